import { useMemo, useState } from 'preact/hooks';
import { channelsFromJson, jsonHeadingsOf } from '../../utils/plan/channel-json';
import {
  channelsFromAddresses,
  channelsFromCsv,
  headingsOf,
  type ColumnMapping,
} from '../../utils/plan/channel-list';
import { newPlan, type Plan, type PlanId } from '../../utils/plan/plan';
import { withChannels } from '../../utils/plan/planned-channels';
import { isMadeUpPlan } from '../../utils/plan/samples/made-up';
import { Button } from '../shared/button';
import { useTexts } from '../shared/texts-context';
import { DialogButtons } from './dialog';
import { ChannelPreview } from './import-channel-preview';
import { ColumnChoice } from './import-column-choice';
import { CompanyChoice, NEW_COMPANY } from './import-company-choice';
import { guessedMapping, type SourceKind } from './import-source';
import { PLACE_TITLE_ID } from './place-header';
import { useTools } from './tools';
import { useOnce } from './use-once';
import { firstView } from './view';

interface ChannelImportProps {
  readonly text: string;
  readonly kind: Exclude<SourceKind, 'plan'>;
  readonly plans: readonly Plan[];
  /** The company shown, to which channels are added unless another is chosen. */
  readonly planId: PlanId | null;
  readonly onClose: () => void;
}

/** Adds channels to a company's plan, with a way to take them back. */
export function ChannelImport({ text, kind, plans, planId, onClose }: ChannelImportProps) {
  const { t } = useTexts();
  const { actions, attempt, say, show, focusSoon } = useTools();
  const headings = useMemo(() => headingsIn(text, kind), [text, kind]);
  const [chosen, setChosen] = useState<ChosenMapping | null>(null);
  // What was chosen for one file says nothing about the columns of another.
  const mapping = useMemo(
    () => (chosen && isSame(chosen.headings, headings) ? chosen.mapping : guessedMapping(headings)),
    [chosen, headings],
  );
  const [company, setCompany] = useState(companyFor(planId));
  const [newName, setNewName] = useState('');
  const { isBusy, once } = useOnce();
  const planned = plans.find(({ id }) => id === company)?.channels;
  const list = useMemo(() => {
    if (kind === 'nothing') return null;
    if (kind === 'addresses') return channelsFromAddresses(text, planned);
    return kind === 'table'
      ? channelsFromCsv(text, mapping, planned)
      : channelsFromJson(text, mapping, planned);
  }, [text, kind, mapping, planned]);
  const channels = list?.channels ?? [];
  const name = newName.trim();
  const isReady = channels.length > 0 && (company !== NEW_COMPANY || name !== '');

  const add = async () => {
    const id =
      company === NEW_COMPANY
        ? await attempt(putNew(name))
        : (await attempt(actions.editPlan(company, (plan) => withChannels(plan, channels))))?.id;
    if (id === undefined) return;
    onClose();
    show({ ...firstView, place: { in: 'company', id } });
    focusSoon(`#${PLACE_TITLE_ID}`);
    say(t('importing.added', { count: channels.length }), () => void takeBack(id));
  };
  const takeBack = async (id: PlanId) => {
    if (company === NEW_COMPANY) {
      await attempt(actions.deletePlan(id));
      show(firstView);
      return;
    }
    const added = new Set(channels.map((channel) => channel.id));
    const without = (plan: Plan) => ({
      ...plan,
      channels: plan.channels.filter((one) => !added.has(one.id)),
    });
    await attempt(actions.editPlan(id, without));
  };
  const putNew = async (companyName: string) => {
    const plan = withChannels(newPlan(companyName, Date.now()), channels);
    await actions.putPlan(plan);
    return plan.id;
  };

  return (
    <form
      class="dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) once(add);
      }}
    >
      {headings.length > 0 && (
        <ColumnChoice
          headings={headings}
          mapping={mapping}
          onMapping={(now) => setChosen({ headings, mapping: now })}
        />
      )}
      <CompanyChoice
        plans={plans}
        chosen={company}
        onChoose={setCompany}
        newName={newName}
        onNewName={setNewName}
      />
      {list && <ChannelPreview list={list} />}
      <DialogButtons>
        <Button onClick={onClose}>{t('dialog.cancel')}</Button>
        <Button look="primary" type="submit" disabled={!isReady || isBusy}>
          {t('importing.add', { count: channels.length })}
        </Button>
      </DialogButtons>
    </form>
  );
}

/** The company shown; from elsewhere a new one, since any other would be a guess. Nothing real belongs to the sample. */
const companyFor = (planId: PlanId | null): PlanId =>
  planId === null || isMadeUpPlan(planId) ? NEW_COMPANY : planId;

interface ChosenMapping {
  /** The headings for which it was chosen. */
  readonly headings: readonly string[];
  readonly mapping: ColumnMapping;
}

function headingsIn(text: string, kind: SourceKind): readonly string[] {
  if (kind === 'table') return headingsOf(text);
  return kind === 'json-list' ? jsonHeadingsOf(text) : [];
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one, index) => one === others[index]);
