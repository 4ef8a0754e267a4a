import { loadedTable } from './loaded-table.ts';

const moral = loadedTable(
  {
    category: 'moral judgement',
    source: 'Martin and White 2005 (judgement of propriety and veracity)',
    note: 'Passes sentence on somebody instead of telling what was done.',
  },
  `
abhorrent | a | 0.9 | morally disgusting | -
abomination | n | 0.9 | what is morally disgusting | -
abuse | v | 0.4 | use wrongly | misuse | near: power, office, trust, position, system, authority
amoral | a | 0.8 | without morals | -
atrocity | n | 0.6 | a very cruel act | -
barbaric | a | 0.9 | cruel and wild | violent
barbarism | n | 0.9 | cruelty and wildness | -
barbarity | n | 0.9 | cruelty and wildness | -
betray | v | 0.7 | break trust | -
betrayal | n | 0.7 | a breaking of trust | -
bigot | n | 0.9 | one full of prejudice | -
bigoted | a | 0.9 | full of prejudice | -
bigotry | n | 0.9 | prejudice | -
callous | a | 0.9 | without feeling for others | -
complicit | a | 0.8 | sharing the guilt | involved
complicity | n | 0.7 | sharing the guilt | involvement
conniving | a | 0.9 | plotting wrong | -
corrupt | av | 0.7 | ready to do wrong for money | - | unless: file, data, act, practice
corruption | n | 0.4 | wrongdoing in office | - | unless: charge, trial, anti, case, court, transparency, prosecutor, investigation
coward | n | 0.9 | one without courage | -
cowardice | n | 0.9 | lack of courage | -
cowardly | ar | 0.9 | without courage | -
crooked | a | 0.9 | dishonest | -
crook | n | 0.9 | a dishonest person | -
cover-up | n | 0.7 | hiding of wrong | -
cover up | v | 0.6 | hide wrong | -
deceit | n | 0.8 | making others believe what is not so | -
deceitful | a | 0.9 | making others believe what is not so | -
deceive | v | 0.7 | make others believe what is not so | mislead
demonic | a | 0.9 | as of a devil | -
depraved | a | 0.9 | morally bad | -
depravity | n | 0.9 | moral badness | -
despicable | a | 0.9 | worthy of contempt | -
diabolical | a | 0.9 | as of a devil | -
disgrace | nv | 0.9 | cause of shame | -
disgraced | a | 0.8 | fallen from honour | former
dishonest | a | 0.8 | not telling the truth | -
dishonesty | n | 0.8 | not telling the truth | -
evil | na | 0.9 | morally very bad | -
evildoer | n | 0.9 | one who does evil | -
exploit | v | 0.5 | use unfairly | use | unless: vulnerability, hacker, resource, mineral, oil, gas, bug
fraudulent | a | 0.5 | made to cheat | - | unless: claim, court, transaction, charge, check, card
fraudster | n | 0.7 | one who cheats | -
greed | n | 0.8 | wanting too much | -
greedy | a | 0.9 | wanting too much | -
grift | nv | 0.9 | cheat for money | -
grifter | n | 0.9 | one who cheats for money | -
guilty | a | 0.2 | deserving blame | - | near: conscience, pleasure
hateful | a | 0.9 | full of hate | -
hate-filled | a | 0.9 | full of hate | -
hatemonger | n | 0.9 | one who spreads hate | -
heartless | a | 0.9 | without feeling | -
heinous | a | 0.9 | very wicked | serious
homophobic | a | 0.8 | hating homosexuals | anti-gay
homophobe | n | 0.9 | one who hates homosexuals | -
homophobia | n | 0.6 | hatred of homosexuals | -
hypocrisy | n | 0.9 | pretending to virtues | inconsistency
hypocrite | n | 0.9 | one who pretends to virtues | -
hypocritical | a | 0.9 | pretending to virtues | inconsistent
hypocritically | r | 0.9 | pretending to virtues | -
ignorant | a | 0.8 | without knowledge | uninformed
ignorance | n | 0.7 | lack of knowledge | -
immoral | a | 0.9 | against morals | -
inhuman | a | 0.9 | without human feeling | -
inhumane | a | 0.8 | without human feeling | -
insidious | a | 0.9 | doing harm unseen | -
insulting | a | 0.8 | causing offence | -
intolerant | a | 0.8 | not bearing other views | -
intolerance | n | 0.7 | not bearing other views | -
islamophobic | a | 0.8 | hating Muslims | anti-Muslim
islamophobia | n | 0.6 | hatred of Muslims | -
liar | n | 0.9 | one who lies | -
lie | n | 0.8 | an untruth told on purpose | false statement
lie about | v | 0.7 | say an untruth on purpose | -
malicious | a | 0.8 | meaning harm | - | unless: software, code, link, prosecution, wounding, email
malign | a | 0.8 | doing evil | -
merciless | a | 0.9 | without mercy | -
mercilessly | r | 0.9 | without mercy | -
misogynist | na | 0.9 | hating women | -
misogynistic | a | 0.9 | hating women | -
misogyny | n | 0.8 | hatred of women | -
monster | n | 0.8 | an inhumanly cruel person | - | unless: truck, energy, movie, film, loch, cookie
monstrous | a | 0.9 | inhumanly cruel | -
murderous | a | 0.8 | wanting to kill | violent
obscene | a | 0.8 | shamelessly bad | - | unless: phone, publication, material
oppress | v | 0.7 | keep down by force | -
oppression | n | 0.7 | keeping down by force | -
oppressive | a | 0.8 | keeping down by force | -
oppressor | n | 0.8 | one who keeps others down | -
outrage | nv | 0.6 | shocked anger | anger
predatory | a | 0.7 | living on the weak | - | unless: animal, bird, fish, species
racist | na | 0.8 | holding other races lower | -
racism | n | 0.5 | holding other races lower | -
repugnant | a | 0.9 | morally disgusting | -
reprehensible | a | 0.9 | deserving blame | -
repulsive | a | 0.9 | causing disgust | -
revolting | a | 0.9 | causing disgust | -
rig | v | 0.8 | arrange dishonestly | - | unless: oil, drilling, ship, sail, explosive, bomb, gas, count
rigged | a | 0.8 | arranged dishonestly | -
sacred | a | 0.4 | not to be touched | - | near: right, duty, institution, cow
savage | na | 0.9 | wild and cruel | violent | unless: garden, dan, michael, adam
scam | nv | 0.8 | a dishonest scheme | - | unless: phone, email, victim, police, online
scandal-plagued | a | 0.8 | with many scandals | -
scandal-ridden | a | 0.8 | with many scandals | -
selfish | a | 0.8 | thinking of oneself only | -
sexist | na | 0.8 | holding women lower | -
sexism | n | 0.5 | holding women lower | -
shame | nv | 0.7 | a feeling of guilt | -
shameless | a | 0.9 | without shame | -
shamelessly | r | 0.9 | without shame | -
sham | na | 0.9 | a false show | -
sinful | a | 0.8 | against God's law | -
sleazy | a | 0.9 | dirty and dishonest | -
smear | nv | 0.8 | a lie spread to harm | accusation | unless: pap, test, blood, paint, cervical
stain | n | 0.6 | a mark of shame | - | near: history, nation, reputation, legacy
steal | v | 0.5 | take wrongly, of votes or power | - | near: election, vote, power, presidency, victory, seat
stolen election | n | 0.9 | a vote said to be false | -
travesty | n | 0.9 | a mockery of what it should be | -
treacherous | a | 0.8 | breaking trust | - | unless: road, condition, terrain, mountain, water
treason | n | 0.6 | betrayal of one's country | - | unless: charge, court, trial, convict
treasonous | a | 0.9 | betraying one's country | -
tyranny | n | 0.9 | cruel rule | -
tyrannical | a | 0.9 | ruling cruelly | -
tyrant | n | 0.9 | a cruel ruler | leader
transphobic | a | 0.8 | hating trans people | anti-transgender
unamerican | a | 0.9 | against what America stands for | -
un-american | a | 0.9 | against what America stands for | -
unconscionable | a | 0.9 | that no conscience allows | -
unethical | a | 0.6 | against professional morals | -
unforgivable | a | 0.9 | that cannot be forgiven | -
unjust | a | 0.7 | not fair | -
unjustly | r | 0.7 | not fairly | -
unscrupulous | a | 0.9 | without scruples | -
vindictive | a | 0.9 | wanting revenge | -
virtuous | a | 0.8 | morally good | -
wicked | a | 0.9 | morally very bad | -
xenophobe | n | 0.9 | one who hates foreigners | -
xenophobia | n | 0.6 | hatred of foreigners | -
xenophobic | a | 0.9 | hating foreigners | anti-immigrant
`,
);

