import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../utils/problem';
import type { PlatformId } from '../../utils/reading/reading';
import type { Mode, Switch } from '../../utils/switch';
import { useTools } from './tools';

export interface Switches {
  /** As they are stored; `null` until that is known. */
  readonly switches: readonly Switch[] | null;
  /** Why the last one could not be stored, or none be loaded. */
  readonly problem: Problem | null;
  readonly set: (platform: PlatformId, mode: Mode) => void;
}

/** The platforms' switches: set at once, and shown as they are stored, whatever became of it. */
export function useSwitches(): Switches {
  const { actions } = useTools();
  const [switches, setSwitches] = useState<readonly Switch[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  /** Counts what was set: only the latest is shown. */
  const latest = useRef(0);

  async function load(): Promise<void> {
    const asked = latest.current;
    const stored = await actions.switches();
    if (asked === latest.current) setSwitches(stored);
  }
  async function set(platform: PlatformId, mode: Mode): Promise<void> {
    latest.current += 1;
    setProblem(null);
    try {
      await actions.setSwitch(platform, mode);
    } finally {
      await load();
    }
  }
  const said = (work: Promise<void>): void =>
    void work.catch((error: unknown) => setProblem(actions.problemOf(error)));
  useEffect(() => said(load()), []);
  return { switches, problem, set: (platform, mode) => said(set(platform, mode)) };
}
