/** A readable profile's facts, from the embedded records first, then the drawn document, then the head. */
import { agreed, isSettled } from '../../agreed';
import { textAt } from '../../embedded-json';
import { lastPostOf } from '../../last-post';
import {
  MAX_ALIASES,
  blankReading,
  decideKind,
  firstKnown,
  isKnown,
  unknown,
  valueOf,
  type AccountAddress,
  type AccountKey,
  type EpochMs,
  type Fact,
  type KindEvidence,
  type LastPost,
  type Reading,
  type Remark,
  type Timeline,
} from '../../reading';
import { tabOf } from './address';
import * as drawnFacts from './drawn';
import { drawnTimeline } from './drawn-posts';
import type { Embedded } from './embedded';
import { timelinesIn } from './embedded-posts';
import * as facts from './profile-facts';
import { shareTags } from './share-tags';

interface Profile {
  readonly document: Document;
  readonly url: URL;
  readonly now: EpochMs;
  readonly language: string | null;
  readonly account: AccountAddress;
  readonly embedded: Embedded;
  readonly drawn: drawnFacts.Drawn | null;
}

/** The reading of a page that shows the account which its address names. */
export function profileReading({ document, url, now, language, account, embedded, drawn }: Profile): Reading {
  const reason = embedded.stale ? 'stale-data' : 'not-shown';
  const blank = blankReading(account, url, now, 'readable', reason);
  const head = shareTags(document, embedded.names);
  const fromDrawn = <T>(read: (shown: drawnFacts.Drawn) => Fact<T>): Fact<T> =>
    drawn ? read(drawn) : unknown(reason);
  const best = <T>(...told: readonly Fact<T>[]): Fact<T> => told.find(isSettled) ?? unknown(reason);
  const evidence = kindEvidence(embedded, drawn, head.classicPage);
  const drawnList = () => drawn && drawnTimeline(drawn, embedded.names, language, now);
  const { lastPost, timeline } = lastPostIn(timelinesIn(embedded), drawnList, now);
  const otherTab = tabOf(url) !== '';
  return {
    ...blank,
    language,
    account: {
      ...blank.account,
      aliases: lastingNames(blank.account.key, embedded),
      platformId: best(facts.platformIdOf(embedded), blank.account.platformId),
      handle: best(facts.handleOf(embedded), blank.account.handle),
      name: best(facts.nameOf(embedded), fromDrawn(drawnFacts.drawnName), head.name),
    },
    kind: decideKind(evidence, unknown(reason)),
    kindEvidence: evidence,
    category: best(facts.categoryOf(embedded), fromDrawn(drawnFacts.drawnCategory)),
    verified: best(verifiedBy(facts.verifiedOf(embedded), fromDrawn(drawnFacts.drawnVerified))),
    followers: best(
      facts.followersOf(embedded, language),
      fromDrawn((shown) => drawnFacts.drawnFollowers(shown, language)),
    ),
    bioPresent: best(facts.bioOf(embedded)),
    link: best(facts.linkOf(embedded), fromDrawn(drawnFacts.drawnLink)),
    postCount: unknown('not-on-platform'),
    lastPost: lastPost ?? unknown(otherTab ? 'other-tab' : reason),
    timeline,
    remarks: remarksOn(embedded, drawn, timeline, otherTab),
  };
}

/** A badge is drawn late, so that its absence contradicts no record. */
const verifiedBy = (recorded: Fact<boolean>, badge: Fact<boolean>): Fact<boolean> =>
  valueOf(badge) === true ? agreed(recorded, badge) : firstKnown(recorded, badge);

/** The address's own name and the others; masked ids name nothing outside this visit. */
function lastingNames(key: AccountKey, { names }: Embedded): AccountKey[] {
  const lasting = [...names].filter((name) => !name.startsWith('facebook:id/pfbid'));
  return [...new Set([key, ...lasting])].slice(0, MAX_ALIASES);
}

function kindEvidence(
  embedded: Embedded,
  drawn: drawnFacts.Drawn | null,
  classicPage: boolean,
): KindEvidence[] {
  const appLink: KindEvidence[] = classicPage ? [{ signal: 'facebook.app-link', says: 'company-page' }] : [];
  return [
    ...facts.kindEvidenceIn(embedded),
    ...appLink,
    ...(drawn ? drawnFacts.drawnKindEvidence(drawn) : []),
  ];
}

interface Told {
  readonly lastPost: Fact<LastPost> | null;
  readonly timeline: Timeline | null;
}

/** The first list that tells a last post; else the first list, for its reason. Records win over drawn, floored ages. */
function lastPostIn(embedded: readonly Timeline[], drawn: () => Timeline | null, now: EpochMs): Told {
  const tell = (timeline: Timeline): Told => ({ timeline, lastPost: lastPostOf(timeline, now) });
  const tells = ({ lastPost }: Told): boolean => lastPost !== null && isKnown(lastPost);
  const told = embedded.map(tell);
  const best = told.find(tells);
  if (best) return best;
  const listed = drawn();
  if (listed) told.push(tell(listed));
  return told.find(tells) ?? told[0] ?? { lastPost: null, timeline: null };
}

function remarksOn(
  embedded: Embedded,
  drawn: drawnFacts.Drawn | null,
  timeline: Timeline | null,
  otherTab: boolean,
): Remark[] {
  const remarks: Remark[] = [];
  if (embedded.stale) remarks.push('stale-embedded-data');
  if (isGuestView(embedded)) remarks.push('guest-view');
  if (isAdministrator(embedded) || (drawn && drawnFacts.isAdministratorView(drawn)))
    remarks.push('administrator-view');
  if (timeline?.entries.length === 0) remarks.push('empty-list');
  if (otherTab) remarks.push('other-tabs-hold-posts');
  return remarks;
}

/** 2026-07: the routes for guests have policies of their own, `comet.profile.logged_out` and `….plus_logged_out`. */
const isGuestView = ({ routes }: Embedded): boolean =>
  routes.some((route) => textAt(route, 'tracePolicy')?.endsWith('logged_out'));

/** The route names its reader: "0" or nobody where logged out. */
const isAdministrator = ({ routes }: Embedded): boolean =>
  routes.some((route) => {
    const viewer = textAt(route, 'rootView', 'props', 'viewerID');
    return viewer !== undefined && viewer !== '0' && viewer === textAt(route, 'rootView', 'props', 'userID');
  });
