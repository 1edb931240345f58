import type { Answer } from "./answer";

/**
 * The value of an answer, as the cell gets it.
 * @throws CustomFunctions.Error with the sentence that the cell shows
 */
export function give<T>(answer: Answer<T>): T {
  switch (answer.kind) {
    case "value": return answer.value;
    case "wrong": throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, answer.message);
    case "none": throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, answer.message);
    default: return answer satisfies never;
  }
}
