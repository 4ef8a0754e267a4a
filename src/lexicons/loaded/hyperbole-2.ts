/** From “inferno” to “worlds apart”. The columns: see table.ts. */
export const hyperbole2 = `
inferno | n | 0.7 | a hell of fire | fire | unless: dante, @fire
infinite | a | 0.5 | without end | very large | unless: @science, series, loop, number
insatiable | a | 0.8 | that cannot be filled | very great
irreparable | a | 0.6 | that cannot be mended | lasting | unless: harm, @court
jaw-dropping | a | 0.9 | so surprising that one gapes | surprising
jaw-droppingly | r | 0.9 | so as to make one gape | very
juggernaut | n | 0.8 | a force that crushes all | -
landslide | n | 0.4 | a very great win | large win | unless: rain, mud, slope, village, bury, earthquake, flood, mudslide, road
laser-focused | a | 0.7 | thinking of one thing only | focused
last gasp | n | 0.7 | the last breath | end
lavish | av | 0.6 | spending without measure | costly
legion | a | 0.5 | very many | many | near: are
leviathan | n | 0.8 | a sea monster | very large body | unless: thomas, hobbes, gas, field
life-or-death | a | 0.7 | deciding between life and death | very important
light years | - | 0.5 | very far | - | unless: @science, star, earth
lightning rod | n | 0.6 | what draws all anger | target of criticism | unless: roof
lightning speed | n | 0.6 | very great speed | speed
lock stock and barrel | - | 0.7 | wholly | wholly
mad dash | n | 0.8 | a wild rush | hurry
mad rush | n | 0.8 | a wild rush | hurry
mad scramble | n | 0.8 | a wild rush | hurry
make-or-break | a | 0.7 | deciding all | decisive
mammoth | a | 0.7 | very great | very large | unless: woolly, bone, tusk
mass hysteria | n | 0.9 | madness of a crowd | -
massive | a | 0.4 | very great | large | unless: star, heart, stroke
massively | r | 0.6 | to a very great degree | -
match made in heaven | n | 0.8 | a perfect pair | -
mega | a | 0.6 | very great | very large
megalomaniac | na | 0.9 | one mad with power | -
meltdown mode | n | 0.9 | a state without control | -
mind-blowing | a | 0.9 | too much for the mind | surprising
mind-boggling | a | 0.9 | too much for the mind | surprising
monster | a | 0.6 | very great | very large | near: storm, deal, rally, win, crowd, hit
mother of all | - | 0.8 | the greatest of its kind | the largest | unless: bomb
mountain of | n | 0.5 | very much | much | near: debt, evidence, paper, lie, data
mushroom | v | 0.5 | grow very fast | grow | unless: cloud
myriad | na | 0.4 | very many | many
nail in the coffin | n | 0.8 | what ends it for good | end
nail-biting | a | 0.7 | so tense that one bites one's nails | tense
never-ending | a | 0.7 | without end | long
night and day | - | 0.4 | wholly different | - | near: difference
nightmare | n | 0.8 | a very bad experience | -
nosedive | nv | 0.7 | a sudden steep fall | fall
obliterate | v | 0.8 | wipe out | defeat
off the charts | - | 0.7 | beyond all measure | very high
on life support | - | 0.5 | near its end | weak | unless: @health, hospital, patient, baby
on steroids | - | 0.8 | made far stronger | stronger | unless: @sport, @health
once-in-a-lifetime | a | 0.7 | coming but once in a life | rare
outcry | n | 0.5 | loud protest | protest
outrageous | a | 0.9 | so bad that it shocks | -
outrageously | r | 0.9 | so as to shock | -
over-the-top | a | 0.8 | beyond all measure | exaggerated
overwhelming | a | 0.4 | too strong to withstand | large
pandemonium | n | 0.8 | wild uproar | disorder
pandora's box | n | 0.8 | a source of countless evils | -
paradise | n | 0.5 | a perfect place | - | near: socialist, tax, worker, liberal, conservative
perfect storm | n | 0.6 | all evils at once | -
perilously | r | 0.7 | so as to be full of danger | dangerously
petrified | a | 0.7 | stiff with fear | afraid | unless: forest, wood
pinnacle | n | 0.4 | the highest point | top
plummet | v | 0.5 | fall steeply | fall | unless: plane, car, ground, cliff, temperature
plunge | v | 0.4 | fall steeply | fall | unless: river, water, sea, car, pool
prodigious | a | 0.7 | amazingly great | very large
push to the brink | v | 0.7 | bring to the edge of ruin | -
put to shame | v | 0.7 | outdo so that others look poor | outdo
record-shattering | a | 0.7 | far beyond all before | record
record-smashing | a | 0.8 | far beyond all before | record
rock to * core | v | 0.8 | trouble deeply | trouble
roller coaster | n | 0.5 | wild ups and downs | - | unless: park, theme, amusement, disney
rollercoaster | n | 0.6 | wild ups and downs | - | unless: park, ride
scared stiff | a | 0.8 | very afraid | afraid
scared to death | a | 0.7 | very afraid | afraid
sea change | n | 0.6 | a change of everything | change
seismic | a | 0.7 | as of an earthquake | large | unless: wave, data, activity, survey, event, zone
send a chill | v | 0.7 | frighten | frighten
send shivers | v | 0.8 | frighten | frighten
send shock waves | v | 0.8 | shake all | surprise
send shockwaves | v | 0.8 | shake all | surprise
sending shockwaves | v | 0.8 | shaking all | surprising
sensational | a | 0.7 | causing great excitement | -
shake to * core | v | 0.8 | trouble deeply | trouble
shatter | v | 0.5 | break into pieces | break | unless: window, glass
shell-shocked | a | 0.8 | stunned | surprised | unless: @war, veteran
shock and awe | n | 0.7 | overwhelming force | - | unless: iraq, baghdad
shock wave | n | 0.5 | what shakes all | - | unless: blast, explosion, @science, supersonic
shocker | n | 0.8 | what shocks | surprise
shockwave | n | 0.7 | what shakes all | - | unless: blast, explosion, @science
sky is falling | n | 0.8 | the end of the world | -
sky-high | a | 0.7 | very high | high
sky-rocket | v | 0.7 | rise very fast | rise
skyrocket | v | 0.7 | rise very fast | rise
skyrocketing | a | 0.7 | rising very fast | rising
slaughter | nv | 0.7 | kill like cattle | killing | unless: cattle, house, animal, pig, meat
soar | v | 0.4 | rise very fast | rise | unless: eagle, bird, plane
soul-crushing | a | 0.9 | breaking the spirit | -
soul-searching | n | 0.4 | asking oneself hard questions | -
specter | n | 0.6 | a frightening ghost | threat
spectre | n | 0.6 | a frightening ghost | threat | unless: @film, bond
speechless | a | 0.6 | unable to speak for feeling | surprised
spell disaster | v | 0.7 | mean ruin | harm
spell the end | v | 0.5 | mean the end | end
sprawling | a | 0.4 | spread out without order | large
stone's throw | n | 0.1 | very near | near
stratospheric | a | 0.8 | as high as the upper air | very high | unless: @science, @weather
stupefying | a | 0.9 | stunning the mind | -
sweeping | a | 0.4 | taking in everything | broad | near: claim, generalization, power, accusation, indictment, assault
take the world by storm | v | 0.8 | be liked by all at once | -
tectonic | a | 0.6 | as of the earth's plates | large | near: shift, political, change
tidal change | - | 0.7 | a very great change | change
time bomb | n | 0.7 | what will surely blow up | danger
tip of the iceberg | n | 0.6 | a small part of a great evil | small part
tip of the spear | n | 0.5 | the very front | front
to death | - | 0.3 | very much | - | near: tax, bore, sick, scare, worry
to the bone | - | 0.5 | as far as can be | - | near: cut, chill
tooth and nail | - | 0.7 | with all force | -
torrent | n | 0.6 | a rushing flood | large number | unless: rain, water, river, download
treasure trove | n | 0.6 | a rich find | large store
turbocharge | v | 0.7 | speed up greatly | speed up | unless: @vehicle
turmoil | n | 0.5 | great confusion | disorder
turn upside down | v | 0.6 | change wholly | change
ultimate | a | 0.4 | beyond which there is none | - | near: sacrifice, insult, irony, betrayal, price
unbelievable | a | 0.8 | that one cannot believe | -
unbelievable amount | n | 0.8 | so much that one cannot believe it | very much
unending | a | 0.7 | without end | long
unfathomable | a | 0.8 | that cannot be understood | -
unimaginable | a | 0.8 | that one cannot picture | -
unimaginably | r | 0.8 | so that one cannot picture it | very
unleash | v | 0.5 | let loose as one does a dog | start | unless: dog
unrelenting | a | 0.7 | never stopping | constant
unthinkable | a | 0.7 | that one cannot think of | -
unthinkably | r | 0.8 | so that one cannot think it | very
untold | a | 0.6 | too many to count | many | near: million, number, suffering, damage, billion, harm
uproar | n | 0.7 | a noisy outcry | protest
vast | a | 0.4 | very great | large | unless: majority
veritable | a | 0.8 | as one may truly call it | -
war zone | n | 0.4 | a place like a battlefield | - | near: like, turn, chicago, street, look, city
war zone like | n | 0.6 | a place like a battlefield | -
whip into a frenzy | v | 0.9 | drive to wild excitement | excite
whirlwind tour | n | 0.5 | a hurried trip | trip
white-hot | a | 0.7 | as hot as can be | intense | unless: metal, steel, iron, lava
wholesale | ar | 0.4 | of everything at once | complete | near: destruction, slaughter, assault, rejection, abandonment
whopper | n | 0.9 | a great lie | false statement | unless: burger, king
whopping | a | 0.9 | very great | large
wild | a | 0.5 | beyond all control | - | near: claim, accusation, conspiracy, theory, allegation, ride, speculation, rant, idea, imagination
world war iii | n | 0.7 | a war of all the world | -
world-class | a | 0.6 | among the best anywhere | -
world-shattering | a | 0.9 | shaking the whole world | important
worlds apart | - | 0.6 | wholly different | very different
`;
