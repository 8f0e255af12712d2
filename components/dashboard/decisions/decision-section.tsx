import type { ChannelSubject } from '../../../utils/audit/finding';
import { namesOf } from '../../../utils/audit/subject';
import { dayIn } from '../../../utils/plan/calendar';
import {
  decisionsAbout,
  WITHDRAWN,
  withDecision,
  withDecisionChanged,
  withoutWithdrawal,
  withWord,
  type Resolution,
} from '../../../utils/plan/decide';
import type { DecisionWord } from '../../../utils/plan/parts/decisions';
import type { ChannelLine } from '../../../utils/report/channel-line';
import { suggestionsFrom } from '../../../utils/report/suggested';
import { Button } from '../../shared/button';
import { useTexts } from '../../shared/texts-context';
import type { PlanEdit } from '../actions';
import { useTools } from '../tools';
import { DecisionFields } from './decision-fields';
import { DecisionHistory } from './decision-history';
import { Suggestions } from './suggestions';
import { useAuditor } from './use-auditor';
import { WordChoice } from './word-choice';
import './decisions.css';

/** Of the section's heading, which takes the focus when what had it is gone. */
const TITLE_ID = 'channel-decision';

interface DecisionSectionProps {
  readonly line: ChannelLine;
  readonly subject: ChannelSubject;
}

/** What is to become of a channel: the decision that holds, kept as it is typed, and those before it. */
export function DecisionSection({ line, subject: { plan, decision } }: DecisionSectionProps) {
  const { t } = useTexts();
  const { actions, attempt, focusSoon, say } = useTools();
  const auditor = useAuditor();
  const names = namesOf(line.planned, line.channel);
  const edit = (change: PlanEdit) => attempt(actions.editPlan(plan.id, change));

  const choose = (word: DecisionWord) => {
    const at = Date.now();
    void edit((now) => withWord(now, names, word, auditor, at));
  };
  const change = (changed: Partial<Resolution>) => {
    const at = Date.now();
    void edit((now) => withDecisionChanged(now, names, changed, auditor, at));
  };
  const withdraw = async () => {
    const at = Date.now();
    const after = await edit((now) => withDecision(now, names, WITHDRAWN, auditor, at));
    if (!after) return;
    focusSoon(`#${TITLE_ID}`);
    say(
      t('decision.withdrawn', { name: line.label }),
      () => void edit((now) => withoutWithdrawal(now, names)),
    );
  };
  return (
    <section class="channel-panel-section" aria-labelledby={TITLE_ID}>
      <h3 id={TITLE_ID} tabIndex={-1}>
        {t('decision.title')}
      </h3>
      <WordChoice word={decision?.word ?? null} onChoose={choose} />
      {decision ? (
        <>
          <DecisionFields
            decision={decision}
            plan={plan}
            today={dayIn(plan.company.timeZone, Date.now())}
            onChange={change}
          />
          <Button onClick={() => void withdraw()}>{t('decision.withdraw')}</Button>
        </>
      ) : (
        <Suggestions suggestions={suggestionsFrom(line.findings)} onChoose={choose} />
      )}
      <DecisionHistory
        earlier={decisionsAbout(plan, names).filter((one) => one !== decision)}
        timeZone={plan.company.timeZone}
      />
    </section>
  );
}
