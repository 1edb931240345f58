import type { SheetState, TableState } from "../../state";

export interface TableHeaders {
  /** Tables whose columns bear the names that their header cells show. */
  readonly tables: readonly TableState[];
  /** By row and column, the texts that header cells must hold. */
  readonly texts: ReadonlyMap<number, ReadonlyMap<number, string>>;
}

/**
 * Excel repairs (and so changes) a file whose header cells are not texts equal to the columns' names, or whose names
 * are not distinct without regard to case. The cell decides, since that is what users see; an empty one takes the name.
 */
export function tableHeaders(sheet: SheetState): TableHeaders {
  const texts = new Map<number, Map<number, string>>();
  const tables = sheet.tables.map(table => {
    const taken = new Set<string>(), own = texts.get(table.area.row) ?? new Map<number, string>();
    if (table.showHeaders) texts.set(table.area.row, own);
    const columns = table.columns.map((column, at) => {
      const cell = table.showHeaders ? sheet.cells.get(table.area.row, table.area.column + at) : undefined;
      const name = distinct(shownText(cell?.value) || column.name || `列${at + 1}`, taken);
      if (table.showHeaders) own.set(table.area.column + at, name);
      return name === column.name ? column : { ...column, name };
    });
    return { ...table, columns };
  });
  return { tables, texts };
}

function shownText(value: string | number | boolean | { error: string } | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? value.error : String(value);
}

function distinct(name: string, taken: Set<string>): string {
  let made = name;
  for (let number = 2; taken.has(made.toLowerCase()); number++) made = `${name}${number}`;
  taken.add(made.toLowerCase());
  return made;
}
