/** Rosenthal Bakery on X: its account in the newer application, and its shop's in the older one, both as guests see them. */
import type { EpochMs } from '../../../utils/reading/reading';
import { daysAgo, type SamplePage } from '../sample-page';

/** When X's ids begin to count. */
const X_EPOCH = 1_288_834_974_657;
/** A post's id of that moment: the inverse of what the reader does. */
export const postId = (time: EpochMs, salt = 42n): string =>
  ((BigInt(Math.floor(time) - X_EPOCH) << 22n) | salt).toString();
/** As pages print it. */
const iso = (time: EpochMs): string => new Date(time).toISOString();

const icon = (name: string): string =>
  `<svg data-icon="${name}" viewBox="0 0 24 24"><path d="M21 11h-8"></path></svg>`;
const counter = (kind: string, name: string, count: number): string =>
  `<div itemprop="${kind}" itemscope itemtype="https://schema.org/InteractionCounter">
    <meta itemprop="name" content="${name}"><meta itemprop="userInteractionCount" content="${count}"></div>`;

/** A card of the newer application's list. */
export function newerPost(time: EpochMs, { by = 'rosenthalbakery', pinned = false, role = 'hasPart', inside = '' } = {}): string {
  const id = postId(time);
  return `<li><div data-href="/${by}/status/${id}" role="link" tabindex="0">
    ${pinned ? `<div>${icon('icon-pin-fill')}<span>Pinned</span></div>` : ''}
    <article data-tweet-id="${id}" itemscope itemprop="${role}" itemtype="https://schema.org/SocialMediaPosting">
      ${inside}<meta content="${id}" itemprop="identifier"><meta content="${iso(time)}" itemprop="datePublished">
      <div itemprop="author" itemscope itemtype="https://schema.org/Person">
        <meta content="9021004201" itemprop="identifier"><meta content="${by}" itemprop="alternateName">
        <meta content="Somebody" itemprop="name">${counter('interactionStatistic', 'Follows', 7)}</div>
      <a href="https://x.com/${by}">Somebody</a><a href="https://x.com/${by}">@${by}</a>
      <a href="/${by}/status/${id}">6h</a><div dir="auto"><span>Rye, and <a href="https://x.com/sample_mill">@sample_mill</a></span></div>
      <button aria-label="Repost">${icon('icon-retweet-stroke')}</button></article></div></li>`;
}

/** What search engines are told of the account, in the newer application. */
const newerFacts = `<meta itemprop="url" content="https://x.com/rosenthalbakery">
  <meta itemprop="identifier" content="9021004201"><meta itemprop="name" content="Rosenthal Bakery">
  <meta itemprop="additionalName" content="rosenthalbakery">
  <meta itemprop="description" content="Bread takes time. Berlin."><meta itemprop="sameAs" content="https://rosenthal-bakery.example">
  <meta itemprop="relatedLink" content="https://t.co/Rye0Rye0Ry">
  <div itemprop="homeLocation" itemscope itemtype="https://schema.org/Place"><meta itemprop="name" content="Berlin"></div>
  ${counter('agentInteractionStatistic', 'Tweets', 1841)}${counter('agentInteractionStatistic', 'Following', 120)}
  ${counter('interactionStatistic', 'Follows', 2310)}`;

/** The newer application's page of July 2026 with these cards; `badge` stands beside the name. */
export const newerPage = (cards: string, { badge = '', facts = newerFacts, handle = 'rosenthalbakery' } = {}): string =>
  `<!doctype html><html lang="en" dir="ltr"><head><title>Rosenthal Bakery (@${handle}) / X</title>
  <meta property="og:type" content="profile"><link rel="canonical" href="https://x.com/${handle}"></head>
  <body><header><a aria-label="X" href="/">${icon('icon-x')}</a></header>
  <main><div itemscope itemtype="https://schema.org/ProfilePage"><meta itemprop="url" content="https://x.com/${handle}">
    <div itemprop="mainEntity" itemscope itemtype="https://schema.org/Person">${facts}
      <div><a aria-label="Opens profile photo" href="/${handle}/photo"><img alt="user avatar"></a>
        <div>Rosenthal Bakery ${badge}</div><div>@${handle}</div><div dir="auto">Bread takes time. Berlin.</div>
        <div>${icon('icon-link')}<a href="https://t.co/Rye0Rye0Ry">rosenthal-bakery.example</a></div>
        <div><a href="/${handle}/following"><div><div>120</div><div>Following</div></div></a>
          <a href="/${handle}/verified_followers"><div><div>2,310</div><div>Followers</div></div></a></div></div>
      <div role="tablist"><button role="tab" aria-selected="true">Posts</button></div>
      <div itemscope itemtype="https://schema.org/Collection" itemprop="owns"><ul>${cards}</ul></div></div></div></main>
  <aside><div>${icon('icon-verified-gray')} Somebody else</div></aside></body></html>`;

/** The badge of the newer application. */
export const newerBadge = (name: string): string => `<span role="button">${icon(name)}</span>`;

