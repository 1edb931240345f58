const DAY = 86_400_000;
/** Serial 0 of the 1900 system, 1899-12-30, in days before 1970. */
const EPOCH_DAYS = 25_569;

/** "2026-11-23", "2026-11-23T08:30:00" or "08:30:00" of a strict file -> serial number; the text when it is none of them. */
export function serialOfIsoDate(text: string): number | string {
  const found = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!found) return text;
  const day = found[1] === undefined ? 0 : Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])) / DAY + EPOCH_DAYS;
  const seconds = Number(found[4] ?? 0) * 3600 + Number(found[5] ?? 0) * 60 + Number(found[6] ?? 0);
  return day + seconds / 86_400;
}
