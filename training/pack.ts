import { checksum, MAGIC, padded } from '../src/syntax/container.ts';

/** A container's bytes (see src/syntax/container.ts for the layout). */
export function pack(
  kind: string,
  about: Readonly<Record<string, unknown>>,
  sections: Readonly<Record<string, Uint8Array>>,
): Uint8Array {
  const sizes = Object.fromEntries(
    Object.entries(sections).map(([name, { length }]) => [name, length]),
  );
  const json = new TextEncoder().encode(JSON.stringify({ kind, about, sections: sizes }));
  const total = Object.values(sections).reduce((sum, { length }) => sum + padded(length), 0);
  const content = new Uint8Array(total);
  let at = 0;
  for (const section of Object.values(sections)) {
    content.set(section, at);
    at += padded(section.length);
  }
  const bytes = new Uint8Array(12 + json.length + total);
  bytes.set(MAGIC);
  const view = new DataView(bytes.buffer);
  view.setUint32(4, json.length, true);
  view.setUint32(8, checksum(content), true);
  bytes.set(json, 12);
  bytes.set(content, 12 + json.length);
  return bytes;
}

/** Rows in 8 bits: a row's largest value becomes 127; `scales` gives each row's step. */
export function quantize(
  values: Float32Array,
  columns: number,
): { readonly numbers: Int8Array; readonly scales: Float32Array } {
  const rows = values.length / columns;
  const numbers = new Int8Array(values.length);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const part = values.subarray(row * columns, (row + 1) * columns);
    const largest = part.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
    const scale = Math.fround(largest / 127);
    scales[row] = scale;
    if (scale > 0) {
      numbers.set(
        part.map((value) => Math.round(value / scale)),
        row * columns,
      );
    }
  }
  return { numbers, scales };
}

export const bytesOf = (view: ArrayBufferView): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
export const linesOf = (items: readonly string[]): Uint8Array =>
  new TextEncoder().encode(items.join('\n'));
