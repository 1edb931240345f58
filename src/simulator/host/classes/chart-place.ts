import type { ChartState, SheetState } from "../../state";

/** A chart as its parts see it. */
export interface ChartPlace {
  readonly sheet: SheetState;
  readonly chart: ChartState;
  /** The chart's state, for changing it. */
  change(): ChartState;
}
