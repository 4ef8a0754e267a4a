import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { modelCard } from './card.ts';
import { countVocabulary, readVectors } from './data.ts';
import { learnLemmas } from './lemmas.ts';
import { measure, measureNames } from './measure.ts';
import { packNetwork } from './save.ts';
import { score } from './score.ts';
import { NAMES, SHAPE, SYNTAX } from './settings.ts';
import { readSyntax, type Task, trainNames, trainSyntax } from './stages.ts';
import { readTreebank } from './treebank.ts';

// Learns from the treebanks and writes network.bin and the model card. With --hold, a twentieth of
// the training documents is kept out and measured, to choose the settings by; the dev files are only
// measured at the very end, for the card.
// With --quick it only tries that all works: one epoch each.
// usage: npm run train -- [--treebank FOLDER] [--model FOLDER] [--hold] [--only-names] [--quick]
const { values: options } = parseArgs({
  options: {
    treebank: { type: 'string', default: 'treebank' },
    model: { type: 'string', default: 'models/english' },
    hold: { type: 'boolean', default: false },
    'only-names': { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
  },
});

const all = [
  ...readTreebank(join(options.treebank, 'ewt-train.conllu'), false),
  ...readTreebank(join(options.treebank, 'gum-train.conllu'), true),
];
const documents = [...new Set(all.map(({ document }) => document))];
const held = new Set(options.hold ? documents.filter((_, i) => i % 20 === 7) : []);
const learned = all.filter(({ document }) => !held.has(document));
const kept = all.filter(({ document }) => held.has(document));

const began = performance.now();
const tell = (what: string, figures: Readonly<Record<string, number>>): void => {
  const seconds = Math.round((performance.now() - began) / 1000);
  const shown = Object.entries(figures).map(([name, figure]) => `${name} ${figure.toFixed(4)}`);
  // oxlint-disable-next-line no-console -- how far it is
  console.log(`${seconds} s, ${what}: ${shown.join(', ')}`);
};

const file = join(options.model, 'network.bin');
const vectorFile = join(options.model, 'vectors.bin');
const vectors = readVectors(readFileSync(vectorFile));
const vocabulary = countVocabulary(learned);
const plans = options.quick
  ? { syntax: { ...SYNTAX, epochs: 1 }, names: { ...NAMES, epochs: 1 } }
  : { syntax: SYNTAX, names: NAMES };
const task: Task = { vocabulary, vectors, shape: SHAPE, plans, tell };
const syntax = options['only-names']
  ? readSyntax(task, readFileSync(file))
  : trainSyntax(task, learned);
if (kept.length > 0) tell('held out', measure(syntax, kept));
const names = trainNames(task, syntax, learned);
if (kept.length > 0) tell('held out', measureNames(names, kept));

const network = packNetwork(names.setting, vocabulary, learnLemmas(learned));
const cardFile = join(options.model, 'README.md');
const isSame = existsSync(file) && Buffer.compare(readFileSync(file), network) === 0;
const lastDate = existsSync(cardFile)
  ? /on (\d{4}-\d\d-\d\d)/.exec(readFileSync(cardFile, 'utf8'))?.[1]
  : undefined;
writeFileSync(file, network);

const words = readFileSync(join(options.model, 'words.bin.gz'));
const files = { vectors: readFileSync(vectorFile), network, words: gunzipSync(words) };
const scores = Object.fromEntries(
  ['ewt', 'gum'].flatMap((bank) => {
    const path = join(options.treebank, `${bank}-dev.conllu`);
    if (!existsSync(path)) return [];
    return [[`${bank.toUpperCase()} dev`, score(files, readTreebank(path, bank === 'gum'))]];
  }),
);
const today = new Date().toISOString().slice(0, 10);
const date = isSame && lastDate !== undefined ? lastDate : today;
const sizes = {
  'vectors.bin': files.vectors.length,
  'network.bin': network.length,
  'words.bin.gz': words.length,
};
writeFileSync(cardFile, modelCard({ date, learned, sizes, scores }));
for (const [bank, figures] of Object.entries(scores)) tell(bank, { ...figures });
