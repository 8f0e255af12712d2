/** Where on Facebook it would be seen what an account is, and when it posted last: on the profile's main tab. */
import type { NextLook } from '../../next-step';
import { isKnown } from '../../reading';
import { tabOf } from './address';

export const nextLook: NextLook = ({ inView, known }) => {
  // 2026-07: the routes of the other tabs do not tell a Page from a person, and hold a part of the posts at most.
  if (tabOf(new URL(inView.url)) !== '')
    return { do: 'open', url: inView.account.profileUrl, tab: 'facebook.main' };
  // 2024-03: after a step within the page the records are still those of the page before; a fresh load has its own.
  if (known.timeline?.scope === 'facebook.drawn-posts') return { do: 'reload' };
  // 2026-07: guests are shown one post of a Page, and none of a person.
  return isKnown(known.lastPost) && known.timeline?.scope === 'facebook.feed' ? null : { do: 'sign-in' };
};
