import { methodsOf } from "../../src/simulator/host/members";
import { knownGaps } from "../../src/simulator/known-gaps";
import { openExcel } from "../../src/simulator/open-excel";
import { everyHostObject } from "./host/every-class";

/** What every client object has of itself, without asking the host. */
const CLIENT_OWN = new Set(["constructor", "load", "set", "update", "toJSON", "isNull", "isNullObject", "items", "retrieve", "ensureUnchanged", "setMockData", "track", "untrack"]);

/** The members that the client offers for a class: properties, methods and events, by their Office.js names. */
function clientMembers(excel: typeof Excel, type: string): string[] {
  const { prototype } = (excel as unknown as Record<string, { prototype: object }>)[type] ?? { prototype: {} };
  return Object.getOwnPropertyNames(prototype).filter((name) => !name.startsWith("_") && !CLIENT_OWN.has(name));
}

test("known gaps are exactly the members of the client that no host class has", async () => {
  const { Excel } = await openExcel({ client: "excel" });
  const gaps: Record<string, string[]> = {};
  for (const [type, object] of everyHostObject()) {
    const { scalars, navigations = [], events = {} } = object.shape;
    const has = new Set([...scalars, ...navigations, ...methodsOf(object)]);
    const missing = clientMembers(Excel, type).filter((name) => !has.has(name) && !isEvent(name, Object.keys(events)));
    if (missing.length > 0) gaps[type] = missing.sort();
  }
  expect(gaps).toEqual(knownGaps);
});

/** onChanged is registered as DataChangedEvent, onNameChanged as EventNameChanged, the others by their own names. */
function isEvent(name: string, events: readonly string[]): boolean {
  const [, tail = ""] = /^on(.+)$/.exec(name) ?? [];
  return events.includes(`${tail}Event`) || events.includes(`Event${tail}`) || (tail === "Changed" && events.includes("DataChangedEvent"));
}
