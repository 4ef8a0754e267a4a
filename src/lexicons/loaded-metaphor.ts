import { loadedTable } from './loaded-table.ts';

const war = loadedTable(
  {
    category: 'war metaphor',
    source: 'Lakoff and Johnson 1980 (argument is war); Charteris-Black 2004',
    note: 'Tells a dispute of words or policy as a fight.',
  },
  `
sabre-rattling | - | 0.9 | a show of force, as the writer sees it | military manoeuvres
saber-rattling | - | 0.9 | a show of force, as the writer sees it | military manoeuvres
hit back | v | 0.7 | answer as in a fight | respond
strike back | v | 0.7 | answer as in a fight | respond
fire back | v | 0.7 | answer as in a fight | respond
fight back | v | 0.6 | answer as in a fight | resist
push back | v | 0.4 | resist in words | object
clap back | v | 0.8 | answer as in a fight | respond
lash out | v | 0.8 | speak in sudden anger | criticize
hit out | v | 0.7 | criticize as with blows | criticize
slam | v | 0.8 | criticize as with blows | criticize | unless: door, brake, car, truck, into, wall, shut, grand
blast | v | 0.8 | criticize as with an explosion | criticize | unless: off, bomb, rock, kill, music, explosion
bash | v | 0.8 | criticize as with blows | criticize
bashing | n | 0.8 | criticizing as with blows | criticism
clobber | v | 0.8 | beat soundly | defeat
pummel | v | 0.8 | beat with fists | criticize
hammer | v | 0.6 | attack again and again | criticize | unless: nail, throw, tool, out
skewer | v | 0.8 | pierce with words | criticize
torch | v | 0.7 | burn with words | criticize | unless: car, building, house, olympic, flame, fire, relay
savage | v | 0.8 | tear apart in words | criticize
lambast | v | 0.8 | criticize without mercy | criticize
lambaste | v | 0.8 | criticize without mercy | criticize
excoriate | v | 0.9 | criticize very severely | criticize
castigate | v | 0.8 | criticize very severely | criticize
assail | v | 0.8 | attack violently | criticize
berate | v | 0.8 | scold angrily | criticize
tear into | v | 0.8 | criticize violently | criticize
rip into | v | 0.9 | criticize violently | criticize
rip | v | 0.7 | criticize violently | criticize | unless: off, apart, open, out, cloth, tide, roof
lay into | v | 0.8 | criticize violently | criticize
go after | v | 0.4 | attack in words | criticize
take aim | v | 0.7 | choose as a target of words | criticize
take a swipe | v | 0.8 | criticize in passing | criticize
take a shot | v | 0.7 | criticize in passing | criticize
take a jab | v | 0.8 | criticize in passing | criticize
attack | v | 0.6 | criticize as in a fight | criticize | unless: troop, force, soldier, village, convoy, airstrike, knife, gunman, rebel, military, militant, kill, wound, bomb, terrorist, armed, missile, drone, police, dog, shark, islamic, city, embassy, heart
onslaught | n | 0.8 | a fierce attack | -  | unless: troop, tank, army, artillery
barrage | n | 0.7 | a heavy fire of words | series | unless: artillery, missile, rocket, shell
battle | nv | 0.4 | a dispute seen as a fight | dispute | near: court, legal, political, primary, election, party, fight, lawmaker, senate, campaign, culture
battleground | n | 0.4 | a place of dispute | - | unless: state, poll
bloodless coup | - | 0.6 | a taking of power without killing | -
bombshell report | - | 0.8 | news that shocks | report
crusade | n | 0.8 | a fight seen as holy | campaign | unless: first, medieval, century
crossfire | n | 0.5 | between two attackers | - | unless: kill, gunman, police
culture war | n | 0.7 | a dispute on values seen as war | dispute
fight tooth and nail | v | 0.8 | resist with all force | oppose
firestorm | n | 0.8 | an outburst of anger | criticism | unless: wildfire, forest
eviscerating | a | 0.9 | destroying in argument | critical
gun for | v | 0.7 | be out to get | -
hijack | v | 0.7 | take over by force | take over | unless: plane, airline, flight, ship, passenger, jet, airliner
hit job | n | 0.9 | a planned attack in words | critical report
hit piece | n | 0.9 | an article written to harm | critical article
invade | v | 0.5 | come in as an enemy | enter | near: privacy, migrant, immigrant, border, space
invasion | n | 0.7 | a coming of people seen as war | arrival | near: migrant, immigrant, illegal, border, caravan, alien, refugee
land mine | n | 0.4 | a hidden danger | - | near: political
line of fire | n | 0.5 | where attacks fall | -
nuclear option | n | 0.5 | the most extreme means | -
salvo | n | 0.7 | a volley of words | - | unless: rocket, missile, artillery, gun
scorched-earth | a | 0.9 | leaving nothing standing | -
siege | n | 0.5 | surrounded by attackers | - | near: mentality, democracy, feel
smackdown | n | 0.9 | a crushing answer | -
snipe | v | 0.7 | attack in small ways | criticize
take down | v | 0.4 | bring to fall | defeat | unless: sign, post, video, flag, statue, website, tree
takedown | n | 0.7 | a crushing criticism | criticism
target | v | 0.3 | choose as the object of attack | - | near: conservative, unfairly, minority, black, political, muslim
torpedo | v | 0.7 | bring to fail | stop | unless: ship, submarine, boat
trench warfare | n | 0.6 | a long dispute without movement | -
under fire | - | 0.6 | much criticized | criticized | unless: troop, soldier, come, gun
war chest | n | 0.5 | money for a campaign | funds
war on | n | 0.6 | a campaign told as war | campaign | unless: terror, terrorism, ukraine, iraq, iran, gaza, drug
war of words | n | 0.6 | a dispute told as war | dispute
warpath | n | 0.9 | the way to war | -
weaponize | v | 0.9 | use as a weapon | use
weaponise | v | 0.9 | use as a weapon | use
weaponization | n | 0.9 | use as a weapon | use
witch hunt | n | 0.9 | a search for guilty people where there is no guilt | investigation
witch-hunt | n | 0.9 | a search for guilty people where there is no guilt | investigation
showdown | n | 0.6 | a last fight that decides | dispute
standoff | n | 0.4 | a dispute in which nobody moves | dispute | unless: police, armed, hostage, gunman
clash | v | 0.5 | fight with words | disagree | unless: police, protester, troop, force, schedule
clash | n | 0.4 | a fight of words | dispute | unless: police, protester, troop, force, deadly, violent, street
feud | nv | 0.6 | a long bitter quarrel | dispute
at loggerheads | - | 0.7 | in a stubborn quarrel | in dispute
lock horns | v | 0.7 | fight like stags | disagree
spar | v | 0.5 | fight with words | argue
backlash | n | 0.5 | a strong reaction against | criticism
bombastic | a | 0.9 | with big empty words | -
dig in | v | 0.4 | hold one's ground | -
drag | v | 0.6 | pull somebody against their will, or mock in public | - | unless: queen, race, show, river, lake, net, performer, foot
drag into | v | 0.7 | bring in against one's will | involve
strong-arm | v | 0.8 | force with threats | press
arm-twisting | n | 0.8 | forcing by threats | pressure
bully | nv | 0.8 | frighten the weaker | press | unless: school, child, student, pulpit, cyber
muscle | v | 0.6 | force a way | - | unless: pain, mass, tissue
steamroll | v | 0.8 | force through | -
railroad | v | 0.7 | force through in haste | -
ram through | v | 0.9 | force through | pass
gut | v | 0.7 | take the essential part out of | cut | unless: fish, building, fire, house, renovate
slash | v | 0.5 | cut with force | cut | unless: tire, knife, throat, tyre
axe | v | 0.6 | cut away | cut
cripple | v | 0.7 | hurt so that it cannot work | weaken
crippling | a | 0.7 | hurting so that one cannot work | severe
decimate | v | 0.8 | destroy a large part of | reduce
demolish | v | 0.6 | defeat wholly | defeat | unless: building, house, bridge, statue, structure, home
dismantle | v | 0.5 | take to pieces | end | unless: weapon, machine, camp, bomb, structure
annihilate | v | 0.9 | destroy wholly | defeat
crush | v | 0.6 | defeat wholly | defeat | unless: car, ice, rubble, stone, grape, debris
quash | v | 0.4 | put down by force | stop | unless: conviction, court, subpoena
trample | v | 0.8 | tread on, of rights | - | unless: crowd, death, horse, stampede
thwart | v | 0.4 | hinder | stop
sabotage | nv | 0.7 | hinder on purpose | hinder | unless: railway, pipeline, cable
undermine | v | 0.5 | weaken in secret | weaken
stoke | v | 0.7 | feed a fire of feelings | raise
fan the flame | v | 0.8 | make a dispute worse | -
fuel | v | 0.4 | feed feelings | raise | near: fear, anger, hate, rumor, speculation, hatred, tension, rage
ignite | v | 0.6 | set on fire, of feelings | cause | unless: fire, gas, engine, fuel, wildfire
inflame | v | 0.7 | make angry | raise
provoke | v | 0.5 | make angry on purpose | cause
provocation | n | 0.5 | an act to make angry | act
provocative | a | 0.6 | made to anger or excite | -
rile | v | 0.8 | make angry | -
roil | v | 0.7 | stir up | -
rattle | v | 0.6 | make nervous | worry
rock | v | 0.5 | shake | - | near: scandal, party, campaign, allegation, country, washington, revelation
upend | v | 0.6 | turn upside down | change
`,
);

