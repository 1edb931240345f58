import type { Shape } from "../host-object";

/** The type-specific halves of a conditional format: all but the data bar have one or two settings and a format. */
export const kindShapes = {
  cellValue: { type: "CellValueConditionalFormat", scalars: ["rule"], navigations: ["format"] },
  colorScale: { type: "ColorScaleConditionalFormat", scalars: ["criteria", "threeColorScale"] },
  custom: { type: "CustomConditionalFormat", scalars: [], navigations: ["format", "rule"] },
  iconSet: { type: "IconSetConditionalFormat", scalars: ["criteria", "reverseIconOrder", "showIconOnly", "style"] },
  preset: { type: "PresetCriteriaConditionalFormat", scalars: ["rule"], navigations: ["format"] },
  textComparison: { type: "TextConditionalFormat", scalars: ["rule"], navigations: ["format"] },
  topBottom: { type: "TopBottomConditionalFormat", scalars: ["rule"], navigations: ["format"] },
} as const satisfies Record<string, Shape>;
