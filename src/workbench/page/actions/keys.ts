import type { Area } from "../../../simulator/state";
import { contentOfCell } from "../book/content-of-cell";
import { activeArea } from "../grid/active-area";
import { HEADER } from "../grid/header-size";
import type { WorkbenchPage } from "../workbench-page";
import { chooseOption, openChoices } from "./choices";
import { clearSelection } from "./clear-selection";
import { beginTyping, commitDraft, endTyping } from "./commit-draft";
import { edgeCell, nextCell, pageCell, type Direction } from "./move-head";
import { cornersOf, oneCell, selectCells } from "./select-cells";
import { showSheet } from "./show-sheet";
import { takeBack } from "./take-back";

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };

/** A key on the grid, in the way of Excel. True when it has been dealt with. */
export function pressKey(page: WorkbenchPage, event: KeyboardEvent): boolean {
  // While an input method composes, its keys are its own.
  if (event.isComposing) return false;
  const { draft, choices } = page.store.get();
  if (choices !== null) return keyInChoices(page, event);
  return draft === null ? keyOnCell(page, event) : keyInDraft(page, event);
}

function keyInChoices(page: WorkbenchPage, { key }: KeyboardEvent): boolean {
  const { choices } = page.store.get();
  if (choices === null) return false;
  const move = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
  if (move !== 0) page.store.change({ choices: { ...choices, chosen: Math.max(0, Math.min(choices.options.length - 1, choices.chosen + move)) } });
  else if (key === "Enter" || key === "Tab") chooseOption(page, choices.options[choices.chosen] ?? "");
  else page.store.change({ choices: null });
  return true;
}

function keyInDraft(page: WorkbenchPage, event: KeyboardEvent): boolean {
  switch (event.key) {
    case "Escape":
      endTyping(page);
      page.store.change({ notice: null });
      return true;
    case "Enter":
      if (event.altKey) return false;
      if (commitDraft(page) === "done") goOn(page, event.shiftKey ? "up" : "down");
      return true;
    case "Tab":
      if (commitDraft(page) === "done") goOn(page, event.shiftKey ? "left" : "right");
      return true;
    default:
      return false;
  }
}

function keyOnCell(page: WorkbenchPage, event: KeyboardEvent): boolean {
  const { book } = page.store.get();
  const { sheet, area } = book.selection();
  const command = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[event.key];
  if (arrow !== undefined) {
    if (event.altKey) return arrow === "down" && openChoices(page);
    const { head } = cornersOf(page);
    return go(page, event, command ? edgeCell(sheet, page.layout(), { from: head, direction: arrow }) : nextCell(page.layout(), head, arrow));
  }
  const used = sheet.cells.used() ?? oneCell(0, 0);
  const { frozen } = page.layout();
  switch (event.key) {
    case "Enter": goOn(page, event.shiftKey ? "up" : "down"); return true;
    case "Tab": goOn(page, event.shiftKey ? "left" : "right"); return true;
    case "Home": return go(page, event, command ? oneCell(frozen.rows, frozen.columns) : oneCell(area.row, 0));
    case "End": return command && go(page, event, oneCell(used.row + used.rows - 1, used.column + used.columns - 1));
    case "PageDown": case "PageUp": {
      const by = event.key === "PageDown" ? 1 : -1;
      if (command) showSheet(page, by);
      else go(page, event, pageCell(page.layout(), { from: cornersOf(page).head, by, height: page.store.get().window.height - HEADER.height - 60 }));
      return true;
    }
    case "F2": beginTyping(page, contentOfCell(book.state, sheet, activeArea(page.layout(), area)), "cell"); return true;
    case "Delete": case "Backspace": clearSelection(page); return true;
    case "z": case "Z": if (!command) return false; takeBack(page, event.shiftKey ? "redo" : "undo"); return true;
    case "y": if (!command) return false; takeBack(page, "redo"); return true;
    case "a": if (!command) return false; selectCells(page, { anchor: oneCell(used.row, used.column), head: oneCell(used.row + used.rows - 1, used.column + used.columns - 1) }); return true;
    default: return false;
  }
}

function go(page: WorkbenchPage, { shiftKey }: KeyboardEvent, to: Area): true {
  selectCells(page, { anchor: shiftKey ? cornersOf(page).anchor : to, head: to });
  return true;
}

function goOn(page: WorkbenchPage, direction: Direction): void {
  const { area } = page.store.get().book.selection();
  const next = nextCell(page.layout(), oneCell(area.row, area.column), direction);
  selectCells(page, { anchor: next, head: next });
}
