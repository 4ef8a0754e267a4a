import { certaintyTable } from './certainty-table.ts';

const factiveNouns = certaintyTable(
  {
    kind: 'presupposition',
    source: 'Kiparsky and Kiparsky 1970 (factives); Levinson 1983 (presupposition triggers)',
    note: 'Factive noun: what follows is taken for granted, not stated.',
  },
  `
the fact | - | that of | that it is so
this fact | - | - | that it is so
the reality | - | that of | that it is so
the truth | - | that about | that it is so
the realization | - | that | that it is so, and seen
the realisation | - | that | that it is so, and seen
the knowledge | - | that | that it is so, and known
the discovery | - | that | that it is so, and found
the revelation | - | that | that it is so, and come to light
the failure | - | to of | that it was not done and should have been | unless: rate
's failure | - | to | that it was not done and should have been
his failure | - | to | that it was not done and should have been
her failure | - | to | that it was not done and should have been
its failure | - | to | that it was not done and should have been
their failure | - | to | that it was not done and should have been
the refusal | - | to of | that it was asked for and not done
's refusal | - | to | that it was asked for and not done
his refusal | - | to | that it was asked for and not done
her refusal | - | to | that it was asked for and not done
its refusal | - | to | that it was asked for and not done
their refusal | - | to | that it was asked for and not done
the inability | - | to of | that it cannot be done
's inability | - | to | that it cannot be done
his inability | - | to | that it cannot be done
her inability | - | to | that it cannot be done
its inability | - | to | that it cannot be done
their inability | - | to | that it cannot be done
the unwillingness | - | to of | that they will not
's unwillingness | - | to | that they will not
their unwillingness | - | to | that they will not
its unwillingness | - | to | that they will not
the reluctance | - | to of | that they would rather not
's reluctance | - | to | that they would rather not
their reluctance | - | to | that they would rather not
its reluctance | - | to | that they would rather not
`,
);

const factiveVerbs = certaintyTable(
  {
    kind: 'presupposition',
    source:
      'Kiparsky and Kiparsky 1970; Karttunen 1971; Hooper 1975 (factive verbs); Recasens et al. 2013',
    note: 'Factive verb: what is known, seen or regretted is taken for true.',
  },
  `
know | v | that | that it is so | unless: not, n't, if, unless, do
realize | v | that wh | that it is so
realise | v | that wh | that it is so
discover | v | that | that it is so
notice | v | that | that it is so
find out | v | that wh | that it is so
learn | v | that | that it is so
forget | v | that | that it is so
overlook | v | that | that it is so
ignore the fact | v | that | that it is so
regret | v | that ing | that it is so
be aware | v | that of | that it is so
be unaware | v | that of | that it is so
come to light | v | that | that it is so
reveal | v | that | that it is so, and was hidden
disclose | v | that | that it is so, and was not known
admit | v | that | that it is so, and would rather be hidden
acknowledge | v | that | that it is so
concede | v | that | that it is so, against one's own side
confess | v | that | that it is so, and is a fault
let slip | v | that | that it is so, and was to be hidden
confirm | v | that | that it is so, and was open
point out | v | that | that it is so, and can be seen
note | v | that | that it is so, and can be seen
remind | - | - | that it is so, and known
`,
);

const implicatives = certaintyTable(
  {
    kind: 'presupposition',
    source: 'Karttunen 1971 and Levinson 1983 (implicative verbs); Recasens et al. 2013',
    note: 'Implicative verb: says what was or was not done and takes for granted what was tried or due.',
  },
  `
fail | v | to | it should have been done, or was tried | unless: be
neglect | v | to | it should have been done
refuse | v | to | it was asked for | unless: comment
manage | v | to | it was hard, or not to be expected | unless: be
bother | v | to | it would have been easy, or a duty
dare | v | to | it took boldness
deign | v | to | they thought it below them
condescend | v | to | they thought it below them
stoop | v | to | it is low
see fit | v | to | they chose so, rightly or not
go so far as | v | to | it is farther than one should go
`,
);

const changes = certaintyTable(
  {
    kind: 'presupposition',
    source: 'Levinson 1983 after Karttunen (change of state, iteratives)',
    note: 'Iterative or change of state: takes for granted that it was so before.',
  },
  `
again | r | - | it was so before | unless: and, then, over, now, time | note: Iterative: takes for granted that it happened before.
once again | - | - | it happened before | note: Iterative: takes for granted that it happened before.
yet again | - | - | it happened before, and more than once | note: Iterative: takes for granted that it happened before.
once more | - | - | it happened before | note: Iterative: takes for granted that it happened before.
yet another | - | - | there have been others, and many | note: Iterative: takes for granted that there were others.
continue | v | to ing | it was so before
persist in | v | ing | it was so before, and was objected to
keep | v | ing | it was so before
no longer | - | - | it was so before
any longer | - | - | it was so before
anymore | r | - | it was so before
still | r | be verb | it was so before | unless: more, less, further, higher, lower, worse, better, sit, stand, lie, hold
cease | v | to ing | it was so before
resume | v | - | it was so before
finally | r | verb | it was long awaited or overdue
at last | - | - | it was long awaited or overdue
`,
);

export const presuppositionEntries = [
  ...factiveNouns,
  ...factiveVerbs,
  ...implicatives,
  ...changes,
];
