import type { Settings } from "../../assessment/settings";
import { pointsFormat } from "../result/points-format";
import type { ColumnPlan } from "../result/table-plan";

/** Columns of inspection sheets, by what they hold. Widths in points. */
export const nameColumn = (name: string, width = 120): ColumnPlan => ({ name, look: "name", width, format: "General" });
export const wordColumn = (name: string, width = 64): ColumnPlan => ({ name, look: "word", width, format: "General" });
export const rankColumn = (name: string, width = 56): ColumnPlan => ({ name, look: "rank", width, format: "General" });
export const proseColumn = (name: string, width = 200): ColumnPlan => ({ name, look: "prose", width, format: "General" });
export const pointsColumn = (name: string, settings: Settings, width = 66): ColumnPlan => ({ name, look: "points", width, format: pointsFormat(settings, "total") });
/** A difference shows its sign. */
export const changeColumn = (name: string, settings: Settings, width = 66): ColumnPlan => {
  const plain = pointsFormat(settings, "total");
  return { name, look: "points", width, format: `+${plain};-${plain};${plain}` };
};
export const numberColumn = (name: string, format = "General", width = 62): ColumnPlan => ({ name, look: "points", width, format });
