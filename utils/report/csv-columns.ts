/**
 * The columns of the audit CSV, in the order that stays: new ones are only ever added at the end. Unknown is an empty
 * cell, never 0 or "no".
 */
import { servedGoals } from '../plan/blank';
import { plannedWeekdays } from '../plan/parts/channel';
import type { Decision } from '../plan/parts/decisions';
import { whoDoes } from '../plan/parts/governance';
import { RULESET_VERSION } from '../audit/audit';
import { byWeight, isOpenFailure, type Finding } from '../audit/finding';
import { longestGapDays, postsPerWeekSeen, postsSeen, type CadenceWord } from '../audit/rhythm';
import type { Texts } from '../i18n/texts';
import { isKnown, valueOf, type EpochMs, type LastPost, type Reading } from '../reading/reading';
import { changesOf } from './changes';
import { changeText } from './changes-words';
import type { ChannelLine } from './channel-line';
import { foreignCell, type Cell, type Column } from './csv';
import { kindReasonText, signalText } from './wording';

type ChannelColumn = Column<ChannelLine>;

/** A column of what one page showed; empty for a channel never visited. */
const seen = (name: string, cell: (reading: Reading, texts: Texts) => Cell | undefined): ChannelColumn => [
  name,
  ({ reading }, texts) => (reading ? (cell(reading, texts) ?? null) : null),
];
/** A column of the decision that holds; empty where there is none. */
const decided = (name: string, cell: (decision: Decision) => Cell): ChannelColumn => [
  name,
  ({ subject }) => (subject?.decision ? cell(subject.decision) : null),
];

const foreign = (words: string | undefined): Cell => (words === undefined ? null : foreignCell(words));
const yesNo = (value: boolean | undefined): Cell => (value === undefined ? null : value ? 'yes' : 'no');
const utc = (at: EpochMs | null | undefined): Cell =>
  typeof at === 'number' ? new Date(at).toISOString() : null;
const lastPost = (name: string, cell: (post: LastPost) => Cell): ChannelColumn =>
  seen(name, (reading) => (isKnown(reading.lastPost) ? cell(reading.lastPost.value) : null));

export const columns: readonly ChannelColumn[] = [
  ['audit_id', ({ audit }) => audit?.id ?? null],
  ['audited_at', ({ audit }) => utc(audit?.auditedAt)],
  ['auditor', ({ audit }) => audit?.auditor ?? null],
  ['tool_version', ({ audit }) => audit?.toolVersion ?? null],
  // The row is judged today, whatever rules its audit was judged by then.
  ['ruleset_version', ({ audit }) => (audit ? RULESET_VERSION : null)],
  ['company', ({ plan }) => plan?.company.name ?? null],
  ['platform', ({ platform }) => platform],
  seen('audited_url', ({ url }) => url),
  ['profile_url', ({ url }) => url],
  ['handle', ({ handle }) => foreignCell(handle)],
  seen('display_name', ({ account }) => foreign(valueOf(account.name))),
  seen('platform_id', ({ platform, account }) =>
    isKnown(account.platformId) ? `${platform}:${account.platformId.value}` : null,
  ),
  ['page_state', ({ reading }) => reading?.state ?? 'not-visited'],
  ['account_type', ({ reading }) => (reading && valueOf(reading.kind)) ?? 'unknown'],
  seen('account_type_evidence', kindEvidence),
  seen('category', ({ category }) => foreign(valueOf(category))),
  seen('verified', ({ verified }) => yesNo(valueOf(verified))),
  seen('bio_present', ({ bioPresent }) => yesNo(valueOf(bioPresent))),
  seen('link_in_profile', ({ link }) => valueOf(link)),
  seen('followers', ({ followers }) => valueOf(followers)?.count),
  seen('followers_precision', ({ followers }) => valueOf(followers)?.precision),
  lastPost('last_post_not_before', ({ notBefore }) => utc(notBefore)),
  lastPost('last_post_not_after', ({ notAfter }) => utc(notAfter)),
  ['last_post_precision', ({ reading }) => (reading && valueOf(reading.lastPost)?.precision) ?? 'unknown'],
  seen('last_post_source', (reading, texts) =>
    isKnown(reading.lastPost) ? signalText(texts, reading.lastPost.source) : null,
  ),
  lastPost('last_post_url', ({ url }) => url),
  ['days_since_last_post_min', ({ staleness }) => staleness.days?.least ?? null],
  ['days_since_last_post_max', ({ staleness }) => staleness.days?.most ?? null],
  seen('posts_seen', postsSeen),
  seen('posts_per_week_seen', postsPerWeekSeen),
  seen('longest_gap_days', longestGapDays),
  ['in_plan', ({ planned }) => yesNo(planned !== null)],
  [
    'planned_posts_per_week',
    ({ planned }) =>
      planned?.cadence && 'postsPerWeek' in planned.cadence ? planned.cadence.postsPerWeek : null,
  ],
  ['planned_weekdays', ({ planned }) => (planned ? plannedWeekdays(planned).join(';') : null)],
  ['staleness', ({ staleness }) => staleness.level],
  ['threshold_days', ({ staleness }) => Math.floor(staleness.thresholds.stale)],
  ['threshold_source', ({ staleness }, texts) => texts.t(`threshold.${staleness.thresholds.source}`)],
  ['cadence', cadence],
  [
    'warnings',
    ({ findings }) =>
      failed(findings)
        .map(({ rule }) => rule)
        .join(';'),
  ],
  ['cannot_tell', ({ findings }, texts) => cannotTell(findings, texts)],
  ['channel_owner', ({ planned }) => planned?.owner ?? null],
  ['approver', ({ plan, planned }) => plan && planned && whoDoes(plan.governance, planned.id, 'approves')],
  ['purpose', ({ planned }) => planned?.purpose ?? null],
  ['approach', ({ planned }) => planned?.approach ?? null],
  ['goals', goals],
  decided('decision', ({ word }) => word),
  decided('decision_reason', ({ reason }) => reason),
  decided('action_owner', ({ actor }) => actor),
  decided('due_date', ({ due }) => due),
  ['notes', ({ channel }) => channel?.note ?? null],
  ['worst_severity', worstSeverity],
  ['misuse', misuse],
  [
    'set_aside',
    ({ findings }) =>
      setAside(findings)
        .map(({ rule }) => rule)
        .join(';'),
  ],
  [
    'set_aside_reason',
    ({ findings }) =>
      setAside(findings)
        .map((finding) => `${finding.rule}: ${finding.setAside?.reason ?? ''}`)
        .join('; '),
  ],
  ['changed_since_last', changedSinceLast],
  ['role', ({ role }) => role],
  ['controlled_by', ({ planned }) => planned?.controlledBy ?? null],
  ['brand_or_market', ({ planned }) => planned?.brandOrMarket ?? null],
  ['strategic_asset', ({ planned }) => yesNo(planned?.strategicAsset)],
  ['sponsored', ({ planned }) => yesNo(planned?.sponsored)],
  ['entered_by_hand', ({ audit }) => (audit ? yesNo(audit.byHand === true) : null)],
  ['last_checked', ({ channel }) => utc(channel?.lastChecked)],
  ['last_attempt', ({ channel }) => utc(channel?.lastAttempt?.at)],
  ['last_attempt_state', ({ channel }) => channel?.lastAttempt?.state ?? null],
  seen('post_count', ({ postCount }) => valueOf(postCount)),
];

