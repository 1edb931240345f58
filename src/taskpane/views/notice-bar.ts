import { h } from "../controls/element";
import type { Render } from "./view";
import type { NoticeKind } from "../state/pane-state";

const QUIET: readonly NoticeKind[] = ["stopped", "nothing-to-copy", "rules-imported", "forms-made", "forms-standing", "forms-collected", "names-repaired", "no-names"];

/** What went otherwise than asked, with the next step; stays until it is read or the next action starts. */
export const noticeBar: Render = ({ state, words, actions }) => {
  const { notice } = state;
  return h(
    "div",
    { class: "notice", role: "alert" },
    notice === null
      ? null
      : h(
          "fluent-message-bar",
          { intent: QUIET.includes(notice.kind) ? "info" : "warning", layout: "multiline" },
          words.notice[notice.kind](notice.detail, ...(notice.figures ?? [])),
          notice.kind === "no-result" && state.assessed?.result ? h("fluent-button", { slot: "actions", size: "small", onClick: actions.scoreAnyway }, words.scoreAnyway) : null,
          h("fluent-button", { slot: "actions", size: "small", appearance: "subtle", onClick: actions.dismiss }, words.dismiss),
        ),
  );
};
