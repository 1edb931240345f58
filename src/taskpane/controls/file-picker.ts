import type { VNode } from "preact";
import { h } from "./element";

export interface FilePickerOptions {
  readonly label: string;
  readonly accept: string;
  /** The name of the chosen file, or what stands for none. */
  readonly chosen: string;
  readonly disabled: boolean;
  readonly onChoose: (file: File | null) => void;
}

/** The platform's own choice of one file; what was chosen is said beside it. */
export const filePicker = ({ label, accept, chosen, disabled, onChoose }: FilePickerOptions): VNode => {
  const pick = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement, file = input.files?.[0] ?? null;
    if (file !== null) onChoose(file);
    // The same file may be picked again after it has been changed.
    input.value = "";
  };
  // The browser's own words beside its button are not the pane's language.
  return h("label", { class: "file" }, h("input", { type: "file", accept, disabled, onChange: pick }), h("span", { class: "file-button" }, label), h("span", { class: "quiet" }, chosen));
};
