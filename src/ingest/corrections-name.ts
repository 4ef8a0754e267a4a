import { basename } from 'node:path';

/** The name that the reader's corrections have beside the articles. */
export const CORRECTIONS_NAME = 'events.json';

/** A file of this name holds corrections wherever it stands: it is never read as an article. */
export const isCorrections = (path: string): boolean => basename(path) === CORRECTIONS_NAME;
