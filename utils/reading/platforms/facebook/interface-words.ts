/** Words of Facebook's interface in its languages, where nothing but a word tells. */

/** "Only me": such a post has no audience. Seen in Chinese, 2024-03. */
export const ONLY_ME =
  /(?:^|[:：]\s*)(?:only me|nur ich|moi uniquement|solo yo|somente eu|só eu|solo io|alleen ik|tylko ja|только я|sadece ben|أنا فقط|只限本人|仅限自己|自分のみ|나만 보기|chỉ mình tôi|hanya saya)\.?$/i;

/** "Page", as it stands before the category in the intro card ("Page · Bakery"). */
export const PAGE_WORDS: ReadonlySet<string> = new Set(
  'Page Seite Página Pagina Pàgina Sida Side Sivu Strona Stránka Страница Сторінка Sayfa Halaman Trang صفحة דף Σελίδα Oldal Pagină ページ 페이지 粉絲專頁 专页 公共主页 เพจ पेज'.split(
    ' ',
  ),
);
