// Articles and words a second by stage, over the demo corpus, on one thread; the trained model; whole commands;
// growth on hostile texts. Every stage is the one that the commands run, with the trained model.
// usage: npm run bench
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { annotate, annotators } from '../dist/annotate/index.js';
import { fingerprint } from '../dist/cluster/fingerprint.js';
import { group } from '../dist/cluster/group.js';
import { compare } from '../dist/compare/compare.js';
import { worksheetHtml } from '../dist/exercise/html.js';
import { worksheet } from '../dist/exercise/index.js';
import { readArticles } from '../dist/ingest/index.js';
import { lenses } from '../dist/lenses/index.js';
import { background } from '../dist/lexicons/background.js';
import { annotatedLine } from '../dist/pipeline/annotated-line.js';
import { extracted } from '../dist/pipeline/cleaning.js';
import { eventOf } from '../dist/pipeline/event-of.js';
import { readSyntaxModel } from '../dist/pipeline/syntax-model.js';
import { htmlReports } from '../dist/report/html.js';
import { findNames } from '../dist/syntax/names.js';
import { tagSentence, treeOf } from '../dist/syntax/parse.js';
import { tokenize } from '../dist/syntax/tokenize.js';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const DEMO = join(ROOT, 'corpus', 'demo');
const MODEL = join(ROOT, 'models', 'english');
const ROUNDS = 6;
const LAYERS = annotators.map(({ layer }) => layer);

const model = readSyntaxModel(MODEL);
const raws = await demoArticles();
const articles = (await extractedOf(raws)).filter(({ language }) => language === 'en');
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

for (const article of articles) readAll(annotate(article, model)); // warms up
console.log(
  `${articles.length} articles of the demo corpus, ${words.toLocaleString('en')} words, ${ROUNDS} times\n`,
);
row('stage', 'articles/s', 'words/s', 'ms/article');
await readingStages();
annotationStages();
await wholeAnnotation();
eventStages();
syntaxStages();
wholeCommands();
await hostileTexts();

async function readingStages() {
  await timed('read', () => demoArticles());
  await timed('extract', () => extractedOf(raws));
}

/** Each layer by itself: those that it requires are made before. */
function annotationStages() {
  const spent = Object.fromEntries(LAYERS.map((layer) => [layer, 0]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const article of articles.map((one) => varied(one, round))) {
      const annotated = annotate(article, model);
      for (const layer of LAYERS) {
        const began = performance.now();
        void annotated[layer];
        spent[layer] += performance.now() - began;
      }
    }
  }
  for (const layer of LAYERS) told(`annotate: ${layer}`, spent[layer]);
}

/** All that `parallax annotate` does with an article: clean it, annotate it, write it. */
async function wholeAnnotation() {
  const settings = { clean: true, hasTokens: false, lexicon: null, modelFolder: MODEL };
  await timed('annotate: as a JSON line', async () => {
    for (const raw of raws) await annotatedLine(raw, model, settings);
  });
}

function eventStages() {
  const spent = new Map();
  const within = (stage, step) => {
    const began = performance.now();
    const result = step();
    spent.set(stage, (spent.get(stage) ?? 0) + performance.now() - began);
    return result;
  };
  const templates = readTemplates();
  const html = htmlReports(templates);
  const sheetHtml = worksheetHtml(templates);
  for (let round = 0; round < ROUNDS; round += 1) {
    const own = articles.map((article) => varied(article, round));
    const prints = within('fingerprint', () => own.map((one) => fingerprint(one, background())));
    const grouping = within('group', () => group(prints));
    const memberships = new Map(grouping.memberships.map((one) => [one.articleId, one]));
    const byId = new Map(own.map((one) => [one.id, one]));
    for (const grouped of grouping.events) {
      const event = eventOf(grouped, { memberships, articles: byId, model });
      for (const article of event.articles) readAll(article);
      for (const lens of lenses) within(`compare: ${lens.meta.id}`, () => compare(event, [lens]));
      const comparison = compare(event, lenses);
      const hrefs = { indexHref: 'index.html', jsonHref: 'x.json', worksheetHref: null };
      within('report: html', () => html.event({ event, comparison, ...hrefs }));
      within('exercise', () => sheetHtml(worksheet(event, comparison)));
    }
  }
  for (const [stage, ms] of spent) told(stage, ms);
}

