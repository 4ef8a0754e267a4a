import { cueTable } from './cue-table.ts';

const factives = cueTable(
  {
    stance: 'endorsing',
    source:
      'Kiparsky and Kiparsky 1970, factives; Hooper 1975, semifactives; Hyland 2002 (finding verbs); Geis 1987 on reporting verbs in news',
    note: 'The writer takes what is said to be true.',
  },
  `
note | v | q that cl wh np | say what is so
point out | v | q that cl wh np | say what is so
point to | v | np wh | show as evidence
reveal | v | q that cl wh np | make known what was hidden
disclose | v | q that cl wh np | make known what was hidden
expose | v | wh np | make known what was hidden | unless: skin, sun, child
uncover | v | wh np that | make known what was hidden
confirm | v | q that cl wh np | say that it is so | unless: nominee, judge
verify | v | that wh np | say after checking
observe | v | q that cl wh | say what one saw
explain away | v | np | say why it is so
remind | v | q that cl of hear | bring back to mind what is so
recognize | v | that wh | say that it is so
recognise | v | that wh | say that it is so
demonstrate | v | that cl wh np | show to be so
prove | v | that cl wh np | show to be so
establish | v | that cl wh | show to be so
illustrate | v | that wh np | show by example
discover | v | that cl wh | come to know
show | v | that cl wh np | make evident, of studies and figures | unless: up, off
find | v | that cl | come to know by study | unless: guilty, himself, herself, themselves, itself, way, time, dead
learn | v | that cl wh of about from | come to know
remember | v | q that wh ing np | have in memory
recall | v | q that cl wh ing np | have in memory and tell
make clear | v | q that cl wh np | say so that none can doubt
make it clear | v | q that cl wh | say so that none can doubt
make * clear | v | q that wh | say so that none can doubt
show how | v | cl | make evident
highlight | v | that wh np | draw attention to what is so
draw attention to | v | np wh | make others see what is so
call attention to | v | np wh | make others see what is so
shed light on | v | np wh | make clear
attest | v | q that cl to | bear witness that it is so
bear witness | v | that to | bear witness that it is so
vouch | v | that for | stand for its truth
certify | v | that np | declare true in writing
document how | v | cl | set down with evidence
set the record straight | v | on about | correct what was wrongly said
correct | v | q | say rightly what was wrong
diagnose | v | that np | find by expert eye
warn rightly | v | q that of about | warn, and the writer agrees
argue convincingly | v | q that | argue, and the writer agrees
rightly say | v | q that cl | say, and the writer agrees
explain correctly | v | q that wh | explain, and the writer agrees
revelation | n | that of about | what was made known
disclosure | n | that of | what was made known
confirmation | n | that of | a saying that it is so
recognition | n | that of | a saying that it is so
realization | n | that of | coming to know what is so
observation | n | that about on | what was seen and said
reminder | n | that of | what brings back to mind
proof | n | that of | what shows that it is so
evidence | n | that of | what shows that it is so
knowledge | n | that of | what is known
`,
);

const approval = cueTable(
  {
    stance: 'endorsing',
    source: 'Levin 1993, class 33 (judgment verbs, positive)',
    note: 'Here it is the speaker who approves of what is spoken about.',
  },
  `
praise | v | q np that | speak well of
applaud | v | q np that | speak well of
commend | v | q np | speak well of
laud | v | q np | speak very well of
hail | v | q np pred | speak of as great
salute | v | q np | honour in words
welcome | v | q np | say that one is glad of
endorse | v | q np | say in public that one is for
thank | v | q np | say thanks to
congratulate | v | q np | wish joy to
defend | v | q np | speak for against attack | unless: title, border
honor | v | q np | honour in words
compliment | v | q np | speak well of
extol | v | np | praise highly
tout | v | np pred | praise in order to sell
champion | v | np | speak for
vindicate | v | np | show to be right
credit | v | np | say that it is due to | unless: card, union
affirm | v | q that cl np | say firmly that it is so
embrace | v | np | take up with approval
welcome the news | v | that of | say that one is glad of
cheer | v | q np | shout approval
rejoice | v | q that over | say with joy
express support | v | for | say that one is for
praise | n | for of | good words
defense | n | of | words for something attacked
defence | n | of | words for something attacked
approval | n | of for | being for
`,
);

export const endorsingCues = [...factives, ...approval];
