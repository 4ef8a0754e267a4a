import { loadedTable } from './loaded-table.ts';

const dysphemism = loadedTable(
  {
    category: 'dysphemism',
    source: 'Allan and Burridge 1991; Bolinger 1980',
    note: 'Chooses the harsher of two names for the same thing.',
  },
  `
bust | v | 0.7 | catch or expose, said with relish | arrest | unless: boom, myth, budget, pipe, lip, pump
abortionist | n | 0.8 | a doctor who ends pregnancies | doctor
baby killer | n | 0.9 | one who ends pregnancies, or is for it | -
backroom deal | n | 0.8 | a secret agreement | agreement
bailout | n | 0.4 | money to save the failing | rescue loan
bribe | v | 0.4 | pay for a wrong service | - | unless: court, charge, official, guilty, convict, police, indict
bureaucrat | n | 0.6 | a petty official | official
cabal | n | 0.9 | a secret plotting group | group
cahoots | n | 0.9 | secret partnership | -
clique | n | 0.7 | a small closed group | group
cohort | n | 0.4 | a companion in bad things | associate | near: his, her, their, and
concoct | v | 0.8 | make up a story | -
collude | v | 0.7 | work together in secret for wrong | cooperate
collusion | n | 0.6 | secret working together for wrong | cooperation
conspire | v | 0.6 | plan evil together | plan | unless: court, charge, count, convict, indict, plead
crony | n | 0.9 | a friend favoured unfairly | associate
cronyism | n | 0.8 | unfair favour to friends | -
death panel | n | 0.9 | a body that decides who gets care | -
death tax | n | 0.8 | a tax on estates | estate tax
deep state | n | 0.9 | officials said to rule in secret | civil service
fearmonger | n | 0.9 | one who spreads fear | -
fear-mongering | n | 0.9 | spreading fear | -
fearmongering | n | 0.9 | spreading fear | -
fat cat | n | 0.9 | a rich person | -
flip-flop | nv | 0.8 | a change of mind | change of position
foist | v | 0.8 | force on others | introduce
gag order | n | 0.4 | a court's order not to speak | -
goon | n | 0.9 | a hired brute | -
grab | n | 0.6 | a taking by force | taking | near: power, land, gun, money
gun-grabber | n | 0.9 | one for stricter gun laws | -
handout | n | 0.7 | money given for nothing | payment
henchman | n | 0.9 | a follower who does dirty work | aide
illegal | n | 0.9 | a person without permission to stay | undocumented person | note: The noun of a person; acts found illegal by a court are another sense.
illegal alien | n | 0.9 | a person without permission to stay | undocumented immigrant
illegal immigrant | n | 0.7 | a person without permission to stay | undocumented immigrant
indoctrinate | v | 0.9 | teach without letting doubt | teach
indoctrination | n | 0.9 | teaching without letting doubt | teaching
job-killing | a | 0.9 | that will cost jobs | -
junta | n | 0.6 | a ruling group of officers | military government
kill | v | 0.3 | stop, of a plan | stop | near: bill, deal, job, legislation, proposal, amendment
lackey | n | 0.9 | a servile follower | aide
lefty | na | 0.8 | somebody on the left | left-wing
leftie | n | 0.8 | somebody on the left | left-wing
mainstream media | n | 0.6 | the large news media, as a bloc | news media
legacy media | n | 0.7 | the old news media, as a bloc | news media
liberal media | n | 0.9 | the news media, as on the left | news media
lamestream | a | 0.9 | mainstream, mocked | -
lynch mob | n | 0.9 | a crowd that wants blood | -
manipulate | v | 0.6 | steer in secret | influence
mastermind | nv | 0.6 | plan, of evil | plan
mob | n | 0.7 | a wild crowd | crowd | unless: boss, crime, italian, mafia, flash
mobster | n | 0.6 | a member of a criminal band | -
minion | n | 0.9 | a servile follower | aide
mouthpiece | n | 0.9 | one who speaks for another | -
nanny state | n | 0.9 | a state that cares too much | -
obamacare | n | 0.5 | the Affordable Care Act | Affordable Care Act | note: Once a nickname by opponents, later taken up by all.
operative | n | 0.5 | a secret or party worker | -  | unless: intelligence, cia
partial-birth abortion | n | 0.8 | a late method of abortion | -
pander | v | 0.8 | please low wishes | appeal
peddle | v | 0.8 | spread, of lies | promote | unless: bike, bicycle
plot | v | 0.5 | plan in secret | plan | unless: chart, attack, murder, bomb, kill, graph
ploy | n | 0.8 | a trick | plan
puppet | n | 0.8 | one whose strings others pull | - | unless: show, theatre, theater, sock, muppet, hand
pork | n | 0.6 | public money for one's own voters | spending | near: barrel, spending, bill, politics
propaganda | n | 0.8 | one-sided persuasion | -
purge | nv | 0.6 | get rid of by force | removal | unless: water, system, gas
pretension | n | 0.7 | a claim to be more than one is | claim
rat | v | 0.8 | betray | inform
regime | n | 0.7 | a government one does not accept | government | unless: tax, sanctions, regulatory, exercise, inspection, training, tariff, treatment, visa, legal, nonproliferation, fitness
ringleader | n | 0.7 | the leader of wrongdoers | leader
rioter | n | 0.5 | one who makes disorder by violence | -
scheme | n | 0.5 | a dishonest plan | plan | unless: pension, colour, color, benefit, government, visa, pilot, loan, housing, scheme, insurance
scheme | v | 0.8 | plan in secret | plan
shakedown | n | 0.9 | getting money by threats | -
shill | nv | 0.9 | praise for pay | promote
slush fund | n | 0.9 | secret money | fund
sneak | v | 0.6 | go or bring in secret | - | unless: peek, preview
snitch | n | 0.7 | one who tells on others | informer
snatch | v | 0.5 | take suddenly | take
spew | v | 0.9 | throw out, of words | say | unless: smoke, ash, lava, oil, water
spin | nv | 0.6 | a telling that favours | account | unless: wheel, top, off, dry, bowler, ball, class
stooge | n | 0.9 | one used by others | -
strongman | n | 0.7 | a ruler by force | leader
take umbrage | v | 0.8 | show oneself offended | object
tax grab | n | 0.9 | a tax rise | tax rise
terrorize | v | 0.6 | fill with terror | -
thug | n | 0.9 | a violent brute | -
tool | n | 0.4 | one used by others | - | near: regime, kremlin, establishment, propaganda
tout | v | 0.5 | praise in order to sell | promote
trick | v | 0.7 | deceive | -
tycoon | n | 0.4 | a very rich man of business | businessman
unelected | a | 0.7 | not chosen by votes | appointed
vigilante | n | 0.6 | one who takes the law into his hands | -
warmonger | n | 0.9 | one who wants war | -
warmongering | na | 0.9 | wanting war | -
whitewash | nv | 0.8 | cover up faults | -
welfare queen | n | 0.9 | a woman living on benefits | -
windbag | n | 0.9 | one who talks too much | -
vermin | n | 0.9 | people as pests | - | unless: rat, pest, mouse
woke mob | n | 0.9 | people for social justice, as a crowd | -
wokeness | n | 0.8 | concern with injustice, as a fault | -
wokeism | n | 0.9 | concern with injustice, as a creed | -
`,
);

