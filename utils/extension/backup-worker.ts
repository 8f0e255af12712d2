/** Works on backups beside the dashboard, which stays usable meanwhile; what is opened never stands in its memory. */
import { BackupWork, type BackupNews, type BackupOrder } from './backup-work';

const work = new BackupWork();
const tell = (news: BackupNews | { readonly error: unknown }): void => self.postMessage(news);

self.onmessage = ({ data }: MessageEvent<BackupOrder>) => {
  work.do(data, tell).catch((error: unknown) => tell({ error }));
};
