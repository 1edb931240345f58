import type { PackageDraft } from "../parts/package-draft";
import { attributeIn } from "../cells/scan-cells";

/** The ids of all tables of the package. */
export function tableIds(draft: PackageDraft): Set<number> {
  const ids = new Set<number>();
  for (const name of draft.entries().keys()) {
    if (!/(^|\/)tables\/[^/]+\.xml$/i.test(name)) continue;
    const tag = /<(?:\w+:)?table\s[^>]*>/.exec(draft.text(name) ?? "")?.[0];
    const id = Number((tag && attributeIn(tag, "id")) ?? NaN);
    if (Number.isInteger(id)) ids.add(id);
  }
  return ids;
}
