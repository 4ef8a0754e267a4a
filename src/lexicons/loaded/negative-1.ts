/** From “aberrant” to “grim-faced”. The columns: see table.ts. */
export const negative1 = `
aberrant | a | 0.7 | straying from what is held normal | unusual | unless: @science, @health
abject | a | 0.8 | complete, of something pitiful | complete | unless: @art
abominable | a | 0.9 | deserving hatred | very bad | unless: snowman
abysmal | a | 0.9 | extremely bad | poor
ailing | a | 0.5 | doing badly | weak | near: economy, industry, party, campaign, system, company, presidency
aimless | a | 0.7 | without purpose | -
aimlessly | r | 0.7 | without purpose | -
alarming | a | 0.8 | causing fear, in the writer's eyes | -
alarmingly | r | 0.8 | so as to cause fear | -
albatross | n | 0.6 | a burden round the neck | burden | unless: bird, @animal, sea
amateurish | a | 0.9 | without professional skill | -
anachronistic | a | 0.7 | belonging to another age | old
anemic | a | 0.7 | without strength | weak | unless: @health
annoying | a | 0.8 | causing irritation | -
antiquated | a | 0.7 | too old to be of use | old
apathetic | a | 0.7 | without interest | uninterested
appalling | a | 0.9 | shockingly bad | -
archaic | a | 0.6 | belonging to another age | old | unless: greek, period, human, @science
arduous | a | 0.5 | very hard to do | long
atrocious | a | 0.9 | extremely bad | -
awful | a | 0.8 | very bad | -
awkward | a | 0.5 | causing unease | -
backfire | v | 0.6 | hurt who did it | fail | unless: @vehicle, engine
bad | a | 0.3 | of low value | - | near: idea, actor, look, faith
bad apple | n | 0.6 | a bad one among good | -
bad blood | n | 0.6 | old anger | -
baffling | a | 0.7 | that one cannot understand | unclear
banal | a | 0.8 | without any interest | ordinary
bankrupt | a | 0.7 | without any worth left | - | near: morally, intellectually, moral, spiritually, ideologically, idea, politics
barbarous | a | 0.9 | cruel and wild | violent
baseless | a | 0.7 | without any ground | unproven
batshit | ar | 0.9 | mad, said coarsely | -
beleaguered | a | 0.7 | beset from many sides | criticized | unless: @war, city, town
bellicose | a | 0.8 | ready for war | -
belligerence | n | 0.7 | being ready to fight | -
belligerent | a | 0.7 | ready to fight | - | unless: state, nation, occupation
bewildering | a | 0.7 | causing confusion | unclear
bitter pill | n | 0.7 | something hard to accept | -
bizarre | a | 0.8 | very strange | unusual
black eye | n | 0.6 | a loss of honour | - | unless: punch, @police, @health
bland | a | 0.6 | without character | - | unless: @food, diet
blatant | a | 0.9 | open and shameless | open
blatantly | r | 0.9 | openly and shamelessly | openly
bleak | a | 0.6 | without hope | -
blemish | n | 0.7 | a fault that spoils | fault | unless: skin, fruit
blinkered | a | 0.9 | seeing only what one wants to see | narrow
bloated | a | 0.8 | swollen beyond need | large | unless: body, stomach, corpse, belly, @health
bloodless | a | 0.5 | without feeling | - | unless: coup, revolution, @health
bogus | a | 0.9 | not genuine | -
bollix | v | 0.9 | spoil | -
bombshell | na | 0.8 | news that shocks | -
bone-chilling | a | 0.8 | causing fear | frightening | unless: @weather
bonkers | a | 0.9 | mad | -
boorish | a | 0.9 | rude and without manners | rude
botch | v | 0.8 | do badly | -
botched | a | 0.8 | badly done | failed
bottom-feeding | a | 0.9 | living on the lowest | - | unless: @animal
brazen | a | 0.9 | bold without shame | open
brazenly | r | 0.9 | boldly without shame | openly
broken | a | 0.5 | no longer working, of a system | - | near: system, promise, politics, government, congress, society, washington
broken-down | a | 0.6 | no longer working | - | unless: @vehicle
bruising | a | 0.6 | leaving hurt behind | hard | unless: @health
brutal | a | 0.7 | cruel or very harsh | violent
brutally | r | 0.7 | with cruelty | violently
brutish | a | 0.9 | like a beast | -
bumpy | a | 0.5 | full of small troubles | uneven | unless: road, flight, skin
burdensome | a | 0.6 | weighing heavily on somebody | costly
byzantine | a | 0.7 | needlessly tangled | complicated | unless: empire, emperor, era, art, church, icon, period
calamitous | a | 0.9 | causing great disaster | very bad
can of worms | n | 0.7 | a tangle of troubles | -
cancer on | n | 0.9 | an evil that spreads | problem
cantankerous | a | 0.8 | bad-tempered | -
carefree | a | 0.5 | without a care | -
careless | a | 0.7 | without care | - | unless: driving
cartoonish | a | 0.9 | as in a cartoon | exaggerated
catastrophically | r | 0.8 | so as to cause ruin | badly
chaotic | a | 0.6 | without order | disordered
chaotic mess | n | 0.9 | complete disorder | disorder
chaotically | r | 0.7 | without order | -
charmless | a | 0.9 | without charm | -
cheerless | a | 0.7 | without cheer | -
cheesy | a | 0.8 | cheap and tasteless | - | unless: @food
childish | a | 0.9 | behaving like a child | -
chilling | a | 0.8 | causing fear | -
churlish | a | 0.8 | rude | rude
cloak-and-dagger | a | 0.7 | secret as in a spy story | secret
cloying | a | 0.8 | too sweet | - | unless: @food
clueless | a | 0.9 | knowing nothing | uninformed
clumsy | a | 0.7 | without skill | -
coarse | a | 0.6 | rude | rude | unless: sand, salt, cloth, hair, fabric, grain
cockamamie | a | 0.9 | foolish beyond belief | -
cold-blooded | a | 0.8 | without feeling | - | unless: @animal, @science
cold-hearted | a | 0.9 | without feeling | -
comical | a | 0.7 | making one laugh | -
controversial | a | 0.5 | giving rise to dispute, without saying whose | disputed
convoluted | a | 0.7 | tangled beyond need | complicated
corrosive | a | 0.7 | slowly destroying | - | unless: acid, chemical, metal
costly mistake | n | 0.7 | a wrong choice that costs much | -
counterproductive | a | 0.6 | working against its own aim | -
crappy | a | 0.9 | very bad, said coarsely | poor
crass | a | 0.9 | coarse and without feeling | -
crazy | a | 0.8 | mad | -
creaky | a | 0.7 | old and likely to fail | old | unless: door, floor, stair
creepy | a | 0.8 | causing unease | -
crime-ridden | a | 0.7 | full of crime | -
cringe-inducing | a | 0.9 | causing others to shrink with shame | -
cringing | a | 0.8 | shrinking in fear or shame | -
cringy | a | 0.9 | causing others to shrink with shame | -
crisis-ridden | a | 0.8 | with crisis after crisis | -
crotchety | a | 0.8 | bad-tempered | -
crude | a | 0.6 | coarse | - | unless: oil, price, barrel, output, export, brent, rate, estimate
cruel | a | 0.8 | glad of others' pain | harsh
crushing blow | n | 0.8 | a heavy setback | setback
curmudgeonly | a | 0.8 | bad-tempered | -
cursed | a | 0.6 | under a curse | -
cutthroat | a | 0.8 | without mercy | hard
cynical | a | 0.8 | moved by self-interest alone | -
damaging | a | 0.5 | doing harm | harmful
damning | a | 0.7 | proving guilt, in the writer's eyes | critical
dangerous | a | 0.5 | likely to harm | - | unless: goods, driving, weather, road, condition, drug, weapon, chemical, level, dog
dangerously | r | 0.6 | so as to be likely to harm | -
dark | a | 0.5 | wicked or without hope | - | near: money, force, chapter, day, vision, side, time, art, history, turn
dastardly | a | 0.9 | wicked and cowardly | -
daunting | a | 0.6 | causing fear by its size | hard
dead weight | n | 0.7 | a useless burden | burden
deadbeat | na | 0.9 | one who does not pay what is owed | -
deafening | a | 0.6 | so loud that it drowns all | loud | unless: noise, explosion
debased | a | 0.8 | made low | - | unless: coin, currency
deceptive | a | 0.8 | made to mislead | misleading
decrepit | a | 0.7 | worn out with age | old
deeply flawed | - | 0.8 | with grave faults | -
deeply troubling | - | 0.8 | causing great worry | -
deficient | a | 0.4 | lacking what is needed | - | unless: vitamin, iron, @health
dehumanizing | a | 0.8 | treating people as less than people | -
demeaning | a | 0.8 | making somebody small | -
demented | a | 0.9 | mad | - | unless: @health, patient
demoralized | a | 0.6 | having lost courage | -
demoralizing | a | 0.7 | taking away courage | -
deplorable | na | 0.9 | deserving blame | -
depressing | a | 0.7 | making one sad | sad
deranged | a | 0.9 | mad | -
derelict | a | 0.4 | not doing one's duty | - | near: duty
desolate | a | 0.5 | empty and sad | empty
despairing | a | 0.6 | without hope | -
destructive | a | 0.6 | doing great harm | harmful | unless: @weather, testing, weapon, fire, earthquake
detestable | a | 0.9 | deserving hatred | -
devilish | a | 0.9 | as of a devil | -
devious | a | 0.9 | getting one's way by hidden means | -
dicey | a | 0.6 | full of risk | risky
dilapidated | a | 0.5 | falling to pieces | worn
dire | a | 0.6 | very bad or urgent | serious
dirty | a | 0.6 | dishonest | - | near: trick, money, politics, war, campaign, secret, laundry
disappointing | a | 0.5 | less than hoped | -
disarray | n | 0.6 | complete disorder | disorder
disastrous | a | 0.8 | causing ruin | -
discredited | a | 0.7 | no longer believed | disputed
disgraceful | a | 0.9 | deserving shame | -
disgusting | a | 0.9 | causing loathing | -
disgustingly | r | 0.9 | causing loathing | -
disheartening | a | 0.7 | taking away courage | -
disheveled | a | 0.6 | untidy | untidy
disingenuous | a | 0.9 | not honest about what one knows | misleading
disjointed | a | 0.7 | without order | unclear
dismal | a | 0.8 | poor and sad | poor
disorganized | a | 0.6 | without order | -
disquieting | a | 0.7 | causing unease | -
disrepute | n | 0.6 | a bad name | -
disrespect | nv | 0.6 | lack of respect | -
disrespectful | a | 0.7 | without respect | -
disservice | n | 0.6 | harm done | harm
distasteful | a | 0.8 | unpleasant | -
distressing | a | 0.6 | causing distress | -
distressingly | r | 0.7 | so as to cause distress | -
disturbing | a | 0.7 | causing unease | -
divisive | a | 0.7 | setting people against each other | disputed
dodgy | a | 0.8 | not to be trusted | doubtful
dogmatic | a | 0.8 | holding one's creed beyond question | firm
doom and gloom | n | 0.8 | a view without any hope | -
doomed | a | 0.7 | certain to end badly | -
double standard | n | 0.7 | two measures for the same thing | -
downtrodden | a | 0.7 | kept down by those above | poor
drab | a | 0.6 | without colour | plain
draconian | a | 0.8 | extremely harsh | strict
dreadful | a | 0.8 | very bad | -
dreary | a | 0.8 | dull and sad | dull
drudgery | n | 0.7 | dull hard work | -
dubious | a | 0.8 | not to be trusted | unproven
dull | a | 0.5 | without interest | - | unless: pain, ache, blade, knife, color
dumbed-down | a | 0.9 | made simple for the stupid | simplified
dysfunction | n | 0.6 | not working as it should | - | unless: @health, sexual, erectile
dysfunctional | a | 0.7 | not working as it should | -
dystopian | a | 0.8 | as in a bad dream of the future | - | unless: @film
earth-shattering | a | 0.9 | shaking the whole world | important
eerie | a | 0.7 | strange and frightening | strange
eerily | r | 0.7 | so as to frighten by strangeness | strangely
egregious | a | 0.9 | outstandingly bad | serious
embarrassing | a | 0.7 | causing shame | -
embarrassingly | r | 0.8 | so as to cause shame | -
embattled | a | 0.7 | under attack from many sides | criticized
entrenched | a | 0.5 | dug in and not to be moved | long-standing | unless: @war
erratic | a | 0.7 | changing without sense | changing | unless: @weather, rainfall, driving
excruciating | a | 0.8 | hurting beyond measure | very painful | unless: @health
exorbitant | a | 0.8 | far beyond what is fair | very high
exploitative | a | 0.8 | taking unfair gain from others | -
explosive | a | 0.6 | likely to cause uproar | - | unless: device, material, vest, charge, ordnance, expert, detonate, belt, substance
explosive growth | n | 0.6 | very fast growth | fast growth
extreme | a | 0.6 | far beyond what is reasonable | - | unless: weather, heat, poverty, cold, rain, event, drought, temperature, sport
extremely | r | 0.4 | to a very great degree | very
extremely dangerous | - | 0.6 | very likely to harm | -
eye-rolling | a | 0.8 | causing contempt | -
eyesore | n | 0.8 | what is ugly to see | -
faceless | a | 0.7 | without a face, of officials | - | near: bureaucrat, official, corporation, institution, elite, machine
failed | a | 0.6 | without success, as a standing trait | - | near: policy, state, presidency, president, leadership, candidate, strategy, experiment, leader, ideology
fake | av | 0.8 | made to deceive | false | unless: passport, id, document, fur
fall flat | v | 0.5 | have no effect | fail
fanciful | a | 0.8 | made up | unlikely
far-fetched | a | 0.8 | hard to believe | unlikely
fatally flawed | - | 0.9 | with faults that ruin it | -
fatuous | a | 0.9 | foolish and pleased with itself | -
faulty | a | 0.4 | with faults | - | near: logic, assumption, reasoning, premise, intelligence
fearful | a | 0.5 | full of fear | -
fearsome | a | 0.7 | causing fear | -
feeble | a | 0.8 | without strength | weak
ferocious | a | 0.7 | wild and violent | strong | unless: @weather, @animal, @fire
ferociously | r | 0.7 | wildly and violently | strongly
festering | a | 0.8 | rotting and growing worse | long-standing | unless: wound
fierce | a | 0.4 | violent, of words | strong
fiercely | r | 0.4 | violently, of words | strongly
filthy | a | 0.8 | very dirty | dirty
fishy | a | 0.8 | looking dishonest | doubtful | unless: @food, smell
fizzle | v | 0.6 | come to nothing | fail
flagging | a | 0.5 | losing strength | weakening
flailing | a | 0.8 | moving wildly without effect | struggling | unless: arm, leg
flaky | a | 0.7 | not to be relied on | unreliable | unless: @food, skin
flawed | a | 0.6 | with faults | -
flawed logic | n | 0.8 | reasoning with faults | -
flimflam | n | 0.9 | trickery | -
flimsy | a | 0.8 | weak, of a reason | weak
floundering | a | 0.8 | struggling without success | struggling
foolhardy | a | 0.9 | bold without sense | risky
forlorn | a | 0.7 | sad and left alone | -
foul | a | 0.6 | disgusting | - | unless: ball, @sport, play, odor, water, smell
foul up | v | 0.7 | do badly | fail
foul-mouthed | a | 0.9 | using dirty words | -
fractious | a | 0.7 | quarrelsome | divided
fraught | a | 0.5 | full of trouble | tense
freakish | a | 0.9 | strange and against nature | unusual | unless: @weather
frightening | a | 0.7 | causing fear | -
frightfully | r | 0.8 | so as to cause fright | very
frivolous | a | 0.7 | not to be taken seriously | -
fruitless | a | 0.6 | bringing nothing | unsuccessful
gaping | a | 0.6 | wide open | large | unless: mouth, wound
garbage | n | 0.8 | what is worth nothing | - | unless: truck, can, bag, collection, dump, bin, collector, disposal, trash, plastic, landfill, recycling
garish | a | 0.8 | too bright to be in good taste | bright
gaudy | a | 0.8 | too showy to be in good taste | showy
ghastly | a | 0.9 | horrible | -
ghoulish | a | 0.9 | taking pleasure in death | - | unless: halloween
glaring | a | 0.8 | impossible to overlook | clear
gloom and doom | n | 0.8 | a view without any hope | -
gloomy | a | 0.6 | giving little hope | - | unless: @weather
glum | a | 0.6 | sad and silent | sad
gnawing | a | 0.6 | hurting without end | lasting
go haywire | v | 0.7 | go wrong | fail
go off the deep end | v | 0.8 | lose all reason | -
godawful | a | 0.9 | very bad | -
gory | a | 0.7 | full of blood | bloody
graceless | a | 0.9 | without grace | -
grasping | a | 0.8 | greedy | -
grating | a | 0.8 | hurting the ear | - | unless: metal, steel, sewer, floor
gratuitous | a | 0.8 | done without need | needless
grievous | a | 0.6 | very grave | serious | unless: bodily
grim | a | 0.5 | giving no hope | -
grim-faced | a | 0.6 | with a hard face | -
`;
