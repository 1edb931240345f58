export interface JsonLine { readonly line: number; readonly value: unknown }

/** The values of JSON lines, blank ones left out; a line that is no JSON has the value undefined. */
export function jsonLines(text: string): readonly JsonLine[] {
  return text.split(/\r?\n/).flatMap((line, index) => (line.trim() === "" ? [] : [{ line: index + 1, value: parsed(line) }]));
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
