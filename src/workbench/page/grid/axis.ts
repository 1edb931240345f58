/** Rows or columns one after the other, in CSS pixels. Hidden ones have no size. */
export interface Axis {
  readonly count: number;
  /** Where each begins, and where the last ends: one more than there are. */
  readonly offsets: Float64Array;
}

export function createAxis(count: number, sizeOf: (index: number) => number): Axis {
  const offsets = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) offsets[index + 1] = (offsets[index] ?? 0) + sizeOf(index);
  return { count, offsets };
}

export const startOf = ({ offsets, count }: Axis, index: number): number => offsets[Math.max(0, Math.min(index, count))] ?? 0;
export const sizeOf = (axis: Axis, index: number): number => startOf(axis, index + 1) - startOf(axis, index);
export const lengthOf = (axis: Axis): number => startOf(axis, axis.count);

/** The line at this distance from the start: never a hidden one, the last one beyond the end. */
export function indexAt({ offsets, count }: Axis, distance: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle + 1] ?? 0) > distance) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The next line in a direction that is not hidden; the same one at the end. */
export function nextShown(axis: Axis, index: number, step: 1 | -1): number {
  for (let next = index + step; next >= 0 && next < axis.count; next += step) if (sizeOf(axis, next) > 0) return next;
  return index;
}
