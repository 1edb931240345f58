import type { SheetState } from "../../state";
import { accessDenied, invalidArgument, invalidOperation } from "../errors";
import { HostObject, type Shape } from "../host-object";
import { protectionDefaults } from "../protection";
import type { Session } from "../session";

const PROTECTION_CHANGED = 24;
const shape: Shape = { type: "WorksheetProtection", scalars: ["options", "protected"] };

/** Passwords live for the session; a file keeps only that a sheet is protected. */
const passwords = new WeakMap<SheetState, string>();

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export class WorksheetProtection extends HostObject {
  readonly shape = shape;

  constructor(
    session: Session,
    private readonly sheet: SheetState,
  ) {
    super(session);
  }

  get protected(): boolean {
    return this.sheet.protection.on;
  }

  get options(): Record<string, boolean | string> | null {
    return this.protected ? { ...protectionDefaults, ...this.sheet.protection.options } : null;
  }

  /** Throws when the sheet is protected already (office-js issue 6784). */
  protect(options: Record<string, boolean | string> | null, password: string | null): void {
    if (this.protected) throw invalidOperation("This operation is not allowed because the worksheet is already protected.");
    if (Object.keys(options ?? {}).some((name) => !(name in protectionDefaults))) throw invalidArgument();
    if (password) passwords.set(this.sheet, password);
    this.change({ on: true, options: { ...protectionDefaults, ...options } });
  }

  /** Throws when the sheet is not protected, and for a wrong password. */
  unprotect(password: string | null): void {
    if (!this.protected) throw invalidOperation("This operation is not allowed because the worksheet is not protected.");
    const expected = passwords.get(this.sheet);
    if (expected !== undefined && expected !== password) throw accessDenied();
    passwords.delete(this.sheet);
    this.change({ on: false, options: {} });
  }

  private change(protection: SheetState["protection"]): void {
    this.sheet.protection = protection;
    this.sheet.touched.add("protection");
    this.session.events.emit(PROTECTION_CHANGED, [this.sheet.id, "Workbook"], {
      isProtected: protection.on,
      source: "Local",
      worksheetId: this.sheet.id,
    });
  }
}