const disaster = loadedTable(
  {
    category: 'disaster metaphor',
    source: 'Lakoff and Johnson 1980; Santa Ana 2002 (dangerous waters); Charteris-Black 2004',
    note: 'Tells people or politics as a force of nature, a disease or a wreck.',
  },
  `
collapse | v | 0.6 | fall down, of talks or institutions | end | unless: building, bridge, roof, mine, stage, wall, lung, tower, dam, tent, floor, pitch, hospital
collapse | n | 0.5 | a falling down, of talks or institutions | end | unless: building, bridge, roof, mine, tower, dam
avalanche | n | 0.7 | an overwhelming number | many | unless: snow, ski, mountain, skier
deluge | n | 0.7 | an overwhelming number | many | unless: rain, water
flood | v | 0.6 | come in great numbers | arrive | near: migrant, immigrant, refugee, country, market, border, europe, call, street, complaint
flood | n | 0.7 | a great number of people | many | near: migrant, immigrant, refugee, asylum, illegal, complaint, call
floodgate | n | 0.7 | what holds a flood back | -
influx | n | 0.5 | a flowing in | arrival
swarm | nv | 0.8 | move like insects | gather | unless: bee, drone, insect, locust, earthquake
horde | n | 0.9 | a wild crowd | crowd
surge | n | 0.3 | a sudden wave | rise | near: migrant, border, immigrant, illegal
tidal wave | n | 0.7 | an overwhelming number | many | unless: earthquake, coast
tsunami | n | 0.7 | an overwhelming number | many | unless: earthquake, warning, coast, wave, japan, indonesia, ocean, relief, victim
tide | n | 0.4 | a flow that cannot be stopped | - | near: migrant, immigrant, hate, anger, violence, rising, turn, blue, red
wave | n | 0.3 | a flow that cannot be stopped | - | near: migrant, immigrant, crime, refugee, hate
stampede | v | 0.7 | run blindly together | rush | unless: crowd, death, kill, cattle
stem the tide | v | 0.7 | stop a flow | reduce
earthquake | n | 0.6 | a great shock in politics | - | near: political
storm | n | 0.4 | great unrest | dispute | near: political, media, twitter, criticism, controversy, protest, perfect
maelstrom | n | 0.8 | a violent whirl | -
whirlwind | n | 0.6 | a violent rush | -
meltdown | n | 0.8 | a loss of all control | - | unless: reactor, nuclear, plant, chernobyl, fukushima
implode | v | 0.7 | collapse inward | fail
implosion | n | 0.7 | a collapse inward | failure
fallout | n | 0.5 | bad consequences | consequences | unless: nuclear, radioactive, shelter, boy
cancer | n | 0.7 | an evil that spreads | - | near: society, political, politics, nation, democracy, hate, corruption, racism
cancerous | a | 0.8 | spreading evil | - | unless: cell, tumor, tumour, growth
plague | v | 0.6 | trouble like a disease | trouble
plague | n | 0.5 | a spreading evil | - | near: violence, gun, crime, corruption
scourge | n | 0.8 | a cause of great suffering | problem
epidemic | n | 0.5 | a spreading evil | - | near: gun, violence, crime, obesity, loneliness, hate, lie
contagion | n | 0.5 | a spreading evil | spread | unless: disease, virus, infection
fester | v | 0.8 | rot and grow worse | -
poison | v | 0.7 | harm minds | harm | unless: water, gas, agent, novichok, food, arsenic, drink, ricin
infest | v | 0.9 | overrun like vermin | -
infestation | n | 0.8 | being overrun as by vermin | - | unless: insect, rat, bug, pest, beetle, mouse
rot | nv | 0.7 | decay from within | -
cesspool | n | 0.9 | a place of filth | -
swamp | n | 0.7 | a place of corruption | - | near: drain, washington, dc, political, creature
swamp | v | 0.5 | overwhelm | - | unless: boat, water
train wreck | n | 0.9 | a complete failure | failure
dumpster fire | n | 0.9 | a complete failure | failure
debacle | n | 0.9 | a complete failure | failure
fiasco | n | 0.9 | a complete failure | failure
disaster | n | 0.6 | a complete failure | failure | unless: natural, relief, earthquake, recovery, hurricane, declaration, flood, zone, emergency, response, aid, area
trainwreck | n | 0.9 | a complete failure | failure
quagmire | n | 0.8 | a state from which one cannot get out | -
spiral | v | 0.5 | get worse without end | worsen | unless: staircase, notebook
tailspin | n | 0.7 | a fall without control | decline
freefall | n | 0.7 | a fall without control | decline
crumble | v | 0.6 | fall to pieces | weaken | unless: cookie, building, cheese, infrastructure
teeter | v | 0.6 | be about to fall | -
brink | n | 0.5 | the edge of a fall | -
unravel | v | 0.6 | come apart | fail
in shambles | - | 0.8 | in ruins | -
shambles | n | 0.8 | complete disorder | disorder
chaos | n | 0.6 | complete disorder | disorder
mayhem | n | 0.7 | violent disorder | disorder
havoc | n | 0.7 | great destruction | damage
carnage | n | 0.8 | the killing of many | deaths
powder keg | n | 0.8 | what may blow up | -
ticking time bomb | n | 0.9 | what will blow up | -
tinderbox | n | 0.8 | what may catch fire | -
wreak havoc | v | 0.8 | cause great damage | damage
wreck | v | 0.7 | destroy | damage | unless: car, ship, train, plane, boat
ravage | v | 0.7 | destroy | damage | unless: fire, storm, hurricane
crisis | n | 0.3 | a turning point of great danger | - | near: manufactured, constitutional, humanitarian, border, existential
`,
);

export const metaphorTerms = [...war, ...disaster];
