/**
 * From one account to another without a page load: the address changes first, the drawn page later, part by part, and
 * the data in the document stay the first account's for good.
 */
import { describe, expect, test } from 'vitest';
import { applications } from '../../sites/applications';
import { headerOnly, skeleton, whole } from '../../sites/applications/application';
import { useStage } from './stage';
import { knowsNewest } from './truth';

const stage = useStage();

describe.concurrent('from one account to another', () => {
  test.for(applications)('%s: what stays of the first is not the second’s', async ([, app]) => {
    const [first, second] = [stage.account(2, 5, 40), stage.account(4, 9, 70)];
    const tab = await stage.tab(app);
    await tab.arrive(whole(first));
    await tab.kept(first, knowsNewest(first));

    await tab.changeAddress(app.address(second));
    tab.expectTrue(await tab.shown(), second);
    await tab.draw(skeleton(second));
    tab.expectTrue(await tab.shown(), second);
    await tab.draw(whole(second));
    await tab.kept(second, knowsNewest(second));

    await tab.marks(second);
    await tab.lookedAgain(second);
    await tab.marks(second);
    await tab.expectKept([first, 1], [second, 1]);
  });

  test.for(applications)('%s: back and forth, faster than it is drawn', async ([, app]) => {
    const [first, second] = [stage.account(3, 6), stage.account(1, 8)];
    const tab = await stage.tab(app);
    await tab.arrive(whole(first));
    await tab.kept(first);
    await tab.changeAddress(app.address(second));
    await tab.draw(whole(second));
    await tab.kept(second);

    await tab.back();
    await tab.forward();
    await tab.draw(whole(first));
    tab.expectTrue(await tab.shown(), second);
    await tab.back();
    await tab.draw(whole(second));
    tab.expectTrue(await tab.shown(), first);
    await tab.draw(whole(first));
    await tab.lookedAgain(first);
    await tab.marks(first);

    await tab.forward();
    await tab.draw(whole(second));
    await tab.lookedAgain(second);
    await tab.marks(second);
    await tab.expectKept([first, 1], [second, 1]);
  });

  test.for(applications)('%s: a list that still stands below the next header is not its', async ([, app]) => {
    const [first, second, third] = [stage.account(20), stage.account(1, 2), stage.account(45, 90)];
    const tab = await stage.tab(app);
    await tab.arrive(whole(first));
    await tab.kept(first);
    await tab.changeAddress(app.address(second));
    await tab.draw(whole(second));
    await tab.kept(second, knowsNewest(second));

    await tab.changeAddress(app.address(third));
    await tab.draw(headerOnly(third, { rows: second.posts, rowsOf: second }));
    const { channel } = await tab.kept(third);
    expect(channel.latest?.reading.lastPost).toHaveProperty('unknown');
    await tab.draw(whole(second, { rows: third.posts, rowsOf: third }));
    tab.expectTrue(await tab.shown(), third);
    await tab.draw(whole(third));
    await tab.kept(third, knowsNewest(third));

    await tab.lookedAgain(third);
    await tab.marks(third);
    await tab.expectKept([first, 1], [second, 1], [third, 2]);
  });

  test.for(applications)('%s: an address that is replaced while the page is drawn', async ([, app]) => {
    const account = stage.account(3, 30);
    const tab = await stage.tab(app);
    await tab.startAtHome();
    await tab.changeAddress(app.formerAddress(account));
    await tab.draw(skeleton(account));
    tab.expectTrue(await tab.shown(), account);
    await tab.replaceAddress(app.address(account));
    await tab.draw(whole(account));

    await tab.kept(account, knowsNewest(account));
    await tab.lookedAgain(account);
    await tab.marks(account);
    await tab.expectKept([account, 1]);
  });

  test.for(applications)('%s: an address that is replaced after the page was loaded', async ([, app]) => {
    const account = stage.account(3, 30);
    const tab = await stage.tab(app);
    await tab.load(app.formerAddress(account), app.document(whole(account)));
    if (app.formerNamesAccount) await tab.kept(account);
    else expect(await tab.shown()).toMatchObject({ state: 'not-drawn' });
    await tab.replaceAddress(app.address(account));

    await tab.kept(account, knowsNewest(account));
    await tab.lookedAgain(account);
    await tab.marks(account);
    await tab.expectKept([account, 1]);
  });
});
