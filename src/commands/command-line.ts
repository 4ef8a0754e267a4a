import yargs, { type Argv } from 'yargs';
import { badOption, refuseMistypedCommand } from './mistyped.ts';
import { COMPARING, format, GROUPING, MARKING, READING, wholeNumber, word } from './options.ts';
import { VERSION } from './package-root.ts';

/** The command line: names and options. What a command does is loaded when it is called. */
export function commandLine(args: readonly string[]): Argv {
  refuseMistypedCommand(args, COMMANDS);
  const parser = yargs(args.map((arg) => (arg === '-' ? STDIN : arg)))
    .scriptName('parallax')
    .usage('$0 [command] [inputs..] [options]\n\nShows how different outlets tell the same event.')
    .version(VERSION)
    .alias({ h: 'help', v: 'version' })
    .describe({ help: 'Show this help', version: 'Show the version' })
    .strictOptions()
    .parserConfiguration({ 'greedy-arrays': false })
    .wrap(Math.min(100, process.stdout.columns ?? 80))
    .exitProcess(false)
    .fail((message, error) => {
      if (error instanceof Error && error.name !== 'YError') throw error;
      throw badOption(message, OPTIONS);
    })
    .epilogue(EPILOGUE);
  return withFilters(withReports(parser));
}

const COMMANDS = [
  'analyze',
  'summary',
  'exercise',
  'lenses',
  'annotate',
  'cluster',
  'compare',
  'align',
];

const OPTIONS = [
  ...Object.keys(COMPARING),
  'no-clean',
  'out',
  'format',
  'event',
  'seed',
  'full',
  'help',
  'version',
];

const EPILOGUE = [
  'Inputs: .txt, .md, .html, .json, .jsonl, .csv, each also as .gz; folders are walked;',
  '- reads JSON lines from standard input; none: the demo corpus.',
  'Data goes to standard output, all else to standard error.',
  'Exit status: 0 done, 1 a defect of Parallax, 2 something for you to mend.',
].join(' ');

/** Stands for `-` on the way through yargs, which drops a lone hyphen among positional arguments. */
const STDIN = '<standard input>';

/** `[inputs..]`, as names of files whatever they look like. */
const inputs = <T>(
  argv: Argv<T>,
  describe = 'Files, folders, globs or -; none: the demo corpus',
): Argv<T & { inputs: string[] }> =>
  argv.positional('inputs', {
    type: 'string',
    array: true,
    default: [] as string[],
    defaultDescription: 'none',
    coerce: (names: string[]) => names.map((name) => (name === STDIN ? '-' : name)),
    describe,
  }) as Argv<T & { inputs: string[] }>;

/** The commands for people. */
const withReports = (parser: Argv) =>
  parser
    .command(
      ['analyze [inputs..]', '$0'],
      'Compare articles and write HTML reports; ends with the gist and the path of the report',
      (argv) =>
        inputs(argv)
          .options({
            ...COMPARING,
            out: { ...word('The folder to write into'), default: 'reports' },
          })
          .example(
            '$0 analyze articles --out reports',
            'A folder of articles to a folder of reports',
          ),
      async (argv) => (await import('./analyze.ts')).analyze(argv),
    )
    .command(
      'summary [inputs..]',
      'The comparison in the terminal',
      (argv) =>
        inputs(argv)
          .options({ ...COMPARING, format: format('text', 'markdown', 'json') })
          .example('$0 summary a.txt b.txt --one-event', 'Two articles on the same event'),
      async (argv) => (await import('./summary.ts')).summary(argv),
    )
    .command(
      'exercise [inputs..]',
      'Classroom exercises with an answer key',
      (argv) =>
        inputs(argv)
          .options({
            ...COMPARING,
            format: format('markdown', 'html', 'json'),
            event: word('Id of the event; none: the one with most outlets'),
            seed: wholeNumber('Another number, other passages; none: as in the report'),
            out: word('Write to this file, not to standard output'),
          })
          .example('$0 exercise news --out sheet.md', 'A worksheet from a folder'),
      async (argv) => (await import('./exercise.ts')).exercise(argv),
    )
    .command(
      'lenses',
      'Every lens: question, method, limits',
      { format: format('text', 'json') },
      async (argv) => (await import('./lenses.ts')).lenses(argv),
    );

/** The stages, each as a filter of JSON lines. */
const withFilters = (parser: Argv) =>
  parser
    .command(
      'annotate [inputs..]',
      'One JSON line an article: the article with its annotations',
      (argv) =>
        inputs(argv).options({
          ...READING,
          ...MARKING,
          format: format('jsonl'),
          tokens: {
            type: 'boolean' as const,
            default: false,
            describe: 'Tokens with tags and parses too; names by the trained model (slower)',
          },
        }),
      async (argv) => (await import('./annotate.ts')).annotate(argv),
    )
    .command(
      'cluster [inputs..]',
      'One JSON line an article: id, event, story',
      (argv) =>
        inputs(argv)
          .options({
            ...GROUPING,
            format: format('jsonl'),
            full: {
              type: 'boolean',
              default: false,
              describe: 'The whole article with its annotations too, for compare to read',
            },
          })
          .example('$0 cluster news --full | $0 compare -', 'Stage by stage'),
      async (argv) => (await import('./cluster.ts')).cluster(argv),
    )
    .command(
      'compare [inputs..]',
      'One JSON line an event: the comparison',
      (argv) => inputs(argv).options({ ...COMPARING, format: format('jsonl') }),
      async (argv) => (await import('./compare.ts')).compare(argv),
    )
    .command(
      'align [inputs..]',
      'Which passages say the same: two files, or JSON lines {id,a,b} on standard input',
      (argv) =>
        inputs(argv, 'Two files, or - for pairs as JSON lines').options({
          ...READING,
          format: format('text', 'jsonl'),
        }),
      async (argv) => (await import('./align.ts')).align(argv),
    );
