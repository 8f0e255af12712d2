import '../../components/tokens.css';
import { render } from 'preact';
import { Dashboard } from '../../components/dashboard/dashboard';
import { TextsContext } from '../../components/shared/texts-context';
import { dashboardSession } from '../../utils/extension/dashboard';
import { textsFor } from '../../utils/i18n/texts';

const texts = textsFor(navigator.languages);
document.documentElement.lang = texts.language;
document.documentElement.dir = texts.direction;
document.title = texts.t('dashboard.title');

render(
  <TextsContext.Provider value={texts}>
    <Dashboard actions={dashboardSession()} />
  </TextsContext.Provider>,
  document.body,
);
