/** From “*-shattering” to “incalculable”. The columns: see table.ts. */
export const hyperbole1 = `
*-shattering | a | 0.7 | breaking it to pieces | -
*-soaked | a | 0.6 | full of it | - | unless: rain, water, blood, sweat, alcohol, gasoline
a million miles | - | 0.5 | very far | -
abyss | n | 0.7 | a depth without bottom | - | unless: ocean, sea, @science
agonizing | a | 0.7 | causing great pain | painful | unless: @health
all hell break loose | - | 0.9 | wild disorder begins | -
all-out | a | 0.7 | total | full
apocalypse | n | 0.8 | the end of the world | - | unless: book, zombie
apocalyptic | a | 0.9 | like the end of the world | -
armageddon | n | 0.9 | the last battle of the world | - | unless: @film
astonishing | a | 0.8 | causing great wonder | surprising
astonishingly | r | 0.8 | so as to cause wonder | surprisingly
astounding | a | 0.8 | causing great wonder | surprising
astronomical | a | 0.8 | as large as the stars are far | very large | unless: observatory, society, object, telescope
atom bomb | n | 0.3 | a great blow | - | near: political
barnstorming | a | 0.8 | sweeping all before it | lively
behemoth | n | 0.7 | a monster in size | very large body
bewildered | a | 0.6 | lost in confusion | confused
blazing | a | 0.5 | burning | - | near: row, speed, gun, controversy
blistering | a | 0.8 | so strong that it burns | very strong | unless: skin, @health, heat
blockbuster | na | 0.6 | what outdoes all others | important | unless: @film, merger, drug, video, store, deal
blood-curdling | a | 0.9 | chilling the blood | frightening
bloodbath | n | 0.9 | a killing of many, or a great defeat | -
bloodcurdling | a | 0.9 | chilling the blood | frightening
bloodiest | a | 0.4 | with most deaths | deadliest
bloodthirsty | a | 0.9 | longing for blood | violent
blow * away | v | 0.3 | surprise very much | - | near: mind, expectation
blow the lid off | v | 0.8 | make public with force | reveal
boiling point | n | 0.6 | where anger breaks out | - | unless: water, @science
bombard | v | 0.5 | send very many | - | unless: artillery, city, shell, position, troop, town
bonanza | n | 0.7 | a sudden great gain | gain
bottomless | a | 0.7 | without an end | very large | unless: pit, drink
brain-dead | a | 0.9 | without any thought | - | unless: @health, hospital, patient
break the internet | v | 0.8 | be talked of by everybody online | be widely shared
breathtaking | a | 0.8 | taking one's breath away | - | unless: view
breathtakingly | r | 0.8 | so as to take one's breath away | very
bring * to * knees | v | 0.7 | force to give in | defeat
burning question | n | 0.5 | what everybody asks | question
calamity | n | 0.8 | a great disaster | disaster | unless: jane
cataclysm | n | 0.9 | a disaster that ends a world | disaster
cataclysmic | a | 0.9 | as of a disaster that ends a world | very large
catastrophe | n | 0.7 | a very great disaster | -
catastrophic | a | 0.8 | of very great harm | severe
cavalcade | n | 0.7 | a long line | series | unless: horse
clamor | nv | 0.6 | loud demand | demand
cliffhanger | n | 0.6 | what keeps all in suspense | - | unless: @film
climactic | a | 0.6 | at the highest point | -
colossal | a | 0.8 | very great | very large
come hell or high water | - | 0.8 | whatever happens | -
constant barrage | n | 0.7 | an endless series of attacks | series
cosmic | a | 0.5 | as large as the universe | - | near: joke, scale, irony, injustice
countless | a | 0.6 | too many to count | many
cry foul | v | 0.7 | complain loudly of unfairness | object
crystal clear | - | 0.6 | beyond all doubt | clear
cutting-edge | a | 0.5 | most modern | new
day of reckoning | n | 0.7 | the day when one must pay | -
deadly | a | 0.3 | as if to death | - | near: serious, sin, silence
death blow | n | 0.7 | what ends it | end
death knell | - | 0.8 | the sign of an end | end
death sentence | n | 0.4 | certain ruin | - | near: political, virtual, effectively, economy
death spiral | n | 0.8 | getting worse till the end | decline
deathblow | n | 0.8 | what ends it | end
destroy | v | 0.5 | make an end of, not literally | harm | near: country, america, economy, reputation, career, democracy, life, family, party, nation, society
devastate | v | 0.6 | ruin | harm | unless: hurricane, earthquake, storm, flood, fire, tsunami
devastating | a | 0.7 | causing ruin | severe | unless: hurricane, earthquake, storm, flood, fire, tsunami, tornado
dizzying | a | 0.7 | so fast or high that the head spins | fast
doom | nv | 0.8 | a terrible fate | -
doomsayer | n | 0.8 | one who sees the end coming | pessimist
doomsday | n | 0.9 | the end of the world | -
draconian measure | n | 0.8 | a very harsh rule | strict rule
drama | n | 0.5 | an exciting course of events | - | unless: series, television, film, school, award, actor, theatre, theater, comedy, period
dramatic | a | 0.4 | striking and sudden | large
dramatically | r | 0.4 | strikingly and suddenly | much
dripping with | v | 0.7 | full of | full of | unless: water, sweat, blood, rain
drop in the bucket | n | 0.6 | very little | very little
drop in the ocean | n | 0.6 | very little | very little
drop-dead | a | 0.7 | so as to stun | very
dumbfounded | a | 0.7 | struck speechless | surprised
dwarf | v | 0.4 | make look very small | exceed | unless: planet, star
earthshaking | a | 0.8 | shaking the world | important
electrify | v | 0.6 | thrill | excite | unless: railway, line, village, vehicle, grid, fence, rail
endless | a | 0.6 | never ending | long
endlessly | r | 0.6 | without end | often
engulf | v | 0.4 | swallow up | - | unless: @fire, flame, smoke, @weather, water
enormity | n | 0.5 | great wickedness or size | size
epic | na | 0.7 | on a heroic scale | large | unless: poem, film, novel
epicenter | n | 0.4 | the very middle of it | centre | unless: earthquake, quake, outbreak, pandemic, virus
epochal | a | 0.8 | beginning a new age | important
eternity | n | 0.6 | time without end | long time
everlasting | a | 0.7 | never ending | lasting
eviscerate | v | 0.9 | destroy in argument | criticize
existential threat | - | 0.6 | a danger to one's very being | -
explode | v | 0.5 | grow or break out suddenly | grow | near: anger, debt, spending, cost, deficit, population, controversy, rage, crime
explode onto | v | 0.6 | appear suddenly | appear
explosion of | n | 0.5 | a sudden great growth | growth | unless: bomb, gas, car, @war
eye-opening | a | 0.6 | making one see | -
eye-popping | a | 0.9 | so that the eyes pop out | very large
eye-watering | a | 0.8 | so that the eyes water | very large
fever pitch | n | 0.7 | the highest excitement | -
feverish | a | 0.7 | hot with excitement | hurried | unless: @health
feverishly | r | 0.7 | with hot haste | hurriedly
fireworks | n | 0.5 | a noisy clash | dispute | near: political, debate, hearing, expect, confirmation, verbal
flabbergasted | a | 0.9 | struck dumb with surprise | surprised
flood of tears | n | 0.7 | much crying | tears
flood the zone | v | 0.7 | put out more than anyone can follow | -
frantic | a | 0.7 | wild with worry | hurried
frantically | r | 0.7 | wild with worry | hurriedly
frenzied | a | 0.8 | wildly excited | -
frenzy | n | 0.8 | wild excitement | -
frightful | a | 0.8 | causing fright | -
game changer | n | 0.7 | what changes everything | -
gargantuan | a | 0.9 | as large as a giant | very large
gigantic | a | 0.7 | very great | very large
ginormous | a | 0.9 | very great | very large
go through the roof | v | 0.7 | rise very fast | rise
gobsmacked | a | 0.9 | struck dumb with surprise | surprised
gold mine | n | 0.4 | a source of great gain | - | near: political, donor, data
golden opportunity | n | 0.6 | the best of chances | chance
goldmine | n | 0.6 | a source of great gain | -
ground zero | n | 0.5 | the very place of the blow | centre | unless: world, trade, september, new, memorial
groundswell | n | 0.6 | a swelling of feeling among many | rise in support
hair-raising | a | 0.8 | making the hair stand up | frightening
heads will roll | - | 0.8 | people will be punished | -
heart-breaking | a | 0.8 | breaking the heart | sad
heart-rending | a | 0.8 | tearing the heart | sad
heart-stopping | a | 0.8 | making the heart stand still | frightening
heart-wrenching | a | 0.8 | wringing the heart | sad
heartrending | a | 0.8 | tearing the heart | sad
hell | n | 0.6 | great suffering | - | unless: kitchen, angel, heaven, @religion
hell breaks loose | - | 0.9 | wild disorder begins | -
hell on earth | n | 0.9 | the worst of places | -
hellhole | n | 0.9 | a terrible place | -
hellish | a | 0.9 | like hell | -
hellscape | n | 0.9 | a place like hell | -
high drama | n | 0.7 | great excitement | -
high-octane | a | 0.7 | full of energy | lively | unless: fuel, gasoline
historic blunder | n | 0.8 | a very great mistake | mistake
holy grail | n | 0.6 | what all seek | goal | unless: @film, python
hook line and sinker | - | 0.8 | wholly, of belief | wholly
hot mess | n | 0.9 | complete disorder | disorder
humiliating defeat | n | 0.8 | a loss that shames | defeat
humongous | a | 0.8 | very great | very large
hysteria | n | 0.9 | mad excitement | -
hysterical | a | 0.9 | madly excited | -
immeasurable | a | 0.7 | that cannot be measured | very large
immense | a | 0.5 | very great | very large
immensely | r | 0.6 | to a very great degree | very
incalculable | a | 0.7 | that cannot be counted | very large
`;
