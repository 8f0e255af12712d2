/** A profile that is drawn part by part, grows as it is scrolled, and changes its tab. */
import { describe, expect, test } from 'vitest';
import { isKnown } from '../../../utils/reading/reading';
import { applications } from '../../sites/applications';
import {
  headerOnly,
  skeleton,
  whole,
  type Account,
  type Application,
  type View,
} from '../../sites/applications/application';
import { facebook } from '../../sites/applications/facebook';
import { linkedin } from '../../sites/applications/linkedin';
import { tiktok } from '../../sites/applications/tiktok';
import { x } from '../../sites/applications/x';
import { youtube } from '../../sites/applications/youtube';
import { useStage } from './stage';
import { knowsNewest } from './truth';

const stage = useStage();

/** Where a longer list proves more than a shorter one: TikTok's, once it holds as many videos as the profile counts. */
const provesMoreWhenLonger = (platform: string): boolean => platform === 'tiktok';

describe.concurrent('a profile that is drawn', () => {
  test.for(applications)('%s: slowly: each part makes the reading better', async ([, app]) => {
    const account = stage.account(2, 15);
    const tab = await stage.tab(app);
    await tab.startAtHome();
    await tab.changeAddress(app.address(account));
    await tab.draw(skeleton(account));
    await tab.saysUnreadable();
    await tab.draw(headerOnly(account));
    const { channel: before } = await tab.kept(account, ({ account: { name } }) => isKnown(name));
    expect(before.latest?.reading.lastPost).toHaveProperty('unknown');
    await tab.marks(account);
    await tab.draw(whole(account));

    const { channel } = await tab.kept(account, knowsNewest(account));
    expect(channel.latest?.supersedes).toBe(before.latest?.id);
    expect(channel.latest?.reading.account.name).toMatchObject({ value: account.name });
    await tab.lookedAgain(account);
    await tab.marks(account);
    await tab.expectKept([account, 2]);
  });

  test.for(applications)('%s: and scrolled: what is read does not become less', async ([platform, app]) => {
    const account = stage.account(4, 6, 10, 20, 60, 90);
    const tab = await stage.tab(app);
    await tab.arrive(whole(account, { rows: account.posts.slice(0, 3) }));
    await tab.kept(account, knowsNewest(account));
    await tab.draw(whole(account));
    const { channel: before } = await tab.lookedAgain(account);
    await tab.draw(whole(account, { rows: account.posts.slice(4), removed: 4 }));
    const { channel: after } = await tab.lookedAgain(account);

    expect(after.latest).toEqual(before.latest);
    await tab.marks(account);
    await tab.expectKept([account, provesMoreWhenLonger(platform) ? 2 : 1]);
  });

  test.for(applications)(
    '%s: and scrolled before it was kept: the head of the list counts',
    async ([, app]) => {
      const account = stage.account(1, 3, 10, 20, 60, 90);
      const tab = await stage.tab(app);
      await tab.arrive(whole(account));
      expect(knowsNewest(account)((await tab.shown()) ?? expect.fail('no profile'))).toBe(true);
      await tab.draw(whole(account, { header: false, rows: account.posts.slice(4), removed: 4 }));

      await tab.kept(account, knowsNewest(account));
      await tab.draw(whole(account));
      await tab.lookedAgain(account);
      await tab.expectKept([account, 1]);
    },
  );
});

/**
 * From tab to tab of one profile, and how many audits that makes: a second one where a later tab shows the newest post,
 * which the first one had not. What stands on the others is no newer post, whatever its date.
 */
const walks: readonly (readonly [Application, audits: number, (account: Account) => readonly View[]])[] = [
  [facebook, 1, (account) => [whole(account), headerOnly(account, { tab: 'about' })]],
  [
    linkedin,
    2,
    (account) => [
      whole(account, { rows: account.posts.slice(1) }),
      whole(account, { tab: 'posts' }),
      headerOnly(account, { tab: 'about' }),
    ],
  ],
  [
    tiktok,
    1,
    (account) => [
      whole(account),
      whole(account, { order: 1, rows: [...account.posts].reverse() }),
      // The button is pressed at once, the list follows later.
      whole(account, { order: 0, rows: account.posts.slice(1).reverse() }),
    ],
  ],
  [
    x,
    1,
    (account) => [
      whole(account),
      whole(account, { tab: 'with_replies', rows: [0, 1] }),
      whole(account, { tab: 'likes', rows: [0, 1] }),
    ],
  ],
  [
    youtube,
    2,
    (account) => [
      whole(account, { rows: account.posts.slice(1) }),
      whole(account, { tab: 'videos' }),
      headerOnly(account, { tab: 'shorts' }),
    ],
  ],
];

describe.concurrent('from tab to tab of a profile', () => {
  test.for(walks.map((walk) => [walk[0].platform, ...walk] as const))(
    '%s: each adds what it shows',
    async ([, app, audits, views]) => {
      const account = stage.account(5, 20, 45);
      const tab = await stage.tab(app);
      const [first = skeleton(account), ...others] = views(account);
      await tab.arrive(first);
      await tab.kept(account);
      for (const view of others) {
        await tab.changeAddress(app.address(account, view.tab));
        await tab.draw(view);
        await tab.marks(account);
        await tab.lookedAgain(account);
      }
      await tab.kept(account, knowsNewest(account));
      await tab.expectKept([account, audits]);
    },
  );
});
