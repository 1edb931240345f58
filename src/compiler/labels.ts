import { sideOf } from "./lexicon/distance";

/** How a data item is called: the clause's own words without what only carries the score. */

const EDGES = /^[\s,;。:、!?)(·.\-—]+|[\s,;。:、!?(\-—]+$/g;
const LEADS = /^(?:(?:考核|考评|评分标准|扣分标准|评分|标准|要求|其中|注|另外|此外)[:,]|对于|对(?![比照外口接象内策])|凡是?|如果|若|或者|并且|以及|同时|但(?!书))/;
/** 细则, 志愿者 are nouns; 则, 者, 的 after a condition only lead to its consequence. */
const TRAILS = /(?:[,、]|的|(?<![患记读作学老死伤用费动营理愿资害与请报职业好疾])者|(?<![否细规原准法守通总附])则|视为|且|每|各|分别|(?<![分之])之一)+$/;
const LONGEST = 48;

export function label(words: string): string {
  let kept = words.replace(/[「」]/g, "").replace(EDGES, "");
  for (let before = ""; before !== kept; ) {
    before = kept;
    kept = kept.replace(LEADS, "").replace(TRAILS, "").replace(EDGES, "");
    kept = closedBrackets(kept);
  }
  return kept.length <= LONGEST ? kept : `${kept.slice(0, LONGEST - 1)}…`;
}

/** A bracket that a cut left open, or closed, without its other half is left out. */
function closedBrackets(words: string): string {
  if (!/[()]/.test(words)) return words;
  const open: number[] = [];
  const lonely = new Set<number>();
  [...words].forEach((character, at) => {
    if (character === "(") open.push(at);
    else if (character === ")" && open.pop() === undefined) lonely.add(at);
  });
  for (const at of open) lonely.add(at);
  return lonely.size === 0 ? words : [...words].filter((_, at) => !lonely.has(at)).join("");
}

const HOLLOW = /^(?:每|凡|发现|发生|出现|查出|查实|有|存在|满|达到|的)+/;

/** 迟报次数, 卷内材料缺失件数: what a step counts, with its unit. */
export function countLabel(parts: { readonly subject: string; readonly verb: string; readonly noun: string; readonly unit: string }): string {
  const unit = parts.unit.replace(/[()]/g, "");
  const subject = label(parts.subject.replace(/(?:的|,|:)+$/, "").replace(/每$/, "").replace(/(?<=.{2})(?:全年|年内|年度|每年|全年度)$/, ""));
  const verb = notSaid(parts.verb.replace(HOLLOW, ""), subject);
  const noun = notSaid(label(parts.noun.replace(/^(?:的)/, "")), verb === "" ? subject : "");
  const words = label([subject, verb, noun].filter((word) => word !== "").join(""));
  return words === "" ? `${parts.verb.replace(/^(?:每|凡|有)/, "")}${unit}数` : `${words}(${unit})`;
}

/** 报告迟交的,每迟1日: what the subject says already is not said again. */
function notSaid(word: string, subject: string): string {
  return sideOf(word) === null && subject.includes(word) ? "" : word;
}

/** Gives equal labels numbers, in the order in which they come. */
export function distinct(labels: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  const taken = new Set(labels);
  return labels.map((each) => {
    const times = (seen.get(each) ?? 0) + 1;
    seen.set(each, times);
    if (times === 1) return each;
    let number = times;
    while (taken.has(`${each}(${number})`)) number++;
    taken.add(`${each}(${number})`);
    return `${each}(${number})`;
  });
}
