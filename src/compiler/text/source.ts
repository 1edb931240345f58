import type { Span } from "../../assessment/span";

/**
 * A clause and its normalised text. `starts[i]` and `ends[i]` are where the i-th unit of `text` stands in the clause,
 * so that whatever the grammar finds can be shown in the words of the cell.
 */
export interface Source {
  readonly clause: string;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A stretch of the normalised text: [from, to). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export function spanInClause(source: Source, stretch: Stretch): Span {
  const { clause, starts, ends } = source;
  if (stretch.from >= stretch.to) {
    const at = starts[stretch.from] ?? clause.length;
    return [at, at];
  }
  return [starts[stretch.from] ?? clause.length, ends[stretch.to - 1] ?? clause.length];
}
