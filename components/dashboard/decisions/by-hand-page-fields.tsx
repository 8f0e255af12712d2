import { accountKinds, pageStates } from '../../../utils/reading/reading';
import { Field } from '../../shared/field';
import { useTexts } from '../../shared/texts-context';
import { ChoiceField, YesNoField } from '../plan/fields';
import { asksForMore, lastPostChoices, type HandForm } from './by-hand-form';
import { HandText, type HandFieldProps } from './hand-text';

/** When and by whom the page was seen, and what it showed. A page that could not be seen shows nothing more. */
export function PageFields(props: HandFieldProps) {
  const { form, problems, onChange } = props;
  const { t, say } = useTexts();
  return (
    <>
      <div class="hand-fields">
        <HandText {...props} name="seenAt" label={t('hand.seen-at')} type="datetime-local" />
        <HandText {...props} name="seenBy" label={t('hand.seen-by')} most={200} />
        <Field label={t('hand.state')} {...(problems.state && { error: say(problems.state) })}>
          {(control) => (
            <select
              {...control}
              value={form.state}
              onChange={(event) =>
                onChange({
                  state: pageStates.find((state) => state === event.currentTarget.value) ?? form.state,
                })
              }
            >
              {pageStates.map((state) => (
                <option key={state} value={state}>
                  {t(`state.${state}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {form.state === 'readable' && <SeenFields {...props} />}
      <Field label={t('hand.note')} hint={t('hand.note-hint')}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            dir="auto"
            maxLength={2000}
            value={form.note}
            onInput={(event) => onChange({ note: event.currentTarget.value })}
          />
        )}
      </Field>
    </>
  );
}

function SeenFields(props: HandFieldProps) {
  const { form, onChange } = props;
  const { t } = useTexts();
  return (
    <>
      <div class="hand-fields">
        <ChoiceField
          label={t('hand.kind')}
          value={form.kind}
          choices={accountKinds}
          wordFor={(kind) => t(`kind.${kind}`)}
          none={t('hand.kind-unknown')}
          onValue={(kind) => onChange({ kind })}
        />
        <HandText {...props} name="name" label={t('hand.name')} />
        <HandText {...props} name="category" label={t('hand.category')} />
        <div class="hand-followers">
          <HandText
            {...props}
            name="followers"
            label={t('hand.followers')}
            hint={t('hand.followers-hint')}
            most={30}
          />
          <label class="hand-check">
            <input
              type="checkbox"
              checked={form.isRounded}
              onChange={(event) => onChange({ isRounded: event.currentTarget.checked })}
            />
            {t('hand.followers-rounded')}
          </label>
        </div>
        <YesNoField
          label={t('hand.verified')}
          value={form.verified}
          onValue={(verified) => onChange({ verified })}
        />
        {asksForMore(form) && <CompanyFields {...props} />}
      </div>
      {!asksForMore(form) && <p class="quiet">{t('hand.of-person')}</p>}
      <LastPostFields {...props} />
    </>
  );
}

function CompanyFields(props: HandFieldProps) {
  const { t } = useTexts();
  return (
    <>
      <HandText {...props} name="postCount" label={t('hand.post-count')} inputMode="numeric" most={30} />
      <HandText {...props} name="link" label={t('hand.link')} inputMode="url" />
      <YesNoField
        label={t('hand.bio')}
        value={props.form.bioPresent}
        onValue={(bioPresent) => props.onChange({ bioPresent })}
      />
    </>
  );
}

function LastPostFields({ form, problems, onChange }: HandFieldProps) {
  const { t } = useTexts();
  return (
    <fieldset class="hand-last-post">
      <legend>{t('hand.last-post')}</legend>
      <div class="hand-choices">
        {lastPostChoices.map((choice) => (
          <label key={choice} class="hand-check">
            <input
              type="radio"
              name="last-post"
              checked={form.lastPost === choice}
              onChange={() => onChange({ lastPost: choice })}
            />
            {t(`hand.last-post.${choice}`)}
          </label>
        ))}
      </div>
      {form.lastPost !== 'unknown' && (
        <div class="hand-fields">
          <DayField
            {...{ form, problems, onChange }}
            name="postFrom"
            label={t(form.lastPost === 'day' ? 'hand.last-post-on' : 'hand.last-post-from')}
          />
          {form.lastPost === 'span' && (
            <DayField {...{ form, problems, onChange }} name="postUntil" label={t('hand.last-post-until')} />
          )}
        </div>
      )}
    </fieldset>
  );
}

interface DayFieldProps extends HandFieldProps {
  readonly name: keyof Pick<HandForm, 'postFrom' | 'postUntil'>;
  readonly label: string;
}

function DayField({ form, problems, onChange, name, label }: DayFieldProps) {
  const { say } = useTexts();
  const problem = problems[name];
  return (
    <Field label={label} {...(problem && { error: say(problem) })}>
      {(control) => (
        <input
          {...control}
          type="date"
          min="2003-01-01"
          max="9999-12-31"
          value={form[name] ?? ''}
          onInput={({ currentTarget }) => onChange({ [name]: currentTarget.value || null })}
        />
      )}
    </Field>
  );
}
