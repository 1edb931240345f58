import { isPackageFault } from "../../../simulator/package/package-fault";
import { readXlsx } from "../../../simulator/package/read-xlsx";
import type { WorkbookState } from "../../../simulator/state";

/** A workbook, or in words why these bytes are none. */
export function readBytes(name: string, bytes: Uint8Array): WorkbookState | string {
  const state = readXlsx(bytes, { name });
  if (!isPackageFault(state)) return state;
  switch (state.kind) {
    case "not-a-workbook": return `${name} 不是 Excel 工作簿（.xlsx）。请在 Excel 或 WPS 中另存为 .xlsx 后再打开。`;
    case "legacy": return `${name} 是 Excel 97-2003 格式（.xls）。请在 Excel 或 WPS 中另存为 .xlsx 后再打开。`;
    case "encrypted": return `${name} 设有打开密码。请取消密码后再打开。`;
    case "too-large": return `${name} 的内容过大。请删去无关的工作表或图片后再打开。`;
    case "broken-part": return `${name} 中的 ${state.part} 已损坏。请在 Excel 中修复后另存，再打开。`;
    default: return state satisfies never;
  }
}
