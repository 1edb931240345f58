import { h } from "../controls/element";
import type { Indicator } from "../../assessment/indicator";
import type { ClauseState } from "../state/pane-state";
import type { View } from "./view";
import { button } from "../controls/button";

/** The clause rewritten in place: saved into its cell and read again. */
export function clauseEditor(editing: NonNullable<ClauseState["editing"]>, { id, clause }: Indicator, { words, actions, state }: View) {
  const set = (next: ClauseState["editing"]) => actions.setClauses({ ...state.clauses, editing: next });
  return h(
    "div",
    { class: "editor" },
    h("textarea", {
      rows: 4,
      value: editing.text,
      "aria-label": words.rules.clauseText(id),
      onInput: (event: Event) => set({ ...editing, text: (event.currentTarget as HTMLTextAreaElement).value }),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        set(null);
      },
    }),
    h(
      "div",
      { class: "actions" },
      button({ label: words.rules.save, appearance: "primary", disabled: state.activity !== null || editing.text.trim() === "", onClick: () => actions.correctClause({ indicator: id, from: clause, to: editing.text }) }),
      button({ label: words.rules.cancel, onClick: () => set(null) }),
    ),
  );
}
