import { cueTable } from './cue-table.ts';

const emphatic = cueTable(
  {
    stance: 'emphatic',
    source: 'Hyland 2002 (assurance verbs); Hooper 1975, strong assertives',
    note: 'Says that the speaker put weight on the words.',
  },
  `
insist | v | q that cl on | say again and again with force
stress | v | q that cl wh np | say with weight
emphasize | v | q that cl wh np | say with weight
emphasise | v | q that cl wh np | say with weight
underline | v | q that wh np | say with weight
underscore | v | q that wh np | say with weight
reaffirm | v | q that np | say again firmly
vow | v | q that cl to np | promise solemnly
pledge | v | q that cl to np | promise in public
promise | v | q that cl to np hear | say that one will
swear to | v | np | say with an oath
guarantee | v | q that cl np | say for certain | unless: loan
make the case | v | that for | give reasons for a view
make the point | v | that of | say with weight
make a point | v | of | say with weight
drive home | v | np that | say so that it is not forgotten
hammer home | v | np that | say again and again
trumpet | v | q that np | say loudly and proudly
thunder | v | q that | say loudly
bellow | v | q that | shout
shout | v | q that np | say loudly
yell | v | q that np | say loudly
scream | v | q that | say very loudly
cry | v | q that | say loudly
cry out | v | q that for | say loudly
exclaim | v | q that | say with sudden feeling
chant | v | q np | say together in rhythm
roar | v | q | shout deeply
bark | v | q | say sharply
boom | v | q | say in a deep voice
preach | v | q that np | say as a sermon
lecture | v | q on about hear | say as if teaching
hold forth | v | on about | speak at length
assure oneself | v | that of | make sure in words
dare | v | q to hear | challenge in words
double down | v | q on | say again more strongly
stand by | v | np | keep to what one said | unless: ready
put emphasis on | v | np | say with weight
repeatedly say | v | q that cl | say again and again
promise | n | that to of | a saying that one will
vow | n | that to of | a solemn saying that one will
pledge | n | that to of | a public saying that one will
insistence | n | that on | saying with force
emphasis | n | on | weight in words
conviction | n | that | firm belief | unless: rate, court
certainty | n | that | firm belief
`,
);

const hedged = cueTable(
  {
    stance: 'hedged',
    source: 'Hyland 2002 (doubt verbs); Hooper 1975, weak assertives; Lakoff 1973 on hedges',
    note: 'Presents what is said as not certain.',
  },
  `
suggest | v | q that cl wh np ing | say as possible
propose | v | q that to np ing | put forward as possible
speculate | v | q that cl about on | say as a guess | unless: stock, currency
guess | v | q that cl wh at | say as a guess
suppose | v | q that cl | hold likely
suspect | v | q that cl np of | hold likely, of a wrong
doubt | v | q that wh np | hold unlikely
surmise | v | q that | guess from signs
infer | v | that np | draw from signs
reckon | v | q that cl | think, colloquially
figure | v | q that cl | think, colloquially
gather | v | q that | understand from talk
hint | v | q that at | say without saying it
indicate | v | q that cl wh np | show or say shortly
seem | v | raised to that like | look as if | note: The one who judges is the writer or not named.
appear | v | raised to that | look as if | unless: court, television, stage, show
sound like | v | np cl | seem, from words
sense | v | that np | feel without being told
signal | v | q that np | let be known by signs
float the idea | v | that of | put forward as possible
muse | v | q that about on | think aloud
ponder | v | q wh np | think over
mull | v | q wh np ing | think over
fear | v | that cl np | hold likely and bad
worry | v | q that cl about | hold likely and bad
be concerned | v | that about | hold likely and bad
be worried | v | that about | hold likely and bad
be afraid | v | that of | hold likely and bad
be hopeful | v | that of | hold likely and good
be optimistic | v | that about | hold likely and good
be convinced | v | that of | hold firmly
be confident | v | that of about | hold firmly
be certain | v | that of about | hold firmly
be sure | v | that of | hold firmly
be unsure | v | wh about of | not know
be skeptical | v | of that about | doubt
be aware | v | that of | know
be willing | v | to | agree to
be unwilling | v | to | not agree to
be expected | v | raised to | others hold likely
be think | v | raised to | others hold so
be consider | v | raised to pred | others hold so
be understood | v | raised to | so it is said in private
express concern | v | that over about at for | say that one worries
express doubt | v | that about over | say that one doubts
express hope | v | that for | say that one hopes
express fear | v | that of | say that one fears
raise the possibility | v | that of | say as possible
raise question | v | about over wh | say that one doubts
raise concern | v | that about over | say that one worries
raise doubt | v | that about over | say that one doubts
suggestion | n | that of | something said as possible
speculation | n | that about over | guesses
guess | n | that | something said as likely
hint | n | that of at | something half said
fear | n | that of about over | what is held likely and bad
concern | n | that about over | what is held likely and bad
worry | n | that about over | what is held likely and bad
doubt | n | that about over wh | what is held unlikely
sign | n | that of | what points to it
indication | n | that of | what points to it
impression | n | that of | what it looks like
possibility | n | that | what may be
hypothesis | n | that | what is put forward to be tested
`,
);

export const degreeCues = [...emphatic, ...hedged];
