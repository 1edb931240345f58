import type { CellStyle } from "../../state";
import { restyle } from "../cells/cell-styles";
import { commonSetting } from "../cells/common-style";
import { invalidArgument } from "../errors";
import { HostObject, type Shape } from "../host-object";
import { demand } from "../protection";
import type { Session } from "../session";
import { readColor } from "../text/colors";
import type { Range } from "./range";

const shape: Shape = {
  type: "RangeFont",
  scalars: ["bold", "color", "italic", "name", "size", "strikethrough", "underline"],
};

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
export class RangeFont extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly range: Range,
  ) {
    super(session);
  }

  get bold(): boolean | null {
    return commonSetting(this.range, ({ font }) => font.bold ?? false);
  }

  set bold(value: boolean) {
    this.change({ bold: value });
  }

  get italic(): boolean | null {
    return commonSetting(this.range, ({ font }) => font.italic ?? false);
  }

  set italic(value: boolean) {
    this.change({ italic: value });
  }

  get strikethrough(): boolean | null {
    return commonSetting(this.range, ({ font }) => font.strikethrough ?? false);
  }

  set strikethrough(value: boolean) {
    this.change({ strikethrough: value });
  }

  get underline(): string | null {
    return commonSetting(this.range, ({ font }) => font.underline ?? "None");
  }

  set underline(value: string) {
    if (!UNDERLINES.includes(value)) throw invalidArgument();
    this.change({ underline: value });
  }

  get name(): string | null {
    return commonSetting(this.range, ({ font }) => font.name ?? "Calibri");
  }

  set name(value: string) {
    if (value === "") throw invalidArgument();
    this.change({ name: value });
  }

  get size(): number | null {
    return commonSetting(this.range, ({ font }) => font.size ?? 11);
  }

  set size(value: number) {
    if (!(value >= 1 && value <= 409)) throw invalidArgument();
    this.change({ size: value });
  }

  get color(): string | null {
    return commonSetting(this.range, ({ font }) => font.color ?? "#000000");
  }

  set color(value: unknown) {
    this.change({ color: readColor(value) });
  }

  private change(font: CellStyle["font"]): void {
    demand(this.range.sheet, "allowFormatCells");
    restyle(this.range, (style) => ({ ...style, font: { ...style.font, ...font } }));
  }
}
