import { useMemo, useState } from 'preact/hooks';
import { marks } from '../../utils/report/channel-line';
import type { Summary } from '../../utils/report/summary';
import { Button } from '../shared/button';
import { MarkShape } from '../shared/mark-badge';
import { useTexts } from '../shared/texts-context';
import { folded } from './filtering';
import type { Survey } from './records';
import { useTools } from './tools';
import { firstView, hashOf, noFilter, type Place, type View } from './view';
import './companies-nav.css';

interface CompaniesNavProps {
  /** `null` while it is loaded. */
  readonly survey: Survey | null;
  readonly onNewCompany: () => void;
}

/** Where one can look: at everything, the inbox, or one company, the worst first. */
export function CompaniesNav({ survey, onNewCompany }: CompaniesNavProps) {
  const { t, language } = useTexts();
  const [search, setSearch] = useState('');
  const companies = useMemo(() => worstFirst(survey?.companies ?? [], language), [survey, language]);
  const found = companies.filter(({ plan }) => isCalled(plan.company, search));
  return (
    <nav class="companies" aria-label={t('places.label')} aria-busy={survey === null}>
      <ul>
        <PlaceLink place={{ in: 'everything' }} count={survey?.everything.length}>
          {t('places.everything')}
        </PlaceLink>
        <PlaceLink place={{ in: 'inbox' }} count={survey?.inbox.length}>
          {t('places.inbox')}
        </PlaceLink>
      </ul>
      <h2>{t('places.companies')}</h2>
      {companies.length > 0 && (
        <input
          type="search"
          class="companies-search"
          aria-label={t('places.search')}
          placeholder={t('places.search')}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <ul class="companies-list">
        {found.map((summary) => (
          <PlaceLink key={summary.plan.id} place={{ in: 'company', id: summary.plan.id }} summary={summary}>
            {summary.plan.company.name}
          </PlaceLink>
        ))}
      </ul>
      {survey !== null && found.length === 0 && (
        <p class="companies-none quiet">{t(companies.length > 0 ? 'places.none-found' : 'places.none')}</p>
      )}
      <Button onClick={onNewCompany}>{t('places.new')}</Button>
    </nav>
  );
}

interface PlaceLinkProps {
  readonly place: Place;
  readonly count?: number | undefined;
  readonly summary?: Summary;
  readonly children: preact.ComponentChildren;
}

function PlaceLink({ place, count, summary, children }: PlaceLinkProps) {
  const { t, number } = useTexts();
  const { view } = useTools();
  const isHere = hashOf({ ...firstView, place: view.place }) === hashOf({ ...firstView, place });
  return (
    <li>
      <a class="place" href={hashOf(viewAt(view, place))} aria-current={isHere ? 'page' : undefined}>
        {summary && (
          <>
            <span class={`mark mark-${summary.worst}`}>
              <MarkShape shape={summary.worst} />
            </span>
            <span class="visually-hidden">{t(`mark.${summary.worst}`)}: </span>
          </>
        )}
        <span class="place-name" dir="auto">
          {children}
        </span>
        {count !== undefined && <span class="place-count quiet">{number(count)}</span>}
        {summary && (
          <span class="place-count quiet">
            <span aria-hidden="true">
              {number(summary.visited)}/{number(summary.planned)}
            </span>
            <span class="visually-hidden">
              , {t('company.checked', { visited: summary.visited, planned: summary.planned })}
            </span>
          </span>
        )}
      </a>
    </li>
  );
}

/** The same view of another place; filters stay behind, since they were meant for what was there. */
const viewAt = ({ tab, part, sort }: View, place: Place): View => ({
  place,
  sort,
  tab: place.in === 'company' ? tab : 'channels',
  part,
  filter: noFilter,
  open: null,
});

function worstFirst(companies: readonly Summary[], language: string): Summary[] {
  const collator = new Intl.Collator(language, { numeric: true });
  return [...companies].sort(
    (a, b) =>
      marks.indexOf(a.worst) - marks.indexOf(b.worst) ||
      collator.compare(a.plan.company.name, b.plan.company.name),
  );
}

const isCalled = (
  company: { readonly name: string; readonly otherNames: readonly string[] },
  search: string,
) => [company.name, ...company.otherNames].some((name) => folded(name).includes(folded(search.trim())));
