import { existsSync } from 'node:fs';
import { UserError } from '../model/user-error.ts';
import { nearWord } from './near-word.ts';

/** Throws a UserError where the first argument is no input but nearly the name of a command. */
export function refuseMistypedCommand(args: readonly string[], commands: readonly string[]): void {
  const [first] = args;
  if (first === undefined || commands.includes(first) || !/^[a-z]+$/i.test(first)) return;
  const meant = nearWord(first.toLowerCase(), commands);
  if (meant === null || existsSync(first)) return;
  throw new UserError(
    'unknown-command',
    `there is no command "${first}", nor a file of that name`,
    {
      hint: `Did you mean: parallax ${meant}`,
    },
  );
}

/** What the parser says of a bad option, in our words, with the option that was meant. */
export function badOption(message: string, options: readonly string[]): UserError {
  const [, names] = /^Unknown arguments?: (.+)$/s.exec(message) ?? [];
  if (names === undefined) return new UserError('bad-option', oneLine(message), { hint: SEE_HELP });
  const name = names.split(', ')[0] ?? names;
  if (options.includes(name)) {
    return new UserError('bad-option', `this command has no option ${hyphened(name)}`, {
      hint: SEE_HELP,
    });
  }
  const meant = nearWord(name, options);
  return new UserError('bad-option', `there is no option ${hyphened(name)}`, {
    hint: meant === null ? SEE_HELP : `Did you mean ${hyphened(meant)}? ${SEE_HELP}`,
  });
}

const SEE_HELP = 'See parallax --help, or --help after a command.';

const hyphened = (name: string): string => (name.length === 1 ? `-${name}` : `--${name}`);

/** `Invalid values:\n  Argument: format, Given: "x", Choices: "a", "b"` and the like. */
const oneLine = (message: string): string =>
  message
    .replace(
      /^Invalid values:\s*Argument: ([^,]+), Given: (.*?), Choices: (.*)$/s,
      '--$1 cannot be $2; it can be $3',
    )
    .replace(/^Not enough arguments following: (.+)$/s, '--$1 needs a value')
    .replaceAll(/\s+/g, ' ')
    .trim();
