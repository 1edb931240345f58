import { CEILING, FLOOR, LN, LOG10, POWER, SQRT } from "@formulajs/formulajs";
import { roundToPlaces } from "../../host/text/decimal-digits";
import { error, finite } from "../scalar";
import { single, type SheetFunction } from "./signature";

export const MATHEMATICS: Readonly<Record<string, SheetFunction>> = {
  ABS: single("n", Math.abs),
  INT: single("n", Math.floor),
  SIGN: single("n", Math.sign),
  EXP: single("n", Math.exp),
  SQRT: single("n", (number: number) => SQRT(number)),
  LN: single("n", (number: number) => (number <= 0 ? error("#NUM!") : LN(number))),
  LOG10: single("n", (number: number) => (number <= 0 ? error("#NUM!") : LOG10(number))),
  POWER: single("nn", (base: number, exponent: number) => (base === 0 && exponent === 0 ? error("#NUM!") : POWER(base, exponent))),
  MOD: single("nn", (number: number, divisor: number) => (divisor === 0 ? error("#DIV/0!") : finite(number - divisor * Math.floor(number / divisor)))),
  ROUND: single("nn", (number: number, places: number) => round(number, Math.trunc(places))),
  ROUNDUP: single("nn", (number: number, places: number) => away(number, Math.trunc(places))),
  ROUNDDOWN: single("nn", (number: number, places: number) => cut(number, Math.trunc(places))),
  TRUNC: single("n|n", (number: number, places = 0) => cut(number, Math.trunc(places))),
  CEILING: single("nn", (number: number, step: number) => CEILING(number, step)),
  FLOOR: single("nn", (number: number, step: number) => (step === 0 ? error("#DIV/0!") : FLOOR(number, step))),
};

/** Half away from zero, on the decimal digits that Excel shows. */
function round(number: number, places: number): number {
  if (places < 0) return round(number / 10 ** -places, 0) * 10 ** -places;
  const { negative, whole, fraction } = roundToPlaces(number, Math.min(places, 30));
  return Number(`${negative ? "-" : ""}${whole}.${fraction}`);
}

const cut = (number: number, places: number): number => {
  const nearest = round(number, places);
  return Math.abs(nearest) > Math.abs(Number(number.toPrecision(15))) ? round(nearest - Math.sign(number) * 10 ** -places, places) : nearest;
};

const away = (number: number, places: number): number => {
  const nearest = cut(number, places);
  return nearest === Number(number.toPrecision(15)) ? nearest : round(nearest + Math.sign(number) * 10 ** -places, places);
};
