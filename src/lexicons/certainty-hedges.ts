import { certaintyTable } from './certainty-table.ts';

// Hedges of frequency and degree ("often", "largely") and rounded numbers ("about 50") are left out: in
// news they mostly report what is so (the "approximators" of Prince, Frader and Bosk 1982, not "shields").
const hedges = certaintyTable(
  {
    kind: 'hedge',
    source: 'Hyland 1998 and 2005 (hedges); Prince, Frader and Bosk 1982 (plausibility shields)',
    note: 'Says that this may not be so.',
  },
  `
perhaps | r | - | it may be so
maybe | r | - | it may be so
possibly | r | - | it may be so
probably | r | - | it is more likely than not
presumably | r | - | as one may take it
apparently | r | - | as it looks
seemingly | r | - | as it looks
ostensibly | r | - | as it is made to look
arguably | r | - | as one may argue
conceivably | r | - | as one can think
plausibly | r | - | as one can believe
potentially | r | - | as may come to be
theoretically | r | - | if all were as in theory
likely | r | - | it is more likely than not
in all likelihood | - | - | very likely
in all probability | - | - | very likely
in theory | - | - | if all were as in theory
on the face of it | - | - | as it looks at first
at first glance | - | - | as it looks at first
to all appearances | - | - | as it looks
as far as is known | - | - | as known now
not necessarily | - | - | it need not be so
likely | a | to | it is more likely than not
likely | a | noun | held for more likely than not | unless: voter
likely | a | that | it is more likely than not
likely | a | be | it is more likely than not
unlikely | a | to | it is less likely than not
unlikely | a | that | it is less likely than not
possible | a | noun that | it may be so | unless: every, only, only, best, worst, as, all, any, where, when, if, much, soon
potential | a | noun | may come to be
probable | a | noun that | it is more likely than not
apparent | a | noun | as it looks
suspected | a | noun of | thought so, not shown
presumed | a | noun adj | taken for so, not shown
putative | a | noun | held to be so
unconfirmed | a | - | not confirmed
unverified | a | - | not verified
unproven | a | - | not shown
inconclusive | a | - | not showing the one or the other
uncertain | a | wh be | not sure
unclear | a | wh be | not known
clear | a | wh | not known | near: not, n't | note: With "not".
known | - | wh be | not known | near: not, n't | note: With "not".
doubtful | a | - | not likely
questionable | a | wh | not sure
open to question | - | - | not sure
in doubt | - | be | not sure
remain to be seen | - | wh | not known yet
remains to be seen | - | - | not known yet
appear | v | to that adj | as it looks | unless: court, before
seem | v | to that adj | as it looks
seem | v | - | as it looks | near: like, as
look | v | adj | as it looks | near: likely, set, certain, unlikely, bound, possible
look as if | v | - | as it looks
look as though | v | - | as it looks
look like | v | - | as it looks
tend | v | to | it mostly is so
suggest | v | that | it may follow from what was found | near: evidence, figure, study, poll, data, finding, survey, image, footage, sign, result, research, analysis, number, estimate, test, document, record, pattern, clue, it | note: Of evidence, not of persons.
indicate | v | that | it may follow from what was found | near: evidence, figure, study, poll, data, finding, survey, image, footage, sign, result, research, analysis, number, estimate, test, document, record, pattern, clue, it | note: Of evidence, not of persons.
expected | v | be-to be-that | somebody, not named, thinks that it will be so
forecast | v | be-to | somebody, not named, thinks that it will be so
projected | v | be-to | somebody, not named, thinks that it will be so
suspected | v | be-to be-that | somebody, not named, thinks so
assumed | v | be-to be-that | taken for so, not shown
estimated | v | be-to | reckoned, not counted
the likelihood | - | that of | how likely it is
the possibility | - | that of | what may be so
the prospect | - | that of | what may come
a possibility | - | that | what may be so
a chance | - | that | what may be so
no proof | - | that | nothing shows so far that it is so
no evidence | - | that | nothing shows so far that it is so
no indication | - | that | nothing shows so far that it is so
rule it out | v | - | it is not shut out | near: not, n't, cannot | note: With "not": leaves it open.
show | v | wh | not shown | near: not, n't | note: With "not".
suggest otherwise | v | - | it may be the other way round
rule out | v | - | it is not shut out | near: not, n't, cannot | note: With "not": leaves it open.
no guarantee | - | that | it need not be so
sign | n | that | what it may follow from
indication | n | that | what it may follow from
`,
);

const hearsay = certaintyTable(
  {
    kind: 'hearsay',
    source:
      'Chafe 1986 and Aikhenvald 2004 (hearsay evidentials); Bednarek 2006; Prince, Frader and Bosk 1982 (attribution shields)',
    note: 'Others say so, and the text names none of them.',
  },
  `
reportedly | r | - | others say so, the writer does not
allegedly | r | - | somebody says so without proof
supposedly | r | - | others hold so, the writer doubts it
purportedly | r | - | it gives itself out so
rumoredly | r | - | as is rumoured
by all accounts | - | - | as everybody tells it
alleged | a | noun | somebody says so without proof
reported | a | noun | others say so | unless: the, case, crime, incident, income, earnings, figure, number, rate
rumored | a | noun | told about without proof
rumoured | a | noun | told about without proof
supposed | a | noun | others hold so, the writer doubts it
purported | a | noun | it gives itself out so
believed | - | be-to be-that to-be | somebody, not named, believes so
thought | - | be-to be-that to-be | somebody, not named, thinks so
understood | - | be-to be-that to-be | somebody, not named, has told so
feared | - | be-to be-that to-be | somebody, not named, fears so
feared | - | adj | somebody, not named, fears so | near: dead, drowned, lost, killed, missing, trapped
reported | v | be-to be-that to-be | somebody, not named, has told so
said | v | be-to to-be | somebody, not named, has told so
alleged | v | be-to be-that to-be | somebody, not named, says so without proof
claimed | v | be-that | somebody, not named, says so without proof
rumored | - | be-to be-that to-be | told about without proof
rumoured | - | be-to be-that to-be | told about without proof
suspicion | n | that | somebody, not named, thinks so
rumor | n | that of | what is told without proof
rumour | n | that of | what is told without proof
speculation | n | that about | what is guessed
fear | n | that | somebody, not named, fears so
`,
);

const distance = certaintyTable(
  {
    kind: 'distance',
    source: 'Predelli 2003 and Meibauer 2015 (scare quotes and "so-called"); Vogel 2014',
    note: 'Uses a word and stands back from it at once.',
  },
  `
so-called | - | noun | others call it so, the writer does not
self-styled | - | noun | called so by oneself alone
self-proclaimed | - | noun | called so by oneself alone
self-appointed | - | noun | made so by oneself alone
would-be | - | noun | wishing to be it, and not it
what it call | - | - | others call it so, the writer does not
what he call | - | - | others call it so, the writer does not
what she call | - | - | others call it so, the writer does not
what they call | - | - | others call it so, the writer does not
`,
);

export const hedgeEntries = [...hedges, ...hearsay, ...distance];
