import type { Place, Problem } from "../../assessment/problem";

interface Found {
  readonly code: string;
  readonly severity: Problem["severity"];
  readonly message: string;
}

/** A problem with the place of the row that it is about, where the row has one. */
export function problemAt(row: { readonly where?: Place }, found: Found): Problem {
  return row.where === undefined ? found : { ...found, where: row.where };
}
