import { mendSlips } from "./ocr-slips";
import type { Source } from "./source";

/** Marks that officials use for one another, and that NFKC leaves apart. */
const SAME_MARK: ReadonlyMap<string, string> = new Map([
  ..."–—―−‐‑‒~～〜∼﹣".split("").map((mark) => [mark, "-"] as const),
  ..."[［【〔〖{｛﹝".split("").map((mark) => [mark, "("] as const),
  ..."]］】〕〗}｝﹞".split("").map((mark) => [mark, ")"] as const),
  ..."*✕✖╳".split("").map((mark) => [mark, "×"] as const),
  ["｡", "。"], ["÷", "/"], ["．", "."], ["﹪", "%"], ["‰", "‰"], ["≧", "≥"], ["≦", "≤"], ["⩾", "≥"], ["⩽", "≤"], ["∶", ":"], ["︰", ":"],
]);

const BLANK = /[\s\u200b-\u200f\u2060\ufeff\u00ad]/;
const GLUED = /[0-9A-Za-z]/;

/** Full width to half width, one mark for each purpose, no blanks inside Chinese text, scanning slips mended. */
export function normalise(clause: string): Source {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  let blankAt = -1;
  for (let at = 0; at < clause.length; ) {
    const character = characterAt(clause, at);
    const end = at + character.length;
    if (character === "*" && isOrnament(clause, at)) {
      at = end;
      continue;
    }
    if (isBlank(character)) {
      if (blankAt < 0) blankAt = at;
      at = end;
      continue;
    }
    const units = folded(character);
    // A blank between two numbers or Latin words separates them; anywhere else it is layout.
    if (blankAt >= 0 && GLUED.test(text.charAt(text.length - 1)) && GLUED.test(units.charAt(0))) {
      text += " ";
      starts.push(blankAt);
      ends.push(at);
    }
    blankAt = -1;
    text += units;
    for (let unit = 0; unit < units.length; unit++) {
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { clause, text: mendSlips(text), starts, ends };
}

/** *3. 监管工作…; 领导小组(1分)*: a star before or behind the words points to a note; between numbers it multiplies. */
function isOrnament(clause: string, at: number): boolean {
  return /^[\s★☆▲※*]*$/.test(clause.slice(Math.max(0, at - 8), at)) || /^\*\s*(?:[,;。，；、]|$)/.test(clause.slice(at, at + 8));
}

function characterAt(clause: string, at: number): string {
  const code = clause.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && at + 1 < clause.length ? clause.slice(at, at + 2) : clause.charAt(at);
}

function isBlank(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code > 0x20 && (code < 0x7f || (code >= 0x4e00 && code <= 0x9fff))) return false;
  return BLANK.test(character);
}

function folded(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x4e00 && code <= 0x9fff) return character;
  const same = SAME_MARK.get(character);
  if (same !== undefined) return same;
  // ① to ⑳ are kept: NFKC would glue them to the number that follows.
  if (code < 0x80 || (code >= 0x2460 && code <= 0x2473)) return character;
  if (character.length > 1 || character === "…") return character;
  const plain = character.normalize("NFKC");
  return SAME_MARK.get(plain) ?? plain;
}
