import type { Setting } from "./setting";

const DEFAULT = "按默认读法并提示";

/**
 * 采用读法:Z3-05 with a reading's id; 采用读法 alone, or with *, speaks for every clause that offers that reading, and may
 * name several.
 */
export const READINGS: Setting = {
  name: "采用读法", note: "评分标准有两种读法时采用哪一种；某一指标另行确定的写作“采用读法:指标编号”", options: null, takes: "指标编号",
  form: "读法名称，如“按整档扣分”",
  parse: (text, of, settings) => {
    if (text === DEFAULT) return settings;
    const readings = new Map(settings.readings);
    const general: string[] = [];
    for (const piece of text.split(/[;\u3001]/).map((part) => part.trim()).filter((part) => part !== "")) {
      const [, id = of, reading = ""] = /^(?:(.+?) ?= ?)?(.+)$/.exec(piece) ?? [];
      if (id === "" || id === "*") general.push(reading.trim());
      else readings.set(id, reading.trim());
    }
    if (general.length > 0) readings.set("*", general.join("、"));
    return { ...settings, readings };
  },
  show: (settings) => settings.readings.size === 0
    ? [{ of: "", value: DEFAULT }]
    : [...settings.readings].map(([id, value]) => ({ of: id === "*" ? "" : id, value })),
};
