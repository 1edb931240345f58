import { PARAMETER_SHAPES } from "./parameter-shapes";
import type { FUNCTIONS } from "./table";

type Table = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;

/**
 * In the page every id is associated before Office starts, so that no cell finds it missing, but compiler and engine come
 * with the first call: a pane over a workbook without formulas of ours does not wait for them.
 */
let table: Table | null = null;
let coming: Promise<Table> | null = null;

function arrived(): Promise<Table> {
  coming ??= import(/* webpackChunkName: "functions-table" */ "./table").then(({ FUNCTIONS: all }: { readonly FUNCTIONS: typeof FUNCTIONS }) => (table = all as unknown as Table), (fault: unknown) => {
    coming = null;
    throw fault;
  });
  return coming;
}

for (const id of Object.keys(PARAMETER_SHAPES)) {
  CustomFunctions.associate(id, (...given: readonly unknown[]) => (table === null ? arrived().then((all) => all[id]?.(...given)) : table[id]?.(...given)));
}
