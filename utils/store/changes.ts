/** Tells the other parts of the extension that stored records changed, so that open views show it at once. */

const CHANNEL = 'channel-audit.changes';

export type ChangedStore = 'plans' | 'channels' | 'audits' | 'visits';

/** Says that these stores changed. Call it after the transaction is complete. */
export function announceChange(...stores: ChangedStore[]): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(stores);
  channel.close();
}

/** Calls back for every change that another context announces, until the returned function is called. */
export function onChange(listener: (stores: readonly ChangedStore[]) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event: MessageEvent<readonly ChangedStore[]>) => listener(event.data);
  return () => channel.close();
}
