import type { Department } from "../../assessment/department";
import type { Form } from "./form";

/** Sheet names have at most 31 characters and none of []:*?/\ (https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9). */
const LONGEST = 31;

/** 自评-区司法局: the short name where there is one; with the code where two units would share a name. */
export function formSheetName(department: Department, among: readonly Form[]): string {
  const name = plainName(department);
  const shared = among.filter((form) => plainName(form.department).toLowerCase() === name.toLowerCase()).length > 1;
  return shared ? `${name.slice(0, LONGEST - 1 - department.code.length)}-${department.code}` : name;
}

function plainName({ name, shortName }: Department): string {
  return `自评-${(shortName || name).replace(/[[\]:*?/\\']/g, " ").trim()}`.slice(0, LONGEST);
}
