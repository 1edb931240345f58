import { inspectTables, type InspectionRequest } from "../services/inspect-tables";
import type { ExitCode, Terminal } from "./command";
import { checkDelivery, deliverInspection } from "./deliver-inspection";
import { flags } from "./flags";
import { inputTables } from "./input-tables";
import { optionalJson } from "./optional-json";
import { readInput } from "./read-input";
import { slowProgress } from "./slow-progress";
import { tellQuarters } from "./tell-quarters";
import { UsageError } from "./usage-error";

export interface Asked {
  /** Arguments behind the file. */
  readonly rest: readonly string[];
  readonly text: Readonly<Record<string, string>>;
}

export interface FileInspection {
  /** Flags of its own, beside --json and --out. */
  readonly flags?: readonly string[];
  /** Files that are read beside the first. */
  readonly others?: (asked: Asked) => readonly string[];
  /** @throws UsageError when it is asked for wrongly */
  readonly request: (asked: Asked) => InspectionRequest | Promise<InspectionRequest>;
}

/** One inspection of a file's rules and data: printed, and written to --json and --out where asked for. */
export async function inspectFile(args: readonly string[], terminal: Terminal, { flags: own = [], others, request }: FileInspection): Promise<ExitCode> {
  const { files: [path, ...rest], text } = flags(optionalJson(args), { text: ["out", "json", ...own] });
  if (path === undefined) throw new UsageError("请指定一个文件。加 --help 查看用法。");
  const asked = { rest, text }, input = readInput(path), delivery = { terminal, inputs: [path, ...(others?.(asked) ?? [])], out: text["out"], json: text["json"], state: input.kind === "workbook" ? input.state : null };
  checkDelivery(delivery);
  const wanted = await request(asked), progress = slowProgress(terminal.err, terminal.now);
  const inspection = await inspectTables(await inputTables(input), wanted, tellQuarters(progress));
  return deliverInspection(inspection, delivery);
}

/** @throws UsageError when there are arguments that the command has no use for */
export function nothingMore({ rest }: Asked): void {
  if (rest.length > 0) throw new UsageError(`多余的参数：${rest.join("、")}。加 --help 查看用法。`);
}

/** @throws UsageError unless it is a whole number within the bounds */
export function wholeNumber(text: string | undefined, { name, from, to }: { readonly name: string; readonly from: number; readonly to: number }): number | null {
  if (text === undefined) return null;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < from || value > to) throw new UsageError(`--${name} 应为 ${from} 至 ${to} 的整数，不能是“${text}”。`);
  return value;
}
