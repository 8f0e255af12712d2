import { useState } from 'preact/hooks';
import { Button } from '../shared/button';
import { useTexts } from '../shared/texts-context';
import { roles, type Role } from '../../utils/plan/plan';
import './role-question.css';

interface RoleQuestionProps {
  /** `null`: nobody said yet. */
  readonly role: Role | null;
  readonly onAnswer: (role: Role) => void;
}

/** Whose profile it is: asked until it is answered, then said with a way to change it. */
export function RoleQuestion({ role, onAnswer }: RoleQuestionProps) {
  const { t } = useTexts();
  const [isOpen, setOpen] = useState(role === null);
  if (role && !isOpen)
    return (
      <p>
        {t('popup.role-is', { role: t(`role.${role}`) })}{' '}
        <Button look="quiet" onClick={() => setOpen(true)}>
          {t('popup.change-role')}
        </Button>
      </p>
    );
  return (
    <fieldset class="role-question">
      <legend>{t('popup.role-question')}</legend>
      {roles.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="role"
            value={one}
            checked={one === role}
            onClick={() => {
              onAnswer(one);
              setOpen(false);
            }}
          />
          {t(`role.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
