import { invalidOperation } from "../errors";
import { HostObject, type Shape } from "../host-object";

const shape: Shape = { type: "WorkbookProtection", scalars: ["protected"] };

/** https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection */
export class WorkbookProtection extends HostObject {
  readonly shape = shape;
  #password = "";

  get protected(): boolean {
    return this.session.state.protected;
  }

  protect(password: string | null): void {
    if (this.protected) throw invalidOperation();
    this.#password = password ?? "";
    this.session.state.protected = true;
  }

  unprotect(password: string | null): void {
    if (!this.protected || this.#password !== (password ?? "")) throw invalidOperation();
    this.session.state.protected = false;
  }
}
