/** The label that needs the fewest changes, for a suggestion; null when nothing is near. */
export function closestLabel(found: string, labels: readonly string[]): string | null {
  const [best] = labels.map((label) => ({ label, distance: editDistance(found, label) })).sort((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance < Math.max(found.length, best.label.length) ? best.label : null;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
