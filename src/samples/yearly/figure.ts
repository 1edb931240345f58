/** A figure of the published report, as printed there, or one that follows from those. */
export type Figure = PrintedFigure | DerivedFigure;

export interface PrintedFigure {
  readonly item: string;
  readonly value: number;
  readonly unit: string;
  /** Where the sample's units add up to this figure. */
  readonly split?: Split;
  readonly note?: string;
}

export interface DerivedFigure {
  readonly item: string;
  readonly unit: string;
  /** 算式, of the names of other items. */
  readonly formula: string;
}

export const isPrinted = (figure: Figure): figure is PrintedFigure => "value" in figure;

/** Column of 数据填报, indicator, and the place of the data item in its clause (from 0). */
export interface Split {
  readonly indicator: string;
  readonly item: number;
  readonly column: "填报值" | "基数";
}

export const values = (indicator: string, item = 0): Split => ({ indicator, item, column: "填报值" });
export const bases = (indicator: string, item = 0): Split => ({ indicator, item, column: "基数" });

/** The figures of one of the seven sections of the report. */
export interface FigureArea {
  readonly area: string;
  readonly figures: readonly Figure[];
}
