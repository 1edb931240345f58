import { indexAt, sizeOf, startOf, type Axis } from "./axis";

export interface Line {
  readonly index: number;
  /** From the upper left corner of the view, headers left out. */
  readonly at: number;
  readonly size: number;
  readonly frozen: boolean;
}

/** The lines that show: the frozen ones, then those that are scrolled to. */
export function visibleLines(axis: Axis, frozen: number, window: { readonly scrolled: number; readonly length: number }): readonly Line[] {
  const lines: Line[] = [];
  for (let index = 0; index < Math.min(frozen, axis.count); index++) push(lines, axis, { index, scrolled: 0, frozen: true });
  const edge = startOf(axis, frozen);
  const first = Math.max(frozen, indexAt(axis, window.scrolled + edge));
  for (let index = first; index < axis.count && startOf(axis, index) - window.scrolled < window.length; index++) push(lines, axis, { index, scrolled: window.scrolled, frozen: false });
  return lines;
}

function push(lines: Line[], axis: Axis, { index, scrolled, frozen }: { index: number; scrolled: number; frozen: boolean }): void {
  const size = sizeOf(axis, index);
  if (size > 0) lines.push({ index, at: startOf(axis, index) - scrolled, size, frozen });
}
