import { certaintyTable } from './certainty-table.ts';

export const boosterEntries = certaintyTable(
  {
    kind: 'booster',
    source: 'Hyland 1998 and 2005 (boosters); Recasens et al. 2013 (subjective certainty)',
    note: 'Shuts out doubt.',
  },
  `
certainly | r | - | without doubt
clearly | r | - | as anyone can see | unless: mark, label, visible, see, hear, state, define, print, write, speak, seen, heard, marked | note: Of the statement, not of the way in which something is seen or marked.
obviously | r | - | as anyone can see
undoubtedly | r | - | without doubt
indubitably | r | - | without doubt
doubtless | r | - | without doubt
undeniably | r | - | as nobody can deny
unquestionably | r | - | as nobody can question
indisputably | r | - | as nobody can dispute
incontestably | r | - | as nobody can dispute
irrefutably | r | - | as nobody can refute
unmistakably | r | - | as nobody can mistake
definitely | r | - | without doubt
decidedly | r | - | without doubt
evidently | r | - | as anyone can see
plainly | r | - | as anyone can see | unless: dress, dressed, speak, visible, see
patently | r | - | as anyone can see
manifestly | r | - | as anyone can see
demonstrably | r | - | as can be shown
conclusively | r | - | so that no doubt is left
surely | r | - | as must be so
truly | r | - | as it really is | unless: yours
actually | r | - | against what one would think
really | r | - | as it is in truth | unless: not, n't, do, want, like, oh, ?
indeed | r | - | what was said is so
in fact | - | - | as it is, against what one would think
in truth | - | - | as it is, against what one would think
in reality | - | - | as it is, against what one would think
of course | - | - | as goes without saying
no doubt | - | - | without doubt | unless: have, has, had, leave, leaves, left
without doubt | - | - | without doubt
without a doubt | - | - | without doubt
without question | - | - | without doubt
beyond doubt | - | - | without doubt
beyond question | - | - | without doubt
beyond dispute | - | - | without doubt
beyond any doubt | - | - | without doubt
needless to say | - | - | as goes without saying
it go without saying | - | - | as nobody doubts
make no mistake | v | - | be sure of this
the fact be | - | - | this is so, whatever others say
the truth be | - | - | this is so, whatever others say
the reality be | - | - | this is so, whatever others say
there be no question | - | that | nobody can doubt it
there be no doubt | - | - | nobody can doubt it
bound | - | to | it cannot but be so
sure | a | to | it cannot but be so | unless: make, be
certain | a | to | it cannot but be so
certain | a | that | without doubt
clear | a | that | as anyone can see | unless: it, not, n't, make, made, makes, whether
obvious | a | that noun | as anyone can see
evident | a | that | as anyone can see
apparent | a | that | as anyone can see
plain | a | that | as anyone can see
clear | a | noun | as anyone can see | near: breach, violation, evidence, proof, attempt, failure, link, warning, sign, signal, victory, winner, message, case, abuse, threat
undeniable | a | - | that nobody can deny
undoubted | a | - | that nobody doubts
unquestionable | a | - | that nobody can question
indisputable | a | - | that nobody can dispute
undisputed | a | - | that nobody disputes
irrefutable | a | - | that nobody can refute
incontrovertible | a | - | that nobody can dispute
unmistakable | a | - | that nobody can mistake
definite | a | noun | without doubt | unless: article
outright | a | noun | and nothing less | near: lie, fraud, ban, theft, deception, falsehood, betrayal, failure
`,
);
