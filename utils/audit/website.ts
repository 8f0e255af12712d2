/** Whether a link leads to one of a company's websites, as far as the address alone can tell. */

/** Pages of links, and services that hide where a link leads: what lies behind them is not in the address. */
const SERVICES = new Set(
  (
    'linktr.ee beacons.ai bio.link bio.site lnk.bio linkin.bio linkpop.com milkshake.app msha.ke campsite.bio ' +
    'hoo.be solo.to taplink.cc taplink.at tap.bio about.me carrd.co koji.to withkoji.com allmylinks.com ' +
    'direct.me znap.link flow.page linkfly.to snipfeed.co later.com many.link feedlink.io heylink.me lit.link ' +
    'bit.ly t.co goo.gl tinyurl.com ow.ly buff.ly lnkd.in rebrand.ly is.gd cutt.ly t.ly shorturl.at dlvr.it'
  ).split(' '),
);

/** Hosts on which strangers are neighbours: only the whole address tells them apart. */
const SHARED = new Set(
  (
    'wordpress.com blogspot.com github.io gitlab.io wixsite.com wix.com myshopify.com squarespace.com weebly.com ' +
    'jimdofree.com jimdo.com jimdosite.com tumblr.com business.site netlify.app vercel.app web.app pages.dev ' +
    'notion.site webflow.io godaddysites.com google.com etsy.com amazon.com ebay.com facebook.com instagram.com ' +
    'linkedin.com youtube.com x.com twitter.com tiktok.com medium.com substack.com eventbrite.com ' +
    'herokuapp.com firebaseapp.com onrender.com fly.dev strikingly.com webnode.com over-blog.com'
  ).split(' '),
);

/** Second parts under which many countries' registries give names: `acme.co.uk` is a site of its own, `co.uk` is none. */
const REGISTRY_PART = /^(?:ac|co|com|edu|go|gob|gov|gv|ne|net|or|org)$/;

/**
 * `company`: to one of these sites, to a subdomain of one, or to the domain that one is a subdomain of; `service`: to a
 * page of links or a short link, which does not tell where it leads; `neighbour`: to another page of a shared host, or to
 * another host of one domain, which may be a stranger's; `elsewhere`. All are web addresses.
 */
export function leadsTo(
  link: string,
  sites: readonly string[],
): 'company' | 'service' | 'neighbour' | 'elsewhere' {
  const target = new URL(link);
  const own = sites.map((site) => new URL(site));
  if (own.some((site) => isWithin(target, site))) return 'company';
  if (SERVICES.has(siteOf(target))) return 'service';
  return own.some((site) => isBeside(target, site)) ? 'neighbour' : 'elsewhere';
}

/** On a shared host, the same page or one below it; else the same host, or one within the other. */
function isWithin(target: URL, site: URL): boolean {
  const [there, here] = [hostOf(target), hostOf(site)];
  if (SHARED.has(siteOf(site)) || SERVICES.has(siteOf(site)))
    return there === here && `${pathOf(target)}/`.startsWith(`${pathOf(site)}/`);
  return there === here || there.endsWith(`.${here}`) || here.endsWith(`.${there}`);
}

/**
 * No list names all domains under which strangers get names (`uk.com`, `in.ua`, the next maker of sites), so that two
 * hosts of one domain are one company's is never proven, but where the domain is known to be shared it is disproven.
 */
const isBeside = (target: URL, site: URL): boolean =>
  SHARED.has(siteOf(site)) ? hostOf(target) === hostOf(site) : siteOf(target) === siteOf(site);

/** Without `www.`; a blog on Blogger answers under the maker's domain of every country. */
const hostOf = ({ hostname }: URL): string =>
  hostname
    .replace(/^www\./, '')
    .replace(/\.$/, '')
    .replace(/\.blogspot\.[a-z.]+$/, '.blogspot.com');
const pathOf = ({ pathname }: URL): string => pathname.replace(/\/+$/, '');

/** The part of a host that somebody registered, by rule of thumb; an IP address is one whole. */
function siteOf(url: URL): string {
  const host = hostOf(url);
  const parts = host.split('.');
  if (host.startsWith('[') || /^\d+$/.test(parts.at(-1) ?? '')) return host;
  const [second = '', top = ''] = parts.slice(-2);
  return parts.slice(top.length === 2 && REGISTRY_PART.test(second) ? -3 : -2).join('.');
}
