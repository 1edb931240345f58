const EPOCH_DAYS = 25_569;
const SECONDS = 86_400;

/** 45658 -> "2025-01-01", 45658.5 -> "2025-01-01T12:00:00"; with "time" 0.5 -> "12:00:00". */
export function isoOfSerial(serial: number, kind: "date" | "time"): string {
  const day = Math.floor(serial);
  const seconds = Math.round((serial - day) * SECONDS);
  const iso = new Date(((day - EPOCH_DAYS) * SECONDS + seconds) * 1000).toISOString();
  if (kind === "time") return iso.slice(11, 19);
  return seconds === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}
