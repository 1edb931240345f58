import type { Problem } from "../../assessment/problem";
import type { Result } from "../../assessment/result";
import { compile } from "../../compiler/compile";
import { chooseRule } from "../../engine/prepare/choose-rule";
import { checkScheme } from "../../engine/check-scheme";
import { score } from "../../engine/score";
import { readScheme } from "../../excel/parse/read-scheme";
import type { SourceTable } from "../../excel/tables/input-tables";
import { type Answer, then, value, wrong } from "../door/answer";
import type { Turns } from "../door/turns";
import { createMemory } from "./memory";
import { type SchemeArguments, schemeTables } from "./scheme-arguments";

/** Several functions over the same tables score them once. */
const RESULTS = createMemory<Answer<Result>>({ entries: 8, characters: 16_000_000 });

/** The result of a whole scheme; a scheme with anything that must be mended first has none. */
export async function scoreCells(given: SchemeArguments, turns: Turns): Promise<Answer<Result>> {
  await turns.next();
  return then(schemeTables(given), (sources) => {
    const content = JSON.stringify(sources.map(({ sheet, name, columns, values }) => [sheet, name, columns, values]));
    const known = RESULTS.get(content);
    if (known !== undefined) return known;
    const result = scoreTables(sources);
    RESULTS.set(content, result);
    return result;
  });
}

function scoreTables(sources: readonly SourceTable[]): Answer<Result> {
  const found = new Map(sources.map((table) => [table.name, table]));
  const { scheme, problems } = readScheme({ found, missing: [] }, { compile, choose: chooseRule });
  if (problems.some(isError)) return refusal(problems);
  const faults = checkScheme(scheme);
  if (faults.some(isError)) return refusal(faults);
  const result = score(scheme);
  return result.problems.some(isError) ? refusal(result.problems) : value(result);
}

const isError = ({ severity }: Problem): boolean => severity === "error";

/** The first thing to mend, and how many there are. Rows are counted below the header. */
function refusal(problems: readonly Problem[]): Answer<never> {
  const errors = new Map(problems.filter(isError).map((problem) => [`${placeOf(problem)}${problem.message}`, problem]));
  const [first] = errors.keys();
  return wrong(`${first ?? ""}${errors.size > 1 ? `。另有${errors.size - 1}处须更正，可在面板中“检查”` : ""}`);
}

function placeOf({ where }: Problem): string {
  if (where === undefined) return "";
  return `${where.sheet}${where.cell === undefined ? "" : `${where.cell}（行号不计表头）`}：`;
}
