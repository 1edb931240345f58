import type { WorkbookState } from "../state";
import { Calculation } from "./calculation";
import { StyleTable } from "./cells/style-table";
import { Chart } from "./classes/chart";
import { NamedItem } from "./classes/named-item";
import { Range } from "./classes/range";
import { Table } from "./classes/table";
import { Worksheet } from "./classes/worksheet";
import { Events } from "./events";
import type { Factory } from "./factory";
import { References } from "./references";
import { Selection } from "./selection";
import type { Session } from "./session";
import { wordsFor } from "./words";

export interface HostOptions {
  /** Of Excel's own words in the workbook; "zh-CN" unless given. */
  readonly locale?: string;
  /** The year of "3/5"; the current one unless given. */
  readonly thisYear?: number;
}

export function createSession(state: WorkbookState, options: HostOptions): Session {
  let lastId = firstFreeId(state);
  const session: Session = {
    state,
    styles: new StyleTable(state.styles),
    references: new References(),
    events: new Events(),
    calculation: new Calculation(state),
    selection: new Selection(state),
    words: wordsFor(options.locale ?? "zh-CN"),
    make: factory(() => session),
    trigger: "Unknown",
    thisYear: options.thisYear ?? new Date().getFullYear(),
    nextId: () => ++lastId,
  };
  return session;
}

/** Ids of sheets and tables that came with a file are not given again. */
function firstFreeId(state: WorkbookState): number {
  const tables = state.sheets.flatMap((sheet) => sheet.tables.map(({ id }) => Number(id)));
  const sheets = state.sheets.map(({ id }) => parseInt(id.replace(/[{}-]/g, "").slice(-12), 16));
  return Math.max(0, ...[...tables, ...sheets].filter(Number.isFinite));
}

function factory(session: () => Session): Factory {
  return {
    worksheet: (sheet) => new Worksheet(session(), sheet),
    range: (sheet, area) => new Range(session(), sheet, area),
    table: (sheet, table) => new Table(session(), sheet, table),
    chart: (sheet, chart) => new Chart(session(), sheet, chart),
    name: (name, sheet) => new NamedItem(session(), name, sheet),
  };
}
