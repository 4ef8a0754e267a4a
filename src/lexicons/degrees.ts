/**
 * Words that grade harm, each list of one end of the scale, as lemmas: the degrees of injury and of damage
 * that police, hospital and insurance bulletins tell apart, by hand after the severity terms of the
 * Abbreviated Injury Scale (minor, moderate, serious, severe, critical; moderate stands at no end).
 */
export const slight: ReadonlySet<string> = new Set(
  'minor slight slightly light lightly superficial negligible trivial mild mildly'.split(' '),
);
export const grave: ReadonlySet<string> = new Set(
  `serious seriously severe severely critical critically grave gravely bad badly major extensive extensively heavy
  heavily life-threatening life-changing devastating massive catastrophic`.split(/\s+/),
);
/** What is graded: harm done, by lemma. */
export const harms: ReadonlySet<string> = new Set(
  'injure injury hurt wound burn damage harm bruise disruption delay loss'.split(' '),
);
