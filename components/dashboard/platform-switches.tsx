import { useId } from 'preact/hooks';
import { modes, type Mode, type Switch } from '../../utils/switch';
import { platformName } from '../shared/platform-name';
import { useTexts } from '../shared/texts-context';
import { useSwitches } from './use-switches';
import './platform-switches.css';

/** How each platform's pages are read, and what the choices mean. */
export function PlatformSwitches() {
  const { t } = useTexts();
  const { switches, problem, set } = useSwitches();
  const why = problem && t(`problem.${problem}`);
  return (
    <fieldset class="platform-switches">
      <legend>{t('switches.title')}</legend>
      <dl class="platform-switches-modes quiet">
        {modes.map((mode) => (
          <div key={mode}>
            <dt>{t(`switches.${mode}`)}</dt>
            <dd>{t(`switches.${mode}.means`)}</dd>
          </div>
        ))}
      </dl>
      {switches?.map(({ platform, mode }) => (
        <PlatformSwitch
          key={platform}
          platform={platform}
          mode={mode}
          onChoose={(chosen) => set(platform, chosen)}
        />
      ))}
      <p role="alert" class="platform-switches-problem">
        {why && t(switches ? 'problem.not-stored' : 'switches.unread', { why })}
      </p>
    </fieldset>
  );
}

interface PlatformSwitchProps extends Switch {
  readonly onChoose: (mode: Mode) => void;
}

function PlatformSwitch({ platform, mode, onChoose }: PlatformSwitchProps) {
  const { t, has } = useTexts();
  const id = useId();
  const note = `switches.note.${platform}`;
  return (
    <div
      class="platform-switch"
      role="radiogroup"
      aria-labelledby={`${id}-name`}
      {...(has(note) && { 'aria-describedby': `${id}-note` })}
    >
      <span class="platform-switch-name" id={`${id}-name`}>
        {platformName(platform)}
      </span>
      <span class="platform-switch-modes">
        {modes.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={id}
              value={each}
              checked={each === mode}
              onChange={() => onChoose(each)}
            />
            {t(`switches.${each}`)}
          </label>
        ))}
      </span>
      {has(note) && (
        <p class="platform-switch-note" id={`${id}-note`}>
          {t(note)}
        </p>
      )}
    </div>
  );
}
