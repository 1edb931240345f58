import { h } from "../controls/element";
import type { Render, View } from "./view";
import { importView } from "./import-view";
import { button } from "../controls/button";

/** A workbook without any table of ours: see what a result looks like, or begin. */
export const startView: Render = (view) => {
  const { words } = view;
  if (view.state.rubric.open === "open") return importView(view);
  return h(
    "section",
    { class: "start" },
    h("h2", {}, words.start.title),
    h("div", { class: "offers" }, offerSample(view), offerTables(view), offerImport(view)),
    h("div", { class: "found" }, h("h3", {}, words.start.found), h("p", { class: "quiet" }, words.start.nothing)),
  );
};

const offer = (why: string, action: ReturnType<typeof button>) => h("div", { class: "offer" }, h("p", {}, why), action);

const offerSample = ({ state, words, actions }: View) =>
  offer(words.start.sampleWhy, button({ label: words.start.sample, onClick: actions.openSample, appearance: "primary", disabled: state.activity !== null }));

const offerImport = ({ state, words, actions }: View) =>
  offer(words.start.importWhy, button({ label: words.rubric.open, onClick: actions.openRubric, disabled: state.activity !== null }));

const offerTables = ({ state, words, actions }: View) =>
  offer(words.start.createWhy, button({ label: words.start.create, onClick: actions.createTables, disabled: state.activity !== null }));
