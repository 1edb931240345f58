import type { Pane } from "../pane";
import type { OverrideDraft } from "../state/pane-state";
import { check } from "./assess";
import { perform } from "./perform";

/** Opens the form for a reviewer's score under the item that is explained; what stands in 复核改分 is there to be changed. */
export function draftOverride(pane: Pane, draft: OverrideDraft | null): void {
  pane.store.change({ overriding: draft === null ? null : { ...draft, problems: [] } });
}

/** Writes the row, and reads and scores again without writing, so that the explanation tells it. */
export async function enterOverride(pane: Pane): Promise<void> {
  const { overriding, assessed } = pane.store.get(), scheme = assessed?.result?.scheme;
  const unit = scheme?.departments[overriding?.department ?? -1], rule = scheme?.indicators[overriding?.indicator ?? -1];
  if (overriding === null || unit === undefined || rule === undefined) return;
  let entered = false;
  await perform(pane, "write", async () => {
    const { points, reason, reviewer } = overriding;
    const problems = await pane.services.enterOverride({ unit: unit.code, indicator: rule.id, points, reason, reviewer });
    entered = problems.length === 0;
    const { changed, survey } = pane.store.get(), stale = entered && (survey?.results.length ?? 0) > 0 && !changed.includes("复核改分");
    pane.store.change({ overriding: entered ? null : { ...overriding, problems }, changed: stale ? [...changed, "复核改分"] : changed });
  });
  if (entered) await check(pane);
}
