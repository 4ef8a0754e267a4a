import { cueTable } from './cue-table.ts';

export const structuringCues = cueTable(
  {
    stance: 'structuring',
    source: 'Caldas-Coulthard 1994, structuring and discourse-signalling verbs',
    note: 'Places the words in a talk (begins, goes on, answers) and adds no judgement of them.',
  },
  `
add | v | q that cl | say further | unless: job, value, insult, fuel, pressure, weight, seat | note: Only before or after words; things are added in another sense.
begin | v | q | say first
start | v | q | say first
open | v | q | say first
continue | v | q | say further
go on | v | q | say further
go on to say | v | q that cl | say further
go on to add | v | q that cl | say further
conclude by say | v | q that cl | say last
close | v | q | say last
finish | v | q | say last
interrupt | v | q | say before the other has done
interject | v | q that | say before the other has done
cut in | v | q | say before the other has done
break in | v | q | say before the other has done
chime in | v | q that | join in saying
weigh in | v | q that on | join in with a view
ask | v | q wh about that to for np hear | put a question or a wish | infinitive: directive | note: As a request (“asked them to leave”) it directs.
inquire | v | q wh about | put a question
enquire | v | q wh about | put a question
query | v | q wh np | put a question
answer | v | q that cl np | say back
reply | v | q that cl to with | say back
respond | v | q that cl to with by | say back
retort | v | q that cl | say back sharply
rejoin | v | q that | say back | unless: russia, team, party, union, ukraine
counter | v | q that cl | say against what was said
riposte | v | q that | say back sharply
reiterate | v | q that cl wh np | say again
repeat | v | q that cl wh np | say again
restate | v | q that np | say again
echo | v | q that np | say the same as another
quip | v | q that about | say as a joke
joke | v | q that about | say as a joke
kid | v | q that | say as a joke
open up | v | about | begin to speak freely
elaborate | v | q that on | say in more detail
expand on | v | np | say in more detail
clarify | v | q that cl wh np | say more clearly
specify | v | q that wh np | say exactly
explain | v | q that cl wh np | say why or how
note in passing | v | q that | say by the way
recap | v | q wh | say again in short
respond to | v | np | say back
react | v | q to with by | say on hearing
touch on | v | np | speak shortly of
bring up | v | np | begin to speak of
raise the question | v | of wh | begin to speak of
raise the issue | v | of wh | begin to speak of
broach | v | np | begin to speak of
introduce | v | q | say before another's words
preface | v | q np | say before
ask about | v | np | put a question on
follow up | v | q with by | say after
speak up | v | q about for | begin to speak
pose | v | q | put a question
`,
);
