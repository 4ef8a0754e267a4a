/** From “ideologically driven” to “zealotry”. The columns: see table.ts. */
export const labelling2 = `
ideologically driven | a | 0.7 | moved by a creed | -
ideologue | n | 0.9 | one blind with ideas | -
illiberal | a | 0.5 | against liberty | -
infidel | n | 0.7 | one without the faith | - | unless: islamic, isis, jihad
insurgent | na | 0.3 | rising against a party | - | near: party, candidate, campaign
islamofascist | na | 0.9 | Islam as fascism | -
isolationism | n | 0.6 | wanting no part in the world | -
isolationist | na | 0.6 | wanting no part in the world | -
jihadi | na | 0.5 | a fighter for Islam | -
jihadist | na | 0.4 | a fighter for Islam | - | near: political, cultural, liberal
karen | n | 0.7 | a white woman who complains | - | near: a, another, such
kool-aid | n | 0.8 | what blind followers drink | - | unless: kraft, flavor
latte-sipping | a | 0.9 | of the city left, mocked | -
left-wing | a | 0.4 | of the left, as a label | left
left-wing extremist | n | 0.8 | one of the outermost left | -
left-wing mob | n | 0.9 | people on the left as a crowd | -
left-winger | n | 0.6 | one on the left | -
leftism | n | 0.7 | the left as a creed | -
leftist | na | 0.7 | of the left, as a reproach | left-wing
leftwing | a | 0.4 | of the left, as a label | left
leftwinger | n | 0.5 | one on the left | -
liberal elite | n | 0.9 | educated people on the left | -
liberal hack | n | 0.9 | one who works for the left only | -
libtard | n | 0.9 | a liberal, as an insult | liberal
loony | a | 0.9 | mad | -
lunatic fringe | n | 0.9 | the mad outside | -
mad man | n | 0.8 | one who is mad | -
madman | n | 0.8 | one who is mad | - | unless: @film, theory
mafia | n | 0.6 | a criminal band | - | unless: italian, sicilian, boss, crime, police, naples
mafioso | n | 0.6 | a member of a criminal band | - | near: like, political
maga | a | 0.5 | a follower of Trump | -
maniac | n | 0.9 | a madman | -
maoist | na | 0.5 | like Mao's men | - | unless: rebel, india, nepal, china, insurgent, party, police
marxism | n | 0.6 | as a reproach | - | unless: philosophy, theory, economics, class, history
marxist | na | 0.7 | a follower of Marx, as a reproach | - | unless: philosopher, theory, economics
mccarthyism | n | 0.8 | hunting people for opinion | - | unless: 1950s, joseph
mccarthyite | na | 0.8 | hunting people for opinion | -
media elite | n | 0.8 | journalists as a bloc | -
media mob | n | 0.9 | journalists as a crowd | journalists
megalomania | n | 0.9 | madness of power | -
militant | na | 0.4 | ready to fight | - | unless: islamic, isis, taliban, attack, kill, hamas, islamist, group, armed, syria, hezbollah
moderate squish | n | 0.9 | one without firm views | moderate
money man | n | 0.4 | one who pays | -
moonbat | n | 0.9 | one of the mad left | -
mullah regime | n | 0.9 | Iran's rulers | Iranian government
muslim-hating | a | 0.9 | hating Muslims | anti-Muslim
nationalist | na | 0.4 | putting the nation first | - | unless: scottish, irish, basque, hindu, party
nationalistic | a | 0.6 | putting the nation first | -
nativism | n | 0.6 | favouring the native-born | -
nativist | na | 0.8 | for the native-born only | -
naysayer | n | 0.7 | one who is against all | critic
nazi | na | 0.7 | like the Nazis | - | unless: germany, german, war, camp, party, era, hunter, holocaust, occupation, regime
nazi-like | a | 0.9 | like the Nazis | -
ne'er-do-well | n | 0.9 | a good-for-nothing | -
neanderthal | na | 0.8 | one behind the times | - | unless: @science, fossil, cave, dna, bone
neo-con | na | 0.6 | a new conservative, for war | neoconservative
neo-confederate | na | 0.7 | for the old South | -
neo-fascist | na | 0.7 | a new fascist | -
neo-nazi | na | 0.4 | a new Nazi | -
neocon | na | 0.6 | a new conservative, for war | neoconservative
neofascist | na | 0.8 | a new fascist | -
neoliberal | na | 0.4 | for free markets, as a reproach | -
never trumper | n | 0.5 | a Republican against Trump | -
nihilist | na | 0.7 | one who believes in nothing | - | unless: philosophy, philosopher
nihilistic | a | 0.7 | believing in nothing | -
nimby | n | 0.6 | one who wants nothing near his home | -
obama-era overreach | n | 0.6 | going too far | -
obstructionism | n | 0.7 | only hindering | opposition
obstructionist | na | 0.7 | one who only hinders | opponent
oligarch | n | 0.6 | a rich man with power | businessman
oligarchic | a | 0.6 | ruled by the rich | -
oligarchy | n | 0.6 | rule of the rich | -
open-borders | a | 0.7 | for a border without checks | -
orwellian | a | 0.9 | as in a state that watches all | -
partisan hack | n | 0.9 | one who works for a party only | -
patriarchal | a | 0.4 | ruled by men | -
peacenik | n | 0.9 | one for peace, mocked | peace activist
plutocracy | n | 0.8 | rule of the rich | -
plutocrat | n | 0.8 | one mighty by riches | rich person
plutocratic | a | 0.8 | ruled by the rich | -
political hack | n | 0.9 | one who works for a party only | -
populist | na | 0.4 | saying what the crowd likes | -
poverty pimp | n | 0.9 | one who lives on the poor | -
power elite | n | 0.6 | those in power | -
pro-illegal | a | 0.8 | for people without papers | -
pro-terrorist | a | 0.8 | for terrorists | -
progressive mob | n | 0.9 | people on the left as a crowd | -
propagandist | n | 0.9 | one who makes propaganda | -
pundit | n | 0.4 | one who gives opinions for pay | commentator
puritan | n | 0.6 | one too strict in morals | - | unless: england, century, massachusetts, colony, settler
puritanical | a | 0.8 | too strict in morals | strict
putin stooge | n | 0.9 | one used by Putin | -
quisling | n | 0.9 | one who helps the enemy | -
quota queen | n | 0.9 | one favoured by quota | -
racial arsonist | n | 0.9 | one who stirs hate of races | -
radical | na | 0.7 | far beyond what is reasonable | - | unless: chemistry, free, molecule, mastectomy, prostatectomy, equation, oxygen, hydroxyl, surgery
radical islamic terrorism | n | 0.5 | terror in the name of Islam | -
radicalism | n | 0.7 | views far beyond what is reasonable | -
radicalize | v | 0.4 | make extreme | - | near: democrat, republican, campus, left, party
radicalized | a | 0.5 | made extreme | - | unless: isis, islamic, terrorist, online, @police
reactionary | na | 0.8 | wanting the past back | -
red meat | n | 0.6 | what excites the base | - | unless: @food, eat, diet, cancer, health
red-baiting | n | 0.9 | calling people communists | -
red-meat | a | 0.7 | made to excite the base | -
redneck | n | 0.9 | a simple countryman | -
regressive left | n | 0.9 | the left as going back | left
religious fanatic | n | 0.9 | one blind with faith | -
religious nut | n | 0.9 | one mad with faith | -
renegade | na | 0.7 | one who leaves his side | - | unless: jeep
republican machine | n | 0.6 | a party that runs like an engine | -
revanchist | na | 0.7 | wanting back what was lost | -
revisionist | na | 0.6 | rewriting history | - | unless: scholar, @art, zionist
right-wing | a | 0.4 | of the right, as a label | right
right-wing extremist | n | 0.7 | one of the outermost right | -
right-wing mob | n | 0.9 | people on the right as a crowd | -
right-winger | n | 0.6 | one on the right | -
rightwing | a | 0.4 | of the right, as a label | right
rino | n | 0.8 | a Republican in name only | -
rogue | a | 0.7 | out of control | - | unless: wave, one
scofflaw | n | 0.8 | one who mocks the law | -
self-anointed | a | 0.9 | made holy by oneself | -
self-appointed | a | 0.8 | put in place by oneself alone | -
sharia-loving | a | 0.9 | for Muslim law | -
sheeple | n | 0.9 | people who follow like sheep | -
sjw | n | 0.9 | one for social justice, as an insult | -
social justice warrior | n | 0.8 | one for social justice, mocked | activist
socialism | n | 0.4 | as a reproach | - | near: creep, radical, into, embrace, march, slide, threat
socialist | na | 0.4 | of socialism, as a reproach | - | unless: party, france, spanish, workers, french, republic, spain, prime, soviet, portugal
socialistic | a | 0.7 | like socialism, as a reproach | -
soft-headed | a | 0.9 | without wit | -
soros-backed | a | 0.7 | paid by Soros | -
soros-funded | a | 0.6 | paid by Soros | -
soviet-style | a | 0.7 | as in the Soviet Union | - | unless: building, apartment, tank, architecture, block
squish | n | 0.9 | one without firm views | moderate
stalinist | na | 0.8 | like Stalin's men | - | unless: soviet, era, 1930s, purge
super-rich | na | 0.5 | the very rich | very rich
supremacist | na | 0.5 | holding one's own race higher | -
supremacy | n | 0.4 | holding one's own race higher | - | near: white, male
swamp creature | n | 0.9 | a corrupt insider | insider
talking head | n | 0.6 | one who gives opinions on screen | commentator
tax cheat | n | 0.6 | one who hides from taxes | -
tax-dodging | a | 0.8 | hiding from taxes | -
tea partier | n | 0.4 | a member of the Tea Party | -
teabagger | n | 0.9 | a member of the Tea Party, as an insult | Tea Party member
terf | n | 0.8 | a feminist against trans rights, as an insult | -
terrorist | na | 0.3 | one who spreads terror, as a reproach | - | near: domestic, environmental, eco, economic
terrorist sympathizer | n | 0.8 | one for terrorists | -
theocrat | n | 0.7 | one for rule by priests | -
theocratic | a | 0.5 | ruled by priests | - | unless: iran, iranian
totalitarian | na | 0.7 | ruling over everything | -
totalitarianism | n | 0.7 | rule over everything | -
traitor | n | 0.9 | one who betrays his country | -
tranny | n | 0.9 | a trans person, as an insult | transgender person
tree-hugger | n | 0.9 | one for nature, as an insult | environmentalist
troll | nv | 0.7 | one who angers others for fun | - | unless: doll, internet, farm
trump cultist | n | 0.9 | a follower of Trump, as of a sect | Trump supporter
trumpian | a | 0.4 | in Trump's way | -
trumpist | na | 0.6 | a follower of Trump | Trump supporter
ultra-conservative | a | 0.7 | very conservative | conservative
ultra-left | a | 0.8 | of the outermost left | left-wing
ultra-liberal | a | 0.8 | very liberal | liberal
ultra-nationalist | na | 0.5 | very nationalist | nationalist
ultra-rich | na | 0.5 | very rich | very rich
ultra-right | a | 0.7 | of the outermost right | right-wing
ultraconservative | na | 0.6 | very conservative | conservative
ultraliberal | na | 0.8 | very liberal | liberal
ultranationalist | na | 0.5 | very nationalist | nationalist
un-christian | a | 0.8 | against what Christ taught | -
unbeliever | n | 0.4 | one without the faith | - | unless: @religion, islamic
uncle tom | n | 0.9 | a black person who serves whites | -
unreconstructed | a | 0.7 | never having changed | -
war hawk | n | 0.7 | one for war | -
warhawk | n | 0.8 | one for war | -
wealthy elite | n | 0.7 | the rich as a bloc | the rich
welfare cheat | n | 0.9 | one who gets benefits wrongly | -
welfare mother | n | 0.7 | a mother on benefits | -
white nationalist | n | 0.4 | for a nation of whites | -
white savior | n | 0.7 | a white who comes to save others | -
white supremacy | n | 0.3 | holding whites higher | -
wingnuts | n | 0.9 | the mad right | -
woke | av | 0.8 | alert to injustice, as a reproach | - | unless: up, wake, morning, early, asleep, sleep, bed, night, dream, hour
zealot | n | 0.9 | a blind follower | -
zealotry | n | 0.9 | blind following | -
`;
