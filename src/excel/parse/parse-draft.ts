import type { Department } from "../../assessment/department";
import type { Indicator } from "../../assessment/indicator";
import type { Problem } from "../../assessment/problem";
import type { Scheme } from "../../assessment/scheme";
import type { Settings } from "../../assessment/settings";
import { checkSettings } from "../settings/check-settings";
import { parseSettings, type ParsedSettings } from "../settings/parse-settings";
import type { AnyTable, InputTable } from "../schema";
import type { InputTables, SourceTable } from "../tables/input-tables";
import { lacksRequired } from "./check-columns";
import { checkTables } from "./check-tables";
import { unitFinder, type UnitFinder } from "./find-unit";
import { parseDepartments } from "./parse-departments";
import { parseDuties } from "./parse-duties";
import { parseIndicators, type IndicatorDraft } from "./parse-indicators";
import { parseObservations } from "./parse-observations";

/** What the tables say before a clause has been read: duties and data wait for the rules. */
export interface SchemeDraft {
  readonly tables: ReadonlyMap<AnyTable, SourceTable>;
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
  const all = [...problems, ...settings.problems, ...departments.problems,
    ...withoutFollowing(indicators.problems, { departments: departments.departments, indicators: indicators.indicators }),
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
    problems: [
      ...draft.problems,
      ...checkSettings({ settings, places: draft.settingPlaces }, { departments, indicators }),
      ...emptyLists(draft, { duties: duties.duties.length, observations: data.observations.length }),
      ...withoutFollowing([...duties.problems, ...data.problems], { departments, indicators }),
    ],
  };
}

/** Without any unit every name is unknown, without any indicator every code: what is wrong is the missing table. */
function withoutFollowing(problems: readonly Problem[], known: { readonly departments: readonly unknown[]; readonly indicators: readonly unknown[] }): readonly Problem[] {
  const following = [...(known.departments.length === 0 ? ["unknown-unit", "unknown-group"] : []), ...(known.indicators.length === 0 ? ["unknown-indicator"] : [])];
  return problems.filter(({ code }) => !following.includes(code));
}

/** Lists without rows: an empty 责任清单 narrows nothing, and people should know that everybody is scored. */
function emptyLists({ tables, settings, departments, indicators }: SchemeDraft, rows: { readonly duties: number; readonly observations: number }): readonly Problem[] {
  const duties = tables.get("责任清单"), data = tables.get("数据填报");
  if (departments.length === 0 || indicators.length === 0) return [];
  return [
    ...(duties && !lacksRequired(duties) && rows.duties === 0 && settings.dutyScope === "listed"
      ? [emptyList(duties, "没有事项，各项指标对适用组别内的全部单位计分；如应只对责任单位计分，请填写责任清单")] : []),
    ...(data && !lacksRequired(data) && rows.observations === 0 && (tables.get("台账汇总")?.values.length ?? 0) === 0 ? [emptyList(data, "没有可用的数据，各项指标均为未填报；请填写后再评分")] : []),
  ];
}

function emptyList({ name, sheet }: SourceTable, words: string): Problem {
  return { code: "empty-table", severity: "notice", where: { sheet }, message: `表格“${name}”${words}` };
}

function readOr<T>(table: SourceTable | undefined, read: (table: SourceTable) => T, otherwise: T): T {
  return table === undefined ? otherwise : read(table);
}

function emptyTable(tables: SchemeDraft["tables"], name: InputTable, rows: number): readonly Problem[] {
  const table = tables.get(name);
  if (table === undefined || rows > 0) return [];
  return [{ code: "empty-table", severity: "error", where: { sheet: table.sheet }, message: `表格“${name}”没有可用的行，至少应有一行；请填写` }];
}
