import { h } from "../controls/element";
import type { Render } from "./view";
import { button } from "../controls/button";

/** Before Excel has answered, and where it never will. */
export const closedView: Render = ({ state, words, actions }) => {
  switch (state.stage) {
    case "unanswered":
      return h("section", { class: "empty" }, h("p", {}, words.unanswered), button({ label: words.status.reload, onClick: actions.reload, appearance: "primary" }));
    case "outside":
      return h("section", { class: "empty" }, h("p", {}, words.outside));
    case "starting":
    case "open":
      return null;
    default:
      return state.stage satisfies never;
  }
};
