import type { ReportInput } from "./report-input";
import type { BareTable, ReportTable } from "./report-table";
import { adjustmentsTable } from "./tables/adjustments";
import { dutiesTable } from "./tables/duties";
import { gradesTable } from "./tables/grades";
import { lastUnitsTable } from "./tables/last-units";
import { level1Table } from "./tables/level1";
import { lossesTable } from "./tables/losses";
import { overridesTable } from "./tables/overrides";
import { groupRankingTables, rankingTable } from "./tables/ranking";
import { figuresYearOnYear, yearOnYearTable } from "./tables/year-on-year";
import { yearlyTable } from "./tables/yearly";
import { saidFor, sentencesFor } from "./wording/sentences";
import { USES_OF_TABLE } from "./wording/uses";

/** Every table of a report, in the order in which reports print them; those without rows are left out. */
export function reportTables(input: ReportInput): readonly ReportTable[] {
  const groups = groupRankingTables(input), ofGroups = saidFor(input, "分组排名");
  return [
    ...saying(input, [rankingTable(input)]),
    ...groups.map((table) => ({ ...table, sentences: ofGroups.filter(({ figures }) => table.title === `${figures["组别"]}总分排名表`).map(({ text }) => text) })),
    ...saying(input, [
      level1Table(input), lossesTable(input), adjustmentsTable(input), overridesTable(input), gradesTable(input), lastUnitsTable(input), dutiesTable(input), yearlyTable(input), yearOnYearTable(input), figuresYearOnYear(input),
    ]),
  ].filter(({ rows }) => rows.length > 0);
}

function saying(input: ReportInput, tables: readonly BareTable[]): readonly ReportTable[] {
  return tables.map((table) => ({ ...table, sentences: (USES_OF_TABLE[table.id] ?? []).flatMap((use) => sentencesFor(input, use)) }));
}
