/** The columns: see table.ts. */
export const disaster = `
*-infested | a | 0.8 | overrun with it as with vermin | - | unless: rat, mosquito, insect, tick, flea, bug, shark, crocodile
*-plagued | a | 0.7 | troubled by it as by a disease | troubled
*-ridden | a | 0.7 | full of it, as of a disease | - | unless: bed
*-rotted | a | 0.9 | spoilt by it | -
*-strewn | a | 0.3 | full of it | - | near: scandal, blood
*-wracked | a | 0.7 | tormented by it | -
add fuel to the fire | v | 0.7 | make it worse | make worse
addicted to | a | 0.5 | unable to do without, as a disease | - | near: spending, power, debt, money, oil, government, welfare
aftershock | n | 0.4 | later harm | consequences | near: political, economic
anarchy | n | 0.8 | complete lack of order | disorder
avalanche | n | 0.7 | an overwhelming number | many | unless: snow, ski, mountain, skier
bedlam | n | 0.8 | wild disorder | disorder
black hole | n | 0.5 | what swallows all | - | unless: @science, star, galaxy
bleed dry | v | 0.8 | take all from | -
bleed out | v | 0.5 | lose all strength | - | unless: @health, wound
blight | nv | 0.6 | a disease that spoils | damage | unless: potato, chestnut, crop, plant, tomato, tree, urban
blood on * hands | n | 0.8 | guilt of deaths | responsibility
blood on hand | n | 0.8 | guilt of deaths | responsibility
bog down | v | 0.4 | sink in mud | slow
breeding ground | n | 0.6 | a place where evil grows | source | unless: @animal, mosquito, bird
brink | n | 0.5 | the edge of a fall | -
bubble over | v | 0.6 | come out with force | -
buckle | v | 0.5 | bend and give way | give way | near: pressure, under
burn down | v | 0.5 | destroy wholly | - | near: country, system, party, institution, democracy
cancer | n | 0.7 | an evil that spreads | - | near: society, political, politics, nation, democracy, hate, corruption, racism
cancerous | a | 0.8 | spreading evil | - | unless: cell, tumor, tumour, growth
car crash | n | 0.5 | a complete failure | failure | near: interview, policy, political, press
carcass | n | 0.6 | a dead body | - | unless: @animal, meat, deer
carnage | n | 0.8 | the killing of many | deaths
cauldron | n | 0.7 | a boiling pot | - | unless: @food, olympic, witch
cesspool | n | 0.9 | a place of filth | -
chaos | n | 0.6 | complete disorder | disorder
chaos and | n | 0.6 | complete disorder | disorder
clouded | a | 0.4 | darkened | - | near: judgment, future, vision, legacy
collapse | v | 0.6 | fall down, of talks or institutions | end | unless: building, bridge, roof, mine, stage, wall, lung, tower, dam, tent, floor, pitch, hospital
collapse | n | 0.5 | a falling down, of talks or institutions | end | unless: building, bridge, roof, mine, tower, dam
contagion | n | 0.5 | a spreading evil | spread | unless: disease, virus, infection
contagious | a | 0.5 | spreading like a disease | - | near: idea, hate, fear, hysteria
contaminate | v | 0.5 | make impure | - | near: mind, politics, culture, jury, discourse
crater | v | 0.5 | fall as into a hole | fall | unless: moon, bomb, @science
cratering | a | 0.6 | falling as into a hole | falling | unless: moon, bomb, @science
crisis | n | 0.3 | a turning point of great danger | - | near: manufactured, constitutional, humanitarian, border, existential
crumble | v | 0.6 | fall to pieces | weaken | unless: cookie, building, cheese, infrastructure
crumbling | a | 0.5 | falling to pieces | weakening | unless: building, infrastructure, bridge, wall, road, school
darkness | n | 0.4 | evil | - | near: force, democracy, light, descend, heart
dead end | n | 0.5 | a way that leads nowhere | -
dead in the water | - | 0.7 | without hope of going on | stopped
death by a thousand cuts | n | 0.7 | slow ruin | -
death grip | n | 0.8 | a hold till death | firm hold
death throes | n | 0.8 | the last struggle of the dying | end
debacle | n | 0.9 | a complete failure | failure
deep freeze | n | 0.5 | a stop of all relations | - | near: relation, diplomatic
deluge | n | 0.7 | an overwhelming number | many | unless: rain, water
derail | v | 0.6 | throw off the rails | stop | unless: train, car, freight, locomotive, amtrak
descend into | v | 0.6 | sink into | become | near: chaos, madness, anarchy, violence, farce, war
detonate | v | 0.5 | blow up | - | near: political, scandal, career, controversy
disaster | n | 0.6 | a complete failure | failure | unless: natural, relief, earthquake, recovery, hurricane, declaration, flood, zone, emergency, response, aid, area
drag through the mud | v | 0.9 | make dirty in words | criticize
drown in | v | 0.6 | be overwhelmed by | - | near: debt, red, paperwork, lie, money, tax
drowning | v | 0.5 | overwhelmed | - | near: debt, paperwork, lie, red
dumping ground | n | 0.7 | a place for what nobody wants | - | unless: waste, trash
dumpster fire | n | 0.9 | a complete failure | failure
earthquake | n | 0.6 | a great shock in politics | - | near: political
earthquake of | n | 0.6 | a great shock | shock
eat away at | v | 0.5 | destroy slowly | weaken
epidemic | n | 0.5 | a spreading evil | - | near: gun, violence, crime, obesity, loneliness, hate, lie
erode | v | 0.4 | wear away | weaken | unless: soil, beach, cliff, coast, river, bank, @science
erupt | v | 0.4 | break out like a volcano | begin | unless: @science, volcano, lava, crater, violence, gunfire
eye of the storm | n | 0.6 | the middle of a dispute | - | unless: @weather
fall apart | v | 0.5 | go to pieces | fail
fall from grace | nv | 0.7 | a loss of honour | decline
fallout | n | 0.4 | bad consequences | consequences | unless: nuclear, radioactive, shelter, boy
feeding frenzy | n | 0.9 | a wild attack by many | - | unless: shark, fish
fester | v | 0.8 | rot and grow worse | -
fever dream | n | 0.9 | a mad vision | idea
fever swamp | n | 0.9 | where mad ideas breed | -
fiasco | n | 0.9 | a complete failure | failure
flames of | n | 0.5 | a fire of feeling | - | near: hatred, division, racism, fan, anger
flash flood of | n | 0.7 | a sudden great number | many
flood | v | 0.6 | come in great numbers | arrive | near: migrant, immigrant, refugee, country, market, border, europe, call, street, complaint
flood | n | 0.7 | a great number of people | many | near: migrant, immigrant, refugee, asylum, illegal, complaint, call
floodgate | n | 0.7 | what holds a flood back | -
flounder | v | 0.7 | struggle without success | struggle | unless: fish
freefall | n | 0.7 | a fall without control | decline
fuel the fire | v | 0.7 | make it worse | make worse
full-blown crisis | n | 0.7 | a crisis with all its marks | crisis
graveyard of | n | 0.5 | where things end | - | unless: cemetery
hang by a thread | v | 0.6 | be near its end | -
havoc | n | 0.7 | great destruction | damage
hemorrhage | v | 0.7 | lose as a body loses blood | lose | unless: @health
hemorrhaging | nav | 0.7 | loss as of blood | loss | unless: @health
hobble | v | 0.6 | make lame | weaken
horde | n | 0.9 | a wild crowd | crowd
hornet's nest | n | 0.7 | a place full of anger | -
house of cards | n | 0.7 | what will fall at a touch | - | unless: netflix, spacey, series
human tide | n | 0.9 | people as a flood | many people
hurtle | v | 0.5 | rush with great force | move fast | near: toward, cliff, disaster, recession, default
ice age | n | 0.3 | a time without relations | - | near: diplomatic, political
ill wind | n | 0.5 | what brings evil | -
implode | v | 0.7 | collapse inward | fail
implosion | n | 0.7 | a collapse inward | failure
in shambles | - | 0.8 | in ruins | -
infect | v | 0.6 | spread evil to | - | near: politics, culture, mind, discourse, party, society, democracy, hate
infest | v | 0.9 | overrun like vermin | -
infestation | n | 0.8 | being overrun as by vermin | - | unless: insect, rat, bug, pest, beetle, mouse
influx | n | 0.5 | a flowing in | arrival
inundate | v | 0.5 | flood | send many | unless: @weather, flood, water, town, field, street
invasive | a | 0.4 | pushing in | - | unless: species, plant, surgery, @health
landmine | n | 0.5 | a hidden danger | - | unless: @war
lifeblood | n | 0.6 | what keeps alive | -
limp along | v | 0.6 | go on with difficulty | -
litter | v | 0.3 | lie about like rubbish | - | near: error, lie, falsehood, corpse, history
lurch | v | 0.6 | move suddenly to one side | move | unless: car, boat, ship, bus, train, plane
maelstrom | n | 0.8 | a violent whirl | -
malignancy | n | 0.7 | an evil growth | - | unless: @health
mayhem | n | 0.7 | violent disorder | disorder
melt down | v | 0.6 | lose all control | - | unless: reactor, metal, gold, @science
meltdown | n | 0.8 | a loss of all control | - | unless: reactor, nuclear, plant, chernobyl, fukushima
migrant caravan | n | 0.4 | a train of migrants | group of migrants
mire | v | 0.6 | sink in mud | -
morass | n | 0.8 | a swamp one cannot leave | difficulty
muck | n | 0.7 | dirt | - | unless: farm, flood
muddy the water | v | 0.5 | make unclear | confuse
mudslide of | n | 0.7 | a rush of dirt | -
on the brink | - | 0.6 | at the edge of a fall | -
on the rocks | - | 0.5 | near failure | failing | unless: ship, whiskey, drink, boat
on the ropes | - | 0.7 | near defeat | weak | unless: @sport, boxer
open the floodgate | v | 0.7 | let a flood in | allow many
outpouring | n | 0.4 | a flowing out | -
overrun | a | 0.6 | covered as by an enemy | - | near: migrant, gang, rat, immigrant, border, crime
pandemic of | n | 0.6 | a spreading evil of | - | unless: covid, virus, disease, flu
paralysis | n | 0.4 | a state in which nothing moves | standstill | near: political, policy, congress, government, gridlock
paralyze | v | 0.4 | stop all movement of | stop | unless: @health, waist, neck, injury
parasite | n | 0.8 | one who lives on others | - | unless: @science, @health, @film, host, malaria, worm
parasitic | a | 0.8 | living on others | - | unless: @science, @health, worm, host
perfect storm of | n | 0.6 | all evils at once | -
pestilence | n | 0.8 | a deadly disease | -
plague | v | 0.6 | trouble like a disease | trouble
plague | n | 0.5 | a spreading evil | - | near: violence, gun, crime, corruption
plunge into | v | 0.6 | throw into | bring into | near: chaos, crisis, darkness, war, recession, turmoil
poison | v | 0.7 | harm minds | harm | unless: water, gas, agent, novichok, food, arsenic, drink, ricin
poison pill | n | 0.5 | what is meant to kill a deal | - | unless: shareholder, takeover, board, bid
poison the well | v | 0.8 | spoil it for all | -
political earthquake | n | 0.7 | a great shock in politics | -
political firestorm | n | 0.8 | an outburst of anger | criticism
pollute | v | 0.6 | make dirty, of minds or debate | - | near: politics, discourse, debate, mind, culture
powder keg | n | 0.8 | what may blow up | -
pressure cooker | n | 0.5 | where pressure builds | - | unless: bomb, @food, boston
quagmire | n | 0.8 | a state from which one cannot get out | -
race to the bottom | n | 0.6 | ever lower standards | -
ravage | v | 0.7 | destroy | damage | unless: fire, storm, hurricane
rear * ugly head | v | 0.8 | show itself, of evil | appear
rear ugly head | v | 0.8 | show itself, of evil | appear
reeling | va | 0.6 | staggering from a blow | -
rip apart | v | 0.7 | tear to pieces | divide | unless: @weather, explosion, bomb
river of | n | 0.4 | a great flow of | - | near: blood, money, lie
rock bottom | n | 0.6 | the lowest point | lowest point
rot | nv | 0.7 | decay from within | -
rotting | a | 0.6 | decaying | - | near: corpse, party, system, institution, core, city
rudderless | a | 0.8 | without a guide | without a leader | unless: ship, boat
ruin | v | 0.6 | destroy | harm | unless: ancient, roman, @weather, home, house, crop, carpet, clothes, furniture
runaway | a | 0.5 | out of all control | - | near: spending, inflation, debt, cost, government, train, deficit
scourge | n | 0.8 | a cause of great suffering | problem
sea of | n | 0.4 | a great mass of | many | near: red, lie, misinformation, troubles
sewer | n | 0.7 | a place of filth | - | unless: system, water, line, pipe, city, rat, storm, septic, sewage, drain, treatment, plant
shambles | n | 0.8 | complete disorder | disorder
ship of fools | n | 0.9 | a group without sense | -
sink | v | 0.3 | go down | fail | near: nomination, bill, candidacy, presidency, deal, campaign, reform
sinking ship | n | 0.8 | what is about to fail | -
smolder | v | 0.5 | burn without flame | - | near: anger, resentment, tension, dispute
snowball | v | 0.6 | grow as it rolls | grow | unless: fight, throw, snow
snowball effect | n | 0.4 | growth that feeds itself | -
spark | v | 0.3 | set fire to | cause | near: outrage, fury, anger, backlash, uproar, panic, fear, firestorm
spasm of | n | 0.6 | a sudden fit of | - | unless: @health, muscle, back
spew hate | v | 0.9 | pour out hate | -
spiral | v | 0.5 | get worse without end | worsen | unless: staircase, notebook
spiral out of control | v | 0.6 | get worse without end | worsen
splinter | v | 0.4 | break into small pieces | split | near: party, coalition, support
stampede | v | 0.7 | run blindly together | rush | unless: crowd, death, kill, cattle
stem the tide | v | 0.7 | stop a flow | reduce
stench | n | 0.8 | a bad smell of wrong | - | unless: smell, odor, body, sewage, corpse, garbage
stink | nv | 0.7 | a bad smell of wrong | - | unless: bug, smell, odor, fish
storm | n | 0.4 | great unrest | dispute | near: political, media, twitter, criticism, controversy, protest, perfect
storm of controversy | n | 0.7 | great public dispute | dispute
stormy | a | 0.4 | full of quarrels | - | near: relationship, meeting, session, debate, marriage, tenure
suck dry | v | 0.8 | take all from | -
suffocate | v | 0.5 | kill by lack of air, of trade or liberty | restrict | unless: @health, smoke, fire, child, truck
surge | n | 0.3 | a sudden wave | rise | near: migrant, border, immigrant, illegal
surge of migrants | n | 0.6 | many people as a wave | rise in arrivals
swamp | n | 0.7 | a place of corruption | - | near: drain, washington, dc, political, creature
swamp | v | 0.5 | overwhelm | - | unless: boat, water
swarm | nv | 0.8 | move like insects | gather | unless: bee, drone, insect, locust, earthquake
tailspin | n | 0.7 | a fall without control | decline
tangled | a | 0.4 | knotted together | complicated | near: web, lie, mess, history, scandal
tear apart | v | 0.6 | rip to pieces | divide | unless: @weather, bomb, explosion
tear down | v | 0.4 | pull to pieces | - | near: country, institution, system, america, norm, opponent
teeter | v | 0.6 | be about to fall | -
ticking time bomb | n | 0.9 | what will blow up | -
tidal wave | n | 0.7 | an overwhelming number | many | unless: earthquake, coast
tidal wave of | n | 0.7 | an overwhelming number | many | unless: @weather
tide | n | 0.4 | a flow that cannot be stopped | - | near: migrant, immigrant, hate, anger, violence, rising, turn, blue, red
tide of | n | 0.5 | a flow that cannot be stopped | many | unless: ocean, @weather
tinderbox | n | 0.8 | what may catch fire | -
tip into | v | 0.4 | fall over into | become | near: chaos, recession, war, violence
toxic stew | n | 0.9 | a mix of evils | mix
toxin | n | 0.5 | a poison for minds | - | near: political, society, hate
trail of destruction | n | 0.6 | harm left behind | - | unless: @weather
trail of wreckage | n | 0.7 | harm left behind | -
train wreck | n | 0.9 | a complete failure | failure
trainwreck | n | 0.9 | a complete failure | failure
tsunami | n | 0.7 | an overwhelming number | many | unless: earthquake, warning, coast, wave, japan, indonesia, ocean, relief, victim
unhinge | v | 0.8 | make mad | -
unravel | v | 0.6 | come apart | fail
upheaval | n | 0.5 | a great disturbance | change
viral hate | n | 0.8 | hate spreading like a disease | -
volatile | a | 0.4 | ready to blow up | changing | near: situation, mix, temper, leader, president, political
volcanic | a | 0.6 | ready to blow up | - | near: anger, temper, rage, rhetoric, outburst
vortex | n | 0.6 | a whirl that draws in | - | unless: @weather, polar
wasteland | n | 0.7 | where nothing lives | - | unless: desert, @film, nuclear, frozen
wave | n | 0.3 | a flow that cannot be stopped | - | near: migrant, immigrant, crime, refugee, hate
wave after wave | n | 0.5 | without end | many
whirlpool | n | 0.6 | a whirl that draws in | - | unless: water, river, ocean
whirlwind | n | 0.6 | a violent rush | -
wildfire | n | 0.5 | what spreads fast | - | near: like, rumor, spread, twitter
wither | v | 0.5 | dry up and die | weaken | unless: plant, crop, leaf, grass
withering | a | 0.8 | so strong that it dries one up | strong | unless: heat, plant, crop
wreak havoc | v | 0.8 | cause great damage | damage
wreck | v | 0.7 | destroy | damage | unless: car, ship, train, plane, boat
wreck | n | 0.7 | what is ruined | failure | unless: ship, car, boat, train, plane, dive, sea, @vehicle, sink
wreckage | n | 0.6 | what is left after ruin | - | unless: @vehicle, plane, crash, crew, search, ship, aircraft, debris
wrecking ball | n | 0.8 | what destroys all | - | unless: building, demolish
zombie | a | 0.6 | dead yet walking | - | near: bill, policy, idea, company, economics, lie, agency
`;
