import { Packer } from "docx";
import type { ReportInput } from "../report-input";
import { annualReport } from "./annual-report";

/** The annual report as a .docx file. */
export async function writeDocument(input: ReportInput): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(annualReport(input)));
}
