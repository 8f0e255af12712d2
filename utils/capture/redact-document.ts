/** Redacts a whole document: a copy of its tree, element by element, in a document of its own. */
import { parseJson } from '../reading/embedded-json';
import { droppedAttributes, emptied, emptiedAttributes, listAttributes, textAttributes } from './allowlist';
import { isAddress, redactAddress } from './redact-address';
import { redactJson, redactString, under } from './redact-json';
import { redactScript } from './redact-script';
import type { Redactor } from './redactor';

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';
/** Deeper trees are cut; browsers stop at 512 themselves. */
const MAX_DEPTH = 1000;
/** The first points of an icon's outline tell which it is; a whole one could draw anything. */
const OUTLINE =
  /^M\d{1,3}(?:\.\d{1,3})? \d{1,3}(?:\.\d{1,3})?(?:[a-z]\d{1,3}(?:\.\d{1,3})? \d{1,3}(?:\.\d{1,3})?)?(?!\d)/i;
const COLOUR = /^(?:#[\da-f]{3,8}|none|currentcolor)$/i;
const LANGUAGE_TAG = /^[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$/i;

/** The copy as the text of an HTML file. */
export function redactDocument(redactor: Redactor, document: Document): string {
  const target = document.implementation.createHTMLDocument('');
  const copy = copyOf(document.documentElement, { redactor, target }, 0);
  return `<!doctype html>\n${copy?.outerHTML ?? ''}\n`;
}

interface Copying {
  readonly redactor: Redactor;
  readonly target: Document;
}

function copyOf(element: Element, copying: Copying, depth: number): Element | null {
  const { redactor, target } = copying;
  const name = element.localName;
  // A document's base would lead its addresses elsewhere; redirects and policies are the server's.
  if (name === 'base' || depth > MAX_DEPTH) return null;
  const safe = /^[a-z][a-z0-9-]*$/i.test(name) ? redactor.name(name) : 'div';
  const copy = target.createElementNS(
    element.namespaceURI === SVG ? SVG : HTML,
    /^[a-z]/i.test(safe) ? safe : 'div',
  );
  for (const { name: attribute, value } of element.attributes)
    copyAttribute(redactor, element, attribute, value, copy);
  if (emptied.has(name)) redactor.drop();
  else if (name === 'script') copyScript(redactor, element, copy);
  else {
    for (const child of contentOf(element).childNodes) {
      const copied = copyOfNode(child, copying, depth);
      if (copied) contentOf(copy).appendChild(copied);
    }
  }
  return copy;
}

/** Where an element's children stand: a template keeps them apart from itself. */
const contentOf = (element: Element): Node =>
  element.localName === 'template' && 'content' in element
    ? (element as HTMLTemplateElement).content
    : element;

function copyOfNode(node: ChildNode, copying: Copying, depth: number): Node | null {
  const { redactor, target } = copying;
  if (node.nodeType === node.ELEMENT_NODE) return copyOf(node as Element, copying, depth + 1);
  if (node.nodeType === node.TEXT_NODE)
    return target.createTextNode(redactText(redactor, node.textContent ?? ''));
  if (node.nodeType !== node.COMMENT_NODE) return null;
  // LinkedIn keeps data in comments within <code>; other comments go.
  const json =
    node.parentNode?.nodeName.toLowerCase() === 'code' ? parseJson(node.textContent ?? '') : undefined;
  if (json !== undefined)
    return target.createComment(JSON.stringify(redactJson(redactor, json)).replaceAll('-', '\\u002d'));
  redactor.drop();
  return null;
}

/** A text of the document; JSON where it is that, as in LinkedIn's `<code>`. */
function redactText(redactor: Redactor, text: string): string {
  const json = /^\s*[{[]\s*["{[]/.test(text) ? parseJson(text) : undefined;
  return json === undefined ? redactor.text(text) : JSON.stringify(redactJson(redactor, json));
}

function copyScript(redactor: Redactor, script: Element, copy: Element): void {
  if (script.hasAttribute('src') || script.textContent === '') return;
  copy.textContent = redactScript(redactor, script.textContent);
}

function copyAttribute(
  redactor: Redactor,
  element: Element,
  name: string,
  value: string,
  copy: Element,
): void {
  const isNamed = /^[a-z_:][\w:.-]*$/i.test(name) && redactor.name(name) === name;
  const redacted =
    isNamed && !droppedAttributes.test(name) ? redactAttribute(redactor, element, name, value) : null;
  if (redacted === null) redactor.drop();
  else copy.setAttribute(name, redacted);
}

/** The attribute's value in the copy, `null` where it is left out. */
function redactAttribute(redactor: Redactor, element: Element, name: string, value: string): string | null {
  if (value === '' || emptiedAttributes.has(name)) return '';
  switch (name) {
    case 'style':
      return redactStyle(value);
    case 'class':
      return (
        value
          .split(/\s+/)
          .filter((one) => redactor.isKeptName(one))
          .join(' ') || null
      );
    case 'd':
      return OUTLINE.exec(value)?.[0] ?? null;
    case 'fill':
    case 'stroke':
    case 'stop-color':
      return COLOUR.test(value) ? value : null;
    case 'lang':
    case 'hreflang':
      return LANGUAGE_TAG.test(value) ? value : null;
    case 'href':
    case 'xlink:href':
    case 'action':
    case 'formaction':
    case 'cite':
      // "about" alone is a step from where the page is.
      return redactAddress(
        redactor,
        isAddress(value) || /^[a-z][\w+.-]*:/i.test(value) ? value : `./${value}`,
      );
    case 'content':
      return redactContent(redactor, element, value);
  }
  if (textAttributes.has(name)) return redactString(redactor, value, under(name), false);
  if (value.length > 2000) return null;
  const words = value.split(/\s+/).filter(Boolean);
  if (words.length > 1 && !listAttributes.has(name)) return redactString(redactor, value, under(name), false);
  return words.map((one) => redactString(redactor, one, under(name), true)).join(' ');
}

/** X tells by it how far down a post stands (2025-11); nothing else of a style is looked at. */
function redactStyle(style: string): string | null {
  const shift = /translateY\(\d{1,6}(?:\.\d{1,3})?px\)/.exec(style)?.[0];
  return shift === undefined ? null : `transform: ${shift}`;
}

/** What a `<meta>` says, read by what it is called: an address, a time, a type, a text. */
function redactContent(redactor: Redactor, element: Element, value: string): string | null {
  // What the server tells the browser: policies, redirects.
  if (element.hasAttribute('http-equiv')) return null;
  const called =
    ['itemprop', 'property', 'name'].map((attribute) => element.getAttribute(attribute)).find(Boolean) ?? '';
  return redactString(redactor, value, under(called));
}
