import { useState } from 'preact/hooks';
import type { Round } from '../../../utils/plan/parts/rounds';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts-context';

/** So many are shown at first. */
const SHOWN = 10;

interface EarlierRoundsProps {
  /** Newest first. */
  readonly rounds: readonly Round[];
  readonly timeZone: string;
}

/** The rounds that are over, with what each came to. */
export function EarlierRounds({ rounds, timeZone }: EarlierRoundsProps) {
  const { t, day, number } = useTexts();
  const [all, setAll] = useState(false);
  if (rounds.length === 0) return null;
  const shown = all ? rounds : rounds.slice(0, SHOWN);
  return (
    <section class="earlier-rounds" aria-labelledby="earlier-rounds">
      <h2 id="earlier-rounds">{t('rounds.earlier')}</h2>
      <table class="round-table">
        <thead>
          <tr>
            <th scope="col">{t('rounds.started')}</th>
            <th scope="col">{t('rounds.ended')}</th>
            <th scope="col">{t('rounds.by')}</th>
            {counted.map((what) => (
              <th key={what} scope="col" class="round-number">
                {t(`rounds.${what}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, startedAt, endedAt, startedBy, outcome }) => (
            <tr key={id}>
              <td>{day(startedAt, timeZone)}</td>
              <td>{endedAt !== null && day(endedAt, timeZone)}</td>
              <td>
                <bdi>{startedBy}</bdi>
              </td>
              {counted.map((what) => (
                <td key={what} class="round-number">
                  {outcome && number(outcome[what])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rounds.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('rounds.all', { count: rounds.length })}
        </Button>
      )}
    </section>
  );
}

const counted = ['done', 'blocked', 'skipped', 'left'] as const;
