import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/model/user-error.ts';
import { openContainer } from '../../src/syntax/container.ts';
import { linesOf, pack } from '../../training/pack.ts';

const file = pack(
  'apples',
  { colour: 'red' },
  { first: Uint8Array.of(1, 2, 3), second: linesOf(['a', 'b']) },
);

test('what is packed is opened', () => {
  const { about, section } = openContainer(file, 'apples');
  expect(about).toEqual({ colour: 'red' });
  expect([...section('first')]).toEqual([1, 2, 3]);
  expect(new TextDecoder().decode(section('second'))).toBe('a\nb');
  expect(() => section('third')).toThrow('has no third');
});

const changed = (at: number): Uint8Array => file.map((byte, i) => (i === at ? byte ^ 1 : byte));

test.each([
  ['no file of ours', new Uint8Array(100), 'is not a model file'],
  ['empty', new Uint8Array(), 'is not a model file'],
  ['another version', changed(3), 'another version'],
  ['damaged in its header', changed(12), 'is damaged'],
  ['damaged in its content', changed(file.length - 8), 'is damaged'],
  ['cut off', file.subarray(0, file.length - 8), 'is cut off'],
])('a file that is %s is a clear error that says what to do', (_, bytes, message) => {
  const open = (): unknown => openContainer(bytes, 'apples');
  expect(open).toThrow(UserError);
  expect(open).toThrow(message);
  expect(open).toThrow(expect.objectContaining({ hint: expect.stringContaining('npm run train') }));
});

test('another kind of file of ours is a clear error', () => {
  expect(() => openContainer(file, 'pears')).toThrow('is a file of apples');
});

test('a file cut off anywhere is a user error', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: file.length - 1 }), (length) => {
      expect(() => openContainer(file.subarray(0, length), 'apples')).toThrow(UserError);
    }),
  );
});
