import { severities } from '../../utils/audit/finding';
import type { PlacedFinding } from '../../utils/report/summary';
import { Button } from '../shared/button';
import { useTexts } from '../shared/texts-context';
import { useTools } from './tools';
import type { View } from './view';
import { isNarrowed } from './warning-groups';

interface WarningsFilterProps {
  /** All warnings of the company. */
  readonly all: readonly PlacedFinding[];
  /** How many of them are shown. */
  readonly shown: number;
}

/** Search and weight, with how much they leave; a neglected company has a hundred warnings. */
export function WarningsFilter({ all, shown }: WarningsFilterProps) {
  const { t } = useTexts();
  const { view, show } = useTools();
  const { severity, ...anySeverity } = view;
  const search = (words: string): void =>
    show({ ...view, filter: { ...view.filter, search: words } }, 'adjust');
  const weigh = (chosen: View['severity']): void =>
    show(chosen ? { ...view, severity: chosen } : anySeverity, 'adjust');
  return (
    <div role="search" class="filter-bar warnings-filter" aria-label={t('warnings.find')}>
      <input
        type="search"
        class="filter-search"
        aria-label={t('warnings.search')}
        placeholder={t('warnings.search-hint')}
        value={view.filter.search}
        onInput={(event) => search(event.currentTarget.value)}
      />
      <select
        aria-label={t('warnings.weight')}
        class={severity ? 'filter-choice filter-chosen' : 'filter-choice'}
        value={severity ?? ''}
        onChange={(event) => weigh(severities.find((one) => one === event.currentTarget.value))}
      >
        <option value="">{t('warnings.any-weight')}</option>
        {severities.map((one) => (
          <option key={one} value={one}>
            {t('filter.option', { word: t(`severity.${one}`), count: countOf(all, one) })}
          </option>
        ))}
      </select>
      {isNarrowed(view) && (
        <Button
          look="quiet"
          onClick={() => show({ ...anySeverity, filter: { ...view.filter, search: '' } }, 'adjust')}
        >
          {t('filter.clear')}
        </Button>
      )}
      <output class="filter-count quiet">{t('warnings.shown', { shown, all: all.length })}</output>
    </div>
  );
}

const countOf = (all: readonly PlacedFinding[], severity: View['severity']): number =>
  all.filter(({ finding }) => finding.severity === severity).length;
