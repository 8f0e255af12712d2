import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DashboardActions } from './actions';
import type { Step } from './use-view';
import type { View } from './view';

/** What every part of the dashboard may do: act, move to another view, and tell what became of it. */
export interface Tools {
  readonly actions: DashboardActions;
  readonly view: View;
  readonly show: (view: View, step?: Step) => void;
  /** Says something in passing, with a way to undo what it speaks of. */
  readonly say: (words: string, undo?: () => void) => void;
  /** Takes back what was said in passing, as where what it offers to undo has been undone. */
  readonly unsay: () => void;
  /** Gives the focus to what this selector names, once it is drawn and no dialog is open. */
  readonly focusSoon: (selector: string) => void;
  /** Waits for an action; what could not be stored is said, and `undefined` comes back. */
  readonly attempt: <T>(action: Promise<T>) => Promise<T | undefined>;
}

export const ToolsContext = createContext<Tools | null>(null);

/** The tools of the dashboard around. */
export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (!tools) throw new Error('This part belongs into a dashboard.');
  return tools;
}
