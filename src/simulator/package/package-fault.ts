/** Why bytes could not be read as a workbook. A fault is a value: the door that opened the file words it for the user. */
export type PackageFault =
  /** Not a zip archive, or an archive without a workbook part. */
  | { readonly kind: "not-a-workbook" }
  /** An OLE compound file: `legacy` is Excel 97-2003's binary format, `encrypted` a password-protected package. */
  | { readonly kind: "legacy" }
  | { readonly kind: "encrypted" }
  /** Sizes in bytes; `size` is what the archive declares. */
  | { readonly kind: "too-large"; readonly size: number; readonly limit: number }
  | { readonly kind: "broken-part"; readonly part: string };

/** Thrown inside the room only; `readXlsx` turns it into the fault. */
export class BrokenPart extends Error {
  constructor(readonly part: string, reason: string) {
    super(`${part}: ${reason}`);
  }
}

export function isPackageFault(value: object): value is PackageFault {
  return "kind" in value;
}
