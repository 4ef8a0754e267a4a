/** From “*-stained” to “insolence”. The columns: see table.ts. */
export const moral1 = `
*-stained | a | 0.6 | dirty with it | - | unless: blood, tear, tobacco, coffee, glass, wine
abhorrent | a | 0.9 | morally disgusting | -
abomination | n | 0.9 | what is morally disgusting | -
abuse | v | 0.4 | use wrongly | misuse | near: power, office, trust, position, system, authority
abuse of power | n | 0.6 | wrong use of an office | -
accursed | a | 0.9 | under a curse | -
amoral | a | 0.8 | without morals | -
arrogance | n | 0.8 | thinking oneself above others | -
arrogant | a | 0.8 | thinking oneself above others | -
arrogantly | r | 0.8 | thinking oneself above others | -
atrocity | n | 0.6 | a very cruel act | -
avarice | n | 0.9 | greed for money | greed
back-stabbing | na | 0.9 | betraying | -
bad actor | n | 0.5 | one who does wrong | wrongdoer | unless: @film
bad faith | n | 0.6 | without honest intent | - | unless: @court, insurer
bad-faith | a | 0.7 | without honest intent | -
barbaric | a | 0.9 | cruel and wild | violent
barbarism | n | 0.9 | cruelty and wildness | -
barbarity | n | 0.9 | cruelty and wildness | -
base instinct | n | 0.8 | low wishes | -
beastly | a | 0.9 | like a beast | -
bestial | a | 0.9 | like a beast | -
betray | v | 0.7 | break trust | -
betrayal | n | 0.7 | a breaking of trust | -
bigot | n | 0.9 | one full of prejudice | -
bigoted | a | 0.9 | full of prejudice | -
bigotry | n | 0.9 | prejudice | -
blasphemous | a | 0.6 | against what is holy | - | unless: @court, pakistan, @religion
blood-soaked | a | 0.8 | full of killing | violent | unless: shirt, clothes, cloth, body, floor
blood-stained | a | 0.6 | full of killing | violent | unless: shirt, clothes, cloth, body, floor, @police
bloodlust | n | 0.9 | longing for blood | -
brazenness | n | 0.9 | boldness without shame | -
brutality | n | 0.6 | cruelty | violence | unless: police
butcher | nv | 0.8 | kill like cattle | kill | unless: shop, meat, shopkeeper, @food, beef, pork
callous | a | 0.9 | without feeling for others | -
chicanery | n | 0.9 | dishonest tricks | -
complicit | a | 0.8 | sharing the guilt | involved
complicity | n | 0.7 | sharing the guilt | involvement
con artist | n | 0.9 | one who cheats by talk | -
con game | n | 0.8 | a cheat by talk | -
con job | n | 0.9 | a cheat by talk | -
con man | n | 0.9 | one who cheats by talk | -
conman | n | 0.9 | one who cheats by talk | -
conniving | a | 0.9 | plotting wrong | -
contempt for | n | 0.7 | looking down on | disregard
contemptible | a | 0.9 | deserving contempt | -
contemptuous | a | 0.8 | looking down on | -
corrupt | av | 0.7 | ready to do wrong for money | - | unless: file, data, act, practice
corruption | n | 0.4 | wrongdoing in office | - | unless: charge, trial, anti, case, court, transparency, prosecutor, investigation
corruptly | r | 0.6 | for a bribe | - | unless: @court
cover up | v | 0.6 | hide wrong | -
cover-up | n | 0.7 | hiding of wrong | -
covetous | a | 0.8 | wanting what others have | -
coward | n | 0.9 | one without courage | -
cowardice | n | 0.9 | lack of courage | -
cowardly | ar | 0.9 | without courage | -
craven | a | 0.9 | without any courage | -
crime against humanity | n | 0.4 | an act against all people | - | unless: @court, tribunal, hague, charge, convict, icc
crook | n | 0.9 | a dishonest person | -
crooked | a | 0.9 | dishonest | -
cruelly | r | 0.8 | glad of others' pain | -
cruelty | n | 0.7 | giving pain | - | unless: @animal, @court
cunning | na | 0.8 | clever in deceit | clever
cynically | r | 0.8 | for self-interest alone | -
cynicism | n | 0.7 | belief in self-interest alone | -
debauched | a | 0.9 | given to vice | -
debauchery | n | 0.9 | giving oneself to vice | -
deceit | n | 0.8 | making others believe what is not so | -
deceitful | a | 0.9 | making others believe what is not so | -
deceive | v | 0.7 | make others believe what is not so | mislead
deception | n | 0.7 | making others believe what is not so | -
defile | v | 0.9 | make unclean | -
degeneracy | n | 0.9 | a low state | - | unless: @science
degenerate | na | 0.9 | fallen low | - | unless: @health, @science
degrading | a | 0.7 | making low | -
dehumanize | v | 0.8 | treat as less than a person | -
demagogic | a | 0.9 | stirring up the crowd | -
demonic | a | 0.9 | as of a devil | -
depraved | a | 0.9 | morally bad | -
depravity | n | 0.9 | moral badness | -
dereliction of duty | n | 0.6 | not doing what one must | - | unless: @court, court-martial
desecrate | v | 0.8 | treat what is holy with contempt | damage | unless: grave, cemetery, tomb, mosque, church
desecration | n | 0.8 | contempt for what is holy | damage | unless: grave, cemetery, tomb, mosque, church
despicable | a | 0.9 | worthy of contempt | -
detestably | r | 0.9 | so as to be hated | -
devil | n | 0.7 | one who is evil | - | unless: advocate, detail, @sport, @religion, jersey, dust
diabolical | a | 0.9 | as of a devil | -
dirtbag | n | 0.9 | a person held as dirt | -
disgrace | nv | 0.9 | cause of shame | -
disgraced | a | 0.8 | fallen from honour | former
dishonest | a | 0.8 | not telling the truth | -
dishonestly | r | 0.8 | without honesty | -
dishonesty | n | 0.8 | not telling the truth | -
dishonor | nv | 0.7 | shame | -
dishonorable | a | 0.8 | without honour | - | unless: discharge
disloyal | a | 0.7 | without loyalty | -
disloyalty | n | 0.7 | lack of loyalty | -
domineering | a | 0.8 | lording it over others | -
double-cross | v | 0.8 | betray | -
double-dealing | na | 0.9 | cheating both sides | -
double-talk | n | 0.8 | words with two meanings | -
duplicitous | a | 0.9 | saying one thing and doing another | -
duplicitously | r | 0.9 | saying one thing and doing another | -
duplicity | n | 0.9 | saying one thing and doing another | -
egoistic | a | 0.8 | thinking of oneself only | -
egomaniac | na | 0.9 | one mad with himself | -
egotism | n | 0.8 | being full of oneself | -
egotistical | a | 0.9 | full of oneself | -
enslave | v | 0.7 | make a slave of | - | unless: african, plantation, trade, history, ancestor, century, colony
evil | na | 0.9 | morally very bad | -
evildoer | n | 0.9 | one who does evil | -
exploit | v | 0.4 | use unfairly | use | unless: vulnerability, hacker, resource, mineral, oil, gas, bug
exploitation | n | 0.5 | taking unfair gain | - | unless: @police, child, sexual, oil, mineral, resource
fiend | n | 0.9 | an evil spirit | -
fiendish | a | 0.9 | as of an evil spirit | -
filth | n | 0.9 | moral dirt | -
flagrant abuse | n | 0.8 | an open misuse | misuse
fraudster | n | 0.7 | one who cheats | -
fraudulent | a | 0.5 | made to cheat | - | unless: claim, court, transaction, charge, check, card
godlessness | n | 0.9 | life without God | -
greed | n | 0.8 | wanting too much | -
greedy | a | 0.9 | wanting too much | -
grift | nv | 0.9 | cheat for money | -
grifter | n | 0.9 | one who cheats for money | -
guile | n | 0.7 | cleverness in deceit | cleverness
guilty | a | 0.2 | deserving blame | - | near: conscience, pleasure
gutless | a | 0.9 | without courage | -
harlot | n | 0.9 | a prostitute | -
hate | n | 0.5 | strong dislike, as a charge | - | unless: crime, speech, group, mail
hate-filled | a | 0.9 | full of hate | -
hateful | a | 0.9 | full of hate | -
hatemonger | n | 0.9 | one who spreads hate | -
haughty | a | 0.8 | looking down on others | proud
heartless | a | 0.9 | without feeling | -
heinous | a | 0.9 | very wicked | serious
homophobe | n | 0.9 | one who hates homosexuals | -
homophobia | n | 0.5 | hatred of homosexuals | -
homophobic | a | 0.8 | hating homosexuals | anti-gay
hubris | n | 0.8 | pride before a fall | overconfidence
hypocrisy | n | 0.9 | pretending to virtues | inconsistency
hypocrite | n | 0.9 | one who pretends to virtues | -
hypocritical | a | 0.9 | pretending to virtues | inconsistent
hypocritically | r | 0.9 | pretending to virtues | -
ignorance | n | 0.7 | lack of knowledge | -
ignorant | a | 0.8 | without knowledge | uninformed
ill-gotten | a | 0.8 | got by wrong | -
immoral | a | 0.9 | against morals | -
immorality | n | 0.8 | being against morals | -
impropriety | n | 0.4 | what is not fitting | -
impunity | n | 0.4 | going unpunished | -
impure | a | 0.6 | not clean in morals | - | unless: @science, water, metal
indecency | n | 0.6 | being against what is decent | - | unless: @court, @police, fcc, charge
indifference | n | 0.6 | not caring | - | unless: curve, @court
indignity | n | 0.7 | treatment that shames | -
inhuman | a | 0.9 | without human feeling | -
inhumane | a | 0.8 | without human feeling | -
iniquity | n | 0.9 | great wrong | -
injustice | n | 0.4 | what is not just | -
insidious | a | 0.9 | doing harm unseen | -
insincere | a | 0.8 | not meaning what one says | -
insolence | n | 0.8 | rude contempt | rudeness
`;
