import { cueTable } from './cue-table.ts';

const speech = cueTable(
  {
    stance: 'neutral',
    source:
      'Caldas-Coulthard 1994, neutral reporting verbs; Levin 1993, classes 37.1, 37.2 and 37.7',
    note: 'Reports that words were spoken and adds no judgement of them.',
  },
  `
say | v | q that cl wh np of | utter in words
tell | v | q that cl wh to np of about hear | say to a hearer | unless: apart, difference | infinitive: directive | note: “Told them to leave” directs.
speak | v | q of about | talk on a subject | unless: language, english, french, spanish, fluently
talk | v | of about | speak on a subject
comment | v | q that on about | give an opinion in public
remark | v | q that on | say as an observation
state | v | q that cl np | say formally
write | v | q that cl of about | put in words on paper | unless: code
tweet | v | q that cl np about | publish on Twitter
retweet | v | q np | pass on another's post
post | v | q that on | publish on line | unless: bail, bond, gain, profit, loss, guard
blog | v | q that about | publish on a web log
text | v | q that | send by telephone
email | v | q that | send by electronic mail
cable | v | q that | send as a telegram
read | v | q that | have as its wording | note: Of a sign, a statement or a tweet; a person who reads does not speak.
report | v | q that cl wh np on about ing | give as news | unless: duty, earnings, profit, loss
announce | v | q that cl wh np | make public
declare | v | q that cl np pred | say formally or openly | unless: bankruptcy, income
proclaim | v | q that cl np pred | announce in public
inform | v | q that of about hear | tell as information
notify | v | that of hear | tell formally
brief | v | that on about hear | give facts to somebody
relate | v | q that wh | tell as a story
narrate | v | q np wh | tell as a story
recount | v | q that wh np | tell from memory
describe | v | q wh np pred | say what something is like
depict | v | np pred | describe in a certain way
portray | v | np pred | describe in a certain way | note: Draws attention to the picture being somebody's own.
characterize | v | np pred | describe as being of a kind
call | v | q pred | give a name to | unless: in, off, up, back, meeting, election, conference, referendum, police, vote
name | v | pred | say the name of
dub | v | pred | give a nickname to
label | v | pred | put under a name
term | v | pred | give a name to
refer to | v | np pred | mention or call
mention | v | q that cl wh np ing | say in passing
discuss | v | wh np | talk over
detail | v | wh np | tell in detail
list | v | np | name one by one
identify | v | np pred | say who or what it is
quote | v | np pred | repeat another's words
quote * as say | v | q that cl | repeat another's words | note: The speaker is the one quoted; the quoter is a second voice.
cite | v | np pred | name as support or source
cite * as say | v | q that cl | repeat another's words
say in a statement | v | q that cl | say in a written text given to the press
issue a statement | v | q that cl on about | give a text to the press
release a statement | v | q that cl on about | give a text to the press
give * account | v | of | tell what happened
tell reporter | v | q that cl | say to journalists
testify | v | q that cl to about | say under oath
swear | v | q that cl to | say under oath
express | v | q np that | put a feeling or view in words
voice | v | np | put a feeling or view in words
convey | v | q np that | make known
communicate | v | q that np | make known
articulate | v | q np | put clearly into words
phrase | v | pred np | put in certain words
put it | v | q | word in a certain way
conclude | v | q that cl wh | judge after study
rule | v | that cl in against | decide as a court
determine | v | that wh cl | find out or settle
calculate | v | that wh np | work out in figures
estimate | v | that cl np | work out roughly
project | v | that cl np | give as a forecast
predict | v | q that cl np wh | say what will come
forecast | v | that cl np | say what will come
record | v | that np | set down in writing | unless: album, song
document | v | wh np that | set down with evidence
hear | v | that cl wh from | learn by ear
publish | v | np | make public in print
broadcast | v | np that | make public on air
share | v | q | say to others | unless: view, border, stage, power, price | note: Only before a quotation; shared things are not said.
relay | v | that np q | pass on
pass on | v | that np | pass another's words on
present | v | np pred | put forward in words
sketch out | v | np wh | tell in outline
spell out | v | q wh np that | say in detail
lay out | v | wh np | set forth in words
set out | v | wh np | set forth in words | note: "Set out to do" is another sense.
outline | v | q wh np | tell in broad lines
discuss with | v | wh | talk over
sum up | v | q wh np | say in few words
summarize | v | q wh np | say in few words
summarise | v | q wh np | say in few words
paraphrase | v | q np | say in other words
translate | v | q np pred | say in another language
chat | v | about | talk lightly
converse | v | about | talk together
confer | v | on about | talk together to decide
consult | v | on about | ask for advice
`,
);

