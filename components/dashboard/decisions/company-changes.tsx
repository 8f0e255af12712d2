import { useMemo, useState } from 'preact/hooks';
import { companyChanges, type LineChanges } from '../../../utils/report/changes';
import type { ChannelLine } from '../../../utils/report/channel-line';
import { Button } from '../../shared/button';
import { Handle } from '../../shared/handle';
import { platformName } from '../../shared/platform-name';
import { useTexts } from '../../shared/texts-context';
import { useTools } from '../tools';
import { hashOf } from '../view';
import { ChangeList } from './changes-since';

/** So many channels are shown at first: the warnings below are what one came for. */
const SHOWN = 5;

/** What changed on a company's channels, each since its last audit of an earlier day. Nothing where none has one. */
export function CompanyChanges({ lines }: { readonly lines: readonly ChannelLine[] }) {
  const { t } = useTexts();
  const { changed, compared, rulesChanged } = useMemo(() => companyChanges(lines), [lines]);
  const [all, setAll] = useState(false);
  if (compared === 0) return null;
  const shown = all ? changed : changed.slice(0, SHOWN);
  return (
    <section class="warnings-group">
      <h2>{t('changes.title')}</h2>
      <p class="quiet">
        {changed.length > 0
          ? t('changes.some', { changed: changed.length, compared })
          : t('changes.none', { compared })}
      </p>
      {rulesChanged > 0 && <p class="quiet">{t('changes.rules-changed', { count: rulesChanged })}</p>}
      {shown.length > 0 && (
        <ul class="warnings-list">
          {shown.map((found) => (
            <ChangedChannel key={found.line.id} found={found} />
          ))}
        </ul>
      )}
      {shown.length < changed.length && (
        <div>
          <Button look="quiet" onClick={() => setAll(true)}>
            {t('changes.all', { count: changed.length })}
          </Button>
        </div>
      )}
    </section>
  );
}

function ChangedChannel({ found }: { readonly found: LineChanges }) {
  const { t, day } = useTexts();
  const { view } = useTools();
  const { line, since } = found;
  return (
    <li class="warning">
      <p class="warning-about">
        <a
          href={hashOf({ ...view, open: line.id })}
          aria-current={view.open === line.id ? 'true' : undefined}
          data-opens={line.id}
        >
          <Handle>{line.label}</Handle>
        </a>
        <span class="quiet">{platformName(line.platform)}</span>
      </p>
      <div>
        <p class="quiet">{t('changes.since', { day: day(since, line.plan?.company.timeZone) })}</p>
        {/* That the rules changed is said once for all. */}
        <ChangeList
          found={{ ...found, notCompared: found.notCompared === 'rules-changed' ? null : found.notCompared }}
        />
      </div>
    </li>
  );
}
