/** What comes over a profile, and goes again: a post in a dialog, a wall, another page of the platform. */
import { describe, expect, test } from 'vitest';
import { isAnswer } from '../../../utils/reading/reading';
import { applications } from '../../sites/applications';
import { skeleton, whole } from '../../sites/applications/application';
import { useStage } from './stage';
import { knowsNewest } from './truth';

const stage = useStage();

describe.concurrent('over a profile', () => {
  test.for(applications)('%s: a post in a dialog has no mark and leaves no trace', async ([, app]) => {
    const account = stage.account(3, 12);
    const tab = await stage.tab(app);
    await tab.arrive(whole(account));
    await tab.marks(account);

    await tab.changeAddress(app.postAddress(account));
    await tab.cover(app.dialog(account));
    await tab.hasNoMark();
    expect(await tab.shown()).toBeNull();

    await tab.back();
    await tab.uncover();
    await tab.marks(account);
    await tab.lookedAgain(account);
    await tab.expectKept([account, 1]);
  });

  test.for(applications)('%s: a wall that is drawn later does not replace what was read', async ([, app]) => {
    const account = stage.account(3, 12);
    const tab = await stage.tab(app);
    await tab.arrive(whole(account));
    const { channel: before } = await tab.kept(account, knowsNewest(account));
    await tab.marks(account);

    await tab.cover(app.wall);
    // Whoever opens the popup now has the page looked at again.
    const shown = await tab.shown();
    tab.expectTrue(shown, account);
    if (shown && !isAnswer(shown.state)) await tab.saysUnreadable();
    await tab.draw(skeleton(account));
    await tab.cover(app.wall);
    tab.expectTrue(await tab.shown(), account);
    await tab.draw(whole(account));

    const { channel: after } = await tab.lookedAgain(account);
    expect(after.latest).toEqual(before.latest);
    await tab.marks(account);
    await tab.expectKept([account, 1]);
  });

  test.for(applications)('%s: a wall at an address of its own is noted, no more', async ([, app]) => {
    const account = stage.account(3, 12);
    const tab = await stage.tab(app);
    await tab.arrive(whole(account));
    const { channel: before } = await tab.kept(account, knowsNewest(account));

    await tab.meetWall(account);
    await tab.saysUnreadable();
    const { channel: walled } = await tab.kept(account);
    expect(walled.lastAttempt?.state).toMatch(/-wall$/);
    expect(walled.latest).toEqual(before.latest);

    await tab.arrive(whole(account));
    await tab.marks(account);
    await tab.expectKept([account, 1]);
  });

  test.for(applications)('%s: the platform’s own pages have no mark', async ([, app]) => {
    const account = stage.account(3, 12);
    const tab = await stage.tab(app);
    await tab.arrive(whole(account));
    // At once, while the mark is being drawn.
    await tab.kept(account);
    await tab.changeAddress(app.home);
    await tab.hasNoMark();
    await tab.drawHtml('<div role="main"><h1>Home</h1></div>', 'Home');
    expect(await tab.shown()).toBeNull();

    await tab.back();
    await tab.draw(whole(account));
    await tab.marks(account);
    await tab.changeAddress(app.home);
    await tab.hasNoMark();
    await tab.expectKept([account, 1]);
  });
});
