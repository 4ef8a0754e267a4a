/** The columns: see table.ts. */
export const intensifier = `
absolutely | r | 0.6 | without any limit | -
absurdly | r | 0.9 | against all reason | -
abundantly clear | - | 0.6 | beyond all doubt | clear
alarmist | na | 0.9 | spreading needless fear | -
appallingly | r | 0.9 | so as to shock | very
arguably | r | 0.4 | as one may argue | -
atrociously | r | 0.9 | extremely badly | very badly
awfully | r | 0.7 | very | very
badly | r | 0.3 | very much | - | near: need, damage, lose, fail
beyond the pale | - | 0.8 | outside what is decent | unacceptable
bitter | a | 0.5 | full of anger | - | unless: taste, cold, chocolate, lemon
bitterly | r | 0.5 | with anger | - | unless: cold
breathless | a | 0.8 | with excitement | excited | unless: @health, run, climb
breathlessly | r | 0.8 | with excitement | -
categorically | r | 0.5 | without any exception | -
ceaseless | a | 0.7 | never stopping | constant
ceaselessly | r | 0.7 | without stopping | constantly
clearly | r | 0.4 | as nobody can doubt | -
comically | r | 0.8 | so as to make one laugh | very
completely | r | 0.4 | in every part | -
conspicuously | r | 0.6 | so that nobody can miss it | clearly
consummate | a | 0.7 | complete | skilled
criminally | r | 0.7 | so badly that it is a crime | very | near: negligent, stupid, underrated, incompetent, underfunded
crushing | a | 0.7 | overwhelming | heavy
crystal-clear | a | 0.6 | beyond all doubt | clear
damn | ar | 0.8 | as a curse, for force | -
damned | a | 0.8 | as a curse, for force | -
darn | ar | 0.8 | as a mild curse, for force | -
deafeningly | r | 0.8 | so as to drown all | very
decidedly | r | 0.5 | without doubt | -
deeply | r | 0.4 | strongly | - | near: troubling, divided, concerned, divisive, unpopular, disturbing, corrupt, racist, conservative
demonstrably | r | 0.5 | as can be shown | -
desperately | r | 0.7 | in despair | -
diametrically | r | 0.5 | wholly, of opposites | wholly
disturbingly | r | 0.8 | so as to cause unease | -
dogged | a | 0.6 | never giving up | persistent
doggedly | r | 0.6 | without giving up | persistently
downright | ra | 0.8 | thoroughly | -
dripping | a | 0.6 | full of | full | near: contempt, sarcasm, irony, disdain
egregiously | r | 0.9 | outstandingly badly | -
emphatically | r | 0.5 | with great force | -
enormously | r | 0.5 | to a very great degree | very
entirely | r | 0.3 | in every part | - | near: wrong, false, made, fabricate
exceedingly | r | 0.6 | to a very great degree | very
excessively | r | 0.6 | more than is right | -
excruciatingly | r | 0.8 | so that it hurts | very
exponentially | r | 0.5 | faster and faster | quickly | unless: @science, growth, function
exquisitely | r | 0.8 | to a fine degree | very
fabulously | r | 0.8 | as in a fable | very
famously | r | 0.5 | as everybody is said to know | -
fantastically | r | 0.8 | beyond belief | very
fatally | r | 0.5 | so as to ruin | - | near: flawed, undermine, weaken, compromise
feverish pitch | n | 0.8 | the highest excitement | -
flagrant | a | 0.9 | open and shameless | open
flagrantly | r | 0.9 | openly and shamelessly | openly
flat out | r | 0.7 | without any limit | wholly
flat-out | ar | 0.8 | without any limit | wholly
frankly | r | 0.4 | to speak openly | -
freaking | ar | 0.9 | as a mild curse, for force | -
frighteningly | r | 0.8 | so as to frighten | very
fucking | ar | 0.9 | as a curse, for force | -
full-blown | a | 0.7 | with all its marks | full | unless: aids
full-fledged | a | 0.5 | with all its marks | full
full-scale | a | 0.4 | using all means | full | unless: model, invasion, war, replica
full-throated | a | 0.8 | as loud as one can | strong
furiously | r | 0.7 | with rage | -
glaringly | r | 0.8 | so that nobody can miss it | clearly
grossly | r | 0.8 | in a very bad degree | -
grotesquely | r | 0.9 | so as to be ugly and absurd | very
gruesomely | r | 0.8 | so as to horrify | -
hands down | r | 0.6 | without any contest | clearly
hardly | r | 0.3 | not really | - | near: surprising, surprise, secret
harshly | r | 0.5 | with severity | strictly
highly | r | 0.3 | to a great degree | very | near: controversial, questionable, suspicious, partisan, charged, offensive, dubious, inappropriate, problematic
hopelessly | r | 0.8 | beyond hope | -
horrendously | r | 0.8 | very badly | very
horribly | r | 0.8 | very badly | -
horrifically | r | 0.8 | so as to horrify | very
horrifyingly | r | 0.8 | so as to horrify | very
hotly | r | 0.4 | with heat | - | near: contest, dispute, debate, deny
hugely | r | 0.5 | to a very great degree | very
humiliatingly | r | 0.9 | so as to make small before others | -
hyper-* | na | 0.6 | too much so | too | unless: local, @science, @health
impossibly | r | 0.6 | beyond what can be | very
ineptly | r | 0.9 | without skill | badly
inescapable | a | 0.6 | that cannot be got away from | clear
inexcusably | r | 0.9 | so that it cannot be excused | -
inexorable | a | 0.7 | that cannot be stopped | steady
inexorably | r | 0.7 | so that it cannot be stopped | steadily
inextricably | r | 0.5 | so that it cannot be parted | closely
inherently | r | 0.5 | by its very nature | -
insanely | r | 0.8 | madly | very
intensely | r | 0.4 | very strongly | -
irredeemably | r | 0.9 | beyond any saving | -
irrefutable | a | 0.7 | that cannot be disproved | strong
irrefutably | r | 0.7 | so that it cannot be disproved | -
laughingly | r | 0.8 | as a joke | -
lavishly | r | 0.6 | without sparing | richly
literally | r | 0.4 | truly, for emphasis | -
madly | r | 0.7 | as a madman would | very
manifestly | r | 0.6 | as anybody can see | clearly
mega-* | na | 0.5 | very great | very large
mere | a | 0.5 | no more than | -
merely | r | 0.4 | no more than | -
mightily | r | 0.7 | with great power | much
monstrously | r | 0.9 | so as to be inhuman | very
mortally | r | 0.5 | to death | - | near: wound, offend, afraid
nakedly | r | 0.9 | openly and without shame | openly
nonstop | ar | 0.5 | without a break | constant | unless: flight, fly, airline, train
nothing but | - | 0.6 | no more than | only | near: lie, trouble, scam, propaganda, excuse, political, contempt
nothing less than | - | 0.6 | as much as | -
nothing short of | - | 0.7 | as much as | -
obscenely | r | 0.9 | to a disgusting degree | -
offensively | r | 0.7 | so as to hurt | - | unless: @sport
openly | r | 0.4 | without hiding it | - | near: racist, mock, hostile, lie, contempt, defy, flout, anti
outlandishly | r | 0.9 | very strangely | very
outright | ar | 0.6 | complete and open | complete | unless: ban, majority, buy, own, purchase, win, victory
overly | r | 0.5 | more than is right | too
overtly | r | 0.6 | without hiding it | openly
overwhelmingly | r | 0.4 | so as to leave no contest | mostly
painfully | r | 0.7 | so that it hurts | - | near: obvious, clear, slow, aware
palpable | a | 0.6 | that one can almost touch | clear | unless: @health
patently | r | 0.8 | as anybody can see | -
perennial | a | 0.4 | coming back for ever | lasting | near: loser, candidate, critic, favorite
perfectly clear | - | 0.5 | beyond all doubt | clear
plainly | r | 0.5 | as anybody can see | clearly
precipitously | r | 0.5 | as down a cliff | steeply
preposterously | r | 0.9 | against all reason | very
profound | a | 0.4 | very deep | deep | near: lack, ignorance, disgust, contempt, failure, injustice, betrayal, danger
profoundly | r | 0.5 | very deeply | -
profusely | r | 0.5 | without measure | much | unless: bleed, sweat
pure and simple | - | 0.7 | and nothing else | -
purely | r | 0.4 | only | only | near: political, partisan, cynical, symbolic
quintessential | a | 0.6 | the very model of | typical
radically | r | 0.5 | from the root | greatly
rampantly | r | 0.8 | without check | widely
relentless | a | 0.7 | never stopping | constant
relentlessly | r | 0.7 | never stopping | constantly
resoundingly | r | 0.7 | loudly and fully | clearly
roundly | r | 0.5 | by all and without sparing | widely
ruinous | a | 0.8 | causing ruin | costly
scarily | r | 0.8 | so as to frighten | very
screaming | a | 0.6 | very loud | loud | near: headline, match, hysteria
seething | a | 0.8 | boiling with anger | very angry
sheer | a | 0.6 | nothing but | -
sickeningly | r | 0.9 | so as to disgust | very
simply | r | 0.3 | no more and no less than | - | near: wrong, false, not, untrue, refuse
so damn | r | 0.9 | very, with a curse | very
sorely | r | 0.7 | very much | -
squarely | r | 0.4 | directly and fully | directly | near: blame, fault, responsibility
staggeringly | r | 0.8 | so as to shock | very
stark | a | 0.5 | plain and harsh | clear
starkly | r | 0.6 | plainly and harshly | clearly
steadfastly | r | 0.6 | without giving way | -
steeped in | a | 0.6 | soaked through with | full of | unless: water, tea
straight-up | ar | 0.8 | without any limit | wholly
strident | a | 0.9 | harsh and loud | -
stridently | r | 0.9 | in a harsh loud voice | -
strikingly | r | 0.5 | so as to be noticed | very
strong-armed | a | 0.8 | done by force | forced
stunningly | r | 0.8 | so as to amaze | -
stupendously | r | 0.9 | so as to amaze | very
stupidly | r | 0.9 | without sense | -
super | r | 0.4 | very | very | near: rich, secret, partisan, woke, weird, excited
supremely | r | 0.7 | above all others | very
surreally | r | 0.7 | as in a dream | -
sweepingly | r | 0.7 | without exceptions | broadly
terribly | r | 0.7 | very | very
thinly veiled | - | 0.7 | hardly hidden | indirect
thoroughgoing | a | 0.6 | complete | complete
thoroughly | r | 0.4 | in every way | - | near: discredit, corrupt, debunk
thunderous | a | 0.7 | as loud as thunder | loud
totally | r | 0.5 | in every part | -
tragicomic | a | 0.9 | sad and laughable | -
transparently | r | 0.6 | so that all see through it | clearly
tremendously | r | 0.7 | to a very great degree | very
truly | r | 0.4 | in very truth | -
uber-* | na | 0.8 | far beyond others in it | very
ubiquitous | a | 0.5 | found everywhere | widespread
ultra-* | na | 0.6 | far beyond others in it | very | unless: orthodox, violet, sound, @science, @health, marathon
unabashed | a | 0.8 | without shame | open
unabashedly | r | 0.8 | without shame | openly
unabated | a | 0.5 | without growing less | -
unambiguously | r | 0.5 | leaving no doubt | clearly
unapologetic | a | 0.6 | not saying sorry | -
unapologetically | r | 0.7 | without saying sorry | openly
unashamed | a | 0.8 | without shame | open
unashamedly | r | 0.8 | without shame | openly
unbelievably | r | 0.8 | more than one can believe | very
uncannily | r | 0.6 | so that it is strange | -
unceasing | a | 0.7 | never stopping | constant
unceremoniously | r | 0.7 | without courtesy | suddenly
uncontrollably | r | 0.6 | so that nobody can check it | -
unduly | r | 0.6 | more than is right | too
unequivocal | a | 0.7 | leaving no doubt | clear
unequivocally | r | 0.7 | leaving no doubt | clearly
unfailingly | r | 0.6 | without ever failing | always
unforgivably | r | 0.9 | so that it cannot be forgiven | -
uniquely | r | 0.4 | as no other | - | near: qualified, american, dangerous, bad
unmistakable | a | 0.6 | that one cannot mistake | clear
unmistakably | r | 0.6 | so that one cannot mistake it | clearly
unrelentingly | r | 0.8 | without stopping | constantly
unreservedly | r | 0.6 | without any limit | fully
unspeakably | r | 0.9 | so as to be beyond words | very
untiring | a | 0.7 | never growing tired | -
unwaveringly | r | 0.7 | never changing | firmly
utter | a | 0.8 | complete, of something bad | complete
utterly | r | 0.8 | completely | -
vastly | r | 0.5 | to a very great degree | much
vehemence | n | 0.7 | great heat of feeling | force
vehement | a | 0.7 | with great heat | strong
vehemently | r | 0.7 | with great heat | strongly
violently | r | 0.5 | with force | - | near: oppose, object, react, disagree
virulent | a | 0.8 | full of poison | strong | unless: @health, strain
virulently | r | 0.9 | with poison | strongly
visceral | a | 0.6 | from the guts | strong | unless: @health
vociferous | a | 0.7 | loud in opinion | loud
vociferously | r | 0.7 | loudly | loudly
wall-to-wall | a | 0.6 | filling everything | constant | unless: carpet
wantonly | r | 0.9 | without cause or restraint | -
whole hog | r | 0.7 | without holding back | fully
whole-hearted | a | 0.6 | with all one's heart | full
wholeheartedly | r | 0.6 | with all one's heart | fully
wholly | r | 0.4 | in every part | -
wildly | r | 0.8 | without any limit | very
willful | a | 0.7 | on purpose and in defiance | deliberate | unless: @court, misconduct
willfully | r | 0.7 | on purpose and in defiance | on purpose | unless: @court
with a vengeance | - | 0.7 | with great force | strongly
with impunity | - | 0.5 | without being punished | unpunished
woefully | r | 0.9 | so badly that it is sad | -
zealous | a | 0.7 | with too much zeal | eager
zealously | r | 0.7 | with too much zeal | eagerly
`;
