import { type Notice, whole, within } from './notice.ts';

/** Words that stand alone over a list of other articles. */
export const RELATED_HEADING =
  /^\W*(?:see also|see more|read (?:more|also|next|on)|also read|more (?:stories|news|coverage|headlines|like this|top stories)(?: .{0,20})?|related(?: (?:articles?|stories|story|news|content|topics?|links?|coverage|posts?|reading|video|videos))?|recommended(?: (?:for you|stories|articles|reading|videos?))?|you (?:may|might)(?: also)? (?:like|enjoy|be interested in|have missed)(?: .{0,20})?|most (?:read|popular|viewed|shared|commented|recent)(?: .{0,30})?|trending(?: (?:now|stories|topics|news|articles))?|(?:the )?latest(?: (?:news|stories|articles|headlines|videos?|posts?|updates))?|top (?:stories|news|headlines)|popular(?: (?:now|posts|stories|news|articles))?|don't miss|editors?'?s? picks?|what to read next|up next|in other news|further reading|(?:from|around) the web|sponsored (?:stories|content|links)|promoted (?:stories|content|links)|(?:today's|other) (?:headlines|stories|news)|in case you missed it|breaking news|featured(?: (?:stories|articles|posts))?|next up|you might like) ?[:.…>»-]*$/;

/** The same with a subject, which may as well announce the outlet's own words: only with headlines below it. */
export const RELATED_SUBJECT = /^\W*more (?:from|on|in|about) .{2,40}$/;

/** Words that lead to one other article on the same line. */
const LEAD =
  "(?:see also|see more|read (?:more|also|next)|also read|related(?: (?:story|article|news|reading|coverage|video|post|content))?|more on (?:the|this) (?:subject|topic|story)|more on this|more from .{2,30}|recommended(?: reading)?|must[ -]read|don't miss|watch(?: (?:live|now|also|more))?|listen(?: now)?|in pictures|in photos|full coverage|live updates|further reading|opinion|explainer|gallery|photos|video|exclusive|previously|click here|read|more|and see|check out|now read)";

export const RELATED: readonly Notice[] = [
  ...whole(
    35,
    new RegExp(`^\\W{0,3}${LEAD} ?[:–—|»>]+ ?\\S`),
    /^\W{0,3}(?:read|see|view|watch|find) (?:the |our |more of |all )?(?:full|original|rest|entire|complete|latest) (?:\S+ ){0,3}(?:article|story|report|interview|statement|list|coverage|gallery|video|here)\b.{0,60}$/,
    /^\W{0,3}(?:click|tap|press|go) here (?:to|for|and)\b/,
    /^\W{0,3}(?:read|see|find|get|view|watch|learn) more (?:about|on|from|at|of|stories|news|coverage|in|here)\b/,
    /^\W{0,3}(?:more|for more) (?:on|from|about|news|information|coverage|stories|ap|\S+ news)\b.{0,120}(?:click|visit|read|https?:|www\.|here|follow|see|go to|: ?\S)/,
    /^for more (?:\S+ ){0,6}(?:coverage|stories|news|information)\b.{0,80}(?:https?:|www\.|here|visit|:)/,
    /^(?:visit|check out) (?:\S+ ){0,6}(?:homepage|home page|website|page|for more)\b/,
    /^(?:download|get) (?:the|our) (?:\S+ ){0,4}app\b/,
    /^learn more[.!]?$/,
  ),
  ...within(25, 'related', /\bby clicking here\b/, /\bclick here (?:to|for)\b/),
];
