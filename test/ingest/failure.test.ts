import { describe, expect, test } from '@jest/globals';
import { explain } from '../../src/ingest/failure.ts';
import { UserError } from '../../src/model/user-error.ts';

const failed = (code: unknown): Error => Object.assign(new Error('failed'), { code });

describe('explain', () => {
  test.each([
    ['EACCES', 'it may not be read: permission denied'],
    ['EPERM', 'it may not be read: permission denied'],
    ['EISDIR', 'it is a folder, not a file'],
    ['ELOOP', 'it is a link that leads back to itself'],
    ['EIO', 'the system could not read it (EIO)'],
    ['Z_DATA_ERROR', 'it is not valid gzip data'],
  ])('%s', (code, message) => {
    expect(explain(failed(code))).toMatchObject({ message, skipped: true });
  });

  test('a user’s error speaks for itself', () => {
    const error = new UserError('empty', 'it is empty', { hint: 'Fill it.' });
    expect(explain(error)).toEqual({ message: 'it is empty', hint: 'Fill it.', skipped: true });
  });

  test.each([new TypeError('x'), failed('ERR_INVALID_ARG_TYPE'), failed(7), 'text', null])(
    'a defect is not explained: %p',
    (error) => {
      expect(explain(error)).toBeNull();
    },
  );
});
