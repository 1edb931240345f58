import type { ReportInput } from "./report-input";
import type { ReportTable } from "./report-table";
import { adjustmentsTable } from "./tables/adjustments";
import { dutiesTable } from "./tables/duties";
import { gradesTable } from "./tables/grades";
import { lastUnitsTable } from "./tables/last-units";
import { level1Table } from "./tables/level1";
import { lossesTable } from "./tables/losses";
import { groupRankingTables, rankingTable } from "./tables/ranking";
import { figuresYearOnYear, yearOnYearTable } from "./tables/year-on-year";
import { yearlyTable } from "./tables/yearly";

/** Every table of a report, in the order in which reports print them; those without rows are left out. */
export function reportTables(input: ReportInput): readonly ReportTable[] {
  return [
    rankingTable(input), ...groupRankingTables(input), level1Table(input), lossesTable(input), adjustmentsTable(input), gradesTable(input),
    lastUnitsTable(input), dutiesTable(input), yearlyTable(input), yearOnYearTable(input), figuresYearOnYear(input),
  ].filter(({ rows }) => rows.length > 0);
}
