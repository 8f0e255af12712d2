/**
 * All that may stand in a capture as it stood on the page, beside the words in `structure-words.ts` and the words for
 * ages, days and counts in the page's language (`measures.ts`). What is not here is replaced or left out.
 */

/** Steps of addresses that belong to a platform, and names of tabs. */
export const routes: ReadonlySet<string> = new Set(
  (
    'about about_details about_profile_transparency activity admin articles authwall c category channel channels checkpoint ' +
    'cold-join community company consent courses create creator detail details directory embed events explore ' +
    'featured feed feeds followers following friends friends_likes friends_mutual groups hashtag highlights home i in info intent ' +
    'jf jobs join l.php legal life likes link live login login.php lists live_videos m media membership mentions messages ' +
    'mwlite official onboarding overlay p page pages people permalink permalink.php pg photo photo.php photos photos_by playlists ' +
    'podcasts policies posts privacy products profile profile.php public-profile pulse r.php recent recent-activity recover ' +
    'redir redirect reel reels reg releases reviews school search services settings share shared shop shorts showcase signin signup ' +
    'start status statuses store stories story.php streams subscribers support terms uas update upcoming user v v2 vi video ' +
    'videos videos.xml w watch web with_replies verified_followers'
  ).split(' '),
);

/** Words within a step that tell what an id is: `…-activity-7123…`. */
export const stepWords: ReadonlySet<string> = new Set(['activity', 'share', 'ugcpost', 'urn', 'li']);

/** The platforms' own hosts, those of their pictures and short links, and those of vocabularies. */
export const hosts =
  /(?:^|\.)(?:facebook\.com|fb\.com|fb\.me|fbcdn\.net|fbsbx\.com|messenger\.com|instagram\.com|cdninstagram\.com|linkedin\.com|licdn\.com|lnkd\.in|youtube\.com|youtu\.be|ytimg\.com|ggpht\.com|google\.com|gstatic\.com|googlevideo\.com|x\.com|twitter\.com|twimg\.com|t\.co|tiktok\.com|tiktokcdn\.com|ttwstatic\.com|schema\.org|w3\.org|ogp\.me)$/;

/** Hosts whose paths name types, such as `schema.org/FollowAction`. */
export const vocabularyHosts = /(?:^|\.)(?:schema\.org|w3\.org|ogp\.me)$/;

/** Parts of a platform's host before its name: applications and the countries' two letters, or language and country. */
export const subdomain =
  /^(?:www|web|m|mobile|mbasic|touch|free|l|lm|consent|music|vm|[a-z]{2}(?:-[a-z]{2})?)$/;

/** Ends of hosts that say nothing about whose they are. */
export const topDomains: ReadonlySet<string> = new Set(
  'com org net edu gov info io co de uk fr es it nl br ru jp cn example'.split(' '),
);

export const schemes: ReadonlySet<string> = new Set([
  'http',
  'https',
  'fb',
  'android-app',
  'ios-app',
  'mailto',
  'tel',
]);

/** Parameters of addresses whose values are words of the platform. */
export const wordParameters: ReadonlySet<string> = new Set([
  'sk',
  'sort',
  'view',
  'tab',
  'hl',
  'lang',
  'event',
  'guestReportContentType',
]);

/** Names that are no words; so are those of one or two letters and digits. */
export const shortNames: ReadonlySet<string> = new Set(['a11y', 'e2e', 'i18n']);

/** Whole values that are names of the platform's counters. */
export const wholes: ReadonlySet<string> = new Set(['Follows', 'Tweets', 'Friends', 'Likes', 'Subscribes']);

/** Keys whose values are types, states or routes: such a value is kept word by word, if it consists of known words. */
export const typedKeys =
  /^(?:@type|@context|__\w+|[\w-]*(?:[tT]ype|TYPE|[sS]tyle|[rR]oute|[rR]outeName|[pP]olicy|[sS]hape|[sS]tatus|[gG]ender|[rR]ole|[sS]tate|[kK]ind)|profile_type_name_for_content|timeline_context_list_item_type|imageName|iconName|key|service|tracking|label|scope|path|require|define|rel|pageKey|encoding|contentCategory)$/;

/**
 * Keys of times, their words parted by `_` (see `speaksOfTime`). Such a number stays: dates are what a wrongly read page
 * is often about. Whole words only: "timeline" and "candidate" are none, and who made something is no time.
 */
export const timeKeys =
  /(?<![a-z])(?:(?:u|date|create|publish|upload)?(?:date|time|stamp)s?|timestamps?|(?:created|published)(?:_(?:on|utc|ms))?$)(?![a-z])|_(?:at|t)$/i;
/** Keys of ids and of those who did something, whatever else they speak of. */
export const notTimeKeys = /(?:ids?|_by)$/i;
/**
 * Days in a life or in that of an account, which date no post. "Not found" and founders are none. TikTok's
 * `webIdCreatedTime` is that of the viewer's browser.
 */
export const lifeKeys =
  /birth|(?<!not_?)found(?!er)|joined(?=$|_?(?:at|on|date|time))|join_?(?:date|time)|registered|registration_?(?:date|time)|member_?since|(?:account|web_?id)_?creat/i;
/** Keys of an account, the viewer's too: times that stand in it are those of its own life. */
export const accountKeys =
  /(?:user|viewer|author|owner|account|member|creator|profile|channel)(?:_?results?|s)?$/i;
/** Objects within an account that hold what it is, as in X's `user_results`. */
export const accountParts = /^(?:result|legacy|core)$/;
export const languageKeys = /lang|locale|^hl$/i;
/** Keys of what lets somebody in: the value is left out. */
export const secretKeys = /token|nonce|csrf|cookie|dtsg|jazoest|visitor_?data|password|secret/i;
/** The server's answers that readers know by their number. */
export const statusNumbers: ReadonlySet<number> = new Set([10_101, 10_221, 10_222]);
/** Keys of YouTube's ids of videos. */
export const videoKeys = /^(?:videoId|contentId|encryptedVideoId)$/;

/** Whole numbers below this one are structure: places in lists, sizes, a handful of posts. */
export const SMALL = 200;

/** Elements of which nothing but the place is kept. */
export const emptied: ReadonlySet<string> = new Set([
  'style',
  'noscript',
  'iframe',
  'object',
  'embed',
  'canvas',
  'audio',
  'video',
  'picture',
]);
/** Attributes that are left out. */
export const droppedAttributes =
  /^(?:on.*|nonce|srcset|srcdoc|imagesrcset|integrity|ping|points|transform|gradienttransform|http-equiv)$/i;
/** Attributes of which only that they are there is kept: pictures, what was typed in. */
export const emptiedAttributes: ReadonlySet<string> = new Set([
  'src',
  'poster',
  'background',
  'data',
  'value',
]);
/** Attributes that people read, as they do all with several words that are no lists. Others hold names. */
export const textAttributes: ReadonlySet<string> = new Set(
  'alt title placeholder aria-label aria-valuetext aria-description aria-roledescription label summary download abbr'.split(
    ' ',
  ),
);
/** Attributes of several names, such as the ids by which something is described. */
export const listAttributes: ReadonlySet<string> = new Set(
  'aria-controls aria-describedby aria-details aria-errormessage aria-flowto aria-labelledby aria-owns headers itemprop itemref itemtype part property rel rev role typeof'.split(
    ' ',
  ),
);
