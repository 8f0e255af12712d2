/**
 * Makes the file of the whole history beside the dashboard. A worker of its own has little else in its memory, so the
 * browser soon takes back what is read of the database; in the dashboard, which is large, it lets half a gigabyte pile up.
 */
import { openDatabase } from '../store/database';
import { makeHistory, type HistoryNews, type HistoryOrder } from './history-making';

const tell = (news: HistoryNews | { readonly error: unknown }): void => self.postMessage(news);

self.onmessage = ({ data }: MessageEvent<HistoryOrder>) => {
  void openDatabase()
    .then((database) => makeHistory(database, data, tell))
    .catch((error: unknown) => tell({ error }));
};
