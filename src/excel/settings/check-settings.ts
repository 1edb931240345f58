import type { Department } from "../../assessment/department";
import type { Problem } from "../../assessment/problem";
import { closest } from "../parse/closest";
import type { ParsedSettings } from "./parse-settings";

/** Names inside settings that nothing in the scheme bears: a group of 等次, an indicator of 采用读法 or 同分排序, a part. */
export function checkSettings({ settings, places }: Pick<ParsedSettings, "settings" | "places">, scheme: { readonly departments: readonly Department[]; readonly indicators: readonly { readonly id: string; readonly level1: string; readonly part: string }[] }): readonly Problem[] {
  const groups = new Set(scheme.departments.map(({ group }) => group));
  const ids = new Set(scheme.indicators.map(({ id }) => id));
  const level1 = new Set(scheme.indicators.map((indicator) => indicator.level1));
  const parts = new Set(settings.parts.map(({ name }) => name));
  const unknown = (setting: string, kind: string, named: { readonly names: readonly string[]; readonly known: ReadonlySet<string> }): readonly Problem[] =>
    named.names.filter((name) => !named.known.has(name)).map((name) => {
      const similar = closest(name, named.known);
      const way = similar === null ? "请更正" : `是否为“${similar}”；请更正`;
      const where = places.get(`${setting}:${name}`) ?? places.get(`${setting}:`);
      return { code: "bad-setting", severity: "error", message: `考评设置的“${setting}”提到${kind}“${name}”，考评数据中没有，${way}`, ...(where ? { where } : {}) };
    });
  const ties = settings.tieBreakers.flatMap((breaker) => {
    switch (breaker.kind) {
      case "fewer-lost": return unknown("同分排序", "指标编号", { names: breaker.indicators, known: ids });
      case "part": return unknown("同分排序", "部分", { names: [breaker.part], known: parts });
      case "level1": return unknown("同分排序", "一级指标", { names: [breaker.level1], known: level1 });
      default: return breaker satisfies never;
    }
  });
  return [
    ...unknown("等次", "组别", { names: settings.grades.map(({ group }) => group).filter((group) => group !== ""), known: groups }),
    ...unknown("采用读法", "指标编号", { names: [...settings.readings.keys()].filter((id) => id !== "*"), known: ids }),
    ...ties,
  ];
}
