import type { Result } from "../assessment/result";
import type { Scheme } from "../assessment/scheme";
import { prepare } from "./prepare/prepare";
import { resultOf } from "./result-of";
import { run } from "./run/run";

/**
 * Scores a scheme. Whoever scores it again with a changed fact keeps `prepare` and `run` apart and uses `rescore`.
 */
export function score(scheme: Scheme): Result {
  const prepared = prepare(scheme);
  const scored = run(prepared);
  return resultOf(scored);
}
