/** The columns: see table.ts. */
export const doubt = `
*-tinged | a | 0.6 | coloured by it | -
*-washing | n | 0.7 | covering it with a fine show | - | near: green, sport, pink, brand, image
air quotes | n | 0.7 | marks of doubt made with fingers | -
allege without evidence | v | 0.5 | accuse and not show | -
at best | - | 0.5 | and no better than that | - | near: dubious, questionable, misleading, naive, tenuous, flimsy, weak
beyond belief | - | 0.7 | that nobody can believe | -
bogus claim | n | 0.9 | a claim that is not true | unproven claim
claim | v | 0.6 | say without showing that it is so | say | unless: responsibility, life, victory, credit, insurance, refund, title, asylum, benefit, expense, seat, prize, job, welfare, deduction, exemption, protection, bankruptcy | note: Leaves the truth of what is said open, where “say” does not.
claim | n | 0.4 | what is said without showing it | statement | near: false, baseless, wild, without, dubious, bogus, outlandish
claim falsely | v | 0.6 | say against the truth | say
claims to be | v | 0.4 | says of itself | -
cock-and-bull | a | 0.9 | that nobody can believe | -
concocted | a | 0.8 | made up | invented
conjecture | nv | 0.5 | a guess | guess | unless: @science, proof
conspiracy | n | 0.4 | a secret plot, of opinion | - | near: theory, wild, debunk, baseless, fringe, qanon, deranged, vast
conspiracy theory | n | 0.5 | a belief in a secret plot | -
contradict oneself | v | 0.5 | say one thing and its opposite | -
contrived | a | 0.7 | made up with effort | -
conveniently | r | 0.7 | at a time that helps, as if by design | -
curiously | r | 0.6 | strangely, as a hint | -
debunk | v | 0.4 | show to be untrue | disprove
debunked | a | 0.5 | shown to be untrue | -
deceptively | r | 0.7 | so as to mislead | -
discredit | v | 0.5 | take away belief in | -
disinformation | n | 0.5 | untruth spread on purpose | -
disputed claim | n | 0.4 | what others do not accept | -
dubiously | r | 0.8 | so that one cannot trust it | -
evidence-free | a | 0.8 | without proof | unproven
excuse | n | 0.4 | a poor reason | reason
fable | n | 0.6 | a made-up story | - | unless: aesop, animal, lion
facade | n | 0.6 | a false front | - | unless: building, brick, stone, glass, church, house
fact-free | a | 0.9 | without facts | -
factually challenged | a | 0.8 | untrue | untrue
faithless | a | 0.7 | without faith | - | unless: elector
fake news | n | 0.9 | untrue news, as a reproach | -
fallacious | a | 0.7 | built on an error | mistaken
fallacy | n | 0.6 | an error of reasoning | error
false flag | n | 0.7 | an attack made to look another's | -
false narrative | n | 0.8 | an untrue telling | -
falsehood | n | 0.6 | an untruth | -
falsely | r | 0.5 | against the truth | -
feign | v | 0.7 | pretend | pretend
feigned | a | 0.8 | pretended | -
fictitious | a | 0.5 | not real | - | unless: @film, name, character, company
fig leaf | n | 0.8 | what hides shame badly | cover | unless: @food
flat-out lie | n | 0.9 | an open untruth | false statement
flimsily | r | 0.8 | weakly | -
fraudulently | r | 0.4 | by cheating | - | unless: @court
fudge | v | 0.6 | falsify a little | - | unless: chocolate, @food
gaslight | v | 0.8 | make others doubt their mind | mislead
gaslighting | n | 0.8 | making others doubt their mind | misleading
groundless | a | 0.7 | without ground | unproven
half-truth | n | 0.7 | what is true in part | -
hard to believe | - | 0.5 | not likely | -
hard to swallow | - | 0.6 | not likely | -
hearsay | n | 0.6 | what one only heard | -
hollow out | v | 0.4 | take the inside away | weaken
hoodwink | v | 0.9 | deceive | deceive
implausible | a | 0.6 | not likely | unlikely
implausibly | r | 0.7 | so as not to be believed | -
improbable | a | 0.5 | not likely | unlikely
improbably | r | 0.6 | so as not to be likely | -
in name only | - | 0.6 | not in truth | -
innuendo | n | 0.7 | a hint at something bad | hint
insinuate | v | 0.7 | hint at something bad | suggest
insinuating | v | 0.7 | hinting at something bad | suggesting
insinuation | n | 0.7 | a hint at something bad | suggestion
lip service | n | 0.7 | words without acts | -
mask | v | 0.4 | hide | hide | near: truth, racism, failure, agenda, intention, contempt
mendacity | n | 0.9 | lying | untruth
mischaracterize | v | 0.5 | describe wrongly | -
misinformation | n | 0.4 | untruth that is spread | -
mislead | v | 0.5 | lead into error | -
misleading | a | 0.5 | leading into error | -
misleadingly | r | 0.7 | so as to lead into error | -
misrepresent | v | 0.5 | show wrongly | -
misrepresentation | n | 0.5 | a wrong showing | - | unless: @court
myth | n | 0.4 | a false belief | false belief | near: debunk, dispel, perpetuate, persistent, liberal, big, dangerous
mythical | a | 0.6 | existing only in stories | - | unless: greek, creature, god, dragon
nominally | r | 0.4 | in name | -
obfuscate | v | 0.8 | make unclear on purpose | confuse
obfuscation | n | 0.8 | making unclear on purpose | -
official narrative | n | 0.6 | what those in power tell | -
ostensible | a | 0.6 | so in show only | stated
ostensibly | r | 0.6 | so in show only | -
outright lie | n | 0.9 | an open untruth | false statement
overstate | v | 0.4 | make more of it than it is | -
pass off | v | 0.6 | show as what it is not | present
patent falsehood | n | 0.9 | an open untruth | false statement
phantom | a | 0.6 | not really there | - | near: voter, menace, threat, fraud, job, crisis
pie in the sky | n | 0.7 | an empty promise | -
pie-in-the-sky | a | 0.8 | promising what cannot be | unrealistic
pretend | v | 0.6 | act as if | -
pretend to | v | 0.6 | act as if | -
pretender | n | 0.6 | one who claims what is not his | - | unless: throne, @sport, contender
pretense | n | 0.7 | a false show | -
pretext | n | 0.7 | a false reason | reason
pretext for | n | 0.7 | a false reason for | reason for
propagandistic | a | 0.8 | spreading one-sided views | one-sided
propagandize | v | 0.8 | spread one-sided views | promote
purport | v | 0.6 | give itself out as | -
purported | a | 0.6 | said to be so, but doubted here | said to be
purportedly | r | 0.6 | said to be so, but doubted here | -
quasi | a | 0.4 | as if it were | -
quasi-* | na | 0.5 | as if it were | -
quote-unquote | ar | 0.8 | so called, with doubt | -
red herring | n | 0.7 | what leads off the track | distraction
reputed | a | 0.5 | said to be | said to be
rumor mill | n | 0.6 | where tales are made | rumours
rumor-mongering | n | 0.9 | spreading rumours | -
self-avowed | a | 0.6 | called so by oneself | -
self-described | a | 0.4 | called so by oneself | -
self-proclaimed | a | 0.8 | called so by oneself alone | -
self-professed | a | 0.6 | called so by oneself | -
self-serving claim | n | 0.8 | what one says for one's own gain | claim
self-styled | a | 0.8 | called so by oneself alone | -
shaky ground | n | 0.5 | a weak footing | -
sham election | n | 0.9 | a vote only for show | election
so called | a | 0.6 | called so, but wrongly in the writer's eyes | - | unless: islamic, isis
specious | a | 0.9 | seeming right but false | mistaken
spun | v | 0.5 | told so as to favour | told
strain credulity | v | 0.7 | be hard to believe | be unlikely
straw man | n | 0.7 | a view nobody holds, set up to be beaten | -
stretch the truth | v | 0.7 | say more than is so | exaggerate
supposed | a | 0.6 | held to be so, but doubted here | -
supposedly | r | 0.6 | held to be so, but doubted here | -
supposition | n | 0.4 | a guess | guess
suspicious | a | 0.5 | giving cause to doubt | - | unless: package, activity, death, vehicle, police, object, fire, person
suspiciously | r | 0.8 | giving cause to doubt | -
tellingly | r | 0.7 | so as to reveal | -
twist | v | 0.6 | change the meaning of | change | near: fact, truth, word, reality
unconvincing | a | 0.6 | not convincing | -
unconvincingly | r | 0.7 | without convincing | -
under the guise | - | 0.7 | hiding the true aim | -
under the pretext | - | 0.7 | with a false reason | -
unproven | a | 0.3 | not shown to be so | -
unsubstantiated | a | 0.5 | without proof | unproven
unsupported | a | 0.4 | without proof | - | near: claim, allegation, assertion, theory
untruth | n | 0.7 | something untrue | false statement
untruthful | a | 0.7 | not true | untrue
veil | n | 0.4 | what hides | - | near: secrecy, thin, ignorance
veneer | n | 0.7 | a thin false surface | appearance | unless: wood, tooth, furniture, dental, stone
wild-eyed claim | n | 0.9 | a mad claim | claim
wink and a nod | n | 0.7 | a secret sign of agreement | -
without evidence | - | 0.5 | not showing it | -
would-be | a | 0.6 | wishing to be | -
yarn | n | 0.4 | a made-up story | story | near: spin, tall
`;
