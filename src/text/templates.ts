import { createHash } from 'node:crypto';
import Handlebars from 'handlebars';

/** Templates by name, as they stand in templates/: "event.hbs", "details/table.hbs", "styles.css". */
export type Templates = Readonly<Record<string, string>>;
type Draw = (view: object) => string;

/**
 * Compiles every `.hbs` once and gives a function that draws one by its name without the ending.
 * All are partials to each other. What a view lacks is an error; every text is escaped.
 */
export function compileTemplates(templates: Templates): (name: string, view: object) => string {
  const handlebars = Handlebars.create();
  const compiled = new Map<string, Draw>();
  for (const [file, text] of Object.entries(templates)) {
    if (!file.endsWith('.hbs')) continue;
    const name = file.slice(0, -'.hbs'.length);
    const draw = handlebars.compile(text.replaceAll('\r\n', '\n'), {
      strict: true,
      knownHelpersOnly: true,
      preventIndent: true,
    });
    compiled.set(name, draw);
    handlebars.registerPartial(name, draw);
  }
  return (name, view) => {
    const draw = compiled.get(name);
    if (draw === undefined) throw new Error(`no template ${name}.hbs`);
    return draw(view);
  };
}

/** What a page carries in itself instead of asking for it, and the policy that lets nothing else in. */
export interface PageShell {
  /** Content-Security-Policy: only this style and this script, no request to anywhere. */
  readonly policy: string;
  readonly style: Handlebars.SafeString;
  readonly script: Handlebars.SafeString;
}

/** `style` and `script` must be the program's own text: they are not escaped. */
export function pageShell(style: string, script: string): PageShell {
  const css = tidy(style);
  const code = tidy(script);
  return {
    policy: `default-src 'none'; style-src ${hash(css)}; script-src ${hash(code)}; base-uri 'none'; form-action 'none'`,
    style: new Handlebars.SafeString(css),
    script: new Handlebars.SafeString(code),
  };
}

// The policy's hash is taken over the very bytes that the browser sees: it reads any line end as \n.
const tidy = (text: string): string => text.replaceAll('\r\n', '\n').trim();

const hash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
