import type { FormatToken } from "./format-tokens";
import { type DateParts, partsOfSerial } from "./serial-dates";

const WEEKDAYS_ZH = "日一二三四五六";
const WEEKDAYS_EN = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS_EN = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
];

export function isDateSection(tokens: readonly FormatToken[]): boolean {
  return tokens.some((token) => token.kind === "date" || token.kind === "elapsed");
}

/** Renders a serial number through a section of date codes; null where Excel shows #### (before day 0, after 9999). */
export function formatDate(serial: number, tokens: readonly FormatToken[]): string | null {
  if (serial < 0 || serial >= 2_958_466) return null;
  const parts = partsOfSerial(roundedSerial(serial, tokens));
  const twelveHours = tokens.some((token) => token.kind === "date" && /\//.test(token.code));
  return tokens
    .map((token, index) => {
      if (token.kind === "elapsed") return elapsed(serial, token.code);
      if (token.kind === "digit") return fractionDigit(parts, tokens, index);
      if (token.kind !== "date") return literal(token);
      return render(isMinute(tokens, index) ? token.code.replaceAll("m", "n") : token.code, parts, twelveHours);
    })
    .join("");
}

/** Seconds are rounded when no decimals of them are shown. */
function roundedSerial(serial: number, tokens: readonly FormatToken[]): number {
  const shownFractions = tokens.some((token) => token.kind === "digit");
  return shownFractions ? serial : Math.round(serial * 86400) / 86400;
}

/** "m" is minutes right after hours or right before seconds. */
function isMinute(tokens: readonly FormatToken[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== "date" || !/^m{1,2}$/.test(token.code)) return false;
  const codes = (list: readonly FormatToken[]): string[] =>
    list.flatMap((each) => ((each.kind === "date" || each.kind === "elapsed") && !/\//.test(each.code) ? [each.code] : []));
  return codes(tokens.slice(0, index)).at(-1)?.startsWith("h") === true || codes(tokens.slice(index + 1))[0]?.startsWith("s") === true;
}

function render(code: string, parts: DateParts, twelveHours: boolean): string {
  const hour = twelveHours ? parts.hour % 12 || 12 : parts.hour;
  switch (code) {
    case "y": case "yy":
      return two(parts.year % 100);
    case "m":
      return String(parts.month);
    case "mm":
      return two(parts.month);
    case "mmm":
      return (MONTHS_EN[parts.month - 1] ?? "").slice(0, 3);
    case "mmmm":
      return MONTHS_EN[parts.month - 1] ?? "";
    case "mmmmm":
      return (MONTHS_EN[parts.month - 1] ?? "").charAt(0);
    case "d":
      return String(parts.day);
    case "dd":
      return two(parts.day);
    case "ddd":
      return (WEEKDAYS_EN[parts.weekday] ?? "").slice(0, 3);
    case "dddd":
      return WEEKDAYS_EN[parts.weekday] ?? "";
    case "aaa":
      return WEEKDAYS_ZH.charAt(parts.weekday);
    case "aaaa":
      return `星期${WEEKDAYS_ZH.charAt(parts.weekday)}`;
    case "h":
      return String(hour);
    case "hh":
      return two(hour);
    case "n":
      return String(parts.minute);
    case "nn":
      return two(parts.minute);
    case "s":
      return String(parts.second);
    case "ss":
      return two(parts.second);
    case "上午/下午":
      return parts.hour < 12 ? "上午" : "下午";
    case "AM/PM":
      return parts.hour < 12 ? "AM" : "PM";
    case "A/P":
      return parts.hour < 12 ? "A" : "P";
    default:
      return code.startsWith("y") ? String(parts.year).padStart(4, "0") : code;
  }
}

function elapsed(serial: number, code: string): string {
  const seconds = Math.round(serial * 86400);
  const total = code.startsWith("h") ? Math.floor(seconds / 3600) : code.startsWith("m") ? Math.floor(seconds / 60) : seconds;
  return String(total).padStart(code.length, "0");
}

function fractionDigit(parts: DateParts, tokens: readonly FormatToken[], index: number): string {
  const first = tokens.findIndex((token) => token.kind === "digit");
  return parts.fraction.toFixed(9).charAt(2 + index - first);
}

function literal(token: FormatToken): string {
  switch (token.kind) {
    case "literal":
      return token.text;
    case "slash":
      return "/";
    case "point":
      return ".";
    case "comma":
      return ",";
    default:
      return "";
  }
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
