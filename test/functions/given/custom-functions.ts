import { openExcel, type OpenedExcel } from "../../../src/simulator/open-excel";

type Mapping = Readonly<Record<string, (...given: unknown[]) => unknown>>;

export interface OpenedFunctions {
  readonly excel: OpenedExcel;
  /** The associated functions by id. */
  readonly functions: Mapping;
}

/** office.js's own CustomFunctions, as a page of the add-in finds it, with our functions associated; once a test file. */
export function openFunctions(): Promise<OpenedFunctions> {
  opened ??= open();
  return opened;
}
let opened: Promise<OpenedFunctions> | undefined;

async function open(): Promise<OpenedFunctions> {
  const excel = await openExcel();
  const client = excel.CustomFunctions as typeof CustomFunctions & { readonly _association: { readonly mappings: Mapping } };
  Object.assign(globalThis, { CustomFunctions: client });
  await import("../../../src/functions/functions");
  return { excel, functions: client._association.mappings };
}

/** What the cell would show: a value, or an error's code and sentence. */
export async function shown(compute: () => unknown): Promise<unknown> {
  try {
    return await compute();
  } catch (fault) {
    if (fault instanceof CustomFunctions.Error) return { code: fault.code, message: fault.message };
    throw fault;
  }
}
