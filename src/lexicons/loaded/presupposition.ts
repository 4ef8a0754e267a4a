/** The columns: see table.ts. */
export const presupposition = `
alas | - | 0.7 | which is sad, in the writer's eyes | -
all too | r | 0.5 | more than is good | too | near: familiar, often, common, real, predictable, eager, willing, aware
appropriately | r | 0.3 | as is fitting | - | near: name, enough
aptly | r | 0.5 | as is fitting | - | near: name, title, describe
as everyone knows | - | 0.7 | what nobody doubts | -
at long last | - | 0.6 | after too long a time | finally
audaciously | r | 0.8 | boldly | boldly
belated | a | 0.5 | later than it should be | late
belatedly | r | 0.6 | later than it should be | late
believe it or not | - | 0.6 | strange as it is | -
blithely | r | 0.8 | without a care | -
bother to | v | 0.5 | do what it costs effort | - | near: not, never, nobody, even, n't
cling to | v | 0.7 | hold fast against reason | keep
come as no surprise | v | 0.6 | had to be | -
comes as no surprise | v | 0.6 | had to be | -
common sense | n | 0.4 | what any sensible person thinks | -
condescend to | v | 0.8 | do as if from above | -
contrary to popular belief | - | 0.5 | against what many think | -
convenient | a | 0.5 | serving somebody's ends | - | near: excuse, lie, scapegoat, timing, politically, narrative, amnesia
dare to | v | 0.6 | be bold enough to | -
daring to | v | 0.6 | being bold enough to | -
deign to | v | 0.8 | do as if from above | -
deserved | a | 0.4 | and rightly | - | near: richly, well
deservedly | r | 0.7 | and rightly | -
disappointingly | r | 0.7 | less than hoped | -
doubtless | r | 0.6 | without doubt | -
enough is enough | - | 0.7 | it must stop | -
even admit | v | 0.6 | say, though one would not | say
even worse | - | 0.5 | which is more bad | -
ever so | r | 0.5 | very | very
everybody know | - | 0.7 | what nobody doubts | -
everyone know | - | 0.7 | what nobody doubts | -
evidently | r | 0.4 | as one can see | -
fail miserably | v | 0.8 | fail so as to be pitied | fail
fail to | v | 0.4 | not do what one should | not | unless: reach, agree, score, qualify, win
fail to grasp | v | 0.7 | not understand | -
fail to understand | v | 0.5 | not understand | -
finally | r | 0.3 | after too long a time | at last | near: admit, wake, realize, sense, guts
finally admit | v | 0.7 | say at last, having hidden it | say
fittingly | r | 0.6 | as is right | -
fortunately | r | 0.4 | which is good, in the writer's eyes | -
get away with | v | 0.5 | not be punished for | -
get what one deserve | v | 0.8 | suffer rightly | -
give me a break | - | 0.9 | that is too much | -
glaringly obvious | - | 0.8 | that nobody can miss | clear
go figure | - | 0.8 | who can understand it | -
god forbid | - | 0.8 | may it not be | -
god knows | - | 0.7 | nobody knows | -
good luck with that | - | 0.8 | it will not work | -
good riddance | - | 0.9 | it is well that they are gone | -
hardly surprising | - | 0.5 | as had to be | -
have the audacity | v | 0.9 | be bold without shame | -
have the gall | v | 0.9 | be bold without shame | -
have the nerve | v | 0.8 | be bold without shame | -
heaven forbid | - | 0.8 | may it not be | -
how dare | - | 0.9 | they have no right | -
hypocritical stance | n | 0.9 | a stand against one's own acts | -
if only | - | 0.4 | it would be well | -
ignore | v | 0.4 | not see what one should | -
in truth | - | 0.5 | as it really is | -
indisputable | a | 0.7 | that nobody can dispute | -
indisputably | r | 0.7 | as nobody can dispute | -
inevitable | a | 0.4 | that must come | -
inevitably | r | 0.4 | as must come | -
inexplicably | r | 0.8 | so that nobody can explain it | -
interestingly | r | 0.5 | so as to be noticed | -
ironically | r | 0.5 | against what one would think | -
it is clear that | - | 0.4 | nobody can doubt that | -
it is no secret that | - | 0.5 | all know that | -
it is obvious that | - | 0.6 | nobody can doubt that | -
justifiably | r | 0.6 | with good reason | -
justly | r | 0.5 | and rightly | -
lest we forget | - | 0.5 | so that we remember | -
let alone | - | 0.2 | still less | - | near: never
lo and behold | - | 0.8 | see, as was to be thought | -
long overdue | a | 0.6 | that should have come long ago | -
long-overdue | a | 0.6 | that should have come long ago | -
long-suffering | a | 0.7 | having borne much | -
lord knows | - | 0.7 | nobody knows | -
luckily | r | 0.5 | which is good, in the writer's eyes | -
make no mistake | - | 0.6 | be sure | -
manage to | v | 0.3 | succeed against odds | - | near: only, somehow, even
mercifully | r | 0.6 | which is a relief, in the writer's eyes | -
mistakenly | r | 0.4 | in error | -
mysteriously | r | 0.6 | so that nobody can explain it | - | unless: die, disappear, dead
needless to say | - | 0.7 | as goes without saying | -
no brainer | n | 0.7 | what needs no thought | -
no doubt | - | 0.4 | nobody can doubt | -
no small feat | n | 0.5 | a great deed | -
no wonder | - | 0.6 | as had to be | -
no-brainer | n | 0.7 | what needs no thought | -
nobody in * right mind | - | 0.8 | no sensible person | -
not coincidentally | - | 0.6 | and it was planned | -
not surprisingly | - | 0.5 | as had to be | -
obviously | r | 0.6 | as nobody can doubt | -
oddly | r | 0.5 | strangely | strangely
oddly enough | - | 0.6 | strangely | -
of course | - | 0.5 | as goes without saying | -
only too | r | 0.5 | very | very | near: happy, eager, willing, aware
ought to know better | v | 0.7 | is to blame | -
overdue | a | 0.4 | that should have come before | - | near: long, reckoning, apology, reform, debate
plain and simple | - | 0.6 | and nothing else | -
plain fact | n | 0.5 | what is beyond doubt | fact
predictably | r | 0.7 | as one knew before | -
pretend that | v | 0.6 | act as if | -
prudently | r | 0.6 | wisely | -
putting it mildly | v | 0.7 | saying less than one could | -
refuse to acknowledge | v | 0.5 | not admit what is so | not accept
refuse to admit | v | 0.6 | not say what is so | not accept
refuse to condemn | v | 0.5 | not condemn, though one should | -
regrettably | r | 0.6 | which is bad, in the writer's eyes | -
resort to | v | 0.6 | do for lack of better | use
richly deserved | - | 0.8 | and very rightly | -
right side of history | n | 0.7 | the side that will be praised | -
rightfully | r | 0.6 | and that is right | -
rightly | r | 0.6 | and that is right | -
sad to say | - | 0.6 | which is sad | -
sadly | r | 0.6 | which is sad, in the writer's eyes | -
see fit to | v | 0.6 | think right, as if alone to judge | decide
senselessly | r | 0.8 | without sense | -
shame on | - | 0.9 | they should feel guilt | -
shamefully | r | 0.9 | which is a shame | -
should know better | v | 0.6 | is to blame | -
so much for | - | 0.7 | that is the end of it | -
spare us | v | 0.8 | do not trouble us with | -
stoop to | v | 0.9 | lower oneself | -
strangely | r | 0.5 | so as to surprise | -
suffice it to say | - | 0.5 | it is enough | -
surely | r | 0.4 | as nobody can doubt | - | unless: slowly
surprise surprise | - | 0.9 | as was to be thought | -
thank god | - | 0.7 | which is a relief | -
thank goodness | - | 0.7 | which is a relief | -
thankfully | r | 0.6 | which is good, in the writer's eyes | -
the fact of the matter | - | 0.4 | how it really is | -
the harsh reality | - | 0.7 | how it really is, and hard | -
the last thing * need | - | 0.6 | what is not wanted at all | -
the sad truth | - | 0.7 | how it really is, and bad | -
the simple fact | - | 0.4 | how it really is | -
the ugly truth | - | 0.8 | how it really is, and bad | -
to make matters worse | - | 0.6 | which is more bad | -
to nobody's surprise | - | 0.7 | as had to be | -
to put it mildly | - | 0.7 | and one could say more | -
to say the least | - | 0.6 | and one could say more | -
too little too late | - | 0.7 | not enough and late | -
truth be told | - | 0.5 | to say how it is | -
turn a blind eye | v | 0.7 | not see what one should | ignore
typical | a | 0.5 | as one knows them | - | near: liberal, leftist, politician, democrat, republican, fashion, hypocrisy
undeniable | a | 0.6 | that nobody can deny | -
undeniably | r | 0.7 | as nobody can deny | -
understandably | r | 0.5 | and one can see why | -
undoubtedly | r | 0.6 | without doubt | -
unexplainably | r | 0.7 | so that nobody can explain it | -
unfortunately | r | 0.4 | which is bad, in the writer's eyes | -
unquestionably | r | 0.7 | without question | -
unsurprising | a | 0.5 | as had to be | -
unsurprisingly | r | 0.6 | as had to be | -
unwisely | r | 0.7 | without good judgement | -
unwittingly | r | 0.5 | without knowing it | -
want you to believe | v | 0.7 | try to make you think | -
what a surprise | - | 0.8 | as was to be thought | -
who knew | - | 0.6 | as was to be thought | -
who would have thought | - | 0.7 | as was to be thought | -
worse still | - | 0.5 | which is more bad | -
worse yet | - | 0.6 | which is more bad | -
wrong side of history | n | 0.7 | the side that will be blamed | -
wrongly | r | 0.5 | and that is wrong | - | unless: convict, court, accuse
you guessed it | - | 0.8 | as was to be thought | -
`;
