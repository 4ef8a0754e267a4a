import { loadedTable } from './loaded-table.ts';

const mind = loadedTable(
  {
    category: 'mind reading',
    source: 'Martin and White 2005 (affect attributed to others); Fowler 1991',
    note: 'Tells what somebody feels or wants as if the writer could see it.',
  },
  `
afraid of | a | 0.4 | fearing, as the writer tells | - | near: truth, debate, vote
aghast | a | 0.8 | filled with horror | -
agenda | n | 0.6 | hidden aims | aims | near: hidden, radical, liberal, leftist, political, socialist, gay, left, conservative, ideological, progressive, push, anti
angst | n | 0.7 | worry | worry
anguish | n | 0.6 | great pain of mind | -
ashamed | a | 0.5 | feeling shame | -
beside oneself | a | 0.8 | mad with feeling | -
bent on | a | 0.8 | set on doing harm | -
blind hatred | n | 0.9 | hate that does not see | -
cave | v | 0.7 | give way weakly | agree | unless: rescue, thai, mine
capitulate | v | 0.7 | give up | agree
cower | v | 0.9 | shrink in fear | -
crave | v | 0.7 | want very much | want
dare | v | 0.4 | be bold enough | - | near: how, challenge, question, speak
delight in | v | 0.7 | enjoy, of something bad | -
desperate | a | 0.7 | in despair | - | unless: housewives
desperation | n | 0.7 | despair | -
disdain | nv | 0.8 | look down on | -
embolden | v | 0.6 | make bold | encourage
embittered | a | 0.8 | made bitter | -
enraged | a | 0.7 | filled with rage | angry
enrage | v | 0.7 | fill with rage | anger
envy | nv | 0.5 | wish to have what others have | -
fixated | a | 0.8 | thinking of nothing else | -
fixation | n | 0.8 | thinking of nothing else | interest
fuming | a | 0.8 | very angry | angry
fume | v | 0.7 | show great anger | - | unless: toxic, gas, smoke
furor | n | 0.7 | public anger | anger
furious | a | 0.6 | very angry | angry
fury | n | 0.6 | great anger | anger
gleeful | a | 0.9 | glad of others' harm | -
gleefully | r | 0.9 | glad of others' harm | -
gloat | v | 0.9 | be glad of others' harm | -
hatred | n | 0.6 | great dislike | -
hell-bent | a | 0.9 | set on doing at any cost | -
intent on | a | 0.5 | set on doing | -
irate | a | 0.7 | angry | angry
jealous | a | 0.6 | wanting what others have | -
livid | a | 0.8 | very angry | angry
loath | a | 0.6 | unwilling | unwilling
loathe | v | 0.8 | hate | dislike
lust | nv | 0.8 | want greedily | want
malice | n | 0.8 | wish to harm | - | unless: actual, legal, court
obsess | v | 0.8 | think of nothing else | -
obsessed | a | 0.8 | thinking of nothing else | -
obsession | n | 0.8 | thinking of nothing else | interest
panic | nv | 0.6 | be in blind fear | fear | unless: room, button, attack, disorder
paranoia | n | 0.9 | mad fear of others | -
paranoid | a | 0.9 | madly afraid of others | -
rage | nv | 0.6 | great anger | anger | unless: fire, wildfire, storm, battle, war, pandemic, debate, inferno
rattled | a | 0.6 | made nervous | worried
relish | v | 0.7 | enjoy | enjoy
resentful | a | 0.7 | angry at being treated badly | -
resentment | n | 0.6 | anger at being treated badly | -
revel | v | 0.8 | enjoy without shame | enjoy
scheming | a | 0.9 | making secret plans | -
seethe | v | 0.8 | boil with anger | -
spite | n | 0.4 | wish to hurt | - | unless: in
spiteful | a | 0.9 | wishing to hurt | -
squirm | v | 0.8 | twist with shame | -
stew | v | 0.6 | brood in anger | - | unless: beef, pot, meat, vegetable
stubborn | a | 0.6 | not giving way | -
stubbornly | r | 0.7 | not giving way | -
stunned | a | 0.6 | very surprised | surprised | unless: gun, taser
thin-skinned | a | 0.9 | too easily hurt | -
thirst for | n | 0.7 | wanting greedily | wish
vengeance | n | 0.7 | revenge | -
vengeful | a | 0.9 | wanting revenge | -
vow revenge | v | 0.6 | promise to hurt back | -
wallow | v | 0.9 | enjoy one's own misery | -
`,
);

