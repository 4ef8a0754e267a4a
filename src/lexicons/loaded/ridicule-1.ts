/** From “*-addled” to “joke”. The columns: see table.ts. */
export const ridicule1 = `
*-addled | a | 0.9 | confused with it | -
*-clutching | a | 0.8 | holding it in a show of worry | -
*-fest | n | 0.7 | too much of it | - | unless: film, music, beer
*-in-chief | n | 0.7 | the first in it, said in mockery | - | unless: commander, editor
*-loving | a | 0.7 | loving it, said in mockery | - | unless: peace, fun, water, sun
*-whipped | a | 0.8 | ruled by it | - | unless: wind
*splain | v | 0.9 | explain from above | explain
*splaining | nv | 0.9 | explaining from above | explaining
absurd | a | 0.9 | against all reason | -
absurdity | n | 0.9 | what is against all reason | -
airhead | n | 0.9 | a stupid person | -
antic | n | 0.9 | foolish acts | acts
antics | n | 0.9 | foolish acts | acts
armchair | a | 0.6 | knowing it only from home | - | near: general, expert, critic, epidemiologist, quarterback, pundit, warrior
asinine | a | 0.9 | stupid as an ass | -
awkwardly | r | 0.5 | so as to cause unease | -
babble | nv | 0.9 | talk without sense | talk
back-slapping | na | 0.8 | praising each other | -
bafflingly | r | 0.8 | so that nobody understands | -
balderdash | n | 0.9 | nonsense | -
baloney | n | 0.9 | nonsense | -
bamboozle | v | 0.8 | trick | deceive
bandy about | v | 0.6 | pass about idly | mention
barmy | a | 0.9 | mad | -
birdbrain | n | 0.9 | a stupid person | -
blabber | v | 0.9 | talk without sense | talk
blabbermouth | n | 0.9 | one who talks too much | -
blather | nv | 0.9 | talk without sense | talk
blithering | a | 0.9 | talking nonsense | -
bloviate | v | 0.9 | talk at length and emptily | speak
blowhard | n | 0.9 | one who boasts | -
blubber | v | 0.8 | cry noisily | cry | unless: whale, seal, fat
blunder | nv | 0.7 | a stupid mistake | mistake
blurt | v | 0.6 | say without thought | say
bluster | nv | 0.9 | loud empty talk | -
blustery | a | 0.8 | loud and empty | - | unless: @weather
bogeyman | n | 0.8 | what frightens children | -
boneheaded | a | 0.9 | stupid | -
boob | n | 0.8 | a stupid person | - | unless: tube, job, breast
boogeyman | n | 0.8 | what frightens children | -
bozo | n | 0.9 | a stupid person | -
brat | n | 0.8 | a badly behaved child | - | unless: pitt, summer, charli, bratwurst
brouhaha | n | 0.8 | a noisy fuss | dispute
buffoon | n | 0.9 | a clown | -
buffoonery | n | 0.9 | clowning | -
buffoonish | a | 0.9 | like a clown | -
bull | n | 0.4 | nonsense | - | near: crap, total
bullcrap | n | 0.9 | nonsense, said coarsely | -
bullshit | n | 0.9 | nonsense, said coarsely | -
bumble | v | 0.8 | act clumsily | - | unless: bee
bumbling | a | 0.9 | clumsy | -
bungle | v | 0.8 | do clumsily | -
bunk | n | 0.6 | nonsense | - | unless: bed, sleep, room, dorm, cell
bunkum | n | 0.9 | nonsense | -
busybody | n | 0.8 | one who mixes in all | -
butt of joke | n | 0.7 | whom all laugh at | -
buzzword | n | 0.7 | a word in fashion | term
cackle | v | 0.9 | laugh like a hen | laugh | unless: hen, chicken
canard | n | 0.9 | a false tale | false claim
caper | n | 0.6 | a foolish adventure | - | unless: @food, @film
caricature | nv | 0.6 | a picture that mocks | - | unless: @art, artist, cartoonist, draw
carnival | n | 0.5 | a noisy show | - | near: barker, media, political, atmosphere, circus
cavort | v | 0.8 | jump about | -
charade | n | 0.9 | an empty show | -
charlatan | n | 0.9 | one who pretends to know | -
charm offensive | n | 0.6 | being kind to win favour | -
chest-beating | na | 0.8 | boasting | -
chest-thumping | na | 0.8 | boasting | -
chump | n | 0.9 | a stupid person | -
circus | n | 0.7 | a noisy show | - | near: media, political, congress, trial, hearing, washington
circus act | n | 0.7 | a foolish show | -
cliche | n | 0.6 | a worn-out phrase | phrase
cliched | a | 0.7 | worn out | -
clickbait | n | 0.8 | words made only to be clicked | -
clown | n | 0.8 | a fool | - | unless: fish, costume, circus, film
clown car | n | 0.9 | a group of fools | group
clown show | n | 0.9 | a show of fools | -
clownish | a | 0.9 | like a clown | -
clutch * pearls | v | 0.9 | show oneself shocked | -
cockeyed | a | 0.9 | foolish | -
codswallop | n | 0.9 | nonsense | -
comedy of errors | n | 0.8 | one mistake after another | series of mistakes
comic relief | n | 0.5 | something to laugh at | -
contortion | n | 0.5 | a twisting | - | near: logical, verbal, rhetorical, legal
crackbrained | a | 0.9 | mad | -
crackpot | na | 0.9 | a madman | -
crank | n | 0.8 | one with mad ideas | - | unless: handle, arm, engine, shaft
cranky | a | 0.8 | bad-tempered | - | unless: baby
crap | n | 0.9 | nonsense, said coarsely | - | unless: shoot, craps
cringe | va | 0.7 | cause to shrink with shame | -
cringeworthy | a | 0.9 | causing to shrink with shame | -
crybaby | n | 0.9 | one who complains like a child | -
cuckoo | a | 0.9 | mad | - | unless: bird, clock, nest
cult of personality | n | 0.8 | worship of a leader | -
daft | a | 0.9 | silly | -
damp squib | n | 0.8 | what fails to go off | disappointment
delusion | n | 0.8 | a false belief | -
delusional | a | 0.9 | believing what is not so | - | unless: disorder, psychosis
deride | v | 0.5 | mock | criticize
derision | n | 0.6 | mocking | mockery
derisive | a | 0.7 | mocking | mocking
derisory | a | 0.9 | laughably small | very small
diatribe | n | 0.8 | a long angry speech | speech
dim-witted | a | 0.9 | stupid | -
dimwit | n | 0.9 | a stupid person | -
ding-a-ling | n | 0.9 | a fool | -
dippy | a | 0.9 | silly | -
dishonorable mention | n | 0.7 | a mocking award | -
ditzy | a | 0.9 | silly | -
dog and pony show | n | 0.8 | a show to impress | presentation
dolt | n | 0.9 | a stupid person | -
doozy | n | 0.8 | something out of the common | -
dope | n | 0.6 | a stupid person | - | unless: drug, sell, smoke, steroid, marijuana, @sport
dopey | a | 0.9 | stupid | -
dork | n | 0.8 | a silly person | -
dotard | n | 0.9 | an old fool | -
drama queen | n | 0.9 | one who makes much of little | -
drivel | n | 0.9 | nonsense | -
drool | v | 0.7 | let spit run, of desire | - | unless: baby, dog
dud | n | 0.7 | what fails | failure | unless: bomb, shell, munition
dullard | n | 0.9 | a stupid person | -
dumb | a | 0.8 | stupid | - | unless: deaf
dumbass | na | 0.9 | a stupid person, said coarsely | -
dunce | n | 0.9 | a stupid pupil | -
egghead | n | 0.8 | an educated person, mocked | -
emperor has no clothes | n | 0.8 | all see what none says | -
facepalm | nv | 0.9 | a sign of shame at others | -
fairy tale | n | 0.6 | a made-up story | false story | unless: grimm, andersen, @film, princess, book
fairytale | na | 0.5 | a made-up story | - | unless: grimm, @film, princess, wedding, book
fantasy | n | 0.5 | what one dreams of, not real | - | unless: football, sports, novel, league, film, series
farce | n | 0.9 | what cannot be taken seriously | - | unless: play, theatre, theater, comedy
farcical | a | 0.9 | that cannot be taken seriously | -
faux | a | 0.7 | not genuine | false | unless: fur, leather, pas
faux pas | n | 0.7 | a foolish slip | mistake
faux-* | na | 0.8 | not genuine | - | unless: leather, fur
feckless | a | 0.9 | without strength of purpose | -
fib | nv | 0.8 | a small lie | untruth
figment of imagination | n | 0.8 | what is only imagined | -
flail | v | 0.7 | move wildly without effect | struggle | unless: arm, leg
flap | n | 0.5 | a fuss | dispute | unless: wing, door, skin, tent, @vehicle
flop | nv | 0.7 | a complete failure | failure | unless: @sport, belly, beach, sandal
flop sweat | n | 0.9 | sweat of fear to fail | -
flub | nv | 0.7 | a foolish slip | mistake
fluff | n | 0.6 | what has no weight | - | near: piece, political
flummox | v | 0.7 | confuse | confuse
flunk | v | 0.6 | fail | fail
folly | n | 0.8 | foolishness | mistake
fool | nv | 0.8 | one without sense | - | unless: april
fool's errand | n | 0.9 | a task without hope | -
foolish | a | 0.8 | without sense | -
foolish notion | n | 0.9 | an idea without sense | idea
foot in mouth | n | 0.7 | a foolish remark | -
freak | n | 0.7 | a strange person | - | unless: accident, @weather, storm
freak out | v | 0.7 | lose one's head | panic
freak-out | n | 0.8 | losing one's head | panic
freakout | n | 0.8 | losing one's head | panic
freaky | a | 0.8 | strange | strange
fruitcake | n | 0.7 | a mad person | - | unless: @food, christmas
fumble | v | 0.6 | handle clumsily | - | unless: quarterback, yard, ball
fumbling | a | 0.8 | clumsy | -
fuss | n | 0.6 | noise about little | -
futile | a | 0.7 | bound to fail | unsuccessful
fuzzy-headed | a | 0.9 | not thinking clearly | -
gabfest | n | 0.9 | a meeting for talk | meeting
gaffe | n | 0.7 | a foolish slip | mistake
gasbag | n | 0.9 | one who talks too much | -
gibberish | n | 0.9 | words without sense | -
giggle | v | 0.4 | laugh foolishly | laugh | unless: child, baby, girl
gimmick | n | 0.8 | a trick to draw attention | -
glorified | a | 0.8 | made to seem more than it is | -
gobbledygook | n | 0.9 | words nobody understands | -
goof | nv | 0.7 | a foolish slip | mistake
goofball | n | 0.9 | a silly person | -
goofy | a | 0.8 | silly | -
goon squad | n | 0.9 | a band of hired brutes | -
grandiloquent | a | 0.9 | using big words | -
grandiose | a | 0.8 | made to look great | large
gravy | n | 0.3 | easy money | - | near: train
gullible | a | 0.9 | believing anything | -
half-wit | n | 0.9 | a stupid person | -
halfwit | n | 0.9 | a stupid person | -
ham it up | v | 0.8 | act too much | -
hand-wringing | n | 0.8 | showing worry without acting | worry
handwringing | n | 0.8 | showing worry without acting | worry
harebrained | a | 0.9 | foolish | -
haw | v | 0.6 | speak without deciding | - | near: hem
high horse | n | 0.9 | a proud stand | -
hilarious | a | 0.8 | very funny | -
hilariously | r | 0.8 | very funnily | -
hissy fit | n | 0.9 | a child's fit of anger | anger
hoax | n | 0.8 | a trick to make believe | - | unless: bomb, call, caller
hogwash | n | 0.9 | nonsense | -
hokey | a | 0.9 | false and silly | -
hokum | n | 0.9 | nonsense | -
holier-than-thou | a | 0.9 | sure of being better | -
hooey | n | 0.9 | nonsense | -
hoopla | n | 0.8 | noisy fuss | attention
hoot | n | 0.4 | a loud laugh | - | unless: owl
horse manure | n | 0.8 | nonsense | - | unless: stable, farm
horseshit | n | 0.9 | nonsense, said coarsely | -
hot air | n | 0.7 | empty words | - | unless: balloon, @weather
hot take | n | 0.7 | a hasty opinion | opinion
house of horrors | n | 0.7 | a place of terrible things | - | unless: @police
howler | n | 0.8 | a laughable mistake | mistake | unless: monkey
huckster | n | 0.9 | a pushing seller | seller
hullabaloo | n | 0.9 | noisy fuss | dispute
humiliate | v | 0.7 | make small before others | -
humiliating | a | 0.8 | making small before others | -
humiliation | n | 0.7 | being made small before others | -
hype | nv | 0.8 | loud praise without ground | publicity
hysterically | r | 0.9 | with mad excitement | -
hysterics | n | 0.9 | mad excitement | -
idiocy | n | 0.9 | great foolishness | -
idiot | n | 0.9 | a fool | -
idiotic | a | 0.9 | very foolish | -
ignoramus | n | 0.9 | one who knows nothing | -
imbecile | n | 0.9 | a very stupid person | -
imbecility | n | 0.9 | great stupidity | -
inane | a | 0.9 | without sense | -
inanity | n | 0.9 | what has no sense | -
insipid | a | 0.9 | without taste | -
jabber | v | 0.9 | talk fast without sense | talk
jackass | n | 0.9 | a stupid person | -
jaded | a | 0.7 | tired of everything | -
jerk | n | 0.8 | an unpleasant person | - | unless: knee, chicken, @food, @sport
jester | n | 0.7 | a fool who amuses | -
jibe | n | 0.6 | a mocking remark | remark
jingoism | n | 0.9 | loud love of one's country | nationalism
jingoistic | a | 0.9 | loudly loving one's country | nationalist
jobsworth | n | 0.9 | one who clings to rules | official
joke | n | 0.6 | what cannot be taken seriously | - | near: sick, cruel, bad, complete, total, laughing
`;
