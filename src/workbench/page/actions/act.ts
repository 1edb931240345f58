import { HostError } from "../../../simulator/host/errors";
import type { WorkbenchPage } from "../workbench-page";

/** The door of the page: what Excel would refuse is said in the notice line, and nothing was changed. */
export function act({ store }: WorkbenchPage, action: () => void): "done" | "refused" {
  try {
    action();
    return "done";
  } catch (fault) {
    store.change({ notice: wordsOf(fault) });
    return "refused";
  }
}

function wordsOf(fault: unknown): string {
  if (fault instanceof HostError && fault.code === "AccessDenied") return "此单元格受保护，未改动。请先在 Excel 中撤销工作表保护。";
  if (fault instanceof HostError && fault.code === "InvalidReference") return "表格不能延伸到这里，未改动。请换一个位置。";
  return `未能完成，工作簿没有改动：${fault instanceof Error ? fault.message : String(fault)}`;
}
