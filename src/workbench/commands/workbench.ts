import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { findClientFolder } from "../../simulator/client/find-client-folder";
import { writeXlsx } from "../../simulator/package/write-xlsx";
import type { ExitCode, Terminal } from "../command";
import { flags } from "../flags";
import { readInput } from "../read-input";
import { sampleWorkbook } from "../sample-workbook";
import { serveWorkbench, type Served } from "../server/serve-workbench";
import { UsageError } from "../usage-error";

const PORT = 8087;

/** workbench: a page on this machine that stands in for Excel, until it is stopped with Ctrl+C. */
export async function workbench(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files, text } = flags(args, { text: ["port"] });
  if (files.length > 1) throw new UsageError(`最多打开一个工作簿，现有 ${files.length} 个。加 --help 查看用法。`);
  const served = await serve(portOf(text["port"]), await workbookOf(files[0]));
  terminal.out(`工作台已打开：${served.origin}/\n只有本机能访问；按 Ctrl+C 结束。\n`);
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await served.close();
  return 0;
}

async function serve(port: number, workbook: { readonly name: string; readonly bytes: Uint8Array }): Promise<Served> {
  const built = dirname(realpathSync(process.argv[1] ?? ""));
  const folders = { page: join(built, "workbench"), pane: join(built, "pane"), office: findClientFolder() };
  for (const page of [join(folders.page, "index.html"), join(folders.pane, "taskpane.html")]) {
    if (!existsSync(page)) throw new UsageError(`找不到 ${page}。请先运行 npm run build。`);
  }
  try {
    return await serveWorkbench({ folders, workbook, port });
  } catch (fault) {
    throw new UsageError(`无法使用端口 ${port}：${fault instanceof Error ? fault.message : String(fault)}。请用 --port 另指定一个。`);
  }
}

function portOf(text: string | undefined): number {
  if (text === undefined) return PORT;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new UsageError(`--port 应为 0 至 65535 的整数，现为 ${text}。`);
  return port;
}

/** A file is read here first, so that what cannot be opened is said on the command line. */
async function workbookOf(path: string | undefined): Promise<{ name: string; bytes: Uint8Array }> {
  if (path === undefined) return { name: "示例区.xlsx", bytes: await sampleWorkbook() };
  const input = readInput(path);
  if (input.kind === "tables") throw new UsageError(`${path} 不是工作簿。请用 .xlsx 文件。`);
  return { name: basename(path), bytes: writeXlsx(input.state) };
}
