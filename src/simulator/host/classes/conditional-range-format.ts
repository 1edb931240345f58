import type { ConditionalFormatState, SheetState } from "../../state";
import { HostObject, type Shape } from "../host-object";
import type { Session } from "../session";
import { readColor } from "../text/colors";

const formatShape: Shape = { type: "ConditionalRangeFormat", scalars: ["numberFormat"], navigations: ["fill", "font"] };
const fontShape: Shape = { type: "ConditionalRangeFont", scalars: ["bold", "color", "italic"] };
const fillShape: Shape = { type: "ConditionalRangeFill", scalars: ["color"] };

type Format = ConditionalFormatState["format"];

abstract class FormatPart extends HostObject {
  constructor(
    session: Session,
    protected readonly sheet: SheetState,
    protected readonly state: ConditionalFormatState,
  ) {
    super(session);
  }

  protected get format(): Format {
    return this.state.format;
  }

  protected change(settings: Format): void {
    this.state.format = { ...this.state.format, ...settings };
    this.sheet.touched.add("conditionalFormats");
  }

  protected forget(...names: (keyof Format)[]): void {
    this.state.format = Object.fromEntries(Object.entries(this.format).filter(([name]) => !names.includes(name as keyof Format)));
    this.sheet.touched.add("conditionalFormats");
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat */
export class ConditionalRangeFormat extends FormatPart {
  readonly shape = formatShape;

  get numberFormat(): string {
    return this.format.numberFormat ?? "";
  }

  set numberFormat(numberFormat: string) {
    this.change({ numberFormat });
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.session, this.sheet, this.state);
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.session, this.sheet, this.state);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefont */
export class ConditionalRangeFont extends FormatPart {
  readonly shape = fontShape;

  get bold(): boolean | null {
    return this.format.bold ?? null;
  }

  set bold(bold: boolean) {
    this.change({ bold });
  }

  get italic(): boolean | null {
    return this.format.italic ?? null;
  }

  set italic(italic: boolean) {
    this.change({ italic });
  }

  get color(): string | null {
    return this.format.fontColor ?? null;
  }

  set color(color: unknown) {
    this.change({ fontColor: readColor(color) });
  }

  clear(): void {
    this.forget("bold", "italic", "fontColor");
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefill */
export class ConditionalRangeFill extends FormatPart {
  readonly shape = fillShape;

  get color(): string | null {
    return this.format.fill ?? null;
  }

  set color(color: unknown) {
    this.change({ fill: readColor(color) });
  }

  clear(): void {
    this.forget("fill");
  }
}
