const LIMIT = 20_000;
const known = new Map<string, number>();
let brush: CanvasRenderingContext2D | null = null;

/** The width of a text in CSS pixels, in a font as CSS writes it. */
export function textWidth(text: string, font: string): number {
  const key = `${font}|${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  brush ??= document.createElement("canvas").getContext("2d");
  if (brush === null) return text.length * 8;
  brush.font = font;
  const { width } = brush.measureText(text);
  if (known.size > LIMIT) known.clear();
  known.set(key, width);
  return width;
}
