import type { Reading } from "../assessment/reading";
import type { ReadItems } from "./assembly/read-items";
import type { Source, Stretch } from "./text/source";

const KINDS = ["context", "read", "unread"] as const;
const [CONTEXT, READ, UNREAD] = [0, 1, 2];

/** Says of every character of the clause whether it was read, is known as context, or was not read. */
export function coverageOf(source: Source, read: ReadItems): Reading["coverage"] {
  const { clause } = source;
  const kinds = new Uint8Array(clause.length).fill(CONTEXT);
  const paint = ({ from, to }: Stretch, kind: number): void => {
    const first = source.starts[from] ?? clause.length;
    kinds.fill(kind, first, to > from ? (source.ends[to - 1] ?? clause.length) : first);
  };
  for (const item of read.items) if (item.kind !== "context" && item.kind !== "problem") paint(item, READ);
  for (const stretch of read.unread) paint(stretch, UNREAD);
  if (read.items.every(({ kind }) => kind !== "term") && read.unread.length === 0) kinds.fill(UNREAD);
  const pieces: { span: [number, number]; as: (typeof KINDS)[number] }[] = [];
  for (let from = 0; from < kinds.length; ) {
    let to = from + 1;
    while (to < kinds.length && kinds[to] === kinds[from]) to++;
    pieces.push({ span: [from, to], as: KINDS[kinds[from] ?? 0] ?? "context" });
    from = to;
  }
  return pieces;
}
