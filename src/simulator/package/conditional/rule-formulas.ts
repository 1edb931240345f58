/** The formulas that Excel stores beside rules which it words itself: older readers go by them. `cell` is the first one. */
export function textFormula(operator: string, text: string, cell: string): string {
  const quoted = text.startsWith("=") ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case "NotContains": return `ISERROR(SEARCH(${quoted},${cell}))`;
    case "BeginsWith": return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case "EndsWith": return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
    default: return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
  }
}

export function presetFormula(criterion: string, cell: string): string | undefined {
  const whole = `ROUNDDOWN(${cell},0)`;
  const day = `FLOOR(${cell},1)`;
  const inMonth = (date: string): string => `AND(MONTH(${cell})=MONTH(${date}),YEAR(${cell})=YEAR(${date}))`;
  switch (criterion) {
    case "Blanks": return `LEN(TRIM(${cell}))=0`;
    case "NonBlanks": return `LEN(TRIM(${cell}))>0`;
    case "Errors": return `ISERROR(${cell})`;
    case "NonErrors": return `NOT(ISERROR(${cell}))`;
    case "Yesterday": return `${day}=TODAY()-1`;
    case "Today": return `${day}=TODAY()`;
    case "Tomorrow": return `${day}=TODAY()+1`;
    case "LastSevenDays": return `AND(TODAY()-${day}<=6,${day}<=TODAY())`;
    case "LastWeek": return `AND(TODAY()-${whole}>=(WEEKDAY(TODAY())),TODAY()-${whole}<(WEEKDAY(TODAY())+7))`;
    case "ThisWeek": return `AND(TODAY()-${whole}<=WEEKDAY(TODAY())-1,${whole}-TODAY()<=7-WEEKDAY(TODAY()))`;
    case "NextWeek": return `AND(${whole}-TODAY()>(7-WEEKDAY(TODAY())),${whole}-TODAY()<(15-WEEKDAY(TODAY())))`;
    case "LastMonth": return inMonth("EDATE(TODAY(),0-1)");
    case "ThisMonth": return inMonth("TODAY()");
    case "NextMonth": return inMonth("EDATE(TODAY(),0+1)");
    default: return undefined;
  }
}
