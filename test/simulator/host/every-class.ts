import { Workbook } from "../../../src/simulator/host/classes/workbook";
import { createSession } from "../../../src/simulator/host/create-session";
import { HostCollection, type HostObject } from "../../../src/simulator/host/host-object";
import { callMethod } from "../../../src/simulator/host/members";
import { createWorkbookState } from "../../../src/simulator/create-workbook-state";

/** One object of every host class, reached from a workbook that has one of everything. */
export function everyHostObject(): Map<string, HostObject> {
  const workbook = new Workbook(createSession(createWorkbookState(), {}));
  const sheet = workbook.worksheets.add("Everything");
  const range = sheet.getRange("A1:B3");
  range.values = [["a", "b"], [1, 2], [3, 4]];
  sheet.tables.add(range, true);
  sheet.charts.add("ColumnClustered", range, "Auto");
  sheet.names.add("Local", range, null);
  workbook.settings.add("key", 1);
  for (const type of ["CellValue", "ContainsText", "Custom", "ColorScale", "DataBar", "IconSet", "TopBottom", "PresetCriteria"]) {
    range.conditionalFormats.add(type);
  }
  const found = new Map<string, HostObject>();
  visit(workbook, found);
  visit(range, found);
  visit(range.getTables(false), found);
  return found;
}

function visit(object: HostObject | null, found: Map<string, HostObject>): void {
  if (!object) return;
  const { type, navigations = [] } = object.shape;
  const repeatable = type === "ConditionalFormat";
  if (found.has(type) && !repeatable) return;
  found.set(type, object);
  const members = object as unknown as Record<string, HostObject | null>;
  for (const name of navigations) {
    if (repeatable && !name.endsWith("OrNullObject")) continue;
    if (type === "NamedItem" && name === "worksheet" && callMethod(object, "GetRange", []) === null) continue;
    visit(members[name] ?? null, found);
  }
  if (object instanceof HostCollection) for (const item of object.items()) visit(item as HostObject, found);
}
