import { useEffect, useState } from 'preact/hooks';
import type { Review } from '../../utils/capture/capture-file';
import { PageTooLarge } from '../../utils/capture/page-too-large';
import type { ProfileTab } from './actions';
import { useTools } from './tools';

/** How far the capture of a page is. `tabs` `null`: they are being looked for. */
export type CaptureStep =
  | {
      readonly at: 'choosing';
      readonly tabs: readonly ProfileTab[] | null;
      readonly problem: CaptureProblem | null;
    }
  | { readonly at: 'working' }
  | { readonly at: 'reviewing'; readonly review: Review; readonly tab: ProfileTab };
export type CaptureProblem = 'no-tabs' | 'no-reader' | 'too-large' | 'not-redacted';

export interface CaptureSteps {
  readonly step: CaptureStep;
  /** Looks for tabs, anew where it did before. */
  readonly look: () => void;
  /** Captures the page in a tab, and redacts it. */
  readonly take: (tab: ProfileTab) => void;
}

/** From the open tabs to a redacted page that the auditor can look at. */
export function useCapture(): CaptureSteps {
  const { actions } = useTools();
  const [step, setStep] = useState<CaptureStep>({ at: 'choosing', tabs: null, problem: null });

  const choose = async (problem: CaptureProblem | null): Promise<void> => {
    setStep({ at: 'choosing', tabs: null, problem });
    const tabs = await actions.profileTabs().catch(() => null);
    setStep({ at: 'choosing', tabs: tabs ?? [], problem: tabs ? problem : 'no-tabs' });
  };
  const take = async (tab: ProfileTab): Promise<void> => {
    setStep({ at: 'working' });
    // The words that it is being worked on are drawn first: a heavy page takes a moment in which nothing is.
    await drawn();
    try {
      const review = await actions.capturePage(tab.tabId);
      if (review) setStep({ at: 'reviewing', review, tab });
      else await choose('no-reader');
    } catch (error) {
      await choose(error instanceof PageTooLarge ? 'too-large' : 'not-redacted');
    }
  };
  useEffect(() => void choose(null), []);
  return { step, look: () => void choose(null), take: (tab) => void take(tab) };
}

/** Resolves after the browser has drawn. In a tab behind, where it draws nothing, a moment is enough. */
const drawn = (): Promise<void> =>
  new Promise((done) => {
    const timer = setTimeout(done, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(done, 0);
    });
  });