const euphemism = loadedTable(
  {
    category: 'euphemism',
    source: 'Orwell 1946; Bolinger 1980; Allan and Burridge 1991',
    note: 'Chooses the softer name for something hard.',
  },
  `
alternative fact | n | 0.9 | something untrue | false statement
armed intervention | n | 0.6 | an attack on another country | attack
collateral damage | n | 0.8 | civilians killed | civilian deaths
downsize | v | 0.5 | put people out of work | cut jobs
rightsize | v | 0.8 | put people out of work | cut jobs
enhanced interrogation | n | 0.9 | hurting prisoners to make them talk | torture
ethnic cleansing | n | 0.5 | driving a people out by violence | expulsion and killing
extraordinary rendition | n | 0.8 | taking prisoners abroad in secret | secret transfer
friendly fire | n | 0.5 | killing one's own | -
kinetic action | n | 0.8 | fighting | fighting
law and order | n | 0.4 | strict policing | -
misspoke | v | 0.6 | say what is not so | -
misspeak | v | 0.6 | say what is not so | -
neutralize | v | 0.6 | kill | kill | near: militant, terrorist, enemy, target, fighter
neutralise | v | 0.6 | kill | kill | near: militant, terrorist, enemy, target, fighter
officer-involved shooting | n | 0.7 | a shooting by police | police shooting
pacify | v | 0.6 | bring under control by force | -
peacekeeping operation | n | 0.3 | sending of troops | -
pass away | v | 0.3 | die | die
pre-emptive strike | n | 0.5 | an attack before the other attacks | attack
pro-choice | a | 0.6 | for the right to abortion | for abortion rights
pro-life | a | 0.6 | against abortion | against abortion
pro-family | a | 0.7 | for traditional family law | -
quantitative easing | n | 0.3 | making money by a central bank | -
regime change | n | 0.6 | bringing down a government | overthrow
religious liberty | n | 0.4 | freedom of belief, as a ground for exceptions | -
election integrity | n | 0.6 | strict rules on voting | voting rules
revenue enhancement | n | 0.8 | a tax rise | tax rise
reproductive health | n | 0.4 | birth control and abortion | -
reproductive freedom | n | 0.6 | the right to abortion | abortion rights
reproductive justice | n | 0.6 | the right to abortion, as justice | abortion rights
right to work | n | 0.6 | no duty to pay a union | -
special military operation | n | 0.8 | a war | war
surgical strike | n | 0.7 | a bombing said to be exact | bombing
targeted killing | n | 0.6 | killing a chosen person | assassination
tax relief | n | 0.6 | a lower tax | tax cut
undocumented | a | 0.5 | without permission to stay | -
dreamer | n | 0.6 | one brought as a child without papers | - | near: daca, undocumented, immigrant, deportation
unborn child | n | 0.7 | an embryo or fetus | fetus
unborn baby | n | 0.8 | an embryo or fetus | fetus
preborn | a | 0.9 | not yet born | -
freedom fighter | n | 0.8 | a rebel one is for | rebel
job creator | n | 0.8 | an employer or rich person | employer
death with dignity | n | 0.6 | help to die | assisted dying
gender-affirming | a | 0.5 | changing the body to fit the gender | -
economically disadvantaged | a | 0.4 | poor | poor
social justice | n | 0.4 | fairness in society, as a cause | -
marriage equality | n | 0.5 | marriage open to all couples | same-sex marriage
traditional marriage | n | 0.5 | marriage of man and woman only | -
traditional value | n | 0.5 | older ways as good | -
family value | n | 0.5 | older family ways as good | -
climate justice | n | 0.5 | climate policy as fairness | -
`,
);

export const nameTerms = [...dysphemism, ...euphemism];
