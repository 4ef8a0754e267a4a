/** From “lambast” to “zinger”. The columns: see table.ts. */
export const war2 = `
lambast | v | 0.8 | criticize without mercy | criticize
lambaste | v | 0.8 | criticize without mercy | criticize
land mine | n | 0.4 | a hidden danger | - | near: political
lash out | v | 0.8 | speak in sudden anger | criticize
last stand | n | 0.6 | a final hopeless defence | - | unless: custer
launch a broadside | v | 0.8 | attack in words | criticize
lay into | v | 0.8 | criticize violently | criticize
lay siege | v | 0.6 | surround to force | - | unless: @war, city, town
lay waste | v | 0.8 | destroy | destroy | unless: @weather
line in the sand | n | 0.5 | a limit not to be crossed | limit
line of fire | n | 0.5 | where attacks fall | -
lob | v | 0.5 | throw, of charges | make | near: accusation, insult, attack, criticism, charge, bomb
lock and load | v | 0.7 | make ready to shoot | -
lock horns | v | 0.7 | fight like stags | disagree
loggerheads | n | 0.7 | a stubborn quarrel | dispute | unless: turtle
loose cannon | n | 0.8 | one whom nobody controls | -
marching order | n | 0.5 | a command | instructions
maul | v | 0.7 | tear apart | criticize | unless: @animal, dog, death
mercenary | na | 0.6 | working for pay alone | - | unless: @war, wagner, blackwater, libya, fighter, group, foreign, russian
minefield | n | 0.5 | a place full of hidden danger | - | unless: @war, land, clear
mow down | v | 0.6 | cut down like grass | kill
muscle | v | 0.6 | force a way | - | unless: pain, mass, tissue
napalm | v | 0.8 | burn down | -
no-holds-barred | a | 0.8 | without any rules | -
nuclear option | n | 0.5 | the most extreme means | -
nuke | v | 0.7 | destroy as with the bomb | end | unless: @war, hurricane, korea, iran
offensive | n | 0.3 | an attack | campaign | near: charm, media, propaganda, public
onslaught | n | 0.8 | a fierce attack | - | unless: troop, tank, army, artillery
open fire on | v | 0.4 | attack in words | criticize | near: critic, rival, campaign, opponent
open warfare | n | 0.7 | an open dispute | open dispute | unless: @war
opening salvo | n | 0.6 | the first attack | first move
outflank | v | 0.5 | get round the enemy | outdo | unless: @war
outgun | v | 0.5 | have more guns | outspend | unless: @war, police
pincer | n | 0.4 | attack from two sides | - | near: political
pitched battle | n | 0.6 | a fight set in order | dispute | unless: @war, @police
pot shot | n | 0.7 | a careless attack | criticism
potshot | n | 0.7 | a careless attack | criticism
pound | v | 0.5 | hit again and again | criticize | near: critic, opponent, republican, democrat, campaign, ad, rival, message
power grab | n | 0.8 | a taking of power one has no right to | -
power struggle | n | 0.5 | a fight for power | dispute
provocation | n | 0.5 | an act to make angry | act
provocative | a | 0.6 | made to anger or excite | -
provoke | v | 0.4 | make angry on purpose | cause
proxy war | n | 0.4 | a fight through others | - | unless: @war, iran, saudi, russia, yemen, syria, ukraine
pull no punches | v | 0.6 | hit with full force | speak openly
pull the trigger on | v | 0.5 | begin | start
pulverize | v | 0.8 | beat to dust | defeat | unless: rock, concrete, @war, stone
pummel | v | 0.8 | beat with fists | criticize
punch back | v | 0.7 | answer as in a fight | respond
punching bag | n | 0.7 | what everybody hits | target of criticism
push back | v | 0.4 | resist in words | object
pushback | n | 0.4 | resistance | objection
quash | v | 0.4 | put down by force | stop | unless: conviction, court, subpoena
raid on | n | 0.4 | a sudden attack on | - | near: treasury, pension, taxpayer, budget, trust
railroad | v | 0.7 | force through in haste | -
rain down on | v | 0.6 | fall on as bombs do | - | unless: @weather, @war
rallying cry | n | 0.4 | a call to gather for a fight | slogan
ram through | v | 0.9 | force through | pass
ransack | v | 0.5 | search and rob | search | unless: office, home, house, shop, store, apartment
rattle | v | 0.6 | make nervous | worry
rearguard action | n | 0.7 | a fight in retreat | resistance | unless: @war
retaliate | v | 0.3 | hit back | respond | near: critic, tweet, political
retreat | v | 0.4 | give way as an army does | change position | near: position, promise, pledge, claim, campaign, issue
rile | v | 0.8 | make angry | -
rip | v | 0.7 | criticize violently | criticize | unless: off, apart, open, out, cloth, tide, roof
rip into | v | 0.9 | criticize violently | criticize
rip up | v | 0.6 | destroy, of rules | end | near: agreement, treaty, rule, deal, contract, constitution
rock | v | 0.5 | shake | - | near: scandal, party, campaign, allegation, country, washington, revelation
roil | v | 0.7 | stir up | -
rout | n | 0.6 | a complete defeat | large defeat | unless: @war, market, bond, stock, sell
rub salt | v | 0.7 | make a wound hurt more | -
run roughshod | v | 0.8 | ride over without care | ignore
saber-rattling | - | 0.9 | a show of force, as the writer sees it | military manoeuvres
sabotage | nv | 0.7 | hinder on purpose | hinder | unless: railway, pipeline, cable
sabre-rattling | - | 0.9 | a show of force, as the writer sees it | military manoeuvres
salvo | n | 0.7 | a volley of words | - | unless: rocket, missile, artillery, gun
sandbag | v | 0.7 | hit from behind | - | unless: flood, river, levee, wall, @weather
savage | v | 0.8 | tear apart in words | criticize
savaging | n | 0.8 | tearing apart in words | criticism
scalp | n | 0.7 | a trophy of an enemy brought down | - | unless: hair, ticket, skin, head, @health
scapegoat | nv | 0.7 | one made to bear others' blame | blame
scorched earth | n | 0.8 | leaving nothing standing | - | unless: @war
scorched-earth | a | 0.9 | leaving nothing standing | -
score points | v | 0.5 | win an advantage | - | unless: @sport, game
scuttle | v | 0.6 | sink on purpose | stop | unless: ship, boat, crab, vessel
shoot down | v | 0.5 | reject as one fires at a plane | reject | unless: plane, missile, jet, drone, aircraft, helicopter, balloon, airliner, flight, @war
shoot from the hip | v | 0.7 | act without thought | -
shoot the messenger | v | 0.7 | blame who brings the news | -
shot across the bow | n | 0.6 | a warning as with a gun | warning
shot in the arm | n | 0.5 | what gives new strength | boost | unless: vaccine, police, gun
shots fired | n | 0.6 | an attack in words | - | unless: police, officer, gun, report, hear
shouting match | n | 0.6 | a loud quarrel | argument
showdown | n | 0.6 | a last fight that decides | dispute
sic | v | 0.7 | set on like a dog | send | near: dog, on, mob, lawyer
sideswipe | nv | 0.6 | a hit in passing | criticism | unless: car, truck, @vehicle
siege | n | 0.5 | surrounded by attackers | - | near: mentality, democracy, feel
skewer | v | 0.8 | pierce with words | criticize
slam | v | 0.8 | criticize as with blows | criticize | unless: door, brake, car, truck, into, wall, shut, grand
slanging match | n | 0.8 | a loud quarrel | argument
slap down | v | 0.7 | put down with a blow | reject
slap in the face | n | 0.8 | an insult | insult
slash | v | 0.4 | cut with force | cut | unless: tire, knife, throat, tyre
slaughterhouse | n | 0.5 | a place of killing | - | near: like, turn, abortion
slay | v | 0.5 | kill, in story style | kill
sledgehammer | n | 0.6 | a heavy blunt means | - | unless: wall, window, smash, door
slug it out | v | 0.6 | fight it out | dispute
slugfest | n | 0.8 | a fight blow by blow | dispute | unless: @sport, inning, run
smackdown | n | 0.9 | a crushing answer | -
smash | v | 0.4 | break to pieces | break | near: record, expectation, left, party, system, patriarchy
smoking gun | n | 0.7 | a proof beyond doubt | proof
sneak attack | n | 0.6 | an attack from hiding | - | unless: @war, pearl
snipe | v | 0.7 | attack in small ways | criticize
sow | v | 0.6 | plant, of evil | cause | near: discord, chaos, division, doubt, fear, distrust, confusion, hate, hatred, seed
spar | v | 0.5 | fight with words | argue
spat | n | 0.6 | a small quarrel | dispute
spoiling for a fight | v | 0.8 | wanting a fight | -
stab in the back | n | 0.9 | a betrayal | -
stage a coup | v | 0.5 | take power, said of lawful acts | - | unless: army, military, general
stamp out | v | 0.5 | end by force | end | unless: @fire, disease
standoff | n | 0.4 | a dispute in which nobody moves | dispute | unless: police, armed, hostage, gunman
steamroll | v | 0.8 | force through | -
steamroller | nv | 0.8 | crush all in its way | push through
stick the knife in | v | 0.9 | hurt on purpose | -
stoke | v | 0.7 | feed a fire of feelings | raise
storm | v | 0.3 | take by sudden force | enter | near: off, out, stage
storm off | v | 0.6 | leave in anger | leave
storm out | v | 0.6 | leave in anger | leave
stormtrooper | n | 0.8 | a hired man of violence | - | unless: star, nazi, german
strafe | v | 0.6 | attack from above | - | unless: @war
strangle | v | 0.6 | kill by the throat, of trade or liberty | restrict | unless: @police, woman, victim, death, kill, murder
stranglehold | n | 0.8 | a hold on the throat | control
street fighter | n | 0.6 | one who fights without rules | -
strike back | v | 0.7 | answer as in a fight | respond
strong-arm | v | 0.8 | force with threats | press
sucker punch | nv | 0.8 | a blow without warning | - | unless: @police
suckerpunch | nv | 0.8 | a blow without warning | -
surrender | v | 0.5 | give up as in war | agree | near: left, mob, principle, demand, democrat, republican, radical, woke
swipe | n | 0.6 | a blow in passing | criticism | unless: card, phone, screen, left, right
swipe at | v | 0.7 | hit in passing | criticize
take a jab | v | 0.8 | criticize in passing | criticize
take a shot | v | 0.7 | criticize in passing | criticize
take a swipe | v | 0.8 | criticize in passing | criticize
take aim | v | 0.6 | choose as a target of words | criticize
take down | v | 0.4 | bring to fall | defeat | unless: sign, post, video, flag, statue, website, tree
take no prisoners | v | 0.8 | fight without mercy | -
take potshots | v | 0.8 | attack carelessly | criticize
take-no-prisoners | a | 0.8 | without mercy | -
takedown | n | 0.7 | a crushing criticism | criticism
target | v | 0.3 | choose as the object of attack | - | near: conservative, unfairly, minority, black, political, muslim
tear into | v | 0.8 | criticize violently | criticize
tear up | v | 0.5 | destroy, of rules | end | near: agreement, treaty, rule, deal, contract, constitution
thrash | v | 0.7 | beat soundly | defeat | unless: @sport, @animal, arm
throw a punch | v | 0.4 | attack | criticize | near: verbal, rhetorical
throw down the gauntlet | v | 0.7 | dare to fight | challenge
thwart | v | 0.4 | hinder | stop
tit-for-tat | a | 0.5 | blow for blow | mutual
tongue lash | v | 0.8 | beat in words | criticize
tongue-lashing | n | 0.8 | a beating in words | criticism
torch | v | 0.7 | burn with words | criticize | unless: car, building, house, olympic, flame, fire, relay
torpedo | v | 0.7 | bring to fail | stop | unless: ship, submarine, boat
trade barb | v | 0.6 | insult each other | criticize each other
trade blow | v | 0.6 | hit each other | criticize each other | unless: @war, @sport
trample | v | 0.8 | tread on, of rights | - | unless: crowd, death, horse, stampede
trench warfare | n | 0.6 | a long dispute without movement | -
trounce | v | 0.7 | beat soundly | defeat
turf war | n | 0.6 | a fight about ground | dispute | unless: gang, drug, cartel
under assault | - | 0.7 | hit from all sides | criticized | unless: @war, @police
under attack | - | 0.4 | hit from all sides | criticized | unless: @war, @police, city, town
under fire | - | 0.5 | much criticized | criticized | unless: troop, soldier, come, gun
under siege | - | 0.6 | surrounded by enemies | - | unless: @war, city, town, enclave
undermine | v | 0.4 | weaken in secret | weaken
up in arms | - | 0.7 | ready to fight | protesting
upend | v | 0.5 | turn upside down | change
vanquish | v | 0.8 | defeat wholly | defeat
vendetta | n | 0.8 | a private revenge | dispute
wage | v | 0.4 | carry on, of a fight | - | near: campaign, battle, crusade, jihad, assault, culture
wage war | v | 0.7 | fight | oppose | unless: @war, israel, russia, hamas, iraq, ukraine, iran
wallop | v | 0.8 | hit hard | defeat
war against | n | 0.4 | a campaign told as war | campaign | unless: terror, terrorism, isis, ukraine, iraq, iran, gaza, drug, taliban, @war, afghanistan, germany
war chest | n | 0.5 | money for a campaign | funds
war of words | n | 0.6 | a dispute told as war | dispute
war on | n | 0.5 | a campaign told as war | campaign | unless: terror, terrorism, ukraine, iraq, iran, gaza, drug
war room | n | 0.4 | where a campaign is led | headquarters
warpath | n | 0.9 | the way to war | -
warring faction | n | 0.6 | sides in a dispute | sides | unless: @war, somalia, libya, sudan
warrior | n | 0.5 | a fighter for a cause | campaigner | near: culture, social, justice, keyboard, happy, class, climate
weapon | n | 0.3 | a means of attack | means | near: political, culture, against, economic, propaganda
weaponise | v | 0.9 | use as a weapon | use
weaponization | n | 0.9 | use as a weapon | use
weaponize | v | 0.9 | use as a weapon | use
whack | v | 0.6 | hit | criticize | unless: mole, weed, ball
whip up | v | 0.6 | drive to anger | stir | unless: @food, cream, @weather
wield | v | 0.3 | hold like a weapon | use | near: power, club, weapon, veto, influence, cudgel
witch hunt | n | 0.9 | a search for guilty people where there is no guilt | investigation
witch-hunt | n | 0.9 | a search for guilty people where there is no guilt | investigation
wrest | v | 0.5 | take by force | take
zing | v | 0.7 | hit with a clever insult | mock
zinger | n | 0.7 | a clever insult | remark
`;
