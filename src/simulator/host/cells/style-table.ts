import type { CellStyle } from "../../state";

/** The workbook's formats, each kept once; a cell holds the number of its own. */
export class StyleTable {
  #numbers = new Map<string, number>();

  constructor(private readonly styles: CellStyle[]) {
    styles.forEach((style, number) => {
      const key = keyOf(style);
      if (!this.#numbers.has(key)) this.#numbers.set(key, number);
    });
  }

  at(number: number): CellStyle {
    const style = this.styles[number];
    if (!style) throw new RangeError(`There is no style ${number}.`);
    return style;
  }

  /** The number of a style with these settings, added when there is none yet. */
  intern(style: CellStyle): number {
    const key = keyOf(style);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.styles.push(style) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  /** A function from style numbers to those of the changed styles. */
  changer(change: (style: CellStyle) => CellStyle): (number: number) => number {
    const done: (number | undefined)[] = [];
    return (number) => (done[number] ??= this.intern(change(this.at(number))));
  }
}

/** Styles of different origin stay apart: a file's own format may hold more than the state knows (gradients, theme links). */
function keyOf(style: CellStyle): string {
  const { font, fill, borders, alignment } = style;
  return JSON.stringify([
    style.numberFormat,
    style.locked,
    style.formulaHidden,
    style.originXf,
    sorted(font),
    sorted(fill),
    sorted(alignment),
    sorted(borders).map(([side, border]) => [side, border ? sorted(border) : border]),
  ]);
}

function sorted<Settings extends object>(record: Settings): [string, Settings[keyof Settings]][] {
  return (Object.entries(record) as [string, Settings[keyof Settings]][])
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
