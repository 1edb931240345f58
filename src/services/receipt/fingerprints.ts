import { shortDigest } from "./digest";

/**
 * One text of eight signs for each subject: four of its key, four of its content, sorted. Enough to tell which subjects
 * changed (one change in sixteen million goes unseen); "" where a cell could not hold them all.
 */
export function fingerprints(subjects: ReadonlyMap<string, readonly string[]>): string {
  const text = [...subjects].map(([key, lines]) => shortDigest([key]) + shortDigest(lines)).sort().join("");
  return text.length > LONGEST_TEXT ? "" : text;
}

/** https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_TEXT = 32_767;

/** The keys whose content is not what the fingerprints say; null when they cannot tell. */
export function changedSubjects(before: string, subjects: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> | null {
  if (before === "" || before.length % 8 !== 0) return null;
  const known = new Map<string, string>();
  for (let at = 0; at < before.length; at += 8) known.set(before.slice(at, at + 4), before.slice(at + 4, at + 8));
  return new Set([...subjects].filter(([key, lines]) => known.get(shortDigest([key])) !== shortDigest(lines)).map(([key]) => key));
}