const PIN = 'M7 4.5C7 3.12 8.12 2 9.5 2h5C15.88 2 17 3.12 17 4.5v5.26L20.12 16H13v5l-1 2-1-2v-5H3.88L7 9.76V4.5z';
const REPOST = 'M4.75 3.79l4.603 4.3-1.706 1.82L6 8.38v7.37c0 .97.784 1.75 1.75 1.75H13V20H7.75';
const svg = (path: string): string => `<svg viewBox="0 0 24 24" aria-hidden="true"><g><path d="${path}"></path></g></svg>`;

interface OlderPost {
  readonly by?: string;
  /** The line above the card: a pin, or who reposted it. */
  readonly line?: 'pinned' | 'reposted';
  readonly account?: string;
  /** Whom it answers. */
  readonly to?: string;
  /** A post quoted in it. */
  readonly quotes?: EpochMs;
}

/** A card of the older application's list. */
export function olderPost(time: EpochMs, { by = 'rosenthal_shop', line, account = 'rosenthal_shop', to, quotes }: OlderPost = {}): string {
  const above = {
    pinned: `${svg(PIN)}<div dir="ltr" data-testid="socialContext">Pinned</div>`,
    reposted: `${svg(REPOST)}<a href="/${account}" dir="ltr" role="link"><span data-testid="socialContext">Rosenthal reposted</span></a>`,
  };
  return `<article role="article" tabindex="0" data-testid="tweet"><div>${line ? above[line] : ''}</div>
    <div data-testid="Tweet-User-Avatar"><a href="/${by}" role="link"><img alt=""></a></div>
    <div data-testid="User-Name"><a href="/${by}" role="link"><span>Somebody</span></a><a href="/${by}" role="link"><span>@${by}</span></a>
      <a href="/${by}/status/${postId(time)}" dir="ltr" role="link"><time datetime="${iso(time)}">Nov 9</time></a></div>
    ${to ? `<div dir="ltr">Replying to <div><a dir="ltr" href="/${to}" role="link"><span>@${to}</span></a></div></div>` : ''}
    <div dir="auto" lang="en" data-testid="tweetText"><span>Rolls with <a dir="ltr" href="/sample_mill" role="link">@sample_mill</a></span></div>
    ${quotes === undefined ? '' : `<div tabindex="0" role="link"><div data-testid="User-Name"><span>@sample_mill</span><div dir="ltr"><time datetime="${iso(quotes)}">1h</time></div></div>
      <a href="/sample_mill/status/${postId(quotes)}/photo/1" role="link"></a></div>`}
    <div role="group"><button data-testid="retweet">${svg(REPOST)}</button></div></article>`;
}

/** What X numbers these accounts by. */
const IDS: Readonly<Record<string, string>> = {
  rosenthal_shop: '9021004202',
  rosenthal_rolls: '9021004203',
  rosenthalbrot: '9021004204',
  halden_japan: '9021004301',
};

const olderFacts = (handle: string): string =>
  JSON.stringify({
    '@context': 'http://schema.org',
    '@type': 'ProfilePage',
    dateCreated: '2019-05-03T11:14:31.000Z',
    mainEntity: {
      '@type': 'Person',
      additionalName: handle,
      description: 'The shop of Rosenthal Bakery',
      identifier: IDS[handle],
      interactionStatistic: [
        { '@type': 'InteractionCounter', name: 'Follows', userInteractionCount: 512 },
        { '@type': 'InteractionCounter', name: 'Friends', userInteractionCount: 40 },
        { '@type': 'InteractionCounter', name: 'Tweets', userInteractionCount: 930 },
      ],
      name: 'Rosenthal Shop',
      url: `https://x.com/${handle}`,
    },
    relatedLink: ['https://t.co/Rolls0Roll', 'https://rosenthal-bakery.example/shop'],
  });

/** The badges of the older application, told apart by their paint. */
export const olderBadges = {
  blue: '<svg viewBox="0 0 22 22" role="img" data-testid="icon-verified"><g><path d="M20.396 11c-.018-.646-.215-1.275-.57-1.816z"></path></g></svg>',
  gold: '<svg viewBox="0 0 22 22" role="img" data-testid="icon-verified"><g><linearGradient id="1-a"><stop offset="0" stop-color="#f4e72a"></stop><stop offset=".539" stop-color="#cd8105"></stop></linearGradient><path d="M13.324 3.848L11 1.6z" fill="url(#1-a)"></path></g></svg>',
  grey: '<svg viewBox="0 0 22 22" role="img" data-testid="icon-verified"><g><path d="M12.05 2.056c-.568-.608-1.532-.608-2.1 0z" fill="#829aab"></path></g></svg>',
  unknown: '<svg viewBox="0 0 22 22" role="img" data-testid="icon-verified"><g><path d="M1 1h20v20z" fill="#ff00aa"></path></g></svg>',
  lock: '<svg viewBox="0 0 24 24" role="img" data-testid="icon-lock"><g><path d="M17.5 7H17v-.25z"></path></g></svg>',
} as const;

