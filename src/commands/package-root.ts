import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, templates and corpus: two above this file, in src and in dist. */
export const PACKAGE_ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const manifest: unknown = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8'));

/** The program's version, from package.json. */
export const VERSION =
  typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown';

/** The articles that are analysed where no input is named; a relative path, as a user would name it. */
export const DEMO_CORPUS = relative('', join(PACKAGE_ROOT, 'corpus', 'demo'));

/** The files of the language model. */
export const MODEL_FOLDER = join(PACKAGE_ROOT, 'models', 'english');
