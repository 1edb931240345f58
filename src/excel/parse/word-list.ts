import { foldName } from "./fold-text";

/** The key whose words hold this one, null when none does. */
export function keyOfWord<K extends string>(words: Readonly<Record<K, readonly string[]>>, word: string): K | null {
  const wanted = foldName(word);
  for (const key of Object.keys(words) as K[]) {
    if (words[key].some((known) => foldName(known) === wanted)) return key;
  }
  return null;
}

/** The words that we offer, joined: 基础、加分、扣分、否决. */
export function offered(words: Readonly<Record<string, readonly string[]>>): string {
  return Object.values(words).map((known) => known[0]).join("、");
}
