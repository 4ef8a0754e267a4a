/** From “joke of a” to “yokel”. The columns: see table.ts. */
export const ridicule2 = `
joke of a | n | 0.8 | what cannot be taken seriously | -
joker | n | 0.6 | one who cannot be taken seriously | - | unless: batman, @film, phoenix, card
keystone cops | n | 0.9 | clumsy policemen | -
killjoy | n | 0.8 | one who spoils joy | -
know-it-all | n | 0.9 | one who thinks he knows all | -
know-nothing | na | 0.9 | one who knows nothing | -
kook | n | 0.9 | a crazy person | -
kooky | a | 0.9 | mad | -
kowtow | v | 0.9 | bow to the ground | give way
kumbaya | na | 0.9 | a show of harmony | -
laugh off | v | 0.5 | treat as a joke | dismiss
laughable | a | 0.9 | deserving laughter | -
laughably | r | 0.9 | so as to deserve laughter | -
laugher | n | 0.7 | what makes one laugh | - | unless: @sport
laughingstock | n | 0.9 | one at whom all laugh | -
lightweight | n | 0.6 | one without weight of mind | - | near: political, intellectual, policy
limousine liberal | n | 0.9 | a rich person on the left | -
loon | n | 0.8 | a mad person | - | unless: bird, lake, @animal
loony bin | n | 0.9 | a house for the mad | -
loony left | n | 0.9 | the left as mad | left
loopy | a | 0.9 | mad | -
loser | n | 0.7 | one who always fails | - | unless: @sport, winner, election, game, trade
love fest | n | 0.8 | a meeting of mutual praise | -
love-in | n | 0.8 | a meeting of mutual praise | -
lovefest | n | 0.8 | a meeting of mutual praise | -
ludicrous | a | 0.9 | deserving laughter | -
ludicrously | r | 0.9 | so as to deserve laughter | -
lunacy | n | 0.9 | madness | -
lunatic | na | 0.9 | mad | - | unless: fringe
malarkey | n | 0.9 | nonsense | -
meathead | n | 0.9 | a stupid person | -
melodrama | n | 0.7 | a show of false feeling | - | unless: @film
merry-go-round | n | 0.5 | going round without end | - | unless: park, ride, fair
mince words | v | 0.4 | speak softly | -
mindlessly | r | 0.9 | without thought | -
mindlessness | n | 0.9 | lack of thought | -
mockable | a | 0.9 | fit to be laughed at | -
mockery | n | 0.8 | making fun of | -
mocking | a | 0.6 | making fun of | -
mockingly | r | 0.7 | making fun of | -
mope | v | 0.7 | sulk | -
mopey | a | 0.8 | sulking | sad
moron | n | 0.9 | a fool | -
moronic | a | 0.9 | foolish | -
mumble | v | 0.5 | speak unclearly | say
mumbo jumbo | n | 0.9 | words without sense | -
musical chairs | n | 0.6 | change of places without sense | -
muttonhead | n | 0.9 | a stupid person | -
naive | a | 0.7 | too trusting | -
nanny | v | 0.7 | care for too much | -
navel-gazing | na | 0.9 | looking only at oneself | -
nerd | n | 0.5 | one who thinks of study alone | -
nincompoop | n | 0.9 | a foolish person | -
ninny | n | 0.9 | a foolish person | -
nitpick | v | 0.7 | find small faults | criticize
nitwit | n | 0.9 | a stupid person | -
nobody | n | 0.3 | one of no weight | - | near: total, political, complete
nothing-burger | n | 0.9 | much noise about nothing | -
nothingburger | n | 0.9 | much noise about nothing | -
numbskull | n | 0.9 | a stupid person | -
nut | n | 0.7 | a mad person | - | near: conspiracy, gun, religious, right-wing, wing, health, crazy
nutcase | n | 0.9 | a mad person | -
nutjob | n | 0.9 | a madman | -
nuts | a | 0.7 | mad | - | near: go, drive, absolutely, completely, totally
nutter | n | 0.9 | a mad person | -
nutty | a | 0.8 | mad | - | unless: @food, flavor, taste
oaf | n | 0.9 | a clumsy fool | -
off * rocker | a | 0.9 | mad | -
omnishambles | n | 0.9 | complete disorder | disorder
over-hyped | a | 0.8 | praised too much | -
overhyped | a | 0.8 | praised too much | -
pantomime | n | 0.7 | an empty show | - | unless: @film, christmas, dame
peacock | v | 0.8 | show off | - | unless: bird, @animal
pearl clutching | n | 0.9 | a show of being shocked | -
pearl-clutching | n | 0.9 | a show of being shocked | -
petulance | n | 0.9 | sulking like a child | -
pious | a | 0.6 | making a show of virtue | religious | unless: @religion, muslim
pipe dream | n | 0.8 | an empty hope | hope
pipsqueak | n | 0.9 | a person of no weight | -
platitude | n | 0.8 | a worn-out saying | saying
poke fun | v | 0.5 | mock | mock
politicking | n | 0.7 | party moves for gain | politics
pompous | a | 0.9 | full of oneself | -
pompousness | n | 0.9 | being full of oneself | -
pontificate | v | 0.8 | speak as if one were pope | speak
poppycock | n | 0.9 | nonsense | -
potty | a | 0.8 | mad | - | unless: train, toilet, mouth
potty-mouthed | a | 0.9 | using dirty words | -
prance | v | 0.9 | walk about vainly | walk | unless: horse, reindeer
pratfall | n | 0.8 | a laughable fall | mistake
prattle | nv | 0.9 | talk without sense | talk
preen | v | 0.9 | admire oneself | - | unless: bird, feather
preening | a | 0.9 | admiring oneself | - | unless: bird, feather
prig | n | 0.9 | one proud of his morals | -
priggish | a | 0.9 | proud of one's morals | -
prima donna | n | 0.8 | one who wants to be admired | - | unless: opera
propeller-head | n | 0.9 | one mad about machines | -
pseudo | a | 0.8 | not genuine | -
pseudo-* | na | 0.8 | not genuine | - | unless: @science
pseudo-intellectual | na | 0.9 | one who plays the scholar | -
pseudo-science | n | 0.8 | what only looks like science | -
pseudoscience | n | 0.7 | what only looks like science | -
publicity stunt | n | 0.8 | an act to draw attention | -
puff piece | n | 0.8 | an article that only praises | favourable article
pull a stunt | v | 0.7 | act for show | -
punchline | n | 0.5 | what all laugh at | - | unless: comedian, comic, joke, deliver
quack | n | 0.8 | one who plays the doctor | - | unless: duck
quackery | n | 0.9 | playing the doctor | -
quibble | nv | 0.6 | argue about small things | argue
ramble | v | 0.7 | talk without aim | speak | unless: hill, walk
rambling | a | 0.8 | without aim, of speech | long
rant | nv | 0.8 | speak wildly | speak
rave | v | 0.5 | talk madly | - | near: rant, lunatic, mad
raving | a | 0.9 | talking madly | -
rubbish | n | 0.7 | nonsense | - | unless: bin, bag, collection, dump, tip, collect, street, litter, waste
ruckus | n | 0.8 | a noisy disturbance | disturbance
sad-sack | a | 0.9 | pitiful | -
sanctimonious | a | 0.9 | showing off one's virtue | -
scatterbrained | a | 0.9 | not able to think in order | -
schlock | n | 0.9 | cheap bad work | -
schmuck | n | 0.9 | a stupid person | -
schoolyard | a | 0.6 | as of children | - | near: bully, taunt, insult, name-calling
scoff | v | 0.5 | mock | -
screed | n | 0.9 | a long angry text | text
screw up | v | 0.7 | do badly | fail
screw-up | n | 0.8 | a bad mistake | mistake
screwball | na | 0.8 | a mad person | - | unless: @sport, comedy, pitch
screwup | n | 0.8 | a bad mistake | mistake
self-absorbed | a | 0.9 | thinking only of oneself | -
self-aggrandizing | a | 0.9 | making oneself great | -
self-congratulatory | a | 0.9 | praising oneself | -
self-parody | n | 0.8 | being a joke of oneself | -
self-pity | n | 0.7 | pity for oneself | -
self-promotion | n | 0.6 | praise of oneself | -
shenanigan | n | 0.9 | tricks | -
silly | a | 0.8 | foolish | -
simper | v | 0.9 | smile foolishly | smile
simpleton | n | 0.9 | a foolish person | -
sissy | n | 0.9 | a man without courage | -
slapstick | n | 0.6 | rough comedy | - | unless: @film
slobber | v | 0.9 | let spit run | - | unless: dog
smarmy | a | 0.9 | flattering falsely | -
smirk | nv | 0.7 | smile in contempt | smile
smug | a | 0.9 | too pleased with oneself | -
smugly | r | 0.9 | too pleased with oneself | -
smugness | n | 0.9 | being too pleased with oneself | -
snark | n | 0.8 | mocking remarks | -
snarky | a | 0.8 | mocking | -
sneer | v | 0.8 | show contempt | -
snicker | v | 0.7 | laugh in contempt | laugh
sniffle | v | 0.4 | cry in a small way | -
snigger | v | 0.7 | laugh in contempt | laugh
snit | n | 0.9 | a sulk | anger
snob | n | 0.9 | one who looks down on others | -
snobbery | n | 0.9 | looking down on others | -
snooty | a | 0.9 | looking down on others | -
snooze-fest | n | 0.9 | what sends one to sleep | -
snoozefest | n | 0.9 | what sends one to sleep | -
snort | v | 0.5 | speak with contempt | say | unless: cocaine, horse, drug
snowflake | n | 0.8 | one too easily hurt | - | unless: snow, winter
so-called | a | 0.8 | called so, but wrongly in the writer's eyes | - | unless: islamic, isis
so-called expert | n | 0.9 | one who is not really an expert | expert
soap opera | n | 0.6 | an endless private quarrel | - | unless: @film, actor, star
soapbox | n | 0.6 | a place for loud opinions | -
softball question | n | 0.6 | an easy question | easy question
sophomoric | a | 0.9 | as of a young student | -
spectacle | n | 0.6 | a show | -
squabble | nv | 0.7 | quarrel like children | dispute
squawk | v | 0.8 | complain like a bird | complain | unless: bird, parrot, chicken
squeal | v | 0.7 | cry like a pig | complain | unless: pig, tire, brake
standing joke | n | 0.8 | what all laugh at | -
storm in a teacup | n | 0.8 | noise about nothing | -
stumblebum | n | 0.9 | a clumsy person | -
stunt | n | 0.7 | an act to draw attention | act | unless: double, actor, film, bike, performer, growth, driver
stupefy | v | 0.8 | stun the mind | -
sucker | n | 0.8 | one who is easily fooled | - | unless: punch, fish
sulk | v | 0.8 | be silently angry like a child | -
tall tale | n | 0.7 | a story hard to believe | story
tantrum | n | 0.9 | a child's fit of anger | anger
tantrum-throwing | a | 0.9 | in a child's fit | -
temper tantrum | n | 0.9 | a child's fit of anger | anger
tempest in a teapot | n | 0.8 | noise about nothing | -
theatrics | n | 0.8 | a show of feeling | -
tin-foil hat | n | 0.9 | the sign of a mad believer | -
tin-pot | a | 0.9 | small and cheap | minor
tinfoil hat | n | 0.9 | the sign of a mad believer | -
tinpot | a | 0.9 | small and cheap | minor
tirade | n | 0.8 | a long angry speech | speech
tomfoolery | n | 0.9 | foolish acts | -
tone-deaf | a | 0.8 | without feeling for others | -
tripe | n | 0.8 | nonsense | - | unless: @food, soup, cow
trite | a | 0.8 | worn out | -
trope | n | 0.5 | a worn-out figure | -
twaddle | n | 0.9 | nonsense | -
twit | n | 0.9 | a foolish person | -
unfunny | a | 0.8 | not amusing | -
vainglorious | a | 0.9 | proud without ground | -
vainglory | n | 0.9 | pride without ground | -
verbal diarrhea | n | 0.9 | talk without end | -
verbiage | n | 0.8 | too many words | words
verbose | a | 0.6 | using too many words | long
virtue signal | nv | 0.9 | show off one's virtue | -
virtue signaling | n | 0.9 | showing off one's virtue | -
virtue-signal | v | 0.9 | show off one's virtue | -
virtue-signaling | n | 0.9 | showing off one's virtue | -
wackadoodle | na | 0.9 | mad | -
wacko | na | 0.9 | mad | -
wacky | a | 0.9 | mad | -
wannabe | na | 0.9 | one who would like to be | -
weak-kneed | a | 0.9 | without courage | -
weirdo | n | 0.9 | a strange person | -
whack job | n | 0.9 | a mad person | -
whackjob | n | 0.9 | a mad person | -
whacky | a | 0.9 | mad | -
whimper | nv | 0.7 | cry weakly | -
whimsical | a | 0.4 | odd in a playful way | -
whine | nv | 0.9 | complain like a child | complain | unless: engine
whiner | n | 0.9 | one who complains | -
whinge | v | 0.9 | complain like a child | complain
whiny | a | 0.9 | complaining like a child | -
wimp | nv | 0.9 | one without courage | -
wimpy | a | 0.9 | without courage | -
wingnut | n | 0.9 | one of the mad right | -
wisecrack | nv | 0.6 | a clever mocking remark | remark
witless | a | 0.9 | without wit | -
wuss | n | 0.9 | one without courage | -
yammer | v | 0.9 | talk without end | talk
yap | v | 0.8 | talk like a small dog | talk | unless: dog
yelp | v | 0.6 | cry like a hurt dog | - | unless: dog, review, app
yokel | n | 0.9 | a simple man from the country | -
`;
