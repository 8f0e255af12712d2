import { useEffect, useRef, useState } from 'preact/hooks';
import type { Audit, ChannelId } from '../../../utils/store/schema';
import type { ChannelLine } from '../../../utils/report/channel-line';
import type { Histories } from '../../../utils/report/pictures/company-log';
import { useTools } from '../tools';

export interface ReadHistories {
  readonly histories: Histories;
  readonly state: 'loading' | 'failed' | 'read';
  /** Tries once more what failed. */
  readonly again: () => void;
}

interface Kept {
  /** The latest audit at the time of asking: another one means that the log has grown. */
  readonly latest: string;
  readonly audits: readonly Audit[];
}

/** The audits of these channels from the log, newest first. What was read once is not read again until it has grown. */
export function useHistories(lines: readonly ChannelLine[]): ReadHistories {
  const { actions } = useTools();
  const kept = useRef(new Map<ChannelId, Kept>());
  const [state, setState] = useState<ReadHistories['state']>('loading');
  const [tries, setTries] = useState(0);
  const wanted = lines.flatMap(({ channel, audit }) =>
    channel && audit ? [{ id: channel.id, latest: audit.id }] : [],
  );
  const missing = wanted.filter(({ id, latest }) => kept.current.get(id)?.latest !== latest);
  useEffect(() => {
    let left = false;
    if (missing.length === 0) {
      setState('read');
      return;
    }
    setState('loading');
    const read = missing.map(async ({ id, latest }) => {
      const audits = await actions.historyOf(id);
      kept.current.set(id, { latest, audits });
    });
    Promise.all(read).then(
      () => {
        if (!left) setState('read');
      },
      () => {
        if (!left) setState('failed');
      },
    );
    return () => {
      left = true;
    };
  }, [wanted.map(({ id, latest }) => `${id} ${latest}`).join(), tries]);
  return {
    histories: new Map([...kept.current].map(([id, { audits }]) => [id, audits])),
    // Until the effect has run, what is missing is still on its way.
    state: state === 'read' && missing.length > 0 ? 'loading' : state,
    again: () => setTries((count) => count + 1),
  };
}
