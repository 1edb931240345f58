import { extname, join } from "node:path";
import type { ReportInput } from "../reports/report-input";
import { writeScorecards } from "../services/write-scorecards";
import { openExcel } from "../simulator/open-excel";
import { writeXlsx } from "../simulator/package/write-xlsx";
import { NATIVE_PACKER } from "./native-packer";
import { refuseOverwrite, writeFile } from "./write-file";

export interface ScorecardFiles {
  readonly input: ReportInput;
  /** A .xlsx holds all of them, a sheet each; anything else is a folder for a file each. */
  readonly path: string;
  readonly source: string;
  readonly progress: (done: number, total: number) => void;
}

/** Writes the scorecards of all units. @returns how many files */
export async function writeScorecardFiles({ input, path, source, progress }: ScorecardFiles): Promise<number> {
  const units = input.result.scheme.departments;
  if (extname(path).toLowerCase() === ".xlsx") {
    writeFile(path, await workbookOf(input, units.map((_, d) => d)), [source]);
    progress(units.length, units.length);
    return 1;
  }
  const files = units.map(({ name, code }, d) => join(path, `成绩单-${fileName(name || code)}${units.findIndex((other) => fileName(other.name) === fileName(name)) === d ? "" : `-${d + 1}`}.xlsx`));
  for (const file of files) refuseOverwrite(file, [source]);
  for (const [d, file] of files.entries()) {
    writeFile(file, await workbookOf(input, [d]), [source]);
    progress(d + 1, files.length);
  }
  return files.length;
}

async function workbookOf(input: ReportInput, departments: readonly number[]): Promise<Uint8Array> {
  const excel = await openExcel({ client: "excel" });
  await excel.Excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    await writeScorecards(context, input, { departments });
    first.delete();
    await context.sync();
  });
  await excel.close();
  return writeXlsx(excel.state, NATIVE_PACKER);
}

/** What no file system takes in a name, and no name of a parent folder. */
const fileName = (name: string): string => name.replace(/[\\/:*?"<>|\u0000-\u001f]/g, " ").replace(/^\.+|[. ]+$/g, "").slice(0, 60) || "单位";