export interface OlderPage {
  readonly badge?: string;
  readonly handle?: string;
  /** The older application's JSON-LD. */
  readonly schema?: string;
  readonly hasHeader?: boolean;
  readonly isMember?: boolean;
  /** How far down the first card stands, px. */
  readonly top?: number;
  /** Below the header instead of a list. */
  readonly empty?: string;
  /** The tab that is selected. */
  readonly tab?: string;
  /** The picture is square, as an organisation's. */
  readonly isSquare?: boolean;
  /** "See new posts" is shown over the list. */
  readonly hasNewerPosts?: boolean;
}

/** The older application's page of late 2025 with these cards. */
export function olderPage(
  cards: readonly string[],
  { badge = '', handle = 'rosenthal_shop', schema = olderFacts(handle), hasHeader = true, isMember = false, top = 0, empty, tab = '', isSquare = false, hasNewerPosts = false }: OlderPage = {},
): string {
  const cells = cards.map(
    (card, index) =>
      `<div data-testid="cellInnerDiv" style="transform: translateY(${top + index * 400}px); position: absolute; width: 100%;">${card}</div>`,
  );
  const picture = (isCut: boolean): string =>
    `<div data-testid="UserAvatar-Container-${handle}"><a href="/${handle}/photo" role="link"><div${isCut ? ` style="clip-path: url(&quot;#shape-square&quot;)"` : ''}></div></a></div>`;
  const pill = `<div role="status"><button aria-hidden="${String(!hasNewerPosts)}" role="button"><div data-testid="pillLabel"><span>See new posts</span></div></button></div>`;
  const header = `${picture(isSquare)}<div data-testid="UserName"><div dir="ltr"><span><span>Rosenthal Shop</span></span>${badge}</div>
      <div dir="ltr"><span>@${handle}</span></div></div>
    <div dir="auto" data-testid="UserDescription"><span>The shop of Rosenthal Bakery</span></div>
    <div dir="ltr" data-testid="UserProfileHeader_Items"><span data-testid="UserProfessionalCategory"><button><span>Bakery</span></button></span>
      <a dir="ltr" href="https://t.co/Rolls0Roll" data-testid="UserUrl"><span>rosenthal-bakery.example/shop</span></a></div>
    <a href="/${handle}/following" role="link"><span><span>40</span></span> <span><span>Following</span></span></a>
    <a href="/${handle}/verified_followers" role="link"><span><span>512</span></span> <span><span>Followers</span></span></a>`;
  return `<!doctype html><html dir="ltr" lang="en"><head><title>Rosenthal Shop (@${handle}) / X</title>
    <script type="application/ld+json" data-testid="UserProfileSchema-test" data-rh="true">${schema}</script></head>
    <body><div id="react-root"><header role="banner">${
      isMember
        ? `<a href="/sample_viewer" data-testid="AppTabBar_Profile_Link"></a>`
        : `<a href="/login" data-testid="login">Log in</a>`
    }</header>
    <main role="main"><div data-testid="primaryColumn">${hasHeader ? header : ''}${isMember ? pill : ''}
      <nav role="navigation"><div role="tablist"><a href="/${handle}" role="tab" aria-selected="${String(!tab)}">Posts</a>
        <a href="/${handle}/with_replies" role="tab" aria-selected="${String(tab === 'with_replies')}">Replies</a></div></nav>
      ${empty ?? `<section role="region"><div>${cells.join('')}</div></section>`}</div>
      <div data-testid="sidebarColumn"><div data-testid="UserCell">Somebody ${olderBadges.gold}</div></div></main></div></body></html>`;
}

/** What the older application draws instead of a list. */
export const emptyState = (text: string): string =>
  `<div data-testid="emptyState"><div data-testid="empty_state_header_text"><span>${text}</span></div></div>`;

export const pages: readonly SamplePage[] = [
  {
    url: 'https://x.com/rosenthalbakery',
    shows: 'an old pinned post over fresh ones, in the newer application, without a business mark',
    html: (now) =>
      newerPage(
        [
          newerPost(daysAgo(now, 400), { pinned: true }),
          newerPost(daysAgo(now, 1)),
          newerPost(daysAgo(now, 4)),
          newerPost(daysAgo(now, 9)),
        ].join(''),
      ),
    truth: {
      state: 'readable',
      kind: 'unmarked-account',
      name: 'Rosenthal Bakery',
      lastPost: { daysAgo: 1, proven: 'not-before' },
      followers: 2310,
    },
  },
  {
    url: 'https://x.com/rosenthal_shop',
    shows: 'the older application for guests, whose list is not chronological: whether it is stale cannot be told',
    html: (now) =>
      olderPage([
        olderPost(daysAgo(now, 700), { line: 'pinned' }),
        olderPost(daysAgo(now, 320)),
        olderPost(daysAgo(now, 210)),
        olderPost(daysAgo(now, 500), { quotes: daysAgo(now, 502) }),
      ]),
    truth: {
      state: 'readable',
      kind: 'unmarked-account',
      name: 'Rosenthal Shop',
      lastPost: { daysAgo: 210, proven: 'not-before' },
      followers: 512,
    },
  },
];
