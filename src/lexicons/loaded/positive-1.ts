/** From “acclaimed” to “magnificent”. The columns: see table.ts. */
export const positive1 = `
acclaimed | a | 0.5 | praised by many | well-known
admirable | a | 0.7 | deserving praise | -
adored | a | 0.8 | loved by all | popular
adroit | a | 0.7 | clever in handling | skilled
adroitly | r | 0.7 | cleverly | -
amazing | a | 0.8 | causing wonder | -
amazingly | r | 0.8 | so as to cause wonder | -
ardent | a | 0.6 | burning with zeal | keen
astute | a | 0.7 | seeing clearly | -
audacious | a | 0.8 | bold beyond the usual | bold
audacity | n | 0.8 | boldness beyond the usual | boldness
awesome | a | 0.8 | very good | -
beacon | n | 0.6 | what guides or gives hope | - | near: hope, freedom, liberty, democracy, light, shining
beacon of hope | n | 0.9 | what gives hope | -
beautiful | a | 0.5 | pleasing to see | - | unless: @art, beach, view, garden, town, scenery, woman, weather
beloved | a | 0.7 | loved by all | popular
best-in-class | a | 0.7 | better than all others | -
bold | a | 0.5 | without fear | - | near: leadership, move, step, vision, stand, action, plan, idea, agenda, reform, leader
boldly | r | 0.6 | without fear | -
brainchild | n | 0.5 | an idea of somebody | idea
brave | a | 0.6 | without fear | -
bravely | r | 0.7 | without fear | -
breath of fresh air | n | 0.8 | a welcome change | change
brilliant | a | 0.8 | very clever | -
brilliantly | r | 0.8 | very cleverly | -
bulwark | n | 0.6 | what guards against evil | protection
celebrated | a | 0.4 | praised by many | well-known
champion | n | 0.5 | one who fights for a cause | supporter | near: right, freedom, cause, worker, justice, democracy, liberty, middle, equality
champion | v | 0.5 | fight for a cause | support
champion of | n | 0.6 | one who fights for a cause | supporter of | unless: @sport
charismatic | a | 0.6 | of great charm | -
charming | a | 0.6 | pleasing | -
cherished | a | 0.6 | held dear | -
chutzpah | n | 0.7 | shameless boldness | boldness
clear-eyed | a | 0.7 | seeing things as they are | -
commanding lead | n | 0.5 | a great lead | large lead
commendable | a | 0.7 | worthy of praise | -
common-sense | a | 0.7 | what any sensible person would think | -
compelling | a | 0.5 | that one cannot resist | strong | unless: interest, government, state
courageous | a | 0.7 | brave | -
courageously | r | 0.7 | bravely | -
crown jewel | n | 0.6 | the best of all | - | unless: tower, queen, king, theft
cure-all | n | 0.7 | a cure for everything | solution
dashing | a | 0.8 | handsome and bold | -
dazzling | a | 0.7 | blinding in its beauty | -
decent | a | 0.4 | honest and good | - | near: people, american, folk, human, hardworking
deft | a | 0.7 | clever in handling | skilled
deftly | r | 0.7 | cleverly | -
delightful | a | 0.8 | causing joy | -
devout | a | 0.4 | truly religious | religious
diligent | a | 0.5 | working with care | -
distinguished | a | 0.6 | standing out by merit | well-known | unless: @science
down-to-earth | a | 0.6 | without airs | plain
dream team | n | 0.7 | the best possible group | -
electrifying | a | 0.8 | that thrills | -
eloquent | a | 0.7 | speaking well | -
eloquently | r | 0.7 | speaking well | -
eminent | a | 0.6 | standing above others | well-known | unless: domain
enlightened | a | 0.7 | free from ignorance | -
enviable | a | 0.6 | that others would like to have | good
esteemed | a | 0.7 | highly respected | -
everyman | n | 0.5 | a person like all others | -
excellent | a | 0.6 | very good | -
exceptional | a | 0.6 | far above the usual | unusual | unless: circumstance
exceptionally | r | 0.6 | far above the usual | very
exemplary | a | 0.7 | fit to be a model | very good | unless: damage
exhilarating | a | 0.8 | that lifts the spirits | -
exquisite | a | 0.8 | very fine | - | unless: @food, @art
extraordinarily | r | 0.6 | far beyond the usual | very
extraordinary | a | 0.6 | far beyond the usual | unusual | unless: session, meeting, rendition
fabulous | a | 0.8 | very good | -
fair-minded | a | 0.7 | judging without bias | -
fantastic | a | 0.8 | very good | -
faultless | a | 0.8 | without fault | -
fearless | a | 0.8 | without fear | -
feather in * cap | n | 0.7 | an honour | -
feel-good | a | 0.7 | making one feel well | -
fierce advocate | n | 0.6 | one who speaks strongly for a cause | supporter
flawless | a | 0.8 | without fault | - | unless: skin, diamond
flawlessly | r | 0.8 | without fault | -
forward-looking | a | 0.6 | looking ahead | - | unless: statement
forward-thinking | a | 0.7 | looking ahead | -
freedom-loving | a | 0.9 | who love freedom | -
gallant | a | 0.8 | brave and noble | -
gallantry | n | 0.6 | great courage | courage | unless: medal, award
game-changer | n | 0.7 | what changes everything | -
game-changing | a | 0.7 | changing everything | new
generous | a | 0.4 | giving freely | - | near: spirit, unusually, remarkably, incredibly
genius | n | 0.7 | a very clever person or idea | - | unless: grant, bar, macarthur
genius for | n | 0.7 | a great gift for | talent for
giant of | n | 0.6 | a giant in his field | leader of
gifted | a | 0.6 | born with talent | - | unless: education, student, program
glorious | a | 0.9 | worthy of great praise | -
glowing | a | 0.6 | full of praise | favourable
god-fearing | a | 0.8 | religious and upright | religious
god-given | a | 0.7 | given by God | -
godsend | n | 0.8 | a gift as if from God | help
gold standard | n | 0.5 | the best measure | - | unless: currency, dollar, 1971, bank
golden | a | 0.4 | very good | - | near: opportunity, age, boy
good-hearted | a | 0.8 | kind | -
gorgeous | a | 0.7 | very fine to look at | -
gracious | a | 0.7 | kind and courteous | -
graciously | r | 0.7 | kindly and courteously | -
great | a | 0.3 | very good | - | near: president, leader, nation, victory, american, hero, man
greatest | a | 0.5 | the best of all | - | near: nation, country, president, ever, history, threat, hero
grit | n | 0.5 | courage and endurance | - | unless: true, sand, paper
gritty | a | 0.5 | with courage, or hard | -
groundbreaking | a | 0.6 | first of its kind | new
gutsy | a | 0.8 | bold | bold
hallowed | a | 0.7 | holy | -
handsomely | r | 0.5 | richly | -
hard-charging | a | 0.7 | full of drive | -
hard-earned | a | 0.6 | won by hard work | -
hard-hitting | a | 0.7 | striking with force | critical
hard-won | a | 0.6 | won with great effort | -
hard-working | a | 0.6 | who work hard | -
hardworking | a | 0.6 | who work hard | -
harmonious | a | 0.6 | in full agreement | -
heart-warming | a | 0.8 | causing warm feelings | -
heartening | a | 0.7 | giving courage | -
heartfelt | a | 0.6 | truly felt | -
heartwarming | a | 0.8 | causing warm feelings | -
heaven-sent | a | 0.8 | as if from God | -
herculean | a | 0.8 | as of a giant's strength | very large
hero | n | 0.6 | somebody admired for courage | -
heroic | a | 0.7 | very brave | -
heroically | r | 0.8 | very bravely | -
heroics | n | 0.7 | brave deeds | acts
heroine | n | 0.6 | a woman admired for courage | - | unless: novel, film, play, opera
heroism | n | 0.6 | great courage | courage
historic | a | 0.4 | of lasting importance | - | unless: building, site, district, house, church, preservation, monument, park, register
honest | a | 0.3 | telling the truth | - | near: brutally, refreshingly, honest-to-god
honorable | a | 0.6 | worthy of honour | -
humanitarian gesture | n | 0.5 | an act of kindness | act
humble beginnings | n | 0.6 | a poor start in life | -
icon | n | 0.5 | one who stands for it | - | unless: @religion, screen, click, app, orthodox
iconic | a | 0.6 | known as a symbol | well-known
illustrious | a | 0.8 | shining with fame | well-known
immaculate | a | 0.7 | without a spot | - | unless: conception
immortal | a | 0.7 | never to be forgotten | -
impassioned | a | 0.7 | full of strong feeling | strong
impeccable | a | 0.7 | without fault | -
impressive | a | 0.6 | causing admiration | -
impressively | r | 0.6 | so as to be admired | -
incredible | a | 0.7 | hard to believe, very good | -
incredibly | r | 0.7 | hard to believe | very
indefatigable | a | 0.8 | never tired | -
indispensable | a | 0.6 | that one cannot do without | important
indomitable | a | 0.9 | that cannot be beaten | firm
ingenious | a | 0.7 | very clever | -
inspiration | n | 0.5 | what gives hope or courage | - | near: million, generation, true, woman, young, source
inspirational | a | 0.7 | giving hope or courage | -
inspiring | a | 0.7 | giving hope or courage | -
intrepid | a | 0.8 | without fear | -
invaluable | a | 0.6 | of very great worth | very useful
invincible | a | 0.7 | that cannot be beaten | -
jaw-droppingly good | - | 0.9 | very good | very good
jubilant | a | 0.6 | shouting with joy | glad
judicious | a | 0.6 | wise in judging | -
landmark | a | 0.4 | marking a turning point | important
larger than life | - | 0.8 | greater than other people | well-known
larger-than-life | a | 0.8 | greater than other people | well-known
laudable | a | 0.7 | worthy of praise | -
lavish praise | v | 0.6 | praise without measure | praise
legendary | a | 0.7 | widely admired | well-known
level-headed | a | 0.7 | calm and sensible | calm
level-headedness | n | 0.8 | calm good sense | -
lifeline | n | 0.4 | what saves | help
lifesaver | n | 0.4 | what saves | - | unless: swim, beach, candy
lion of | n | 0.6 | a great figure of | member
lion of the | n | 0.6 | a great figure of | member of
lionize | v | 0.8 | treat as a hero | praise
lovable | a | 0.7 | easy to love | -
loyal patriot | n | 0.8 | one true to his country | -
luminary | n | 0.7 | a person who shines | well-known person
magic bullet | n | 0.7 | one thing that solves all | simple solution
magic wand | n | 0.6 | a means that solves all | - | unless: harry, potter
magical | a | 0.6 | as if by magic | - | unless: realism, creature
magnanimity | n | 0.8 | greatness of heart | generosity
magnanimous | a | 0.8 | great of heart | generous
magnificent | a | 0.8 | very fine | -
`;
