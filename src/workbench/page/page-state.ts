import type { Surroundings } from "./book/native-window";
import type { Book } from "./book/open-book";

export interface PageState {
  readonly book: Book;
  /** Counts what may have changed the workbook; whoever drew an older one draws again. */
  readonly version: number;
  readonly fileName: string;
  readonly surroundings: Surroundings;
  /** How far the sheet in front is scrolled, in pixels. */
  readonly scrolled: Scrolled;
  /** The size of the cells' window with its headers. */
  readonly window: { readonly width: number; readonly height: number };
  /** What is being typed into the active cell. */
  readonly draft: Draft | null;
  /** What is being typed into the name box. */
  readonly address: string | null;
  /** The values that the active cell's list offers, when it is open. */
  readonly choices: Choices | null;
  readonly notice: string | null;
  /** Shown or put away. */
  readonly pane: "shown" | "hidden";
  readonly unsaved: "yes" | "no";
}

export interface Scrolled { readonly left: number; readonly top: number }
export interface Draft { readonly text: string; readonly where: "cell" | "bar" }
export interface Choices { readonly options: readonly string[]; readonly chosen: number }
