import omit from "lodash/omit";

interface BandLike {
  readonly ge?: number;
  readonly gt?: number;
  readonly score: number | string;
}

interface TermLike {
  readonly effect: string;
  readonly type: string;
  readonly cap?: number;
  readonly bands?: readonly BandLike[];
  readonly table?: Readonly<Record<string, number>>;
}

interface ReadingLike {
  readonly limit?: number | null;
  readonly start?: "full" | "zero" | null;
  readonly terms?: readonly TermLike[];
}

/**
 * A reading without what goes without saying: a cap at the item's full marks, places and lowest bands that get nothing;
 * a limit over a single term as its cap; an amount as a count; and a single band table that takes from full marks as the one that leaves what remains. The score is the same.
 */
export function plainReading<R extends ReadingLike>(reading: R, points: number | null): R {
  if (!reading.terms) return reading;
  const [alone] = reading.terms;
  if (reading.terms.length === 1 && alone && reading.limit !== undefined && reading.limit !== null && alone.cap === undefined) {
    const { limit, ...rest } = reading;
    return plainReading({ ...rest, terms: [{ ...alone, cap: limit }] } as unknown as R, points);
  }
  const terms = reading.terms.map((term) => withoutZeroPlaces(withoutZeroBand(withoutIdleCap(asCount(term), points))));
  const [only] = terms;
  if (terms.length === 1 && only?.bands && only.effect === "deduct" && reading.start === "full" && points !== null) {
    return { ...reading, start: "zero", terms: [withoutZeroBand({ ...only, effect: "earn", bands: left(only.bands, points) })] };
  }
  return { ...reading, terms };
}

/** 每差1微克 is counted in steps; the corpus knows no amounts. */
function asCount<T extends TermLike>(term: T): T {
  return term.type === "amount" ? { ...term, type: "count" } : term;
}

function withoutIdleCap<T extends TermLike>(term: T, points: number | null): T {
  if (term.cap === undefined || points === null || term.cap < points) return term;
  return omit(term, "cap") as unknown as T;
}

function withoutZeroBand<T extends TermLike>(term: T): T {
  const last = term.bands?.at(-1);
  return last && last.score === 0 && term.effect === "earn" ? { ...term, bands: term.bands?.slice(0, -1) } : term;
}

function withoutZeroPlaces<T extends TermLike>(term: T): T {
  return term.table ? { ...term, table: Object.fromEntries(Object.entries(term.table).filter(([, points]) => points !== 0)) } : term;
}

function left(bands: readonly BandLike[], points: number): readonly BandLike[] {
  return bands.map((band) => (typeof band.score === "number" ? { ...band, score: Math.max(0, Math.round((points - band.score) * 1e6) / 1e6) } : band));
}
