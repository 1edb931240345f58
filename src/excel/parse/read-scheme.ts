import omit from "lodash/omit";
import type { Category, Indicator } from "../../assessment/indicator";
import type { Problem } from "../../assessment/problem";
import type { ClauseProblem, Reading } from "../../assessment/reading";
import type { Numeral, Rule } from "../../assessment/rule";
import type { Scheme } from "../../assessment/scheme";
import type { Settings } from "../../assessment/settings";
import type { InputTables } from "../tables/input-tables";
import { finishScheme, parseDraft } from "./parse-draft";
import type { IndicatorDraft } from "./parse-indicators";
import { readFurther, withLastYear } from "./read-further";

/** Who reads the clauses: this room knows tables, not clauses. */
export interface ClauseReader {
  readonly compile: (clause: string, options: { readonly points: Numeral | null; readonly category: Category }) => Reading;
  /** The rule that counts where 采用读法 names another than the first. */
  readonly choose: (indicator: Indicator, settings: Settings) => { readonly rule: Rule | null };
}

export interface ReadScheme {
  readonly scheme: Scheme;
  /** Of tables, cells and clauses, in the order of the steps that found them. */
  readonly problems: readonly Problem[];
}

/** Chooses the compiler's own first reading, and says so: the question is settled. */
export const DEFAULT_READING = "默认读法";

/** Tables -> scheme: settings and rows, then every clause once, then duties and data against the rules. */
export function readScheme(tables: InputTables, reader: ClauseReader): ReadScheme {
  const draft = parseDraft(tables);
  const chosen = withRowChoices(draft.settings, draft.indicators);
  const settings = withoutDefaults(chosen);
  const rows = draft.indicators.map((row) => readRow(row, chosen, reader));
  const indicators = rows.map(({ indicator }) => indicator);
  // Data are read against the rule that will count.
  const counted = indicators.map((indicator) => ({ ...indicator, reading: { ...indicator.reading, rule: reader.choose(indicator, settings).rule } }));
  const finished = finishScheme({ ...draft, settings, tables: withLastYear({ ...draft, settings }, counted) }, counted);
  const further = readFurther(draft, { scheme: finished.scheme, compile: reader.compile });
  return {
    scheme: { ...finished.scheme, indicators, ...further.parts },
    problems: [...finished.problems, ...further.problems, ...rows.flatMap(({ problems }) => problems)],
  };
}

/** 采用读法 in an indicator's own row counts before 考评设置. */
function withRowChoices(settings: Settings, rows: readonly IndicatorDraft[]): Settings {
  const own = rows.filter(({ readingChoice }) => readingChoice !== "").map(({ id, readingChoice }) => [id, readingChoice] as const);
  return own.length === 0 ? settings : { ...settings, readings: new Map([...settings.readings, ...own]) };
}

function withoutDefaults(settings: Settings): Settings {
  return { ...settings, readings: new Map([...settings.readings].filter(([, reading]) => reading !== DEFAULT_READING)) };
}

function readRow(row: IndicatorDraft, settings: Settings, { compile }: ClauseReader): { readonly indicator: Indicator; readonly problems: readonly Problem[] } {
  const points = row.points ?? (row.pointsByGroup.size > 0 ? Math.max(...row.pointsByGroup.values()) : null);
  const reading = compile(row.clause, { points, category: row.category });
  const indicator: Indicator = { ...omit(row, ["readingChoice", "clauseWhere", "points"]), points: points ?? 0, reading };
  // An empty clause has been reported with its row.
  const problems = row.clause.trim() === "" ? [] : reading.problems.filter((problem) => !isSettled(problem, reading, { settings, row }));
  return { indicator, problems: problems.map(({ code, severity, message, span }) => ({ code, severity: severity === "ask" ? "person" : severity, message, where: row.clauseWhere, span })) };
}

/** A question about two readings is settled when the settings name one that the clause has; an unstated veto by 否决效果. */
function isSettled({ code }: ClauseProblem, { alternatives }: Reading, { settings, row }: { readonly settings: Settings; readonly row: IndicatorDraft }): boolean {
  if (code === "veto-effect") return settings.vetoEffect !== null;
  const choice = settings.readings.get(row.id) ?? settings.readings.get("*");
  if (code !== "two-readings" || choice === undefined) return false;
  const names = choice.split("、");
  return names.includes(DEFAULT_READING) || alternatives.some(({ id }) => names.includes(id));
}
