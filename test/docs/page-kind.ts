import type { EpochMs } from '../../utils/reading/reading';

/** One kind of page that a platform shows, in one generation of its layout, with a small page of that kind. */
export interface PageKind {
  /** Such as "Videos tab, 2026" or "company page, guest, 2024". */
  readonly name: string;
  readonly url: string;
  readonly html: (now: EpochMs) => string;
  /** The account's public feed, where the auditor asked for it on this page. */
  readonly feed?: (now: EpochMs) => string;
}
