import { loadedTable } from './loaded-table.ts';

const negative = loadedTable(
  {
    category: 'evaluation',
    source: 'Martin and White 2005 (appreciation, negative); Recasens et al. 2013 (framing bias)',
    note: 'Says how bad something is instead of what it is.',
  },
  `
alarming | a | 0.8 | causing fear, in the writer's eyes | -
alarmingly | r | 0.8 | so as to cause fear | -
awful | a | 0.8 | very bad | -
abysmal | a | 0.9 | extremely bad | poor
appalling | a | 0.9 | shockingly bad | -
atrocious | a | 0.9 | extremely bad | -
bad | a | 0.3 | of low value | - | near: idea, actor, look, faith
baseless | a | 0.8 | without any ground | unproven
bizarre | a | 0.8 | very strange | unusual
botch | v | 0.8 | do badly | -
bleak | a | 0.6 | without hope | -
blatant | a | 0.9 | open and shameless | open
blatantly | r | 0.9 | openly and shamelessly | openly
bogus | a | 0.9 | not genuine | -
bombshell | na | 0.8 | news that shocks | -
bonkers | a | 0.9 | mad | -
broken | a | 0.5 | no longer working, of a system | - | near: system, promise, politics, government, congress, society, washington
brazen | a | 0.9 | bold without shame | open
brazenly | r | 0.9 | boldly without shame | openly
brutal | a | 0.7 | cruel or very harsh | violent
brutally | r | 0.7 | with cruelty | violently
chaotic | a | 0.6 | without order | disordered
chilling | a | 0.8 | causing fear | -
clumsy | a | 0.7 | without skill | -
controversial | a | 0.6 | giving rise to dispute, without saying whose | disputed
corrosive | a | 0.7 | slowly destroying | - | unless: acid, chemical, metal
crazy | a | 0.8 | mad | -
creepy | a | 0.8 | causing unease | -
cruel | a | 0.8 | glad of others' pain | harsh
crude | a | 0.6 | coarse | - | unless: oil, price, barrel, output, export, brent, rate, estimate
cynical | a | 0.8 | moved by self-interest alone | -
dangerous | a | 0.5 | likely to harm | - | unless: goods, driving, weather, road, condition, drug, weapon, chemical, level, dog
dangerously | r | 0.6 | so as to be likely to harm | -
dark | a | 0.5 | wicked or without hope | - | near: money, force, chapter, day, vision, side, time, art, history, turn
deceptive | a | 0.8 | made to mislead | misleading
deeply flawed | - | 0.8 | with grave faults | -
deplorable | na | 0.9 | deserving blame | -
dire | a | 0.7 | very bad or urgent | serious
dirty | a | 0.6 | dishonest | - | near: trick, money, politics, war, campaign, secret, laundry
disappointing | a | 0.5 | less than hoped | -
disastrous | a | 0.8 | causing ruin | -
discredited | a | 0.7 | no longer believed | disputed
disgraceful | a | 0.9 | deserving shame | -
disgusting | a | 0.9 | causing loathing | -
disgustingly | r | 0.9 | causing loathing | -
dismal | a | 0.8 | poor and sad | poor
disturbing | a | 0.7 | causing unease | -
divisive | a | 0.7 | setting people against each other | disputed
draconian | a | 0.8 | extremely harsh | strict
dreadful | a | 0.8 | very bad | -
dubious | a | 0.8 | not to be trusted | unproven
dysfunctional | a | 0.7 | not working as it should | -
egregious | a | 0.9 | outstandingly bad | serious
embarrassing | a | 0.7 | causing shame | -
embarrassingly | r | 0.8 | so as to cause shame | -
embattled | a | 0.7 | under attack from many sides | criticized
explosive | a | 0.6 | likely to cause uproar | - | unless: device, material, vest, charge, ordnance, expert, detonate, belt, substance
extreme | a | 0.6 | far beyond what is reasonable | - | unless: weather, heat, poverty, cold, rain, event, drought, temperature, sport
extremely dangerous | - | 0.6 | very likely to harm | -
failed | a | 0.6 | without success, as a standing trait | - | near: policy, state, presidency, president, leadership, candidate, strategy, experiment, leader, ideology
fake | av | 0.8 | made to deceive | false | unless: passport, id, document, fur
far-fetched | a | 0.8 | hard to believe | unlikely
fierce | a | 0.5 | violent, of words | strong
fiercely | r | 0.5 | violently, of words | strongly
flawed | a | 0.6 | with faults | -
flimsy | a | 0.8 | weak, of a reason | weak
frightening | a | 0.7 | causing fear | -
ghastly | a | 0.9 | horrible | -
glaring | a | 0.8 | impossible to overlook | clear
grim | a | 0.6 | giving no hope | -
gross | a | 0.5 | very bad or loathsome | - | unless: domestic, product, national, income, profit, revenue, margin, receipt, gdp, tonnage
grotesque | a | 0.9 | ugly and absurd | -
gruesome | a | 0.7 | horrible to see | -
grueling | a | 0.5 | very tiring | long
half-baked | a | 0.9 | not thought through | incomplete
hapless | a | 0.9 | without luck or skill | -
harrowing | a | 0.7 | very painful to hear | -
harsh | a | 0.5 | severe | strict | unless: winter, weather, climate, terrain
heartbreaking | a | 0.8 | causing great sorrow | sad
hideous | a | 0.9 | very ugly | -
horrendous | a | 0.9 | very bad | -
horrible | a | 0.8 | very bad | -
horrific | a | 0.8 | causing horror | -
horrifying | a | 0.8 | causing horror | -
horror | n | 0.6 | what causes great fear | - | unless: film, movie, fiction, story, novel, genre
hostile | a | 0.5 | like an enemy | opposed | unless: takeover, bid, work, environment, witness
huge mistake | - | 0.7 | a very wrong choice | -
ill-advised | a | 0.8 | not wise | -
ill-conceived | a | 0.8 | badly planned | -
ill-fated | a | 0.7 | bound to end badly | -
incendiary | a | 0.8 | made to stir anger | - | unless: device, bomb, munition, weapon
incoherent | a | 0.8 | without sense | unclear
incompetent | na | 0.9 | not able to do the job | -
incompetence | n | 0.9 | not being able to do the job | -
inept | a | 0.9 | without skill | -
infamous | a | 0.8 | known for evil | well-known
inflammatory | a | 0.8 | made to stir anger | disputed | unless: anti, disease, bowel, response, marker
insane | a | 0.8 | mad | - | unless: plea, court, asylum, criminally
insanity | n | 0.8 | madness | - | unless: plea, defense, defence, reason
irrational | a | 0.7 | without reason | -
irresponsible | a | 0.8 | without care for what follows | -
irresponsibly | r | 0.8 | without care for what follows | -
lackluster | a | 0.8 | without life | weak
lame | a | 0.7 | weak and poor | weak | unless: duck
lousy | a | 0.8 | very bad | poor
lurid | a | 0.9 | made to shock | -
mad | a | 0.6 | insane | - | unless: max, magazine, cow
madness | n | 0.8 | what only the mad would do | - | unless: march
massive failure | - | 0.8 | a very great lack of success | -
mediocre | a | 0.7 | of middling worth | -
mess | n | 0.7 | disorder that somebody is to blame for | disorder
misguided | a | 0.8 | led by wrong ideas | -
mishandle | v | 0.7 | deal with badly | -
mismanage | v | 0.7 | run badly | -
murky | a | 0.8 | dark and perhaps dishonest | unclear
nasty | a | 0.8 | unkind or disgusting | -
needless | a | 0.6 | that need not have been | -
needlessly | r | 0.7 | without need | -
nefarious | a | 0.9 | wicked | -
nightmarish | a | 0.9 | like a bad dream | -
notorious | a | 0.8 | known for evil | well-known
notoriously | r | 0.8 | known for evil | -
nonsense | n | 0.8 | words without sense | -
nonsensical | a | 0.9 | without sense | -
obnoxious | a | 0.9 | very unpleasant | -
offensive | a | 0.6 | causing hurt | - | unless: military, counter, line, coordinator, weapon, launch, ground, lineman, capability, operation, spring, city
ominous | a | 0.8 | telling of evil to come | -
ominously | r | 0.8 | telling of evil to come | -
outdated | a | 0.5 | no longer fit for the time | old
outlandish | a | 0.9 | very strange | unusual
overblown | a | 0.7 | made too much of | -
painful | a | 0.4 | hurting | - | unless: disease, injury, knee, treatment, symptom, medical
partisan | a | 0.5 | blindly for one side | party
pathetic | a | 0.9 | worthy of contempt | weak
perilous | a | 0.6 | full of danger | dangerous
perverse | a | 0.9 | wrong on purpose | -
poisonous | a | 0.7 | doing harm to minds | - | unless: gas, snake, plant, chemical, mushroom, fume
preposterous | a | 0.9 | against all reason | -
problematic | a | 0.6 | open to objection | -
questionable | a | 0.7 | open to doubt | disputed
rampant | a | 0.8 | spreading without check | widespread
reckless | a | 0.8 | without care for danger | - | unless: driving, endangerment, homicide, driver
recklessly | r | 0.8 | without care for danger | -
ridiculous | a | 0.9 | deserving laughter | -
ridiculously | r | 0.9 | so as to deserve laughter | -
rotten | a | 0.8 | corrupt | - | unless: tomatoes, food, fruit, egg, meat
ruthless | a | 0.8 | without pity | -
ruthlessly | r | 0.8 | without pity | -
scandalous | a | 0.8 | causing public shame | -
scary | a | 0.7 | causing fear | -
scathing | a | 0.7 | severely critical | critical
shady | a | 0.9 | of doubtful honesty | -
shameful | a | 0.9 | deserving shame | -
shoddy | a | 0.9 | badly made | poor
shocking | a | 0.8 | causing great surprise and disgust | -
shockingly | r | 0.8 | so as to shock | -
sickening | a | 0.9 | causing disgust | -
sinister | a | 0.9 | looking evil | -
sketchy | a | 0.8 | not to be trusted | incomplete
sloppy | a | 0.8 | without care | -
sordid | a | 0.9 | dirty and low | -
spectacular failure | - | 0.8 | a very great lack of success | -
staggering | a | 0.7 | so great that it shocks | large
stale | a | 0.6 | no longer fresh | old | unless: bread
stunning | a | 0.7 | causing great surprise | surprising | unless: view, photograph, beach, landscape, gown
stupid | a | 0.9 | without sense | -
stupidity | n | 0.9 | lack of sense | -
tainted | a | 0.6 | made impure | - | unless: water, milk, food, blood
tawdry | a | 0.9 | cheap and low | -
terrible | a | 0.8 | very bad | -
terrifying | a | 0.8 | causing terror | -
toxic | a | 0.7 | poisoning a climate of opinion | - | unless: waste, chemical, gas, substance, fume, asset, spill, pollution, air, water, level
tragic | a | 0.6 | very sad | -
tragically | r | 0.6 | very sadly | -
troubling | a | 0.7 | causing worry | -
turbulent | a | 0.5 | full of unrest | - | unless: flight, air
ugly | a | 0.8 | unpleasant | -
unacceptable | a | 0.7 | that cannot be allowed | -
unhinged | a | 0.9 | mad | -
unprecedented | a | 0.6 | never done before | rare
unfounded | a | 0.7 | without ground | unproven
unsavory | a | 0.9 | morally unpleasant | -
unseemly | a | 0.9 | not proper | -
unwarranted | a | 0.7 | without good reason | -
useless | a | 0.8 | of no use | -
vague | a | 0.5 | not clear | -
vicious | a | 0.9 | cruel on purpose | violent | unless: circle, cycle
viciously | r | 0.9 | with cruelty | violently
vile | a | 0.9 | disgusting | -
vitriolic | a | 0.9 | full of bitter hate | harsh
vulgar | a | 0.8 | coarse | -
wasteful | a | 0.7 | using more than needed | -
worrisome | a | 0.6 | causing worry | -
worst | a | 0.4 | most bad | - | near: kind, ever, nightmare, president, possible, history
worthless | a | 0.8 | without value | -
wrongheaded | a | 0.9 | stubbornly wrong | -
`,
);

export const negativeTerms = negative;
