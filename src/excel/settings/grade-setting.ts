import type { GradeCuts, Settings } from "../../assessment/settings";
import { pointsOfText } from "../parse/parse-points";
import type { Setting } from "./setting";

type Cut = GradeCuts["cuts"][number];

/** 优秀≥90(30%);良好≥80;一般≥60;较差: from the best down; a share in brackets is a quota; the last has no bound. */
export const GRADES: Setting = {
  name: "等次", note: "由高到低，括号内为该等次占全部单位的最高比例；组别另有标准的写作“等次:组别”，比例按该组单位计", options: null, takes: "组别",
  form: "由高到低的等次，如“优秀≥90(30%);良好≥80;一般≥60;较差”",
  parse: (text, of, settings) => {
    const cuts = parseCuts(text);
    if (cuts === null) return null;
    return { ...settings, grades: [...settings.grades.filter(({ group }) => group !== of), { group: of, cuts }] };
  },
  show: (settings) => settings.grades.map(({ group, cuts }) => ({ of: group, value: cuts.map(cutWords).join(";") })),
};

function parseCuts(text: string): readonly Cut[] | null {
  const cuts = text.split(/[;\u3001]/).map((part) => part.trim()).filter((part) => part !== "").map(parseCut);
  const good = cuts.filter((cut) => cut !== null);
  return good.length === cuts.length && good.length > 0 && falls(good) && distinct(good) ? good : null;
}

function parseCut(text: string): Cut | null {
  const match = /^([^\d≥>=()%]+?) ?(?:(?:≥|>=|=|:) ?([\d.]+) ?分?)? ?(?:\( ?(?:不超过|≤)? ?([\d.]+) ?% ?\))?$/.exec(text);
  if (!match) return null;
  const [, grade = "", from, quota] = match;
  const bound = from === undefined ? null : pointsOfText(from);
  const share = quota === undefined ? undefined : pointsOfText(quota);
  if ((from !== undefined && bound === null) || share === null || (share !== undefined && share > 100)) return null;
  return { grade, from: bound, ...(share === undefined ? {} : { quota: share }) };
}

/** Every bound lies below the one before; only the last grade may have none. */
function falls(cuts: readonly Cut[]): boolean {
  return cuts.every((cut, index) => {
    const before = cuts[index - 1];
    if (before === undefined) return cut.from !== null || cuts.length === 1;
    return before.from !== null && (cut.from === null ? index === cuts.length - 1 : cut.from < before.from);
  });
}

function distinct(cuts: readonly Cut[]): boolean {
  return new Set(cuts.map(({ grade }) => grade)).size === cuts.length;
}

function cutWords({ grade, from, quota }: Cut): string {
  return `${grade}${from === null ? "" : `≥${from}`}${quota === undefined ? "" : `(${quota}%)`}`;
}

export function gradesOf(settings: Settings): readonly string[] {
  return [...new Set(settings.grades.flatMap(({ cuts }) => cuts.map(({ grade }) => grade)))];
}