/** All that failed, what was set aside among it. */
const failed = (findings: readonly Finding[]) => findings.filter(({ result }) => result === 'fail');
const setAside = (findings: readonly Finding[]) => findings.filter((finding) => finding.setAside);

const CADENCE = {
  pass: 'on-plan',
  fail: 'behind-plan',
  'cannot-tell': 'cannot-tell',
  'not-applicable': 'no-plan',
} as const satisfies Record<Finding['result'], CadenceWord>;

/** What the rule answers, so that no channel that is silent on purpose is called behind: nothing is planned for now. */
function cadence({ findings }: ChannelLine): CadenceWord {
  return CADENCE[findings.find(({ rule }) => rule === 'behind-cadence')?.result ?? 'not-applicable'];
}

function goals({ plan, planned }: ChannelLine): Cell {
  if (!plan || !planned) return null;
  return servedGoals(plan, planned)
    .map(({ statement }) => statement)
    .join(';');
}

/** `nothing` where an audit of an earlier day says the same; empty where there is none. */
function changedSinceLast(line: ChannelLine, texts: Texts): Cell {
  const changes = changesOf(line)?.changes;
  if (!changes) return null;
  // What keeps names apart in a sentence on a screen has no business in a file.
  const said = changes.map((change) => changeText(texts, change).replace(/[\u2068\u2069]/g, ''));
  return said.length > 0 ? foreignCell(said.join('; ')) : 'nothing';
}

/** Each reason once, after the rules that could not tell for it. */
function cannotTell(findings: readonly Finding[], texts: Texts): string {
  const rulesBy = new Map<string, string[]>();
  for (const finding of findings) {
    if (finding.result !== 'cannot-tell') continue;
    const reason = texts.say(finding.reason);
    rulesBy.set(reason, [...(rulesBy.get(reason) ?? []), finding.rule]);
  }
  return [...rulesBy].map(([reason, rules]) => `${rules.join(', ')}: ${reason}`).join('; ');
}

/** What the signals say that agree with what was decided; where they contradict each other, what those do. */
function kindEvidence({ kind, kindEvidence: evidence }: Reading, texts: Texts): string {
  const reasons = isKnown(kind)
    ? [
        kindReasonText(texts, { signal: kind.source, says: kind.value }),
        ...evidence.filter(({ says }) => says === kind.value).map((one) => kindReasonText(texts, one)),
      ]
    : (kind.sources ?? []).flatMap((signal) => {
        const said = evidence.filter((one) => one.signal === signal);
        return said.length > 0 ? said.map((one) => kindReasonText(texts, one)) : signalText(texts, signal);
      });
  return [...new Set(reasons)].join('; ');
}

/**
 * The worst of what failed and was not set aside. `fine` only where nothing of weight is left untold: a channel of which
 * little is known is not fine, it is unknown.
 */
function worstSeverity({ findings, mark, plan }: ChannelLine): Cell {
  const worst = findings.filter(isOpenFailure).sort(byWeight)[0]?.severity;
  if (worst) return worst;
  return plan && mark !== 'cannot-tell' && mark !== 'not-visited' ? 'fine' : null;
}

/** `no` only where every rule on misuse could tell. */
function misuse({ findings, reading, plan }: ChannelLine): Cell {
  if (findings.some((finding) => isOpenFailure(finding) && finding.misuse)) return 'yes';
  const doubtful = findings.some((finding) => finding.misuse && finding.result === 'cannot-tell');
  return plan && reading && !doubtful ? 'no' : null;
}
