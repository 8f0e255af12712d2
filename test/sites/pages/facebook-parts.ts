/** Rosenthal Café on Facebook, one part of its page at a time: what a single signal tells must stand alone. */
import { addressOf, answer, cafe, inlineScript, jsonScript, page } from './facebook';

const CAFE = addressOf(cafe);

/** A document that holds these scripts and nothing else. */
export const only = (...scripts: readonly string[]): string =>
  `<!doctype html><html lang="en"><head></head><body>${scripts.join('')}</body></html>`;

/** A document that is drawn, and holds no scripts. */
export const drawn = (html: string): string => page(cafe, html, [], '');

/** A header's record with these fields. */
export const user = (fields: object): string =>
  jsonScript(answer({ data: { user: { profile_header_renderer: { user: { url: CAFE, ...fields } } } } }));

/** A classic Page's record with these fields. */
export const classic = (fields: object): string =>
  inlineScript(answer({ data: { page: { id: '547770000002', url: CAFE, ...fields } } }));

/** A route with these fields; its view names the account. */
export const view = (fields: object): string =>
  jsonScript({ url: '/RosenthalCafe/', rootView: { props: { userVanity: cafe.vanity } }, ...fields });
