import { loadedTable } from './loaded-table.ts';

const hyperbole = loadedTable(
  {
    category: 'hyperbole',
    source: 'Claridge 2011 on hyperbole; Bell 1991 on news values in wording',
    note: 'Makes more of it than the facts told need.',
  },
  `
all-out | a | 0.7 | total | full
apocalypse | n | 0.8 | the end of the world | - | unless: book, zombie
apocalyptic | a | 0.9 | like the end of the world | -
astonishing | a | 0.8 | causing great wonder | surprising
astonishingly | r | 0.8 | so as to cause wonder | surprisingly
astounding | a | 0.8 | causing great wonder | surprising
astronomical | a | 0.8 | as large as the stars are far | very large | unless: observatory, society, object, telescope
bloodbath | n | 0.9 | a killing of many, or a great defeat | -
breathtaking | a | 0.8 | taking one's breath away | - | unless: view
breathtakingly | r | 0.8 | so as to take one's breath away | very
bombard | v | 0.5 | send very many | - | unless: artillery, city, shell, position, troop, town
catastrophe | n | 0.7 | a very great disaster | -
catastrophic | a | 0.8 | of very great harm | severe
colossal | a | 0.8 | very great | very large
countless | a | 0.6 | too many to count | many
death knell | - | 0.8 | the sign of an end | end
destroy | v | 0.5 | make an end of, not literally | harm | near: country, america, economy, reputation, career, democracy, life, family, party, nation, society
devastate | v | 0.6 | ruin | harm | unless: hurricane, earthquake, storm, flood, fire, tsunami
devastating | a | 0.7 | causing ruin | severe | unless: hurricane, earthquake, storm, flood, fire, tsunami, tornado
doom | nv | 0.8 | a terrible fate | -
doomsday | n | 0.9 | the end of the world | -
drama | n | 0.5 | an exciting course of events | - | unless: series, television, film, school, award, actor, theatre, theater, comedy, period
dramatic | a | 0.5 | striking and sudden | large
dramatically | r | 0.5 | strikingly and suddenly | much
eviscerate | v | 0.9 | destroy in argument | criticize
epic | na | 0.7 | on a heroic scale | large | unless: poem, film, novel
existential threat | - | 0.6 | a danger to one's very being | -
explode | v | 0.5 | grow or break out suddenly | grow | near: anger, debt, spending, cost, deficit, population, controversy, rage, crime
frenzy | n | 0.8 | wild excitement | -
frenzied | a | 0.8 | wildly excited | -
frantic | a | 0.7 | wild with worry | hurried
frantically | r | 0.7 | wild with worry | hurriedly
gigantic | a | 0.7 | very great | very large
hellish | a | 0.9 | like hell | -
hellscape | n | 0.9 | a place like hell | -
hysteria | n | 0.9 | mad excitement | -
hysterical | a | 0.9 | madly excited | -
humongous | a | 0.8 | very great | very large
jaw-dropping | a | 0.9 | so surprising that one gapes | surprising
mammoth | a | 0.7 | very great | very large | unless: woolly, bone, tusk
massive | a | 0.5 | very great | large | unless: star, heart, stroke
massively | r | 0.6 | to a very great degree | -
mind-boggling | a | 0.9 | too much for the mind | surprising
nightmare | n | 0.8 | a very bad experience | -
nosedive | nv | 0.7 | a sudden steep fall | fall
obliterate | v | 0.8 | wipe out | defeat
outrageous | a | 0.9 | so bad that it shocks | -
outrageously | r | 0.9 | so as to shock | -
overwhelming | a | 0.5 | too strong to withstand | large
plunge | v | 0.5 | fall steeply | fall | unless: river, water, sea, car, pool
skyrocket | v | 0.7 | rise very fast | rise
soar | v | 0.5 | rise very fast | rise | unless: eagle, bird, plane
shatter | v | 0.5 | break into pieces | break | unless: window, glass
seismic | a | 0.7 | as of an earthquake | large | unless: wave, data, activity, survey, event, zone
sky-high | a | 0.7 | very high | high
slaughter | nv | 0.7 | kill like cattle | killing | unless: cattle, house, animal, pig, meat
sensational | a | 0.7 | causing great excitement | -
tidal change | - | 0.7 | a very great change | change
turmoil | n | 0.6 | great confusion | disorder
unbelievable | a | 0.8 | that one cannot believe | -
unimaginable | a | 0.8 | that one cannot picture | -
unthinkable | a | 0.7 | that one cannot think of | -
uproar | n | 0.7 | a noisy outcry | protest
frightful | a | 0.8 | causing fright | -
whopping | a | 0.9 | very great | large
world-class | a | 0.6 | among the best anywhere | -
`,
);

