import type { Area, BorderState, CellStyle } from "../../state";
import { lastColumn, lastRow } from "../address/areas";
import { restyle } from "../cells/cell-styles";
import { commonSetting } from "../cells/common-style";
import { invalidArgument } from "../errors";
import { HostObject, type Shape } from "../host-object";
import { demand } from "../protection";
import type { Session } from "../session";
import { readColor } from "../text/colors";
import type { Range } from "./range";

export const BORDER_SIDES = [
  "EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp",
] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];
type CellSide = keyof CellStyle["borders"];

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

const shape: Shape = { type: "RangeBorder", scalars: ["color", "sideIndex", "style", "weight"] };

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeborder */
export class RangeBorder extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly range: Range,
    readonly sideIndex: BorderSide,
  ) {
    super(session);
  }

  get style(): string | null {
    return this.common((border) => border?.style ?? "None");
  }

  set style(style: unknown) {
    if (typeof style !== "string" || !STYLES.includes(style)) throw invalidArgument();
    this.change(style === "None" ? () => undefined : (border) => ({ ...border, style }));
  }

  get color(): string | null {
    return this.common((border) => border?.color ?? "#000000");
  }

  set color(value: unknown) {
    const color = readColor(value);
    this.change((border) => ({ style: "Continuous", ...border, color }));
  }

  get weight(): string | null {
    return this.common((border) => border?.weight ?? "Thin");
  }

  set weight(weight: unknown) {
    if (typeof weight !== "string" || !WEIGHTS.includes(weight)) throw invalidArgument();
    this.change((border) => ({ style: "Continuous", ...border, weight }));
  }

  private common<Value>(pick: (border: BorderState | undefined) => Value): Value | null {
    const { session, sheet, area } = this.range;
    const lines = linesOf(area, this.sideIndex), side = lines[0]?.sides[0];
    if (!side) return pick(undefined);
    const own = lines.filter(({ sides }) => sides.includes(side)).map((line) => commonSetting({ session, sheet, area: line.area }, ({ borders }) => pick(borders[side])));
    return own.every((value) => value === own[0]) ? own[0]! : null;
  }

  private change(change: Change): void {
    const { session, sheet, area } = this.range;
    demand(sheet, "allowFormatCells");
    for (const line of linesOf(area, this.sideIndex)) {
      restyle({ session, sheet, area: line.area }, (style) => ({ ...style, borders: line.sides.reduce((borders, side) => changeSide(borders, side, change), style.borders) }));
    }
  }
}

type Change = (border: BorderState | undefined) => BorderState | undefined;

function changeSide(borders: CellStyle["borders"], side: CellSide, change: Change): CellStyle["borders"] {
  const { [side]: old, ...others } = borders, border = change(old);
  return border ? { ...others, [side]: border } : others;
}

/** Cells and those of their sides that make up a border of a range. */
interface Line {
  readonly area: Area;
  readonly sides: readonly CellSide[];
}

/** An inside line is the sides of both its neighbours: cells between two of them have both changed at once. */
function linesOf(area: Area, side: BorderSide): readonly Line[] {
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, sides: [side] }];
    case "EdgeBottom":
      return [{ area: { ...area, row: lastRow(area), rows: 1 }, sides: [side] }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, sides: [side] }];
    case "EdgeRight":
      return [{ area: { ...area, column: lastColumn(area), columns: 1 }, sides: [side] }];
    case "InsideHorizontal": {
      const first = { area: { ...area, rows: 1 }, sides: ["EdgeBottom"] as const }, last = { area: { ...area, row: lastRow(area), rows: 1 }, sides: ["EdgeTop"] as const };
      if (area.rows < 3) return area.rows < 2 ? [] : [first, last];
      return [first, { area: { ...area, row: area.row + 1, rows: area.rows - 2 }, sides: ["EdgeBottom", "EdgeTop"] }, last];
    }
    case "InsideVertical": {
      const first = { area: { ...area, columns: 1 }, sides: ["EdgeRight"] as const }, last = { area: { ...area, column: lastColumn(area), columns: 1 }, sides: ["EdgeLeft"] as const };
      if (area.columns < 3) return area.columns < 2 ? [] : [first, last];
      return [first, { area: { ...area, column: area.column + 1, columns: area.columns - 2 }, sides: ["EdgeRight", "EdgeLeft"] }, last];
    }
    case "DiagonalDown":
    case "DiagonalUp":
      return [{ area, sides: [side] }];
  }
}
