import { useMemo, useState } from 'preact/hooks';
import { channelsFromJson, jsonHeadingsOf } from '../../utils/plan/channel-json';
import {
  channelsFromAddresses,
  channelsFromCsv,
  headingsOf,
  type ColumnMapping,
} from '../../utils/plan/channel-list';
import { newPlan, type Plan, type PlanId } from '../../utils/plan/plan';
import { planFromJson } from '../../utils/plan/plan-file';
import { withChannels } from '../../utils/plan/planned-channels';
import { MADE_UP_PLAN_ID } from '../../utils/plan/sample-plan';
import { Button } from '../shared/button';
import { useTexts } from '../shared/texts-context';
import { Dialog, DialogButtons } from './dialog';
import { ChannelPreview } from './import-channel-preview';
import { ColumnChoice } from './import-column-choice';
import { CompanyChoice, NEW_COMPANY } from './import-company-choice';
import { PlanPreview } from './import-plan-preview';
import { FIRST_PLAN_FIELD } from './plan-editor';
import { PLACE_TITLE_ID } from './place-header';
import { guessedMapping, kindOfSource, type SourceKind } from './import-source';
import { ImportSource } from './import-source-fields';
import { useTools } from './tools';
import { useOnce } from './use-once';
import { firstView } from './view';
import './import-dialog.css';

interface ImportDialogProps {
  readonly plans: readonly Plan[];
  /** The company shown, to which channels are added unless another is chosen. */
  readonly planId: string | null;
  /** What was pasted elsewhere and belongs here. */
  readonly pasted?: string;
  readonly onClose: () => void;
}

/**
 * Channels by pasted addresses, from a CSV or a JSON list, a plan from its JSON file. Everything is shown before anything is
 * stored: what will be added, and each problem with its line and column.
 */
export function ImportDialog({ plans, planId, pasted = '', onClose }: ImportDialogProps) {
  const { t } = useTexts();
  const [text, setText] = useState(pasted);
  const kind = kindOfSource(text);
  return (
    <Dialog title={t('importing.title')} onClose={onClose} wide>
      <div class="dialog-form">
        <ImportSource text={text} onText={setText} />
        {kind === 'plan' ? (
          <PlanImport key={text} text={text} plans={plans} onClose={onClose} />
        ) : (
          <ChannelImport text={text} kind={kind} plans={plans} planId={planId} onClose={onClose} />
        )}
      </div>
    </Dialog>
  );
}

interface ChannelImportProps extends ImportDialogProps {
  readonly text: string;
  readonly kind: Exclude<SourceKind, 'plan'>;
}

function ChannelImport({ text, kind, plans, planId, onClose }: ChannelImportProps) {
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
  planId === null || planId === MADE_UP_PLAN_ID ? NEW_COMPANY : planId;

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

interface PlanImportProps {
  readonly text: string;
  readonly plans: readonly Plan[];
  readonly onClose: () => void;
}

function PlanImport({ text, plans, onClose }: PlanImportProps) {
  const { t } = useTexts();
  const { actions, attempt, say, show, focusSoon } = useTools();
  const file = useMemo(() => planFromJson(text), [text]);
  const plan = 'plan' in file ? file.plan : null;
  const same = plan ? (plans.find(({ id }) => id === plan.id) ?? null) : null;
  const [replaces, setReplaces] = useState(false);
  const { isBusy, once } = useOnce();

  const add = async () => {
    if (!plan) return;
    const stored = same && !replaces ? { ...plan, id: crypto.randomUUID() } : plan;
    if (!(await attempt(actions.putPlan(stored).then(() => true)))) return;
    onClose();
    show({ ...firstView, place: { in: 'company', id: stored.id }, tab: 'plan' });
    focusSoon(FIRST_PLAN_FIELD);
    say(t('importing.plan-added', { name: stored.company.name }));
  };
  return (
    <form
      class="dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        once(add);
      }}
    >
      <PlanPreview file={file} same={same} replaces={replaces} onReplaces={setReplaces} />
      <DialogButtons>
        <Button onClick={onClose}>{t('dialog.cancel')}</Button>
        <Button look="primary" type="submit" disabled={!plan || isBusy}>
          {t(same && replaces ? 'importing.replace-plan' : 'importing.add-plan')}
        </Button>
      </DialogButtons>
    </form>
  );
}
