/** The columns: see table.ts. */
export const speech = `
accuse falsely | v | 0.6 | charge against the truth | accuse
admonish | v | 0.6 | scold and warn | warn
backpedal | v | 0.7 | take back weakly | change position
badger | v | 0.7 | press again and again | press | unless: @animal, cull, wisconsin, tb, @sport
balk | v | 0.5 | stop short like a horse | refuse | unless: @sport, pitcher
bandy | v | 0.5 | pass about | mention
bark | v | 0.7 | speak like a dog | say | unless: dog
bawl | v | 0.8 | cry loudly | cry
beat * chest | v | 0.8 | boast | boast
beg | v | 0.5 | ask humbly | ask | unless: question, differ
belittle | v | 0.8 | make small in words | criticize
bellow | v | 0.8 | shout like a bull | shout
bellyache | v | 0.9 | complain | complain
bemoan | v | 0.7 | complain with grief | complain of
besmirch | v | 0.9 | make dirty in words | criticize
bicker | v | 0.7 | quarrel about small things | argue
bitch | v | 0.9 | complain, said coarsely | complain
blare | v | 0.7 | sound harshly | say | unless: horn, siren, music, speaker
boast | v | 0.6 | speak with pride | say | unless: population, pool, economy, record, facility
boohoo | v | 0.9 | cry like a child | cry
brag | v | 0.8 | speak with too much pride | say
bray | v | 0.9 | speak like a donkey | say | unless: donkey
bristle | v | 0.7 | show anger | object
browbeat | v | 0.8 | frighten with hard words | press
call out | v | 0.4 | criticize openly | criticize | near: hypocrisy, lie, racism, racist
carp | v | 0.7 | find faults | criticize | unless: fish, lake, river
cast aspersion | v | 0.7 | speak ill | criticize
caterwaul | v | 0.9 | cry like a cat | complain
cavil | v | 0.7 | find small faults | object
chastise | v | 0.7 | scold severely | criticize
chew out | v | 0.7 | scold hard | criticize
chide | v | 0.7 | speak as to a child | criticize
chirp | v | 0.6 | speak like a bird | say | unless: bird, cricket
clamor for | v | 0.5 | demand loudly | demand
coo | v | 0.7 | speak like a dove | say | unless: dove, baby
crow | v | 0.8 | speak with open triumph | say | unless: jim, rooster, cock, black
crow about | v | 0.8 | speak with open triumph of | praise
cry wolf | v | 0.7 | warn without cause | -
cuss | v | 0.5 | use dirty words | swear
damn | v | 0.7 | curse | condemn
debase | v | 0.7 | make low | lower | unless: currency, coin, dollar
decry | v | 0.5 | condemn in public | criticize
demean | v | 0.7 | make low | -
demonise | v | 0.9 | speak of as a devil | criticize
demonize | v | 0.9 | speak of as a devil | criticize
denigrate | v | 0.8 | speak ill of | criticize
denounce | v | 0.4 | condemn in public | criticize
dismiss out of hand | v | 0.5 | not consider | reject
disparage | v | 0.7 | speak of as worth little | criticize
diss | v | 0.8 | show no respect | criticize
dodge | v | 0.6 | get out of the way of | not answer | unless: bullet, ball, ram, charger, car
double down | v | 0.5 | say again more strongly | repeat
dress down | v | 0.6 | scold hard | criticize
drone | v | 0.6 | speak dully at length | speak | unless: fly, strike, aircraft, @war, unmanned
drone on | v | 0.9 | speak dully at length | speak
duck | v | 0.6 | get out of the way of | not answer | near: question, responsibility, debate, issue, reporter
eat crow | v | 0.8 | admit with shame | admit a mistake
evade | v | 0.4 | get out of by tricks | avoid | near: question, responsibility, answer, accountability
excoriation | n | 0.9 | very severe criticism | criticism
exhort | v | 0.4 | urge strongly | urge
explode at | v | 0.6 | speak in sudden anger to | -
fear monger | v | 0.9 | spread fear | warn
fearmonger | v | 0.9 | spread fear | warn
fire broadside | v | 0.8 | attack in words | criticize
flail against | v | 0.7 | strike wildly at | oppose
flay | v | 0.8 | skin in words | criticize
froth | v | 0.8 | be mad with rage | - | unless: coffee, milk, beer
fulminate | v | 0.9 | speak with anger | criticize
gab | v | 0.7 | talk too much | talk
gripe | v | 0.8 | complain, as if over nothing | complain
growl | v | 0.8 | speak like an angry dog | say | unless: dog, bear
grumble | v | 0.7 | complain in a low voice | complain
gush | v | 0.8 | speak with too much feeling | say | unless: water, oil, blood
gush over | v | 0.8 | praise with too much feeling | praise
hammer away | v | 0.6 | attack again and again | criticize
harp on | v | 0.8 | repeat till it tires | repeat
heckle | v | 0.5 | shout at a speaker | interrupt
hector | v | 0.8 | speak as a bully | press
hem and haw | v | 0.7 | speak without deciding | hesitate
hiss | v | 0.8 | speak like a snake | say | unless: snake, cat
hound | v | 0.7 | hunt like dogs | pursue | unless: dog, basset
howl | v | 0.7 | cry like a wolf | protest | unless: wolf, dog, wind, coyote
impugn | v | 0.6 | attack the honour of | question
incite hatred | v | 0.6 | stir to hate | -
inveigh | v | 0.8 | speak with anger | criticize
inveigh against | v | 0.8 | speak with anger | criticize
jeer | v | 0.7 | mock loudly | -
kvetch | v | 0.9 | complain | complain
lace into | v | 0.8 | criticize violently | criticize
lament | v | 0.4 | say with grief | regret
lampoon | v | 0.6 | mock | mock
lap up | v | 0.7 | take in greedily | accept | unless: milk, dog, cat
lecture | v | 0.6 | speak as to a pupil | tell | near: american, us, others, down, people, world, finger, morality
lie | v | 0.5 | say an untruth on purpose | say something untrue | unless: bed, ground, down, floor, ahead, north, south, east, west, ruin, heart, between, beneath, below, behind, state, ashes, beyond, coast, dormant, fbi, congress, oath, within, root, blame
malign | v | 0.8 | speak evil of | criticize
mansplain | v | 0.9 | explain to a woman what she knows | explain
moan | v | 0.7 | complain weakly | complain
mock | v | 0.6 | make fun of | -
mouth off | v | 0.9 | speak rudely | speak
mud-sling | v | 0.9 | throw dirt in words | criticize
nag | v | 0.7 | complain without end | ask | unless: horse
name-calling | n | 0.7 | using insults | insults
needle | v | 0.6 | prick with words | tease
nitpicking | n | 0.7 | finding small faults | criticism
pan | v | 0.5 | criticize hard | criticize | near: critic, review, widely, universally
parrot | v | 0.9 | repeat without thought | repeat
pelt | v | 0.5 | throw at | throw at | near: insult, question, criticism
pepper | v | 0.4 | throw many small things at | - | near: question, insult, criticism
pile on | v | 0.6 | join an attack | criticize
pile-on | n | 0.7 | many attacking one | criticism
pillory | v | 0.8 | mock in public | criticize
poke at | v | 0.5 | tease | tease
pooh-pooh | v | 0.9 | make light of | dismiss
pounce | v | 0.7 | jump on like a cat | criticize | unless: cat, lion, tiger, @animal, @sport
preach | v | 0.5 | give lessons nobody asked for | say | unless: @religion, church, sermon, gospel, pastor, imam, mosque
proclaim | v | 0.3 | say loudly | say | near: loudly, proudly, triumphantly, boldly
pummeling | n | 0.8 | beating | criticism
put on notice | v | 0.5 | warn as in a fight | warn
rag on | v | 0.8 | mock | criticize
rail | v | 0.8 | complain with anger | complain | unless: road, freight, train
rail against | v | 0.8 | complain with anger | criticize
rant about | v | 0.8 | speak wildly of | speak of
rap | v | 0.5 | criticize sharply | criticize | near: critic, judge, knuckle
rat out | v | 0.8 | betray | inform on
rattle off | v | 0.5 | say fast | list
rave about | v | 0.6 | praise wildly | praise
rebuke | v | 0.5 | scold formally | criticize
revile | v | 0.8 | speak of with hate | criticize
reviled | a | 0.8 | spoken of with hate | unpopular
ridicule | v | 0.6 | make fun of | -
ridicule | n | 0.5 | mocking | mockery
roar | v | 0.6 | shout like a lion | shout | unless: lion, engine, motorcycle, jet, crowd, wind, river, fire
roast | v | 0.6 | mock without mercy | mock | unless: @food, chicken, coffee, oven
round on | v | 0.7 | turn on in anger | criticize
scaremonger | v | 0.9 | spread fear | warn
scold | v | 0.7 | speak as to a child | criticize
scorch | v | 0.7 | burn with words | criticize | unless: earth, sun, @fire, heat
scream | v | 0.7 | say very loudly | shout
scream bloody murder | v | 0.9 | protest very loudly | protest
screech | v | 0.9 | cry in a shrill voice | shout | unless: tire, brake, owl, halt
sermonize | v | 0.9 | preach | speak
shout down | v | 0.5 | stop by shouting | interrupt
shriek | v | 0.8 | say in a shrill voice | shout
shriek | n | 0.8 | a shrill cry | cry
shrug off | v | 0.5 | treat as of no weight | dismiss
skewering | n | 0.8 | piercing with words | criticism
slag off | v | 0.8 | criticize rudely | criticize
slime | v | 0.9 | make dirty in words | criticize
smack down | v | 0.8 | put down with a blow | reject
snap | v | 0.4 | speak in sudden anger | say | near: angrily, reporter, back, question
snap at | v | 0.5 | speak in sudden anger | -
snarl | v | 0.9 | speak like an angry dog | say
sniff | v | 0.6 | speak with contempt | say | unless: dog, glue, smell
snipe at | v | 0.8 | attack in small ways | criticize
snub | nv | 0.5 | treat as not there | refuse | unless: oscar, nomination, award, emmy
sob | v | 0.4 | cry | cry | near: uncontrollably
sound the alarm | v | 0.6 | warn loudly | warn
spar with | v | 0.5 | fight with words | argue
spill the beans | v | 0.6 | tell a secret | reveal
spit on | v | 0.6 | show contempt | -
splutter | v | 0.8 | speak in confusion | say | unless: engine
spout | v | 0.9 | pour out, of words | say | unless: water, whale
sputter | v | 0.7 | speak in confusion | say | unless: engine, economy
stammer | v | 0.5 | speak with breaks | say
take * to task | v | 0.6 | criticize | criticize
take a dig | v | 0.7 | criticize in passing | criticize
take shot at | v | 0.6 | criticize | criticize
take to task | v | 0.6 | criticize | criticize
tar | v | 0.7 | make dirty in words | - | near: brush, feather, label
tattle | v | 0.8 | tell tales | inform
taunt | v | 0.7 | make fun of to hurt | -
tear * apart | v | 0.6 | criticize without mercy | criticize | unless: @weather, bomb, explosion
throw shade | v | 0.8 | show contempt slyly | criticize
throw under the bus | v | 0.9 | give up a friend to save oneself | blame
thunder | v | 0.8 | say as with thunder | say | unless: storm, lightning
tout | n | 0.5 | one who praises in order to sell | -
trash | v | 0.8 | speak of as rubbish | criticize | unless: hotel, room, office, home, house, can, bag
trash talk | nv | 0.8 | insult an opponent | insults
trash-talk | v | 0.8 | insult an opponent | insult
trot out | v | 0.8 | bring out once again | repeat
trumpet | v | 0.7 | announce loudly and proudly | announce | unless: play, jazz, band
turn on | v | 0.4 | attack, of one's own side | criticize | near: party, ally, friend, supporter, base
turn the tables | v | 0.4 | attack the attacker | -
unload on | v | 0.7 | attack with all one has | criticize
upbraid | v | 0.8 | speak as to a child | criticize
vent spleen | v | 0.8 | let out anger | complain
vilify | v | 0.9 | speak of as evil | criticize
vituperation | n | 0.9 | bitter abuse | criticism
vituperative | a | 0.9 | full of bitter abuse | harsh
waffle | v | 0.8 | speak without saying anything | -
wax poetic | v | 0.8 | speak too finely | speak
weasel | vn | 0.9 | get out of by trickery | -
weep | v | 0.3 | cry | cry | near: liberal, crocodile
whisper campaign | n | 0.6 | spreading of tales | rumours
yak | v | 0.8 | talk too much | talk | unless: @animal, tibet
yuk it up | v | 0.9 | laugh loudly | laugh
`;
