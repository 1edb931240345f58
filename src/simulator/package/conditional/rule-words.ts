/** SpreadsheetML's words and Office.js's, one pair a line; written through `otherWord` both ways. */
type Words = readonly (readonly [file: string, office: string])[];

export const CELL_OPERATORS: Words = [
  ["between", "Between"], ["notBetween", "NotBetween"], ["equal", "EqualTo"], ["notEqual", "NotEqualTo"], ["greaterThan", "GreaterThan"],
  ["lessThan", "LessThan"], ["greaterThanOrEqual", "GreaterThanOrEqual"], ["lessThanOrEqual", "LessThanOrEqual"],
];

export const VALIDATION_OPERATORS: Words = [
  ...CELL_OPERATORS.slice(0, 6), ["greaterThanOrEqual", "GreaterThanOrEqualTo"], ["lessThanOrEqual", "LessThanOrEqualTo"],
];

export const VALUE_TYPES: Words = [
  ["min", "LowestValue"], ["max", "HighestValue"], ["num", "Number"], ["percent", "Percent"], ["formula", "Formula"], ["percentile", "Percentile"],
  ["autoMin", "Automatic"], ["autoMax", "Automatic"],
];

export const ICON_SETS: Words = [
  ["3Arrows", "ThreeArrows"], ["3ArrowsGray", "ThreeArrowsGray"], ["3Flags", "ThreeFlags"], ["3TrafficLights1", "ThreeTrafficLights1"],
  ["3TrafficLights2", "ThreeTrafficLights2"], ["3Signs", "ThreeSigns"], ["3Symbols", "ThreeSymbols"], ["3Symbols2", "ThreeSymbols2"],
  ["4Arrows", "FourArrows"], ["4ArrowsGray", "FourArrowsGray"], ["4RedToBlack", "FourRedToBlack"], ["4Rating", "FourRating"],
  ["4TrafficLights", "FourTrafficLights"], ["5Arrows", "FiveArrows"], ["5ArrowsGray", "FiveArrowsGray"], ["5Rating", "FiveRating"],
  ["5Quarters", "FiveQuarters"], ["3Stars", "ThreeStars"], ["3Triangles", "ThreeTriangles"], ["5Boxes", "FiveBoxes"],
];

/** Only the extension knows these. */
export const NEW_ICON_SETS = ["3Stars", "3Triangles", "5Boxes"];

export const TIME_PERIODS: Words = [
  ["yesterday", "Yesterday"], ["today", "Today"], ["tomorrow", "Tomorrow"], ["last7Days", "LastSevenDays"], ["lastWeek", "LastWeek"],
  ["thisWeek", "ThisWeek"], ["nextWeek", "NextWeek"], ["lastMonth", "LastMonth"], ["thisMonth", "ThisMonth"], ["nextMonth", "NextMonth"],
];

export const PRESETS: Words = [
  ["containsBlanks", "Blanks"], ["notContainsBlanks", "NonBlanks"], ["containsErrors", "Errors"], ["notContainsErrors", "NonErrors"],
  ["uniqueValues", "UniqueValues"], ["duplicateValues", "DuplicateValues"],
];

/** The rule's type, its operator attribute, Office.js's operator. */
export const TEXT_RULES = [
  ["containsText", "containsText", "Contains"], ["notContainsText", "notContains", "NotContains"],
  ["beginsWith", "beginsWith", "BeginsWith"], ["endsWith", "endsWith", "EndsWith"],
] as const;

/** aboveAverage, equalAverage, stdDev. */
export const AVERAGES: readonly (readonly [office: string, above: boolean, equal: boolean, deviations: number])[] = [
  ["AboveAverage", true, false, 0], ["BelowAverage", false, false, 0], ["EqualOrAboveAverage", true, true, 0], ["EqualOrBelowAverage", false, true, 0],
  ["OneStdDevAboveAverage", true, false, 1], ["OneStdDevBelowAverage", false, false, 1], ["TwoStdDevAboveAverage", true, false, 2],
  ["TwoStdDevBelowAverage", false, false, 2], ["ThreeStdDevAboveAverage", true, false, 3], ["ThreeStdDevBelowAverage", false, false, 3],
];

export function officeWord(words: Words, file: string | undefined): string | undefined {
  return words.find(pair => pair[0] === file)?.[1];
}

export function fileWord(words: Words, office: unknown): string | undefined {
  return words.find(pair => pair[1] === office)?.[0];
}
