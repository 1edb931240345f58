import type { ConditionalFormatState } from "../../state";
import { invalidArgument, itemNotFound } from "../errors";
import { HostCollection, type Shape } from "../host-object";
import { demand } from "../protection";
import type { Session } from "../session";
import { cutOut, touches } from "../structure/area-parts";
import { ConditionalFormat } from "./conditional-format";
import type { Range } from "./range";

const shape: Shape = { type: "ConditionalFormatCollection", scalars: [] };

const TYPES = ["CellValue", "ContainsText", "Custom", "ColorScale", "DataBar", "IconSet", "TopBottom", "PresetCriteria"] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly range: Range,
  ) {
    super(session);
  }

  /** Those that touch the range, the first in priority first. */
  items(): readonly ConditionalFormat[] {
    const { sheet, area } = this.range;
    return sheet.conditionalFormats
      .filter((format) => touches(format, area))
      .sort((a, b) => a.priority - b.priority)
      .map((format) => new ConditionalFormat(this.session, sheet, format));
  }

  /** A new format comes first: the others move down. */
  add(type: string): ConditionalFormat {
    const { sheet, area } = this.range;
    demand(sheet, "allowFormatCells");
    const kind = TYPES.find((each) => each === type);
    if (!kind) throw invalidArgument();
    for (const other of sheet.conditionalFormats) other.priority++;
    const state: ConditionalFormatState = {
      id: `{sim-format-${this.session.nextId()}}`,
      area: { ...area },
      type: kind,
      priority: 0,
      stopIfTrue: false,
      rule: {},
      format: {},
    };
    sheet.conditionalFormats.push(state);
    sheet.touched.add("conditionalFormats");
    return new ConditionalFormat(this.session, sheet, state);
  }

  clearAll(): void {
    const { sheet, area } = this.range;
    demand(sheet, "allowFormatCells");
    cutOut(sheet.conditionalFormats, area);
    sheet.touched.add("conditionalFormats");
  }

  getItem(id: string): ConditionalFormat {
    const found = this.items().find((format) => format.id === id);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(id: string): ConditionalFormat | null {
    return this.items().find((format) => format.id === id) ?? null;
  }

  getItemAt(index: number): ConditionalFormat {
    const found = this.items()[index];
    if (!found) throw invalidArgument();
    return found;
  }
}
