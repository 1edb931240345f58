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
    const [line] = linesOf(area, this.sideIndex);
    if (!line) return pick(undefined);
    return commonSetting({ session, sheet, area: line.area }, ({ borders }) => pick(borders[line.side]));
  }

  private change(change: (border: BorderState | undefined) => BorderState | undefined): void {
    const { session, sheet, area } = this.range;
    demand(sheet, "allowFormatCells");
    for (const line of linesOf(area, this.sideIndex)) {
      restyle({ session, sheet, area: line.area }, (style) => {
        const { [line.side]: old, ...others } = style.borders;
        const border = change(old);
        return { ...style, borders: border ? { ...others, [line.side]: border } : others };
      });
    }
  }
}

/** The cells whose sides make up a border of a range. An inside line is the sides of both its neighbours. */
function linesOf(area: Area, side: BorderSide): readonly { area: Area; side: CellSide }[] {
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, side }];
    case "EdgeBottom":
      return [{ area: { ...area, row: lastRow(area), rows: 1 }, side }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, side }];
    case "EdgeRight":
      return [{ area: { ...area, column: lastColumn(area), columns: 1 }, side }];
    case "InsideHorizontal":
      if (area.rows < 2) return [];
      return [
        { area: { ...area, rows: area.rows - 1 }, side: "EdgeBottom" },
        { area: { ...area, row: area.row + 1, rows: area.rows - 1 }, side: "EdgeTop" },
      ];
    case "InsideVertical":
      if (area.columns < 2) return [];
      return [
        { area: { ...area, columns: area.columns - 1 }, side: "EdgeRight" },
        { area: { ...area, column: area.column + 1, columns: area.columns - 1 }, side: "EdgeLeft" },
      ];
    case "DiagonalDown":
    case "DiagonalUp":
      return [{ area, side }];
  }
}
