/** What a function comes to: a value, or why there is none. */
export type Answer<T> = { readonly kind: "value"; readonly value: T } | Refusal;

/** "wrong" becomes #VALUE! (someone must mend something), "none" becomes #N/A (不涉及, 未填报, 待评). */
export interface Refusal {
  readonly kind: "wrong" | "none";
  /** In Chinese: what was found and where, what was expected, what to do. */
  readonly message: string;
}

export const value = <T>(given: T): Answer<T> => ({ kind: "value", value: given });
export const wrong = (message: string): Refusal => ({ kind: "wrong", message });
export const none = (message: string): Refusal => ({ kind: "none", message });

/** The next step, where there was a value. */
export function then<T, U>(answer: Answer<T>, next: (given: T) => Answer<U>): Answer<U> {
  return answer.kind === "value" ? next(answer.value) : answer;
}

/** All values in their order, or the first refusal. */
export function all<T>(answers: readonly Answer<T>[]): Answer<readonly T[]> {
  const values: T[] = [];
  for (const answer of answers) {
    if (answer.kind !== "value") return answer;
    values.push(answer.value);
  }
  return value(values);
}
