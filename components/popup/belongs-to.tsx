import { useState } from 'preact/hooks';
import type { CompanyView, PopupActions, ProfileView } from './popup-view';
import { CompanySelect } from './company-select';
import { NewCompanyForm } from './new-company-form';
import { RoleQuestion } from './role-question';
import { Button } from '../shared/button';
import { useTexts } from '../shared/texts-context';
import { valueOf } from '../../utils/reading/reading';
import { isMadeUpPlan } from '../../utils/plan/samples/made-up';
import type { ChannelLine } from '../../utils/report/channel-line';
import type { PlanName } from '../../utils/store/plans';
import './belongs-to.css';

interface BelongsToProps {
  readonly profile: ProfileView;
  readonly company: CompanyView;
  readonly actions: PopupActions;
}

/** Whose the profile is: its company, its role, and its place in the plan. */
export function BelongsTo({ profile, company, actions }: BelongsToProps) {
  const { t, moment } = useTexts();
  const [isNaming, setNaming] = useState(false);
  const { line, claimedBy } = profile;
  // Nothing is known that could be given to anybody: all that can be done is to plan the address.
  if (!line?.channel) return <PlanAddress profile={profile} company={company} onAdd={actions.addToPlan} />;
  const expiresAt = line.plan ? undefined : line.channel.expiresAt;
  return (
    <div class="belongs-to">
      <CompanySelect
        label={t('popup.belongs-to')}
        chosen={line.plan && { id: line.plan.id, name: line.plan.company.name }}
        none={t('popup.inbox')}
        companies={actions.companies}
        onChoose={actions.assign}
        onNew={() => setNaming(true)}
        {...(expiresAt !== undefined && { hint: t('popup.inbox.expires', { moment: moment(expiresAt) }) })}
      />
      {isNaming && (
        <NewCompanyForm
          proposed={(line.reading && valueOf(line.reading.account.name)) ?? ''}
          onCreate={(name) => {
            setNaming(false);
            actions.assignToNew(name);
          }}
          onCancel={() => setNaming(false)}
        />
      )}
      {!line.plan && !isNaming && (
        <Proposals
          question={t(claimedBy.length > 0 ? 'popup.claimed' : 'popup.proposed')}
          companies={claimedBy.length > 0 ? claimedBy : proposedFor(profile, company)}
          onAssign={actions.assign}
        />
      )}
      {line.plan && !line.planned && <Unplanned line={line} actions={actions} />}
    </div>
  );
}

/** Companies with a like name, then the one that the auditor is at, unless it is made up. */
function proposedFor({ similar }: ProfileView, company: CompanyView): readonly PlanName[] {
  if (company.state !== 'chosen') return similar;
  const { id, company: current } = company.summary.plan;
  if (isMadeUpPlan(id)) return similar;
  return similar.some((plan) => plan.id === id) ? similar : [...similar, { id, name: current.name }];
}

interface ProposalsProps {
  readonly question: string;
  readonly companies: readonly PlanName[];
  readonly onAssign: (planId: string) => void;
}

function Proposals({ question, companies, onAssign }: ProposalsProps) {
  const { t } = useTexts();
  if (companies.length === 0) return null;
  return (
    <div class="belongs-to-proposal" role="group" aria-label={question}>
      <p class="quiet">{question}</p>
      <div class="popup-buttons">
        {companies.map(({ id, name }) => (
          <Button key={id} onClick={() => onAssign(id)}>
            {t('popup.assign-to', { company: name })}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** A company's channel that its plan does not name: whose it is, then the way into the plan. */
function Unplanned({ line, actions }: { readonly line: ChannelLine; readonly actions: PopupActions }) {
  const { t } = useTexts();
  const kind = line.reading ? valueOf(line.reading.kind) : undefined;
  const mayBePerson = kind === undefined || kind === 'personal-profile';
  return (
    <>
      {(mayBePerson || line.role) && <RoleQuestion role={line.role} onAnswer={actions.setRole} />}
      {/* A person's profile planned before somebody says whose it is would be held against the company. */}
      {(!mayBePerson || line.role) && (
        <div>
          <Button onClick={actions.addToPlan}>{t('popup.add-to-plan')}</Button>
        </div>
      )}
    </>
  );
}

interface PlanAddressProps {
  readonly profile: ProfileView;
  readonly company: CompanyView;
  readonly onAdd: () => void;
}

function PlanAddress({ profile, company, onAdd }: PlanAddressProps) {
  const { t } = useTexts();
  if (company.state !== 'chosen' || profile.line?.planned) return null;
  return (
    <div>
      <Button onClick={onAdd}>
        {t('popup.add-to-plan-of', { company: company.summary.plan.company.name })}
      </Button>
    </div>
  );
}
