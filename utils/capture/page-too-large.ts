/** A page that is longer than what is captured. Its reader did answer; only a shorter view of the page would do. */
export class PageTooLarge extends Error {
  override readonly name = 'PageTooLarge';
}
