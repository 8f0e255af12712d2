/** Where the profiles of the sample companies stand. */

/**
 * `stray` is Rosenthal Bakery's own too, and not in its plan; the Page of `facebookKitchen` has meanwhile moved to
 * `facebookKitchenNow`.
 */
export const rosenthalUrls = {
  facebookProfile: 'https://www.facebook.com/rosenthal.bakery',
  facebookCafe: 'https://www.facebook.com/RosenthalCafe',
  facebookKitchen: 'https://www.facebook.com/rosenthal.kitchen',
  facebookKitchenNow: 'https://www.facebook.com/rosenthal.kueche',
  facebookWholesale: 'https://www.facebook.com/rosenthal.wholesale',
  linkedin: 'https://www.linkedin.com/company/rosenthal-bakery',
  youtube: 'https://www.youtube.com/@rosenthalbakery/videos',
  x: 'https://x.com/rosenthalbakery',
  xRolls: 'https://x.com/rosenthal_rolls',
  xBread: 'https://x.com/rosenthalbrot',
  xDeals: 'https://x.com/rosenthal_deals',
  tiktok: 'https://www.tiktok.com/@rosenthalbakery',
  tiktokJobs: 'https://www.tiktok.com/@rosenthaljobs',
  stray: 'https://x.com/rosenthal_shop',
} as const;

export const haldenUrls = {
  facebook: 'https://www.facebook.com/haldencycles',
  linkedin: 'https://www.linkedin.com/company/halden-cycles',
  youtube: 'https://www.youtube.com/@haldencycles/videos',
  x: 'https://x.com/halden_japan',
  tiktok: 'https://www.tiktok.com/@haldencycles',
} as const;
