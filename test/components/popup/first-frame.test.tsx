// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { PopupApp } from '../../../components/popup/popup-app';
import type { PopupActions } from '../../../components/popup/popup-view';

afterEach(cleanup);

const file = path.join(import.meta.dirname, '../../../entrypoints/popup/index.html');
const { body } = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html');
/** Elements and words, without the space and comments between them. */
const markup = (html: string): string =>
  html
    .replace(/<!--.*?-->/gs, '')
    .replace(/>\s+</g, '><')
    .trim();

test('the popup’s document shows by itself what the popup shows first', () => {
  // Nothing is done in this state but opening the dashboard.
  const { container } = render(<PopupApp state={{ state: 'loading' }} actions={{} as PopupActions} />);
  const shown = document.implementation.createHTMLDocument().body;
  shown.innerHTML = container.innerHTML;
  expect(attributesSorted(body)).toBe(attributesSorted(shown));
});

/** The same for elements that differ in the order of their attributes only. */
function attributesSorted(element: HTMLElement): string {
  for (const one of element.querySelectorAll('*')) {
    const attributes = [...one.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, value } of attributes) {
      one.removeAttribute(name);
      one.setAttribute(name, value);
    }
  }
  return markup(element.innerHTML);
}
