/** From “*-bashing” to “knockout blow”. The columns: see table.ts. */
export const war1 = `
*-bashing | na | 0.9 | criticizing as with blows | criticism
*-busting | a | 0.6 | breaking it | - | unless: crime, drug, ghost, dust
ambush | v | 0.6 | attack from hiding, in words | surprise | unless: @war, @police
ammunition | n | 0.4 | matter for an attack in words | arguments | near: critic, opponent, political, campaign, democrat, republican
annihilate | v | 0.9 | destroy wholly | defeat
arm-twisting | n | 0.8 | forcing by threats | pressure
armada of | n | 0.6 | a great fleet of | group | unless: ship, navy, @war
arms race | n | 0.4 | a contest of weapons | competition | unless: nuclear, missile, weapon, soviet, @war
army of | n | 0.5 | a great body of people | group | near: volunteer, lawyer, lobbyist, supporter, troll, activist, fan, bot
arsenal | n | 0.4 | a store of means of attack | means | near: political, rhetorical, legal, policy, tool
assail | v | 0.8 | attack violently | criticize
assault on | n | 0.7 | a fierce attack on a thing of value | - | unless: @war, @police, capitol, sexual, woman, officer, girl, student, physical, charge
at loggerheads | - | 0.7 | in a stubborn quarrel | in dispute
attack | v | 0.6 | criticize as in a fight | criticize | unless: troop, force, soldier, village, convoy, airstrike, knife, gunman, rebel, military, militant, kill, wound, bomb, terrorist, armed, missile, drone, police, dog, shark, islamic, city, embassy, heart
attack dog | n | 0.8 | one who attacks for another | -
ax | v | 0.6 | cut away | cut | unless: tree, wood, murder, kill, murderer
axe | v | 0.6 | cut away | cut
backlash | n | 0.4 | a strong reaction against | criticism
backstab | v | 0.9 | betray | -
backstabbing | na | 0.9 | betraying | -
barrage | n | 0.7 | a heavy fire of words | series | unless: artillery, missile, rocket, shell
barricade oneself | v | 0.4 | shut oneself in | -
bash | v | 0.8 | criticize as with blows | criticize
bashing | n | 0.8 | criticizing as with blows | criticism
battering | n | 0.6 | blow after blow | criticism | unless: ram, @weather, victim, charge
battle | nv | 0.4 | a dispute seen as a fight | dispute | near: court, legal, political, primary, election, party, fight, lawmaker, senate, campaign, culture
battle cry | n | 0.7 | a call to fight | slogan
battle line | n | 0.6 | the line between two sides | dispute
battle royale | n | 0.8 | a fight of all against all | dispute
battle-hardened | a | 0.6 | made hard by fights | experienced | unless: @war
battle-tested | a | 0.6 | tried in fights | experienced | unless: @war
battleground | n | 0.4 | a place of dispute | - | unless: state, poll
baying | a | 0.8 | crying like hounds | shouting | unless: hound, dog
beat back | v | 0.6 | drive off | resist | unless: @fire, @war
beat the drum | v | 0.7 | call loudly for | call for
beat up on | v | 0.7 | attack again and again | criticize
beatdown | n | 0.9 | a heavy defeat | defeat
berate | v | 0.8 | scold angrily | criticize
besiege | v | 0.6 | surround as an enemy does | surround | unless: @war, city, town
besieged | a | 0.6 | surrounded by enemies | criticized | unless: @war, city, town, enclave
blast | v | 0.8 | criticize as with an explosion | criticize | unless: off, bomb, rock, kill, music, explosion
blitz | n | 0.6 | a sudden heavy attack | campaign | unless: @war, london, @sport, nazi
blitzkrieg | n | 0.8 | a sudden heavy attack | - | unless: nazi, german, @war, 1940
blood feud | n | 0.7 | a deadly quarrel | dispute
blood in the water | n | 0.8 | a sign that one may attack | weakness
blood sport | n | 0.7 | a cruel game | -
bloodied | a | 0.6 | beaten but alive | hurt | unless: face, body, nose, shirt, @health
bloodless coup | - | 0.6 | a taking of power without killing | -
bludgeon | v | 0.8 | beat with a club | press | unless: death, kill, police
bludgeoning | na | 0.7 | beating with a club | -
body blow | n | 0.7 | a heavy hit | setback
bombastic | a | 0.9 | with big empty words | -
bombshell report | - | 0.8 | news that shocks | report
brass knuckles | n | 0.6 | rough means | -
brawl | n | 0.6 | a rough fight | dispute | unless: bar, arrest, @police, @sport
brickbat | n | 0.8 | a thing thrown in anger | criticism
bring to * knees | v | 0.7 | force to give in | defeat
bring to heel | v | 0.8 | make obey like a dog | control
broadside | n | 0.8 | all guns at once, in words | criticism | unless: ship, crash, collision, car
bruiser | n | 0.7 | a rough fighter | -
bulldoze | v | 0.7 | push aside by force | push through | unless: house, home, building, tree, land, road, village, earth
bully | nv | 0.8 | frighten the weaker | press | unless: school, child, student, pulpit, cyber
bully pulpit | n | 0.5 | a place from which to press others | platform
bust-up | n | 0.8 | a loud quarrel | quarrel
call to arms | n | 0.7 | a call to fight | appeal
cannon fodder | n | 0.9 | people to be used up | -
carve up | v | 0.6 | divide like a roast | divide | unless: turkey, meat
castigate | v | 0.8 | criticize very severely | criticize
casualty of | n | 0.4 | one hurt by | - | near: war, political, culture, budget, fight
charge headlong | v | 0.7 | run on blindly | go on
circle the wagons | v | 0.7 | close ranks against attack | defend one another
clamp down | v | 0.5 | use force to stop | restrict
clampdown | n | 0.6 | a hard use of force | restriction
clap back | v | 0.8 | answer as in a fight | respond
clash | v | 0.4 | fight with words | disagree | unless: police, protester, troop, force, schedule
clash | n | 0.4 | a fight of words | dispute | unless: police, protester, troop, force, deadly, violent, street
clobber | v | 0.8 | beat soundly | defeat
close ranks | v | 0.5 | stand together against attack | stand together
combatant | n | 0.5 | a fighter in a dispute | opponent | unless: @war, enemy, unlawful
combative | a | 0.6 | ready to fight | argumentative
come out swinging | v | 0.8 | begin with an attack | criticize
coming for | v | 0.5 | about to take by force | - | near: gun, your, our, us
coup | n | 0.4 | a taking of power, said of lawful acts | - | near: silent, bureaucratic, attempted, soft, slow-motion, palace, deep
crackdown | n | 0.4 | a hard use of force | measures against
cripple | v | 0.7 | hurt so that it cannot work | weaken
crippling | a | 0.7 | hurting so that one cannot work | severe
cross swords | v | 0.7 | fight as with swords | disagree
crossfire | n | 0.5 | between two attackers | - | unless: kill, gunman, police
crosshair | n | 0.7 | where a gun is aimed | - | unless: rifle, scope, sniper
crusade | n | 0.8 | a fight seen as holy | campaign | unless: first, medieval, century
crusader | n | 0.7 | one who fights a holy fight | campaigner | unless: medieval, century, jerusalem, castle, caped
crush | v | 0.6 | defeat wholly | defeat | unless: car, ice, rubble, stone, grape, debris
crush dissent | v | 0.8 | end opposition by force | suppress
culture war | n | 0.7 | a dispute on values seen as war | dispute
cutting blow | n | 0.7 | words that wound | criticism
dagger | n | 0.5 | what stabs | - | near: heart, drawn, back, cloak
deal a blow | v | 0.5 | hit | hurt
death match | n | 0.7 | a fight till death | dispute | unless: @sport, video, game
deathmatch | n | 0.8 | a fight till death | dispute
decimate | v | 0.8 | destroy a large part of | reduce
declare war on | v | 0.6 | begin a campaign against | oppose | unless: @war, germany, japan, nation, russia, hitler, country
defang | v | 0.8 | take away the teeth | weaken
defenestrate | v | 0.8 | throw out | remove
demolish | v | 0.6 | defeat wholly | defeat | unless: building, house, bridge, statue, structure, home
destroyer | n | 0.6 | one who destroys | - | unless: @war, missile, naval, ship, guided, uss, class
dig in | v | 0.4 | hold one's ground | -
dirty war | n | 0.5 | a fight without rules | - | unless: argentina, argentine, mexico
dismantle | v | 0.5 | take to pieces | end | unless: weapon, machine, camp, bomb, structure
dogfight | n | 0.6 | a close rough fight | dispute | unless: @war, aircraft, dog, pilot
drag | v | 0.5 | pull somebody against their will, or mock in public | - | unless: queen, race, show, river, lake, net, performer, foot
drag into | v | 0.7 | bring in against one's will | involve
drive a wedge | v | 0.6 | split | divide
drop a bomb | v | 0.5 | say something that shocks | say | near: political, news, shocking
dust-up | n | 0.7 | a rough quarrel | quarrel
dustup | n | 0.7 | a rough quarrel | quarrel
eviscerated | a | 0.8 | destroyed in words | -
eviscerating | a | 0.9 | destroying in argument | critical
excoriate | v | 0.9 | criticize very severely | criticize
fan the flame | v | 0.8 | make a dispute worse | -
feud | nv | 0.6 | a long bitter quarrel | dispute
fifth column | n | 0.9 | enemies within | opponents
fight back | v | 0.6 | answer as in a fight | resist
fight tooth and nail | v | 0.8 | resist with all force | oppose
fighting words | n | 0.7 | words that invite a fight | -
fire a shot across the bow | v | 0.7 | warn as with a gun | warn
fire back | v | 0.7 | answer as in a fight | respond
fire off | v | 0.5 | send in anger | send | unless: rocket, missile, gun, round, shot
firestorm | n | 0.8 | an outburst of anger | criticism | unless: wildfire, forest
firing line | n | 0.5 | where attacks fall | - | unless: @war
firing squad | n | 0.4 | people who attack together | - | near: circular
first salvo | n | 0.7 | the first attack | first criticism
flamethrowing | a | 0.8 | attacking with fire | -
flashpoint | n | 0.6 | where a fight breaks out | point of dispute | unless: @war
foot soldier | n | 0.6 | a simple follower | supporter | unless: @war
free-for-all | n | 0.7 | a fight without rules | disorder
frontal assault | n | 0.8 | a direct attack | criticism | unless: @war
fuel | v | 0.4 | feed feelings | raise | near: fear, anger, hate, rumor, speculation, hatred, tension, rage
full frontal attack | n | 0.8 | a direct attack | criticism
full-court press | n | 0.6 | pressure from all sides | pressure | unless: @sport
gang up | v | 0.7 | join to attack | join together
gang up on | v | 0.7 | attack in a group | oppose together
gauntlet | n | 0.5 | a double row of attackers | - | near: run, throw, political, media, lay
gladiator | n | 0.6 | a fighter before a crowd | - | unless: rome, roman, @film, arena
go after | v | 0.4 | attack in words | criticize
go for the jugular | v | 0.9 | attack where it kills | criticize
go nuclear | v | 0.7 | use the most extreme means | - | unless: iran, korea, power, weapon
go on the attack | v | 0.6 | attack | criticize | unless: @war
go on the offensive | v | 0.5 | attack | criticize | unless: @war
go to war over | v | 0.6 | dispute hotly | dispute
go to war with | v | 0.5 | dispute hotly | dispute | unless: @war, iran, russia, country, iraq
grenade | n | 0.5 | what is thrown to hurt, in words | - | near: rhetorical, political, verbal, lob
grenade-throwing | a | 0.9 | attacking without care | -
guerrilla tactic | n | 0.6 | a fight from hiding | -
guillotine | v | 0.6 | cut off | end
gun for | v | 0.7 | be out to get | -
gunfight | n | 0.4 | a fight with words | - | near: knife, political, bring
gunning for | v | 0.8 | out to get | opposing
gut | v | 0.6 | take the essential part out of | cut | unless: fish, building, fire, house, renovate
gut punch | n | 0.8 | a blow in the belly | shock
gut-punch | nv | 0.8 | a blow in the belly | shock
hail of | n | 0.5 | very many at once | many | near: bullet, insult, abuse, criticism
hammer | v | 0.6 | attack again and again | criticize | unless: nail, throw, tool, out
hand grenade | n | 0.4 | what blows up a plan | - | near: political, rhetorical
hatchet | n | 0.4 | a means of attack | - | near: job, man
hatchet job | n | 0.9 | an attack meant to ruin | critical report
hatchet man | n | 0.9 | one who does the dirty attacks | -
heavy artillery | n | 0.5 | the strongest means | - | near: political, campaign, donor
hijack | v | 0.7 | take over by force | take over | unless: plane, airline, flight, ship, passenger, jet, airliner
hit back | v | 0.6 | answer as in a fight | respond
hit job | n | 0.9 | a planned attack in words | critical report
hit list | n | 0.6 | people to be attacked | list | unless: murder, kill, gunman, @police
hit out | v | 0.7 | criticize as with blows | criticize
hit piece | n | 0.9 | an article written to harm | critical article
hit squad | n | 0.5 | people sent to attack | - | unless: murder, kill, khashoggi, saudi, assassinate
hold a gun to | v | 0.7 | force by threats | press
hold captive | v | 0.5 | keep by force | - | near: political, special, interest
hostage | n | 0.5 | one used to force others | - | near: political, budget, economy, debt, shutdown, party, congress, government, legislation
hostage-taking | n | 0.6 | forcing others by threats | - | near: political, budget, economy, debt, shutdown, party, congress
ignite | v | 0.5 | set on fire, of feelings | cause | unless: fire, gas, engine, fuel, wildfire
in the firing line | - | 0.6 | where attacks fall | criticized
in the trenches | - | 0.4 | where the hard work is | - | unless: @war
infighting | n | 0.5 | fights within one side | dispute
infiltrate | v | 0.5 | get in secretly | enter | near: school, party, government, media, institution, marxist, radical, left
inflame | v | 0.7 | make angry | raise
invade | v | 0.5 | come in as an enemy | enter | near: privacy, migrant, immigrant, border, space
invasion | n | 0.7 | a coming of people seen as war | arrival | near: migrant, immigrant, illegal, border, caravan, alien, refugee
iron fist | n | 0.7 | hard rule | strict rule
jab | n | 0.5 | a quick blow in words | criticism | unless: vaccine, covid, dose, needle, @sport, @health
jab at | v | 0.6 | hit quickly in words | criticize
jihad against | n | 0.8 | a holy fight against | campaign
kamikaze | na | 0.8 | ruining oneself to hurt others | - | unless: @war, drone, pilot, japanese
knee-capping | n | 0.9 | crippling on purpose | -
kneecap | v | 0.9 | cripple on purpose | weaken
knife fight | n | 0.6 | a bitter struggle | dispute | unless: @police
knife in the back | n | 0.9 | a betrayal | -
knives are out | - | 0.8 | enemies are ready to attack | -
knock-down drag-out | a | 0.8 | without any rules | bitter
knockout blow | n | 0.7 | a blow that ends it | -
`;
