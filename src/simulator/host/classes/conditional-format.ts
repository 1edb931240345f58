import type { ConditionalFormatState, SheetState } from "../../state";
import { invalidArgument, itemNotFound } from "../errors";
import { HostObject, type Shape } from "../host-object";
import type { Session } from "../session";
import { ConditionalFormatKind } from "./conditional-format-kind";
import { DataBarConditionalFormat } from "./data-bar-conditional-format";
import { kindShapes } from "./conditional-format-shapes";
import type { Range } from "./range";

const NAVIGATIONS = ["cellValue", "colorScale", "custom", "dataBar", "iconSet", "preset", "textComparison", "topBottom"] as const;
type Kind = (typeof NAVIGATIONS)[number];

const TYPE_OF: Readonly<Record<Kind, ConditionalFormatState["type"]>> = {
  cellValue: "CellValue",
  colorScale: "ColorScale",
  custom: "Custom",
  dataBar: "DataBar",
  iconSet: "IconSet",
  preset: "PresetCriteria",
  textComparison: "ContainsText",
  topBottom: "TopBottom",
};

const shape: Shape = {
  type: "ConditionalFormat",
  scalars: ["id", "priority", "stopIfTrue", "type"],
  navigations: NAVIGATIONS.flatMap((kind) => [kind, `${kind}OrNullObject`]),
};

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
export class ConditionalFormat extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly sheet: SheetState,
    private readonly state: ConditionalFormatState,
  ) {
    super(session);
  }

  get id(): string {
    return this.state.id;
  }

  get type(): string {
    return this.state.type;
  }

  get stopIfTrue(): boolean {
    return this.state.stopIfTrue;
  }

  set stopIfTrue(stop: boolean) {
    this.state.stopIfTrue = stop;
    this.sheet.touched.add("conditionalFormats");
  }

  get priority(): number {
    return this.state.priority;
  }

  set priority(priority: unknown) {
    if (!Number.isInteger(priority) || (priority as number) < 0) throw invalidArgument();
    const others = this.sheet.conditionalFormats.filter((each) => each !== this.state).sort((a, b) => a.priority - b.priority);
    others.splice(priority as number, 0, this.state);
    others.forEach((format, index) => (format.priority = index));
    this.sheet.touched.add("conditionalFormats");
  }

  get cellValue(): HostObject {
    return this.kind("cellValue");
  }

  get cellValueOrNullObject(): HostObject | null {
    return this.kindOrNull("cellValue");
  }

  get colorScale(): HostObject {
    return this.kind("colorScale");
  }

  get colorScaleOrNullObject(): HostObject | null {
    return this.kindOrNull("colorScale");
  }

  get custom(): HostObject {
    return this.kind("custom");
  }

  get customOrNullObject(): HostObject | null {
    return this.kindOrNull("custom");
  }

  get dataBar(): HostObject {
    return this.kind("dataBar");
  }

  get dataBarOrNullObject(): HostObject | null {
    return this.kindOrNull("dataBar");
  }

  get iconSet(): HostObject {
    return this.kind("iconSet");
  }

  get iconSetOrNullObject(): HostObject | null {
    return this.kindOrNull("iconSet");
  }

  get preset(): HostObject {
    return this.kind("preset");
  }

  get presetOrNullObject(): HostObject | null {
    return this.kindOrNull("preset");
  }

  get textComparison(): HostObject {
    return this.kind("textComparison");
  }

  get textComparisonOrNullObject(): HostObject | null {
    return this.kindOrNull("textComparison");
  }

  get topBottom(): HostObject {
    return this.kind("topBottom");
  }

  get topBottomOrNullObject(): HostObject | null {
    return this.kindOrNull("topBottom");
  }

  /** A format over several areas has no range of its own. */
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }

  getRangeOrNullObject(): Range | null {
    return this.state.more ? null : this.session.make.range(this.sheet, this.state.area);
  }

  delete(): void {
    this.sheet.conditionalFormats.splice(this.sheet.conditionalFormats.indexOf(this.state), 1);
    this.sheet.touched.add("conditionalFormats");
  }

  /** Asking a format for another type's settings is ItemNotFound. */
  private kind(kind: Kind): HostObject {
    const found = this.kindOrNull(kind);
    if (!found) throw itemNotFound();
    return found;
  }

  private kindOrNull(kind: Kind): HostObject | null {
    if (this.state.type !== TYPE_OF[kind]) return null;
    if (kind === "dataBar") return new DataBarConditionalFormat(this.session, this.sheet, this.state);
    return new ConditionalFormatKind(this.session, { sheet: this.sheet, state: this.state, shape: kindShapes[kind] });
  }
}
