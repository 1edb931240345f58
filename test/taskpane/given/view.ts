import type { PaneState } from "../../../src/taskpane/state/pane-state";
import { initialState } from "../../../src/taskpane/state/initial-state";
import type { View, ViewActions } from "../../../src/taskpane/views/view";
import { summarize } from "../../../src/taskpane/summary/summarize";
import { wordsOf } from "../../../src/taskpane/words/words-of";
import { smallResult } from "./small-result";

export const survey = {
  title: "示例区考评 2020",
  tables: [{ name: "单位名录", rows: 4 }, { name: "考评细则", rows: 3 }, { name: "数据填报", rows: 4 }],
  further: [],
  missing: [],
  candidates: [],
  results: ["指标得分", "单位排名"],
  units: ["示例区公安分局", "示例区城管局", "东街街道", "西街街道"],
  operator: "",
};

export const origin = { scheme: smallResult.scheme, at: "2026-01-02 10:32" };
export const assessed = { result: smallResult, origin, summary: summarize(smallResult), problems: [], writtenAt: "10:32" };

/** A state in which a workbook has been scored, with what a test wants otherwise. */
export const state = (part: Partial<PaneState> = {}): PaneState => ({ ...initialState("zh"), stage: "open", survey, assessed, ...part });

/** A view whose actions write down what was asked for. */
export function view(part: Partial<PaneState> = {}): View & { readonly asked: unknown[][] } {
  const asked: unknown[][] = [];
  const shown = state(part);
  const actions = new Proxy({} as ViewActions, { get: (_, name) => (...args: unknown[]) => void asked.push([name, ...args]) });
  return { state: shown, words: wordsOf(shown.language), actions, asked };
}
