import { PALETTE } from "./palette";

/** Thin rules between rows and columns, no heavy lines: a table for print. */
export function drawFrame(range: Excel.Range): void {
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = PALETTE.rule;
  }
}
