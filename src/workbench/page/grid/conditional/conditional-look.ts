/** What conditional formats make of a cell. */
export interface ConditionalLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** A data bar: where it begins and how long it is, as shares of the cell's width. */
  readonly bar?: { readonly color: string; readonly from: number; readonly length: number };
  readonly icon?: string;
  readonly hidesText?: boolean;
}

export type ConditionalLooks = (row: number, column: number) => ConditionalLook | undefined;
