import type { BorderState } from "../../state";

/** SpreadsheetML's word for a line, and Office.js's pair of style and weight. */
const LINES: readonly (readonly [string, string, string])[] = [
  ["thin", "Continuous", "Thin"], ["medium", "Continuous", "Medium"], ["thick", "Continuous", "Thick"], ["hair", "Continuous", "Hairline"],
  ["dashed", "Dash", "Thin"], ["mediumDashed", "Dash", "Medium"], ["dotted", "Dot", "Thin"], ["double", "Double", "Thick"],
  ["dashDot", "DashDot", "Thin"], ["mediumDashDot", "DashDot", "Medium"], ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"], ["slantDashDot", "SlantDashDot", "Medium"],
];

export function borderOfWord(word: string): { style: string; weight: string } | undefined {
  const found = LINES.find(line => line[0] === word);
  return found && { style: found[1], weight: found[2] };
}

/** Undefined for "None". A weight that the style does not come in gives the style's first. */
export function wordOfBorder(border: BorderState): string | undefined {
  const exact = LINES.find(line => line[1] === border.style && line[2] === (border.weight ?? "Thin"));
  return (exact ?? LINES.find(line => line[1] === border.style))?.[0];
}
