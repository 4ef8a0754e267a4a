import { type Notice, whole } from './notice.ts';

/** Names of the places to which a page can be sent; one of them must stand in a share bar. */
export const SHARE_PLACES = new Set(
  'share shares sharing tweet facebook twitter whatsapp linkedin email e-mail pinterest reddit telegram print messenger flipboard instagram youtube tumblr pocket vkontakte viber skype'.split(
    ' ',
  ),
);
/** Words that stand between them. */
export const SHARE_WORDS = new Set(
  'on to via this the a an article story page post with and or by in your x vk sms copy link save pin like text more options friends friend us me now it url comment comments follow send icon logo'.split(
    ' ',
  ),
);

export const SHARING: readonly Notice[] = whole(
  25,
  /^(?:like|enjoyed?|love) (?:this|the|what|our)\b.{0,60}\bshare\b/,
  /^(?:please )?(?:follow|like|find|connect with|join) (?:us|me|@\w+|\S+(?: \S+){0,4}) on (?:twitter|facebook|instagram|youtube|telegram|linkedin|social|x|whatsapp|google|tiktok)\b/,
  /^(?:please )?share (?:this|our|the) (?:page|story|article|post|news|petition|report)\b[^.?]{0,60}[.!]?$/,
  /^follow (?:\S+ ){1,6}on (?:all |our |social |every )+(?:\S+ )?(?:channels|media|platforms|networks)\b/,
  /^follow (?:@\w+|us\b)/,
  /^follow (?:\S+ ){1,6}(?:at|on):? ?(?:https?:|www\.|@|twitter|facebook)/,
  /^(?:write|email|e-mail|contact|reach)\b.{0,60}\S@\S+$/,
  /^(?:email|e-mail|twitter|contact)(?: us)?: ?\S{0,60}@/,
  /^(?:text|font) size\b/,
  /^(?:a[-+]? ){1,3}a[-+]?$/,
  /^(\d{1,2}) (\p{L}+)(?: \d{1,2} \2){2,5}$/u,
);
