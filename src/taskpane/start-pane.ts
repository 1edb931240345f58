import { render } from "preact";
import type { Pane } from "./pane";
import type { Stage } from "./state/pane-state";
import { explainSelection } from "./actions/explain-selection";
import { noteChange } from "./actions/note-change";
import { surveyQuietly, surveyWorkbook } from "./actions/survey-workbook";
import { debounced } from "./host/debounced";
import { inWorkbook } from "./host/in-workbook";
import { waitForOffice } from "./host/wait-for-office";
import { watchWorkbook } from "./host/watch-workbook";
import { registerActions } from "./ribbon/register-actions";
import { applyTheme } from "./theme/apply-theme";
import { themeName } from "./theme/theme-name";
import { viewActions } from "./view-actions";
import { frame } from "./views/frame";
import { languageOf, wordsOf } from "./words/words-of";

const SELECTION_REST = 150;
const TABLES_REST = 400;

/** Draws the pane into `root`, waits for Office, and keeps pane and workbook in step from then on. */
export function startPane(pane: Pane, root: HTMLElement): void {
  const actions = viewActions(pane, { reload: () => location.reload(), openHelp: () => void open("help.html", "_blank", "noopener") });
  const draw = () => {
    const state = pane.store.get();
    const held = root.contains(document.activeElement);
    render(frame({ state, words: wordsOf(state.language), actions }), root);
    // What was pressed may be gone: the keyboard goes on in the page, not at the top of the document.
    if (held && !root.contains(document.activeElement)) document.getElementById("page")?.focus();
  };
  pane.store.listen(gathered(draw));
  showTheme();
  draw();
  addEventListener("focus", showTheme);
  waitForOffice((stage) => void enter(pane, stage), pane.after);
}

async function enter(pane: Pane, stage: Stage): Promise<void> {
  if (stage !== "open") {
    pane.store.change({ stage });
    return;
  }
  showTheme();
  pane.store.change({ stage, language: languageOf(Office.context.displayLanguage) });
  registerActions(pane);
  await surveyWorkbook(pane);
  const followSelection = debounced(pane.after, SELECTION_REST, () => void explainSelection(pane));
  const lookAgain = debounced(pane.after, TABLES_REST, () => void surveyQuietly(pane));
  try {
    await inWorkbook((context) => watchWorkbook(context, { changed: (table) => noteChange(pane, table), tablesChanged: lookAgain, selected: followSelection }));
  } catch (fault) {
    pane.store.change({ notice: pane.meaningOf(fault) });
  }
}

/**
 * Drawing waits for the end of the task, so that several changes are drawn once, and an element that reports a change
 * while it is being drawn does not draw into the drawing.
 */
function gathered(draw: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      draw();
    });
  };
}

/** `officeTheme` is undefined in Excel on the web. */
function showTheme(): void {
  const theme = typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context> | undefined)?.officeTheme;
  applyTheme(themeName(theme?.bodyBackgroundColor));
}