const thought = cueTable(
  {
    stance: 'neutral',
    source: 'Hooper 1975, weak assertives; Levin 1993, classes 29.4, 29.5, 30.1, 31.2 and 32.1',
    note: 'Reports what somebody holds, feels or wants; the writer must have been told of it.',
  },
  `
think | v | q that cl wh of about | hold as an opinion | unless: tank, twice
believe | v | q that cl in np | hold to be true
consider | v | that wh ing | think about or hold to be
regard | v | pred | hold to be
view | v | pred | hold to be
see | v | that wh | hold to be or perceive
see * as | v | pred | hold to be
feel | v | that cl like | hold by feeling
hold that | v | cl | have as an opinion
expect | v | that cl to np | hold likely
hope | v | that cl to for | wish and think possible
wish | v | that cl to for | want
want | v | to np | wish for
prefer | v | to np that ing | like better
desire | v | to np | wish for
intend | v | to that np | have as an aim
plan | v | to on | have as an aim
seek | v | to np | try to get by asking
aim | v | to | have as an aim
look | v | to | have as an aim | note: "Looked to do", not "looked at".
favor | v | np ing | be for
favour | v | np ing | be for
support | v | ing | be for, in words or votes | unless: family
oppose | v | np ing | be against
agree | v | q that cl to with on | be of the same view
agree with | v | np | be of the same view
disagree | v | q that with about on | be of another view
wonder | v | q that wh about | ask oneself
realize | v | that cl wh | come to know | note: Presupposes that it is so (Kiparsky and Kiparsky 1970).
imagine | v | that cl wh np | form a picture in the mind
judge | v | that np pred wh | form an opinion
decide | v | that to wh on | make up one's mind
understand | v | that wh np | know or take it that
know | v | that cl wh about of | have knowledge
assume | v | that cl | take to be so without proof
presume | v | that cl | take to be so without proof
anticipate | v | that cl np ing | hold likely
foresee | v | that cl np | see what will come
like | v | to | find good
love | v | to | find very good
hate | v | to | find very bad
`,
);

const words = cueTable(
  {
    stance: 'neutral',
    source:
      'Schmid 2000, linguistic and mental shell nouns; Quirk et al. 1985, attribution by preposition',
    note: 'Names the saying or the sayer and adds no judgement.',
  },
  `
according to | p | cl | as said by
in the word of | p | cl | as said by
in * word | p | cl | as said by
in * view | p | cl | as thought by
in * opinion | p | cl | as thought by
in the view of | p | cl | as thought by
in the opinion of | p | cl | as thought by
in the eye of | p | cl | as seen by
from the point of view of | p | cl | as seen by
as per | p | cl | as said by
per | p | cl | as said by | unless: cent, day, year, week, month, capita, hour, person, head | note: Only before a name.
statement | n | that | something said formally
announcement | n | that of | something made public
remark | n | that | something said
comment | n | that | something said as an opinion
word | n | that | news or promise | note: "Word that" only.
news | n | that of | something made known
report | n | that | something told as news
message | n | that | something told to others
testimony | n | that about | something said under oath
speech | n | that | a talk to an audience
quote | n | that about | words repeated
description | n | of | words that say what it is like
account | n | of | words that tell what happened
explanation | n | that of for | words that say why
view | n | that | opinion
opinion | n | that of on | opinion
belief | n | that in | what is held true
idea | n | that | what is thought
notion | n | that | what is thought
conclusion | n | that | what is judged after study
finding | n | that | what study came to
prediction | n | that of | what is said to come
forecast | n | that of | what is said to come
estimate | n | that of | what is roughly worked out
expectation | n | that of | what is held likely
hope | n | that of for | what is wished
desire | n | to for | what is wished
plan | n | that | what is intended
decision | n | to that | what was decided
support | n | for of | being for it, in words
endorsement | n | of | being for it, in public
position | n | that | what somebody stands for
stance | n | that | what somebody stands for
question | n | about of on wh | what is asked
proposal | n | that to for | what is put forward
response | n | that to | what is said back
answer | n | that to | what is said back
reply | n | that to | what is said back
`,
);

const reasoning = cueTable(
  {
    stance: 'neutral',
    source: 'Martin and White 2005 (acknowledgement, as against endorsement and distance)',
    note: 'Says that somebody gives reasons, and leaves open whether they hold.',
  },
  `
argue | v | q that cl wh for against | give reasons for a view
argument | n | that for against | reasons for a view
`,
);

export const neutralCues = [...speech, ...thought, ...words, ...reasoning];