/** The trained model on one thread: each stage over the corpus as often as makes about 50,000 words. */
function syntaxStages() {
  const loads = Array.from({ length: 5 }, () => {
    const began = performance.now();
    readSyntaxModel(MODEL);
    return performance.now() - began;
  });
  const texts = articles.map((article) => {
    const { text, sentences } = annotate(article, model);
    const tokens = sentences.map((sentence) => tokenize(text, sentence));
    const forms = tokens.map((spans) => spans.map(({ start, end }) => text.slice(start, end)));
    return { text, sentences, tokens, forms };
  });
  const stages = {
    tokenize: ({ text, sentences }) => sentences.map((sentence) => tokenize(text, sentence)),
    tag: ({ forms }) => forms.map((sentence) => tagSentence(model, sentence)),
    trees: ({ forms }) => forms.map((sentence) => treeOf(model, sentence)),
    names: ({ text, tokens }) => findNames(model, text, tokens),
  };
  const rounds = Math.max(1, Math.round(50_000 / words));
  const counted = texts.reduce((sum, { forms }) => sum + forms.flat().length, 0) * rounds;
  console.log(
    `\nthe trained model, one thread, ${counted.toLocaleString('en')} words and marks; loaded in ${Math.min(...loads).toFixed(0)} ms`,
  );
  for (const [stage, step] of Object.entries(stages)) {
    for (const text of texts) step(text); // warms up
    const began = performance.now();
    for (let round = 0; round < rounds; round += 1) for (const text of texts) step(text);
    const perSecond = (counted / (performance.now() - began)) * 1000;
    row(stage, '', Math.round(perSecond).toLocaleString('en'), '');
  }
}

/** Whole processes, the fastest of five: what a user waits for. */
function wholeCommands() {
  console.log('\nwhole commands with their start-up, ms');
  const one = join(DEMO, 'strom-bridge.txt');
  for (const args of [
    ['--help'],
    ['lenses'],
    ['cluster', one],
    ['annotate', one],
    ['summary', one],
  ]) {
    const times = Array.from({ length: 5 }, () => {
      const began = performance.now();
      spawnSync(process.execPath, [join(ROOT, 'dist', 'cli.js'), ...args]);
      return performance.now() - began;
    });
    const shown = args.map((arg) => relative(ROOT, arg) && arg.replace(`${ROOT}/`, ''));
    console.log(
      `  parallax ${shown.join(' ')}`.padEnd(52) +
        Math.min(...times)
          .toFixed(0)
          .padStart(8),
    );
  }
}

/** The second column of a linear stage is like the first. */
async function hostileTexts() {
  console.log(
    '\nms per MB of hostile text: clean, annotate, compare and draw, at one size and at twice that',
  );
  const prose = 'The board of Port Ellen voted on Tuesday to close the pier, said Mara Quill. ';
  const texts = {
    'quotation marks only': ['"', 20_000],
    'quotations never closed': ['“He said that all is lost and the pier was closed. ', 100_000],
    'one line of prose': [prose, 100_000],
    'many paragraphs': [`${prose}\n\n`, 100_000],
    'one word': ['a', 100_000],
    capitals: ['Harbour Board Of Port Ellen Mayor ', 100_000],
    figures: ['40 million and 30 thousand 20 per cent, ', 100_000],
    'no full stop': ['the board voted and the mayor said that it was a plan and ', 100_000],
  };
  for (const [name, [unit, size]] of Object.entries(texts)) {
    const one = await perMegabyte(unit, size);
    const two = await perMegabyte(unit, size * 2);
    console.log(`  ${name.padEnd(50)}${one.padStart(8)}${two.padStart(8)}`);
  }
}

async function perMegabyte(unit, length) {
  const content = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const body = { kind: 'text', content: `${content} The end of it, she said.` };
  const raw = { source: 'hostile.txt', id: 'hostile', body, given: {}, event: null, cleaned: null };
  const began = performance.now();
  await extracted(raw, true);
  const outcome = await extracted(raw, false);
  const event = eventOf(
    { id: 'e', story: 'e', title: 'e', from: null, to: null, articleIds: ['hostile'] },
    {
      memberships: new Map(),
      articles: new Map([['hostile', outcome.article]]),
      model,
    },
  );
  group([fingerprint(outcome.article, background())]);
  const comparison = compare(event, lenses);
  const hrefs = { indexHref: 'index.html', jsonHref: 'x.json', worksheetHref: null };
  htmlReports(readTemplates()).event({ event, comparison, ...hrefs });
  return ((performance.now() - began) / (length / 1e6)).toFixed(0);
}

async function demoArticles() {
  const found = [];
  for await (const raw of readArticles([DEMO], { onProblem: () => {} })) found.push(raw);
  return found;
}

async function extractedOf(raws) {
  const found = [];
  for (const raw of raws) {
    const outcome = await extracted(raw, true);
    if ('article' in outcome) found.push(outcome.article);
  }
  return found;
}

function readAll(annotated) {
  for (const layer of LAYERS) void annotated[layer];
}

/** Another id and other first words, so that nothing is known from the round before. */
function varied(article, round) {
  const { id, text } = article;
  return { ...article, id: `${id}-${round}`, text: `On day ${round} of it. ${text}` };
}

async function timed(stage, step) {
  const began = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) await step();
  told(stage, performance.now() - began);
}

function told(stage, ms) {
  const each = ms / ROUNDS;
  const perSecond = (count) => Math.round((count / each) * 1000).toLocaleString('en');
  row(stage, perSecond(articles.length), perSecond(words), (each / articles.length).toFixed(3));
}

function row(stage, ...figures) {
  console.log(stage.padEnd(28) + figures.map((figure) => figure.padStart(14)).join(''));
}

function readTemplates() {
  const folder = join(ROOT, 'templates');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((path) => [relative(folder, path).split('\\').join('/'), readFileSync(path, 'utf8')]),
  );
}
