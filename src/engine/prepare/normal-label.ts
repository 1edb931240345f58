/** A data item's name as it is compared: full and half width, and spaces, make no difference. */
export function normalLabel(label: string): string {
  return NORMAL.test(label) ? label : label.normalize("NFKC").replace(/\s+/g, "");
}

/** Common signs that neither NFKC nor the blanks change: most labels, in every row of 数据填报. */
const NORMAL = /^[\u4e00-\u9fffA-Za-z0-9]*$/;
