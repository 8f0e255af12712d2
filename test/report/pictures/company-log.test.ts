import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withSetAside, withWord } from '../../../utils/plan/decide';
import { linesOf } from '../../../utils/report/channel-line';
import { channelsToRead, logPage } from '../../../utils/report/pictures/company-log';
import type { Audit, Channel } from '../../../utils/store/schema';
import { aChannel, anAudit, aPlan, aPlannedChannel, aReading, daysAgo, NOW } from '../../factories';

/** A channel audited so many days ago each time, newest first, and its audits. */
function audited(name: string, days: readonly number[]): { channel: Channel; audits: readonly Audit[] } {
  const account = { key: `x:${name}`, aliases: [`x:${name}`], profileUrl: `https://x.com/${name}` };
  const channel = aChannel(aReading({ platform: 'x', readAt: daysAgo(days[0] ?? 0), account }));
  const audits = days.map((ago, index) =>
    index === 0 && channel.latest
      ? channel.latest
      : anAudit(aReading({ platform: 'x', readAt: daysAgo(ago), account }), { channelId: channel.id }),
  );
  return { channel, audits };
}

const plan = aPlan();
const pageOf = (stored: readonly ReturnType<typeof audited>[], count: number) => {
  const lines = linesOf(
    plan,
    stored.map(({ channel }) => channel),
    NOW,
  );
  const read = channelsToRead(lines, count).map(({ channel }) => channel?.id);
  const histories = new Map(
    stored
      .filter(({ channel }) => read.includes(channel.id))
      .map(({ channel, audits }) => [channel.id, audits]),
  );
  return { read, ...logPage(plan, lines, histories, count) };
};

describe('the audits', () => {
  test('of all channels stand in one order, newest first, each with the one before it', () => {
    const { entries, isMore } = pageOf([audited('bakery', [1, 5]), audited('mill', [3])], 10);
    expect(entries.map(({ at }) => at)).toEqual([daysAgo(1), daysAgo(3), daysAgo(5)]);
    expect(entries[0]).toMatchObject({ what: 'audit', before: { auditedAt: daysAgo(5) } });
    expect(entries[1]).toMatchObject({ before: null });
    expect(isMore).toBe(false);
  });

  test('that another one of the same day replaced are left out', () => {
    const { channel, audits } = audited('bakery', [1, 1.1, 5]);
    const [latest, replaced] = audits;
    const corrected = audits.map((one) =>
      one === latest ? { ...one, supersedes: replaced?.id ?? null } : one,
    );
    const { entries } = pageOf([{ channel, audits: corrected }], 10);
    expect(entries.map(({ at }) => at)).toEqual([daysAgo(1), daysAgo(5)]);
  });

  test('of a page are the newest of all, though only so many channels are read', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(days, { maxLength: 12 }), fc.integer({ min: 1, max: 8 }), (channels, count) => {
        const stored = channels.map((ago, index) =>
          audited(
            `channel${index}`,
            [...ago].sort((a, b) => a - b),
          ),
        );
        const all = stored
          .flatMap(({ audits }) => audits.map(({ auditedAt }) => auditedAt))
          .sort((a, b) => b - a);
        const { read, entries, isMore } = pageOf(stored, count);
        expect(read.length).toBeLessThanOrEqual(count);
        expect(entries.map(({ at }) => at)).toEqual(all.slice(0, count));
        expect(isMore).toBe(all.length > count);
      }),
    );
  });
});

test('decisions and what was set aside stand among them, with the channel that they are about', () => {
  const planned = aPlannedChannel('facebook');
  const begun = aPlan({ channels: [planned] });
  const decided = withWord(begun, [planned.id], 'revive', 'the auditor', daysAgo(2));
  const done = withSetAside(decided, 'no-goal', null, 'A pilot year.', 'the auditor', daysAgo(1));
  const { entries } = logPage(done, linesOf(done, [], NOW), new Map(), 10);
  expect(entries.map(({ what, line }) => [what, line?.id ?? null])).toEqual([
    ['set-aside', null],
    ['decision', planned.id],
  ]);
});
