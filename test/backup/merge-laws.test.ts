import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merged } from '../../utils/backup/merge';
import { factsIn } from '../../utils/backup/unsaid';
import { planSchema } from '../../utils/plan/plan';
import { channelSchema } from '../../utils/store/record-schemas';
import { NO_CONTENTS, type Contents } from '../../utils/store/whole-contents';
import { alike, histories } from './histories';

const seeds = [1, 2, 3, 4, 5];
const RUNS = 40;
function same(a: Contents, b: Contents): void {
  expect(alike(a)).toEqual(alike(b));
}

const forTwo = (law: (a: Contents, b: Contents) => void) => (seed: number) =>
  fc.assert(
    fc.property(histories(2), ([a = NO_CONTENTS, b = NO_CONTENTS]) => law(a, b)),
    { seed, numRuns: RUNS },
  );

describe('for the databases of any two auditors', () => {
  test.each(seeds)(
    'the order does not matter (seed %i)',
    forTwo((a, b) => same(merged(a, b), merged(b, a))),
  );

  test.each(seeds)(
    'merging twice is merging once (seed %i)',
    forTwo((a, b) => {
      const once = merged(a, b);
      same(merged(once, b), once);
      same(merged(once, once), once);
      same(merged(b, once), once);
      const idsIn = ({ channels }: Contents) => channels.map(({ id }) => id).sort();
      expect(idsIn(merged(once, b))).toEqual(idsIn(once));
    }),
  );

  test.each(seeds)(
    'nothing is lost: every audit and edit of both is there (seed %i)',
    forTwo((a, b) => {
      const { audits, edits, channels } = merged(a, b);
      const there = new Set([...audits, ...edits].map(({ id }) => id));
      for (const { id } of [...a.audits, ...a.edits, ...b.audits, ...b.edits]) expect(there).toContain(id);
      const byId = new Map(edits.map((edit) => [edit.id, edit]));
      for (const side of [a, b])
        for (const edit of factsIn(side).edits.values()) expect(byId.get(edit.id)).toEqual(edit);
      const homes = new Set(channels.map(({ id }) => id));
      expect(homes.size).toBe(channels.length);
      for (const { channelId } of audits) expect(homes).toContain(channelId);
    }),
  );

  test.each(seeds)(
    'two ids of a platform are never one channel, and what comes of it is what may be stored (seed %i)',
    forTwo((a, b) => {
      const { plans, channels, audits } = merged(a, b);
      for (const { plan } of plans) expect(planSchema.parse(plan)).toEqual(plan);
      for (const channel of channels) {
        expect(channelSchema.parse(channel)).toEqual(channel);
        const ids = audits
          .filter(({ channelId }) => channelId === channel.id)
          .flatMap(({ reading: { account } }) =>
            'value' in account.platformId ? account.platformId.value : [],
          );
        expect(new Set(ids).size).toBeLessThan(2);
      }
    }),
  );
});

test.each(seeds)(
  'of the databases of any three auditors it does not matter which two are made one first (seed %i)',
  (seed) => {
    fc.assert(
      fc.property(histories(3), ([a = NO_CONTENTS, b = NO_CONTENTS, c = NO_CONTENTS]) => {
        same(merged(merged(a, b), c), merged(a, merged(b, c)));
        same(merged(merged(a, b), c), merged(merged(c, a), b));
      }),
      { seed, numRuns: RUNS },
    );
  },
);
