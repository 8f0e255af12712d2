import type { ComponentChildren } from 'preact';
import type { ProfileView, PopupActions, PopupView } from './popup-view';
import { BelongsTo } from './belongs-to';
import { HindranceNote } from './hindrance-note';
import { NextStepNote } from './next-step-note';
import { NoteField } from './note-field';
import { PrivateNote } from './private-note';
import { ReadFacts } from './read-facts';
import { SettingsButton } from './settings-button';
import { FindingItem } from '../shared/finding-item';
import { Disclosure } from '../shared/disclosure';
import { Handle } from '../shared/handle';
import { MarkBadge } from '../shared/mark-badge';
import { PlatformName } from '../shared/platform-name';
import { useTexts } from '../shared/texts-context';
import { stateText } from '../../utils/report/wording';
import { isOpenFailure, type Finding } from '../../utils/audit/finding';
import './this-page.css';

interface ThisPageProps {
  readonly profile: ProfileView;
  readonly view: PopupView;
  readonly actions: PopupActions;
}

/** The profile in the tab: what stands in the way, what was read, what is wrong with it, and whose it is. */
export function ThisPage({ profile, view, actions }: ThisPageProps) {
  const texts = useTexts();
  const { t } = texts;
  const { address, hindrance, line, next, note, isUnkept } = profile;
  const name = line?.label ?? address.handle ?? address.profileUrl;
  return (
    <section class="popup-section" aria-label={t('popup.this-page')}>
      <div class="this-page-head">
        {line?.plan && line.reading && (
          <MarkBadge mark={line.mark} word={stateText(texts, line)} wordHidden />
        )}
        <h1 class="this-page-name" title={name}>
          <Handle>{name}</Handle>
        </h1>
        <span class="this-page-platform">
          <PlatformName platform={address.platform} />
        </span>
        <SettingsButton actions={actions} />
      </div>
      {isUnkept && <PrivateNote actions={actions} />}
      {hindrance && <HindranceNote profile={profile} hindrance={hindrance} actions={actions} />}
      {line?.reading && (
        <ReadFacts
          line={line}
          reading={line.reading}
          checkedAt={profile.checkedAt}
          hasStep={next !== null}
          now={view.now}
        />
      )}
      {next && <NextStepNote platform={address.platform} next={next} onTake={actions.takeStep} />}
      {line?.reading && <Findings findings={line.findings} />}
      {!isUnkept && (
        <BelongsTo key={address.key} profile={profile} company={view.company} actions={actions} />
      )}
      {!isUnkept && line?.channel && <NoteField key={`note ${address.key}`} note={note} actions={actions} />}
    </section>
  );
}

/**
 * What failed on this page, worst first. What the plan alone lacks, what was set aside and what cannot be told yet stand
 * behind a line each: the page is what one looks at.
 */
function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTexts();
  const failed = findings.filter(isOpenFailure);
  const seen = failed.filter(({ isOfPlan, misuse }) => !isOfPlan || misuse);
  const ofPlan = failed.filter((finding) => !seen.includes(finding));
  const setAside = findings.filter((finding) => finding.setAside);
  const doubts = findings.filter(({ result }) => result === 'cannot-tell');
  return (
    <>
      {seen.length > 0 && (
        <ul class="this-page-findings" aria-label={t('popup.findings')}>
          {seen.map((finding) => (
            <li key={finding.rule}>
              <FindingItem finding={finding} />
            </li>
          ))}
        </ul>
      )}
      <MoreFindings findings={ofPlan}>
        <MarkBadge
          mark={ofPlan[0]?.severity ?? 'advice'}
          word={t('popup.of-plan', { count: ofPlan.length })}
        />
      </MoreFindings>
      <MoreFindings findings={setAside}>{t('popup.set-aside', { count: setAside.length })}</MoreFindings>
      <MoreFindings findings={doubts}>
        <MarkBadge mark="cannot-tell" word={t('popup.doubts', { count: doubts.length })} />
      </MoreFindings>
    </>
  );
}

interface MoreFindingsProps {
  readonly findings: readonly Finding[];
  /** The line that they stand behind. */
  readonly children: ComponentChildren;
}

function MoreFindings({ findings, children }: MoreFindingsProps) {
  if (findings.length === 0) return null;
  return (
    <Disclosure class="this-page-doubts" summary={<span class="quiet">{children}</span>} word="">
      <ul>
        {findings.map((finding) => (
          <li key={finding.rule}>
            <FindingItem finding={finding} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
