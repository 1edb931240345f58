/** A sheet name that is not taken: 指标得分, 指标得分 (2) … Sheet names are compared without regard to case. */
export function freeName(name: string, taken: readonly string[]): string {
  const names = new Set(taken.map((other) => other.toLowerCase()));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name} (${number})`;
    if (!names.has(candidate.toLowerCase())) return candidate;
  }
}
