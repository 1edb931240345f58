import omit from "lodash/omit";
import type { ValidationState } from "../../state";
import { printAbsoluteA1 } from "../address/a1";
import { quoteSheetName } from "../address/sheet-names";
import { invalidArgument } from "../errors";
import { HostObject, type Shape } from "../host-object";
import { demandUnprotected } from "../protection";
import type { Session } from "../session";
import { cutOut, partsOver, touches } from "../structure/area-parts";
import type { Range } from "./range";
import { RangeGeometry } from "./range-geometry";

const shape: Shape = { type: "DataValidation", scalars: ["errorAlert", "ignoreBlanks", "prompt", "rule", "type"] };

const TYPES: Readonly<Record<string, string>> = {
  custom: "Custom",
  date: "Date",
  decimal: "Decimal",
  list: "List",
  textLength: "TextLength",
  time: "Time",
  wholeNumber: "WholeNumber",
};

const DEFAULT_ALERT = { message: "", showAlert: true, style: "Stop", title: "" };
const DEFAULT_PROMPT = { message: "", showPrompt: true, title: "" };

/** Rules are kept and given back, not enforced: the API is not refused by them in Excel either. https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export class DataValidation extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly range: Range,
  ) {
    super(session);
  }

  /** "Inconsistent" when the cells have different rules, "MixedCriteria" is not told apart from it. */
  get type(): string {
    const found = this.found();
    if (found === "mixed") return "Inconsistent";
    return found ? (TYPES[Object.keys(found.rule)[0] ?? ""] ?? "None") : "None";
  }

  get rule(): Record<string, unknown> | null {
    const found = this.found();
    return found === "mixed" ? null : (found?.rule ?? {});
  }

  set rule(rule: unknown) {
    demandUnprotected(this.range.sheet);
    const read = readRule(rule);
    const old = this.found();
    const { area } = this.range;
    this.clear();
    const settings = old && old !== "mixed" ? omit(old, "more") : { ignoreBlanks: true };
    this.range.sheet.validations.push({ ...settings, area: { ...area }, rule: read });
  }

  get ignoreBlanks(): boolean | null {
    const found = this.found();
    return found === "mixed" ? null : (found?.ignoreBlanks ?? true);
  }

  set ignoreBlanks(ignoreBlanks: boolean) {
    this.change({ ignoreBlanks });
  }

  get prompt(): object | null {
    const found = this.found();
    return found === "mixed" ? null : (found?.prompt ?? DEFAULT_PROMPT);
  }

  set prompt(prompt: unknown) {
    this.change({ prompt: { ...DEFAULT_PROMPT, ...(prompt as Partial<typeof DEFAULT_PROMPT>) } });
  }

  get errorAlert(): object | null {
    const found = this.found();
    return found === "mixed" ? null : (found?.errorAlert ?? DEFAULT_ALERT);
  }

  set errorAlert(alert: unknown) {
    this.change({ errorAlert: { ...DEFAULT_ALERT, ...(alert as Partial<typeof DEFAULT_ALERT>) } });
  }

  clear(): void {
    demandUnprotected(this.range.sheet);
    cutOut(this.range.sheet.validations, this.range.area);
    this.range.sheet.touched.add("validations");
  }

  private found(): ValidationState | "mixed" | undefined {
    const { sheet, area } = this.range;
    const [over] = partsOver(sheet.validations, area);
    if (over) return over;
    return sheet.validations.some((part) => touches(part, area)) ? "mixed" : undefined;
  }

  /** A rule that covers more than this range is cut, so that only this range changes. */
  private change(settings: Partial<ValidationState>): void {
    demandUnprotected(this.range.sheet);
    const found = this.found();
    if (!found || found === "mixed") throw invalidArgument();
    const { sheet, area } = this.range;
    cutOut(sheet.validations, area);
    sheet.validations.push({ ...omit(found, "more"), area: { ...area }, ...settings });
    sheet.touched.add("validations");
  }
}

/** Exactly one kind of rule; a list's source may be a range, which becomes a reference. */
function readRule(rule: unknown): Record<string, unknown> {
  if (rule === null || typeof rule !== "object") throw invalidArgument();
  const kinds = Object.entries(rule).filter(([, value]) => value !== null && value !== undefined);
  const [kind] = kinds;
  if (!kind || kinds.length !== 1 || !(kind[0] in TYPES)) throw invalidArgument();
  const settings = Object.entries(kind[1] as object).map(([name, value]) => [name, referenceOf(value)] as const);
  const list = kind[0] === "list" ? Object.fromEntries(settings)["source"] : undefined;
  // A list typed into the rule holds at most 255 characters; more damages the file.
  if (typeof list === "string" && !list.startsWith("=") && list.length > 255) throw invalidArgument();
  return { [kind[0]]: Object.fromEntries(settings) };
}

function referenceOf(value: unknown): unknown {
  if (!(value instanceof RangeGeometry)) return value;

  return `=${quoteSheetName(value.sheet.name)}!${printAbsoluteA1(value.area)}`;
}
