import { cueTable } from './cue-table.ts';

const attack = cueTable(
  {
    stance: 'hostile',
    source:
      'Levin 1993, class 33 (judgment verbs, negative) and 37.8; Caldas-Coulthard 1994 (expressives)',
    note: 'Presents the words as an attack on somebody or something.',
  },
  `
accuse | v | q np of | say that somebody did wrong
criticize | v | q np that | find fault with
criticise | v | q np that | find fault with
condemn | v | q np that | say that it is very wrong | unless: death, building
denounce | v | q np pred | condemn in public
decry | v | q np that | condemn in public
blame | v | q np for on | say that it is somebody's fault
attack | v | q np | criticize violently | unless: officer, police, guard, stone, bottle, gun, rocket, troop, force, soldier, village, convoy, position, airstrike, knife, base | note: In words; armies and dogs attack in another sense.
slam | v | q np pred | criticize violently | unless: door, brake, into, shut
blast | v | q np pred | criticize violently | unless: off, rock, music, hole
bash | v | q np | criticize without mercy
lambast | v | q np | criticize without mercy
lambaste | v | q np | criticize without mercy
rip | v | q np | criticize violently | unless: off, apart, out, open
rip into | v | q np | criticize violently
tear into | v | q np | criticize violently
lash out | v | q at against | speak in sudden anger
hit out | v | q at against | criticize strongly
hit back | v | q at against that | answer an attack
strike back | v | q at against | answer an attack
fire back | v | q that at | answer an attack
shoot back | v | q that at | answer an attack
clap back | v | q at | answer an attack, colloquially
punch back | v | q at | answer an attack
fight back | v | q | answer an attack
push back | v | q that against on | resist in words
snap | v | q at that | say in anger | unless: photo, picture, selfie
snarl | v | q that | say in anger
fume | v | q that about over | say in anger
rage | v | q that against at | say in anger
rail | v | q against at | complain with anger
rant | v | q that about against | speak wildly
vent | v | q that about | let anger out
seethe | v | q that | be in anger
bristle | v | q at | show anger
take umbrage | v | q at that with | show oneself offended
take offense | v | q at | show oneself offended
take offence | v | q at | show oneself offended
take issue | v | q with | disagree openly
take aim | v | q at | choose as a target of words
take a swipe | v | q at | criticize in passing
take a shot | v | q at | criticize in passing
take a jab | v | q at | criticize in passing
take a dig | v | q at | criticize in passing
take * to task | v | q for over | scold
call out | v | q np | name as being at fault
go after | v | q np | attack in words
pile on | v | q | join an attack
lay into | v | q np | attack in words
round on | v | q np | turn on in anger
turn on | v | np | attack, of one's own side | unless: light, television, radio
excoriate | v | q np | criticize very severely
castigate | v | q np | criticize very severely
berate | v | q np for | scold
scold | v | q np for that | scold
chide | v | q np for that | scold mildly
rebuke | v | q np for | scold formally
reprimand | v | q np | scold formally
reproach | v | q np for | scold with regret
admonish | v | q np that to | scold and warn
upbraid | v | q np | scold
chastise | v | q np | scold severely
assail | v | q np | attack violently
savage | v | q np | attack cruelly
skewer | v | q np | criticize sharply
roast | v | q np | mock in public
torch | v | q np | criticize violently, colloquially
trash | v | q np | criticize as worthless
disparage | v | q np | speak of as worth little
deride | v | q np pred | mock as worthless
mock | v | q np | make fun of
ridicule | v | q np | make fun of
taunt | v | q np | make fun of in order to hurt
jeer | v | q np at that | mock loudly
sneer | v | q that at | speak with contempt
scoff | v | q that at | speak with contempt
heckle | v | q np | shout at a speaker
insult | v | q np | say what offends
smear | v | np pred | spread lies about
vilify | v | np | speak of as evil
demonize | v | np | speak of as a devil
malign | v | np | speak ill of
belittle | v | np | make small in words
denigrate | v | np | speak ill of
insult | n | that about | what offends
complain | v | q that cl about of to | say that one is not content
grumble | v | q that about | complain in a low voice
gripe | v | q that about | complain, colloquially
moan | v | q that about | complain weakly
whine | v | q that about | complain like a child
bemoan | v | q that np | complain with grief
lament | v | q that np | say with grief
deplore | v | q that np | say that one finds it very bad
protest | v | q that np against | object openly
object | v | q that to | say that one is against
charge | v | q that | accuse in public | unless: with | note: "Charged that"; "charged with" is a court's word, "charged for" a shop's.
impugn | v | np | call in question
question | v | q wh np that | express doubt of
challenge | v | q np to | call in question or out | unless: title
dismiss | v | q np pred | refuse to take seriously | unless: staff, employee, minister, charge, case
brand | v | pred | mark with a bad name
threaten | v | q that cl to np with | say that one will do harm
lash | v | q np | attack in words
fire off | v | q np | send in anger
smack down | v | q np | answer crushingly
put down | v | np | make small in words | unless: weapon, arm, deposit, phone
sound off | v | q on about | speak without restraint
spit | v | q | say with hate
hiss | v | q | say with hate
blow up | v | q at over | speak in sudden anger | unless: building, bridge, car, bomb
speak out | v | q against about on | protest in public
inveigh | v | q against | speak with anger against
fulminate | v | q against | speak with anger against
accusation | n | that of against | a saying that somebody did wrong
criticism | n | that of over | finding fault
attack | n | that | violent criticism | note: Only with a person's words; armed attacks are another sense.
condemnation | n | of | saying that it is very wrong
complaint | n | that about of | saying that one is not content
charge | n | that | a public accusation | note: With a statement; a court's charge is another sense.
threat | n | to of that | a saying that one will do harm
rebuke | n | of to | a scolding
objection | n | that to | a saying that one is against
opposition | n | to | being against, in words
outrage | n | that over at | anger in words
`,
);

export const hostileCues = attack;
