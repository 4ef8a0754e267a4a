import { type Notice, whole, within } from './notice.ts';

/** Limits and walls of subscription sites: the wordings of metered and closed news sites in English. */
export const PAYWALL: readonly Notice[] = [
  ...whole(
    16,
    /^this is (?:the|your) last (?:free )?(?:article|story)\b/,
    /^you (?:can|may) (?:still |only )?read (?:\S+ ){0,3}(?:article|stor(?:y|ies))/,
    /^you (?:have|get|'ve got) (?:\S+ ){0,3}(?:articles?|stor(?:y|ies)|views) (?:left|remaining|more|this|per|a) ?/,
    /^you(?:'ve| have) (?:now )?(?:reached|used|hit|read|exceeded|viewed) (?:\S+ ){0,5}(?:limit|articles?|stories|views)\b/,
    /^(?:sorry|oops)?[,!.]? ?your (?:\S+ ){0,3}limit (?:is|has|was)\b/,
    /^resets? (?:on|in)\b ?:?(?: \S+){0,4}$/,
    /^(?:already|not|not yet|are you) (?:a|an) (?:\S+ )?(?:subscriber|member|registered user)\b/,
    /^have an account\?/,
    /^(?:log|sign) ?in (?:or |to |now|here|if)/,
    /^(?:premium|subscribers?|members?)[ -](?:only|exclusive)(?: content| article| story)?[.!]?$/,
    /^(?:start|begin|try) (?:your |a |an? )?(?:\S+ )?(?:free )?(?:trial|subscription)\b/,
    /^(?:unlock|get) (?:full|unlimited|this|instant|all-access|digital) (?:\S+ ){0,3}(?:access|article|story)\b/,
    /^free articles? (?:left|remaining)/,
    /^\d+ free articles? (?:left|remaining)/,
  ),
  ...whole(
    45,
    /^(?:to )?(?:continue|keep) reading\b[^.]*(?:subscri|log ?in|sign (?:in|up)|regist|account|member|trial|free)/,
    /^subscribe (?:now |today )?(?:to|and|for) (?:continue|keep|read|unlock|get|access|view|see|enjoy)\b/,
    /^to (?:read|unlock|access|view|see|finish) (?:\S+ ){0,5}(?:article|story|content|report|rest|more)\b.*(?:subscri|sign (?:in|up)|log ?in|regist|member)/,
    /^(?:this|the|full) (?:\S+ ){0,3}(?:article|story|content|page|report|text|access) is (?:\S+ ){0,3}(?:for|to|by) (?:\S+ ){0,3}(?:subscribers|members|readers)\b/,
    /^you (?:must|need to|have to) (?:be |become )?(?:a )?(?:log|sign|subscri|regist|member)\S*\b.*\b(?:read|continue|view|access|comment)/,
    /^the (?:rest|remainder) of this (?:article|story)\b/,
  ),
  ...within(
    60,
    'paywall',
    /\b(?:subscribe|register|log ?in|sign (?:in|up)) (?:now |here |today )?to (?:continue|keep|read|unlock) (?:\S+ ){0,3}(?:reading|article|story|access|more)\b/,
    /\ball our \S+ coverage is free\b/,
    /\bunlimited (?:digital )?access\b.*\b(?:month|week|year|subscri)/,
  ),
];
