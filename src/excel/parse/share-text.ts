const LARGEST_DENOMINATOR = 100_000;

/**
 * A quotient that a formula computed (=B2/C2, FZ.RATE) as the fraction that it was, "1/3": the smallest whole numbers
 * whose quotient is this very double. Null for a short decimal, which says itself exactly, and for anything else.
 */
export function shareText(share: number): string | null {
  if (!(share > 0) || String(share).replace(/^\d*\.?/, "").length <= 6) return null;
  // Continued fraction: h/k are its convergents, which come nearest with the smallest denominators.
  let rest = share, [h, before] = [1, 0], [k, below] = [0, 1];
  while (k <= LARGEST_DENOMINATOR) {
    const whole = Math.floor(rest);
    [h, before] = [whole * h + before, h];
    [k, below] = [whole * k + below, k];
    if (k > LARGEST_DENOMINATOR) return null;
    if (h / k === share) return `${h}/${k}`;
    if (rest === whole) return null;
    rest = 1 / (rest - whole);
  }
  return null;
}
