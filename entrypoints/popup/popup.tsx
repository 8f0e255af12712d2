import { render } from 'preact';
import { PopupApp } from '../../components/popup/popup-app';
import { TextsContext } from '../../components/shared/texts-context';
import { startPopup } from '../../utils/extension/popup';
import { textsFor } from '../../utils/i18n/texts';
import type { PopupActions, PopupState } from '../../components/popup/popup-view';

const texts = textsFor(navigator.languages);
document.documentElement.lang = texts.language;
document.documentElement.dir = texts.direction;

const actions: PopupActions = startPopup(new URL(location.href), show);
show({ state: 'loading' });

function show(state: PopupState): void {
  render(
    <TextsContext.Provider value={texts}>
      <PopupApp state={state} actions={actions} />
    </TextsContext.Provider>,
    document.body,
  );
}
