import { attribute, child, elements, numberOf } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";

/** ECMA-376 part 1, 18.8.27: the default palette; 0-7 repeat 8-15. */
const BASE = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const INDEXED = (`${BASE} ${BASE} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC ` +
  "CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF " +
  "33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333").split(" ");

export interface Palette { readonly theme: readonly string[]; readonly indexed: readonly string[] }

export function paletteOf(styles: XmlElement | undefined, theme: readonly string[]): Palette {
  const own = elements(child(child(styles, "colors"), "indexedColors"), "rgbColor").map(each => (attribute(each, "rgb") ?? "").slice(-6).toUpperCase());
  return { theme, indexed: INDEXED.map((standard, at) => own[at] ?? standard) };
}

/** "#RRGGBB", or undefined for an automatic colour or none. */
export function readColor(color: XmlElement | undefined, palette: Palette): string | undefined {
  if (!color) return undefined;
  const base = baseColor(color, palette);
  return base === undefined ? undefined : `#${tinted(base, numberOf(color, "tint") ?? 0)}`;
}

function baseColor(color: XmlElement, palette: Palette): string | undefined {
  const rgb = attribute(color, "rgb");
  if (rgb !== undefined) return /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb) ? rgb.slice(-6).toUpperCase() : undefined;
  const theme = numberOf(color, "theme");
  if (theme !== undefined) return palette.theme[theme];
  const indexed = numberOf(color, "indexed");
  // 64 and 65 are the system's own fore- and background.
  return indexed === undefined ? undefined : palette.indexed[indexed];
}

/** ECMA-376 part 1, 18.8.3: a tint moves the lightness towards black (below 0) or white. */
export function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const [red, green, blue] = [0, 2, 4].map(at => parseInt(rgb.slice(at, at + 2), 16) / 255) as [number, number, number];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const moved = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const hue = hueOf({ red, green, blue }, { high, spread });
  const chroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  return [0, 8, 4].map(offset => {
    const step = (offset + hue * 12) % 12;
    const value = moved - (chroma / 2) * Math.max(-1, Math.min(step - 3, 9 - step, 1));
    return Math.round(Math.min(1, Math.max(0, value)) * 255).toString(16).padStart(2, "0").toUpperCase();
  }).join("");
}

function hueOf(color: { red: number; green: number; blue: number }, range: { high: number; spread: number }): number {
  if (range.spread === 0) return 0;
  const { red, green, blue } = color;
  if (range.high === red) return (((green - blue) / range.spread + 6) % 6) / 6;
  return range.high === green ? ((blue - red) / range.spread + 2) / 6 : ((red - green) / range.spread + 4) / 6;
}
