/**
 * Which categories of a Page name a person's trade, and not what a company does. Pages choose them from the platform's
 * list, which it writes in the visitor's language.
 *
 * Trades that are also a business's (photographer, designer, coach) are left out on purpose: a studio may bear them.
 */
import type { PlatformId } from '../reading/reading';

/** By the page's language. Words of languages and trades that we are sure of; `(…)` and `/…` are left out (see `wordsIn`). */
const TRADES: Readonly<Record<string, string>> = {
  en:
    'digital creator, video creator, gaming video creator, reel creator, public figure, blogger, personal blog, ' +
    'artist, musician, singer, songwriter, dancer, actor, comedian, film director, author, writer, poet, journalist, ' +
    'news personality, motivational speaker, fashion model, fitness model, athlete, sportsperson, politician, ' +
    'political candidate, scientist, entrepreneur, chef',
  de:
    'digital creator, video creator, person des öffentlichen lebens, blogger, persönlicher blog, künstler, künstlerin, ' +
    'musiker, musikerin, sänger, sängerin, tänzer, schauspieler, komiker, regisseur, autor, schriftsteller, journalist, ' +
    'sportler, politiker, wissenschaftler, unternehmer',
  es:
    'creador digital, creador de videos, creador de vídeos, personaje público, figura pública, bloguero, blog personal, ' +
    'artista, músico, cantante, bailarín, actor, comediante, humorista, autor, escritor, periodista, deportista, atleta, ' +
    'político, científico, emprendedor',
  fr:
    'créateur digital, créateur numérique, créateur de vidéos, personnalité publique, blogueur, blog personnel, artiste, ' +
    'musicien, chanteur, danseur, acteur, humoriste, auteur, écrivain, journaliste, athlète, sportif, politicien, ' +
    'scientifique, entrepreneur',
  it:
    'creator digitale, creatore digitale, personaggio pubblico, blogger, blog personale, artista, musicista, cantante, ' +
    'ballerino, attore, comico, autore, scrittore, giornalista, atleta, sportivo, politico, scienziato, imprenditore',
  pt:
    'criador digital, criador de conteúdo digital, criador de vídeos, figura pública, blogueiro, blogger, blog pessoal, ' +
    'artista, músico, cantor, dançarino, ator, comediante, humorista, autor, escritor, jornalista, atleta, político, ' +
    'cientista, empreendedor',
  nl:
    'digitale maker, digital creator, publiek figuur, publieke figuur, blogger, persoonlijke blog, artiest, kunstenaar, ' +
    'muzikant, musicus, zanger, danser, acteur, komiek, auteur, schrijver, journalist, atleet, sporter, politicus, ' +
    'wetenschapper, ondernemer',
  pl:
    'twórca cyfrowy, osoba publiczna, bloger, blog osobisty, artysta, muzyk, piosenkarz, tancerz, aktor, komik, autor, ' +
    'pisarz, dziennikarz, sportowiec, polityk, naukowiec, przedsiębiorca',
  tr:
    'dijital içerik üreticisi, tanınmış kişi, blog yazarı, kişisel blog, sanatçı, müzisyen, şarkıcı, dansçı, oyuncu, ' +
    'komedyen, yazar, gazeteci, sporcu, siyasetçi, politikacı, bilim insanı, girişimci',
  ru:
    'автор цифрового контента, общественный деятель, публичная личность, блогер, личный блог, художник, артист, ' +
    'музыкант, певец, танцор, актёр, актер, комик, автор, писатель, журналист, спортсмен, политик, учёный, ученый, ' +
    'предприниматель',
};

/** Only there Pages of companies and of public figures are of one kind; elsewhere a page's category is an industry. */
const PLATFORM: PlatformId = 'facebook';

/** True for a platform on which a Page's category may name a person's trade. */
export const hasPersonalCategories = (platform: PlatformId): boolean => platform === PLATFORM;

/** True where the words of a page in that language (`de`, `pt-BR`; `null`: not named) are known. */
export const knowsCategoriesIn = (language: string | null): boolean =>
  Object.hasOwn(TRADES, language?.toLowerCase().split(/[-_]/)[0] ?? '');

/** True for a category that names a person's trade in a language that is known, whichever the page says it is in. */
export const isPersonalCategory = (category: string): boolean =>
  wordsIn(category).some((word) => trades.has(word));

/** "Musician/band" is two words; "Künstler(in)", "Künstler:in" and "Künstler*in" are one, in its shorter form. */
const wordsIn = (category: string): string[] =>
  category
    .replace(/\([^)]*\)|(?<=\p{L})[:*_·]\p{L}+/gu, '')
    .split('/')
    .map(folded);

/** Letters without their marks and in lower case, Turkish İ and I as i, with single spaces. */
const folded = (text: string): string =>
  text
    .toLocaleLowerCase('en')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replace(/\s+/g, ' ')
    .trim();

const trades: ReadonlySet<string> = new Set(
  Object.values(TRADES).flatMap((words) => words.split(',').map(folded)),
);
