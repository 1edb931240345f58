import { DEFAULT_STYLE } from "../../reports/clipboard/table-style";
import type { Language, PaneState } from "./pane-state";

export const initialState = (language: Language): PaneState => ({
  stage: "starting",
  language,
  tab: "score",
  survey: null,
  activity: null,
  assessed: null,
  changed: [],
  notice: null,
  focus: null,
  ungrounded: false,
  overriding: null,
  clauses: { filter: "all", editing: null },
  shown: 12,
  compared: { upper: null, lower: null },
  copied: null,
  review: { inspections: {}, edits: "", ranking: { at: "", columns: "" }, operator: null, earlier: null, open: null },
  report: { style: DEFAULT_STYLE, names: "full", ranges: null, made: null },
  part: { department: null, indicator: null },
  forms: { unit: null, problems: [] },
  rubric: { open: "shut", text: "", preview: null, problems: [] },
  selfCheck: null,
});
