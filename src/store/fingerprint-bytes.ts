import type { Fingerprint, Strongest } from '../model/fingerprint.ts';

/** A fingerprint as bytes: its three arrays, each after its length, then the rest as JSON. */
export function bytesOf(print: Fingerprint): Uint8Array {
  const { keys, weights, sketch, ...rest } = print;
  const json = Buffer.from(JSON.stringify(rest));
  const numbers = [keys, weights, sketch].reduce((sum, { length }) => sum + 1 + length, 0);
  const bytes = Buffer.alloc(4 * numbers + json.length);
  let at = 0;
  const put = (values: ArrayLike<number>, isReal: boolean): void => {
    at = bytes.writeUInt32LE(values.length, at);
    for (let place = 0; place < values.length; place += 1) {
      const value = values[place] ?? 0;
      at = isReal ? bytes.writeFloatLE(value, at) : bytes.writeUInt32LE(value, at);
    }
  };
  put(keys, false);
  put(weights, true);
  put(sketch, false);
  bytes.set(json, at);
  return bytes;
}

/** The same fingerprint again, bit for bit. */
export function fingerprintIn(bytes: Uint8Array): Fingerprint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const take = <Values extends Uint32Array | Float32Array>(
    make: (size: number) => Values,
  ): Values => {
    const values = make(view.getUint32(at, true));
    at += 4;
    for (let place = 0; place < values.length; place += 1, at += 4) {
      values[place] =
        values instanceof Float32Array ? view.getFloat32(at, true) : view.getUint32(at, true);
    }
    return values;
  };
  const keys = take((size) => new Uint32Array(size));
  const weights = take((size) => new Float32Array(size));
  const sketch = take((size) => new Uint32Array(size));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `bytesOf` wrote it
  const rest = JSON.parse(Buffer.from(bytes.subarray(at)).toString()) as Rest;
  return { ...rest, keys, weights, sketch };
}

type Rest = Omit<Fingerprint, 'keys' | 'weights' | 'sketch'>;

/** The keys, then the weights, four bytes each. */
export function strongestBytes({ keys, weights }: Strongest): Uint8Array {
  const bytes = Buffer.alloc(8 * keys.length);
  for (let at = 0; at < keys.length; at += 1) {
    bytes.writeUInt32LE(keys[at] ?? 0, 4 * at);
    bytes.writeFloatLE(weights[at] ?? 0, 4 * (keys.length + at));
  }
  return bytes;
}

/** The same again, bit for bit. */
export function strongestInBytes(bytes: Uint8Array): Strongest {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = bytes.byteLength / 8;
  const keys = new Uint32Array(size);
  const weights = new Float32Array(size);
  for (let at = 0; at < size; at += 1) {
    keys[at] = view.getUint32(4 * at, true);
    weights[at] = view.getFloat32(4 * (size + at), true);
  }
  return { keys, weights };
}
