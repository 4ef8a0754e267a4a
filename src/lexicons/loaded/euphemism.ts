/** The columns: see table.ts. */
export const euphemism = `
abortion care | n | 0.5 | ending of pregnancies | abortion
active measures | n | 0.4 | secret acts against a country | covert action
advanced interrogation | n | 0.8 | hurting prisoners to make them talk | torture
alternative fact | n | 0.9 | something untrue | false statement
anti-personnel device | n | 0.6 | a bomb against people | bomb
armed intervention | n | 0.6 | an attack on another country | attack
austerity measure | n | 0.4 | cuts in public spending | spending cuts
belt-tightening | n | 0.5 | spending less | spending cuts
between jobs | - | 0.6 | out of work | unemployed
career transition | n | 0.7 | losing one's job | dismissal
climate justice | n | 0.5 | climate policy as fairness | -
collateral damage | n | 0.8 | civilians killed | civilian deaths
comfort woman | n | 0.5 | a woman forced into army brothels | sex slave
compassionate conservative | n | 0.6 | a conservative who cares | conservative
contain the situation | v | 0.4 | stop by force | -
corrections facility | n | 0.4 | a prison | prison
creative accounting | n | 0.8 | false accounts | false accounts
death with dignity | n | 0.6 | help to die | assisted dying
defensive operation | n | 0.4 | an attack | attack
degrade | v | 0.4 | destroy part of | destroy | near: capability, enemy, isis, target
differently abled | a | 0.6 | with a disability | disabled
direct action | n | 0.4 | protest that breaks rules | protest
diversity hire | n | 0.8 | one chosen for the group | -
downsize | v | 0.5 | put people out of work | cut jobs
downsizing | n | 0.5 | putting people out of work | job cuts
dreamer | n | 0.6 | one brought as a child without papers | - | near: daca, undocumented, immigrant, deportation
economical with the truth | a | 0.8 | not telling all | untruthful
economically disadvantaged | a | 0.4 | poor | poor
efficiency saving | n | 0.6 | cuts | cuts
election integrity | n | 0.6 | strict rules on voting | voting rules
enhanced interrogation | n | 0.9 | hurting prisoners to make them talk | torture
enhanced technique | n | 0.8 | hurting prisoners | torture
ethnic cleansing | n | 0.5 | driving a people out by violence | expulsion and killing
extraordinary rendition | n | 0.8 | taking prisoners abroad in secret | secret transfer
family value | n | 0.5 | older family ways as good | -
freedom fighter | n | 0.8 | a rebel one is for | rebel
freedom of choice | n | 0.4 | the right to abortion or private school | -
friendly dictator | n | 0.7 | a ruler by force who is an ally | dictator
friendly fire | n | 0.5 | killing one's own | -
gender-affirming | a | 0.5 | changing the body to fit the gender | -
government relations | n | 0.4 | asking for favours | lobbying
heritage not hate | n | 0.6 | honouring old flags | -
human resources action | n | 0.5 | putting people out of work | dismissal
humanitarian intervention | n | 0.6 | an attack said to help | military intervention
incursion | n | 0.5 | an entry of troops | invasion
involuntary separation | n | 0.7 | putting out of work | dismissal
job creator | n | 0.8 | an employer or rich person | employer
job flexibility | n | 0.5 | weaker rights of workers | -
kinetic action | n | 0.8 | fighting | fighting
kinetic military action | n | 0.9 | a war | war
late-term abortion | n | 0.4 | an abortion late in pregnancy | -
law and order | n | 0.4 | strict policing | -
let go | v | 0.3 | put out of work | dismiss | near: employee, worker, staff
lethal aid | n | 0.5 | weapons | weapons
liberate | v | 0.5 | take, of a place | take | unless: concentration, auschwitz, camp, nazi, hostage, prisoner
limited strike | n | 0.4 | a bombing | bombing
marriage equality | n | 0.5 | marriage open to all couples | same-sex marriage
misspeak | v | 0.6 | say what is not so | -
misspoke | v | 0.6 | say what is not so | -
misstatement | n | 0.5 | something untrue | false statement
mistakes were made | - | 0.8 | nobody is named who did it | -
mowing the grass | n | 0.8 | bombing again and again | bombing
negative growth | n | 0.8 | a shrinking | decline
negative patient outcome | n | 0.9 | death | death
neutralise | v | 0.6 | kill | kill | near: militant, terrorist, enemy, target, fighter
neutralization | n | 0.6 | killing | killing | near: militant, terrorist, enemy, target, fighter
neutralize | v | 0.6 | kill | kill | near: militant, terrorist, enemy, target, fighter
no longer with us | - | 0.4 | dead | dead
non-performing asset | n | 0.5 | a bad loan | bad loan
officer-involved shooting | n | 0.7 | a shooting by police | police shooting
overseas contingency operation | n | 0.8 | a war | war
pacify | v | 0.6 | bring under control by force | -
parental rights | n | 0.4 | say of parents in school | -
pass away | v | 0.3 | die | die
peacekeeping operation | n | 0.3 | sending of troops | -
peculiar institution | n | 0.9 | slavery | slavery
physical persuasion | n | 0.9 | hurting | torture
police action | n | 0.4 | a war | war | near: korea, military
population transfer | n | 0.8 | driving a people out | expulsion
pre-emptive strike | n | 0.5 | an attack before the other attacks | attack
pre-owned | a | 0.4 | used | used
preborn | a | 0.9 | not yet born | -
precision bombing | n | 0.6 | bombing said to be exact | bombing
preventive detention | n | 0.4 | prison without a verdict | detention without trial
preventive war | n | 0.5 | attacking first | attack
pro-choice | a | 0.5 | for the right to abortion | for abortion rights
pro-family | a | 0.6 | for traditional family law | -
pro-growth | a | 0.5 | for lower taxes and fewer rules | -
pro-life | a | 0.5 | against abortion | against abortion
pro-worker | a | 0.4 | for workers | -
protective edge | n | 0.5 | a name for a war | -
public diplomacy | n | 0.4 | praise of one's country abroad | -
quantitative easing | n | 0.3 | making money by a central bank | -
racially charged | a | 0.7 | racist, not said openly | racist
racially tinged | a | 0.8 | racist, not said openly | racist
re-education | n | 0.5 | forcing a mind to change | -
reallocation of resource | n | 0.4 | cuts | cuts
regime change | n | 0.6 | bringing down a government | overthrow
religious liberty | n | 0.4 | freedom of belief, as a ground for exceptions | -
relocation camp | n | 0.7 | a prison camp | internment camp
reproductive freedom | n | 0.6 | the right to abortion | abortion rights
reproductive health | n | 0.4 | birth control and abortion | -
reproductive justice | n | 0.6 | the right to abortion, as justice | abortion rights
revenue enhancement | n | 0.8 | a tax rise | tax rise
revenue raiser | n | 0.5 | a tax | tax
right to work | n | 0.6 | no duty to pay a union | -
right-size | v | 0.8 | put people out of work | cut jobs
rightsize | v | 0.8 | put people out of work | cut jobs
rightsizing | n | 0.8 | putting people out of work | job cuts
sanctity of life | n | 0.6 | a ban on abortion | -
sanctity of marriage | n | 0.5 | marriage of man and woman only | -
school choice | n | 0.4 | public money for private schools | school vouchers
second-class | a | 0.4 | of less worth | - | near: citizen
social justice | n | 0.4 | fairness in society, as a cause | -
special military operation | n | 0.8 | a war | war
stabilize the region | v | 0.4 | bring under control | -
states' rights | n | 0.5 | the power of states, once for slavery | -
streamline | v | 0.4 | cut | cut | near: workforce, staff, agency, government, regulation
structural adjustment | n | 0.5 | cuts asked for by lenders | spending cuts
suboptimal | a | 0.4 | bad | poor
surgical precision | n | 0.7 | exactness, of bombing | -
surgical strike | n | 0.7 | a bombing said to be exact | bombing
take out | v | 0.4 | kill | kill | near: terrorist, leader, militant, target, enemy, drone
targeted killing | n | 0.6 | killing a chosen person | assassination
tax relief | n | 0.6 | a lower tax | tax cut
terminate with prejudice | v | 0.8 | kill | kill
traditional family | n | 0.5 | father, mother and children | -
traditional marriage | n | 0.5 | marriage of man and woman only | -
traditional value | n | 0.5 | older ways as good | -
transfer tube | n | 0.9 | a bag for a dead body | body bag
turn back the clock | v | 0.5 | go back to older times | -
unborn baby | n | 0.7 | an embryo or fetus | fetus
unborn child | n | 0.6 | an embryo or fetus | fetus
undocumented | a | 0.4 | without permission to stay | -
unplanned landing | n | 0.4 | a crash | crash
urban youth | n | 0.5 | young black people, not said openly | -
vertically challenged | a | 0.8 | short | short
workforce imbalance | n | 0.8 | too many workers | -
workforce reduction | n | 0.5 | putting people out of work | job cuts
working-class value | n | 0.4 | ways of workers as good | -
`;
