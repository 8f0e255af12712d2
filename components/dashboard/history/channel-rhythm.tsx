import { useMemo, useState } from 'preact/hooks';
import type { EpochMs } from '../../../utils/reading/reading';
import type { ChannelLine } from '../../../utils/report/channel-line';
import { rhythmOf } from '../../../utils/report/pictures/rhythm';
import type { Summary } from '../../../utils/report/summary';
import { Button } from '../../shared/button';
import { EmptyState } from '../../shared/empty-state';
import { Field } from '../../shared/field';
import { platformName } from '../../shared/platform-name';
import { useTexts } from '../../shared/texts-context';
import { RhythmPicture } from '../pictures/rhythm-picture';
import { useTools } from '../tools';
import { PastSection } from './past-section';
import { useHistories } from './use-histories';

interface ChannelRhythmProps {
  readonly summary: Summary;
  readonly now: EpochMs;
}

/** The posting rhythm of one channel, which the auditor chooses; the choice stands in the address. */
export function ChannelRhythm({ summary: { lines, plan }, now }: ChannelRhythmProps) {
  const { t } = useTexts();
  const { view, show } = useTools();
  const read = lines.filter(({ reading }) => reading);
  const chosen =
    read.find(({ id }) => id === view.rhythm) ?? read.find(({ reading }) => reading?.timeline) ?? read[0];
  return (
    <PastSection title={t('rhythm.title')}>
      {chosen ? (
        <>
          <Field label={t('rhythm.choose')} inline>
            {(control) => (
              <select
                {...control}
                class="past-choice"
                value={chosen.id}
                onChange={({ currentTarget }) => show({ ...view, rhythm: currentTarget.value }, 'adjust')}
              >
                {read.map((line) => (
                  <option key={line.id} value={line.id}>
                    {`${line.label} · ${platformName(line.platform)}`}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <RhythmOf key={chosen.id} line={chosen} company={plan.company} now={now} />
        </>
      ) : (
        <EmptyState title={t('rhythm.none')}>
          <p>{t('rhythm.none-hint')}</p>
        </EmptyState>
      )}
    </PastSection>
  );
}

interface RhythmOfProps {
  readonly line: ChannelLine;
  readonly company: Summary['plan']['company'];
  readonly now: EpochMs;
}

/** What the latest audit saw and, once the auditor asks for it, what the earlier ones did. */
function RhythmOf({ line, company, now }: RhythmOfProps) {
  const { t } = useTexts();
  const [isAsked, setAsked] = useState(false);
  const { histories, state, again } = useHistories(isAsked ? [line] : []);
  const audits = (isAsked && histories.get(line.channel?.id ?? '')) || [];
  const rhythm = useMemo(() => {
    const readings = [...(line.reading ? [line.reading] : []), ...audits.map(({ reading }) => reading)];
    return rhythmOf(readings, line.planned, company, now);
  }, [line, audits.length, company, now]);
  return (
    <>
      {!line.reading?.timeline && !isAsked && <p>{t('rhythm.no-list')}</p>}
      <RhythmPicture rhythm={rhythm} />
      <label>
        <input
          type="checkbox"
          checked={isAsked}
          onChange={({ currentTarget }) => setAsked(currentTarget.checked)}
        />{' '}
        {t('rhythm.earlier')}
      </label>
      <p class="quiet" role="status">
        {isAsked && state === 'loading' && t('rhythm.earlier-loading')}
        {isAsked && state === 'read' && t('rhythm.earlier-added', { count: audits.length })}
        {isAsked && state === 'failed' && t('rhythm.earlier-failed')}
      </p>
      {isAsked && state === 'failed' && (
        <div>
          <Button onClick={again}>{t('rhythm.again')}</Button>
        </div>
      )}
    </>
  );
}
