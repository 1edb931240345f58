import { roundToPlaces, significantDigits } from "./decimal-digits";

/** "General": up to eleven characters of digits, scientific beyond (ECMA-376 Part 1, 18.8.31 and Excel's practice). */
export function formatGeneral(value: number): string {
  if (value === 0) return "0";
  const { point } = significantDigits(Math.abs(value));
  const sign = value < 0 ? "-" : "";
  if (point > 11 || point < -8) return scientific(value);
  const places = point > 0 ? Math.max(0, 11 - point - (point < 11 ? 1 : 0)) : 9;
  const { whole, fraction } = roundToPlaces(value, places);
  const trimmed = fraction.replace(/0+$/, "");
  if (point <= -4 && needsMoreDigits(value, places)) return scientific(value);
  return sign + whole + (trimmed === "" ? "" : `.${trimmed}`);
}

/** Small numbers turn scientific when plain digits would drop some of theirs. */
function needsMoreDigits(value: number, places: number): boolean {
  const { digits, point } = significantDigits(Math.abs(value));
  return digits.length - point > places;
}

function scientific(value: number): string {
  const [mantissa = "0", exponent = "0"] = value.toExponential(5).split("e");
  const power = Number(exponent);
  const digits = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
  return `${digits}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
