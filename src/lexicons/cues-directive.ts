import { cueTable } from './cue-table.ts';

const directive = cueTable(
  {
    stance: 'directive',
    source: 'Searle 1976 (directives); Caldas-Coulthard 1994; Levin 1993, class 37.9',
    note: 'The words are to make somebody do or not do something.',
  },
  `
urge | v | q that to np hear | ask strongly
warn | v | q that cl of about against to hear | tell of a danger | note: Takes the danger to be real.
call for | v | q np to | ask for in public
call on | v | q np to hear | ask somebody in public | unless: phone
appeal | v | q for to that | ask earnestly | unless: verdict, ruling, decision, conviction
demand | v | q that cl to np | ask as of right
order | v | q that to np hear | command | unless: food, meal, pizza, drink
command | v | q that to hear | order
instruct | v | q that to hear | order in detail
direct | v | q that to hear | order | unless: film, movie, traffic
request | v | q that np to hear | ask politely
beg | v | q to for hear | ask humbly
plead | v | q that with for to | ask with feeling | unless: guilty
implore | v | q to hear | ask with feeling
beseech | v | q to hear | ask with feeling
advise | v | q that to against hear | say what is best
recommend | v | q that np ing to | say what is best
counsel | v | q that to hear | say what is best
encourage | v | q to np hear | give heart to do
exhort | v | q to hear | urge with speech
press | v | to for hear | ask again and again | unless: charge, button, ahead
push for | v | np | ask again and again
lobby | v | to for against hear | try to win over those in power
invite | v | q to hear | ask to come or do
ask for | v | np | say that one wants
caution | v | q that cl against about to hear | tell to take care
alert | v | that to hear | tell of a danger
remind to | v | np | tell not to forget
tell to | v | np | order
advocate | v | that np for ing | speak for doing
forbid | v | to np hear | order not to
ban | v | np ing | forbid by rule
persuade | v | that to hear | bring round by words | note: Implies that it worked (Karttunen 1971).
convince | v | that to hear | bring round by words
nudge | v | to hear | urge gently
prod | v | to hear | urge sharply
goad | v | into to hear | drive by taunts
challenge * to | v | np | dare to do
sound the alarm | v | q that about over on | warn loudly
raise the alarm | v | q that about over | warn loudly
ring alarm bell | v | about over | warn loudly
order to | v | np | command
warning | n | that of about to against | a telling of danger
call | n | for to | a public asking | unless: phone, telephone
appeal | n | for to | an earnest asking
demand | n | that for to | an asking as of right
request | n | that for to | a polite asking
order | n | that to | a command
plea | n | for to that | an asking with feeling | unless: guilty, bargain
recommendation | n | that for to | a saying what is best
advice | n | that to on | a saying what is best
`,
);

const denying = cueTable(
  {
    stance: 'denying',
    source: 'Thompson and Ye 1991 (writer reports refutation); Hooper 1975, nonassertives',
    note: 'The speaker says that something is not so or will not be.',
  },
  `
deny | v | q that cl np ing | say that it is not so | unless: access, entry, bail, visa, request
refute | v | q that np | say or show that it is not so
rebut | v | q np that | answer that it is not so
dispute | v | q that np wh | say that it may not be so
contest | v | q that np | say that it may not be so | unless: seat, election
reject | v | q that np pred | say no to
refuse | v | q to np | say that one will not | unless: disperse, leave, move, budge, stand, sit, go, come, stop, open, start | note: In words; who refuses to leave acts.
decline | v | q to | say politely that one will not | unless: percent, price, share, sharply
disavow | v | q np | say that it is not one's own
disown | v | q np | say that it is not one's own
repudiate | v | q np | say that it has no force
renounce | v | q np | give up in words
discount | v | np that | hold of no weight | unless: price
rule out | v | q np ing that | say that it will not be
play down | v | q np | make less of
downplay | v | q np | make less of
brush off | v | q np | not take seriously
brush aside | v | q np | not take seriously
shrug off | v | q np | not take seriously
wave off | v | q np | not take seriously
laugh off | v | q np | not take seriously
debunk | v | np | show to be untrue
disprove | v | np that | show to be untrue
contradict | v | q np that | say the opposite of
negate | v | np that | say that it is not so
pour cold water on | v | np | discourage
cast doubt on | v | np wh | say that it may not be so
cast doubt | v | on | say that it may not be so
deflect | v | np | turn aside, of questions
dodge | v | np | not answer
evade | v | np | not answer | unless: tax, capture, police
sidestep | v | np | not answer
push back on | v | np | resist in words
hit out at claim | v | that of | say angrily that it is not so
decline to comment | v | on about | say that one will not say
refuse to comment | v | on about | say that one will not say
refrain from comment | v | on about | not say
denial | n | that of | a saying that it is not so
refusal | n | to of | a saying that one will not
rejection | n | of | a saying no
rebuttal | n | of to that | an answer that it is not so
`,
);

export const actionCues = [...directive, ...denying];
