/**
 * A name that is safe as a file name and an HTML id on every system: a-z, 0-9 and single hyphens,
 * 60 characters at most, never empty, never a path.
 */
export function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'unnamed' : plain;
}
