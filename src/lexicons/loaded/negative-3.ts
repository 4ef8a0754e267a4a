/** From “rapacious” to “wrongheaded”. The columns: see table.ts. */
export const negative3 = `
rapacious | a | 0.9 | wanting all for itself | greedy
raucous | a | 0.7 | loud and wild | loud
reckless | a | 0.8 | without care for danger | - | unless: driving, endangerment, homicide, driver
recklessly | r | 0.8 | without care for danger | -
remorseless | a | 0.8 | without pity | -
retrograde | a | 0.8 | going back to worse times | - | unless: planet, mercury, orbit, motion, @science
rickety | a | 0.7 | ready to fall down | weak
ridiculous | a | 0.9 | deserving laughter | -
ridiculously | r | 0.9 | so as to deserve laughter | -
risible | a | 0.9 | deserving laughter | -
risky | a | 0.4 | full of risk | -
rocky | a | 0.5 | full of trouble | uneasy | near: start, relationship, road, tenure, rollout, year, week, debut
rotten | a | 0.8 | corrupt | - | unless: tomatoes, food, fruit, egg, meat
rotten to the core | - | 0.9 | corrupt through and through | -
rude awakening | n | 0.7 | an unpleasant discovery | -
ruinously | r | 0.8 | so as to cause ruin | very
run-down | a | 0.5 | in bad repair | -
run-of-the-mill | a | 0.6 | nothing special | ordinary
rushed | a | 0.5 | done in too great haste | hurried | near: vote, process, bill, decision, legislation, trial, confirmation
ruthless | a | 0.8 | without pity | -
ruthlessly | r | 0.8 | without pity | -
saccharine | a | 0.8 | too sweet | - | unless: @food
sad excuse for | n | 0.9 | a very poor example of | -
sad spectacle | n | 0.8 | something that it hurts to see | -
saddle | v | 0.6 | lay a burden on | burden | near: debt, taxpayer, cost, with
sadistic | a | 0.9 | glad of others' pain | cruel
salacious | a | 0.8 | stirring lust | -
savagely | r | 0.8 | wildly and cruelly | violently
scandalous | a | 0.8 | causing public shame | -
scandalously | r | 0.8 | so as to cause shame | -
scare tactic | n | 0.8 | a way to frighten people | -
scary | a | 0.7 | causing fear | -
scathing | a | 0.6 | severely critical | critical
scattershot | a | 0.7 | without aim | unplanned
schizophrenic | a | 0.7 | of two minds at once | contradictory | unless: @health, patient, diagnose
schmaltzy | a | 0.9 | falsely sentimental | -
screw | v | 0.7 | treat unfairly | - | unless: bolt, cap, lid, jar, thread, nail
screw over | v | 0.9 | treat unfairly | -
scurrilous | a | 0.9 | insulting and untrue | insulting
second-rate | a | 0.8 | of poor quality | poor
seedy | a | 0.8 | dirty and low | -
self-defeating | a | 0.7 | working against its own aim | -
self-destructive | a | 0.7 | harming oneself | -
self-indulgent | a | 0.8 | denying oneself nothing | -
self-inflicted | a | 0.6 | done to oneself | - | unless: gunshot, wound, injury
selfishly | r | 0.8 | thinking of oneself only | -
senseless | a | 0.8 | without sense | - | unless: beat, knock
servile | a | 0.9 | as of a servant | -
severe | a | 0.4 | very hard | - | unless: @weather, @health, damage, injury
shabby | a | 0.7 | poor and worn, or mean | poor
shadowy | a | 0.8 | hidden and perhaps evil | little-known
shady | a | 0.9 | of doubtful honesty | -
shaft | v | 0.8 | treat unfairly | -
shaky | a | 0.6 | not firm | weak | unless: hand, voice, video, footage
shambolic | a | 0.9 | in complete disorder | disordered
shameful | a | 0.9 | deserving shame | -
shameless display | n | 0.9 | a showing without shame | -
shitty | a | 0.9 | very bad, said coarsely | poor
shocking | a | 0.8 | causing great surprise and disgust | -
shockingly | r | 0.8 | so as to shock | -
shoddy | a | 0.9 | badly made | poor
short-sighted | a | 0.8 | not looking ahead | -
shortchange | v | 0.7 | give too little | -
shortsighted | a | 0.8 | not looking ahead | -
shrill | a | 0.9 | harsh and high, of a voice or claim | loud
sick | a | 0.7 | disgusting or mad | - | near: joke, twisted, society, disgusting, mind, fantasy, stunt
sickening | a | 0.9 | causing disgust | -
sickly | a | 0.5 | weak and unwell | - | near: sweet, economy
simple-minded | a | 0.9 | without wit | -
simplistic | a | 0.8 | simpler than the thing is | too simple
single-minded | a | 0.5 | thinking of one aim only | -
sinister | a | 0.9 | looking evil | -
sketchy | a | 0.8 | not to be trusted | incomplete
skewed | a | 0.6 | leaning to one side | uneven | unless: @science, distribution
slanted | a | 0.7 | leaning to one side | one-sided | unless: roof
slapdash | a | 0.9 | without care | careless
slavish | a | 0.9 | as of a slave | -
slavishly | r | 0.9 | as of a slave | -
slimy | a | 0.9 | dirty and dishonest | - | unless: @animal, @food
slippery | a | 0.6 | not to be trusted | - | unless: road, slope, ice, surface, floor, rock, wet
slippery slope | n | 0.7 | a first step that must end badly | -
sloppy | a | 0.8 | without care | -
sluggish | a | 0.5 | without energy | slow
smelly | a | 0.7 | with a bad smell | -
snarled | a | 0.5 | in a tangle | -
snide | a | 0.9 | mocking in a mean way | mocking
snobbish | a | 0.9 | looking down on others | -
sob story | n | 0.8 | a tale told to win pity | story
sordid | a | 0.9 | dirty and low | -
sorry | a | 0.6 | bad enough to be pitied | poor | near: state, excuse, spectacle, saga, episode, affair, record
soul-destroying | a | 0.8 | breaking the spirit | -
soulless | a | 0.9 | without feeling | -
sour | a | 0.4 | turned bad | - | near: grapes, note, relation, mood
spectacular failure | - | 0.8 | a very great lack of success | -
spine-chilling | a | 0.8 | causing fear | frightening
spineless | a | 0.9 | without courage | -
spiraling | a | 0.5 | getting worse without end | rising
spurious | a | 0.8 | not genuine | false
squalid | a | 0.7 | dirty and low | dirty
squalor | n | 0.7 | dirt and poverty | -
stagger | v | 0.5 | walk as if about to fall | - | unless: schedule, shift, drunk, street
staggering | a | 0.7 | so great that it shocks | large
stale | a | 0.6 | no longer fresh | old | unless: bread
star-crossed | a | 0.6 | bound to end badly | -
startling | a | 0.6 | causing sudden surprise | surprising
startlingly | r | 0.7 | so as to cause sudden surprise | very
stiff | v | 0.7 | not pay what is owed | not pay | near: worker, contractor, taxpayer, creditor
stifling | a | 0.6 | not letting one breathe | - | unless: @weather
stigma | n | 0.3 | a mark of shame | -
stilted | a | 0.7 | stiff | stiff
stodgy | a | 0.8 | heavy and dull | dull | unless: @food
stomach-churning | a | 0.9 | making one sick | -
stomach-turning | a | 0.9 | making one sick | -
stonewalling | n | 0.7 | refusal to answer | refusal
stubborn refusal | n | 0.7 | an unwillingness to give way | refusal
stumble | v | 0.5 | walk as if about to fall | - | unless: upon, across, stair, walk, foot
stunning | a | 0.6 | causing great surprise | surprising | unless: view, photograph, beach, landscape, gown
stupid | a | 0.9 | without sense | -
stupidity | n | 0.9 | lack of sense | -
subpar | a | 0.6 | below what is expected | poor
suffocating | a | 0.7 | not letting one breathe | - | unless: @health, smoke
suicidal | a | 0.6 | sure to ruin oneself | - | near: policy, economic, politically, strategy, nation, mission
sullied | a | 0.8 | made dirty | -
supine | a | 0.8 | lying down before power | passive | unless: position, @health, lie
surreal | a | 0.7 | like a dream | strange
swampy | a | 0.4 | corrupt | - | near: washington
sycophantic | a | 0.9 | flattering the powerful | -
tacky | a | 0.8 | in poor taste | -
tainted | a | 0.6 | made impure | - | unless: water, milk, food, blood
tangled web | n | 0.8 | a confused set of lies | -
tasteless | a | 0.8 | in poor taste | - | unless: @food, odorless, colorless
tawdry | a | 0.9 | cheap and low | -
tedious | a | 0.7 | long and dull | long
tenth-rate | a | 0.9 | of poor quality | poor
tenuous | a | 0.6 | weak, of a link or claim | weak
terrible | a | 0.8 | very bad | -
terrifying | a | 0.8 | causing terror | -
terrifyingly | r | 0.8 | so as to cause terror | very
thankless | a | 0.6 | for which nobody gives thanks | -
thorny | a | 0.4 | full of trouble | hard | unless: plant, bush
thoughtless | a | 0.8 | without thought for others | -
threadbare | a | 0.7 | worn out | weak | unless: carpet, coat, cloth
timid | a | 0.6 | without courage | cautious
tin-eared | a | 0.9 | without feeling for others | -
tired | a | 0.6 | worn out by use | old | near: trope, argument, cliche, rhetoric, old, excuse, idea, joke, talking
tiresome | a | 0.8 | making one weary | -
toothless | a | 0.7 | without power | powerless | unless: @animal, grin, smile
torrid | a | 0.6 | very bad or very hot | - | unless: @weather, heat, zone
tortuous | a | 0.6 | full of bends | long | unless: road, path
tortured | a | 0.6 | painfully twisted | complicated | near: logic, history, reasoning, argument, relationship, explanation
touch-and-go | a | 0.5 | uncertain and dangerous | uncertain
toxic | a | 0.7 | poisoning a climate of opinion | - | unless: waste, chemical, gas, substance, fume, asset, spill, pollution, air, water, level
toxic mix | n | 0.8 | things that together do great harm | mix
tragic | a | 0.6 | very sad | -
tragically | r | 0.6 | very sadly | -
trashy | a | 0.9 | cheap and low | -
traumatizing | a | 0.6 | hurting the mind | -
travail | n | 0.5 | painful work | trouble
trivial | a | 0.5 | of no weight | small
troubled | a | 0.4 | with many troubles | - | near: project, presidency, program, rollout, history, relationship
troublesome | a | 0.6 | causing trouble | -
troubling | a | 0.7 | causing worry | -
truculent | a | 0.8 | ready to quarrel | -
turbulent | a | 0.5 | full of unrest | - | unless: flight, air
turgid | a | 0.9 | swollen, of style | -
twisted | a | 0.7 | perverted | - | unless: metal, ankle, knee, wreckage, @health, rope
ugly | a | 0.8 | unpleasant | -
unacceptable | a | 0.7 | that cannot be allowed | -
unappealing | a | 0.6 | not pleasing | -
unbearable | a | 0.7 | that cannot be borne | -
unbecoming | a | 0.7 | not fitting | -
unbridled | a | 0.7 | without restraint | unlimited
uncaring | a | 0.8 | without feeling for others | -
uncivilized | a | 0.8 | without manners or law | -
uncouth | a | 0.9 | without manners | rude
unctuous | a | 0.9 | too smooth to be honest | -
undemocratic | a | 0.7 | against rule by the people | -
underhanded | a | 0.9 | done in a hidden, dishonest way | hidden
underwhelming | a | 0.8 | less than hoped | weak
undignified | a | 0.8 | without dignity | -
undue | a | 0.5 | more than is right | too much
unedifying | a | 0.8 | not nice to see | -
unenviable | a | 0.6 | that nobody would want | hard
unfair | a | 0.4 | not just | - | unless: dismissal, competition, @court
unfairly | r | 0.6 | not justly | -
unfeeling | a | 0.8 | without feeling | -
unfit | a | 0.6 | not good enough for it | - | near: president, office, serve, lead, presidency, temperamentally, utterly
unflattering | a | 0.5 | not kind to it | -
unfocused | a | 0.6 | without a clear aim | -
unforgiving | a | 0.6 | not forgiving | - | unless: terrain, @weather
unfortunate | a | 0.5 | to be regretted | -
unfounded | a | 0.6 | without ground | unproven
ungodly | a | 0.9 | against God, or beyond reason | -
ungracious | a | 0.8 | without courtesy | -
ungrateful | a | 0.8 | without thanks | -
unhealthy obsession | n | 0.8 | an interest held to be sick | interest
unheard-of | a | 0.6 | never known before | new
unhinged | a | 0.9 | mad | -
unholy | a | 0.9 | wicked | - | near: alliance, mess, war, trinity, mix, union
unimaginative | a | 0.7 | without new ideas | -
uninformed | a | 0.6 | without knowledge | -
uninspired | a | 0.7 | without new ideas | dull
uninspiring | a | 0.7 | stirring nobody | dull
unjustifiable | a | 0.8 | that cannot be justified | -
unjustified | a | 0.6 | without good reason | -
unlovely | a | 0.8 | not nice to look at | -
unmitigated | a | 0.9 | complete, of something bad | complete
unnerving | a | 0.7 | taking away calm | -
unpalatable | a | 0.6 | hard to accept | -
unpatriotic | a | 0.8 | not loving one's country | -
unpleasant | a | 0.6 | not pleasing | -
unprecedented | a | 0.5 | never done before | rare
unreal | a | 0.7 | that one cannot believe | - | unless: engine, estate
unrealistic | a | 0.6 | not seeing things as they are | -
unreasonable | a | 0.6 | beyond reason | - | unless: search, @court
unrepentant | a | 0.7 | not sorry | -
unruly | a | 0.6 | not to be kept in order | disorderly | unless: passenger, hair
unsavory | a | 0.9 | morally unpleasant | -
unsavoury | a | 0.9 | morally unpleasant | -
unseemliness | n | 0.9 | not being proper | -
unseemly | a | 0.9 | not proper | -
unsettling | a | 0.7 | taking away calm | -
unsightly | a | 0.7 | not nice to look at | -
unsparing | a | 0.6 | without mercy | -
unspeakable | a | 0.8 | too bad for words | -
untenable | a | 0.6 | that cannot be upheld | -
unthinking | a | 0.8 | without thought | -
untoward | a | 0.6 | not proper | -
untrustworthy | a | 0.8 | not to be trusted | -
unwarranted | a | 0.7 | without good reason | -
unwashed | a | 0.7 | of the common crowd | - | near: mass, great
unwelcome | a | 0.4 | that nobody wants | -
unwieldy | a | 0.6 | too big to handle | large
unwise | a | 0.6 | not wise | -
unworkable | a | 0.6 | that cannot work | -
unworthy | a | 0.7 | not deserving it | -
useless | a | 0.8 | of no use | -
vacuous | a | 0.9 | empty of thought | -
vague | a | 0.5 | not clear | -
vain | a | 0.6 | too proud of oneself | - | unless: in, attempt
vapid | a | 0.9 | empty of interest | -
venal | a | 0.9 | to be bought | corrupt
venomous | a | 0.9 | full of hate | - | unless: @animal, bite
vexing | a | 0.6 | causing worry | hard
vicious | a | 0.9 | cruel on purpose | violent | unless: circle, cycle
viciously | r | 0.9 | with cruelty | violently
vile | a | 0.9 | disgusting | -
viscerally | r | 0.6 | in one's guts | -
vitriolic | a | 0.9 | full of bitter hate | harsh
vulgar | a | 0.8 | coarse | -
wanton | a | 0.9 | without cause or restraint | -
warped | a | 0.8 | twisted | - | unless: wood, board
washed-up | a | 0.9 | no longer any good | former
wasteful | a | 0.7 | using more than needed | -
watered-down | a | 0.6 | made weaker | weaker | unless: @food
weird | a | 0.7 | strange | strange
weirdly | r | 0.7 | strangely | strangely
white-knuckle | a | 0.7 | so tense that one holds on hard | tense
wild-eyed | a | 0.9 | looking mad | -
wishy-washy | a | 0.9 | without firmness | unclear
wobbly | a | 0.6 | not firm | weak
woeful | a | 0.9 | so bad that it is sad | poor
woes | n | 0.5 | great troubles | problems
worn-out | a | 0.6 | used too much | old
worrisome | a | 0.6 | causing worry | -
worst | a | 0.4 | most bad | - | near: kind, ever, nightmare, president, possible, history
worthless | a | 0.8 | without value | -
worthless piece | n | 0.9 | what is worth nothing | -
wretched | a | 0.9 | very bad or unhappy | poor
wrong-headed | a | 0.9 | stubbornly wrong | mistaken
wrongheaded | a | 0.9 | stubbornly wrong | -
`;
