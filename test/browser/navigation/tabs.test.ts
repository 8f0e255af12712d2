/** Several tabs, a tab that is closed, and a document that the browser kept while another one was visited. */
import { describe, expect, test } from 'vitest';
import { applications } from '../../sites/applications';
import { headerOnly, skeleton, whole } from '../../sites/applications/application';
import { useStage } from './stage';
import { knowsNewest } from './truth';

const stage = useStage();

describe.concurrent('two tabs', () => {
  test.for(applications)('%s: on two accounts, which change places', async ([, app]) => {
    const [first, second] = [stage.account(2, 9), stage.account(5, 20)];
    const [left, right] = [await stage.tab(app), await stage.tab(app)];
    await Promise.all([left.arrive(whole(first)), right.arrive(whole(second))]);
    await Promise.all([left.marks(first), right.marks(second)]);

    await Promise.all([left.changeAddress(app.address(second)), right.changeAddress(app.address(first))]);
    left.expectTrue(await left.shown(), second);
    right.expectTrue(await right.shown(), first);
    await Promise.all([left.draw(whole(second)), right.draw(whole(first))]);
    await Promise.all([left.marks(second), right.marks(first)]);
    await Promise.all([left.lookedAgain(second), right.lookedAgain(first)]);
    await left.expectKept([first, 1], [second, 1]);
  });

  test.for(applications)('%s: on the same account make one channel and one audit', async ([, app]) => {
    const account = stage.account(2, 9);
    const tabs = [await stage.tab(app), await stage.tab(app)];
    await Promise.all(tabs.map((tab) => tab.arrive(whole(account))));
    await Promise.all(tabs.map((tab) => tab.marks(account)));
    await Promise.all(tabs.map((tab) => tab.lookedAgain(account)));
    await tabs[0]?.expectKept([account, 1]);
  });
});

describe.concurrent('a tab that is closed', () => {
  test.for(applications)('%s: before anything was drawn leaves nothing', async ([, app]) => {
    const account = stage.account(2, 9);
    const tab = await stage.tab(app);
    await tab.startAtHome();
    await tab.changeAddress(app.address(account));
    await tab.draw(skeleton(account));
    await tab.shown();
    await tab.close();
    await tab.expectKept([account, 0]);
  });

  test.for(applications)('%s: in the middle of drawing leaves nothing half-written', async ([, app]) => {
    const account = stage.account(2, 9);
    const closed = await stage.tab(app);
    await closed.startAtHome();
    await closed.changeAddress(app.address(account));
    await closed.draw(headerOnly(account));
    await closed.shown();
    await closed.close();

    // What was read may still have been told; then the whole page adds to it, and is the word of the day.
    const tab = await stage.tab(app);
    await tab.arrive(whole(account));
    await tab.kept(account, knowsNewest(account));
    const { audits } = await tab.lookedAgain(account);
    expect(audits.length).toBeLessThanOrEqual(2);
    await tab.expectKept([account, audits.length]);
  });
});

describe.concurrent('a document that the browser kept', () => {
  test.for(applications)('%s: is read again on return, as what it shows now', async ([, app]) => {
    const [first, second] = [stage.account(2, 9), stage.account(5, 20)];
    const tab = await stage.tab(app);
    await tab.arrive(whole(first));
    await tab.kept(first);
    await tab.changeAddress(app.address(second));
    await tab.draw(whole(second));
    await tab.marks(second);

    await tab.leaveDocument();
    await tab.hasNoMark();
    await tab.returnToDocument();
    await tab.marks(second);
    await tab.lookedAgain(second);
    await tab.back();
    await tab.draw(whole(first));
    await tab.marks(first);
    await tab.lookedAgain(first);
    await tab.expectKept([first, 1], [second, 1]);
  });
});
