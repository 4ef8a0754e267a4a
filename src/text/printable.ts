// C0 and C1 controls but tab and line feed, and the marks that turn the direction of writing.
// oxlint-disable-next-line no-control-regex -- control characters are what it is for
const UNPRINTABLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** The text without what could steer a terminal: escape codes come out as harmless text. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '');
