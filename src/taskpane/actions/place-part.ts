import type { Pane } from "../pane";
import { partOf } from "../summary/part-of";
import { wordsOf } from "../words/words-of";
import { perform } from "./perform";

/** The part that is looked at, on a sheet of its own. */
export const placePart = (pane: Pane): Promise<void> =>
  perform(pane, "write", async () => {
    const { assessed, part, language } = pane.store.get();
    const found = assessed?.result ? partOf(assessed.result, part) : null;
    if (found === null) return;
    const { columns, caption } = wordsOf(language).part;
    const rows = found.rows.map(({ name, score, full, state }) => [name, score ?? state, full]);
    await pane.services.placeOnNewSheet(caption(found.name), [[found.kind === "unit" ? columns.indicator : columns.unit, columns.score, columns.full], ...rows]);
  });
