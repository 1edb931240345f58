import { createSheetState } from "../../create-sheet-state";
import { findSheet } from "../address/resolve-address";
import { itemNotFound } from "../errors";
import { HostCollection, type Shape } from "../host-object";
import { demandOpenStructure } from "../protection";
import { checkSheetName, freeSheetName } from "../structure/sheet-name-rules";
import type { Worksheet } from "./worksheet";

const ADDED = 13;

const shape: Shape = {
  type: "WorksheetCollection",
  scalars: [],
  events: {
    ActivatedEvent: 11, AddedEvent: 13, DataChangedEvent: 10, DeactivatedEvent: 12, DeletedEvent: 15,
    EventMoved: 27, EventNameChanged: 25, EventVisibilityChanged: 26, ProtectionChangedEvent: 24,
    SelectionChangedEvent: 14,
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly shape = shape;

  items(): readonly Worksheet[] {
    return this.session.state.sheets.map((sheet) => this.session.make.worksheet(sheet));
  }

  override getCount(visibleOnly?: boolean | null): number {
    return this.among(visibleOnly).length;
  }

  add(name: string | null): Worksheet {
    demandOpenStructure(this.session);
    const { state, events, make } = this.session;
    const chosen = name === null || name === undefined || name === "" ? freeSheetName(state) : name;
    checkSheetName(state, chosen);
    const sheet = createSheetState(chosen, this.session.nextId());
    for (const part of ["cells", "layout", "page"] as const) sheet.touched.add(part);
    state.sheets.push(sheet);
    events.emit(ADDED, ["Workbook"], { source: "Local", worksheetId: sheet.id });
    return make.worksheet(sheet);
  }

  getItem(key: string): Worksheet {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(key: string): Worksheet | null {
    const sheet = findSheet(this.session.state, String(key));
    return sheet ? this.session.make.worksheet(sheet) : null;
  }

  getActiveWorksheet(): Worksheet {
    return this.session.make.worksheet(this.session.selection.sheet);
  }

  getFirst(visibleOnly: boolean | null): Worksheet {
    return this.at(this.among(visibleOnly)[0]);
  }

  getLast(visibleOnly: boolean | null): Worksheet {
    return this.at(this.among(visibleOnly).at(-1));
  }

  private among(visibleOnly: boolean | null | undefined): typeof this.session.state.sheets {
    return this.session.state.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
  }

  private at(sheet: (typeof this.session.state.sheets)[number] | undefined): Worksheet {
    if (!sheet) throw itemNotFound();
    return this.session.make.worksheet(sheet);
  }
}