const intensifier = loadedTable(
  {
    category: 'intensifier',
    source: 'Quirk et al. 1985 (amplifiers); Recasens et al. 2013 (subjective intensifiers)',
    note: 'Turns up the strength of another word without a fact.',
  },
  `
absolutely | r | 0.6 | without any limit | -
absurdly | r | 0.9 | against all reason | -
abundantly clear | - | 0.6 | beyond all doubt | clear
alarmist | na | 0.9 | spreading needless fear | -
awfully | r | 0.7 | very | very
badly | r | 0.3 | very much | - | near: need, damage, lose, fail
bitter | a | 0.5 | full of anger | - | unless: taste, cold, chocolate, lemon
bitterly | r | 0.6 | with anger | - | unless: cold
clearly | r | 0.4 | as nobody can doubt | -
completely | r | 0.4 | in every part | -
crushing | a | 0.7 | overwhelming | heavy
decidedly | r | 0.5 | without doubt | -
deeply | r | 0.4 | strongly | - | near: troubling, divided, concerned, divisive, unpopular, disturbing, corrupt, racist, conservative
desperately | r | 0.7 | in despair | -
downright | ra | 0.8 | thoroughly | -
egregiously | r | 0.9 | outstandingly badly | -
enormously | r | 0.5 | to a very great degree | very
entirely | r | 0.3 | in every part | - | near: wrong, false, made, fabricate
excessively | r | 0.6 | more than is right | -
flagrantly | r | 0.9 | openly and shamelessly | openly
flagrant | a | 0.9 | open and shameless | open
furiously | r | 0.7 | with rage | -
grossly | r | 0.8 | in a very bad degree | -
hardly | r | 0.3 | not really | - | near: surprising, surprise, secret
hopelessly | r | 0.8 | beyond hope | -
horribly | r | 0.8 | very badly | -
hugely | r | 0.5 | to a very great degree | very
insanely | r | 0.8 | madly | very
inherently | r | 0.5 | by its very nature | -
intensely | r | 0.4 | very strongly | -
literally | r | 0.5 | truly, for emphasis | -
mere | a | 0.5 | no more than | -
merely | r | 0.4 | no more than | -
obscenely | r | 0.9 | to a disgusting degree | -
painfully | r | 0.7 | so that it hurts | - | near: obvious, clear, slow, aware
patently | r | 0.8 | as anybody can see | -
perfectly clear | - | 0.5 | beyond all doubt | clear
profoundly | r | 0.5 | very deeply | -
relentless | a | 0.7 | never stopping | constant
relentlessly | r | 0.7 | never stopping | constantly
ruinous | a | 0.8 | causing ruin | costly
sheer | a | 0.6 | nothing but | -
simply | r | 0.3 | no more and no less than | - | near: wrong, false, not, untrue, refuse
sorely | r | 0.7 | very much | -
stark | a | 0.6 | plain and harsh | clear
starkly | r | 0.6 | plainly and harshly | clearly
steadfastly | r | 0.6 | without giving way | -
stridently | r | 0.9 | in a harsh loud voice | -
strident | a | 0.9 | harsh and loud | -
stunningly | r | 0.8 | so as to amaze | -
terribly | r | 0.7 | very | very
thoroughly | r | 0.4 | in every way | - | near: discredit, corrupt, debunk
totally | r | 0.5 | in every part | -
truly | r | 0.4 | in very truth | -
unabashed | a | 0.8 | without shame | open
unabashedly | r | 0.8 | without shame | openly
unapologetic | a | 0.6 | not saying sorry | -
unapologetically | r | 0.7 | without saying sorry | openly
unbelievably | r | 0.8 | more than one can believe | very
unequivocal | a | 0.7 | leaving no doubt | clear
unequivocally | r | 0.7 | leaving no doubt | clearly
utter | a | 0.8 | complete, of something bad | complete
utterly | r | 0.8 | completely | -
vehement | a | 0.7 | with great heat | strong
vehemently | r | 0.7 | with great heat | strongly
violently | r | 0.5 | with force | - | near: oppose, object, react, disagree
wholly | r | 0.4 | in every part | -
wholeheartedly | r | 0.6 | with all one's heart | fully
wildly | r | 0.8 | without any limit | very
woefully | r | 0.9 | so badly that it is sad | -
`,
);

export const degreeTerms = [...hyperbole, ...intensifier];
