/** From “insolent” to “xenophobic”. The columns: see table.ts. */
export const moral2 = `
insolent | a | 0.8 | rudely contemptuous | rude
insult to | n | 0.7 | what offends | -
insulting | a | 0.8 | causing offence | -
intolerance | n | 0.5 | not bearing other views | -
intolerant | a | 0.8 | not bearing other views | -
islamophobia | n | 0.5 | hatred of Muslims | -
islamophobic | a | 0.8 | hating Muslims | anti-Muslim
knave | n | 0.9 | a dishonest man | -
lawbreaker | n | 0.6 | one who breaks the law | -
lewd | a | 0.6 | indecent | - | unless: @court, charge, act, @police
liar | n | 0.9 | one who lies | -
liar in chief | n | 0.9 | the one who lies most | -
lie | n | 0.8 | an untruth told on purpose | false statement
lie about | v | 0.7 | say an untruth on purpose | -
loathsome | a | 0.9 | causing disgust | -
lurid detail | n | 0.8 | details told to excite | details
lust for | n | 0.8 | wanting greedily | wish for
lying | na | 0.7 | telling untruths on purpose | - | near: liar, media, politician, crooked, cheating, hillary, pathological
machiavellian | a | 0.8 | using any means for power | -
machination | n | 0.9 | a secret plot | plan
malicious | a | 0.8 | meaning harm | - | unless: software, code, link, prosecution, wounding, email
maliciously | r | 0.8 | meaning harm | - | unless: @court
malign | a | 0.8 | doing evil | -
manipulative | a | 0.8 | steering others by hidden means | -
mercenary motive | n | 0.8 | wish for money alone | -
merciless | a | 0.9 | without mercy | -
mercilessly | r | 0.9 | without mercy | -
miscreant | n | 0.9 | one who does evil | -
miserly | a | 0.8 | giving little | small
misogynist | na | 0.9 | hating women | -
misogynistic | a | 0.9 | hating women | -
misogyny | n | 0.6 | hatred of women | -
monster | n | 0.8 | an inhumanly cruel person | - | unless: truck, energy, movie, film, loch, cookie
monstrous | a | 0.9 | inhumanly cruel | -
moral bankruptcy | n | 0.9 | having no morals left | -
moral decay | n | 0.8 | a sinking of morals | -
moral panic | n | 0.7 | excited fear about morals | concern
moralizing | na | 0.8 | giving lessons in morals | -
morally bankrupt | a | 0.9 | with no morals left | -
morally reprehensible | a | 0.9 | deserving blame | -
murderer | n | 0.4 | one who kills, as a reproach | - | near: baby, abortion, terrorist, regime, vicious, bloodthirsty
murderous | a | 0.8 | wanting to kill | violent
narcissism | n | 0.8 | love of oneself | - | unless: @health
narcissist | n | 0.9 | one who loves only himself | - | unless: @health
narcissistic | a | 0.9 | loving only oneself | - | unless: @health, disorder
obscene | a | 0.8 | shamelessly bad | - | unless: phone, publication, material
obscenity | n | 0.7 | what is shamelessly bad | - | unless: @court, law, shout, charge
oppress | v | 0.7 | keep down by force | -
oppression | n | 0.5 | keeping down by force | -
oppressive | a | 0.8 | keeping down by force | -
oppressor | n | 0.8 | one who keeps others down | -
outrage | nv | 0.5 | shocked anger | anger
outrageous lie | n | 0.9 | an untruth that shocks | false statement
perfidious | a | 0.9 | breaking faith | -
perfidy | n | 0.9 | breaking faith | -
persecute | v | 0.6 | hunt for faith or opinion | - | unless: @religion, uyghur, rohingya, asylum
persecution | n | 0.4 | hunting for faith or opinion | - | unless: @religion, asylum, refugee, uyghur, rohingya, flee
perversely | r | 0.8 | wrong on purpose | -
perversion | n | 0.8 | a twisting of what is right | - | unless: @police, @court
pervert | nv | 0.8 | twist what is right | - | unless: @court, course
predator | n | 0.6 | one who lives on the weak | - | unless: @animal, drone, @film, @police, @court, prey, species
predatory | a | 0.7 | living on the weak | - | unless: animal, bird, fish, species
prejudiced | a | 0.6 | judging before knowing | -
prey on | v | 0.7 | live on the weak | - | unless: @animal, species, fish
profligate | a | 0.8 | wasting without measure | -
prostitution of | n | 0.7 | selling of what should not be sold | -
racism | n | 0.4 | holding other races lower | -
racist | na | 0.8 | holding other races lower | -
rapaciousness | n | 0.9 | wanting all for oneself | -
ravenous | a | 0.7 | greedy as a wolf | hungry | unless: @animal
recklessness | n | 0.8 | lack of care for danger | - | unless: driver, @court
reprehensible | a | 0.9 | deserving blame | -
reprobate | n | 0.9 | a person without morals | -
repugnant | a | 0.9 | morally disgusting | -
repulsive | a | 0.9 | causing disgust | -
revolting | a | 0.9 | causing disgust | -
revulsion | n | 0.7 | strong disgust | disgust
rig | v | 0.8 | arrange dishonestly | - | unless: oil, drilling, ship, sail, explosive, bomb, gas, count
rigged | a | 0.8 | arranged dishonestly | -
rogue | n | 0.8 | a dishonest person | -
ruthlessness | n | 0.8 | being without pity | -
sacred | a | 0.4 | not to be touched | - | near: right, duty, institution, cow
sacrilege | n | 0.8 | contempt for what is holy | -
sacrilegious | a | 0.8 | showing contempt for what is holy | -
sadism | n | 0.9 | joy in others' pain | -
sadist | n | 0.9 | one glad of others' pain | -
satanic | a | 0.8 | as of the devil | - | unless: temple, verses, ritual, @religion
savage | na | 0.9 | wild and cruel | violent | unless: garden, dan, michael, adam
scam | nv | 0.8 | a dishonest scheme | - | unless: phone, email, victim, police, online
scandal | n | 0.4 | something that causes public anger | affair | unless: @police
scandal-plagued | a | 0.8 | with many scandals | -
scandal-ridden | a | 0.8 | with many scandals | -
self-centered | a | 0.8 | thinking of oneself only | -
self-dealing | na | 0.6 | using an office for oneself | -
self-important | a | 0.9 | thinking oneself great | -
self-righteous | a | 0.9 | sure of being morally better | -
self-serving | a | 0.8 | serving only oneself | -
selfish | a | 0.8 | thinking of oneself only | -
sexism | n | 0.4 | holding women lower | -
sexist | na | 0.8 | holding women lower | -
shadiness | n | 0.9 | doubtful honesty | -
sham | na | 0.9 | a false show | -
shame | nv | 0.7 | a feeling of guilt | -
shameless | a | 0.9 | without shame | -
shamelessly | r | 0.9 | without shame | -
shamelessness | n | 0.9 | lack of shame | -
sin | nv | 0.6 | a deed against God's law | wrong | unless: @religion, city, tax
sinful | a | 0.8 | against God's law | -
sinner | n | 0.7 | one who does wrong | - | unless: @religion
slander | nv | 0.6 | speak ill falsely | accuse | unless: @court, lawsuit, suit, sue
slanderous | a | 0.7 | falsely speaking ill | - | unless: @court
sleaze | n | 0.9 | moral dirt | -
sleazy | a | 0.9 | dirty and dishonest | -
slime | n | 0.8 | moral dirt | - | unless: @science, @animal, mold, pink, green, kid
sliminess | n | 0.9 | dishonesty | -
smear | nv | 0.8 | a lie spread to harm | accusation | unless: pap, test, blood, paint, cervical
sneaky | a | 0.8 | acting in a hidden, low way | hidden
sordidness | n | 0.9 | being dirty and low | -
spitefully | r | 0.9 | wishing to hurt | -
stain | n | 0.6 | a mark of shame | - | near: history, nation, reputation, legacy
steal | v | 0.5 | take wrongly, of votes or power | - | near: election, vote, power, presidency, victory, seat
stolen election | n | 0.9 | a vote said to be false | -
swinish | a | 0.9 | like a pig | -
sycophancy | n | 0.9 | flattery of the powerful | -
thief | n | 0.5 | one who steals, as a reproach | - | near: politician, lying, country, vote, election, corporate, kleptocrat
transphobic | a | 0.8 | hating trans people | anti-transgender
travesty | n | 0.9 | a mockery of what it should be | -
treacherous | a | 0.8 | breaking trust | - | unless: road, condition, terrain, mountain, water
treachery | n | 0.9 | betrayal | -
treason | n | 0.6 | betrayal of one's country | - | unless: charge, court, trial, convict
treasonous | a | 0.9 | betraying one's country | -
tyrannical | a | 0.9 | ruling cruelly | -
tyranny | n | 0.9 | cruel rule | -
tyrant | n | 0.9 | a cruel ruler | leader
un-american | a | 0.9 | against what America stands for | -
unamerican | a | 0.9 | against what America stands for | -
unchristian | a | 0.8 | against what Christ taught | -
unclean | a | 0.6 | morally dirty | - | unless: water, hand, @food
unconscionable | a | 0.9 | that no conscience allows | -
unethical | a | 0.6 | against professional morals | -
unfaithful | a | 0.5 | without faith | - | unless: husband, wife, spouse, marriage
unforgivable | a | 0.9 | that cannot be forgiven | -
unjust | a | 0.7 | not fair | -
unjustly | r | 0.7 | not fairly | -
unprincipled | a | 0.9 | without principles | -
unscrupulous | a | 0.9 | without scruples | -
vice | n | 0.4 | a bad habit | - | near: greed, sin, virtue, moral
vileness | n | 0.9 | being disgusting | -
vilification | n | 0.8 | speaking of as evil | criticism
villainize | v | 0.9 | treat as wicked | criticize
villainous | a | 0.9 | wicked | -
vindictive | a | 0.9 | wanting revenge | -
vindictiveness | n | 0.9 | wanting revenge | -
virtuous | a | 0.8 | morally good | -
vulture | n | 0.7 | one who waits for prey | - | unless: @animal, species, bird
wicked | a | 0.9 | morally very bad | -
wickedness | n | 0.9 | great moral evil | -
wrongdoer | n | 0.5 | one who does wrong | -
xenophobe | n | 0.9 | one who hates foreigners | -
xenophobia | n | 0.5 | hatred of foreigners | -
xenophobic | a | 0.9 | hating foreigners | anti-immigrant
`;
