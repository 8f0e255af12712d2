import { useState } from 'preact/hooks';
import type { Plan } from '../../../utils/plan/plan';
import { isMadeUpPlan } from '../../../utils/plan/samples/made-up';
import { searchNames, straySearches, type StraySearch } from '../../../utils/report/stray-search';
import { ExternalLink } from '../../shared/external-link';
import { Field } from '../../shared/field';
import { platformName } from '../../shared/platform-name';
import { useTexts } from '../../shared/texts-context';

/** Links to where accounts of the company's names are listed, for each platform with a reader. */
export function StraySearches({ plan }: { readonly plan: Plan }) {
  const { t } = useTexts();
  const names = searchNames(plan.company);
  const [chosen, setChosen] = useState('');
  const name = names.find((one) => one === chosen) ?? names[0] ?? '';
  return (
    <section class="strays" aria-labelledby="strays-title">
      <h2 id="strays-title">{t('stray.title')}</h2>
      <p class="quiet">{t(isMadeUpPlan(plan.id) ? 'sample.made-up' : 'stray.what')}</p>
      {!isMadeUpPlan(plan.id) && (
        <>
          {names.length > 1 && (
            <Field label={t('stray.name')}>
              {(control) => (
                <select {...control} value={name} onChange={(event) => setChosen(event.currentTarget.value)}>
                  {names.map((one) => (
                    <option key={one} value={one}>
                      {one}
                    </option>
                  ))}
                </select>
              )}
            </Field>
          )}
          <table class="round-table">
            <thead>
              <tr>
                <th scope="col">{t('stray.platform')}</th>
                <th scope="col">{t('stray.there')}</th>
                <th scope="col">{t('stray.on-web')}</th>
              </tr>
            </thead>
            <tbody>
              {straySearches(name).map(({ platform, searches }) => (
                <tr key={platform}>
                  <th scope="row">{platformName(platform)}</th>
                  <td>
                    <SearchLinks
                      searches={searches.filter(({ lists }) => lists !== 'web')}
                      platform={platform}
                      name={name}
                    />
                  </td>
                  <td>
                    <SearchLinks
                      searches={searches.filter(({ lists }) => lists === 'web')}
                      platform={platform}
                      name={name}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

interface SearchLinksProps {
  readonly searches: readonly StraySearch[];
  readonly platform: string;
  readonly name: string;
}

const SearchLinks = ({ searches, platform, name }: SearchLinksProps) => {
  const { t } = useTexts();
  return (
    <span class="stray-links">
      {searches.map(({ lists, url }) => (
        <ExternalLink
          key={lists}
          href={url}
          label={t(`stray.link.${lists}`, { platform: platformName(platform), name })}
        >
          {t(`stray.${lists}`)}
        </ExternalLink>
      ))}
    </span>
  );
};
