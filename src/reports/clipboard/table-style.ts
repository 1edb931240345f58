/** How a copied table looks; chosen once for all tables. */
export interface TableStyle {
  /** 三线表, or 全框线. */
  readonly rules: "three-line" | "grid";
  /** In points: 小四 12, 五号 10.5, 小五 9. */
  readonly size: number;
  /** Whether title, unit line and notes go along. */
  readonly heading: "with" | "without";
}

export const DEFAULT_STYLE: TableStyle = { rules: "three-line", size: 10.5, heading: "with" };

/** Fonts of official documents with what other systems have instead. Word takes the first and its East Asian twin. */
export const BODY_FONT = "font-family:仿宋,FangSong,仿宋_GB2312,STFangsong,serif;mso-fareast-font-family:仿宋";
export const HEAD_FONT = "font-family:黑体,SimHei,STHeiti,'Noto Sans CJK SC',sans-serif;mso-fareast-font-family:黑体";

/** Lines in points. */
export const THICK = "1.5pt solid #000";
export const THIN = "0.5pt solid #000";
