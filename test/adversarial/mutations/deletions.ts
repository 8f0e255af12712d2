/** Something is missing: the page was cut, or parts of its data or of the document are gone. */
import { damaged, type Mutations } from '../mutation';
import { pathOf, pickPlace } from '../json-parts';
import { dataElements, parsed, rewriteData } from '../page';

/** Where a cut does the most harm: within a count, an age or what follows them. */
const TELLING =
  /follower|subscri|suscri|abonn|seguidor|متابع|粉丝| ago\b|hace |datetime=|"createTime"|creation_time/gi;

export const deletions: Mutations = {
  /** The page ends early; half the time in the middle of something that is told. */
  cut: (setting) => {
    const { page, dice } = setting;
    const { html } = page.subject;
    const telling = dice.chance(0.5) ? dice.pick([...html.matchAll(TELLING)]) : undefined;
    const at = telling ? Math.max(0, telling.index - 12 + dice.below(24)) : dice.below(html.length);
    return damaged(
      setting,
      parsed(html.slice(0, at)),
      `cut at ${at}: …${html.slice(Math.max(0, at - 30), at)}`,
    );
  },

  'drop-script': (setting) => {
    const document = setting.page.document();
    const part = setting.page.pickData(setting.dice);
    const script = part && dataElements(document)[part.element];
    if (!script) return null;
    script.remove();
    return damaged(setting, document, `script of ${script.textContent.length} characters`);
  },

  'drop-key': (setting) => dropKeys(setting, 1),
  'drop-several-keys': (setting) => dropKeys(setting, 2 + setting.dice.below(8)),

  'drop-item': (setting) => {
    const { page, dice } = setting;
    const document = page.document();
    const part = page.pickData(dice);
    if (!part) return null;
    let takenOut = '';
    const did = rewriteData(document, part, ({ root }) => {
      const place = pickPlace(root, dice, page.isSpoken, ({ holder }) => Array.isArray(holder));
      if (!place || !Array.isArray(place.holder)) return null;
      takenOut = JSON.stringify(place.holder.splice(Number(place.key), 1));
      return pathOf(place);
    });
    return did === null ? null : damaged(setting, document, did, { takenOut });
  },

  'drop-element': (setting) => {
    const document = setting.page.document();
    const element = setting.page.pickElement(document, setting.dice);
    if (!element?.parentElement) return null;
    element.remove();
    return damaged(setting, document, nameOf(element), { takenOut: element.outerHTML });
  },

  'drop-attribute': (setting) => {
    const document = setting.page.document();
    const element = setting.page.pickElement(document, setting.dice);
    const attribute = element && setting.dice.pick(element.attributes);
    if (!attribute) return null;
    const did = `${attribute.name} of ${nameOf(element)}`;
    element.removeAttribute(attribute.name);
    return damaged(setting, document, did);
  },

  'drop-text': (setting) => {
    const document = setting.page.document();
    const element = setting.page.pickElement(document, setting.dice);
    if (!element?.textContent.trim() || element.querySelector('script')) return null;
    const did = `text of ${nameOf(element)}`;
    for (const texts = [...element.childNodes]; texts.length > 0;) {
      const node = texts.pop();
      if (node?.nodeType === Node.TEXT_NODE) node.textContent = '';
      else if (node) texts.push(...node.childNodes);
    }
    return damaged(setting, document, did);
  },
};

function dropKeys(setting: Parameters<Mutations[string]>[0], count: number): ReturnType<Mutations[string]> {
  const { page, dice } = setting;
  const document = page.document();
  const part = page.pickData(dice);
  if (!part) return null;
  const dropped: string[] = [];
  const did = rewriteData(document, part, ({ root }) => {
    for (let n = 0; n < count; n++) {
      const place = pickPlace(root, dice, page.isSpoken, ({ holder }) => !Array.isArray(holder));
      if (!place) break;
      dropped.push(pathOf(place));
      Reflect.deleteProperty(place.holder, place.key);
    }
    return dropped.length > 0 ? dropped.join(', ') : null;
  });
  return did === null ? null : damaged(setting, document, did, { dropped });
}

/** `a[href=/name/]` and the like, for the report. */
export const nameOf = (element: Element): string =>
  [
    element.localName,
    ...[...element.attributes].slice(0, 4).map(({ name, value }) => `[${name}=${value.slice(0, 60)}]`),
  ].join('');
