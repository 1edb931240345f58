/** What a number format makes of a number: 0.965 in a percent cell is 96.5%, 43891 in a date cell is a day. */
export type FormatKind = "plain" | "percent" | "date";

/** Quoted text, escaped signs, and what stands in brackets (colours, locales) say nothing about the kind. */
export function formatKind(format: string): FormatKind {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  if (bare.includes("%")) return "percent";
  if (/general|通用|@/i.test(bare)) return "plain";
  return /[ymdhs年月日]/i.test(bare) ? "date" : "plain";
}
