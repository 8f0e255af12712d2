import { signalsOf } from '../../utils/reading/platforms/platform';
import type { PlatformDrift, SignalLine, SignalState } from '../../utils/report/drift';
import type { Rate } from '../../utils/report/drift-chance';
import { signalText } from '../../utils/report/wording';
import { MarkBadge, type Shape } from '../shared/mark-badge';
import { platformName } from '../shared/platform-name';
import { useTexts } from '../shared/texts-context';
import { factLabel } from './drift-words';

const shapes: Readonly<Record<SignalState, Shape>> = {
  lost: 'warning',
  replaced: 'advice',
  few: 'cannot-tell',
  rare: 'cannot-tell',
  tells: 'fine',
};

/** All that the watch over a platform's pages counts. */
export function DriftDetails({ drift }: { readonly drift: PlatformDrift }) {
  return (
    <>
      {drift.lines.length > 0 && <Signals drift={drift} />}
      <Shares drift={drift} />
      {drift.never.length > 0 && <Never drift={drift} />}
    </>
  );
}

function Signals({ drift: { platform, lines } }: { readonly drift: PlatformDrift }) {
  const { t } = useTexts();
  return (
    <>
      <h4>{t('drift.signals')}</h4>
      <table class="reader-table" aria-label={t('drift.signals-of', { platform: platformName(platform) })}>
        <thead>
          <tr>
            <th scope="col">{t('drift.signal.state')}</th>
            <th scope="col">{t('drift.signal.fact')}</th>
            <th scope="col">{t('drift.signal.where')}</th>
            <th scope="col">{t('drift.signal.told')}</th>
            <th scope="col">{t('drift.signal.last')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Signal key={`${line.fact} ${line.signal}`} line={line} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Signal({ line }: { readonly line: SignalLine }) {
  const texts = useTexts();
  const { t } = texts;
  const { fact, signal, state, told, of, silentFor, lastDay } = line;
  return (
    <tr>
      <td>
        <MarkBadge mark={shapes[state]} word={t(`drift.signal.${state}`)} />
      </td>
      <th scope="row">{factLabel(texts, fact)}</th>
      <td>{signalText(texts, signal)}</td>
      <td>
        {silentFor > 0
          ? t('drift.told-silent', { told, of, silent: silentFor })
          : t('drift.told', { told, of })}
      </td>
      <td>{texts.day(lastDay, 'UTC')}</td>
    </tr>
  );
}

function Shares({ drift: { platform, shares } }: { readonly drift: PlatformDrift }) {
  const { t } = useTexts();
  const count = ({ happened, of }: Rate, rose: boolean): string => {
    if (of === 0) return t('drift.no-visit');
    return t(rose ? 'drift.count-rose' : 'drift.count', { count: happened, of });
  };
  return (
    <>
      <h4>{t('drift.shares')}</h4>
      <table class="reader-table" aria-label={t('drift.shares-of', { platform: platformName(platform) })}>
        <thead>
          <tr>
            <th scope="col">{t('drift.share')}</th>
            <th scope="col">{t('drift.lately')}</th>
            <th scope="col">{t('drift.before')}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ of, lately, before, rose }) => (
            <tr key={of}>
              <th scope="row">{t(`drift.share.${of}`)}</th>
              <td>{rose ? <MarkBadge mark="warning" word={count(lately, true)} /> : count(lately, false)}</td>
              <td>{count(before, false)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Never({ drift: { platform, never } }: { readonly drift: PlatformDrift }) {
  const texts = useTexts();
  const { t } = texts;
  const months = signalsOf(platform);
  const month = new Intl.DateTimeFormat(texts.language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (
    <>
      <h4>{t('drift.never', { count: never.length })}</h4>
      <p class="quiet">{t('drift.never-hint')}</p>
      <ul class="reader-said quiet">
        {never.map((signal) => (
          <li key={signal}>
            {t('drift.month', {
              what: signalText(texts, signal),
              month: month.format(new Date(months[signal] ?? 0)),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
