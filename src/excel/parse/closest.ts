import { foldName } from "./fold-text";

/** The candidate that a mistyped name most likely meant; null when none is near enough to suggest. */
export function closest(name: string, candidates: Iterable<string>): string | null {
  const wanted = foldName(name), names = [...candidates];
  const begun = wanted.length < 2 ? [] : names.filter((candidate) => foldName(candidate).startsWith(wanted));
  // 部分 is the beginning of 部分权重 rather than a slip for 满分; A1 could begin many codes.
  if (begun.length === 1 && !/^\w+$/.test(wanted)) return begun[0] ?? null;
  let best: string | null = null;
  let least = Infinity;
  for (const candidate of names) {
    const distance = editDistance(wanted, foldName(candidate));
    const near = Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3));
    if (distance <= near && distance < least) [best, least] = [candidate, distance];
  }
  return best ?? containing(wanted, names);
}

/** 司法局 for 区司法局和信访局联席办: one name within the other, when only one candidate is so. */
function containing(wanted: string, candidates: readonly string[]): string | null {
  if (wanted.length < 2) return null;
  const found = candidates.filter((candidate) => {
    const other = foldName(candidate);
    return other.length > 1 && (other.includes(wanted) || wanted.includes(other));
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
