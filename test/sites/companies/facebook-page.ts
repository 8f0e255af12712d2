/** A Facebook Page in good order, as guests see it in 2026: route, header, feed and intro card of one account. */
import type { EpochMs } from '../../../utils/reading/reading';
import {
  answer,
  authorLink,
  dateLink,
  drawnIntro,
  drawnPost,
  drawnProfile,
  feed,
  header,
  intro,
  jsonScript,
  page,
  pageRoute,
  routeAnswer,
  story,
} from '../pages/facebook';
import { disguised } from './disguise';

export interface FacebookPage {
  readonly vanity: string;
  readonly id: string;
  readonly pageId: string;
  readonly name: string;
  readonly category: string;
  readonly bio: string;
  readonly website: string;
  /** As printed, such as `6.4K followers`. */
  readonly followers: string;
  /** When it posted, newest first. */
  readonly posts: readonly EpochMs[];
}

export function facebookPage({ category, bio, website, posts, ...account }: FacebookPage): string {
  const stories = posts.map((time, index) => story(account, `91${account.id.slice(-3)}${index}`, time));
  const drawn = drawnProfile(
    account,
    [['followers', account.followers]],
    ['about', 'photos', 'videos'],
    drawnIntro(category, website) + drawnPost(1, authorLink(account), dateLink(account, '1d')),
  );
  const html = page(account, drawn, [
    jsonScript(routeAnswer(pageRoute(account.vanity, account.id))),
    jsonScript(answer(header(account))),
    jsonScript(answer(feed(account, stories, null))),
    jsonScript(answer(intro(account, bio, website))),
  ]);
  return disguised(html, {
    '"category_name":"Bakery"': `"category_name":"${category}"`,
    'Page · Bakery': `Page · ${category}`,
  });
}
