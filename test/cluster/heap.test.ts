import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { heapOf } from '../../src/cluster/heap.ts';

test('items come out in order, whenever they went in', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.array(fc.integer()), (early, late) => {
      const heap = heapOf(early, (a, b) => a < b);
      for (const item of late) heap.push(item);
      const out: number[] = [];
      for (let item = heap.pop(); item !== undefined; item = heap.pop()) out.push(item);
      expect(out).toEqual([...early, ...late].toSorted((a, b) => a - b));
      expect(heap.peek()).toBeUndefined();
    }),
  );
});
