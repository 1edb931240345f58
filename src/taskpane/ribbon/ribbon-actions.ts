import type { Pane } from "../pane";
import { check, scoreAndFill } from "../actions/assess";
import { nextProblem } from "../actions/next-problem";

/** The commands of the ribbon and the keyboard, by the names under which the manifest and shortcuts.json know them. */
export const RIBBON_ACTIONS: Readonly<Record<string, (pane: Pane) => Promise<void>>> = {
  showPane: (pane) => pane.show(),
  scoreAndFill: async (pane) => {
    pane.store.change({ tab: "score" });
    await pane.show();
    await scoreAndFill(pane);
  },
  recalculateRanking: async (pane) => {
    await scoreAndFill(pane);
    if ((pane.store.get().assessed?.writtenAt ?? null) === null) return pane.show();
    await pane.services.showRanking();
  },
  checkRules: async (pane) => {
    pane.store.change({ tab: "rules" });
    await pane.show();
    await check(pane);
  },
  copyReportTable: async (pane) => {
    pane.store.change({ tab: "report" });
    await pane.show();
    if (pane.store.get().assessed === null) await check(pane);
  },
  nextProblem,
};
