import type { SheetState } from "../../../simulator/state";

/** Office's six accents, after the black that styles 1, 8, 15 … use. */
const ACCENTS = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const BANDS = ["#D9D9D9", "#D9E2F3", "#FBE4D5", "#EDEDED", "#FFF2CC", "#DEEAF6", "#E2EFD9"] as const;

export interface TableLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

/** What the style of a table gives a cell: the header's colour and the bands of Excel's light and medium styles. */
export function tableLook(sheet: SheetState, row: number, column: number): TableLook | undefined {
  for (const { area, style, showHeaders, showTotals, showBandedRows, highlightFirstColumn } of sheet.tables) {
    if (row < area.row || row >= area.row + area.rows || column < area.column || column >= area.column + area.columns) continue;
    const [, kind, number] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style) ?? [];
    if (kind === undefined) return undefined;
    const accent = (Number(number) - 1) % 7;
    const isHeader = showHeaders && row === area.row;
    const isTotal = showTotals && row === area.row + area.rows - 1;
    if (isHeader) return kind === "Light" ? { bold: true } : { fill: ACCENTS[accent] ?? ACCENTS[0], color: "#FFFFFF", bold: true };
    const bold = isTotal || (highlightFirstColumn && column === area.column);
    const banded = showBandedRows && (row - area.row - (showHeaders ? 1 : 0)) % 2 === 0;
    return { ...(banded && !isTotal ? { fill: BANDS[accent] ?? BANDS[0] } : {}), ...(bold ? { bold } : {}) };
  }
  return undefined;
}
