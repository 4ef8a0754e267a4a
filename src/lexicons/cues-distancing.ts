import { cueTable } from './cue-table.ts';

const distancing = cueTable(
  {
    stance: 'distancing',
    source:
      'Hyland 2002 and Thompson and Ye 1991 (writer does not commit); Geis 1987; Bednarek 2006',
    note: 'The writer does not stand for what is said and may hint at doubt.',
  },
  `
claim | v | q that cl to np | say without showing that it is so | unless: responsibility, victory, life, credit, title, win, seat, benefit, asylum, thousand, hundred, dozen | note: With a statement; "claimed responsibility", "claimed 12 lives" and "claimed a title" are other senses.
allege | v | q that cl np to | say of a wrong that is not proved
purport | v | to that | give itself out as
profess | v | q that to np | say, perhaps not sincerely
pretend | v | that to | act or speak as if it were so
contend | v | q that cl | say in a dispute
maintain | v | q that cl | go on saying in a dispute | unless: contact, control, power, order, relation, peace, presence, level, lead
assert | v | q that cl | say with force but no proof | unless: authority, control, right, independence
aver | v | q that | say firmly
opine | v | q that on | give an opinion, perhaps an idle one
boast | v | q that cl of about | say with pride | unless: population
brag | v | q that cl of about | say with too much pride
crow | v | q that about | say with open triumph
gloat | v | q that about over | say with malice
posit | v | that | put forward as a ground
theorize | v | q that about | put forward without proof
theorise | v | q that about | put forward without proof
assure | v | q that cl of hear | tell so as to take doubt away
reassure | v | q that cl about hear | tell so as to take fear away
insinuate | v | q that | hint at something bad
imply | v | q that np | say without words
intimate | v | q that | let be understood
spin | v | pred | tell so as to look good
rationalize | v | q that np | find reasons afterwards
peddle | v | np | spread, of ideas
parrot | v | q np | repeat without thought
trot out | v | np | bring out once again
float | v | np that | put about to see what happens | unless: boat, currency
bill as | v | pred | give out as
cast * as | v | pred | picture as
paint * as | v | pred | picture as
frame * as | v | pred | picture as
style oneself | v | pred | give oneself a name
fancy | v | that | believe wrongly
be say | v | raised to | others say so, the writer does not
be suppose | v | raised to | others hold so, the writer does not
be allege | v | raised to | others say so without proof
be report | v | raised to | others say so, the writer does not
be believe | v | raised to | others hold so, the writer does not
be rumor | v | raised to | talk has it
be rumour | v | raised to | talk has it
what * term | v | q pred | the name is the speaker's, not the writer's
what * call | v | q pred | the name is the speaker's, not the writer's
what * describe as | v | q pred | the name is the speaker's, not the writer's
what * say be | v | q pred | the description is the speaker's
what * see as | v | q pred | the description is the speaker's
what * consider | v | q pred | the description is the speaker's
reportedly | adv | cl | others say so, the writer does not
allegedly | adv | cl | somebody says so without proof
supposedly | adv | cl | others hold so, the writer doubts it
purportedly | adv | cl | it gives itself out so
ostensibly | adv | cl | so it is made to look
claim | n | that of to about | a saying without proof | note: With a statement; claims for damages or to land are other senses.
allegation | n | that of about | a saying of a wrong that is not proved
assertion | n | that of | a saying with force but no proof
contention | n | that | a saying in a dispute
boast | n | that of about | a proud saying
rumor | n | that of about | talk without a source
rumour | n | that of about | talk without a source
theory | n | that | an explanation without proof | unless: relativity
narrative | n | that of | a way to tell it
assurance | n | that of | a saying to take doubt away
pretension | n | that to of | a claim to be more than one is
suspicion | n | that of about | a belief without proof
myth | n | that of | a belief that is not so
insinuation | n | that of | a hint at something bad
`,
);

const conceding = cueTable(
  {
    stance: 'conceding',
    source: 'Thompson and Ye 1991; Caldas-Coulthard 1994 (expressives); Karttunen 1971',
    note: 'Presents what is said as unwelcome to the speaker, and as true.',
  },
  `
admit | v | q that cl to wh ing np | say against one's interest | unless: hospital, ward, student
acknowledge | v | q that cl wh np ing | say that it is so, if unwillingly
concede | v | q that cl wh np | say against one's interest | unless: goal, penalty
confess | v | q that cl to | say of one's own wrong
allow | v | q that | grant that it is so | note: Only with a statement; allowing things is another sense.
grant | v | q that | admit in a dispute
own up | v | that to | say of one's own wrong
accept | v | q that | admit to be so | note: Only with a statement; an invitation is accepted in another sense.
come clean | v | about on | tell at last
fess up | v | that to | tell at last
relent | v | q | give way in words
back down | v | q from on | give up what one said
backtrack | v | q on from | take back in part
walk back | v | np | take back in part
apologize | v | q that for to | say sorry
apologise | v | q that for to | say sorry
regret | v | q that np ing | say sorry
express regret | v | that over for at | say sorry
plead guilty | v | to | admit in court
recant | v | q np | take back
retract | v | q np | take back
make * concession | v | that on | give way in part
let slip | v | q that | tell without wanting to
confide | v | q that to | tell as a secret
divulge | v | q that wh np | tell what was to be kept
give way | v | q on | yield in words
admission | n | that of | a saying against one's interest
acknowledgment | n | that of | a saying that it is so
acknowledgement | n | that of | a saying that it is so
concession | n | that | a saying against one's interest
confession | n | that of | a saying of one's own wrong
apology | n | for | a saying sorry
regret | n | that over for | a saying sorry
`,
);

export const doubtfulCues = [...distancing, ...conceding];
