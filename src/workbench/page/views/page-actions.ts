import type { Surroundings } from "../book/native-window";
import type { SheetState } from "../../../simulator/state";
import type { GridActions } from "../grid/grid-actions";

/** What the bars around the grid call. */
export interface PageActions {
  readonly grid: GridActions;
  readonly attachPane: (frame: HTMLIFrameElement | null) => void;
  readonly attachGrid: (place: HTMLElement | null) => void;
  readonly press: (action: string) => void;
  readonly togglePane: () => void;
  readonly openFile: (file: File) => void;
  readonly openSample: () => void;
  readonly openEmpty: () => void;
  readonly download: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly surround: (part: Partial<Surroundings>) => void;
  readonly showSheet: (sheet: SheetState) => void;
  /** null: nothing is being typed into the name box any more. */
  readonly typeAddress: (text: string | null) => void;
  readonly goTo: (address: string) => void;
  readonly typeInBar: (text: string) => void;
  readonly pressInBar: (event: KeyboardEvent) => void;
  readonly leaveBar: () => void;
  readonly closeNotice: () => void;
}
