import type { RECEIPT_TABLE } from "../schema";

/** One row of 复核记录: what a result came from, by digests that any machine can make again. Every cell is text. */
export type Receipt = Readonly<Record<(typeof RECEIPT_TABLE)["columns"][number], string>>;
