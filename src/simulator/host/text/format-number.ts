import { roundToPlaces } from "./decimal-digits";
import { formatGeneral } from "./format-general";
import type { FormatToken } from "./format-tokens";

type Digit = Extract<FormatToken, { kind: "digit" }>;

/** Renders a number that is not negative through a section of digit placeholders. */
export function formatNumber(size: number, tokens: readonly FormatToken[]): string {
  if (tokens.some((token) => token.kind === "general")) return withGeneral(size, tokens);
  if (tokens.some((token) => token.kind === "exponent")) return withExponent(size, tokens);
  if (isFraction(tokens)) return withFraction(size, tokens);
  const { placed, grouped, scale } = readCommas(tokens);
  const percents = tokens.filter((token) => token.kind === "percent").length;
  return fillDigits(size * 100 ** percents / 1000 ** scale, placed, grouped);
}

function withGeneral(size: number, tokens: readonly FormatToken[]): string {
  return tokens.map((token) => (token.kind === "general" ? formatGeneral(size) : plain(token))).join("");
}

/** Commas between digits group thousands; commas right of the last digit divide by a thousand each. */
function readCommas(tokens: readonly FormatToken[]): { placed: FormatToken[]; grouped: boolean; scale: number } {
  const point = tokens.findIndex((token) => token.kind === "point");
  const wholeEnd = point < 0 ? tokens.length : point;
  const lastDigit = tokens.findLastIndex((token) => token.kind === "digit");
  const lastWhole = tokens.slice(0, wholeEnd).findLastIndex((token) => token.kind === "digit");
  const firstDigit = tokens.findIndex((token) => token.kind === "digit");
  let scale = 0;
  let grouped = false;
  const placed = tokens.filter((token, index) => {
    if (token.kind !== "comma") return true;
    if (index > lastDigit || (index > lastWhole && index < wholeEnd)) scale++;
    else if (index > firstDigit && firstDigit >= 0) grouped = true;
    return false;
  });
  return { placed, grouped, scale };
}

function fillDigits(size: number, tokens: readonly FormatToken[], grouped: boolean): string {
  const point = tokens.findIndex((token) => token.kind === "point");
  const wholeTokens = point < 0 ? tokens : tokens.slice(0, point);
  const fractionTokens = point < 0 ? [] : tokens.slice(point + 1);
  const places = digitsOf(fractionTokens).length;
  const { whole, fraction } = roundToPlaces(size, places);
  const pointText = point < 0 ? "" : ".";
  return fillWhole(whole, wholeTokens, grouped) + pointText + fillFraction(fraction, fractionTokens);
}

function fillWhole(whole: string, tokens: readonly FormatToken[], grouped: boolean): string {
  const slots = digitsOf(tokens);
  if (slots.length === 0) return tokens.map(plain).join("");
  const digits = whole === "0" ? "" : whole;
  const filled: string[] = [];
  for (let place = 0; place < Math.max(slots.length, digits.length); place++) {
    const slot = slots[slots.length - 1 - place];
    const digit = digits.charAt(digits.length - 1 - place);
    filled.unshift(digit || (slot?.fill === "0" ? "0" : slot?.fill === "?" ? " " : ""));
  }
  const extra = filled.length - slots.length;
  let used = 0;
  return tokens
    .map((token) => {
      if (token.kind !== "digit") return plain(token);
      const from = used === 0 ? 0 : extra + used;
      const to = extra + ++used;
      return filled
        .slice(from, to)
        .map((digit, index) => digit + separator({ grouped, digit, place: filled.length - 1 - (from + index) }))
        .join("");
    })
    .join("");
}

function separator({ grouped, digit, place }: { grouped: boolean; digit: string; place: number }): string {
  return grouped && place > 0 && place % 3 === 0 && digit.trim() !== "" ? "," : "";
}

function fillFraction(fraction: string, tokens: readonly FormatToken[]): string {
  const slots = digitsOf(tokens);
  const significant = fraction.replace(/0+$/, "").length;
  let place = 0;
  return tokens
    .map((token) => {
      if (token.kind !== "digit") return plain(token);
      const digit = fraction.charAt(place);
      const shown = place < significant || slots.slice(place).some((slot) => slot.fill === "0");
      place++;
      return shown ? digit : token.fill === "?" ? " " : "";
    })
    .join("");
}

function withExponent(size: number, tokens: readonly FormatToken[]): string {
  const at = tokens.findIndex((token) => token.kind === "exponent");
  const mantissaTokens = tokens.slice(0, at);
  const point = mantissaTokens.findIndex((token) => token.kind === "point");
  const places = point < 0 ? 0 : digitsOf(mantissaTokens.slice(point)).length;
  const [mantissa = "0", power = "0"] = size.toExponential(Math.min(places, 20)).split("e");
  const exponent = tokens[at];
  const sign = Number(power) < 0 ? "-" : exponent?.kind === "exponent" && exponent.plus ? "+" : "";
  const powerDigits = String(Math.abs(Number(power))).padStart(digitsOf(tokens.slice(at)).length, "0");
  return `${fillDigits(Number(mantissa), mantissaTokens, false)}E${sign}${powerDigits}`;
}

function isFraction(tokens: readonly FormatToken[]): boolean {
  const slash = tokens.findIndex((token) => token.kind === "slash");
  return slash > 0 && tokens[slash - 1]?.kind === "digit" && tokens.slice(slash + 1).some((token) => token.kind === "digit");
}

function withFraction(size: number, tokens: readonly FormatToken[]): string {
  const slash = tokens.findIndex((token) => token.kind === "slash");
  const width = digitsOf(tokens.slice(slash)).length;
  const whole = Math.floor(size);
  const [top, bottom] = nearestFraction(size - whole, 10 ** width - 1);
  if (top === 0) return String(whole);
  if (top === bottom) return String(whole + 1);
  return `${whole === 0 ? "" : `${whole} `}${String(top).padStart(width, " ")}/${String(bottom).padEnd(width, " ")}`;
}

function nearestFraction(part: number, limit: number): [top: number, bottom: number] {
  let best: [number, number] = [0, 1];
  for (let bottom = 1; bottom <= limit; bottom++) {
    const top = Math.round(part * bottom);
    if (Math.abs(top / bottom - part) < Math.abs(best[0] / best[1] - part) - 1e-15) best = [top, bottom];
  }
  return best;
}

function digitsOf(tokens: readonly FormatToken[]): readonly Digit[] {
  return tokens.filter((token): token is Digit => token.kind === "digit");
}

function plain(token: FormatToken): string {
  switch (token.kind) {
    case "literal":
      return token.text;
    case "percent":
      return "%";
    case "slash":
      return "/";
    case "point":
      return ".";
    default:
      return "";
  }
}
