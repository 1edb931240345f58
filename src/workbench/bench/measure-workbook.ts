import { createWorkbook } from "../../services/create-workbook";
import { checkWorkbook } from "../../services/check-workbook";
import { scoreWorkbook } from "../../services/score-workbook";
import { openExcel } from "../../simulator/open-excel";
import { writeXlsx } from "../../simulator/package/write-xlsx";
import { countDifferences, type Differences } from "./count-differences";
import { scoreExactly } from "./exact-reference";
import { tablesOfWorkload } from "./tables-of-workload";
import { makeWorkload } from "./workload";

export interface MeasuredWorkbook {
  readonly name: string;
  readonly departments: number;
  readonly indicators: number;
  /** Requests to Excel: for reading, and for writing all results into new sheets. */
  readonly readSyncs: number;
  readonly writeSyncs: number;
  /** Bytes both ways, for a cell of data (unit × indicator). */
  readonly readBytesPerCell: number;
  readonly writeBytesPerCell: number;
  /** Whether results alone pass what one request may hold. */
  readonly large: boolean;
  readonly differences: Differences;
  /** The workbook before it was scored. */
  readonly file: Uint8Array;
}

/** Excel on the web takes 5 MB a request. */
const MOST_BYTES = 4_000_000;

/** Puts the workload into a workbook, scores it there through office.js, and counts what went over the wire. */
export async function measureWorkbook({ name, departments, indicators }: { readonly name: string; readonly departments: number; readonly indicators: number }): Promise<MeasuredWorkbook> {
  const workload = makeWorkload({ departments, indicators }), cells = departments * indicators, excel = await openExcel({ client: "excel" });
  const refused = await excel.Excel.run((context) => createWorkbook(context, tablesOfWorkload(workload)));
  if (refused.length > 0) throw new Error(`the bench's workbook was refused: ${refused[0]!.message}`);
  const file = writeXlsx(excel.state), { traffic } = excel.host;
  traffic.reset();
  await excel.Excel.run((context) => checkWorkbook(context));
  const read = { syncs: traffic.batches, bytes: traffic.bytesIn + traffic.bytesOut };
  traffic.reset();
  const { result, problems } = await excel.Excel.run((context) => scoreWorkbook(context, { now: "2026-01-01 08:00" }));
  const both = { syncs: traffic.batches, bytes: traffic.bytesIn + traffic.bytesOut };
  await excel.close();
  if (result === null) throw new Error(`the bench's workbook was not scored: ${problems[0]?.message ?? ""}`);
  return {
    name, departments, indicators, readSyncs: read.syncs, writeSyncs: both.syncs - read.syncs,
    readBytesPerCell: read.bytes / cells, writeBytesPerCell: (both.bytes - read.bytes) / cells,
    large: both.bytes - read.bytes > MOST_BYTES, differences: countDifferences(result, scoreExactly(workload)), file,
  };
}