const labelling = loadedTable(
  {
    category: 'labelling',
    source: 'van Dijk 1998 (ideological naming); Recasens et al. 2013 (one-sided terms)',
    note: 'Puts a person or group under a name that carries the judgement.',
  },
  `
activist judge | n | 0.9 | a judge whose rulings one dislikes | judge
anarchist | na | 0.6 | one against all rule | -
anti-american | a | 0.8 | against America | -
anti-choice | a | 0.9 | against abortion | against abortion
anti-democratic | a | 0.8 | against democracy | -
anti-gay | a | 0.6 | against homosexuals | -
anti-gun | a | 0.7 | for stricter gun laws | -
anti-immigrant | a | 0.7 | against immigrants | -
anti-science | a | 0.9 | against science | -
anti-vaxxer | n | 0.8 | one against vaccines | vaccine opponent
anti-white | a | 0.9 | against white people | -
anti-women | a | 0.9 | against women | -
antisemite | n | 0.8 | one who hates Jews | -
apologist | n | 0.8 | one who defends the bad | defender
apparatchik | n | 0.9 | a party's official | official
authoritarian | na | 0.7 | demanding blind obedience | -
autocrat | n | 0.7 | a ruler alone | leader
backward | a | 0.6 | behind the times | - | unless: step, look, compatible, walk, fall
brainwash | v | 0.9 | force beliefs on | persuade
commie | n | 0.9 | a communist | communist
communist | na | 0.4 | of communism, as a reproach | - | unless: party, china, chinese, cuba, vietnam, former, era, bloc, soviet
conspiracy theorist | n | 0.7 | one who sees plots everywhere | -
conspiratorial | a | 0.7 | seeing plots | -
cult | n | 0.8 | blind followers | followers | unless: film, classic, following, religious, leader
cult-like | a | 0.9 | of blind followers | -
darling | n | 0.7 | a favourite | favourite
demagogue | n | 0.9 | one who stirs up a crowd | -
demagoguery | n | 0.9 | stirring up a crowd | -
denier | n | 0.7 | one who will not see the truth | - | near: climate, election, holocaust, science, covid
despot | n | 0.9 | a cruel ruler | leader
dictator | n | 0.7 | a ruler by force | leader
dictatorial | a | 0.8 | as of a ruler by force | -
dictatorship | n | 0.5 | rule by force | -
diehard | na | 0.7 | one who never gives way | firm
die-hard | a | 0.7 | one who never gives way | firm
do-gooder | n | 0.9 | one who wants to do good | -
draft-dodger | n | 0.9 | one who kept out of the army | -
elite | n | 0.6 | people of power, as against all others | - | near: liberal, coastal, global, washington, media, hollywood, political, corporate, wealthy, ruling
elitist | na | 0.8 | thinking oneself better | -
establishment | n | 0.4 | those in power | - | near: washington, republican, democratic, political, media, gop, party
extremist | na | 0.7 | far beyond what is reasonable | - | unless: isis, islamist, terrorist, attack
extremism | n | 0.6 | views far beyond what is reasonable | - | unless: violent, counter
fanatic | na | 0.9 | a blind zealot | -
fanatical | a | 0.9 | blindly zealous | -
far left | n | 0.7 | the outermost left | left
far-left | a | 0.7 | of the outermost left | left-wing
far right | n | 0.6 | the outermost right | right
far-right | a | 0.6 | of the outermost right | right-wing
fascist | na | 0.9 | like the fascists | -
fascism | n | 0.7 | rule like the fascists' | - | unless: italy, mussolini, war
feminazi | n | 0.9 | a feminist, as an insult | feminist
firebrand | na | 0.8 | one who stirs up | -
flamethrower | n | 0.6 | one who attacks with words | -
fringe | an | 0.6 | outside what is normal | - | near: group, candidate, right, left, far, element, party, theory, movement, media, political
fundamentalist | na | 0.6 | holding blindly to the letter | -
gangster | n | 0.7 | a member of a criminal band | -
globalist | na | 0.8 | one for a world without nations | -
godless | a | 0.9 | without God | -
gun nut | n | 0.9 | one mad about guns | gun owner
hard-core | a | 0.6 | stubbornly of one mind | firm
hard-left | a | 0.8 | of the outermost left | left-wing
hard-right | a | 0.7 | of the outermost right | right-wing
hardcore | a | 0.6 | stubbornly of one mind | firm
hardline | a | 0.6 | not giving way | strict
hard-line | a | 0.6 | not giving way | strict
hardliner | n | 0.6 | one who does not give way | -
hawkish | a | 0.5 | for war | -
heretic | n | 0.8 | one who leaves the faith | -
ideologue | n | 0.9 | one blind with ideas | -
jihadi | na | 0.5 | a fighter for Islam | -
left-wing | a | 0.5 | of the left, as a label | left
leftist | na | 0.7 | of the left, as a reproach | left-wing
leftwing | a | 0.5 | of the left, as a label | left
liberal elite | n | 0.9 | educated people on the left | -
libtard | n | 0.9 | a liberal, as an insult | liberal
loony | a | 0.9 | mad | -
mafia | n | 0.6 | a criminal band | - | unless: italian, sicilian, boss, crime, police, naples
maga | a | 0.5 | a follower of Trump | -
maniac | n | 0.9 | a madman | -
marxist | na | 0.7 | a follower of Marx, as a reproach | - | unless: philosopher, theory, economics
militant | na | 0.5 | ready to fight | - | unless: islamic, isis, taliban, attack, kill, hamas, islamist, group, armed, syria, hezbollah
nationalist | na | 0.5 | putting the nation first | - | unless: scottish, irish, basque, hindu, party
nazi | na | 0.7 | like the Nazis | - | unless: germany, german, war, camp, party, era, hunter, holocaust, occupation, regime
neo-nazi | na | 0.5 | a new Nazi | -
nativist | na | 0.8 | for the native-born only | -
ne'er-do-well | n | 0.9 | a good-for-nothing | -
oligarch | n | 0.6 | a rich man with power | businessman
orwellian | a | 0.9 | as in a state that watches all | -
partisan hack | n | 0.9 | one who works for a party only | -
political hack | n | 0.9 | one who works for a party only | -
populist | na | 0.5 | saying what the crowd likes | -
propagandist | n | 0.9 | one who makes propaganda | -
pundit | n | 0.4 | one who gives opinions for pay | commentator
radical | na | 0.7 | far beyond what is reasonable | - | unless: chemistry, free, molecule, mastectomy, prostatectomy, equation, oxygen, hydroxyl, surgery
radicalism | n | 0.7 | views far beyond what is reasonable | -
reactionary | na | 0.8 | wanting the past back | -
red-baiting | n | 0.9 | calling people communists | -
right-wing | a | 0.5 | of the right, as a label | right
rightwing | a | 0.5 | of the right, as a label | right
rino | n | 0.8 | a Republican in name only | -
rogue | a | 0.7 | out of control | - | unless: wave, one
sheeple | n | 0.9 | people who follow like sheep | -
sjw | n | 0.9 | one for social justice, as an insult | -
socialist | na | 0.5 | of socialism, as a reproach | - | unless: party, france, spanish, workers, french, republic, spain, prime, soviet, portugal
socialism | n | 0.4 | as a reproach | - | near: creep, radical, into, embrace, march, slide, threat
supremacist | na | 0.6 | holding one's own race higher | -
supremacy | n | 0.4 | holding one's own race higher | - | near: white, male
terrorist | na | 0.3 | one who spreads terror, as a reproach | - | near: domestic, environmental, eco, economic
totalitarian | na | 0.7 | ruling over everything | -
traitor | n | 0.9 | one who betrays his country | -
tree-hugger | n | 0.9 | one for nature, as an insult | environmentalist
troll | nv | 0.7 | one who angers others for fun | - | unless: doll, internet, farm
ultra-conservative | a | 0.7 | very conservative | conservative
ultraconservative | na | 0.7 | very conservative | conservative
ultra-liberal | a | 0.8 | very liberal | liberal
white nationalist | n | 0.5 | for a nation of whites | -
woke | a | 0.8 | alert to injustice, as a reproach | - | unless: up, wake, morning, early
zealot | n | 0.9 | a blind follower | -
zealotry | n | 0.9 | blind following | -
`,
);

export const stanceTerms = [...mind, ...labelling];
