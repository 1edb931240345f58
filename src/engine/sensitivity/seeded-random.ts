/** Fills an array with whole numbers from 0 up to `choices` − 1, all equally likely. */
export type SeededRandom = (target: Float64Array, choices: number) => void;

const SPAN = 2 ** 32;

/** The same sequence for the same seed: sfc32 by Chris Doty-Humphrey (PractRand), warmed up as he advises. */
export function seededRandom(seed: number): SeededRandom {
  // Words of 32 bits in an array: variables that a closure keeps would be boxed at every step.
  const state = Int32Array.of(seed % SPAN, Math.floor(seed / SPAN), 0x9e3779b9 | 0, 1);
  const fill: SeededRandom = (target, choices) => {
    let a = state[0]!, b = state[1]!, c = state[2]!, counter = state[3]!;
    for (let at = 0; at < target.length; at++) {
      const sum = (((a + b) | 0) + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + sum) | 0;
      // Below 2^32, where the shift cuts off the fraction.
      target[at] = (((sum >>> 0) * choices) / SPAN) >>> 0;
    }
    state[0] = a; state[1] = b; state[2] = c; state[3] = counter;
  };
  fill(new Float64Array(12), 1);
  return fill;
}
