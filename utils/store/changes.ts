/** Tells the other parts of the extension that stored records changed, so that open views show it at once. */

const CHANNEL = 'channel-audit.changes';

export type ChangedStore = 'plans' | 'channels' | 'audits' | 'visits';

/** The records of a store that changed, by their keys: a view of very many need not read them all again. */
export interface ChangedRecords {
  readonly store: ChangedStore;
  readonly ids: readonly string[];
}

/** A store's name alone: any of its records may have changed. */
export type Change = ChangedStore | ChangedRecords;

/** Opened at the first change, and kept: to open one takes a fifth as long as to store an audit. */
let announcer: BroadcastChannel | undefined;

/** Says that these changed, to this context too. Call it after the transaction is complete. */
export function announceChange(...changes: Change[]): void {
  announcer ??= new BroadcastChannel(CHANNEL);
  announcer.postMessage(changes);
}

/** Calls back for every change that another context announces, until the returned function is called. */
export function onChange(listener: (changes: readonly Change[]) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event: MessageEvent<readonly Change[]>) => listener(event.data);
  return () => channel.close();
}
