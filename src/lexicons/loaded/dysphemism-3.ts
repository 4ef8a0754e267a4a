/** From “radical left” to “yobbo”. The columns: see table.ts. */
export const dysphemism3 = `
radical left | n | 0.8 | the left as a danger | left
radical right | n | 0.8 | the right as a danger | right
railroad through | v | 0.8 | force through in haste | pass
rake in | v | 0.6 | take much money | receive | unless: leaf
ram down | v | 0.9 | force to swallow | impose
rampage | nv | 0.6 | run wild | - | unless: gunman, kill, shooting, @police, elephant
rat | v | 0.8 | betray | inform
raw deal | n | 0.7 | unfair treatment | -
reeducation camp | n | 0.7 | a camp for changing minds | camp | unless: china, xinjiang, uyghur
regime | n | 0.6 | a government one does not accept | government | unless: tax, sanctions, regulatory, exercise, inspection, training, tariff, treatment, visa, legal, nonproliferation, fitness
regurgitate | v | 0.8 | bring up again without thought | repeat | unless: @animal, @food, bird
remake america | v | 0.6 | change the whole country | -
riffraff | n | 0.9 | low people | -
ring of | n | 0.3 | a gang | group | near: thief, criminal, crony
ringleader | n | 0.7 | the leader of wrongdoers | leader
rioter | n | 0.5 | one who makes disorder by violence | -
rip off | v | 0.7 | cheat in price | overcharge | unless: mask, shirt, clothes, roof, band-aid
rip-off | n | 0.8 | a cheat in price | -
rip-off merchant | n | 0.9 | one who cheats in price | seller
robber baron | n | 0.9 | a rich man who robs | business leader | unless: gilded, 19th, century
rogue state | n | 0.7 | a state outside the law | -
rogues' gallery | n | 0.9 | a collection of wrongdoers | group
rub elbows | v | 0.5 | be friends with the mighty | meet
rub shoulders | v | 0.5 | be friends with the mighty | meet
rubber stamp | nv | 0.8 | one who agrees without looking | approve
rubber-stamp | v | 0.8 | agree without looking | approve
ruffian | n | 0.9 | a violent fellow | -
ruling class | n | 0.6 | those in power as a class | -
sack | v | 0.6 | put out of work | dismiss | unless: city, rome, town, quarterback, @sport, potato
sacrificial lamb | n | 0.7 | one given up for others | -
saddle with | v | 0.6 | lay a burden on | burden
sanitize | v | 0.6 | make look clean | - | unless: hand, surface, clean, hospital, @health, mask
scare-mongering | n | 0.9 | spreading fear | -
scaremonger | n | 0.9 | one who spreads fear | -
scaremongering | n | 0.9 | spreading fear | -
scheme | n | 0.5 | a dishonest plan | plan | unless: pension, colour, color, benefit, government, visa, pilot, loan, housing, scheme, insurance
scheme | v | 0.8 | plan in secret | plan
schmooze | v | 0.7 | talk to win favour | talk
scoundrel | n | 0.9 | a dishonest man | -
scrounger | n | 0.9 | one who lives at others' cost | benefit claimant
sell down the river | v | 0.9 | betray | -
sell out | v | 0.7 | betray for gain | - | unless: ticket, concert, show, crowd, quickly, store, edition, item, game, minute, product
sellout | n | 0.8 | a betrayal for gain | - | unless: crowd, ticket, concert, show, game
sex-crazed | a | 0.9 | mad for sex | -
shadow government | n | 0.8 | a hidden rule | -
shakedown | n | 0.9 | getting money by threats | -
shell game | n | 0.8 | a cheat by moving things | -
shell out | v | 0.6 | pay against one's will | pay
shill | nv | 0.9 | praise for pay | promote
shove down | v | 0.9 | force to swallow | impose
show trial | n | 0.8 | a trial only for show | trial | unless: stalin, soviet, moscow
sidekick | n | 0.6 | a lesser helper | assistant | unless: @film, comic, character
sideshow | n | 0.7 | a lesser show | distraction | unless: carnival, circus, car
silence | v | 0.5 | stop from speaking | stop | near: critic, voice, dissent, conservative, opposition, speech, opponent, debate, journalist
skulduggery | n | 0.9 | dishonest tricks | -
skulk | v | 0.8 | hide for no good end | hide
skullduggery | n | 0.9 | dishonest tricks | -
slap on the wrist | n | 0.7 | a punishment that is too light | light penalty
slick | a | 0.7 | smooth and not to be trusted | - | unless: oil, road, @weather
slink | v | 0.8 | go away in shame | go | unless: cat, fox
slither | v | 0.8 | move like a snake | move | unless: snake, @animal
slumlord | n | 0.8 | an owner of slums | landlord
slush | n | 0.4 | secret money | -
slush fund | n | 0.9 | secret money | fund
smear campaign | n | 0.8 | lies spread to harm | criticism
smear job | n | 0.9 | an attack by lies | criticism
smear tactic | n | 0.9 | lies spread to harm | criticism
smoke and mirrors | n | 0.8 | a show that hides the truth | -
smokescreen | n | 0.8 | what hides the truth | - | unless: @war
snake | n | 0.5 | a false person | - | near: politician, colleague, traitor, liar
snake oil | n | 0.9 | a cure that cures nothing | -
snatch | v | 0.5 | take suddenly | take
sneak | v | 0.6 | go or bring in secret | - | unless: peek, preview
snitch | n | 0.7 | one who tells on others | informer
snoop | nv | 0.7 | look into others' affairs | inspect | unless: dogg
snooper | n | 0.8 | one who looks into others' affairs | -
soak the rich | v | 0.8 | take much from the rich | tax the rich
sock puppet | n | 0.8 | a false name for oneself | -
soft on | a | 0.5 | not hard enough on | lenient on | near: crime, terrorism, china, russia, immigration, border
soft on crime | a | 0.7 | not punishing enough | lenient
soft-pedal | v | 0.6 | make little of | play down
special interest | n | 0.5 | groups that want favours | interest groups
spendthrift | na | 0.8 | wasting money | -
spew | v | 0.9 | throw out, of words | say | unless: smoke, ash, lava, oil, water
spin | nv | 0.6 | a telling that favours | account | unless: wheel, top, off, dry, bowler, ball, class
spin doctor | n | 0.8 | one who makes things look good | press adviser
spinmeister | n | 0.9 | one who makes things look good | press adviser
splash out | v | 0.6 | spend without measure | spend
splashy | a | 0.6 | made to be seen | -
splurge | nv | 0.7 | spending without measure | spending
spoiled brat | n | 0.9 | a child that gets all it wants | -
spoils | n | 0.4 | what the victor robs | gains
sponger | n | 0.9 | one who lives at others' cost | -
spread hate | v | 0.8 | make others hate | -
squander | v | 0.8 | spend for nothing | spend | unless: @sport
stack the court | v | 0.7 | fill with one's own judges | appoint judges
stack the deck | v | 0.7 | cheat beforehand | -
stalking horse | n | 0.7 | one who hides another's aim | -
star chamber | n | 0.8 | a secret unjust court | -
statist | na | 0.7 | for a mighty state | -
steal | n | 0.6 | a theft, of an election | - | near: stop, election, big
steal the election | v | 0.7 | win by cheating | -
stifle | v | 0.6 | stop the breath of | restrict | unless: yawn, laugh
stitch up | v | 0.7 | arrange dishonestly | arrange | unless: wound, cut, @health
stitch-up | n | 0.8 | a dishonest arrangement | arrangement
stonewall | v | 0.7 | refuse all answers | refuse to answer | unless: inn, riot, @war, national, jackson
stooge | n | 0.9 | one used by others | -
strong-man | n | 0.7 | a ruler by force | leader
strongman | n | 0.7 | a ruler by force | leader
strut | v | 0.8 | walk as if one were great | walk
subjugate | v | 0.8 | bring under the yoke | -
subservient | a | 0.7 | obeying like a servant | obedient
subterfuge | n | 0.8 | a trick to get out | trick
suck up to | v | 0.9 | flatter the mighty | flatter
sugar daddy | n | 0.8 | a rich giver | donor
sugarcoat | v | 0.7 | make seem sweeter | play down
swindle | nv | 0.8 | cheat for money | - | unless: @court, @police, arrest
swindler | n | 0.8 | one who cheats for money | -
swoop | v | 0.6 | come down like a bird of prey | raid | unless: bird, eagle, hawk, owl, plane
sycophant | n | 0.9 | one who flatters the mighty | supporter
take umbrage | v | 0.8 | show oneself offended | object
takeover | n | 0.4 | a taking of power, as by an enemy | - | near: socialist, government, liberal, leftist, hostile, communist, radical
talking point | n | 0.4 | a phrase repeated by a party | argument
tax grab | n | 0.9 | a tax rise | tax rise
tax-and-spend | a | 0.8 | taking and wasting money | -
teacher-bashing | n | 0.9 | attacks on teachers | criticism
tentacle | n | 0.7 | an arm that grasps | - | unless: @animal, octopus, squid
terror | n | 0.3 | great fear | fear | near: reign, sheer, spread, live
terrorize | v | 0.6 | fill with terror | -
third-rate | a | 0.9 | of poor quality | poor
third-world | a | 0.6 | as in a poor country | - | unless: nation, debt
throw * under the bus | v | 0.9 | give up a friend to save oneself | blame
thug | n | 0.9 | a violent brute | -
thuggery | n | 0.9 | violence of low men | violence
thuggish | a | 0.9 | violent and low | violent
toady | nv | 0.9 | one who flatters the mighty | -
toadying | na | 0.9 | flattering the mighty | -
toe the line | v | 0.5 | obey the party | follow
toff | n | 0.9 | a rich, well-born person | -
tool | n | 0.4 | one used by others | - | near: regime, kremlin, establishment, propaganda
tout | v | 0.5 | praise in order to sell | promote
toxic masculinity | n | 0.7 | male ways as a poison | -
traipse | v | 0.6 | walk about idly | walk
trample on | v | 0.8 | tread on, of rights | violate
transgender ideology | n | 0.8 | ideas about gender as a creed | -
tribalism | n | 0.6 | blind loyalty to one's own | -
trick | v | 0.7 | deceive | -
trickle-down | a | 0.6 | gains of the rich said to reach all | -
trojan horse | n | 0.8 | an enemy let in by a trick | - | unless: malware, virus, greek, troy
troublemaker | n | 0.8 | one who makes trouble | -
trump derangement syndrome | n | 0.9 | dislike of Trump as madness | -
trumped-up | a | 0.9 | made up, of a charge | false
turncoat | n | 0.9 | one who changes sides | -
two-faced | a | 0.9 | showing two faces | insincere
tycoon | n | 0.4 | a very rich man of business | businessman
u-turn | n | 0.6 | a full change of mind | change of policy | unless: car, road, driver, @vehicle, traffic
unaccountable | a | 0.6 | answering to nobody | -
underbelly | n | 0.7 | the hidden weak or dirty side | - | unless: @animal
unelected | a | 0.7 | not chosen by votes | appointed
unholy alliance | n | 0.9 | a wicked union | alliance
union boss | n | 0.7 | a leader of workers, as a tyrant | union leader
union thug | n | 0.9 | a union member, as a brute | union member
useful idiot | n | 0.9 | one used without knowing | -
usurp | v | 0.7 | take without right | take
usurper | n | 0.8 | one who takes power without right | -
vanity project | n | 0.8 | what serves only one's pride | project
vassal | n | 0.8 | one who serves a lord | ally | unless: feudal, medieval, king
vermin | n | 0.9 | people as pests | - | unless: rat, pest, mouse
victimhood | n | 0.6 | being a victim, as a pose | -
vigilante | n | 0.6 | one who takes the law into his hands | -
villain | n | 0.7 | a wicked person | - | unless: @film, bond, @sport, aston, batman
villainy | n | 0.9 | wickedness | -
vote-buying | n | 0.5 | paying for votes | -
vote-rigging | n | 0.5 | cheating with votes | -
vulture capitalist | n | 0.9 | one who lives on failing firms | investor
war machine | n | 0.6 | an army as an engine | army
warlord | n | 0.5 | one who rules by arms | commander
warmonger | n | 0.9 | one who wants war | -
warmongering | na | 0.9 | wanting war | -
weaponized | a | 0.8 | used as a weapon | used | unless: @science, anthrax, drone, virus
welch on | v | 0.8 | not pay what is owed | -
welfare queen | n | 0.9 | a woman living on benefits | -
wheeler-dealer | n | 0.8 | one who makes clever deals | -
wheeling and dealing | n | 0.7 | making clever deals | bargaining
white privilege | n | 0.4 | the advantage of whites | -
whitewash | nv | 0.8 | cover up faults | -
windbag | n | 0.9 | one who talks too much | -
windfall | n | 0.4 | money for nothing | gain | unless: tax
wine and dine | v | 0.6 | treat to win favour | entertain
witchhunt | n | 0.9 | a search for guilty people where there is no guilt | investigation
woke agenda | n | 0.9 | aims of social justice, as a danger | -
woke ideology | n | 0.9 | ideas of social justice, as a creed | -
woke mob | n | 0.9 | people for social justice, as a crowd | -
wokeism | n | 0.9 | concern with injustice, as a creed | -
wokeness | n | 0.8 | concern with injustice, as a fault | -
worm * way | v | 0.8 | get in by tricks | get in
wriggle out | v | 0.8 | get out by tricks | avoid
wuhan coronavirus | - | 0.6 | a disease named after a town | coronavirus | note: Health authorities advise against names of places and peoples (WHO 2015).
wuhan flu | - | 0.8 | a disease named after a town | flu | note: Health authorities advise against names of places and peoples (WHO 2015).
wuhan virus | - | 0.8 | a disease named after a town | coronavirus | note: Health authorities advise against names of places and peoples (WHO 2015).
yes man | n | 0.9 | one who always agrees | -
yes-man | n | 0.9 | one who always agrees | -
yob | n | 0.9 | a rude young man | youth
yobbish | a | 0.9 | rude and violent | rude
yobbo | n | 0.9 | a rude young man | youth
`;
