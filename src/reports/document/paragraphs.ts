import { AlignmentType, HeadingLevel, type IRunOptions, LineRuleType, Paragraph, TextRun } from "docx";
import { plainText } from "../clipboard/escape-text";
import { BODY_PARAGRAPH, type Face, FACES, HALF_POINTS } from "./official-style";

/** A piece of a paragraph: said by the figures, or left for a person to write. */
export type Piece = { readonly kind: "said" | "lead" | "to-write"; readonly text: string };

export const said = (text: string): Piece => ({ kind: "said", text });
/** The words that a paragraph begins with, set apart by their face. */
export const lead = (text: string): Piece => ({ kind: "lead", text });
/** Marked in yellow, so that nothing of it stays unnoticed. */
export const toWrite = (what: string): Piece => ({ kind: "to-write", text: `【待填写：${what}】` });

export function body(...pieces: readonly Piece[]): Paragraph {
  return new Paragraph({ ...BODY_PARAGRAPH, children: pieces.flatMap(({ kind, text }) => runs(text, { size: HALF_POINTS.body, font: kind === "lead" ? FACES.subheading : FACES.body, bold: kind === "lead", ...(kind === "to-write" ? { highlight: "yellow" } : {}) })) });
}

export function heading(text: string): Paragraph {
  return new Paragraph({ ...BODY_PARAGRAPH, heading: HeadingLevel.HEADING_1, keepNext: true, children: runs(text, { size: HALF_POINTS.body, font: FACES.heading, color: "000000" }) });
}

export function title(pieces: readonly Piece[]): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER, spacing: { line: 640, lineRule: LineRuleType.EXACT, after: 560 },
    children: pieces.flatMap(({ kind, text }) => runs(text, { size: HALF_POINTS.title, font: FACES.title, color: "000000", ...(kind === "to-write" ? { highlight: "yellow" } : {}) })),
  });
}

/** A line above or beneath a table or chart. */
export function line(text: string, { size, align, face = FACES.body }: { readonly size: number; readonly align: "center" | "right" | "left"; readonly face?: Face }): Paragraph {
  return new Paragraph({ alignment: AlignmentType[align.toUpperCase() as "CENTER" | "RIGHT" | "LEFT"], keepNext: align !== "left", spacing: { before: align === "center" ? 160 : 0, after: 40 }, children: runs(text, { size, font: face }) });
}

export function signature(pieces: readonly Piece[]): Paragraph {
  return new Paragraph({ alignment: AlignmentType.RIGHT, spacing: { line: 560, lineRule: LineRuleType.EXACT }, indent: { right: 640 }, children: pieces.flatMap(({ text }) => runs(text, { size: HALF_POINTS.body, font: FACES.body, highlight: "yellow" })) });
}

/** Text from cells as runs; a line break in it is one in the document. */
export function runs(text: string, options: Omit<IRunOptions, "text" | "children">): TextRun[] {
  return plainText(text).split("\n").map((part, index) => new TextRun({ ...options, text: part, ...(index > 0 ? { break: 1 } : {}) }));
}
