/** A data item's name as it is compared: full and half width, and spaces, make no difference. */
export function normalLabel(label: string): string {
  return label.normalize("NFKC").replace(/\s+/g, "");
}
