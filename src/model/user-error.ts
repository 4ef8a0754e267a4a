/** The user can mend this: shown without a trace, exit status 2. Thrown at the edges only. */
export class UserError extends Error {
  readonly code: string;
  /** What to do about it. */
  readonly hint: string;

  constructor(code: string, message: string, options: { hint: string; cause?: unknown }) {
    super(message, { cause: options.cause });
    this.name = 'UserError';
    this.code = code;
    this.hint = options.hint;
  }
}
