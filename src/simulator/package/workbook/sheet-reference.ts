/** A sheet's name as formulas spell it; quotes are always allowed, and many names need them. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** "A1:D11,F2" -> "'单位'!$A$1:$D$11,'单位'!$F$2", as names that print set-up keeps must be. */
export function absoluteReference(sheet: string, reference: string): string {
  return reference.split(",").map(area => {
    const plain = area.trim().replace(/^.*!/, "").replaceAll("$", "");
    const fixed = plain.split(":").map(end => end.replace(/^([A-Z]*)(\d*)$/i, (_, letters: string, digits: string) =>
      (letters && `$${letters.toUpperCase()}`) + (digits && `$${digits}`)));
    return `${quotedSheet(sheet)}!${fixed.join(":")}`;
  }).join(",");
}
