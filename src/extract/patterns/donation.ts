import { type Notice, whole, within } from './notice.ts';

/** Appeals for money by sites that live on donations. */
export const DONATION: readonly Notice[] = [
  ...whole(
    80,
    /^we (?:need|rely on|depend on|can't do this without) your (?:support|help|donations?|contributions?)\b/,
    /^(?:please )?donate(?: (?:now|today|here|to us|online)\b.*)?[.!]?$/,
    /^support (?:our|the|independent|quality|\S+'s) (?:\S+ ){0,3}(?:journalism|reporting|work|newsroom)\b/,
    /^(?:help (?:us|keep|support) |will you (?:help|support) )(?:\S+ ){0,8}(?:running|going|free|alive|independent|journalism)\b/,
    /^if you (?:like|value|appreciate|enjoy) (?:what you (?:read|see)|our (?:work|journalism|reporting))\b/,
    /^(?:please )?(?:donate|support us|chip in) ?[:!–—] ?\S/,
    /^(?:you(?:'re| are) reading|we (?:publish|keep|offer)) (?:this|our|it)\b.*\bfree\b.*\b(?:readers|support|donat|member)/,
    /^become a (?:\S+ )?(?:member|supporter|patron|subscriber)\b/,
  ),
  ...within(
    120,
    'donation',
    /\bplease (?:consider )?(?:donat|giving|making a (?:\S+ )?(?:donation|contribution)|becoming a)/,
    /\b(?:make|consider|making) (?:a|an|your) (?:\S+ )?(?:tax-deductible )?(?:donation|contribution|gift) (?:today|now|to us|here|to support)\b/,
    /\bif you (?:value|like|appreciate|enjoy|believe in) (?:our|what we|this|independent)\b.*\b(?:supporter|member|subscri|donat|support us|chip in|contribut)/,
    /(?:^|[.!?;] )(?:please )?(?:chip in|donate|contribute|pledge)\b[^.!?]{0,60}\b(?:us|our)\b/,
    /(?:^|[.!?;] )(?:please )?become an? (?:\S+ ){0,2}(?:member|supporter|patron|friend) (?:today|now|here|for|from)\b/,
    /\bdonate by clicking\b|\bclick (?:here|below) to (?:donate|support)\b/,
    /\b(?:your|readers') (?:\S+ )?(?:support|donations?|contributions?) (?:helps?|keeps?|makes?|allows?|enables?) (?:us|our|to|it)\b/,
    /\bsupport us (?:by|with|from|today|on|for)\b/,
  ),
];
