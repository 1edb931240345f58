import type { Associations } from "../../../simulator/calculation/associated-functions";

/** What the add-in's page in a frame has associated with office.js; undefined before its functions are there. */
export function frameAssociations(frame: Window | null): Associations | undefined {
  const page = frame as unknown as Record<string, { _association?: { mappings?: Associations } } | undefined> | null;
  return page?.["CustomFunctions"]?._association?.mappings;
}
