import type { VNode } from "preact";
import { h } from "./element";

export interface ChoiceOptions<T extends string> {
  readonly label: string;
  readonly options: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (choice: T) => void;
}

/** One of a few, always chosen: the platform's own list. */
export const choice = <T extends string>({ label, options, chosen, onChoose }: ChoiceOptions<T>): VNode =>
  h(
    "label",
    { class: "field" },
    h("span", { class: "field-label" }, label),
    h(
      "select",
      { value: chosen, onChange: (event: Event) => onChoose((event.currentTarget as HTMLSelectElement).value as T) },
      ...(Object.entries(options) as [T, string][]).map(([value, words]) => h("option", { value, selected: value === chosen }, words)),
    ),
  );
