import { PALETTE } from "./palette";

/** Thin rules (what a continuous line is unless it is told otherwise) between rows and columns: a table for print. */
export function drawFrame(range: Excel.Range): void {
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = PALETTE.rule;
  }
}
