import { platformNamed } from '../../plan/channel-address';
import { folded } from '../../plan/folded';
import { oncePer } from '../../plan/once-per';
import type { Plan } from '../../plan/plan';
import { platformName } from '../../plan/platform-names';
import type { PlatformId } from '../../reading/reading';
import {
  cannotTell,
  fail,
  notApplicable,
  pass,
  roleUnsaid,
  whose,
  type ChannelRule,
  type ChannelSubject,
} from '../finding';
import { isGone } from '../gone';
import { shortened } from '../in-list';
import { isSameAccount } from '../same-account';
import { subjectFor } from '../subject';

/**
 * The company keeps two channels of its own on one platform for the same brand or market, in the plan or not. Of one that
 * the plan does not name, nobody said for which: it stands beside those for the company as a whole.
 */
export const rule: ChannelRule = {
  id: 'duplicate-channel',
  scope: 'channel',
  severity: 'warning',
  misuse: true,
  needs: ['role', 'planned-channel', 'planned-channels', 'decision', 'page-state'],
  evaluate(subject) {
    const role = whose(subject);
    if ((role !== null && role !== 'own') || !isKeptUp(subject)) return notApplicable;
    const beside = besideOf(subject);
    if (beside.length === 0) return pass;
    if (role === null) return roleUnsaid;
    const [first, ...others] = beside.filter(({ doubt }) => doubt === null);
    const told = first ?? beside[0];
    const brand = subject.planned?.brandOrMarket.trim() ?? '';
    const values = {
      platform: platformName(platformIdOf(subject)),
      other: told ? addressOf(told.rival) : '',
      more: others.length,
      brand: shortened(brand),
    };
    if (!first) return cannotTell({ id: `rule.duplicate-channel.cannot-tell${told?.doubt ?? ''}`, values });
    const which = first.rival.planned ? (brand === '' ? '' : '-brand') : '-unplanned';
    return fail(
      { id: `rule.duplicate-channel.observed${which}`, values },
      { id: 'rule.duplicate-channel.expected', values },
    );
  },
};

/** Another channel beside one, and why it may be no second one: the end of a text's id; `null`: it is. */
interface Beside {
  readonly rival: ChannelSubject;
  readonly doubt: '' | '-brand' | null;
}

/** The other channels on the platform that serve the same brand or market, or may do so. */
const besideOf = (subject: ChannelSubject): readonly Beside[] =>
  (keptUp(subject.company ?? plannedOnly(subject.plan)).get(platformIdOf(subject)) ?? []).flatMap(
    (rival): Beside[] => {
      const isSameBrand = servesSame(subject, rival);
      if (isSameBrand === false) return [];
      const isSame = isSameAccount(subject, rival);
      if (isSame === true) return [];
      return [{ rival, doubt: isSame === null ? '' : isSameBrand ? null : '-brand' }];
    },
  );

/** True for the same brand or market; `null` where one names it and the other is not in the plan. */
function servesSame(a: ChannelSubject, b: ChannelSubject): boolean | null {
  const [one, other] = [a, b].map(({ planned }) => folded(planned?.brandOrMarket ?? ''));
  if (one === other) return true;
  return a.planned && b.planned ? false : null;
}

/** A channel that is parked or closed, or gone, is no second one to keep up. */
const isKeptUp = (subject: ChannelSubject): boolean =>
  subject.decision?.word !== 'park' && subject.decision?.word !== 'close' && !isGone(subject);

/** The company's own channels that are to be kept up, by platform: all channels of a company ask for them. */
const keptUp = oncePer(
  (company: readonly ChannelSubject[]): ReadonlyMap<PlatformId, readonly ChannelSubject[]> => {
    const byPlatform = new Map<PlatformId, ChannelSubject[]>();
    for (const one of company) {
      if (whose(one) !== 'own' || !isKeptUp(one)) continue;
      const there = byPlatform.get(platformIdOf(one));
      if (there) there.push(one);
      else byPlatform.set(platformIdOf(one), [one]);
    }
    return byPlatform;
  },
);

/** Where one channel alone was looked up, the others are known by the plan's word only. */
const plannedOnly = oncePer((plan: Plan): readonly ChannelSubject[] =>
  plan.channels.map((line) => subjectFor(plan, line, null, null, 0)),
);

const platformIdOf = ({ reading, planned }: ChannelSubject): PlatformId =>
  reading?.platform ?? platformNamed(planned?.platform ?? '');

const addressOf = ({ planned, reading }: ChannelSubject): string =>
  planned?.url ?? reading?.account.profileUrl ?? '';
