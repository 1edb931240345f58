import type { VNode } from "preact";
import { h } from "./element";

export interface SelectOptions {
  readonly label: string;
  readonly hint: string;
  readonly options: readonly string[];
  readonly chosen: number | null;
  readonly onChoose: (index: number | null) => void;
}

/** A drop-down list: the platform's own, because it alone opens beyond a narrow pane. */
export const select = ({ label, hint, options, chosen, onChoose }: SelectOptions): VNode =>
  h(
    "label",
    { class: "field" },
    h("span", { class: "field-label" }, label),
    h(
      "select",
      { value: chosen === null ? "" : String(chosen), onChange: (event: Event) => onChoose(numberIn((event.currentTarget as HTMLSelectElement).value)) },
      h("option", { value: "" }, hint),
      ...options.map((option, index) => h("option", { value: String(index), selected: index === chosen }, option)),
    ),
  );

const numberIn = (value: string) => (value === "" ? null : Number(value));
