/** What a page can find out about the browser that it stands in: compared with and without the extension. */

/**
 * The page's own script, before all others: it watches what is called, told and changed, with the means of the sites that
 * look for extensions. What it saw is left in `surveyed`, a function.
 */
export const WATCH = `<script>{
  const calls = [], events = [], changes = [];
  const watch = (owner, ...names) => names.forEach((name) => {
    const native = owner[name];
    owner[name] = function (...args) {
      calls.push(name + ' ' + args.map((arg) => typeof arg === 'string' ? arg.slice(0, 80) : typeof arg).join());
      return new.target ? Reflect.construct(native, args) : native.apply(this, args);
    };
    owner[name].prototype = native.prototype;
  });
  watch(EventTarget.prototype, 'addEventListener', 'removeEventListener', 'dispatchEvent');
  watch(History.prototype, 'pushState', 'replaceState');
  watch(Document.prototype, 'createElement', 'querySelector', 'querySelectorAll', 'createTreeWalker', 'open', 'write');
  watch(Element.prototype, 'setAttribute', 'removeAttribute', 'attachShadow', 'append', 'getAttribute', 'closest');
  watch(Node.prototype, 'appendChild', 'insertBefore', 'removeChild');
  watch(Storage.prototype, 'getItem', 'setItem', 'removeItem');
  watch(Navigator.prototype, 'sendBeacon');
  watch(XMLHttpRequest.prototype, 'open', 'send');
  watch(IDBFactory.prototype, 'open', 'databases', 'deleteDatabase');
  watch(window, 'fetch', 'postMessage', 'open', 'setTimeout', 'setInterval', 'requestIdleCallback', 'MutationObserver', 'IntersectionObserver');
  watch(JSON, 'parse', 'stringify');
  watch(performance, 'mark', 'measure');
  const told = ['message', 'messageerror', 'storage', 'error', 'unhandledrejection', 'securitypolicyviolation', 'rejectionhandled',
    'readystatechange', 'DOMContentLoaded', 'load', 'pageshow', 'pagehide', 'popstate', 'hashchange', 'languagechange',
    'selectionchange', 'animationstart', 'transitionend', 'slotchange', 'wxt:locationchange', 'EXTENSION:reader:wxt:content-script-started'];
  const native = calls.length;
  for (const name of told) for (const target of [window, document])
    target.addEventListener(name, (event) => { if (event.eventPhase !== 3) events.push((target === window ? 'window ' : 'document ') + name); }, true);
  calls.length = native;
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'complete') return;
    new MutationObserver((records) => changes.push(...records.map(({ type, attributeName }) => type + ' ' + attributeName)))
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    calls.length = 0;
  });

  const keysOf = (object) => Reflect.ownKeys(object).map((key) => {
    const { value, get, writable, enumerable, configurable } = Reflect.getOwnPropertyDescriptor(object, key);
    return [String(key), typeof value, typeof get, writable, enumerable, configurable].join();
  });
  /** All globals and what stands on their prototypes; what is no number by which frames are called. */
  const globals = () => Reflect.ownKeys(window).flatMap((name) => {
    const { value } = Reflect.getOwnPropertyDescriptor(window, name);
    const shared = typeof value === 'function' && value.prototype ? keysOf(value.prototype).map((key) => String(name) + '.' + key) : [];
    const isNative = typeof value !== 'function' || Function.prototype.toString.call(value).length;
    return [String(name) + ' ' + typeof value + ' ' + isNative, ...shared];
  });
  window.surveyed = async () => ({
    globals: globals(),
    own: [document, document.documentElement, document.head, document.body, navigator, performance, history, location, screen]
      .map(keysOf),
    chrome: typeof chrome === 'object' ? [keysOf(chrome), typeof chrome.runtime] : typeof chrome,
    browser: typeof browser,
    html: document.documentElement.outerHTML,
    doctype: [...document.childNodes].map(({ nodeName }) => nodeName),
    styles: [document.styleSheets.length, document.adoptedStyleSheets.length],
    shadows: [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot).length,
    frames: [window.length, window.opener === null, window.parent === window],
    focus: document.activeElement?.nodeName,
    storage: [Object.entries(localStorage), Object.entries(sessionStorage), document.cookie, await caches.keys(),
      (await indexedDB.databases()).map(({ name }) => name)],
    resources: performance.getEntries().filter(({ entryType, name }) => /resource|mark|measure/.test(entryType) && !name.endsWith('/favicon.ico')).map(({ name }) => name),
    workers: navigator.serviceWorker ? (await navigator.serviceWorker.getRegistrations()).length : null,
    calls: calls.filter((call) => !/^(querySelectorAll \\*|databases)/.test(call)),
    events, changes,
  });
}</script>`;

/**
 * A script's text for the page: asks for a resource of the extension with this id by all ways that a page has, and tells
 * what came of each. What names the resource is left out, so that the answers for two can be held against each other.
 */
export const probing = (extensionId: string, resource: string): string => `(async () => {
  const url = 'chrome-extension://${extensionId}/${resource}';
  const plain = (words) => String(words).replaceAll(url, 'RESOURCE').replaceAll('${extensionId}', 'ID');
  const loaded = (make) => new Promise((done) => {
    const element = make();
    element.onload = () => done('load ' + [element.naturalWidth, element.sheet?.cssRules.length, element.contentDocument === null]);
    element.onerror = () => done('error');
    document.body.append(element);
  }).finally(() => document.body.lastElementChild.remove());
  const element = (name, properties) => () => Object.assign(document.createElement(name), properties);
  const outcome = (attempt) => attempt().then((value) => 'came ' + value, (error) => plain(error.name + ' ' + error.message));
  return {
    fetch: await outcome(async () => (await fetch(url)).status),
    opaque: await outcome(async () => (await fetch(url, { mode: 'no-cors' })).type),
    head: await outcome(async () => (await fetch(url, { method: 'HEAD' })).status),
    xhr: await outcome(() => new Promise((done, failed) => {
      const request = new XMLHttpRequest();
      request.open('GET', url);
      request.onload = () => done(request.status);
      request.onerror = () => failed(new Error('status ' + request.status));
      request.send();
    })),
    module: await outcome(() => import(url)),
    image: await loaded(element('img', { src: url })),
    script: await loaded(element('script', { src: url })),
    style: await loaded(element('link', { rel: 'stylesheet', href: url })),
    frame: await loaded(element('iframe', { src: url })),
    audio: await loaded(element('audio', { src: url })),
    worker: await outcome(async () => new Worker(url) && 'worker'),
    message: await outcome(async () => chrome.runtime.sendMessage('${extensionId}', 'there?')),
    port: await outcome(async () => chrome.runtime.connect('${extensionId}').name),
    resources: performance.getEntriesByType('resource').filter(({ name }) => name === url).length,
  };
})()`;
