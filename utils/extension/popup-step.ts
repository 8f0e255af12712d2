/** The popup's next step: taking it in the tab, and how asking for the feed goes. */
import type { Next, PopupView, ProfileView } from '../../components/popup/popup-view';
import type { AccountKey } from '../reading/reading';
import { takeStep } from './tabs';

export class StepTaking {
  readonly #changed: () => void;
  #feed: { readonly of: AccountKey; readonly state: Next['feed'] } | null = null;

  /** `changed` is called when the feed begins to be asked for. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The view with how asking for the feed of its account goes, or went. */
  shownOn(view: PopupView): PopupView {
    const { profile } = view;
    if (!profile?.next) return view;
    const feed = this.#feed?.of === profile.address.key ? this.#feed.state : null;
    return { ...view, profile: { ...profile, next: { ...profile.next, feed } } };
  }

  /** Another page came: what was asked on the one before is history. */
  forget(): void {
    if (this.#feed?.state !== 'asking') this.#feed = null;
  }

  /** Takes the step that is shown. While the feed is asked for, nothing more is done. */
  async take(tabId: number, { address: { key }, next }: ProfileView): Promise<void> {
    if (!next || this.#feed?.state === 'asking') return;
    if (next.step.do === 'ask-feed') {
      this.#feed = { of: key, state: 'asking' };
      this.#changed();
    }
    const answer = await takeStep(tabId, next.step);
    this.#feed = answer && answer !== 'read' ? { of: key, state: answer } : null;
  }
}
