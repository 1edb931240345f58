import { HostObject, type Shape } from "../host-object";
import type { Session } from "../session";
import { Application } from "./application";
import { DocumentProperties } from "./document-properties";
import { NamedItemCollection } from "./named-item-collection";
import type { Range } from "./range";
import { SettingCollection } from "./setting-collection";
import { TableCollection } from "./table-collection";
import { WorkbookProtection } from "./workbook-protection";
import { WorksheetCollection } from "./worksheet-collection";

const shape: Shape = {
  type: "Workbook",
  scalars: ["calculationEngineVersion", "isDirty", "name", "readOnly"],
  navigations: ["application", "names", "properties", "protection", "settings", "tables", "worksheets"],
};

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export class Workbook extends HostObject {
  readonly shape = shape;
  readonly readOnly = false;
  readonly calculationEngineVersion = 191_029;
  readonly application: Application;
  readonly worksheets: WorksheetCollection;
  readonly tables: TableCollection;
  readonly names: NamedItemCollection;
  readonly settings: SettingCollection;
  readonly properties: DocumentProperties;
  readonly protection: WorkbookProtection;

  constructor(session: Session) {
    super(session);
    this.application = new Application(session);
    this.worksheets = new WorksheetCollection(session);
    this.tables = new TableCollection(session);
    this.names = new NamedItemCollection(session);
    this.settings = new SettingCollection(session);
    this.properties = new DocumentProperties(session);
    this.protection = new WorkbookProtection(session);
  }

  get name(): string {
    return this.session.state.name;
  }

  get isDirty(): boolean {
    return this.session.state.sheets.some((sheet) => sheet.touched.size > 0);
  }

  getSelectedRange(): Range {
    const { selection, make } = this.session;
    return make.range(selection.sheet, selection.area);
  }

  getActiveCell(): Range {
    const { selection, make } = this.session;
    return make.range(selection.sheet, { ...selection.area, rows: 1, columns: 1 });
  }

  _GetRangeForEventByReferenceId(id: string): Range {
    return this.session.references.placeOfEvent(id) as Range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: string): Range | null {
    const place = this.session.references.placeOfEvent(id);
    return place?.place ? (place as Range) : null;
  }

  _RemoveReference(id: string): void {
    this.session.references.remove(id);
  }

  _RemoveAllReferences(): void {
    this.session.references.removeAll();
  }

  _GetReferenceCount(): number {
    return this.session.references.count;
  }
}
