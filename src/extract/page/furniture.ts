/** Parts of a page that are not the article, told by how sites name the elements that hold them. */
export interface Furniture {
  readonly reason: string;
  /** Matches one word of an element's class or id, in lower case, words parted by spaces. */
  readonly named: RegExp;
}

export const CAPTIONED = 'caption or photo credit';

/**
 * Names as used by common publishing systems (WordPress, Arc, Drupal, AMP, Outbrain, Taboola, AddThis, Disqus);
 * collected from the class names of saved news pages. A name counts only where the element holds the
 * lesser part of what Readability took for the article.
 */
export const FURNITURE: readonly Furniture[] = [
  {
    reason: 'related articles',
    named:
      / (?:related|recirc|recirculation|recommend(?:ed|ation|ations|s)?|trending|outbrain|taboola|zergnet|revcontent|readmore|read more|see also|also read|more (?:stories|from|on|news|in|coverage)|most (?:popular|read|viewed)|top (?:stories|news)|popular|you may|up next|next (?:article|story|up)|(?:previous|prev) (?:article|post)|latest|teasers?|rich link|interstitial link|promo link|yarpp|jp relatedposts) /,
  },
  {
    reason: 'newsletter sign-up',
    named:
      / (?:newsletters?|signup|sign up|mailing list|mailchimp|email (?:form|capture|alerts?)|mc embed) /,
  },
  {
    reason: 'paywall or subscription notice',
    named: / (?:paywall|subscribe|subscription|subscriber|meter|regwall|gate|membership) /,
  },
  {
    reason: 'share bar',
    named:
      / (?:share|sharing|shares|sharebar|sharetools|sharedaddy|social|socials|addthis|addtoany|a2a kit|follow us|followus|print) /,
  },
  { reason: 'comments', named: / (?:comments?|commentlist|disqus|respond|livefyre|coral) / },
  {
    reason: 'advertisement',
    named:
      / (?:ad|ads|adv|advert|advertisement|adslot|adunit|sponsor|sponsored|promo|promos|promoted|promotion|dfp|commercial|affiliate) /,
  },
  {
    reason: CAPTIONED,
    named:
      / (?:captions?|figcaption|credits?|photographer|copyright|gallery|slideshow|carousel|slide|lightbox) /,
  },
  {
    reason: 'about the author',
    named:
      / (?:author (?:bio|box|info|description|card|profile|details|about)|about (?:the )?author|bio|biography|authorbox) /,
  },
  {
    reason: 'byline or date line',
    named:
      / (?:byline|bylines|dateline|timestamp|datetime|pubdate|publish date|published|posted on|post (?:meta|info|date)|entry (?:meta|date|footer|header meta)|article (?:meta|date|info|byline)|author|authors|meta) /,
  },
  {
    reason: 'navigation',
    named:
      / (?:breadcrumbs?|nav|navbar|navigation|menu|pagination|pager|skip|toc|tags|taglist|tag (?:list|cloud)|topics|categories|category|keywords|hashtags|jump) /,
  },
  {
    reason: 'legal notice',
    named: / (?:cookies?|consent|gdpr|disclaimer|disclosure|legal|terms) /,
  },
  {
    reason: 'video player',
    named: / (?:player|jwplayer|video|brightcove|videoplayer|playlist|podcast) /,
  },
];

/** An element, inline ones too, whose name says that it holds a picture's caption; matched like the names above. */
export const CAPTION = / (?:captions?|figcaption|photo ?credit) /;

/** Elements that by their name alone are not the article. */
export const FURNITURE_TAGS: Readonly<Record<string, string>> = {
  NAV: 'navigation',
  ASIDE: 'aside',
  FOOTER: 'page footer',
  BUTTON: 'button',
  FORM: 'form',
  FIGURE: CAPTIONED,
  FIGCAPTION: CAPTIONED,
};
