/** A signed 32-bit number for the UTF-16 units from `start` to `end` (FNV-1a): fast, not safe against ill will. */
export function hash32(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}
