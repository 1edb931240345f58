import { h } from "../controls/element";
import type { Render } from "./view";
import type { Tab } from "../state/pane-state";
import { TABS } from "../state/pane-state";

export const tabs: Render = ({ state, words, actions }) =>
  h(
    "fluent-tablist",
    { class: "tabs", size: "small", activeid: `tab-${state.tab}`, "aria-label": words.tabList, onChange: (event: CustomEvent<HTMLElement | undefined>) => tabOf(event, actions.showTab) },
    TABS.map((tab) => h("fluent-tab", { id: `tab-${tab}`, key: tab }, words.tabs[tab])),
  );

function tabOf(event: CustomEvent<HTMLElement | undefined>, show: (tab: Tab) => void): void {
  const chosen = TABS.find((tab) => event.detail?.id === `tab-${tab}`);
  if (chosen !== undefined) show(chosen);
}
