import { loadedTable } from './loaded-table.ts';

const doubt = loadedTable(
  {
    category: 'doubt marker',
    source: 'Recasens et al. 2013 (epistemological bias); Bednarek 2006; Hyland 2002',
    note: 'Casts doubt on what others say without saying why.',
  },
  `
supposed | a | 0.7 | held to be so, but doubted here | -
supposedly | r | 0.8 | held to be so, but doubted here | -
purported | a | 0.7 | said to be so, but doubted here | said to be
purportedly | r | 0.7 | said to be so, but doubted here | -
ostensibly | r | 0.6 | so in show only | -
ostensible | a | 0.6 | so in show only | stated
self-proclaimed | a | 0.8 | called so by oneself alone | -
self-styled | a | 0.8 | called so by oneself alone | -
self-described | a | 0.4 | called so by oneself | -
would-be | a | 0.6 | wishing to be | -
unsubstantiated | a | 0.6 | without proof | unproven
unproven | a | 0.3 | not shown to be so | -
debunked | a | 0.6 | shown to be untrue | -
insinuate | v | 0.7 | hint at something bad | suggest
insinuation | n | 0.7 | a hint at something bad | suggestion
allege without evidence | v | 0.5 | accuse and not show | -
without evidence | - | 0.5 | not showing it | -
falsely | r | 0.6 | against the truth | -
falsehood | n | 0.6 | an untruth | -
misleadingly | r | 0.7 | so as to lead into error | -
misleading | a | 0.6 | leading into error | -
conveniently | r | 0.7 | at a time that helps, as if by design | -
curiously | r | 0.6 | strangely, as a hint | -
suspicious | a | 0.5 | giving cause to doubt | - | unless: package, activity, death, vehicle, police, object, fire, person
suspiciously | r | 0.8 | giving cause to doubt | -
tellingly | r | 0.7 | so as to reveal | -
disputed claim | n | 0.4 | what others do not accept | -
conspiracy theory | n | 0.6 | a belief in a secret plot | -
hearsay | n | 0.6 | what one only heard | -
rumor-mongering | n | 0.9 | spreading rumours | -
pretext | n | 0.7 | a false reason | reason
pretense | n | 0.7 | a false show | -
excuse | n | 0.5 | a poor reason | reason
disinformation | n | 0.6 | untruth spread on purpose | -
misinformation | n | 0.5 | untruth that is spread | -
fake news | n | 0.9 | untrue news, as a reproach | -
purport | v | 0.6 | give itself out as | -
pretend | v | 0.6 | act as if | -
`,
);

const presupposition = loadedTable(
  {
    category: 'presupposition',
    source: 'Levinson 1983 (presupposition triggers); Karttunen 1971; Recasens et al. 2013',
    note: 'Takes for granted what has not been shown.',
  },
  `
obviously | r | 0.6 | as nobody can doubt | -
undeniable | a | 0.7 | that nobody can deny | -
undeniably | r | 0.7 | as nobody can deny | -
undoubtedly | r | 0.6 | without doubt | -
unquestionably | r | 0.7 | without question | -
indisputable | a | 0.7 | that nobody can dispute | -
indisputably | r | 0.7 | as nobody can dispute | -
of course | - | 0.5 | as goes without saying | -
needless to say | - | 0.7 | as goes without saying | -
everyone know | - | 0.7 | what nobody doubts | -
everybody know | - | 0.7 | what nobody doubts | -
no wonder | - | 0.6 | as had to be | -
unsurprisingly | r | 0.6 | as had to be | -
not surprisingly | - | 0.5 | as had to be | -
predictably | r | 0.7 | as one knew before | -
inevitable | a | 0.4 | that must come | -
inevitably | r | 0.5 | as must come | -
ironically | r | 0.5 | against what one would think | -
hypocritical stance | n | 0.9 | a stand against one's own acts | -
finally admit | v | 0.7 | say at last, having hidden it | say
even admit | v | 0.6 | say, though one would not | say
fail to | v | 0.4 | not do what one should | not | unless: reach, agree, score, qualify, win
refuse to condemn | v | 0.6 | not condemn, though one should | -
ignore | v | 0.4 | not see what one should | -
turn a blind eye | v | 0.7 | not see what one should | ignore
cling to | v | 0.7 | hold fast against reason | keep
resort to | v | 0.6 | do for lack of better | use
stoop to | v | 0.9 | lower oneself | -
so much for | - | 0.7 | that is the end of it | -
let alone | - | 0.2 | still less | - | near: never
long overdue | a | 0.6 | that should have come long ago | -
unfortunately | r | 0.5 | which is bad, in the writer's eyes | -
fortunately | r | 0.5 | which is good, in the writer's eyes | -
thankfully | r | 0.6 | which is good, in the writer's eyes | -
sadly | r | 0.6 | which is sad, in the writer's eyes | -
regrettably | r | 0.6 | which is bad, in the writer's eyes | -
shamefully | r | 0.9 | which is a shame | -
rightly | r | 0.6 | and that is right | -
rightfully | r | 0.6 | and that is right | -
wrongly | r | 0.5 | and that is wrong | - | unless: convict, court, accuse
`,
);

export const doubtTerms = [...doubt, ...presupposition];
