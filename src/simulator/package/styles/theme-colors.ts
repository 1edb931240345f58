import { attribute, child, descend, elements } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";

/** A theme's colours in the order that `theme="n"` counts them: light before dark (ECMA-376 18.8.3 swaps each pair). */
const ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
const OFFICE = ["FFFFFF", "000000", "E7E6E6", "44546A", "5B9BD5", "ED7D31", "A5A5A5", "FFC000", "4472C4", "70AD47", "0563C1", "954F72"];

/** "RRGGBB" each; the Office theme's where the workbook has none. */
export function themeColors(theme: XmlElement | undefined): readonly string[] {
  const scheme = descend(theme, "themeElements", "clrScheme");
  return ORDER.map((name, at) => {
    const color = elements(child(scheme, name))[0];
    const found = attribute(color, color?.local === "sysClr" ? "lastClr" : "val");
    return found !== undefined && /^[0-9a-f]{6}$/i.test(found) ? found.toUpperCase() : (OFFICE[at] ?? "000000");
  });
}
