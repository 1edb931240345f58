import { h } from "../controls/element";
import type { Indicator } from "../../assessment/indicator";
import type { Settings } from "../../assessment/settings";
import type { View } from "./view";
import { chosenReading } from "../summary/chosen-reading";

/** The readings that can be defended, each with what it gives on a worked number; the choice goes into the settings. */
export function readingChoice(indicator: Indicator, settings: Settings, { words, state, actions }: View) {
  const { id, reading } = indicator;
  const chosen = chosenReading(indicator, settings);
  const choice = (option: string | null, label: string, why: string) =>
    h(
      "label",
      { class: "choice" },
      h("input", { type: "radio", name: `reading-${id}`, checked: chosen === option, disabled: state.activity !== null, onChange: () => actions.chooseReading(id, option) }),
      h("span", {}, label, why === "" ? null : h("span", { class: "quiet" }, ` ${why}`)),
    );
  return h("fieldset", { class: "choices" }, h("legend", {}, words.rules.choose), choice(null, reading.words, ""), reading.alternatives.map((alternative) => choice(alternative.id, alternative.words || alternative.id, alternative.why)));
}
