import { type Notice, whole, within } from './notice.ts';

/** Where advertisements and players stood. */
export const ADVERTISEMENT: readonly Notice[] = [
  ...whole(
    40,
    /^\W{0,3}(?:advert(?:isement|orial)?|sponsored|promoted|paid|partner)(?: (?:content|post|link|message|feature|partnership))? ?[:–—|\]] ?\S/,
  ),
  ...whole(
    14,
    /^\W{0,3}(?:advertisements?|ads?|adverts?|sponsored(?: content| post| by [^.,!?]{2,40})?|promoted(?: content)?|paid content)\W{0,3}$/,
    /^advertisement:? (?:-|–|—|continue|scroll|story|article)/,
    /^(?:this )?(?:story|article|post) continue[sd]? (?:below|after)\b/,
    /^continue reading (?:below|the main story)/,
    /^(?:skip|close) (?:this )?ad(?:vertisement)?s?$/,
    /^loading(?: \S+)?[ .…]*$/,
    /^scroll (?:down )?(?:for|to) /,
    /^(?:photos?|video|videos|gallery|image|audio|watch|listen|slideshow)(?: \(\d+ images?\)| \d+ of \d+)?[:.]?$/,
    /^(?:play|watch|listen to) (?:the |this )?(?:video|audio|clip|podcast|episode|article)\b(?: \S+){0,4}$/,
    /^(?:enlarge|hide caption|toggle caption|view (?:image|gallery|slideshow)|replay video|now playing)\b.{0,40}$/,
  ),
];

/** What stands around the comments of readers. */
export const COMMENTS: readonly Notice[] = [
  ...whole(
    12,
    /^(?:(?:no|\d+|view|show|hide|load|leave|post|add|write|read|see|join|all|your|a|the|more|to) ){1,5}(?:comments?|reply|replies|conversation|discussion)(?: yet| \(\d+\)| here| below| off)?[ :.!]*$/,
    /^comments?(?: ?\(?\d+\)?| are (?:closed|off|disabled).*)?[ :.]*$/,
    /^(?:log|sign) in to (?:comment|reply|post|leave)\b/,
    /^(?:be the first|you must be logged in) to (?:post|comment|leave|reply)/,
    /^your e-?mail address will not be published/,
    /^report (?:a |an )?(?:comment|typo|error|correction|abuse)[ :.!]*$/,
    /^(?:reply|cancel reply|submit(?: comment)?|post comment|newest|oldest|most liked)$/,
  ),
  ...within(
    45,
    'comments',
    /\b(?:let us know|tell us|share your (?:thoughts|views|opinions?)|sound off|have your say|what do you think)\b.*\b(?:comments?|below|twitter|facebook)\b/,
    /\bthis comment has been removed\b/,
  ),
];

/** Consent to cookies. */
export const COOKIES: readonly Notice[] = within(
  90,
  'cookies',
  /\b(?:this|our) (?:web ?)?sites? uses? cookies\b|\bwe (?:and our partners )?use cookies\b/,
  /\b(?:accept|reject|manage|allow) (?:all )?cookies\b|\bcookie (?:settings|preferences|consent)\b/,
  /\b(?:read|see|view) our (?:privacy|cookie) (?:policy|notice)\b/,
);

/** Rights. */
export const COPYRIGHT: readonly Notice[] = [
  ...whole(
    90,
    /^(?:\W{0,3})(?:©|\(c\) ?(?:\d|copyright)|copyright(?:ed)?\b ?(?:©|\(c\)|\d|by\b|:|the\b|all\b))/,
    /^© ?\S/,
    /^\d{4} © /,
    /^all rights reserved\b/,
  ),
  ...within(
    90,
    'copyright',
    /\ball rights reserved\b/,
    /[.!|] ?© ?\S[^.!?]{1,60}(?:[.!|]|$)/,
    /\b(?:reproduction|republication|reprint(?:ing)?|quotation) (?:is )?(?:permitted|allowed|authori[sz]ed|free) (?:only )?(?:with|provided|on)\b/,
    /\bmay not be (?:published|reproduced|reprinted|copied|republished),? /,
    /\b(?:for|request) reprint (?:permission|rights)\b|\bfor licensing opportunities\b/,
    /\b(?:reproduction|republication|redistribution) (?:\S+ ){0,8}(?:is |are )?(?:strictly )?(?:prohibited|forbidden|not permitted)\b/,
  ),
];

/** What a site says of itself under an article. */
export const DISCLAIMER: readonly Notice[] = [
  ...whole(
    90,
    /^disclaimers?\b[ :–-]/,
    /^disclaimers?$/,
    /^(?:the )?(?:views|opinions)(?:,? (?:and|or) (?:views|opinions))?(?: expressed| in this| here| above|,)/,
    /^if you (?:need|want|wish|would like) to (?:update|edit|remove|report|correct)\b.*\b(?:article|news|contact)\b/,
    /^(?:this|the) (?:article|story|post|content|column|piece|report) (?:was|is|has been|first|originally) (?:\S+ )?(?:published|appeared|posted|republished|syndicated|sourced|auto-generated|generated|provided|produced)\b/,
    /^(?:we|\S+ ?\S*) (?:may )?(?:receive|earn)s? (?:a |an )?(?:small )?(?:affiliate )?commissions?\b/,
    /^we pay for your stories\b/,
    /^(?:do you )?have (?:a|any) (?:news )?(?:story|tip|tips)\b.*(?:e-?mail|contact|call|us|@)/,
    /^(?:got|have) a (?:news )?tip\?/,
    /^(?:the|this) (?:\S+ ){0,3}transcript (?:was|is|has been) (?:\S+ ){0,2}(?:created|edited|generated|automatically|lightly|produced)\b/,
    /^npr transcripts are created\b/,
    /^find out more about (?:our|the) .{0,40}(?:policy|policies|standards|principles)/,
  ),
  ...within(
    60,
    'disclaimer',
    /\bcontact our (?:support|editorial|customer) team\b/,
    /\bvisit our website terms of use\b|\bterms (?:of (?:use|service)|and conditions) apply\b/,
    /\bwe use income earning\b|\baffiliate links?\b.*\bcommissions?\b/,
  ),
];

/** Who took a picture, and captions that end in it. */
export const CREDIT: readonly Notice[] = [
  ...whole(
    18,
    /^\W?(?:image|photo|photograph|picture|video|illustration|graphic|credit|cover)s?(?: (?:credit|source|courtesy|caption|by|file))?s? ?(?::|©|courtesy of|\/) ?\S/,
    /^\W?(?:image|photo|photograph|picture|video|illustration)s? (?:credit|courtesy|by)\b/,
    /^file (?:photo|image|picture|-|–)/,
    /^photographers?: \S/,
    /^\[?(?:photo|image|video)\]?$/,
    /^\(?(?:ap|afp|reuters|getty|epa|tass|sputnik) ?(?:photo|images|file)?\/?[^.!?]{0,40}\)?$/,
  ),
  ...whole(
    60,
    /\((?:image|photo|picture|credit|photograph)s?(?: credit| by)? ?:[^()]{2,60}\) ?$/,
    /\((?:ap photo|photo by|afp photo|file photo)[^()]{0,80}\) ?$/,
  ),
  ...within(
    45,
    'credit',
    /(?:\bgetty images|\bshutterstock|\bap photo|\/ ?(?:afp|reuters|ap|epa|tass|sputnik|alamy|getty|file)|reuters\/[^.\s]+(?: [^.\s]+){0,3})\)? ?$/,
  ),
];
