import { UsageError } from "./usage-error";

/** @throws UsageError when the bytes are not JSON in UTF-8; `path` is for the message */
export function parseJson(path: string, bytes: Uint8Array): unknown {
  const text = decoded(path, bytes);
  try {
    return JSON.parse(text);
  } catch (fault) {
    throw new UsageError(`${path} 不是有效的 JSON${placeOf(fault, text)}。请更正后再试。`);
  }
}

function decoded(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path} 不是 UTF-8 编码的文字。请另存为 UTF-8 编码后再试。`);
  }
}

/** The engine names the place by its offset, and says nothing of it at the text's end. */
function placeOf(fault: unknown, text: string): string {
  const offset = fault instanceof Error ? /at position (\d+)/.exec(fault.message)?.[1] : undefined;
  if (offset === undefined) return "";
  const lines = text.slice(0, Number(offset)).split("\n");
  return `（第 ${lines.length} 行第 ${(lines.at(-1) ?? "").length + 1} 个字附近有误）`;
}
