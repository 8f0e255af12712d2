/** Redacts addresses: the platform's hosts and routes stay, what names somebody or something is replaced. */
import {
  hosts,
  routes,
  schemes,
  stepWords,
  subdomain,
  topDomains,
  vocabularyHosts,
  wordParameters,
} from './allowlist';
import type { Redactor } from './redactor';

/** An address that stands for itself: absolute, or from the root, or a query or fragment alone. */
const ADDRESS = /^(?:[a-z][\w+.-]{1,20}:\/\/|\/\/|\/(?=[\w@%.~-]|$)|\?|#)/i;
/** Steps before a video's id. */
const VIDEO_ROUTES: ReadonlySet<string> = new Set(['shorts', 'embed', 'live', 'vi', 'v', 'vi_webp']);

/** True for a text that is an address and nothing else. */
export const isAddress = (text: string): boolean => ADDRESS.test(text) && !/\s/.test(text);

/** The address with all replaced that is not the platform's. Inlined contents (`data:`) and scripts leave nothing. */
export function redactAddress(redactor: Redactor, address: string): string {
  const [, scheme = '', rest = ''] = /^([a-z][\w+.-]*:)?(.*)$/is.exec(address.trim()) ?? [];
  const name = scheme.slice(0, -1).toLowerCase();
  if (scheme !== '' && (!schemes.has(name) || /^(?:mailto|tel)$/.test(name))) {
    redactor.drop();
    return schemes.has(name) ? scheme : '';
  }
  const [, authority, path = '', query, fragment] =
    /^(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(rest) ?? [];
  // `fb://page/123` has no host, and begins with a route.
  const isWeb = scheme === '' || /^https?:$/i.test(scheme);
  const host =
    authority === undefined
      ? ''
      : `//${isWeb ? redactHost(redactor, authority) : redactStep(redactor, authority, '')}`;
  return (
    scheme +
    host +
    redactPath(redactor, path, authority ?? '') +
    (query === undefined ? '' : `?${redactQuery(redactor, query)}`) +
    (fragment === undefined ? '' : `#${encoded(redactor.name(decoded(fragment)))}`)
  );
}

function redactHost(redactor: Redactor, authority: string): string {
  const host = authority.toLowerCase().replace(/^.*@/, '').replace(/:\d*$/, '');
  const own = hosts.exec(host)?.[0];
  if (own !== undefined) {
    const before = host.slice(0, host.length - own.length);
    const labels = before === '' ? [] : before.split('.');
    return [
      ...labels.map((label) => (subdomain.test(label) ? label : redactor.words(label))),
      own.replace(/^\./, ''),
    ].join('.');
  }
  const labels = host.split('.');
  return labels
    .map((label, place) => {
      const isEnd = place === labels.length - 1 && place > 0 && topDomains.has(label);
      return isEnd || label === 'www' ? label : redactor.words(label);
    })
    .join('.');
}

function redactPath(redactor: Redactor, path: string, host: string): string {
  const isVocabulary = vocabularyHosts.test(host.toLowerCase());
  const steps = path.split('/').map(decoded);
  return steps
    .map((step, place) =>
      encoded(isVocabulary ? redactor.name(step) : redactStep(redactor, step, steps[place - 1] ?? '')),
    )
    .join('/');
}

function redactStep(redactor: Redactor, step: string, before: string): string {
  if (step === '' || step === '.' || step === '..') return step;
  if (redactor.isOwnName(step)) return redactor.words(step);
  if (routes.has(step.toLowerCase())) return redactor.name(step) === step ? step : keptRoute(redactor, step);
  const video = VIDEO_ROUTES.has(before) ? redactor.videoId(step, 'videoId') : null;
  if (video !== null) return video;
  return redactor.words(step, (token) => stepWords.has(token.toLowerCase()));
}

/** Routes are on the allowlist as a whole: "l.php" is one, though "l" and "php" are no words. */
function keptRoute(redactor: Redactor, step: string): string {
  redactor.tally.kept++;
  return step;
}

function redactQuery(redactor: Redactor, query: string): string {
  return query
    .split('&')
    .map((pair) => {
      const [, written = '', value] = /^([^=]*)(?:=(.*))?$/s.exec(pair) ?? [];
      const name = decoded(written);
      const copy = encoded(redactor.name(name));
      if (value === undefined) return copy;
      const plain = decoded(value.replaceAll('+', ' '));
      return `${copy}=${encodeURIComponent(redactValue(redactor, name, plain))}`;
    })
    .join('&');
}

function redactValue(redactor: Redactor, name: string, value: string): string {
  if (isAddress(value) && value !== '/') return redactAddress(redactor, value);
  if (wordParameters.has(name)) return redactor.name(value);
  return (name === 'v' && redactor.videoId(value, 'videoId')) || redactor.words(value);
}

/** Percent-encodings resolved, however often they were laid over each other; nothing where they are broken. */
function decoded(text: string): string {
  let plain = text;
  for (let layer = 0; layer < 4 && plain.includes('%'); layer++) {
    try {
      plain = decodeURIComponent(plain);
    } catch {
      return plain.replace(/%[^%]{0,2}/g, ' ');
    }
  }
  return plain;
}

const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/%(?:40|3A|2C|24|3D)/gi, decodeURIComponent);
