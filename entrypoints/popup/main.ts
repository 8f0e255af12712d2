// What the document shows by itself is drawn while the rest is still on its way: only its styles come before.
import '../../components/tokens.css';
import '../../components/shared/button.css';
import '../../components/popup/popup.css';
import '../../components/popup/popup-footer.css';

void import('./popup');
