/** 每季度一次 is four a year. The scheme's year is the measure of every requirement. */
export const PERIOD = "(?:个?半年度?|个?季度?|个?月度?|周|星期|年度?|学期|两个?月|双月|旬|半个?月|[两三五]年)";

const A_YEAR: readonly (readonly [word: RegExp, times: number])[] = [
  [/^个?半年度?$/, 2],
  [/^个?季度?$/, 4],
  [/^(?:两个?月|双月)$/, 6],
  [/^半个?月$/, 24],
  [/^个?月度?$/, 12],
  [/^旬$/, 36],
  [/^(?:周|星期)$/, 52],
  [/^学期$/, 2],
  [/^年度?$/, 1],
];

export function timesAYear(period: string): number | null {
  return A_YEAR.find(([word]) => word.test(period))?.[1] ?? null;
}
