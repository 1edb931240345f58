import type { Department } from "../../assessment/department";
import type { Indicator } from "../../assessment/indicator";
import type { Problem } from "../../assessment/problem";
import type { Scheme } from "../../assessment/scheme";
import type { Settings } from "../../assessment/settings";
import { checkSettings } from "../settings/check-settings";
import { parseSettings, type ParsedSettings } from "../settings/parse-settings";
import type { InputTable } from "../schema";
import type { InputTables, SourceTable } from "../tables/input-tables";
import { checkTables } from "./check-tables";
import { unitFinder, type UnitFinder } from "./find-unit";
import { parseDepartments } from "./parse-departments";
import { parseDuties } from "./parse-duties";
import { parseIndicators, type IndicatorDraft } from "./parse-indicators";
import { parseObservations } from "./parse-observations";

/** What the tables say before a clause has been read: duties and data wait for the rules. */
export interface SchemeDraft {
  readonly tables: ReadonlyMap<InputTable, SourceTable>;
  readonly settings: Settings;
  readonly settingPlaces: ParsedSettings["places"];
  readonly departments: readonly Department[];
  readonly units: UnitFinder;
  readonly indicators: readonly IndicatorDraft[];
  readonly problems: readonly Problem[];
}

export function parseDraft(input: InputTables): SchemeDraft {
  const { readable: tables, problems } = checkTables(input);
  const settings = parseSettings(tables.get("考评设置"));
  const departments = readOr(tables.get("单位名录"), parseDepartments, { departments: [], problems: [] });
  const units = unitFinder(departments.departments);
  const indicators = readOr(tables.get("考评细则"), (table) => parseIndicators(table, units.groups), { indicators: [], problems: [] });
  const all = [...problems, ...settings.problems, ...departments.problems, ...indicators.problems,
    ...emptyTable(tables, "单位名录", departments.departments.length), ...emptyTable(tables, "考评细则", indicators.indicators.length)];
  return { tables, settings: settings.settings, settingPlaces: settings.places, departments: departments.departments, units, indicators: indicators.indicators, problems: all };
}

/** The scheme with its clauses read, and every problem of the tables; those of the clauses are the reader's to report. */
export function finishScheme(draft: SchemeDraft, indicators: readonly Indicator[]): { readonly scheme: Scheme; readonly problems: readonly Problem[] } {
  const known = { units: draft.units, indicators: indicators.map(({ id }) => id) };
  const duties = readOr(draft.tables.get("责任清单"), (table) => parseDuties(table, known), { duties: [], problems: [] });
  const data = readOr(draft.tables.get("数据填报"), (table) => parseObservations(table, { units: draft.units, indicators }), { observations: [], problems: [] });
  const { departments, settings } = draft;
  return {
    scheme: { departments, indicators, duties: duties.duties, observations: data.observations, settings },
    problems: [...draft.problems, ...checkSettings({ settings, places: draft.settingPlaces }, { departments, indicators }), ...duties.problems, ...data.problems],
  };
}

function readOr<T>(table: SourceTable | undefined, read: (table: SourceTable) => T, otherwise: T): T {
  return table === undefined ? otherwise : read(table);
}

function emptyTable(tables: SchemeDraft["tables"], name: InputTable, rows: number): readonly Problem[] {
  const table = tables.get(name);
  if (table === undefined || rows > 0) return [];
  return [{ code: "empty-table", severity: "error", where: { sheet: table.sheet }, message: `表格“${name}”没有可用的行，至少应有一行；请填写` }];
}
