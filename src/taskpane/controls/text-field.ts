import type { VNode } from "preact";
import { h } from "./element";

export interface TextFieldOptions {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly rows?: number;
  readonly onInput: (text: string) => void;
  /** When the field is left with another text than it was entered with. */
  readonly onChange?: () => void;
}

/** A line of text to fill in, or several with `rows`. */
export const textField = ({ label, hint, value, rows, onInput, onChange }: TextFieldOptions): VNode => {
  const input = (event: Event) => onInput((event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value);
  return h(
    "label",
    { class: "field" },
    h("span", { class: "field-label" }, label),
    rows === undefined ? h("input", { type: "text", value, placeholder: hint, onInput: input, onChange }) : h("textarea", { value, rows, placeholder: hint, spellcheck: false, onInput: input }),
  );
};
