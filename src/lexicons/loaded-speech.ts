import { loadedTable } from './loaded-table.ts';

export const speechTerms = loadedTable(
  {
    category: 'dysphemism',
    source: 'Caldas-Coulthard 1994 (expressives); Levin 1993, class 33; Bednarek 2006',
    note: 'Tells that somebody spoke in a way that makes the speech a fight or a fit of temper.',
  },
  `
rail | v | 0.8 | complain with anger | complain | unless: road, freight, train
fulminate | v | 0.9 | speak with anger | criticize
inveigh | v | 0.8 | speak with anger | criticize
scold | v | 0.7 | speak as to a child | criticize
chide | v | 0.7 | speak as to a child | criticize
upbraid | v | 0.8 | speak as to a child | criticize
chastise | v | 0.7 | scold severely | criticize
admonish | v | 0.6 | scold and warn | warn
rebuke | v | 0.5 | scold formally | criticize
decry | v | 0.5 | condemn in public | criticize
disparage | v | 0.7 | speak of as worth little | criticize
belittle | v | 0.8 | make small in words | criticize
vilify | v | 0.9 | speak of as evil | criticize
demonize | v | 0.9 | speak of as a devil | criticize
demonise | v | 0.9 | speak of as a devil | criticize
denigrate | v | 0.8 | speak ill of | criticize
besmirch | v | 0.9 | make dirty in words | criticize
mock | v | 0.6 | make fun of | -
ridicule | v | 0.6 | make fun of | -
taunt | v | 0.7 | make fun of to hurt | -
jeer | v | 0.7 | mock loudly | -
heckle | v | 0.5 | shout at a speaker | interrupt
bristle | v | 0.7 | show anger | object
snarl | v | 0.9 | speak like an angry dog | say
bark | v | 0.7 | speak like a dog | say | unless: dog
growl | v | 0.8 | speak like an angry dog | say | unless: dog, bear
hiss | v | 0.8 | speak like a snake | say | unless: snake, cat
sniff | v | 0.6 | speak with contempt | say | unless: dog, glue, smell
snipe at | v | 0.8 | attack in small ways | criticize
round on | v | 0.7 | turn on in anger | criticize
pile on | v | 0.6 | join an attack | criticize
turn on | v | 0.4 | attack, of one's own side | criticize | near: party, ally, friend, supporter, base
crow | v | 0.8 | speak with open triumph | say | unless: rooster, cock, black
brag | v | 0.8 | speak with too much pride | say
boast | v | 0.6 | speak with pride | say | unless: population, pool, economy, record, facility
tout | n | 0.5 | one who praises in order to sell | -
trumpet | v | 0.7 | announce loudly and proudly | announce | unless: play, jazz, band
parrot | v | 0.9 | repeat without thought | repeat
trot out | v | 0.8 | bring out once again | repeat
harp on | v | 0.8 | repeat till it tires | repeat
drone on | v | 0.9 | speak dully at length | speak
gush | v | 0.8 | speak with too much feeling | say | unless: water, oil, blood
moan | v | 0.7 | complain weakly | complain
gripe | v | 0.8 | complain, as if over nothing | complain
grumble | v | 0.7 | complain in a low voice | complain
bemoan | v | 0.7 | complain with grief | complain of
lament | v | 0.4 | say with grief | regret
beg | v | 0.5 | ask humbly | ask | unless: question, differ
scream | v | 0.7 | say very loudly | shout
shriek | v | 0.8 | say in a shrill voice | shout
bellow | v | 0.8 | shout like a bull | shout
thunder | v | 0.8 | say as with thunder | say | unless: storm, lightning
blare | v | 0.7 | sound harshly | say | unless: horn, siren, music, speaker
claim | v | 0.3 | say without showing that it is so | say | near: falsely, without, baseless, evidence
spout | v | 0.9 | pour out, of words | say | unless: water, whale
spill the beans | v | 0.6 | tell a secret | reveal
backpedal | v | 0.7 | take back weakly | change position
dodge | v | 0.6 | get out of the way of | not answer | unless: bullet, ball, ram, charger, car
duck | v | 0.6 | get out of the way of | not answer | near: question, responsibility, debate, issue, reporter
weasel | vn | 0.9 | get out of by trickery | -
waffle | v | 0.8 | speak without saying anything | -
double down | v | 0.6 | say again more strongly | repeat
put on notice | v | 0.5 | warn as in a fight | warn
sound the alarm | v | 0.6 | warn loudly | warn
throw under the bus | v | 0.9 | give up a friend to save oneself | blame
`,
);
