import type { ReportTable } from "./report-tables";

/** The two forms in which a table goes to the clipboard: Word takes the first, a plain editor the second. */
export interface ClipboardPayload {
  readonly html: string;
  readonly text: string;
}

/** A three-line table 三线表: rules above the head, below it, and below the last row. */
export function clipboardPayload(table: ReportTable): ClipboardPayload {
  const cell = (tag: "th" | "td", row: number) => (value: string, column: number) => {
    const align = table.numeric.includes(column) && tag === "td" ? "right" : "center";
    const rules = [
      ...(tag === "th" ? ["border-top:1.5pt solid #000", "border-bottom:0.75pt solid #000"] : []),
      ...(row === table.rows.length - 1 ? ["border-bottom:1.5pt solid #000"] : []),
    ];
    return `<${tag} style="${[`text-align:${align}`, "padding:2pt 6pt", ...rules].join(";")}">${escapeMarkup(value)}</${tag}>`;
  };
  const head = `<tr>${table.headers.map(cell("th", -1)).join("")}</tr>`;
  const body = table.rows.map((row, index) => `<tr>${row.map(cell("td", index)).join("")}</tr>`).join("");
  return {
    html: `<table style="border-collapse:collapse;font-family:仿宋,FangSong,serif;font-size:12pt">${head}${body}</table>`,
    text: [table.headers, ...table.rows].map((row) => row.map(oneLine).join("\t")).join("\n"),
  };
}

const escapeMarkup = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
/** A tab or line break inside a cell would move everything after it; a leading sign would make a formula of a name. */
const oneLine = (text: string) => text.replace(/[\t\r\n]+/g, " ").replace(/^(?=[=+@-])(?!-?\d+(\.\d+)?$)/, "'");
