import type { DefaultFont } from "../styles/style-key";

/**
 * Column widths are counted in digits of the default font (ECMA-376 part 1, 18.3.1.13). How many pixels of 1/96 inch
 * its widest digit takes: half the size for Chinese fonts, a little more for Latin ones.
 */
export function digitPixels(font: DefaultFont): number {
  const size = (font.size * 96) / 72;
  if (/[\u2e80-\u9fff]|^(SimSun|SimHei|KaiTi|FangSong|DengXian|NSimSun)/i.test(font.name)) return Math.ceil(size / 2);
  return /^(Arial|Helvetica|Liberation Sans)$/i.test(font.name) ? Math.round(size * 0.556) : Math.round(size * 0.507);
}

const POINTS_PER_PIXEL = 0.75;

export function pointsOfWidth(width: number, digit: number): number {
  return round(width * digit * POINTS_PER_PIXEL, 4);
}

export function widthOfPoints(points: number, digit: number): number {
  return round(points / (digit * POINTS_PER_PIXEL), 8);
}

/** The standard width of 8 digits with its margins, rounded up to 8 pixels as Excel does, in points. */
export function standardColumnWidth(digit: number): number {
  return Math.ceil((8 * digit + 5) / 8) * 8 * POINTS_PER_PIXEL;
}

/** What a state means by no width and no height of its own, in points: Excel's sizes for its default font. */
export const STANDARD_COLUMN_WIDTH = 48;
export const STANDARD_ROW_HEIGHT = 15;

export const EMU_PER_POINT = 12_700;

function round(value: number, places: number): number {
  return Math.round(value * 10 ** places) / 10 ** places;
}
