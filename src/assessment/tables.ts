/**
 * The input tables as plain rows, the way a .json file states them: {"单位名录": [{"单位名称": "区司法局", …}, …], …}.
 * Table and column names stand in excel/schema.ts. A cell that is missing, "" or null is empty.
 */
export type TableData = Readonly<Record<string, readonly TableRow[]>>;
export type TableRow = Readonly<Record<string, TableCell>>;
export type TableCell = string | number | boolean | null;
