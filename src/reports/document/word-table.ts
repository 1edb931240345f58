import { AlignmentType, BorderStyle, type FileChild, type ITableCellBorders, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from "docx";
import { columnWidths } from "../column-widths";
import { layoutTable, type SpannedCell } from "../layout-table";
import { notesOf } from "../clipboard/html-table";
import type { ReportTable } from "../report-table";
import { FACES, HALF_POINTS, TEXT_WIDTH } from "./official-style";
import { line, runs } from "./paragraphs";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const THICK = { style: BorderStyle.SINGLE, size: 12, color: "000000" } as const;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;

/** A native three-line table with its title, unit, notes and source; the header repeats on every page. */
export function wordTable(table: ReportTable, name: string): readonly FileChild[] {
  const { header, body } = layoutTable(table), widths = columnWidths(table).map((share) => Math.round((share * TEXT_WIDTH) / 100));
  const width = ({ column, columns }: SpannedCell): number => widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
  const firstSum = body.length - table.summaryRows;
  return [
    line(name, { size: HALF_POINTS.caption, align: "center", face: FACES.heading }),
    ...(table.unit === "" ? [] : [line(table.unit, { size: HALF_POINTS.table, align: "right" })]),
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA }, columnWidths: widths, layout: TableLayoutType.FIXED,
      borders: { top: THICK, bottom: THICK, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
      rows: [
        ...header.map((cells, row) => new TableRow({ tableHeader: true, cantSplit: true, children: cells.map((cell) => wordCell(cell, { width: width(cell), align: "center", head: true, borders: { bottom: THIN, ...(row === 0 ? { top: THICK } : {}) } })) })),
        ...body.map((cells, row) => new TableRow({ cantSplit: true, children: cells.map((cell) => wordCell(cell, { width: width(cell), align: ALIGN[table.columns[cell.column]!.kind], head: false, borders: { ...(row === firstSum && row > 0 ? { top: THIN } : {}), ...(row + cell.rows === body.length ? { bottom: THICK } : {}) } })) })),
      ],
    }),
    ...notesOf(table).map((note) => line(note, { size: HALF_POINTS.small, align: "left" })),
  ];
}

const ALIGN = { name: "left", word: "center", number: "right", prose: "left" } as const;

interface CellLook { readonly width: number; readonly align: "left" | "center" | "right"; readonly head: boolean; readonly borders: ITableCellBorders }

function wordCell({ text, columns, rows }: SpannedCell, { width, align, head, borders }: CellLook): TableCell {
  return new TableCell({
    columnSpan: columns, rowSpan: rows, width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlignTable.CENTER, borders,
    margins: { left: 30, right: 30, top: 20, bottom: 20 },
    children: [new Paragraph({ alignment: align === "center" ? AlignmentType.CENTER : align === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT, children: runs(text, { size: HALF_POINTS.small, font: head ? FACES.heading : FACES.body }) })],
  });
}
