/** Days since 1899-12-31, with the day that never was: Excel, as Lotus before it, has a 29 February 1900 (serial 60). */
const EPOCH = Date.UTC(1899, 11, 31);
const DAY = 86_400_000;

/** The serial number of a date; null for a date that the calendar or Excel does not have (1900–9999). */
export function serialOfDate(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999) return null;
  if (year === 1900 && month === 2 && day === 29) return 60;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = Math.round((time - EPOCH) / DAY);
  return days >= 60 ? days + 1 : days;
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly fraction: number;
}

/** The parts of a serial number, its time rounded to thousandths of a second. */
export function partsOfSerial(serial: number): DateParts {
  const thousandths = Math.round(serial * 86_400_000);
  const days = Math.floor(thousandths / DAY);
  const rest = thousandths - days * DAY;
  const seconds = Math.floor(rest / 1000);
  return {
    ...calendarDay(days),
    weekday: (days + 6) % 7,
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    fraction: (rest % 1000) / 1000,
  };
}

function calendarDay(days: number): { year: number; month: number; day: number } {
  if (days === 60) return { year: 1900, month: 2, day: 29 };
  if (days === 0) return { year: 1900, month: 1, day: 0 };
  const date = new Date(EPOCH + (days > 60 ? days - 1 : days) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
