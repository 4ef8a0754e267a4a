/** From “gun-toting” to “radical agenda”. The columns: see table.ts. */
export const dysphemism2 = `
gun-toting | a | 0.8 | carrying guns | armed
hack | n | 0.7 | one who works for a party only | - | near: partisan, political, party, media, washington
handler | n | 0.6 | one who steers another | adviser | near: political, campaign, party, spin, kremlin, presidential, white
handmaiden | n | 0.8 | a servant | helper | unless: @film
handout | n | 0.7 | money given for nothing | payment
hanger-on | n | 0.8 | one who clings to the mighty | follower
hate group | n | 0.5 | people joined by hate | -
hatred of | n | 0.6 | great dislike of | dislike
haul before | v | 0.6 | make appear, as one drags | summon
haul off | v | 0.6 | take away roughly | take away
henchman | n | 0.9 | a follower who does dirty work | aide
herd | v | 0.5 | drive like cattle | gather | unless: @animal, farmer, reindeer
herd mentality | n | 0.8 | following without thought | -
hitman | n | 0.4 | a hired killer | - | near: political
hobnob | v | 0.7 | be friends with the mighty | meet
hoodlum | n | 0.9 | a young criminal | -
hooligan | n | 0.8 | one who makes disorder | - | unless: @sport, football, soccer
hush money | n | 0.6 | money for silence | payment for silence
hush up | v | 0.7 | keep secret | keep quiet
hyped-up | a | 0.8 | made too much of | -
identity politics | n | 0.5 | politics by group | -
illegal | n | 0.9 | a person without permission to stay | undocumented person | note: The noun of a person; acts found illegal by a court are another sense.
illegal alien | n | 0.9 | a person without permission to stay | undocumented immigrant
illegal aliens | n | 0.9 | people without permission to stay | undocumented immigrants
illegal immigrant | n | 0.6 | a person without permission to stay | undocumented immigrant
illegals | n | 0.9 | people without permission to stay | undocumented people
imperialist | na | 0.7 | wanting to rule others | - | unless: @war, 19th, century, japan, british
incite | v | 0.4 | stir to wrong | urge | unless: @court, riot, charge, convict
indoctrinate | v | 0.9 | teach without letting doubt | teach
indoctrinated | a | 0.9 | taught without letting doubt | taught
indoctrination | n | 0.9 | teaching without letting doubt | teaching
infanticide | n | 0.7 | killing of babies, said of abortion | - | unless: @court, mother, india, female
inner circle | n | 0.4 | those near the mighty | advisers
inside job | n | 0.6 | a crime by one's own people | -
insurrectionist | na | 0.7 | one who rises against the state | rioter
intelligentsia | n | 0.6 | the educated, as a class | -
interloper | n | 0.8 | one who pushes in | newcomer
invader | n | 0.7 | an enemy who comes in | - | unless: @war, russian, ukraine, space, nazi, roman, species, viking
iron grip | n | 0.7 | a hold that cannot be loosened | firm control
iron-fisted | a | 0.8 | ruling by force | strict
jackboot | n | 0.9 | rule by brutal force | -
jackbooted | a | 0.9 | ruling by brutal force | -
jam through | v | 0.8 | force through | pass
job-killer | n | 0.8 | what will cost jobs | -
job-killing | a | 0.9 | that will cost jobs | -
junket | n | 0.7 | a pleasure trip at others' cost | trip
junta | n | 0.6 | a ruling group of officers | military government
kangaroo court | n | 0.9 | a court without law | court
kickback | n | 0.4 | a secret payment | payment | unless: @court, @police, @sport
kill | v | 0.3 | stop, of a plan | stop | near: bill, deal, job, legislation, proposal, amendment
kill baby | v | 0.9 | end pregnancies | -
killing field | n | 0.6 | a place of killing | - | unless: cambodia, khmer, @film
kingmaker | n | 0.5 | one who makes others mighty | influential person
kleptocracy | n | 0.8 | rule of thieves | -
kleptocrat | n | 0.9 | a ruler who steals | ruler
knee-jerk | a | 0.9 | without thought | immediate
kowtowing | n | 0.9 | bowing to the ground | giving way
kung flu | - | 0.9 | a disease named to mock a people | coronavirus | note: Health authorities advise against names of places and peoples (WHO 2015).
lackey | n | 0.9 | a servile follower | aide
lamestream | a | 0.9 | mainstream, mocked | -
lapdog | n | 0.9 | a servile follower | supporter | unless: @animal, pet
laughing stock | n | 0.9 | one at whom all laugh | -
lawless | a | 0.7 | without law | -
lawlessness | n | 0.7 | lack of law | disorder
leech | nv | 0.9 | one who sucks others | - | unless: @health, @science
leftie | n | 0.8 | somebody on the left | left-wing
lefty | na | 0.8 | somebody on the left | left-wing
legacy media | n | 0.7 | the old news media, as a bloc | news media
liberal agenda | n | 0.8 | hidden aims of the left | -
liberal media | n | 0.9 | the news media, as on the left | news media
line * pocket | v | 0.8 | get rich at others' cost | profit
liquidate | v | 0.5 | kill | kill | unless: asset, company, bankruptcy, stock, debt, inventory, fund, position
litmus test | n | 0.4 | one question that decides | test
loot | v | 0.5 | rob | - | near: treasury, economy, state, taxpayer
lord it over | v | 0.8 | play the master | -
lout | n | 0.8 | a rude, rough man | -
loutish | a | 0.9 | rude and rough | rude
love rat | n | 0.9 | an unfaithful man | -
lurk | v | 0.6 | wait for no good end | be | unless: shark, @animal
lynch mob | n | 0.9 | a crowd that wants blood | -
machine | n | 0.4 | a party that runs like an engine | organization | near: political, propaganda, clinton, outrage, smear, democratic, attack
mainstream media | n | 0.5 | the large news media, as a bloc | news media
mainstreaming of | n | 0.4 | making normal | -
mandarin | n | 0.6 | a high official, mocked | official | near: civil, whitehall, brussels, treasury, office
manhandle | v | 0.7 | treat roughly | handle roughly
manipulate | v | 0.6 | steer in secret | influence
manufactured | a | 0.6 | made up | - | near: crisis, outrage, controversy, consent, scandal
marauding | a | 0.8 | roaming to rob | -
marionette | n | 0.8 | one whose strings others pull | - | unless: theater, theatre, show
martinet | n | 0.8 | one who demands blind order | -
massacre | nv | 0.5 | kill many | kill | unless: @police, gunman, @war, school, shooting, victim
mastermind | nv | 0.6 | plan, of evil | plan
meddle | v | 0.6 | mix in what is not one's business | interfere
meddling | na | 0.5 | mixing in what is not one's business | interference
medicare-for-all scheme | n | 0.8 | a plan for public insurance | plan
megadonor | n | 0.4 | one who gives very much | large donor
milk | v | 0.7 | take all one can from | exploit | unless: cow, goat, @animal, dairy, farm
minion | n | 0.9 | a servile follower | aide
misfit | n | 0.7 | one who fits nowhere | -
mob | n | 0.7 | a wild crowd | crowd | unless: boss, crime, italian, mafia, flash
mob rule | n | 0.9 | rule by the crowd | -
mobster | n | 0.6 | a member of a criminal band | -
mole | n | 0.3 | a secret helper of the enemy | - | near: mueller, obama, deep, democrat
money-grubbing | a | 0.9 | greedy for money | -
moneyed | a | 0.5 | rich and mighty | rich
mongering | n | 0.9 | spreading of evil | -
mooch | v | 0.9 | live at others' cost | -
moocher | n | 0.9 | one who lives at others' cost | -
mouthpiece | n | 0.9 | one who speaks for another | -
mudsling | v | 0.9 | throw dirt in words | criticize
muzzle | nv | 0.7 | stop from speaking | silence | unless: dog, gun, rifle, @animal
nab | v | 0.6 | catch | arrest
nanny state | n | 0.9 | a state that cares too much | -
nanny-state | a | 0.9 | of a state that cares too much | -
nepo baby | n | 0.8 | a child favoured for its parents | -
nepotism | n | 0.5 | favour to one's family | favouring relatives
never-trumper | n | 0.5 | a Republican against Trump | -
nuisance | n | 0.5 | what annoys | - | unless: public, lawsuit, @court, call
obamacare | n | 0.5 | the Affordable Care Act | Affordable Care Act | note: Once a nickname by opponents, later taken up by all.
open border | n | 0.6 | a border without checks | fewer border checks | near: democrat, left, policy, radical, advocate, biden, want, support
open-border | a | 0.7 | for a border without checks | -
operative | n | 0.5 | a secret or party worker | - | unless: intelligence, cia
opportunist | n | 0.8 | one who takes every chance | -
opportunistic | a | 0.7 | taking every chance | - | unless: infection, @health
orchestrate | v | 0.6 | arrange in secret | arrange | unless: music, composer
ostracize | v | 0.6 | shut out | exclude
overlord | n | 0.8 | a ruler over others | leader
own goal | n | 0.6 | harm done to oneself | mistake | unless: @sport
pack the court | v | 0.7 | add judges to win votes | add judges
palace intrigue | n | 0.7 | secret quarrels near the mighty | -
palm off | v | 0.8 | pass on by a trick | -
pander | v | 0.8 | please low wishes | appeal
paper over | v | 0.6 | hide, of cracks | hide
paper tiger | n | 0.8 | one who looks strong but is not | -
parachute in | v | 0.4 | bring in from outside | -
parade | v | 0.5 | show off | show | near: lie, virtue, victim, out
pariah | n | 0.7 | one shut out by all | outcast
partial-birth abortion | n | 0.8 | a late method of abortion | -
party boss | n | 0.6 | one who rules a party | party leader
party faithful | n | 0.4 | loyal members | supporters
patsy | n | 0.9 | one who is easily used | -
pay-to-play | a | 0.7 | favours for money | -
payoff | n | 0.5 | money for a wrong service | payment
peddle | v | 0.8 | spread, of lies | promote | unless: bike, bicycle
peddler | n | 0.6 | one who spreads, of lies or influence | - | near: influence, lie, hate, conspiracy, fear, smut
pen-pusher | n | 0.9 | an official, mocked | official
perpetrate | v | 0.5 | do, of evil | commit | unless: @court, attack, @police
pet project | n | 0.6 | what one loves too much | project
photo op | n | 0.5 | a show for the cameras | appearance
pigeonhole | v | 0.5 | put in a narrow class | classify
pilfer | v | 0.7 | steal in small amounts | steal
pillage | nv | 0.8 | rob with violence | take | unless: viking, village
plaything | n | 0.8 | one used for fun | -
plot | v | 0.5 | plan in secret | plan | unless: chart, attack, murder, bomb, kill, graph
ploy | n | 0.8 | a trick | plan
plunder | nv | 0.8 | rob with violence | take | unless: viking, pirate
poach | v | 0.5 | take away unfairly | hire | unless: egg, rhino, elephant, ivory, @animal, @food
pogrom | n | 0.5 | a murderous attack on a people | - | unless: jew, jewish, russia, 1905, kishinev
poison | n | 0.6 | what harms minds | harm | near: racism, hate, politics, political, ideology, discourse
poisoned | a | 0.5 | spoilt with hate | - | near: atmosphere, politics, relation, discourse, chalice
police state | n | 0.9 | a state that rules by its police | -
political correctness | n | 0.7 | care about words, as a fault | -
political football | n | 0.7 | what both sides kick about | dispute
political game | n | 0.6 | party moves without care for the thing | -
political ploy | n | 0.8 | a trick for votes | move
political stunt | n | 0.8 | an act for show | act
political theater | n | 0.8 | a show for the public | -
political theatre | n | 0.8 | a show for the public | -
politically correct | a | 0.6 | careful of words, as a fault | -
politicize | v | 0.6 | make a party matter of | -
pork | n | 0.6 | public money for one's own voters | spending | near: barrel, spending, bill, politics
porkbarrel | na | 0.8 | public money for one's own voters | spending
posh | a | 0.7 | of the rich and well-born | - | unless: spice, beckham
posture | v | 0.7 | strike a pose | - | unless: military
posturing | n | 0.8 | striking a pose | -
power broker | n | 0.5 | one who deals in power | influential person
power-hungry | a | 0.9 | greedy for power | -
power-mad | a | 0.9 | mad with power | -
powermonger | n | 0.9 | one greedy for power | -
pretension | n | 0.7 | a claim to be more than one is | claim
pro-abortion | a | 0.8 | for the right to abortion | for abortion rights
profiteer | nv | 0.8 | get rich on others' need | profit
profiteering | n | 0.8 | getting rich on others' need | profits
prop up | v | 0.5 | keep from falling | support
propaganda | n | 0.8 | one-sided persuasion | -
prostitute oneself | v | 0.9 | sell oneself | -
prowl | v | 0.6 | go about for prey | go about | unless: @animal
psychobabble | n | 0.9 | empty talk of the mind | -
pull the plug on | v | 0.6 | stop, as one stops a machine | stop | unless: patient, hospital
pull the strings | v | 0.7 | steer in secret | control
puppet | n | 0.8 | one whose strings others pull | - | unless: show, theatre, theater, sock, muppet, hand
puppet master | n | 0.9 | one who steers in secret | -
puppet regime | n | 0.9 | a government steered from abroad | government
purge | nv | 0.6 | get rid of by force | removal | unless: water, system, gas
purveyor | n | 0.5 | one who deals in, of lies | seller | near: hate, fake, lie, conspiracy, misinformation, fear, smut
pushover | n | 0.7 | one who gives way easily | -
quango | n | 0.7 | a body outside the ministries, mocked | public body
quiz | v | 0.5 | question, as of a suspect | question | unless: student, pupil, class, contestant
rabble | n | 0.9 | low people | crowd
rabble-rouser | n | 0.9 | one who stirs the crowd | agitator
rabble-rousing | a | 0.9 | stirring the crowd | -
race card | n | 0.8 | race used to win | -
race-baiter | n | 0.9 | one who stirs hate of races | -
race-baiting | na | 0.9 | stirring hate of races | -
racket | n | 0.5 | a dishonest business | business | unless: tennis, noise, @sport, @police
radical agenda | n | 0.8 | aims held to be extreme | plans
`;
