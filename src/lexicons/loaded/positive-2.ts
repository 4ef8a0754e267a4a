/** From “majestic” to “world-changing”. The columns: see table.ts. */
export const positive2 = `
majestic | a | 0.7 | grand | - | unless: mountain
marvel | nv | 0.6 | a wonder | - | unless: comic, @film, universe, studio, superhero
marvelous | a | 0.8 | causing wonder | very good
masterclass | n | 0.7 | a show of great skill | -
masterful | a | 0.8 | of great skill | -
masterfully | r | 0.8 | with great skill | -
mastermind of | n | 0.6 | the planner | planner
masterpiece | n | 0.6 | a work of great skill | work
masterstroke | n | 0.8 | a very clever move | move
mastery | n | 0.5 | full command | -
maverick | na | 0.7 | one who goes his own way | independent
meteoric | a | 0.7 | as fast as a shooting star | fast | unless: @science
meticulous | a | 0.5 | very careful | careful
mighty | a | 0.6 | of great power | strong | unless: mississippi, duck
miracle | n | 0.6 | what seems beyond nature | - | unless: saint, jesus, vatican, church, @religion
miraculous | a | 0.7 | as if by a miracle | surprising | unless: saint, jesus, church
miraculously | r | 0.7 | as if by a miracle | -
monumental | a | 0.7 | very great | large
moving tribute | n | 0.7 | words that stir the heart | tribute
moxie | n | 0.8 | courage | -
much-needed | a | 0.5 | that is badly wanted | -
no-nonsense | a | 0.6 | plain and firm | -
noble | a | 0.7 | of high character | -
nuanced | a | 0.4 | seeing fine differences | -
one-of-a-kind | a | 0.7 | like nothing else | unusual
outstanding | a | 0.5 | very good | - | unless: loan, debt, warrant, share, balance, issue, claim, charge, bill
panacea | n | 0.7 | a cure for everything | solution
paragon | n | 0.8 | a perfect model | model
passionate | a | 0.6 | full of strong feeling | strong
passionately | r | 0.6 | with strong feeling | strongly
patriot | n | 0.7 | one who loves his country | - | unless: missile, act, battery, system, england, patriots
patriotic | a | 0.7 | loving one's country | -
peerless | a | 0.8 | without an equal | -
perfect | a | 0.4 | without fault | - | near: example, candidate, man, call
phenomenal | a | 0.8 | very good | -
pioneering | a | 0.6 | first of its kind | new
plainspoken | a | 0.6 | speaking plainly | -
pleasant surprise | - | 0.6 | something unexpectedly good | -
plucky | a | 0.8 | brave though small | -
poignant | a | 0.7 | touching the heart | sad
powerful | a | 0.4 | moving, of words | - | near: speech, message, statement, testimony, reminder, symbol, voice
powerhouse | n | 0.6 | one of great strength | -
precious | a | 0.5 | of great worth | - | unless: metal, stone, gem
prescient | a | 0.7 | having seen it coming | -
prestigious | a | 0.6 | held in high honour | well-known
principled | a | 0.7 | true to moral rules | -
pristine | a | 0.6 | as pure as on the first day | clean
prized | a | 0.5 | held dear | -
profile in courage | n | 0.8 | a model of bravery | -
proud | a | 0.4 | full of pride | - | near: american, patriot, nation, tradition, history
prudent | a | 0.5 | wise and careful | careful
rags-to-riches | a | 0.7 | from poor to rich | -
rare courage | - | 0.8 | unusual bravery | -
ray of hope | n | 0.7 | a small hope | hope
refreshing | a | 0.6 | pleasantly new | new | unless: drink, @food
refreshingly | r | 0.7 | pleasantly | -
remarkable | a | 0.6 | worthy of notice | unusual
remarkably | r | 0.6 | so as to be worthy of notice | -
renowned | a | 0.6 | well-known and admired | well-known
resilient | a | 0.5 | not to be broken | -
resolute | a | 0.7 | firm in purpose | firm
resolutely | r | 0.7 | firmly | firmly
resounding | a | 0.7 | loud and complete, of success | clear
respected | a | 0.5 | held in respect | -
revered | a | 0.7 | deeply respected | -
reverential | a | 0.7 | deeply respectful | respectful
revolutionary | a | 0.6 | changing everything | new | unless: guard, war, court, iran, guards, government, army, communist, party, movement, council
righteous | a | 0.8 | morally right | -
riveting | a | 0.7 | holding one fast | -
robust | a | 0.4 | strong and healthy | strong
rock star | n | 0.6 | one whom all admire | - | unless: music, album, band, concert
rock-solid | a | 0.7 | that cannot be shaken | firm
rousing | a | 0.7 | stirring the feelings | -
sacrosanct | a | 0.7 | not to be touched | protected
saintly | a | 0.8 | like a saint | -
salt of the earth | - | 0.8 | good plain people | -
savior | n | 0.7 | one who saves | - | unless: jesus, christ, lord, @religion
savvy | na | 0.6 | knowing the ways of the world | skilled
seamless | a | 0.5 | without a break | smooth
second to none | - | 0.8 | better than all others | very good
self-made | a | 0.6 | risen by his own work | -
selfless | a | 0.8 | thinking of others only | -
selflessly | r | 0.8 | thinking of others only | -
sensational victory | n | 0.8 | a win that stirs | win
sensible | a | 0.6 | showing good sense | -
shining | a | 0.5 | very good | - | near: example, city, light, beacon, moment, star
shrewd | a | 0.6 | clever in practice | -
shrewdly | r | 0.6 | cleverly | -
silver bullet | n | 0.6 | one thing that solves all | simple solution
soaring | a | 0.6 | rising high | rising
spectacular | a | 0.7 | fine to look at | -
spectacularly | r | 0.7 | to a striking degree | -
spellbinding | a | 0.8 | holding as by a spell | -
spirited | a | 0.6 | full of life | lively
splendid | a | 0.8 | very fine | very good
squeaky-clean | a | 0.7 | without a spot | -
stalwart | na | 0.6 | firm and loyal | loyal supporter
star-studded | a | 0.6 | full of famous people | -
state-of-the-art | a | 0.5 | the most modern | modern
stately | a | 0.5 | grand | -
statesmanlike | a | 0.8 | as a wise leader would | -
staunch | a | 0.6 | firm and loyal | firm
staunchly | r | 0.6 | firmly and loyally | firmly
steadfast | a | 0.6 | never changing | firm
stellar | a | 0.8 | very good | - | unless: wind, mass, evolution
sterling | a | 0.6 | of tested worth | very good | unless: pound, dollar, currency, exchange, silver, bank, euro, rate
stirring | a | 0.6 | moving the feelings | -
stoic | a | 0.6 | bearing pain without complaint | calm
storied | a | 0.7 | famous from of old | well-known
straight-talking | a | 0.7 | speaking plainly | -
stunner | n | 0.7 | what amazes | surprise
stupendous | a | 0.9 | causing amazement | very large
sublime | a | 0.8 | of the highest | -
successful | a | 0.2 | having won | - | near: wildly, hugely, enormously
succulent | a | 0.3 | juicy | - | near: gossip, scandal
superb | a | 0.8 | very good | -
swashbuckling | a | 0.8 | bold as a pirate | bold
tenacious | a | 0.6 | never letting go | firm
terrific | a | 0.8 | very good | -
thoughtful | a | 0.5 | full of thought | -
thrilling | a | 0.7 | exciting | -
thriving | a | 0.5 | doing very well | growing
timely | a | 0.4 | at the right time | -
tireless | a | 0.7 | never growing tired | -
tirelessly | r | 0.7 | without growing tired | -
titan | n | 0.6 | a giant in his field | leader | unless: moon, saturn, submersible, tennessee, rocket, @sport
titan of | n | 0.7 | a giant in his field | leader of
titanic | a | 0.6 | as of a giant | very large | unless: ship, wreck, film, sink, iceberg, passenger
top-notch | a | 0.7 | of the best | very good
touching | a | 0.6 | stirring soft feelings | -
tour de force | n | 0.8 | a show of great skill | -
towering | a | 0.6 | standing far above others | - | unless: building, tree, mountain, flame, wall, cliff
trailblazer | n | 0.7 | one who goes first | first
trailblazing | a | 0.7 | going first | first
transformative | a | 0.5 | changing everything | -
treasured | a | 0.6 | held dear | -
tremendous | a | 0.7 | very great or good | large
triumph | nv | 0.7 | a great victory | win
triumphant | a | 0.7 | having won gloriously | -
trusted | a | 0.3 | believed in by all | - | near: voice, friend, most, source
unassailable | a | 0.7 | that cannot be attacked | strong
unblemished | a | 0.7 | without a spot | clean
uncommon | a | 0.4 | out of the usual | unusual | near: courage, valor, decency
undaunted | a | 0.7 | not frightened off | -
unflinching | a | 0.8 | not drawing back | firm
unforgettable | a | 0.8 | that cannot be forgotten | -
unimpeachable | a | 0.7 | beyond all blame | -
unmatched | a | 0.6 | without an equal | -
unparalleled | a | 0.7 | without an equal | -
unrivaled | a | 0.7 | without an equal | -
unstoppable | a | 0.7 | that nobody can stop | -
unsung | a | 0.7 | not praised as deserved | little-known
unsurpassed | a | 0.7 | that nobody has bettered | -
unwavering | a | 0.7 | never changing | firm
unyielding | a | 0.7 | never giving way | firm
uplifting | a | 0.7 | raising the spirits | -
upstanding | a | 0.7 | honest | -
valiant | a | 0.8 | brave | -
valor | n | 0.6 | great courage | courage | unless: medal, award, stolen
vaunted | a | 0.8 | much praised | well-known
venerable | a | 0.6 | worthy of respect by age | old
vibrant | a | 0.6 | full of life | -
vindicate | v | 0.6 | prove to have been right | -
vindicated | a | 0.6 | shown to have been right | -
vindication | n | 0.6 | proof of having been right | -
virtuoso | na | 0.6 | a master of the art | - | unless: violin, piano, @art
visionary | na | 0.8 | seeing far ahead | -
vital | a | 0.4 | without which one cannot live | important | unless: sign, organ, statistics
voice of reason | n | 0.7 | the one who is sensible | -
well-deserved | a | 0.6 | rightly earned | -
well-intentioned | a | 0.5 | meaning well | -
well-meaning | a | 0.5 | meaning well | -
wholesome | a | 0.6 | good for mind and body | - | unless: @food
wise | a | 0.4 | of good judgement | - | near: decision, choice, leader, leadership, policy, council
wisely | r | 0.6 | with good judgement | -
witty | a | 0.6 | clever and amusing | -
wonderful | a | 0.8 | very good | -
wonderfully | r | 0.8 | very well | -
wondrous | a | 0.8 | causing wonder | -
world-beating | a | 0.8 | better than all others | very good
world-changing | a | 0.8 | that changes the world | important
`;
