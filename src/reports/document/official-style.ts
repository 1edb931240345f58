import { AlignmentType, type IParagraphOptions, type IRunOptions, LineRuleType } from "docx";

/** Type sizes of official documents in half points: 二号, 三号, 四号, 小四, 五号, 小五 (GB/T 9704—2012). */
export const HALF_POINTS = { title: 44, body: 32, caption: 28, unit: 24, table: 21, small: 18 } as const;

const LATIN = "Times New Roman";
export type Face = NonNullable<IRunOptions["font"]>;
const face = (eastAsia: string): Face => ({ ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia });
export const FACES = { title: face("方正小标宋简体"), heading: face("黑体"), subheading: face("楷体"), body: face("仿宋") } as const;

/** A4 with the margins of an official document, in twentieths of a point. */
export const PAGE = { width: 11906, height: 16838, top: 2098, bottom: 1984, left: 1588, right: 1474 } as const;
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** 28 points a line, first line in by two signs. */
export const BODY_PARAGRAPH: Pick<IParagraphOptions, "spacing" | "indent" | "alignment"> = {
  spacing: { line: 560, lineRule: LineRuleType.EXACT }, indent: { firstLine: 640 }, alignment: AlignmentType.BOTH,
};
