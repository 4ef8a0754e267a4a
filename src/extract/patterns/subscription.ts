import { type Notice, whole, within } from './notice.ts';

/** Invitations to subscribe and to newsletters, and the small print of their forms. */
export const SUBSCRIPTION: readonly Notice[] = [
  ...whole(
    60,
    /^(?:please )?(?:help )?support .{2,50} by (?:subscribing|becoming|joining|signing|buying)\b/,
    /^(?:please )?subscribe\b(?: (?:now|today|here|for|to|on|via|and) .{0,200})?[.!:]?$/,
    /^sign(?: |-)?up (?:now|today|here|for|to|and|below)\b/,
    /^(?:email )?sign(?: |-)?up$/,
    /^(?:premium|subscribers?|members?)(?:'s?)?(?:[ -](?:only|exclusive))? (?:content|article|story) ?[.:!|–—]/,
    /^get (?:\S+ ){1,12}(?:inbox|newsletters?|e-?mail|alerts|delivered)\b/,
    /^(?:want|like|need|looking for) (?:more|to).*\b(?:sign up|subscribe|newsletter)\b/,
    /^join (?:\S+ ){1,8}(?:newsletter|mailing list|subscribers|whatsapp channel|telegram channel)\b/,
    /^(?:daily|weekly|our|email|free|the)? ?newsletters?(?: sign-?up| signup)?$/,
    /^receive (?:\S+ ){1,10}(?:inbox|newsletter|e-?mail)\b/,
    /^(?:more: ?)?(?:like|enjoying) what you(?:'re| are) reading\b.*\b(?:download|subscribe|sign up|app|follow)\b/,
    /^let our news meet your inbox\b/,
    /^thank(?:s| you) for (?:subscribing|signing up|reading)\b/,
    /^for .{3,90}, subscribe to\b/,
    /^if you (?:enjoyed|liked|like|enjoy) (?:this|what|reading)\b.*\b(?:subscribe|join|sign up|newsletter|follow)\b/,
  ),
  ...within(
    80,
    'subscription',
    /\b(?:to|in|into) your (?:e-?mail )?inbox\b/,
    /\bby (?:signing up|subscribing|registering|clicking|submitting|providing),? (?:\S+ ){0,6}you (?:agree|consent|acknowledge|confirm)\b/,
    /\bsign up (?:\S+ ){0,3}(?:for|to) (?:our|the|a|your|\S+'s) (?:\S+ ){0,6}(?:newsletters?|e-?mails?|briefing|alerts|updates)\b/,
    /\bsubscribe to (?:our|the \S+ newsletter|\S+'s) (?:\S+ ){0,4}(?:newsletters?|channel|podcast|emails?|magazine)\b/,
    /\bverify you're not a robot\b|\bprotected by recaptcha\b|\binvalid e-?mail address\b|\bmanage newsletters\b/,
    /\benter (?:a valid |your )(?:e-?mail|email address)\b/,
    /\bclick here to (?:subscribe|sign up)\b/,
  ),
];
