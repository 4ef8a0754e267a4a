import { loadedTable } from './loaded-table.ts';

const positive = loadedTable(
  {
    category: 'evaluation',
    source: 'Martin and White 2005 (appreciation, positive); Recasens et al. 2013 (framing bias)',
    note: 'Says how good something is instead of what it is.',
  },
  `
admirable | a | 0.7 | deserving praise | -
amazing | a | 0.8 | causing wonder | -
amazingly | r | 0.8 | so as to cause wonder | -
awesome | a | 0.8 | very good | -
beloved | a | 0.7 | loved by all | popular
brave | a | 0.6 | without fear | -
bravely | r | 0.7 | without fear | -
brilliant | a | 0.8 | very clever | -
brilliantly | r | 0.8 | very cleverly | -
celebrated | a | 0.5 | praised by many | well-known
charismatic | a | 0.6 | of great charm | -
common-sense | a | 0.7 | what any sensible person would think | -
courageous | a | 0.7 | brave | -
courageously | r | 0.7 | bravely | -
esteemed | a | 0.7 | highly respected | -
excellent | a | 0.6 | very good | -
extraordinary | a | 0.6 | far beyond the usual | unusual | unless: session, meeting, rendition
extraordinarily | r | 0.6 | far beyond the usual | very
fabulous | a | 0.8 | very good | -
fantastic | a | 0.8 | very good | -
fearless | a | 0.8 | without fear | -
game-changing | a | 0.7 | changing everything | new
game-changer | n | 0.7 | what changes everything | -
glorious | a | 0.9 | worthy of great praise | -
glowing | a | 0.6 | full of praise | favourable
golden | a | 0.4 | very good | - | near: opportunity, age, boy
great | a | 0.3 | very good | - | near: president, leader, nation, victory, american, hero, man
groundbreaking | a | 0.6 | first of its kind | new
hard-won | a | 0.6 | won with great effort | -
heartwarming | a | 0.8 | causing warm feelings | -
hero | n | 0.6 | somebody admired for courage | -
heroic | a | 0.7 | very brave | -
heroically | r | 0.8 | very bravely | -
historic | a | 0.5 | of lasting importance | - | unless: building, site, district, house, church, preservation, monument, park, register
honorable | a | 0.6 | worthy of honour | -
iconic | a | 0.6 | known as a symbol | well-known
impressive | a | 0.6 | causing admiration | -
impressively | r | 0.6 | so as to be admired | -
incredible | a | 0.7 | hard to believe, very good | -
incredibly | r | 0.7 | hard to believe | very
inspiring | a | 0.7 | giving hope or courage | -
inspirational | a | 0.7 | giving hope or courage | -
landmark | a | 0.4 | marking a turning point | important
legendary | a | 0.7 | widely admired | well-known
magnificent | a | 0.8 | very fine | -
masterful | a | 0.8 | of great skill | -
masterpiece | n | 0.6 | a work of great skill | work
monumental | a | 0.7 | very great | large
noble | a | 0.7 | of high character | -
outstanding | a | 0.5 | very good | - | unless: loan, debt, warrant, share, balance, issue, claim, charge, bill
patriot | n | 0.7 | one who loves his country | - | unless: missile, act, battery, system, england, patriots
patriotic | a | 0.7 | loving one's country | -
perfect | a | 0.4 | without fault | - | near: example, candidate, man, call
phenomenal | a | 0.8 | very good | -
pioneering | a | 0.6 | first of its kind | new
pleasant surprise | - | 0.6 | something unexpectedly good | -
powerful | a | 0.4 | moving, of words | - | near: speech, message, statement, testimony, reminder, symbol, voice
powerhouse | n | 0.6 | one of great strength | -
principled | a | 0.7 | true to moral rules | -
prestigious | a | 0.6 | held in high honour | well-known
rare courage | - | 0.8 | unusual bravery | -
remarkable | a | 0.6 | worthy of notice | unusual
remarkably | r | 0.6 | so as to be worthy of notice | -
renowned | a | 0.6 | well-known and admired | well-known
resounding | a | 0.7 | loud and complete, of success | clear
respected | a | 0.5 | held in respect | -
revered | a | 0.7 | deeply respected | -
sensible | a | 0.6 | showing good sense | -
soaring | a | 0.6 | rising high | rising
spectacular | a | 0.7 | fine to look at | -
spectacularly | r | 0.7 | to a striking degree | -
staunch | a | 0.6 | firm and loyal | firm
staunchly | r | 0.6 | firmly and loyally | firmly
stellar | a | 0.8 | very good | - | unless: wind, mass, evolution
stirring | a | 0.6 | moving the feelings | -
successful | a | 0.2 | having won | - | near: wildly, hugely, enormously
superb | a | 0.8 | very good | -
terrific | a | 0.8 | very good | -
thriving | a | 0.5 | doing very well | growing
tireless | a | 0.7 | never growing tired | -
tirelessly | r | 0.7 | without growing tired | -
tremendous | a | 0.7 | very great or good | large
triumph | nv | 0.7 | a great victory | win
triumphant | a | 0.7 | having won gloriously | -
unflinching | a | 0.8 | not drawing back | firm
unwavering | a | 0.7 | never changing | firm
valiant | a | 0.8 | brave | -
vibrant | a | 0.6 | full of life | -
visionary | na | 0.8 | seeing far ahead | -
vital | a | 0.5 | without which one cannot live | important | unless: sign, organ, statistics
wonderful | a | 0.8 | very good | -
wonderfully | r | 0.8 | very well | -
`,
);

export const positiveTerms = positive;
