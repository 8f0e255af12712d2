/** Pages made hostile: what a page can do to the reader that looks at it. */

/** The page with another name wherever its own stands, as a platform would write it: escaped in JSON and in markup. */
export function renamed(html: string, name: string, other: string): string {
  const inJson = JSON.stringify(other).slice(1, -1).replaceAll('<', '\\u003c');
  const inMarkup = other
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
  return html
    .split(/(<script[^]*?<\/script>)/)
    .map((part) => part.replaceAll(name, () => (part.startsWith('<script') ? inJson : inMarkup)))
    .join('');
}

/** The page with this before all else that it holds. */
export const withFirst = (html: string, first: string): string =>
  /<head[^>]*>/.test(html) ? html.replace(/<head[^>]*>/, (head) => head + first) : first + html;

/** The page with this after all else that it holds. */
export const withLast = (html: string, last: string): string =>
  html.includes('</body>') ? html.replace('</body>', () => `${last}</body>`) : html + last;

/** Data that no platform sends: called what objects inherit, broken, of the wrong type, and without a bottom. */
export const ODD_DATA = `
  <script type="application/json">{"__proto__":{"name":"polluted","id":"1"},"constructor":{"prototype":{"name":"polluted"}}}</script>
  <script type="application/json">{"broken": [1, 2, {"name": </script>
  <script type="application/ld+json">{"@graph": null, "name": 7}</script>
  <script type="application/json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>`;

/** What readers ask a document for, and what a script asks the browser for. */
const DOCUMENT_NAMES =
  'querySelector querySelectorAll documentElement body head title scripts location defaultView createTreeWalker'.split(
    ' ',
  );
const WINDOW_NAMES =
  'browser chrome navigation location performance document history fetch process MutationObserver setTimeout'.split(
    ' ',
  );

/** Elements that take the place of the document's and the window's own properties, by their names alone. */
export const CLOBBERING = [
  ...DOCUMENT_NAMES.map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`),
  ...WINDOW_NAMES.map(
    (name) =>
      `<form id="${name}"><input name="runtime" id="${name}-runtime"><input name="id" value="1"></form>`,
  ),
  '<iframe name="browser" srcdoc="<form id=runtime></form>"></iframe>',
].join('');

/** The page within a form whose fields take the place of the form's own properties. */
export function inForm(html: string): string {
  const fields =
    'querySelector querySelectorAll closest getAttribute parentElement textContent children matches id'
      .split(' ')
      .map((name) => `<input type="hidden" name="${name}">`)
      .join('');
  const opened = html.replace(/<body[^>]*>/, (body) => `${body}<form>${fields}`);
  return opened.includes('</body>') ? opened.replace('</body>', '</form></body>') : `${opened}</form>`;
}

/** A script of the page by which nearly all that a reader could use throws. */
export const THROWING = `<script>{
  const boom = { get() { throw new Error('hostile'); }, configurable: true };
  const spoil = (owner, ...names) => names.forEach((name) => Object.defineProperty(owner, name, boom));
  addEventListener('DOMContentLoaded', () => {
    spoil(document, 'querySelector', 'querySelectorAll', 'title', 'body', 'head', 'documentElement', 'scripts');
    spoil(Element.prototype, 'getAttribute', 'closest', 'matches', 'querySelector', 'querySelectorAll', 'children');
    spoil(Node.prototype, 'textContent', 'parentElement', 'childNodes', 'firstChild', 'nodeValue');
    spoil(String.prototype, 'replace', 'trim', 'split', 'includes', 'normalize');
    spoil(RegExp.prototype, 'exec', 'test');
    spoil(JSON, 'parse', 'stringify');
    spoil(Date, 'now');
    spoil(URL, 'canParse');
    spoil(Intl, 'RelativeTimeFormat');
    spoil(Object.prototype, 'platform', 'value', 'type', 'kept');
    spoil(window, 'MutationObserver', 'AbortController', 'performance', 'navigation');
  });
}</script>`;

/** A script of the page that says all that the extension might listen to, and says it of this message. */
export const forging = (message: unknown, extensionId: string): string => `<script>{
  const forged = ${JSON.stringify(message)};
  const names = ['message', 'reading', 'storage', 'wxt:locationchange', 'currententrychange', 'pagehide', 'pageshow',
    '${extensionId}:reader:wxt:content-script-started', 'wxt:content-script-started', 'channel-audit'];
  const say = () => {
    window.postMessage(forged, '*');
    window.postMessage({ type: 'wxt:content-script-started', ...forged }, '*');
    for (const target of [window, document, window.navigation, document.documentElement])
      for (const name of names) {
        target?.dispatchEvent(new CustomEvent(name, { detail: forged, bubbles: true }));
        target?.dispatchEvent(Object.assign(new Event(name), forged, { data: forged, persisted: true }));
        target?.dispatchEvent(new MessageEvent(name, { data: forged, origin: 'chrome-extension://${extensionId}' }));
      }
    for (const name of ['channel-audit', 'reading']) new BroadcastChannel(name).postMessage(forged);
    try { chrome.runtime.sendMessage('${extensionId}', forged); } catch {}
    try { chrome.runtime.connect('${extensionId}').postMessage(forged); } catch {}
    try { localStorage.setItem('channel-audit', JSON.stringify(forged)); } catch {}
    try { indexedDB.open('channel-audit', 99); } catch {}
  };
  say();
  addEventListener('load', () => { for (let time = 0; time < 200; time++) say(); });
}</script>`;
