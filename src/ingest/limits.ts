const MEBIBYTE = 1024 * 1024;

/** Far above any article (a long novel is 3 MB), and small enough to hold a few of. */
export const ARTICLE_LIMIT = 32 * MEBIBYTE;

/** A record in JSON may take twice its text, for escapes and other members. */
export const RECORD_LIMIT = 64 * MEBIBYTE;

/** A `.json` file is held as a whole: larger collections belong in JSON lines. */
export const DOCUMENT_LIMIT = 128 * MEBIBYTE;

/** What is skipped at most in search of the end of a record that is too long. */
export const SKIP_LIMIT = 1024 * MEBIBYTE;

/** A table of articles has a dozen columns; thousands are a sign of something else. */
export const COLUMN_LIMIT = 1000;

/** "32 MiB" */
export const inMebibytes = (bytes: number): string => `${Math.round(bytes / MEBIBYTE)} MiB`;
