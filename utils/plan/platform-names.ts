/** What platforms call themselves, those included that no reader covers: their channels are checked by hand. */
import { platformOf } from '../reading/platforms/platform';
import type { PlatformId } from '../reading/reading';

interface HandPlatform {
  /** As it spells itself. */
  readonly name: string;
  /** Where its profiles stand: this, and then the handle. */
  readonly profiles?: string;
  /** The domains of its own, where it is no software that others run under theirs. */
  readonly domains?: readonly string[];
}

const byHand: Readonly<Record<PlatformId, HandPlatform>> = {
  instagram: { name: 'Instagram', profiles: 'https://www.instagram.com/', domains: ['instagram.com'] },
  pinterest: { name: 'Pinterest', profiles: 'https://www.pinterest.com/', domains: ['pinterest.com'] },
  threads: {
    name: 'Threads',
    profiles: 'https://www.threads.net/@',
    domains: ['threads.net', 'threads.com'],
  },
  bluesky: { name: 'Bluesky', domains: ['bsky.app'] },
  mastodon: { name: 'Mastodon' },
  telegram: { name: 'Telegram', domains: ['t.me'] },
  tripadvisor: { name: 'Tripadvisor', domains: ['tripadvisor.com'] },
  vk: { name: 'VK', domains: ['vk.com'] },
  whatsapp: { name: 'WhatsApp', domains: ['wa.me', 'whatsapp.com'] },
  xing: { name: 'XING', domains: ['xing.com'] },
};

/** The name that a platform calls itself by; one that nobody here knows has its id’s words with a capital. */
export const platformName = (id: PlatformId): string =>
  platformOf(id)?.name ?? byHand[id]?.name ?? capitalised(id.replaceAll('-', ' '));

/** Where profiles of a platform without a reader stand, `undefined` where that is not known. */
export const profilesOnHandPlatform = (id: PlatformId): string | undefined => byHand[id]?.profiles;

/** The platform without a reader in whose domain an address lies, unless it is but its front page. */
export const handPlatformAt = ({ hostname, pathname }: URL): PlatformId | undefined =>
  pathname === '/'
    ? undefined
    : Object.keys(byHand).find((id) =>
        byHand[id]?.domains?.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`)),
      );

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
