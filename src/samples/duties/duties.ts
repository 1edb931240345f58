import type { TableRow } from "../../assessment/tables";
import { ENFORCEMENT_DUTIES } from "./enforcement";
import { LEADERSHIP_AND_REFORM } from "./leadership-and-reform";
import { OVERSIGHT } from "./oversight";
import type { SampleDuty } from "./sample-duty";
import { SERVICES_AND_DISPUTES } from "./services-and-disputes";

const ALL: readonly SampleDuty[] = [...LEADERSHIP_AND_REFORM, ...ENFORCEMENT_DUTIES, ...SERVICES_AND_DISPUTES, ...OVERSIGHT];

/** 责任清单 of the fictional district: a row for the leading units of a duty, and one for its supporting units. */
export const DUTIES: readonly TableRow[] = ALL.flatMap((duty, index) => {
  const row = (units: string, role: "牵头" | "配合"): TableRow => ({
    事项编号: `S-${String(index + 1).padStart(2, "0")}`,
    责任事项: duty.title,
    依据: duty.basis,
    指标编号: duty.indicators,
    责任单位: units,
    责任类型: role,
    完成时限: duty.deadline,
  });
  return duty.support === undefined ? [row(duty.lead, "牵头")] : [row(duty.lead, "牵头"), row(duty.support, "配合")];
});
