/**
 * Full-width signs to half width, all kinds of blanks to one blank, no blanks at the ends. Not NFKC: that would turn
 * 2² into 22.
 */
export function foldText(text: string): string {
  if (!FOLDABLE.test(text)) return text;
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/[\s\u00A0\u3000]+/g, " ")
    .trim();
}

/** Any sign that folding may change; most cells have none. */
const FOLDABLE = /[\uFF01-\uFF5E\u200B-\u200D\u2060\uFEFF\s\u00A0\u3000]/;

/** The form in which names are compared: folded, without blanks, letters in one case. */
export function foldName(text: string): string {
  return foldText(text).replace(/ /g, "").toLowerCase();
}
