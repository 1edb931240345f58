/** What the grid tells of: keys, pointer, scrolling. */
export interface GridActions {
  readonly attach: (scroller: HTMLElement | null) => void;
  readonly attachEditor: (editor: HTMLTextAreaElement | null) => void;
  readonly scrolled: (event: Event) => void;
  readonly pointed: (event: PointerEvent) => void;
  /** Opened for editing by a double click. */
  readonly opened: (event: MouseEvent) => void;
  readonly typed: (event: Event) => void;
  readonly pressed: (event: KeyboardEvent) => void;
  readonly copied: (event: ClipboardEvent) => void;
  readonly pasted: (event: ClipboardEvent) => void;
  /** The focus left the cell. */
  readonly left: (event: FocusEvent) => void;
  readonly openChoices: () => void;
  readonly choose: (option: string) => void;
}
