import { readRubricFile, readRubricMarkup } from "../../services/rubric/read-rubric-file";
import type { RubricPreview } from "../../services/import-rules";
import type { FileFault } from "../pane-services";
import { sheetsInFile } from "./read-workbook-file";

/** A rubric from a file that somebody picks, which goes nowhere; or why it cannot be read. A chunk of its own. */
export function rubricOfFile(bytes: Uint8Array): RubricPreview | FileFault {
  const read = readRubricFile({ bytes, sheetsOf: sheetsInFile });
  switch (read.kind) {
    case "rubric": return read.preview;
    case "no-rubric": return NOTHING;
    case "unreadable": return read.fault as FileFault;
    default: return read satisfies never;
  }
}

export const rubricOfMarkup = (html: string): RubricPreview => readRubricMarkup(html) ?? NOTHING;

const NOTHING: RubricPreview = { rows: [], skipped: [] };
