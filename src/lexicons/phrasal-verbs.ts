/**
 * Verbs with a particle that news reports use for one plain verb, by lemma: after the entries of the
 * Oxford Phrasal Verbs Dictionary, chosen by hand for the happenings that reports turn on.
 */
export const plainVerbs: ReadonlyMap<string, string> = new Map([
  ['turn up', 'find'],
  ['break out', 'begin'],
  ['turn down', 'reject'],
  ['throw out', 'reject'],
  ['strike down', 'overturn'],
  ['call off', 'cancel'],
  ['shut down', 'close'],
  ['close down', 'close'],
  ['open up', 'open'],
  ['put out', 'extinguish'],
  ['pull down', 'demolish'],
  ['knock down', 'demolish'],
  ['let go', 'release'],
  ['set free', 'release'],
  ['rule out', 'exclude'],
  ['step down', 'resign'],
  ['stand down', 'resign'],
  ['back down', 'yield'],
  ['give in', 'yield'],
  ['hold up', 'delay'],
  ['put off', 'delay'],
  ['go ahead', 'proceed'],
]);
