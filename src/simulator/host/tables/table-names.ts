import { parseA1 } from "../address/a1";
import { sameName } from "../address/sheet-names";
import { invalidArgument, itemAlreadyExists } from "../errors";
import type { Session } from "../session";

/** Letters, digits, "_", "." and "\", not starting with a digit, not like a cell, at most 255 characters. */
export function isLegalName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    name.length <= 255 &&
    parseA1(name) === null &&
    !/^[rc]$/i.test(name) &&
    !/^r\d*c\d*$/i.test(name)
  );
}

/** Tables and workbook names share one namespace. */
export function isTakenName(session: Session, name: string): boolean {
  const { sheets, names } = session.state;
  return names.some((each) => sameName(each.name, name)) || sheets.some(({ tables }) => tables.some((table) => sameName(table.name, name)));
}

export function checkTableName(session: Session, name: unknown): asserts name is string {
  if (typeof name !== "string" || !isLegalName(name)) throw invalidArgument();
  if (isTakenName(session, name)) throw itemAlreadyExists();
}

export function freeTableName(session: Session): string {
  for (let number = 1; ; number++) {
    const name = session.words.table + number;
    if (!isTakenName(session, name)) return name;
  }
}