const ridicule = loadedTable(
  {
    category: 'ridicule',
    source: 'Bolinger 1980; Martin and White 2005 (judgement of capacity)',
    note: 'Makes somebody or something small or laughable.',
  },
  `
absurd | a | 0.9 | against all reason | -
absurdity | n | 0.9 | what is against all reason | -
antics | n | 0.9 | foolish acts | acts
babble | nv | 0.9 | talk without sense | talk
balderdash | n | 0.9 | nonsense | -
baloney | n | 0.9 | nonsense | -
bluster | nv | 0.9 | loud empty talk | -
bloviate | v | 0.9 | talk at length and emptily | speak
boneheaded | a | 0.9 | stupid | -
buffoon | n | 0.9 | a clown | -
bumbling | a | 0.9 | clumsy | -
bungle | v | 0.8 | do clumsily | -
charade | n | 0.9 | an empty show | -
charlatan | n | 0.9 | one who pretends to know | -
circus | n | 0.7 | a noisy show | - | near: media, political, congress, trial, hearing, washington
clown | n | 0.8 | a fool | - | unless: fish, costume, circus, film
cringe | va | 0.7 | cause to shrink with shame | -
cringeworthy | a | 0.9 | causing to shrink with shame | -
crackpot | na | 0.9 | a madman | -
delusional | a | 0.9 | believing what is not so | - | unless: disorder, psychosis
delusion | n | 0.8 | a false belief | -
deride | v | 0.6 | mock | criticize
dimwit | n | 0.9 | a stupid person | -
dishonorable mention | n | 0.7 | a mocking award | -
dumb | a | 0.8 | stupid | - | unless: deaf
farce | n | 0.9 | what cannot be taken seriously | - | unless: play, theatre, theater, comedy
farcical | a | 0.9 | that cannot be taken seriously | -
fantasy | n | 0.5 | what one dreams of, not real | - | unless: football, sports, novel, league, film, series
feckless | a | 0.9 | without strength of purpose | -
fool | nv | 0.8 | one without sense | - | unless: april
foolish | a | 0.8 | without sense | -
fumble | v | 0.6 | handle clumsily | - | unless: quarterback, yard, ball
futile | a | 0.7 | bound to fail | unsuccessful
gaffe | n | 0.7 | a foolish slip | mistake
gimmick | n | 0.8 | a trick to draw attention | -
glorified | a | 0.8 | made to seem more than it is | -
goof | nv | 0.7 | a foolish slip | mistake
gullible | a | 0.9 | believing anything | -
harebrained | a | 0.9 | foolish | -
hilarious | a | 0.8 | very funny | -
hilariously | r | 0.8 | very funnily | -
hoax | n | 0.8 | a trick to make believe | - | unless: bomb, call, caller
humiliate | v | 0.7 | make small before others | -
humiliating | a | 0.8 | making small before others | -
humiliation | n | 0.7 | being made small before others | -
hype | nv | 0.8 | loud praise without ground | publicity
idiocy | n | 0.9 | great foolishness | -
idiot | n | 0.9 | a fool | -
idiotic | a | 0.9 | very foolish | -
inane | a | 0.9 | without sense | -
insipid | a | 0.9 | without taste | -
jaded | a | 0.7 | tired of everything | -
joke | n | 0.6 | what cannot be taken seriously | - | near: sick, cruel, bad, complete, total, laughing
kook | n | 0.9 | a crazy person | -
kowtow | v | 0.9 | bow to the ground | give way
laughable | a | 0.9 | deserving laughter | -
laughably | r | 0.9 | so as to deserve laughter | -
laughingstock | n | 0.9 | one at whom all laugh | -
ludicrous | a | 0.9 | deserving laughter | -
ludicrously | r | 0.9 | so as to deserve laughter | -
lunacy | n | 0.9 | madness | -
lunatic | na | 0.9 | mad | - | unless: fringe
mockery | n | 0.8 | making fun of | -
moron | n | 0.9 | a fool | -
moronic | a | 0.9 | foolish | -
mumbo jumbo | n | 0.9 | words without sense | -
naive | a | 0.7 | too trusting | -
nutjob | n | 0.9 | a madman | -
oaf | n | 0.9 | a clumsy fool | -
pipe dream | n | 0.8 | an empty hope | hope
pompous | a | 0.9 | full of oneself | -
prattle | nv | 0.9 | talk without sense | talk
prance | v | 0.9 | walk about vainly | walk | unless: horse, reindeer
pseudo | a | 0.8 | not genuine | -
publicity stunt | n | 0.8 | an act to draw attention | -
rant | nv | 0.8 | speak wildly | speak
rambling | a | 0.8 | without aim, of speech | long
ramble | v | 0.7 | talk without aim | speak | unless: hill, walk
sanctimonious | a | 0.9 | showing off one's virtue | -
scoff | v | 0.5 | mock | -
shenanigan | n | 0.9 | tricks | -
silly | a | 0.8 | foolish | -
simpleton | n | 0.9 | a foolish person | -
smug | a | 0.9 | too pleased with oneself | -
smugly | r | 0.9 | too pleased with oneself | -
snarky | a | 0.8 | mocking | -
sneer | v | 0.8 | show contempt | -
snowflake | n | 0.8 | one too easily hurt | - | unless: snow, winter
so-called | a | 0.8 | called so, but wrongly in the writer's eyes | - | unless: islamic, isis
spectacle | n | 0.6 | a show | -
stunt | n | 0.7 | an act to draw attention | act | unless: double, actor, film, bike, performer, growth, driver
tantrum | n | 0.9 | a child's fit of anger | anger
temper tantrum | n | 0.9 | a child's fit of anger | anger
tirade | n | 0.8 | a long angry speech | speech
tone-deaf | a | 0.8 | without feeling for others | -
trite | a | 0.8 | worn out | -
trope | n | 0.5 | a worn-out figure | -
twaddle | n | 0.9 | nonsense | -
virtue-signal | v | 0.9 | show off one's virtue | -
virtue signaling | n | 0.9 | showing off one's virtue | -
virtue-signaling | n | 0.9 | showing off one's virtue | -
wacky | a | 0.9 | mad | -
wannabe | na | 0.9 | one who would like to be | -
weak-kneed | a | 0.9 | without courage | -
whimper | nv | 0.7 | cry weakly | -
whine | nv | 0.9 | complain like a child | complain | unless: engine
yammer | v | 0.9 | talk without end | talk
`,
);

export const judgementTerms = [...moral, ...ridicule];
