/** From “*-baiting” to “gun-grabber”. The columns: see table.ts. */
export const dysphemism1 = `
*-baiting | na | 0.9 | stirring anger against them | - | unless: bear, badger
*-dodging | a | 0.8 | getting out of it by tricks | -
*-grabbing | na | 0.8 | taking it by force | -
*-guzzling | a | 0.7 | using it up greedily | -
*-monger | n | 0.9 | one who spreads it for gain | -
*-mongering | na | 0.9 | spreading it for gain | -
*-peddling | na | 0.9 | spreading it for gain | -
*-pushing | a | 0.7 | forcing it on others | -
*-shaming | na | 0.7 | making them feel shame | -
*-spewing | a | 0.9 | throwing it out | - | unless: smoke, ash
*monger | n | 0.9 | one who spreads it for gain | - | unless: fish, cheese, iron
*mongering | na | 0.9 | spreading it for gain | -
abortion industry | n | 0.8 | those who provide abortions | abortion providers
abortion mill | n | 0.9 | a clinic that ends pregnancies | abortion clinic
abortion on demand | n | 0.8 | the right to abortion | abortion without stated grounds
abortionist | n | 0.8 | a doctor who ends pregnancies | doctor
amnesty | n | 0.5 | pardon, said of permits to stay | legal status | near: illegal, immigrant, immigration, alien, million, border, mass
anchor baby | n | 0.9 | a child of migrants | child born to immigrants
anti-abortion extremist | n | 0.7 | one against abortion | abortion opponent
axis of evil | n | 0.9 | states held to be wicked | -
baby killer | n | 0.9 | one who ends pregnancies, or is for it | -
back-room | a | 0.7 | done where nobody sees | private
backroom | a | 0.7 | done where nobody sees | private
backroom deal | n | 0.8 | a secret agreement | agreement
bag man | n | 0.8 | one who carries bribes | -
bagman | n | 0.8 | one who carries bribes | -
bailout | n | 0.4 | money to save the failing | rescue loan
banana republic | n | 0.9 | a state without law | -
bandit | n | 0.5 | a robber | robber | unless: kidnap, nigeria, gunman, highway, police
bandwagon | n | 0.6 | what all jump on | trend
bankroll | v | 0.5 | pay for, of something dubious | pay for
bean counter | n | 0.8 | one who thinks of cost alone | accountant
beltway elite | n | 0.8 | those in power in the capital | -
beneficiary of largesse | n | 0.5 | one who gets gifts | -
big brother | n | 0.6 | a state that watches all | state surveillance | near: government, watch, surveillance, privacy, state
big business | n | 0.4 | the large firms as a bloc | large companies
big government | n | 0.6 | a state held to be too large | government
big money | n | 0.5 | the power of the rich | large donors
big oil | n | 0.6 | the oil companies as a bloc | oil companies
big pharma | n | 0.7 | the drug companies as a bloc | drug companies
big tech | n | 0.4 | the technology firms as a bloc | technology companies
big tobacco | n | 0.5 | the tobacco firms as a bloc | tobacco companies
bigwig | n | 0.7 | an important person, mocked | leader
bill of goods | n | 0.7 | what one is cheated with | -
billionaire class | n | 0.7 | the very rich as a bloc | the very rich
blackmail | nv | 0.6 | force by threats | pressure | unless: @court, @police, sex, photo, extortion, arrest
blank check | n | 0.6 | money without conditions | - | unless: company, acquisition, spac
bleeding heart | n | 0.9 | one too soft-hearted | -
bleeding-heart | a | 0.9 | too soft-hearted | -
blood money | n | 0.8 | money got by harm to others | -
bloodsucker | n | 0.9 | one who lives on others | -
blow | v | 0.4 | spend for nothing | spend | near: million, taxpayer, billion, cash
boffin | n | 0.8 | a scientist, mocked | scientist
boondoggle | n | 0.9 | a wasteful project | project
bootlicker | n | 0.9 | one who flatters the mighty | supporter
boss-controlled | a | 0.8 | ruled by party bosses | -
botch job | n | 0.8 | bad work | -
brainwashed | a | 0.9 | made to believe by force | -
brainwashing | n | 0.9 | making believe by force | persuasion | unless: cult
breadline | n | 0.4 | a line of the poor | -
bribe | v | 0.4 | pay for a wrong service | - | unless: court, charge, official, guilty, convict, police, indict
brownshirt | n | 0.9 | a hired man of violence | -
brutalize | v | 0.7 | treat with cruelty | mistreat
brute | n | 0.8 | a man like a beast | -
bureaucrat | n | 0.6 | a petty official | official
bust | v | 0.7 | catch or expose, said with relish | arrest | unless: boom, myth, budget, pipe, lip, pump
buy off | v | 0.7 | bribe | pay
cabal | n | 0.9 | a secret plotting group | group
cahoots | n | 0.9 | secret partnership | -
cannibalize | v | 0.5 | eat one's own kind | - | unless: sale, part
careerist | n | 0.8 | one who thinks of his career alone | -
cartel | n | 0.4 | a secret ring, said of a group | group | near: media, education, political, elite, climate
cash cow | n | 0.6 | what gives money without end | source of income
cash grab | n | 0.8 | a greedy taking of money | -
cast of characters | n | 0.5 | strange people together | group
ccp virus | - | 0.8 | a disease named after a party | coronavirus | note: Health authorities advise against names of places and peoples (WHO 2015).
chain migration | n | 0.7 | bringing of relatives | family reunification
cheerleader | n | 0.6 | one who cheers without thought | supporter | unless: @sport, squad, dallas, high, school
cherry pick | v | 0.7 | choose only what suits | select
cherry-pick | v | 0.7 | choose only what suits | select
china virus | - | 0.8 | a disease named after a country | coronavirus | note: Health authorities advise against names of places and peoples (WHO 2015).
chinese coronavirus | - | 0.7 | a disease named after a people | coronavirus | note: Health authorities advise against names of places and peoples (WHO 2015).
chinese virus | - | 0.8 | a disease named after a people | coronavirus | note: Health authorities advise against names of places and peoples (WHO 2015).
chokehold | n | 0.5 | a hold on the throat | control | unless: @police, officer, ban, arrest
chum | n | 0.6 | a close friend, mocked | friend | unless: fish, salmon, shark
claptrap | n | 0.9 | empty talk | -
climate alarmist | n | 0.9 | one held to spread fear about climate | climate activist
climate denier | n | 0.8 | one who does not accept climate science | -
climate hoax | n | 0.9 | climate change as a lie | climate change
climate hysteria | n | 0.9 | fear about climate as madness | climate concern
climb down | v | 0.6 | give way with shame | change position | near: government, minister, policy, ministers, over
climbdown | n | 0.7 | giving way with shame | change of position
clique | n | 0.7 | a small closed group | group
coddle | v | 0.8 | treat too softly | be lenient with
coercion | n | 0.5 | making others do by force | pressure | unless: @court
cohort | n | 0.4 | a companion in bad things | associate | near: his, her, their, and
collude | v | 0.7 | work together in secret for wrong | cooperate
collusion | n | 0.6 | secret working together for wrong | cooperation
concoct | v | 0.8 | make up a story | -
conspire | v | 0.6 | plan evil together | plan | unless: court, charge, count, convict, indict, plead
cook the books | v | 0.6 | falsify accounts | falsify accounts
cook up | v | 0.7 | make up | invent | unless: @food
corporate greed | n | 0.8 | the wish of firms for gain | -
corporate welfare | n | 0.8 | public money for firms | subsidies
corporatist | na | 0.7 | ruled by firms | -
coterie | n | 0.7 | a small closed group | group
cough up | v | 0.7 | pay against one's will | pay | unless: blood, @health
court-packing | n | 0.7 | adding judges to win votes | adding judges
cozy | a | 0.5 | too close for good | close | near: relationship, tie, deal, arrangement, lobbyist, industry
cozy up | v | 0.7 | become too close | become friendly
cram down | v | 0.8 | force to swallow | impose
creep back | v | 0.4 | return unseen | return
criminal alien | n | 0.8 | a foreigner found guilty | noncitizen with a conviction
crony | n | 0.9 | a friend favoured unfairly | associate
crony capitalism | n | 0.9 | business by favour | -
cronyism | n | 0.8 | unfair favour to friends | -
culture of corruption | n | 0.8 | dishonesty as a habit | -
culture of death | n | 0.9 | acceptance of killing | -
dark money | n | 0.6 | gifts whose givers are hidden | undisclosed donations
dead-ender | n | 0.9 | one who will not give up | -
death panel | n | 0.9 | a body that decides who gets care | -
death tax | n | 0.8 | a tax on estates | estate tax
decadent | a | 0.7 | rotten with luxury | - | unless: chocolate, dessert, @food
deep state | n | 0.9 | officials said to rule in secret | civil service
defund the police | v | 0.4 | take money from the police | -
dictate | n | 0.6 | a command from above | rule
diktat | n | 0.9 | a harsh command from above | order
dirty deal | n | 0.9 | a dishonest agreement | agreement
dirty trick | n | 0.8 | a dishonest means | -
dole | n | 0.6 | money for doing nothing | unemployment benefit | unless: bob, elizabeth, senator
dole out | v | 0.5 | hand out as alms | distribute
doublespeak | n | 0.8 | words that hide the meaning | -
doublethink | n | 0.9 | believing two things at once | -
dragnet | n | 0.5 | a net for all | search
drug-addled | a | 0.9 | confused with drugs | -
dupe | nv | 0.8 | one who is fooled | deceive
echo chamber | n | 0.6 | where one hears only oneself | -
eco-terrorist | n | 0.9 | an activist for nature | activist
enabler | n | 0.6 | one who makes wrong possible | supporter
enforcer | n | 0.5 | one who makes others obey by force | -
entitled | a | 0.6 | thinking one deserves all | - | near: spoiled, brat, elite, rich, generation, millennial
entitlement mentality | n | 0.8 | thinking one deserves all | -
eurocrat | n | 0.8 | an official of the European Union, mocked | EU official
extort | v | 0.6 | force out by threats | demand | unless: @court, @police, gang, mafia
fabricate | v | 0.6 | make up | invent | unless: steel, metal, part, @science
fabrication | n | 0.7 | a made-up story | false statement | unless: steel, metal, plant, @science
fake outrage | n | 0.9 | anger that is not felt | criticism
fall guy | n | 0.7 | one made to bear others' blame | -
fat cat | n | 0.9 | a rich person | -
fat-cat | a | 0.9 | rich and greedy | rich
fat-cat boss | n | 0.9 | a rich head of a firm | executive
fear campaign | n | 0.8 | spreading of fear | -
fear-mongering | n | 0.9 | spreading fear | -
fearmonger | n | 0.9 | one who spreads fear | -
fearmongering | n | 0.9 | spreading fear | -
fellow traveler | n | 0.8 | one who goes with the party | supporter
fiefdom | n | 0.7 | what one rules as a lord | area of control
figurehead | n | 0.5 | a leader in name only | leader | unless: ship
flack | n | 0.7 | one paid to praise | press officer
fleece | v | 0.8 | take too much money from | overcharge | unless: sheep, jacket, wool
flip-flop | nv | 0.8 | a change of mind | change of position
flout | v | 0.6 | break in open contempt | break
flunkie | n | 0.9 | a servile follower | aide
flunky | n | 0.9 | a servile follower | aide
foist | v | 0.8 | force on others | introduce
foist upon | v | 0.8 | force on others | introduce
foot-dragging | n | 0.7 | slowness on purpose | delay
force on | v | 0.4 | make accept | impose
force-feed | v | 0.7 | make swallow | - | unless: hunger, guantanamo, striker, geese
forced birth | n | 0.9 | bans on abortion | abortion bans
forced-birth | a | 0.9 | for bans on abortion | against abortion
fork out | v | 0.6 | pay against one's will | pay
fork over | v | 0.6 | pay against one's will | pay
fraud | n | 0.4 | a cheat | - | near: complete, total, perpetrate, massive, intellectual, phony, hoax
free ride | n | 0.6 | getting something for nothing | -
freebie | n | 0.6 | something for nothing | free benefit
freeloader | n | 0.9 | one who lives at others' cost | -
freeloading | na | 0.9 | living at others' cost | -
fritter away | v | 0.7 | spend for nothing | spend
front group | n | 0.6 | an organization that hides another | organization
gag | v | 0.6 | stop from speaking | silence | unless: reflex, joke, bind, tie
gag order | n | 0.4 | a court's order not to speak | -
gallivant | v | 0.8 | go about for pleasure | travel
gangland | n | 0.4 | the world of gangs | -
gender ideology | n | 0.7 | ideas about gender as a creed | -
genocidal | a | 0.7 | killing a people | - | unless: @court, rwanda, myanmar, tribunal
gerrymandered | a | 0.4 | cut to suit one side | -
ghetto | n | 0.5 | a place where the poor are shut in | - | unless: warsaw, jewish, nazi
giveaway | n | 0.7 | a gift at others' cost | grant
gobble up | v | 0.6 | eat greedily | take
godfather | n | 0.4 | a leader of a gang | founder | unless: @film, child, baptism
golden parachute | n | 0.6 | much money at leaving | severance pay
goon | n | 0.9 | a hired brute | -
government overreach | n | 0.7 | the state going too far | -
government takeover | n | 0.7 | the state taking over | nationalization
grab | n | 0.6 | a taking by force | taking | near: power, land, gun, money
grandstand | v | 0.8 | play to the crowd | -
grandstanding | n | 0.9 | playing to the crowd | -
gravy train | n | 0.9 | easy money | -
green new scam | n | 0.9 | a climate plan as a cheat | Green New Deal
groomer | n | 0.8 | one who leads children astray, as a reproach | - | unless: dog, pet, horse
grooming | n | 0.5 | leading children astray, as a reproach | - | unless: dog, pet, @police, @court, hair
grovel | v | 0.9 | humble oneself | apologize
groveling | na | 0.9 | humbling oneself | -
gun grab | n | 0.9 | taking of guns | gun confiscation
gun-grabber | n | 0.9 | one for stricter gun laws | -
`;
