/** From “*-besotted” to “incensed”. The columns: see table.ts. */
export const mind1 = `
*-besotted | a | 0.9 | foolishly in love with it | -
*-crazed | a | 0.9 | mad with it | -
*-drunk | a | 0.8 | mad with it | -
*-fearing | a | 0.6 | afraid of it | - | unless: god
*-hating | a | 0.9 | hating it, as the writer tells | -
*-mad | a | 0.8 | mad with it | -
*-obsessed | a | 0.8 | thinking of nothing else | -
*-worshiping | a | 0.9 | in blind love with it | -
*-worshipping | a | 0.9 | in blind love with it | -
acrimonious | a | 0.7 | full of bitterness | bitter
acrimony | n | 0.7 | bitterness between people | bitterness
afraid of | a | 0.4 | fearing, as the writer tells | - | near: truth, debate, vote
agenda | n | 0.6 | hidden aims | aims | near: hidden, radical, liberal, leftist, political, socialist, gay, left, conservative, ideological, progressive, push, anti
aggrieved | a | 0.6 | feeling wronged | - | unless: @court, party, person
aghast | a | 0.8 | filled with horror | -
agonize | v | 0.6 | suffer in mind | worry
angrily | r | 0.6 | with anger | -
angst | n | 0.7 | worry | worry
anguish | n | 0.6 | great pain of mind | -
animosity | n | 0.6 | strong dislike | dislike
animus | n | 0.7 | ill will | dislike | unless: @court
antipathy | n | 0.6 | dislike | dislike
apoplectic | a | 0.9 | as if struck with rage | very angry
appall | v | 0.8 | fill with horror | shock
appalled | a | 0.7 | filled with horror | shocked
appease | v | 0.6 | give way to an enemy for quiet | satisfy | unless: hitler, chamberlain, munich
appeasement | n | 0.7 | giving way to an enemy for quiet | concession | unless: hitler, chamberlain, munich
ashamed | a | 0.5 | feeling shame | -
asleep at the switch | - | 0.8 | not taking care | -
asleep at the wheel | - | 0.8 | not taking care | - | unless: driver, car, truck, @vehicle
ax to grind | n | 0.7 | a private interest | interest
axe to grind | n | 0.7 | a private interest | interest
bamboozled | a | 0.9 | fooled | deceived
bask | v | 0.6 | enjoy, as one does the sun | enjoy | unless: sun, beach, shark, sunshine
bask in the glow | v | 0.7 | enjoy praise | enjoy
beat a dead horse | v | 0.6 | go on for nothing | -
begrudge | v | 0.7 | not like that others have | -
begrudgingly | r | 0.7 | against one's will | reluctantly
bemused | a | 0.5 | puzzled and half amused | puzzled
bend over backward | v | 0.6 | do all one can | try hard
bend the knee | v | 0.8 | bow to a lord | give way
bent on | a | 0.8 | set on doing harm | -
beside oneself | a | 0.8 | mad with feeling | -
bewail | v | 0.8 | cry over | regret
bewitch | v | 0.8 | put under a spell | charm
bitterness | n | 0.5 | anger that lasts | - | unless: taste, hop, beer, flavor
blind hatred | n | 0.9 | hate that does not see | -
blind rage | n | 0.9 | anger that does not see | anger
blinded by | a | 0.8 | not seeing because of | - | unless: light, sun, laser, acid
blindly | r | 0.7 | without thought | -
blissfully | r | 0.7 | happy not to know | -
bloody-minded | a | 0.8 | wilfully hard | -
bow to | v | 0.5 | give way to | agree to | near: pressure, mob, demand, china, beijing, donor, union
breathe fire | v | 0.8 | be very angry | be angry
bruised ego | n | 0.8 | hurt pride | -
brush aside | v | 0.5 | push away without care | reject
brush off | v | 0.5 | push away without care | reject
bury * head in the sand | v | 0.8 | not want to see | ignore
capitulate | v | 0.7 | give up | agree
cavalier | a | 0.7 | careless of others | careless | unless: king, charles, cleveland, spaniel, @sport
cave | v | 0.7 | give way weakly | agree | unless: rescue, thai, mine
chagrin | n | 0.6 | annoyance | annoyance
clammy | a | 0.5 | wet with fear | -
clamoring | a | 0.6 | loudly demanding | demanding
cocksure | a | 0.9 | too sure of oneself | sure
cocky | a | 0.8 | too sure of oneself | confident
coldly | r | 0.6 | without feeling | -
compulsive | a | 0.6 | unable to stop | - | near: liar, lying, tweeter, need
condescending | a | 0.8 | treating others as lower | -
condescendingly | r | 0.8 | treating others as lower | -
condescension | n | 0.8 | treating others as lower | -
consumed by | a | 0.7 | filled wholly with | - | unless: @fire, flame, blaze, @food
covet | v | 0.6 | want what others have | want
cowed | a | 0.8 | frightened into obeying | -
cower | v | 0.9 | shrink in fear | -
crave | v | 0.7 | want very much | want
crocodile tears | n | 0.9 | false grief | -
dance to * tune | v | 0.8 | do as another wants | obey
dare | v | 0.4 | be bold enough | - | near: how, challenge, question, speak
daydream | nv | 0.7 | dream while awake | hope
defiant | a | 0.5 | openly refusing | -
defiantly | r | 0.6 | openly refusing | -
delight in | v | 0.7 | enjoy, of something bad | -
delude | v | 0.9 | make believe what is not so | mislead
deluded | a | 0.9 | believing what is not so | mistaken
desperate | a | 0.7 | in despair | - | unless: housewives
desperate attempt | n | 0.7 | a try in despair | attempt
desperate bid | n | 0.8 | a try in despair | attempt
desperate ploy | n | 0.9 | a trick in despair | attempt
desperate to | a | 0.7 | wanting very much | wanting to
desperation | n | 0.7 | despair | -
despise | v | 0.8 | look down on | dislike
despondent | a | 0.6 | without hope | sad
devilish glee | n | 0.9 | joy in harm | -
dig in * heels | v | 0.7 | refuse to move | refuse
dig in heels | v | 0.7 | refuse to move | refuse
disdain | nv | 0.8 | look down on | -
disgruntled | a | 0.6 | ill-tempered from discontent | dissatisfied
disgust | nv | 0.6 | strong dislike | dislike
disgusted | a | 0.7 | filled with dislike | -
dismay | nv | 0.5 | fear and disappointment | worry
dismayed | a | 0.5 | struck with worry | worried
dismissive | a | 0.5 | not taking seriously | -
drag * feet | v | 0.6 | be slow on purpose | delay
dread | nv | 0.6 | great fear | fear
drool over | v | 0.8 | want greedily | want
duped | a | 0.8 | fooled | deceived
eager to please | a | 0.6 | wanting to be liked | -
eat * words | v | 0.7 | take back with shame | take back
egg on | v | 0.6 | push to do wrong | encourage
ego | n | 0.6 | a high opinion of oneself | - | unless: nwodim, alter
ego trip | n | 0.9 | an act of vanity | -
embittered | a | 0.8 | made bitter | -
embolden | v | 0.6 | make bold | encourage
emboldened | a | 0.6 | made bold | encouraged
enamored | a | 0.7 | in love with | fond
enrage | v | 0.7 | fill with rage | anger
enraged | a | 0.7 | filled with rage | angry
enraptured | a | 0.8 | beside oneself with joy | pleased
enthralled | a | 0.7 | held as a slave | interested
envy | nv | 0.5 | wish to have what others have | -
exasperated | a | 0.6 | driven to anger | annoyed
exasperation | n | 0.6 | anger at having no way out | annoyance
fall for | v | 0.5 | be fooled by | believe | near: lie, scam, hoax, trick, trap, propaganda, bait
fawn | v | 0.9 | flatter the mighty | praise | unless: deer
fawning | a | 0.9 | flattering the mighty | admiring
fear-driven | a | 0.7 | moved by fear | -
fervent | a | 0.6 | burning with feeling | strong
fervently | r | 0.6 | with burning feeling | strongly
fervor | n | 0.6 | burning feeling | enthusiasm
fetish | n | 0.7 | an object of blind love | interest | unless: sexual, foot, leather
fetishize | v | 0.9 | make an object of blind love | admire
fiddle while | v | 0.8 | do nothing in need | -
fiendishly | r | 0.8 | as an evil spirit would | very
fixated | a | 0.8 | thinking of nothing else | -
fixation | n | 0.8 | thinking of nothing else | interest
flaunt | v | 0.7 | show off without shame | show
flip out | v | 0.8 | lose one's head | become angry
flirt with | v | 0.5 | play with the idea of | consider | unless: woman, girl, man, boy
foam at the mouth | v | 0.9 | be mad with rage | be very angry
foaming at the mouth | v | 0.9 | mad with rage | very angry
forlornly | r | 0.7 | without hope | -
fume | v | 0.7 | show great anger | - | unless: toxic, gas, smoke
fuming | a | 0.8 | very angry | angry
furious | a | 0.6 | very angry | angry
furor | n | 0.7 | public anger | anger
fury | n | 0.6 | great anger | anger
gall | n | 0.7 | shameless boldness | boldness | unless: bladder, stone, wasp
galling | a | 0.8 | causing bitter anger | annoying
giddy | a | 0.7 | drunk with joy | excited
glee | n | 0.8 | joy in others' harm | joy | unless: club, @film, series, musical
gleeful | a | 0.9 | glad of others' harm | -
gleefully | r | 0.9 | glad of others' harm | -
glib | a | 0.8 | smooth without thought | -
glibly | r | 0.9 | smoothly without thought | -
gloat | v | 0.9 | be glad of others' harm | -
gloss over | v | 0.6 | hide with fair words | -
go ballistic | v | 0.9 | become mad with rage | become angry | unless: missile
go bananas | v | 0.9 | become mad | become excited
go berserk | v | 0.9 | become mad with rage | become angry
go crazy | v | 0.8 | become mad | become excited
go nuts | v | 0.8 | become mad | become excited
go soft | v | 0.6 | become weak | -
goad | v | 0.7 | drive with stabs | provoke
grieve over | v | 0.4 | be sad about | -
grudge | n | 0.6 | anger kept for long | resentment
grudging | a | 0.6 | against one's will | reluctant
grudgingly | r | 0.6 | against one's will | reluctantly
guilt-ridden | a | 0.7 | full of guilt | -
gullibility | n | 0.9 | believing anything | -
hate-fueled | a | 0.9 | moved by hate | -
hatred | n | 0.6 | great dislike | -
haunt | v | 0.5 | trouble like a ghost | trouble | unless: house, ghost
haunted by | a | 0.6 | troubled as by a ghost | troubled by | unless: house, ghost
have * cake and eat | v | 0.7 | want two things at once | -
have no choice but | v | 0.4 | be forced | -
heartbroken | a | 0.6 | full of sorrow | very sad
hell bent | a | 0.9 | set on doing at any cost | determined
hell-bent | a | 0.9 | set on doing at any cost | -
helplessly | r | 0.6 | without being able to act | -
hidden agenda | n | 0.8 | aims that are not told | aims
hit the roof | v | 0.8 | become very angry | be angry
hold * breath | v | 0.3 | wait in fear | wait
horrified | a | 0.7 | filled with horror | shocked
horrify | v | 0.7 | fill with horror | shock
hot and bothered | a | 0.8 | excited and angry | -
hot under the collar | - | 0.8 | angry | angry
hotheaded | a | 0.8 | quickly angry | -
hungry for | a | 0.5 | wanting greedily | wanting | near: power, revenge, war, attention, blood, fame, scandal
hunker down | v | 0.5 | hide and wait | - | unless: @weather
ill will | n | 0.5 | a wish to harm | -
ill-tempered | a | 0.8 | quickly angry | -
impassive | a | 0.4 | showing no feeling | -
impetuous | a | 0.7 | acting without thought | -
in a huff | - | 0.8 | angry and hurt | angrily
in denial | - | 0.7 | not willing to see the truth | -
in thrall to | - | 0.9 | as the slave of | influenced by
incensed | a | 0.7 | very angry | angry
`;
