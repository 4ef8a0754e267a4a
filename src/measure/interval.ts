/** The 97.5th percentile of the normal distribution: two-sided 95 %. */
const Z = 1.959964;

/** Wilson's 95 % interval of a proportion (Wilson 1927): `count` of `of`; [0, 1] where `of` is 0. */
export function wilson(count: number, of: number): readonly [low: number, high: number] {
  if (of === 0) return [0, 1];
  const share = count / of;
  const weight = Z ** 2 / of;
  const centre = share + weight / 2;
  const spread = Z * Math.sqrt((share * (1 - share)) / of + weight / (4 * of));
  return [
    // Rounding must not push a bound past the share itself.
    Math.min(share, Math.max(0, (centre - spread) / (1 + weight))),
    Math.max(share, Math.min(1, (centre + spread) / (1 + weight))),
  ];
}

/** 95 % interval of a mean by the normal approximation; null for fewer than two values. */
export function meanInterval(
  values: readonly number[],
): { readonly mean: number; readonly low: number; readonly high: number } | null {
  if (values.length < 2) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const spread = Z * Math.sqrt(squares / (values.length - 1) / values.length);
  return { mean, low: mean - spread, high: mean + spread };
}
