import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(path.join(import.meta.dirname, '../../../components/tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

/** The colours of a theme by name; what the dark one does not name is the light one's. */
function coloursIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
}
const themes = { light: coloursIn(light), dark: { ...coloursIn(light), ...coloursIn(dark) } };

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each(Object.entries(themes))('the %s theme', (_, theme) => {
  const between = (one: string, other: string) => contrast(theme[one] ?? '', theme[other] ?? '');
  const words = ['text', 'text-quiet', 'accent', 'error', 'warning', 'slowing', 'fine'];
  it.each(
    words.flatMap((word) => ['background', 'surface', 'surface-raised'].map((on) => [word, on] as const)),
  )('%s can be read on %s', (word, on) => {
    expect(between(word, on)).toBeGreaterThanOrEqual(4.5);
  });
  it.each([
    ['on-accent', 'accent'],
    ['text', 'error-surface'],
    ['error', 'error-surface'],
    ['text', 'warning-surface'],
    ['warning', 'warning-surface'],
  ] as const)('%s can be read on %s', (word, on) => {
    expect(between(word, on)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(['control-line', 'focus'])('%s can be seen', (edge) => {
    expect(between(edge, 'background')).toBeGreaterThanOrEqual(3);
  });
});
