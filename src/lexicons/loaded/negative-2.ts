/** From “grisly” to “rancorous”. The columns: see table.ts. */
export const negative2 = `
grisly | a | 0.7 | horrible to see | -
gross | a | 0.5 | very bad or loathsome | - | unless: domestic, product, national, income, profit, revenue, margin, receipt, gdp, tonnage
grotesque | a | 0.9 | ugly and absurd | -
grovelling | na | 0.9 | humbling oneself | -
grubby | a | 0.8 | dirty and low | dirty
grueling | a | 0.5 | very tiring | long
gruesome | a | 0.7 | horrible to see | -
gut-wrenching | a | 0.8 | causing great pain of mind | painful
hackneyed | a | 0.8 | worn out by use | -
half-baked | a | 0.9 | not thought through | incomplete
half-hearted | a | 0.7 | without real will | weak
ham-fisted | a | 0.9 | clumsy | -
ham-handed | a | 0.9 | clumsy | -
haphazard | a | 0.7 | without plan | unplanned
hapless | a | 0.9 | without luck or skill | -
hare-brained | a | 0.9 | foolish | -
harrowing | a | 0.7 | very painful to hear | -
harsh | a | 0.5 | severe | strict | unless: winter, weather, climate, terrain
hateful rhetoric | n | 0.9 | words full of hate | -
headache | n | 0.4 | a trouble | problem | near: political, major, big, diplomatic, another
heartbreaking | a | 0.8 | causing great sorrow | sad
heated | a | 0.4 | full of anger | - | near: exchange, debate, argument, rhetoric, clash, confrontation
heavy-handed | a | 0.8 | using more force than needed | strict
hellacious | a | 0.9 | as bad as hell | very bad
hideous | a | 0.9 | very ugly | -
hideously | r | 0.9 | so as to disgust | -
high-handed | a | 0.8 | using power without regard for others | -
hollow | a | 0.6 | without worth behind it | empty | near: promise, victory, rhetoric, claim, word, ring, apology, gesture, threat
hopeless | a | 0.7 | without hope | -
horrendous | a | 0.9 | very bad | -
horrible | a | 0.8 | very bad | -
horrid | a | 0.9 | very bad | very bad
horrific | a | 0.8 | causing horror | -
horrifying | a | 0.8 | causing horror | -
horror | n | 0.6 | what causes great fear | - | unless: film, movie, fiction, story, novel, genre
hostile | a | 0.5 | like an enemy | opposed | unless: takeover, bid, work, environment, witness
hot potato | n | 0.6 | what nobody wants to touch | -
huge mistake | - | 0.7 | a very wrong choice | -
humdrum | a | 0.7 | without interest | ordinary
humorless | a | 0.8 | without humour | -
hurtful | a | 0.7 | causing pain of mind | -
hush-hush | a | 0.7 | secret | secret
hyperbolic | a | 0.7 | making more of it than it is | exaggerated | unless: @science, geometry
hyperpartisan | a | 0.9 | blindly for one side | partisan
icky | a | 0.9 | unpleasant | -
iffy | a | 0.7 | doubtful | doubtful
ignoble | a | 0.9 | without honour | -
ignominious | a | 0.9 | bringing shame | -
ill-advised | a | 0.8 | not wise | -
ill-conceived | a | 0.8 | badly planned | -
ill-considered | a | 0.8 | not thought through | -
ill-equipped | a | 0.5 | without the means to do it | unprepared
ill-fated | a | 0.7 | bound to end badly | -
ill-informed | a | 0.8 | without knowledge | uninformed
ill-starred | a | 0.7 | bound to end badly | -
ill-timed | a | 0.6 | at a bad time | -
illogical | a | 0.8 | against reason | -
imbecilic | a | 0.9 | very stupid | -
immature | a | 0.7 | not grown up | - | unless: @science, @animal, cell, fruit
impenetrable | a | 0.6 | that cannot be understood | unclear | unless: jungle, forest, wall
impotent | a | 0.7 | without power | powerless | unless: @health
impractical | a | 0.5 | that cannot be done | -
improper | a | 0.4 | against what is fitting | - | near: wildly, grossly, highly
imprudent | a | 0.7 | not wise | -
impulsive | a | 0.7 | acting without thought | -
inadequate | a | 0.5 | not good enough | -
inauspicious | a | 0.6 | promising nothing good | -
incendiary | a | 0.8 | made to stir anger | - | unless: device, bomb, munition, weapon
incessant | a | 0.7 | never stopping | constant
incoherent | a | 0.8 | without sense | unclear
incompetence | n | 0.9 | not being able to do the job | -
incompetent | na | 0.9 | not able to do the job | -
incomprehensible | a | 0.7 | that cannot be understood | unclear
inconceivable | a | 0.7 | that one cannot think of | -
inconvenient truth | n | 0.7 | a fact one would rather not see | fact
indecent | a | 0.6 | against what is decent | - | unless: exposure, assault, image, @court
indecisive | a | 0.6 | not able to decide | -
indefensible | a | 0.9 | that cannot be defended | -
ineffectual | a | 0.8 | without effect | ineffective
inept | a | 0.9 | without skill | -
ineptitude | n | 0.9 | lack of skill | -
inexcusable | a | 0.9 | that cannot be excused | -
inexplicable | a | 0.8 | that cannot be explained | unexplained
infamous | a | 0.8 | known for evil | well-known
infantile | a | 0.9 | like a small child | - | unless: @health
inflammatory | a | 0.8 | made to stir anger | disputed | unless: anti, disease, bowel, response, marker
infuriating | a | 0.8 | making one very angry | -
inglorious | a | 0.9 | without honour | -
ingratiating | a | 0.8 | trying to please | -
insane | a | 0.8 | mad | - | unless: plea, court, asylum, criminally
insane asylum | n | 0.7 | a place for the mad | -
insanity | n | 0.8 | madness | - | unless: plea, defense, defence, reason
insensitive | a | 0.7 | without feeling for others | - | unless: @science
insufferable | a | 0.9 | that one cannot bear | -
insurmountable | a | 0.6 | that cannot be overcome | very large
intemperate | a | 0.7 | without restraint | strong
intolerable | a | 0.8 | that cannot be borne | -
intractable | a | 0.5 | that cannot be solved | hard
intransigence | n | 0.8 | a refusal of all give and take | refusal
intransigent | a | 0.8 | refusing all give and take | firm
intrusive | a | 0.6 | pushing in where not wanted | -
invidious | a | 0.8 | unfair and stirring ill will | -
irksome | a | 0.8 | causing irritation | -
irrational | a | 0.7 | without reason | -
irresponsible | a | 0.8 | without care for what follows | -
irresponsibly | r | 0.8 | without care for what follows | -
jarring | a | 0.7 | clashing unpleasantly | -
joyless | a | 0.8 | without joy | -
jumbled | a | 0.6 | without order | -
junk science | n | 0.9 | research held to be worthless | -
klutzy | a | 0.9 | clumsy | -
laborious | a | 0.5 | long and tiring | long
lackadaisical | a | 0.8 | without zeal | -
lackluster | a | 0.8 | without life | weak
lame | a | 0.7 | weak and poor | weak | unless: duck
lamentable | a | 0.8 | to be regretted | -
languish | v | 0.6 | grow weak for neglect | remain
lax | a | 0.6 | not strict enough | -
lazy | a | 0.8 | not willing to work | - | unless: sunday, afternoon, eye, day
leaden | a | 0.7 | heavy and dull | dull
lethargic | a | 0.7 | without energy | slow | unless: @health
liability | n | 0.3 | a burden | - | near: political, electoral
lifeless | a | 0.6 | without energy | dull | unless: body, corpse, lie
lily-livered | a | 0.9 | without courage | -
lopsided | a | 0.6 | leaning to one side | uneven
lousy | a | 0.8 | very bad | poor
low blow | n | 0.8 | an unfair attack | -
low-life | n | 0.9 | a person held to be worthless | -
lowest common denominator | n | 0.7 | the poorest taste | -
lowlife | n | 0.9 | a person held to be worthless | -
lukewarm | a | 0.5 | without zeal | weak | unless: water, temperature
lurid | a | 0.9 | made to shock | -
macabre | a | 0.7 | of death, and strange | -
mad | a | 0.6 | insane | - | unless: max, magazine, cow
maddening | a | 0.8 | making one mad | -
maddeningly | r | 0.8 | so as to make one mad | -
madness | n | 0.8 | what only the mad would do | - | unless: march
maladministration | n | 0.5 | bad government | -
malaise | n | 0.6 | a sickness of mind | -
malevolent | a | 0.9 | wishing evil | -
malignant | a | 0.7 | doing evil | - | unless: @health
mangled | a | 0.5 | badly twisted | - | near: word, quote, message, fact, policy, logic
maniacal | a | 0.9 | mad and wild | -
mare's nest | n | 0.8 | a tangle | -
massive failure | - | 0.8 | a very great lack of success | -
maudlin | a | 0.9 | falsely sentimental | -
mawkish | a | 0.9 | falsely sentimental | -
meager | a | 0.6 | too little | small
mealy-mouthed | a | 0.9 | not daring to speak plainly | unclear
mean-spirited | a | 0.9 | unkind on purpose | unkind
meaningless | a | 0.7 | without meaning | -
measly | a | 0.9 | laughably small | small
meddlesome | a | 0.9 | mixing in others' business | -
mediocre | a | 0.7 | of middling worth | -
mediocrity | n | 0.7 | middling worth | -
melodramatic | a | 0.8 | showing more feeling than is real | -
menacing | a | 0.7 | threatening | threatening
mendacious | a | 0.9 | lying | untrue
mess | n | 0.7 | disorder that somebody is to blame for | disorder
mess up | v | 0.7 | do badly | fail
millstone | n | 0.7 | a burden round the neck | burden
mind-bending | a | 0.8 | too much for the mind | -
mind-numbing | a | 0.9 | so dull that it stuns | dull
mindboggling | a | 0.9 | too much for the mind | surprising
mindless | a | 0.9 | without thought | -
misbegotten | a | 0.9 | badly conceived from the start | -
misdeed | n | 0.6 | a wrong act | act
miserable | a | 0.8 | very bad or unhappy | -
miserably | r | 0.8 | so as to be pitied | badly
misery | n | 0.6 | great unhappiness | -
misguided | a | 0.8 | led by wrong ideas | -
mishandle | v | 0.7 | deal with badly | -
mismanage | v | 0.7 | run badly | -
misplaced | a | 0.5 | put in the wrong place | - | near: priority, faith, trust, blame, anger, outrage, confidence
misrule | n | 0.8 | bad government | government
misstep | n | 0.5 | a wrong step | mistake
mistreat | v | 0.4 | treat badly | -
monolithic | a | 0.5 | of one block, without differences | uniform | unless: stone
moribund | a | 0.8 | near death | weak
muddled | a | 0.7 | confused | unclear
mudslinging | n | 0.9 | throwing of dirt in words | personal attacks
muff | v | 0.7 | fail through clumsiness | fail
murky | a | 0.8 | dark and perhaps dishonest | unclear
naked | a | 0.5 | open and shameless | open | near: partisanship, ambition, power, greed, attempt, aggression, self-interest, political
nameless | a | 0.5 | without a name | - | near: bureaucrat, faceless
narrow-minded | a | 0.9 | seeing little | -
nasty | a | 0.8 | unkind or disgusting | -
nausea-inducing | a | 0.9 | making one sick | -
nauseating | a | 0.9 | making one sick | -
needless | a | 0.6 | that need not have been | -
needlessly | r | 0.7 | without need | -
nefarious | a | 0.9 | wicked | -
neglectful | a | 0.7 | not giving due care | -
nightmare scenario | n | 0.8 | the worst that could come | worst case
nightmarish | a | 0.9 | like a bad dream | -
nonsense | n | 0.8 | words without sense | -
nonsensical | a | 0.9 | without sense | -
nonstarter | n | 0.5 | what cannot work | -
notorious | a | 0.8 | known for evil | well-known
notoriously | r | 0.8 | known for evil | -
noxious | a | 0.7 | doing harm | harmful | unless: gas, fume, weed, chemical, @science
oafish | a | 0.9 | clumsy and stupid | -
obnoxious | a | 0.9 | very unpleasant | -
obnoxiously | r | 0.9 | very unpleasantly | -
obscure | v | 0.4 | hide from view | hide | near: truth, fact, reality, real
obsolete | a | 0.5 | no longer of use | old
odious | a | 0.9 | deserving hatred | -
off the rails | - | 0.8 | out of control | - | unless: train
off-putting | a | 0.7 | making one turn away | -
offensive | a | 0.6 | causing hurt | - | unless: military, counter, line, coordinator, weapon, launch, ground, lineman, capability, operation, spring, city
oily | a | 0.6 | too smooth to be honest | - | near: smile, politician, charm, salesman
ominous | a | 0.8 | telling of evil to come | -
ominously | r | 0.8 | telling of evil to come | -
onerous | a | 0.6 | weighing heavily on somebody | costly
oppressively | r | 0.8 | so as to weigh down | -
ostentatious | a | 0.8 | made to be looked at | showy
out of control | - | 0.6 | that nobody governs any more | - | unless: fire, blaze, car, vehicle, wildfire
out of touch | - | 0.7 | knowing nothing of others' lives | -
out-of-control | a | 0.7 | that nobody governs any more | -
out-of-touch | a | 0.8 | knowing nothing of others' lives | -
outdated | a | 0.5 | no longer fit for the time | old
outlandish | a | 0.9 | very strange | unusual
overbearing | a | 0.8 | lording it over others | -
overblown | a | 0.7 | made too much of | -
overheated | a | 0.6 | too excited | - | near: rhetoric, debate, claim, language
overpriced | a | 0.6 | costing more than its worth | costly
overrated | a | 0.8 | praised more than it deserves | -
overreach | nv | 0.6 | going beyond one's power | -
overrun | v | 0.5 | cover as an enemy does | - | near: migrant, immigrant, city, border, gang, illegal
overwrought | a | 0.8 | too excited | -
overzealous | a | 0.8 | with too much zeal | -
painful | a | 0.4 | hurting | - | unless: disease, injury, knee, treatment, symptom, medical
paltry | a | 0.9 | laughably small | small
partisan | a | 0.4 | blindly for one side | party
paternalistic | a | 0.7 | treating grown people as children | -
pathetic | a | 0.9 | worthy of contempt | weak
patronizing | a | 0.8 | treating others as less able | -
perilous | a | 0.6 | full of danger | dangerous
pernicious | a | 0.9 | doing great harm | harmful
perplexing | a | 0.6 | hard to understand | unclear
perverse | a | 0.9 | wrong on purpose | -
pester | v | 0.7 | trouble again and again | ask
petty | a | 0.8 | small-minded | small | unless: officer, theft, crime, cash, tom
petulant | a | 0.9 | sulking like a child | -
phony | na | 0.9 | not genuine | false
pitiable | a | 0.8 | deserving pity or contempt | -
pitiful | a | 0.9 | deserving pity or contempt | poor
pitiless | a | 0.8 | without pity | -
plodding | a | 0.7 | slow and dull | slow
pointless | a | 0.8 | without any use | -
poisonous | a | 0.7 | doing harm to minds | - | unless: gas, snake, plant, chemical, mushroom, fume
preachy | a | 0.9 | giving lessons nobody asked for | -
prehistoric | a | 0.6 | as of the stone age | old | near: attitude, view, idea, politics
preposterous | a | 0.9 | against all reason | -
pretentious | a | 0.9 | giving itself airs | -
problematic | a | 0.6 | open to objection | -
puerile | a | 0.9 | like a silly child | -
pugnacious | a | 0.8 | looking for a fight | -
punishing | a | 0.5 | very hard to bear | heavy
punitive | a | 0.4 | made to punish | - | unless: damage, tariff, @court
purposeless | a | 0.8 | without purpose | -
pusillanimous | a | 0.9 | without courage | -
quarrelsome | a | 0.7 | ready to quarrel | -
questionable | a | 0.7 | open to doubt | disputed
quixotic | a | 0.8 | noble but hopeless | unlikely
rabid | a | 0.9 | mad with zeal | strong | unless: @animal, raccoon, bat, fox
rabidly | r | 0.9 | with mad zeal | strongly
ragtag | a | 0.8 | without order or uniform | mixed
rampant | a | 0.8 | spreading without check | widespread
ramshackle | a | 0.7 | ready to fall down | worn
rancid | a | 0.9 | foul | - | unless: @food
rancidness | n | 0.9 | foulness | -
rancorous | a | 0.8 | full of old hate | angry
`;
