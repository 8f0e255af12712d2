/** Where on LinkedIn it would be seen when an account posted last: the list of its posts, which members see. */
import type { NextLook } from '../../next-step';
import { isKnown, type Reading } from '../../reading';
import { isAdministratorView, tabOf } from './address';

/** 2026-07: what only the pages for guests show. */
const FOR_GUESTS = ['linkedin.report-link', 'linkedin.page-key', 'linkedin.updates', 'linkedin.activity'];

/** No list of LinkedIn's proves an end; the list of posts proves at best that a channel is fresh. */
export const nextLook: NextLook = ({ question, inView, known }) => {
  const url = new URL(inView.url);
  // The address tells the kind, or nothing does.
  if (question === 'kind' || isAdministratorView(url)) return null;
  // 2026-07: guests are served the front page at every tab.
  if (isGuest(inView)) return { do: 'sign-in' };
  const { profileUrl } = inView.account;
  const isPerson = profileUrl.includes('/in/');
  const path = url.pathname.replace(/\/$/, '');
  if (isPerson && !path.endsWith('/recent-activity/all'))
    return { do: 'open', url: `${profileUrl}/recent-activity/all/`, tab: 'linkedin.activity' };
  if (!isPerson && tabOf(url) !== 'posts')
    return { do: 'open', url: `${profileUrl}/posts/?feedView=all`, tab: 'linkedin.posts' };
  // 2025-03: the list is drawn as it is scrolled, one post of nine loaded.
  return isKnown(known.lastPost) ? null : { do: 'scroll' };
};

const isGuest = ({ kindEvidence, timeline }: Reading): boolean =>
  [...kindEvidence.map(({ signal }) => signal), timeline?.scope ?? ''].some((signal) =>
    FOR_GUESTS.includes(signal),
  );
