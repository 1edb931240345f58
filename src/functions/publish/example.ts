/** An example of the help, which is executed as a test: a formula over some cells, and what it gives. */
export interface Example {
  readonly zh: string;
  readonly en: string;
  /** Cells that the formula refers to, from A1 on; "" is blank. */
  readonly cells?: readonly (readonly ExampleCell[])[];
  readonly formula: string;
  /** What stands in the formula's cell and spills from it; an error as its code and sentence. */
  readonly gives: ExampleValue | readonly (readonly ExampleValue[])[] | ExampleError;
}
export type ExampleCell = string | number | boolean;
export type ExampleValue = string | number;
export interface ExampleError {
  readonly code: "#VALUE!" | "#N/A";
  readonly message: string;
}

export function isExampleError(gives: Example["gives"]): gives is ExampleError {
  return typeof gives === "object" && "code" in gives;
}
