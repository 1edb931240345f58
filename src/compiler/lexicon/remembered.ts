/**
 * Several patterns ask the same question of the same words. The last answers are kept, within a bound; only for
 * functions of one string that depend on nothing else.
 */
export function remembered<T>(read: (words: string) => T): (words: string) => T {
  const answers = new Map<string, T>();
  return (words) => {
    const known = answers.get(words);
    if (known !== undefined) return known;
    const answer = read(words);
    if (answers.size >= KEPT) answers.clear();
    answers.set(words, answer);
    return answer;
  };
}

const KEPT = 64;
