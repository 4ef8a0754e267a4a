/** From “incredulity” to “yearning”. The columns: see table.ts. */
export const mind2 = `
incredulity | n | 0.6 | not believing | disbelief
incredulous | a | 0.6 | not believing | doubtful
indignant | a | 0.6 | angry at a wrong | angry
indignantly | r | 0.7 | with anger at a wrong | -
indignation | n | 0.6 | anger at a wrong | anger
infatuated | a | 0.8 | foolishly in love | fond
infatuation | n | 0.8 | foolish love | interest
infuriate | v | 0.7 | make very angry | anger
infuriated | a | 0.7 | very angry | angry
insecure | a | 0.5 | not sure of oneself | - | near: man, bully, president, deeply, ego
intent on | a | 0.4 | set on doing | -
irate | a | 0.7 | angry | angry
itching | va | 0.7 | wanting very much | wanting | unless: skin, @health, burning, rash
jealous | a | 0.6 | wanting what others have | -
jealously | r | 0.6 | fearing to lose it | -
jealousy | n | 0.6 | wanting what others have | - | unless: husband, wife, girlfriend, boyfriend
jittery | a | 0.6 | nervous | nervous
jolt | v | 0.5 | shake suddenly | surprise
jump on the bandwagon | v | 0.7 | do what all do | join
kick the can down the road | v | 0.7 | put off | postpone
kiss the ring | v | 0.8 | bow to a lord | -
kneejerk | a | 0.9 | without thought | immediate
lash | v | 0.5 | strike with words | criticize | near: out, critic, tongue, media
lick * lips | v | 0.8 | want greedily | -
lie through * teeth | v | 0.9 | lie without shame | say something untrue
livid | a | 0.8 | very angry | angry
loath | a | 0.6 | unwilling | unwilling
loathe | v | 0.8 | hate | dislike
longing for | v | 0.4 | wanting very much | wanting
lose * marbles | v | 0.9 | go mad | -
lose * mind | v | 0.8 | go mad | become angry
lose * nerve | v | 0.6 | become afraid | -
lose it | v | 0.6 | lose control of oneself | become angry
lull | v | 0.6 | make sleepy to danger | -
lust | nv | 0.8 | want greedily | want
malcontent | n | 0.8 | one who is never pleased | -
malice | n | 0.8 | wish to harm | - | unless: actual, legal, court
mania | n | 0.7 | mad excitement | enthusiasm | unless: @health, bipolar
manic | a | 0.7 | madly excited | - | unless: @health, depression, depressive
martyr complex | n | 0.9 | the wish to suffer | -
martyrdom | n | 0.5 | suffering as a pose | - | unless: @religion, saint, shia, isis
masquerade | v | 0.8 | wear a mask | appear
mesmerized | a | 0.7 | held as by a spell | impressed
mistrust | nv | 0.4 | not trusting | -
morbid | a | 0.6 | sick about death | - | unless: @health, obesity
mortified | a | 0.7 | deeply ashamed | ashamed
move the goalposts | v | 0.7 | change the rules unfairly | change the conditions
nervy | a | 0.6 | nervous or bold | nervous
nonchalant | a | 0.6 | as if it did not matter | calm
nonchalantly | r | 0.6 | as if it did not matter | calmly
numb to | a | 0.5 | without feeling for | -
oblivious | a | 0.7 | not noticing | unaware
obsequious | a | 0.9 | too eager to serve | -
obsess | v | 0.8 | think of nothing else | -
obsessed | a | 0.8 | thinking of nothing else | -
obsession | n | 0.8 | thinking of nothing else | interest
obsessive | a | 0.8 | thinking of nothing else | - | unless: @health, compulsive
obsessively | r | 0.8 | thinking of nothing else | -
obstinacy | n | 0.7 | not giving way | firmness
obstinate | a | 0.7 | not giving way | firm
obstinately | r | 0.7 | without giving way | firmly
out for blood | - | 0.9 | wanting to hurt | -
out to get | v | 0.6 | wanting to hurt | -
outraged | a | 0.6 | shocked and angry | angry
overconfident | a | 0.6 | too sure of oneself | -
overjoyed | a | 0.6 | very glad | glad
pandering | na | 0.9 | pleasing low wishes | -
panic | nv | 0.6 | be in blind fear | fear | unless: room, button, attack, disorder
panic-stricken | a | 0.7 | in blind fear | afraid
panicked | a | 0.6 | in blind fear | afraid
panicky | a | 0.7 | in blind fear | afraid
paranoia | n | 0.9 | mad fear of others | -
paranoid | a | 0.9 | madly afraid of others | -
peeved | a | 0.6 | annoyed | annoyed
perplexed | a | 0.5 | not understanding | puzzled
persecution complex | n | 0.9 | believing oneself hunted | -
phobia | n | 0.5 | a mad fear | fear | unless: @health, spider, height
pine for | v | 0.7 | long for | want
pipe-dream | n | 0.8 | an empty hope | hope
play dumb | v | 0.7 | act as if not knowing | -
play the victim | v | 0.8 | act as if wronged | -
pout | v | 0.8 | sulk like a child | -
pouting | a | 0.8 | sulking like a child | -
power trip | n | 0.8 | joy in ruling others | -
predetermined | a | 0.4 | settled before | -
rage | nv | 0.6 | great anger | anger | unless: fire, wildfire, storm, battle, war, pandemic, debate, inferno
rage at | v | 0.7 | be in great anger at | be angry at
rancor | n | 0.7 | old hate | bitterness
rankle | v | 0.7 | cause lasting anger | annoy
rapturous | a | 0.7 | full of wild joy | enthusiastic
rattled | a | 0.6 | made nervous | worried
reel from | v | 0.5 | stagger from a blow | - | unless: @weather
relish | v | 0.7 | enjoy | enjoy
resentful | a | 0.7 | angry at being treated badly | -
resentment | n | 0.6 | anger at being treated badly | -
revel | v | 0.8 | enjoy without shame | enjoy
rile up | v | 0.8 | make angry | anger
riled | a | 0.7 | made angry | angry
riled up | a | 0.8 | made angry | angry
sadden | v | 0.4 | make sad | -
sardonic | a | 0.7 | mocking bitterly | mocking
schadenfreude | n | 0.9 | joy in others' harm | -
scheming | a | 0.9 | making secret plans | -
scorn | nv | 0.7 | open contempt | criticism
scorned | a | 0.7 | treated with contempt | -
scornful | a | 0.8 | full of contempt | critical
secretly | r | 0.4 | hiding it | - | near: want, hope, wish, plot, love, believe
see red | v | 0.7 | become very angry | be angry | unless: light, flag
seethe | v | 0.8 | boil with anger | -
self-hating | a | 0.9 | hating oneself | -
self-loathing | na | 0.8 | hating oneself | -
shameless attempt | n | 0.9 | a try without shame | attempt
shell shocked | a | 0.7 | stunned | surprised
shudder | nv | 0.6 | shake with fear | fear
sick and twisted | a | 0.9 | perverted | -
sickened | a | 0.7 | filled with disgust | - | unless: @health, @food, outbreak
sit on * hands | v | 0.6 | do nothing | not act
slack-jawed | a | 0.9 | with open mouth | surprised
smitten | a | 0.7 | foolishly in love | fond
sneering | a | 0.9 | showing contempt | -
sore loser | n | 0.9 | one who cannot bear to lose | -
spellbound | a | 0.7 | held as by a spell | impressed
spew venom | v | 0.9 | pour out hate | criticize
spite | n | 0.4 | wish to hurt | - | unless: in
spiteful | a | 0.9 | wishing to hurt | -
spooked | a | 0.7 | frightened as by ghosts | worried
squeamish | a | 0.7 | easily disgusted | -
squirm | v | 0.8 | twist with shame | -
starry-eyed | a | 0.8 | seeing only what is fine | hopeful
steaming mad | a | 0.8 | very angry | angry
stew | v | 0.6 | brood in anger | - | unless: beef, pot, meat, vegetable
stewing | a | 0.7 | brooding in anger | - | unless: @food, tomato
stir up | v | 0.5 | make people angry | cause | unless: @food, dust, @weather
stoking | v | 0.7 | feeding a fire of feelings | raising
stubborn | a | 0.6 | not giving way | -
stubbornly | r | 0.7 | not giving way | -
stunned | a | 0.6 | very surprised | surprised | unless: gun, taser
stupor | n | 0.7 | a dulled mind | - | unless: drunken, @health
suffer fools | v | 0.6 | bear stupid people | -
sulky | a | 0.8 | silently angry like a child | -
swagger | nv | 0.8 | walk as if one were great | confidence
swaggering | a | 0.8 | walking as if great | confident
sweep under the carpet | v | 0.8 | hide | hide
sweep under the rug | v | 0.8 | hide | hide
swoon | v | 0.8 | faint with love | admire
swoon over | v | 0.9 | faint with love for | admire
temerity | n | 0.8 | shameless boldness | boldness
temper | n | 0.3 | readiness to anger | - | near: fiery, explosive, volcanic, lose
terrified | a | 0.6 | filled with terror | very afraid
terrorized | a | 0.6 | filled with terror | frightened
testy | a | 0.7 | easily annoyed | annoyed
tetchy | a | 0.8 | easily annoyed | annoyed
thin-skinned | a | 0.9 | too easily hurt | -
thirst for | n | 0.7 | wanting greedily | wish
thirsty for | a | 0.6 | wanting greedily | wanting
throw a fit | v | 0.8 | have a child's fit of anger | become angry
thumb * nose | v | 0.7 | show contempt | ignore
tizzy | n | 0.9 | foolish excitement | excitement
touchy | a | 0.6 | easily hurt | sensitive
transfixed | a | 0.6 | unable to look away | -
trembling | a | 0.5 | shaking with fear | - | unless: hand, voice, @health
triggered | a | 0.6 | easily upset, mocked | upset | near: liberal, snowflake, left, leftist, woke, conservative
true believer | n | 0.7 | one who believes blindly | believer
turn a deaf ear | v | 0.6 | not want to hear | ignore
ulterior motive | n | 0.7 | an aim that is not told | aim
unfazed | a | 0.5 | not disturbed | -
unglued | a | 0.8 | having lost control | -
ungraciously | r | 0.8 | without courtesy | -
unmoved | a | 0.5 | without feeling | -
unnerved | a | 0.6 | having lost calm | worried
up in a lather | - | 0.9 | excited and angry | angry
uptight | a | 0.8 | stiff and nervous | -
vanity | n | 0.7 | love of being admired | - | unless: fair, plate, bathroom, press, sink
vengeance | n | 0.7 | revenge | -
vengeful | a | 0.9 | wanting revenge | -
vengefully | r | 0.9 | wanting revenge | -
venom | n | 0.8 | bitter hate | hatred | unless: @animal, @film, bite, scorpion, bee
vent | v | 0.4 | let out, of anger | express | near: anger, frustration, rage, spleen, fury
vex | v | 0.6 | trouble | trouble
vitriol | n | 0.9 | bitter hate in words | criticism
vow revenge | v | 0.6 | promise to hurt back | -
wail | v | 0.7 | cry loudly | complain | unless: siren, baby, mother, mourner
wallow | v | 0.9 | enjoy one's own misery | -
weak-minded | a | 0.9 | of little wit | -
weary | a | 0.4 | tired of it | tired | near: public, voter, war, nation
wet dream | n | 0.9 | what one wishes, said coarsely | hope
whine about | v | 0.9 | complain like a child | complain
willful blindness | n | 0.8 | not seeing on purpose | -
willful ignorance | n | 0.9 | not knowing on purpose | -
wince | v | 0.6 | draw back in pain | -
wishful thinking | n | 0.7 | believing what one wishes | hope
with a straight face | - | 0.6 | as if one meant it | -
worked up | a | 0.6 | excited | excited
wounded ego | n | 0.9 | hurt pride | -
wrath | n | 0.7 | great anger | anger | unless: grapes
wring * hands | v | 0.7 | show worry without acting | worry
yearn | v | 0.5 | long for | want
yearning | n | 0.5 | longing | wish
`;
