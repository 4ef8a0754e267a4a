/** Bodies that decide, as lemmas: the courts and assemblies of news reports, by hand. */
export const decidingBodies: ReadonlySet<string> = new Set(
  `court tribunal council parliament senate assembly congress committee commission board panel jury cabinet
  regulator ministry inquiry synod`.split(/\s+/),
);
/** What they do, verbs and nouns, as lemmas. */
export const decisions: ReadonlySet<string> = new Set(
  `rule ruling decide decision judgment judgement verdict vote allow permit approve approval reject rejection order
  sentence ban overturn uphold dismiss convict acquit grant refuse adopt authorise authorize license licence quash`.split(
    /\s+/,
  ),
);
