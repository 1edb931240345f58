import type { Area, CellError } from "../state";

/** What a formula says, before anything is known of the cells. */
export type Formula =
  | { readonly kind: "value"; readonly value: number | string | boolean | CellError }
  | { readonly kind: "missing" }
  | { readonly kind: "cells"; readonly sheet: string | undefined; readonly area: Area; readonly absolute: Anchors }
  | { readonly kind: "structured"; readonly text: string; readonly thisRow: "this-row" | "whole" }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Formula[] }
  | { readonly kind: "unary"; readonly operator: "-" | "+" | "%" | "@"; readonly of: Formula }
  | { readonly kind: "binary"; readonly operator: Operator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: "spilled"; readonly of: Formula }
  | { readonly kind: "array"; readonly rows: readonly (readonly Formula[])[] };

export type Operator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

/** Which corners of a reference stay where they are when the formula is read from another cell. */
export interface Anchors {
  readonly firstRow: boolean;
  readonly firstColumn: boolean;
  readonly lastRow: boolean;
  readonly lastColumn: boolean;
}
