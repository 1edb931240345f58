import type { Associations } from "../calculation/associated-functions";
import type { OfficeClient } from "./load-office-js";

/**
 * Runs an add-in's function file where there is no page: it finds the client's `CustomFunctions` as a global, and what it
 * associates is given back.
 */
export async function associateFunctions({ CustomFunctions }: Pick<OfficeClient, "CustomFunctions">, load: () => Promise<unknown>): Promise<Associations> {
  Object.assign(globalThis, { CustomFunctions });
  await load();
  return (CustomFunctions as { readonly _association: { readonly mappings: Associations } })._association.mappings;
}
