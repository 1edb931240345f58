import type { Target } from "../../assessment/rule";

/** 不低于平均值, 高于全市平均水平: a target that the other departments set. */
const MEAN = /([^,;。:]{0,24}?)(?:不低于|高于|达到|低于|超过|不高于|未达到|与|较)?(?:各(?:单位|部门|地区|县区)|全[市县区省](?:各[^,;。]{0,4})?|(?:同组|本组|组内)|所有单位)?(?:的)?(?:平均(?:值|数|水平|占比|率|分)|均值)/;

export function readPeers(text: string): { readonly target: Target; readonly subject: string } | null {
  const found = MEAN.exec(text);
  if (!found || /平均[^,;。]{0,6}[+加]\d/.test(text)) return null;
  const among = /同组|本组|组内/.test(found[0]) ? "group" : "all";
  return { target: { kind: "peers", figure: "mean", among }, subject: found[1] ?? "" };
}
