import { roles } from '../../../utils/plan/plan';
import type { SuggestedChannel } from '../../../utils/report/suggested-channels';
import { platformName } from '../../../utils/plan/platform-names';
import { useTexts } from '../../shared/texts-context';
import type { FillIn } from './use-fill-in';

type ChannelsChoiceProps = Pick<FillIn, 'suggested' | 'choiceOf' | 'choose'>;

/** The channels that were audited and stand in no plan yet: which are planned, in what role, and with what rhythm. */
export function ChannelsChoice({ suggested, choiceOf, choose }: ChannelsChoiceProps) {
  const { t } = useTexts();
  if (suggested.length === 0) return <p class="quiet">{t('fill-in.channels-none')}</p>;
  const heads = ['take', 'channel', 'belongs', 'role', 'rhythm'] as const;
  return (
    <section class="import-preview">
      <h3 id="fill-in-channels">{t('fill-in.channels')}</h3>
      {suggested.some((one) => choiceOf(one).role === null) && <p class="quiet">{t('fill-in.role-hint')}</p>}
      <div
        class="import-scroll fill-in-channels"
        tabIndex={0}
        role="region"
        aria-labelledby="fill-in-channels"
      >
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {t(`fill-in.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {suggested.map((one) => (
              <SuggestedRow key={one.line.id} suggested={one} choiceOf={choiceOf} choose={choose} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="quiet">{t('fill-in.rhythm-hint')}</p>
    </section>
  );
}

type SuggestedRowProps = Pick<FillIn, 'choiceOf' | 'choose'> & { readonly suggested: SuggestedChannel };

function SuggestedRow({ suggested, choiceOf, choose }: SuggestedRowProps) {
  const { t } = useTexts();
  const { line, postsPerWeek } = suggested;
  const { isTaken, role, asNow } = choiceOf(suggested);
  const name = `${platformName(line.platform)}, ${line.label}`;
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={`${t('fill-in.take')}: ${name}`}
          checked={isTaken}
          onChange={({ currentTarget }) => choose(suggested, { isTaken: currentTarget.checked })}
        />
      </td>
      <td>
        {platformName(line.platform)} · <bdi>{line.label}</bdi>
      </td>
      <td>{t(line.plan ? 'fill-in.is-company' : 'fill-in.is-inbox')}</td>
      <td>
        <select
          aria-label={`${t('fill-in.role')}: ${name}`}
          value={role ?? ''}
          onChange={({ currentTarget }) => {
            const chosen = roles.find((one) => one === currentTarget.value) ?? null;
            choose(suggested, chosen === null ? { role: null } : { role: chosen, isTaken: true });
          }}
        >
          {role === null && <option value="">{t('fill-in.role-choose')}</option>}
          {roles.map((one) => (
            <option key={one} value={one}>
              {t(`role.${one}`)}
            </option>
          ))}
        </select>
      </td>
      <td>
        {postsPerWeek === null ? (
          <span class="quiet">{t('fill-in.rhythm-none')}</span>
        ) : (
          <label class="fill-in-rhythm">
            <input
              type="checkbox"
              aria-label={t('fill-in.rhythm-named', { posts: postsPerWeek, channel: name })}
              checked={asNow}
              onChange={({ currentTarget }) => choose(suggested, { asNow: currentTarget.checked })}
            />
            {t('fill-in.rhythm-plan', { posts: postsPerWeek })}
          </label>
        )}
      </td>
    </tr>
  );
}
