/** What platforms call themselves, those included that no reader covers: their channels are checked by hand. */
import { platformOf } from '../reading/platforms/platform';
import type { PlatformId } from '../reading/reading';

interface HandPlatform {
  /** As it spells itself. */
  readonly name: string;
  /** Where its profiles stand: this, and then the handle. */
  readonly profiles?: string;
}

const byHand: Readonly<Record<PlatformId, HandPlatform>> = {
  instagram: { name: 'Instagram', profiles: 'https://www.instagram.com/' },
  pinterest: { name: 'Pinterest', profiles: 'https://www.pinterest.com/' },
  threads: { name: 'Threads', profiles: 'https://www.threads.net/@' },
  bluesky: { name: 'Bluesky' },
  mastodon: { name: 'Mastodon' },
  telegram: { name: 'Telegram' },
  tripadvisor: { name: 'Tripadvisor' },
  vk: { name: 'VK' },
  whatsapp: { name: 'WhatsApp' },
  xing: { name: 'XING' },
};

/** The name that a platform calls itself by; one that nobody here knows has its id’s words with a capital. */
export const platformName = (id: PlatformId): string =>
  platformOf(id)?.name ?? byHand[id]?.name ?? capitalised(id.replaceAll('-', ' '));

/** Where profiles of a platform without a reader stand, `undefined` where that is not known. */
export const profilesOnHandPlatform = (id: PlatformId): string | undefined => byHand[id]?.profiles;

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
