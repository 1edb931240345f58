import type { NameState, SheetState } from "../../state";
import { printAbsoluteA1 } from "../address/a1";
import { quoteSheetName, sameName } from "../address/sheet-names";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../errors";
import { HostCollection, HostObject, type Shape } from "../host-object";
import type { Session } from "../session";
import { isLegalName, isTakenName } from "../tables/table-names";
import type { NamedItem } from "./named-item";
import { RangeGeometry } from "./range-geometry";

const shape: Shape = { type: "NamedItemCollection", scalars: [] };

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection */
export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly sheet?: SheetState,
  ) {
    super(session);
  }

  items(): readonly NamedItem[] {
    return this.states.map((name) => this.session.make.name(name, this.sheet));
  }

  add(name: string, reference: unknown, comment: string | null): NamedItem {
    if (typeof name !== "string" || !isLegalName(name)) throw invalidArgument();
    const taken = this.sheet ? this.states.some((each) => sameName(each.name, name)) : isTakenName(this.session, name);
    if (taken) throw itemAlreadyExists();
    const state: NameState = { name, formula: formulaOf(reference), visible: true, ...(comment ? { comment } : {}) };
    this.states.push(state);
    return this.session.make.name(state, this.sheet);
  }

  addFormulaLocal(name: string, formula: string, comment: string | null): NamedItem {
    return this.add(name, formula, comment);
  }

  getItem(name: string): NamedItem {
    const found = this.getItemOrNullObject(name);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(name: string): NamedItem | null {
    const state = this.states.find((each) => sameName(each.name, String(name)));
    return state ? this.session.make.name(state, this.sheet) : null;
  }

  private get states(): NameState[] {
    return this.sheet ? this.sheet.names : this.session.state.names;
  }
}

/** A range becomes an absolute reference; a text is a formula, with or without its "=". */
function formulaOf(reference: unknown): string {
  if (reference instanceof RangeGeometry) return `=${quoteSheetName(reference.sheet.name)}!${printAbsoluteA1(reference.area)}`;
  if (reference instanceof HostObject || reference === null || reference === "") throw invalidArgument();
  const text = String(reference);
  return text.startsWith("=") ? text : `=${text}`;
}
