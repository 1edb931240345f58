import { Parser } from "htmlparser2";
import type { MarkupTable } from "../../excel/rubric/grid-of-tables";

interface OpenCell { readonly parts: string[]; readonly rowSpan: number; readonly colSpan: number }
interface OpenTable { readonly rows: OpenCell[][]; holdsTable: boolean }

const BREAKS = new Set(["p", "div", "br", "li", "tr"]);
const SILENT = new Set(["script", "style", "title", "template"]);

/** The innermost tables of markup as Word, WPS, Excel or a browser write it, in their order. Nothing of it is drawn or run. */
export function tablesOfHtml(html: string): readonly MarkupTable[] {
  const done: MarkupTable[] = [], open: OpenTable[] = [];
  let silent = 0;
  const cell = (): OpenCell | undefined => open.at(-1)?.rows.at(-1)?.at(-1);
  const parser = new Parser({
    onopentag: (name, { rowspan, colspan }) => {
      const table = open.at(-1);
      if (SILENT.has(name)) silent++;
      if (name === "table") {
        if (table !== undefined) table.holdsTable = true;
        open.push({ rows: [], holdsTable: false });
      } else if (name === "tr") table?.rows.push([]);
      else if (name === "td" || name === "th") table?.rows.at(-1)?.push({ parts: [], rowSpan: Number(rowspan ?? 1), colSpan: Number(colspan ?? 1) });
      else if (name === "br") cell()?.parts.push("\n");
    },
    ontext: (text) => {
      if (silent === 0) cell()?.parts.push(text.replace(/\s*\n\s*/g, NO_SPACE.test(text) ? "" : " "));
    },
    onclosetag: (name) => {
      if (SILENT.has(name)) silent--;
      if (BREAKS.has(name) && name !== "br") cell()?.parts.push("\n");
      const table = name === "table" ? open.pop() : undefined;
      if (table !== undefined && !table.holdsTable && table.rows.length > 0) done.push(table.rows.map((row) => row.map(({ parts, ...spans }) => ({ text: textOf(parts), ...spans }))));
    },
  });
  parser.end(html);
  return done;
}

/** Chinese is broken anywhere in a source line, and no blank is meant by it. */
const NO_SPACE = /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]/;

/** A paragraph or a line break inside a cell is a line. */
const textOf = (parts: readonly string[]): string => parts.join("").replace(/[^\S\n]+/g, " ").replace(/ ?\n[\n ]*/g, "\n").trim();
