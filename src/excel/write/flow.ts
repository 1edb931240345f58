import type { PlanCell } from "../result/table-plan";

/** Requests that wait for one sync, and how large they have grown. */
export interface Flow {
  readonly context: Excel.RequestContext;
  waiting: number;
}

/** Excel on the web takes 5 MB a request; what is not values (formats, charts) is small, but not nothing. */
const MOST_BYTES = 4_000_000;
const CHUNK_BYTES = 1_000_000;

export function startFlow(context: Excel.RequestContext): Flow {
  return { context, waiting: 0 };
}

/** Writes rows beneath each other from a cell on; sends what waits only when the request would grow too large. */
export async function writeRows(flow: Flow, at: { readonly sheet: Excel.Worksheet; readonly row: number; readonly column: number }, rows: readonly (readonly PlanCell[])[]): Promise<void> {
  let next = 0;
  for (const chunk of chunksOf(rows)) {
    await makeRoom(flow, chunk.bytes);
    const width = chunk.rows[0]?.length ?? 0;
    if (width > 0) at.sheet.getRangeByIndexes(at.row + next, at.column, chunk.rows.length, width).values = chunk.rows.map((row) => [...row]);
    next += chunk.rows.length;
  }
}

/** Sends what waits if these bytes would make the request too large. */
export async function makeRoom(flow: Flow, bytes: number): Promise<void> {
  if (flow.waiting > 0 && flow.waiting + bytes > MOST_BYTES) {
    await flow.context.sync();
    flow.waiting = 0;
  }
  flow.waiting += bytes;
}

interface Chunk { readonly rows: readonly (readonly PlanCell[])[]; readonly bytes: number }

function chunksOf(rows: readonly (readonly PlanCell[])[]): readonly Chunk[] {
  const chunks: { rows: (readonly PlanCell[])[]; bytes: number }[] = [];
  for (const row of rows) {
    const bytes = row.reduce<number>((sum, cell) => sum + cellBytes(cell), 0);
    const last = chunks.at(-1);
    if (last && last.bytes + bytes <= CHUNK_BYTES) { last.rows.push(row); last.bytes += bytes; }
    else chunks.push({ rows: [row], bytes });
  }
  return chunks;
}

/** As UTF-8 inside a JSON text that is quoted once more. */
function cellBytes(cell: PlanCell): number {
  if (typeof cell === "number") return 12;
  let bytes = 6;
  for (let index = 0; index < cell.length; index++) bytes += cell.charCodeAt(index) < 0x80 ? 1 : 3;
  return bytes;
}
