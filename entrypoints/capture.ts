import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReview } from '../utils/capture/review';

// Loaded by the dashboard when a page is reported: as a script of its own, since what it shares with the background
// would be loaded there too, and it holds all readers.
export default defineUnlistedScript(offerReview);
