/** Calls once when the calls have ceased for the time given: `after` is the page's timer. */
export function debounced(after: (milliseconds: number, then: () => void) => () => void, milliseconds: number, then: () => void): () => void {
  let callOff = () => {};
  return () => {
    callOff();
    callOff = after(milliseconds, then);
  };
}
