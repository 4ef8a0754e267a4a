/** From “*-denying” to “hollywood liberal”. The columns: see table.ts. */
export const labelling1 = `
*-denying | a | 0.8 | not willing to see it | -
*phobe | n | 0.9 | one who hates them | - | unless: techno, claustro
*phobic | a | 0.8 | hating them | - | unless: claustrophobic, @science, @health
activist judge | n | 0.9 | a judge whose rulings one dislikes | judge
agitator | n | 0.7 | one who stirs up | protester | unless: washing
alarmism | n | 0.8 | spreading of needless fear | warning
alt-left | na | 0.7 | of the left, said to be as bad as the alt-right | left
alt-right | na | 0.4 | of a new extreme right | -
america-hating | a | 0.9 | hating America | -
anarchist | na | 0.6 | one against all rule | -
anti-american | a | 0.8 | against America | -
anti-business | a | 0.7 | against firms | -
anti-capitalist | na | 0.4 | against capitalism | -
anti-choice | a | 0.9 | against abortion | against abortion
anti-christian | a | 0.6 | against Christians | -
anti-cop | a | 0.8 | against the police | -
anti-democratic | a | 0.8 | against democracy | -
anti-family | a | 0.8 | against the family | -
anti-freedom | a | 0.9 | against freedom | -
anti-gay | a | 0.6 | against homosexuals | -
anti-gun | a | 0.7 | for stricter gun laws | -
anti-immigrant | a | 0.5 | against immigrants | -
anti-intellectual | a | 0.7 | against learning | -
anti-israel | a | 0.4 | against Israel | -
anti-life | a | 0.9 | for the right to abortion | for abortion rights
anti-police | a | 0.5 | against the police | -
anti-science | a | 0.9 | against science | -
anti-semite | n | 0.8 | one who hates Jews | -
anti-semitic | a | 0.4 | hating Jews | -
anti-vax | a | 0.6 | against vaccines | against vaccines
anti-vaxxer | n | 0.8 | one against vaccines | vaccine opponent
anti-white | a | 0.9 | against white people | -
anti-women | a | 0.9 | against women | -
anti-worker | a | 0.7 | against workers | -
anti-worker | n | 0.7 | against workers | -
antifa thug | n | 0.9 | a left activist, as a brute | antifa activist
antisemite | n | 0.8 | one who hates Jews | -
apologist | n | 0.8 | one who defends the bad | defender
apostate | n | 0.8 | one who leaves the faith | -
apparatchik | n | 0.9 | a party's official | official
arch-* | na | 0.7 | the worst of all | - | unless: rival
arch-conservative | na | 0.7 | very conservative | conservative
archconservative | na | 0.7 | very conservative | conservative
aristocrat | n | 0.4 | one of high birth | - | near: party, political, washington, liberal
authoritarian | na | 0.7 | demanding blind obedience | -
authoritarianism | n | 0.6 | rule that demands blind obedience | -
autocracy | n | 0.6 | rule of one alone | -
autocrat | n | 0.7 | a ruler alone | leader
autocratic | a | 0.7 | ruling alone | -
backward | a | 0.6 | behind the times | - | unless: step, look, compatible, walk, fall
backwoods | a | 0.7 | from far behind the times | rural
bible-thumper | n | 0.9 | a loud Christian | devout Christian
bible-thumping | a | 0.9 | loudly Christian | devout
big-city liberal | n | 0.7 | one on the left from a city | -
big-government | a | 0.7 | for a state held too large | -
birther | na | 0.6 | one who says Obama was born abroad | -
bolshevik | na | 0.7 | a communist, as a reproach | communist | unless: lenin, 1917, russian, revolution
bomb-thrower | n | 0.7 | one who attacks without care | -
boomer | n | 0.4 | one born after the war, mocked | - | near: okay, ok
brainwash | v | 0.9 | force beliefs on | persuade
cabalist | n | 0.9 | one of a plot | -
card-carrying | a | 0.6 | openly of a party | -
careerism | n | 0.8 | thinking of one's career alone | -
carpetbagger | n | 0.9 | an outsider who comes for gain | newcomer
centrist squish | n | 0.9 | one without firm views | moderate
chauvinism | n | 0.8 | holding one's own kind higher | -
chauvinist | na | 0.8 | one who holds his own kind higher | -
chickenhawk | n | 0.9 | one for war who never served | -
china apologist | n | 0.9 | one who defends China | -
climate change denier | n | 0.8 | one who does not accept climate science | -
climate cult | n | 0.9 | care for climate as a creed | -
coastal elite | n | 0.8 | educated people of the coasts | -
commie | n | 0.9 | a communist | communist
communist | na | 0.4 | of communism, as a reproach | - | unless: party, china, chinese, cuba, vietnam, former, era, bloc, soviet
conspiracist | na | 0.7 | one who sees plots everywhere | -
conspiracy monger | n | 0.9 | one who spreads tales of plots | -
conspiracy theorist | n | 0.7 | one who sees plots everywhere | -
conspiracy-minded | a | 0.7 | seeing plots everywhere | -
conspiratorial | a | 0.7 | seeing plots | -
cop-hating | a | 0.9 | hating the police | -
corporate shill | n | 0.9 | one paid to praise firms | -
corporate stooge | n | 0.9 | one used by firms | -
covidiot | n | 0.9 | one careless of the virus | -
crackpot theory | n | 0.9 | a mad idea | theory
cult | n | 0.8 | blind followers | followers | unless: film, classic, following, religious, leader
cult-like | a | 0.9 | of blind followers | -
cultish | a | 0.8 | like a blind sect | -
cultist | n | 0.8 | one of a blind sect | follower
cultural marxism | n | 0.9 | left ideas as a plot | -
cultural marxist | n | 0.9 | one on the left, as a plotter | -
darling | n | 0.7 | a favourite | favourite
deep-state | a | 0.8 | of officials said to rule in secret | -
demagogue | n | 0.9 | one who stirs up a crowd | -
demagoguery | n | 0.9 | stirring up a crowd | -
democratic machine | n | 0.6 | a party that runs like an engine | -
demonrat | n | 0.9 | a Democrat, as a devil | Democrat
denier | n | 0.7 | one who will not see the truth | - | near: climate, election, holocaust, science, covid
deplorables | n | 0.8 | people deserving blame | -
despot | n | 0.9 | a cruel ruler | leader
despotic | a | 0.9 | ruling cruelly | -
despotism | n | 0.9 | cruel rule | -
dictator | n | 0.7 | a ruler by force | leader
dictatorial | a | 0.8 | as of a ruler by force | -
dictatorship | n | 0.5 | rule by force | -
die-hard | a | 0.7 | one who never gives way | firm
diehard | na | 0.7 | one who never gives way | firm
diehards | n | 0.7 | those who never give way | -
dinosaur | n | 0.5 | one behind the times | - | near: political, media, party, old, republican
dixiecrat | n | 0.4 | an old southern Democrat | -
do-gooder | n | 0.9 | one who wants to do good | -
do-nothing | a | 0.8 | that does nothing | inactive
doctrinaire | a | 0.7 | holding blindly to a creed | firm
draft-dodger | n | 0.9 | one who kept out of the army | -
drink the kool-aid | v | 0.9 | believe blindly | believe
eco-fascist | n | 0.9 | one who would force care for nature | -
elite | n | 0.6 | people of power, as against all others | - | near: liberal, coastal, global, washington, media, hollywood, political, corporate, wealthy, ruling
elitism | n | 0.8 | thinking oneself better | -
elitist | na | 0.8 | thinking oneself better | -
environmental extremist | n | 0.8 | an activist for nature | environmental activist
environmental wacko | n | 0.9 | an activist for nature, as a madman | environmental activist
establishment | n | 0.4 | those in power | - | near: washington, republican, democratic, political, media, gop, party
extreme left | n | 0.7 | the outermost left | left
extreme right | n | 0.7 | the outermost right | right
extreme-right | a | 0.7 | of the outermost right | right-wing
extremism | n | 0.5 | views far beyond what is reasonable | - | unless: violent, counter
extremist | na | 0.7 | far beyond what is reasonable | - | unless: isis, islamist, terrorist, attack
extremist group | n | 0.4 | people of outermost views | group
fanatic | na | 0.9 | a blind zealot | -
fanatical | a | 0.9 | blindly zealous | -
fanatically | r | 0.9 | with blind zeal | -
fanaticism | n | 0.9 | blind zeal | -
far left | n | 0.5 | the outermost left | left
far right | n | 0.5 | the outermost right | right
far-left | a | 0.6 | of the outermost left | left-wing
far-out | a | 0.7 | very strange | unusual
far-right | a | 0.6 | of the outermost right | right-wing
fascism | n | 0.6 | rule like the fascists' | - | unless: italy, mussolini, war
fascist | na | 0.9 | like the fascists | -
fascistic | a | 0.9 | like the fascists | -
fat-shaming | n | 0.5 | mocking the fat | -
femi-nazi | n | 0.9 | a feminist, as an insult | feminist
feminazi | n | 0.9 | a feminist, as an insult | feminist
filthy rich | a | 0.9 | very rich, said with disgust | very rich
fire-breathing | a | 0.8 | attacking with heat | -
firebrand | na | 0.8 | one who stirs up | -
flamethrower | n | 0.6 | one who attacks with words | -
flat-earther | n | 0.8 | one who will not believe science | -
flunkeys | n | 0.9 | servile followers | aides
fringe | an | 0.6 | outside what is normal | - | near: group, candidate, right, left, far, element, party, theory, movement, media, political
fringe group | n | 0.6 | people outside what is normal | small group
fundamentalism | n | 0.5 | holding blindly to the letter | - | unless: islamic, @religion
fundamentalist | na | 0.6 | holding blindly to the letter | -
gangster | n | 0.7 | a member of a criminal band | -
gasbag pundit | n | 0.9 | one who talks too much | commentator
gay agenda | n | 0.9 | aims of homosexuals, as a danger | gay rights
globalist | na | 0.8 | one for a world without nations | -
godless | a | 0.9 | without God | -
godless left | n | 0.9 | the left as without God | left
gop establishment | n | 0.4 | those in power in a party | party leadership
green extremist | n | 0.9 | an activist for nature | environmental activist
greenie | n | 0.8 | one for nature, mocked | environmentalist
gun fanatic | n | 0.9 | one mad about guns | gun owner
gun nut | n | 0.9 | one mad about guns | gun owner
gun-grabbing | a | 0.9 | taking guns | -
gun-hating | a | 0.9 | hating guns | -
hard left | n | 0.7 | the outermost left | left
hard right | n | 0.6 | the outermost right | right
hard-core | a | 0.6 | stubbornly of one mind | firm
hard-left | a | 0.8 | of the outermost left | left-wing
hard-line | a | 0.5 | not giving way | strict
hard-right | a | 0.7 | of the outermost right | right-wing
hardcore | a | 0.6 | stubbornly of one mind | firm
hardline | a | 0.5 | not giving way | strict
hardliner | n | 0.5 | one who does not give way | -
hate-monger | n | 0.9 | one who spreads hate | -
hatemongering | n | 0.9 | spreading hate | -
hater | n | 0.8 | one who hates | critic
hawkish | a | 0.5 | for war | -
heretic | n | 0.8 | one who leaves the faith | -
hillbilly | n | 0.9 | a simple man from the hills | - | unless: elegy, music
hippie | n | 0.5 | one of the flower children, mocked | - | unless: 1960s, woodstock, era, commune
hollywood elite | n | 0.8 | film people as a bloc | -
hollywood liberal | n | 0.7 | film people on the left | -
`;
