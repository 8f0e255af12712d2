import type { ComponentChildren, RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { TextId, Texts } from '../../utils/i18n/texts';
import { countStates, states, type ChannelLine } from '../../utils/report/channel-line';
import { Button } from '../shared/button';
import { platformName } from '../shared/platform-name';
import { useTexts } from '../shared/texts-context';
import { decisionOf, isFiltered, kindOf } from './filtering';
import { useTools } from './tools';
import { decisionFilters, kindFilters, levelFilters, noFilter, type Filter } from './view';
import './filter-bar.css';

interface FilterBarProps {
  /** All lines at this place; what can be chosen is counted among them. */
  readonly lines: readonly ChannelLine[];
  /** How many of them the filters let through. */
  readonly shown: number;
  readonly searchBox: RefObject<HTMLInputElement>;
  /** What else can be done here. */
  readonly children?: ComponentChildren;
}

/** Search and filters of the table, with how much they leave. */
export function FilterBar({ lines, shown, searchBox, children }: FilterBarProps) {
  const texts = useTexts();
  const { t } = texts;
  const { view, show } = useTools();
  const { filter } = view;
  const choose = (changed: Partial<Filter>) => show({ ...view, filter: { ...filter, ...changed } }, 'adjust');
  const choices = useMemo(() => choicesAmong(lines, texts), [lines, texts]);
  return (
    <div class="filter-place">
      <div role="search" class="filter-bar" aria-label={t('filter.label')}>
        <input
          ref={searchBox}
          type="search"
          class="filter-search"
          aria-label={t('filter.search')}
          placeholder={t('filter.search-hint')}
          value={filter.search}
          onInput={(event) => choose({ search: event.currentTarget.value })}
        />
        <Choice
          id="state"
          all={choices.state}
          chosen={filter.state}
          onChoose={(state) => choose({ state })}
        />
        <Choice
          id="platform"
          all={choices.platform}
          chosen={filter.platform}
          onChoose={(platform) => choose({ platform })}
        />
        <Choice id="kind" all={choices.kind} chosen={filter.kind} onChoose={(kind) => choose({ kind })} />
        <Choice
          id="level"
          all={choices.level}
          chosen={filter.level}
          onChoose={(level) => choose({ level })}
        />
        <Choice
          id="decision"
          all={choices.decision}
          chosen={filter.decision}
          onChoose={(decision) => choose({ decision })}
        />
        {isFiltered(filter) && (
          <Button look="quiet" onClick={() => choose(noFilter)}>
            {t('filter.clear')}
          </Button>
        )}
        <output class="filter-count quiet">
          {isFiltered(filter)
            ? t('filter.some', { shown, all: lines.length })
            : t('filter.all', { all: lines.length })}
        </output>
        {children}
      </div>
    </div>
  );
}

interface Option<T> {
  readonly value: T;
  readonly word: string;
  readonly count: number;
}

interface ChoiceProps<T> {
  readonly id: 'state' | 'platform' | 'kind' | 'level' | 'decision';
  readonly all: readonly Option<T>[];
  readonly chosen: T | null;
  readonly onChoose: (value: T | null) => void;
}

/** One filter: anything, or one of what there is. */
function Choice<T extends string>({ id, all, chosen, onChoose }: ChoiceProps<T>) {
  const { t } = useTexts();
  // What is chosen can be chosen off, even where nothing is left of it.
  const offered = all.filter(({ value, count }) => count > 0 || value === chosen);
  return (
    <select
      aria-label={t(`filter.${id}`)}
      class={chosen === null ? 'filter-choice' : 'filter-choice filter-chosen'}
      value={chosen ?? ''}
      onChange={(event) =>
        onChoose(all.find(({ value }) => value === event.currentTarget.value)?.value ?? null)
      }
    >
      <option value="">{t(`filter.any-${id}`)}</option>
      {offered.map(({ value, word, count }) => (
        <option key={value} value={value}>
          {t('filter.option', { word, count })}
        </option>
      ))}
    </select>
  );
}

/** Everything that can be filtered by, with how often it occurs. */
function choicesAmong(lines: readonly ChannelLine[], { t }: Texts) {
  const options = <T extends string>(
    values: readonly T[],
    textOf: (value: T) => TextId,
    has: (line: ChannelLine, value: T) => boolean,
  ): Option<T>[] =>
    values.map((value) => ({
      value,
      word: t(textOf(value)),
      count: lines.filter((line) => has(line, value)).length,
    }));
  const inState = countStates(lines);
  const platforms = [...new Set(lines.map(({ platform }) => platform))].sort();
  return {
    state: states.map((value) => ({ value, word: t(`mark.${value}`), count: inState[value] })),
    platform: platforms.map((value) => ({
      value,
      word: platformName(value),
      count: lines.filter(({ platform }) => platform === value).length,
    })),
    kind: options(
      kindFilters,
      (kind) => `kind.${kind}`,
      (line, kind) => kindOf(line) === kind,
    ),
    level: options(
      levelFilters,
      (level) => `level.${level}`,
      ({ reading, staleness }, level) => reading !== null && staleness.level === level,
    ),
    decision: options(
      decisionFilters,
      (word) => (word === 'none' ? 'decision.choose' : `decision.${word}`),
      (line, word) => decisionOf(line) === word,
    ),
  };
}
