/** Works on backups beside the dashboard, which stays usable meanwhile; what is opened never stands in its memory. */
import { BackupWork, toldError, type NumberedNews, type NumberedOrder } from './backup-work';

const work = new BackupWork();
const tell = (told: NumberedNews): void => self.postMessage(told);

self.onmessage = ({ data: { number, order } }: MessageEvent<NumberedOrder>) => {
  work
    .do(order, (news) => tell({ number, news }))
    .catch((error: unknown) => {
      // The dashboard says what can be done; here stands what it was.
      console.error('A backup was neither made nor merged.', error);
      tell({ number, error: toldError(error) });
    });
};
