import type { NameState, SheetState } from "../../state";
import { resolveAddress, type SheetArea } from "../address/resolve-address";
import { parseEntry } from "../cells/parse-entry";
import { apiValue } from "../cells/read-cells";
import { invalidArgument, itemNotFound } from "../errors";
import { HostObject, type Shape } from "../host-object";
import type { Session } from "../session";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

const shape: Shape = {
  type: "NamedItem",
  scalars: ["_Id", "comment", "formula", "name", "scope", "type", "value", "visible"],
  navigations: ["worksheet", "worksheetOrNullObject"],
};

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
export class NamedItem extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly state: NameState,
    private readonly sheet?: SheetState,
  ) {
    super(session);
  }

  get _Id(): string {
    return this.state.name;
  }

  get name(): string {
    return this.state.name;
  }

  get scope(): string {
    return this.sheet ? "Worksheet" : "Workbook";
  }

  get formula(): string {
    return this.state.formula;
  }

  set formula(formula: unknown) {
    if (typeof formula !== "string" || formula === "") throw invalidArgument();
    this.state.formula = formula.startsWith("=") ? formula : `=${formula}`;
  }

  get comment(): string {
    return this.state.comment ?? "";
  }

  set comment(comment: string) {
    this.state.comment = comment;
  }

  get visible(): boolean {
    return this.state.visible;
  }

  set visible(visible: boolean) {
    this.state.visible = visible;
  }

  get type(): string {
    if (this.resolve()) return "Range";
    const value = this.constant();
    return value === null || isError(value) ? "Error" : typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
  }

  /** The address of a range, or the constant. */
  get value(): unknown {
    const place = this.resolve();
    return place ? this.session.make.range(place.sheet, place.area).address : (this.constant() ?? "#NAME?");
  }

  get worksheet(): Worksheet {
    if (!this.sheet) throw itemNotFound();
    return this.session.make.worksheet(this.sheet);
  }

  get worksheetOrNullObject(): Worksheet | null {
    return this.sheet ? this.session.make.worksheet(this.sheet) : null;
  }

  getRange(): Range {
    const found = this.getRangeOrNullObject();
    if (!found) throw itemNotFound();
    return found;
  }

  getRangeOrNullObject(): Range | null {
    const place = this.resolve();
    return place && this.session.make.range(place.sheet, place.area);
  }

  delete(): void {
    const names = this.sheet ? this.sheet.names : this.session.state.names;
    names.splice(names.indexOf(this.state), 1);
  }

  private resolve(): SheetArea | null {
    return resolveAddress(this.session.state, this.state.formula, this.sheet ?? this.session.selection.sheet);
  }

  /** A name may hold ="text" or =3; other formulas would need a calculator. */
  private constant(): string | number | boolean | null {
    const text = this.state.formula.slice(1);
    const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
    if (quoted !== undefined) return quoted.replaceAll('""', '"');
    const value = apiValue(parseEntry(text, this.session.thisYear).value);
    return typeof value === "string" && !isError(value) ? null : value;
  }
}

function isError(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("#");
}
