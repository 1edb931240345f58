import { formatPoints, POINT } from "../../assessment/points";
import type { ReportTable } from "../../reports/report-table";
import type { Pane } from "../pane";
import { partOf } from "../summary/part-of";
import { wordsOf } from "../words/words-of";
import { placeTable } from "./copy-table";

/** The part that is looked at, on a sheet of its own. */
export async function placePart(pane: Pane): Promise<void> {
  const { assessed, part, language } = pane.store.get();
  const found = assessed?.result ? partOf(assessed.result, part) : null;
  if (!assessed?.result || found === null) return;
  const words = wordsOf(language), { columns, caption } = words.part, { decimals } = assessed.result.scheme.settings.rounding;
  const table: ReportTable = {
    id: "part", title: caption(found.name), unit: "",
    columns: [{ name: found.kind === "unit" ? columns.indicator : columns.unit, kind: "name" }, { name: columns.score, kind: "number" }, { name: columns.full, kind: "number" }],
    rows: found.rows.map(({ name, score, full, state }) => [name, score === null ? words.explanation.state[state] : formatPoints(Math.round(score * POINT), decimals), full === 0 ? "—" : String(full)]),
    summaryRows: 0, sentences: [], notes: [], source: "",
  };
  await placeTable(pane, table);
}
