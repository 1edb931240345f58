/** What no document may hold; a line break and a tab may stay. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Half of a sign, as a text cut in two leaves it. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g;

export const plainText = (text: string): string => text.replace(/\r\n?/g, "\n").replace(CONTROLS, "").replace(LONE, "\ufffd");

/**
 * A cell's text as markup that shows it character by character: nothing of it is markup, runs of blanks stay, and a line
 * break stays within the cell in Excel too (mso-data-placement).
 */
export function escapeText(text: string): string {
  return plainText(text)
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/^ | (?= )/gm, "&#160;")
    .replace(/\t/g, "&#9;")
    .replace(/\n/g, '<br style="mso-data-placement:same-cell">');
}

/** Signs that follow each other without a blank and without Chinese, which breaks anywhere. */
const LONG_WORD = /[\u0021-\u02ff]{41,}/g;
const PIECE = 12;

/**
 * A word that no column holds gets places where it may break, which do not show (U+200B): Writer makes a column as wide as
 * its longest word whatever its width says, and knows no <wbr>.
 */
export function breakable(text: string): string {
  return text.replace(LONG_WORD, (word) => (word.match(new RegExp(`.{1,${PIECE}}`, "g")) ?? []).join("\u200b"));
}
