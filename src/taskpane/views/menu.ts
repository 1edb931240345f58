import { h } from "../controls/element";
import type { Render } from "./view";

export const menu: Render = ({ state, words, actions }) => {
  const item = (label: string, onClick: () => void) => h("fluent-menu-item", { onClick }, label);
  const open = state.survey !== null && state.survey.tables.length > 0;
  return h(
    "fluent-menu",
    { class: "menu" },
    h("fluent-button", { slot: "trigger", role: "button", appearance: "subtle", size: "small", "icon-only": true, "aria-label": words.menu.open }, h("span", { "aria-hidden": "true" }, "⋯")),
    h(
      "fluent-menu-list",
      { role: "menu" },
      item(words.menu.language, actions.switchLanguage),
      open ? item(words.menu.settings, actions.goToSettings) : null,
      state.stage === "open" ? item(words.menu.survey, actions.survey) : null,
      open ? item(words.menu.repair, actions.repairFunctions) : null,
      state.stage === "open" ? item(words.menu.selfCheck, actions.checkSelf) : null,
      item(words.menu.help, actions.openHelp),
    ),
  );
};
