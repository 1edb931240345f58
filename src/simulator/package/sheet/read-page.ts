import type { PageState } from "../../state";
import { attribute, child, flag, numberOf, textOf } from "../xml/xml-element";
import { given } from "../given";
import { splitHeaderFooter } from "./header-footer";
import { PAPER_SIZES } from "./paper-sizes";
import type { SheetSections } from "./sheet-sections";

/** Print area and titles are names of the workbook; `readNames` adds them. */
export function readPage(sections: SheetSections): PageState {
  const setUp = sections.tree("pageSetup");
  const options = sections.tree("printOptions");
  const texts = sections.tree("headerFooter");
  return given({
    orientation: attribute(setUp, "orientation") === "landscape" ? "Landscape" as const : "Portrait" as const,
    paperSize: PAPER_SIZES[(numberOf(setUp, "paperSize") ?? 0) - 1],
    zoom: readZoom(sections),
    margins: readMargins(sections),
    centerHorizontally: flag(options, "horizontalCentered"),
    centerVertically: flag(options, "verticalCentered"),
    headersFooters: {
      ...splitHeaderFooter(textOf(child(texts, "oddHeader")), "Header"),
      ...splitHeaderFooter(textOf(child(texts, "oddFooter")), "Footer"),
    },
    printGridlines: flag(options, "gridLines"),
  });
}

function readZoom(sections: SheetSections): PageState["zoom"] {
  const setUp = sections.tree("pageSetup");
  if (!flag(child(sections.tree("sheetPr"), "pageSetUpPr"), "fitToPage")) {
    const scale = numberOf(setUp, "scale");
    return scale === undefined || scale === 100 ? undefined : { scale };
  }
  // 0 pages: as many as it takes.
  return given({
    horizontalFitToPages: (numberOf(setUp, "fitToWidth") ?? 1) || undefined,
    verticalFitToPages: (numberOf(setUp, "fitToHeight") ?? 1) || undefined,
  });
}

export const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** Inches in the file, points here. */
function readMargins(sections: SheetSections): PageState["margins"] {
  const tree = sections.tree("pageMargins");
  const margins: PageState["margins"] = {};
  for (const side of MARGINS) {
    const inches = numberOf(tree, side);
    if (inches !== undefined) margins[side] = Math.round(inches * 72e4) / 1e4;
  }
  return margins;
}
