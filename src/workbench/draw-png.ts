import { PRINT_WIDTH, withPrintDensity } from "../reports/charts/print-size";
import type { SvgChart } from "../reports/charts/svg-chart";

export type PngDrawing =
  | { readonly kind: "drawn"; readonly png: Uint8Array }
  /** The drawing library is optional: it has a part of its own for each system. */
  | { readonly kind: "no-library" }
  /** Without a Chinese font every label would be blank. */
  | { readonly kind: "no-font" };

/** Rasterises a chart at print resolution with the fonts of this machine. */
export async function drawPng({ svg }: Pick<SvgChart, "svg">): Promise<PngDrawing> {
  const library = await import("@resvg/resvg-js").catch(() => null);
  if (library === null) return { kind: "no-library" };
  const font = { loadSystemFonts: true };
  const probe = new library.Resvg(PROBE, { font }).render();
  if (probe.pixels.every((part) => part === 255)) return { kind: "no-font" };
  return { kind: "drawn", png: withPrintDensity(new library.Resvg(svg, { fitTo: { mode: "width", value: PRINT_WIDTH }, font }).render().asPng()) };
}

/** A single Chinese sign on white. */
const PROBE = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect width="20" height="20" fill="#fff"/><text x="2" y="16" font-size="14" font-family="\'Noto Sans CJK SC\',sans-serif">中</text></svg>';
