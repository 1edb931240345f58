import type { Numeral } from "../../assessment/rule";
import { readNumber, PERCENT } from "../lexicon/number";
import { label } from "../labels";
import type { Place, TermItem } from "./pattern";
import { statementAt } from "./place";

type Step = Extract<TermItem["shape"], { kind: "per-unit" }>;

interface Mark {
  readonly name: string;
  readonly value: Numeral;
}

const RATE_NAME = /(?:率|度|比例|占比|覆盖面)$/;

/**
 * 办复率达100%,满意率不低于95%,办复率或满意率每低1个百分点扣0.5分: the same step for each of the rates, from its own
 * mark. Null where one of them has no name or no mark of its own.
 */
export function slopeOfEach(place: Place, item: TermItem, listed: string): readonly TermItem[] | null {
  const { shape } = item;
  const statement = statementAt(place);
  if (shape.kind !== "per-unit" || !statement) return null;
  const names = listed.replace(/(?:均|都|应|须|要|达到?|分别|每项)+$/, "").split(/[、,和及与或]/).map((name) => label(name)).filter((name) => name !== "");
  if (names.length < 2 || new Set(names).size < names.length || !names.every((name) => RATE_NAME.test(name))) return null;
  const before = place.text.slice(0, statement.act.from);
  const terms = names.map((name): TermItem | null => {
    const value = markOf(name, before);
    return value === null ? null : slopeFrom(item, shape, { name, value });
  });
  return terms.every((term): term is TermItem => term !== null) ? terms : null;
}

/** The percentage that stands after a name, before the next sentence. */
function markOf(name: string, text: string): number | null {
  const at = text.indexOf(name);
  const found = at < 0 ? null : new RegExp(`^[^;。\\d]{0,24}?(${PERCENT})`).exec(text.slice(at + name.length));
  return found && !/每|[扣得]/.test(found[0]) ? readNumber(found[1] ?? "") : null;
}

/**
 * 入学率达到100%。升学率达到98%以上。每低0.1个百分点扣2分: a step that names none of them is of every rate that was named
 * since the last points. Null where there are not several.
 */
export function slopesOfAll(place: Place, item: TermItem): readonly TermItem[] | null {
  const { shape } = item;
  const statement = statementAt(place);
  const before = place.items.findLast((each) => each.kind === "term" && each.part === statement?.part);
  if (shape.kind !== "per-unit" || !statement || shape.side !== "below") return null;
  const text = place.text.slice(before?.to ?? 0, statement.act.from);
  const marks = [...text.matchAll(NAMED_MARK)].flatMap(({ 1: name = "", 2: figure = "" }) => {
    const value = readNumber(figure);
    return value === null || label(name) === "" ? [] : [{ name: label(name), value }];
  });
  if (marks.length < 2 || new Set(marks.map(({ name }) => name)).size < marks.length) return null;
  return marks.map((mark) => slopeFrom(item, shape, mark));
}

/** The same step from the mark of one rate; the other readings of the step fall away. */
function slopeFrom({ kind, by, from, to, part, sentence, bonus }: TermItem, shape: Step, { name, value }: Mark): TermItem {
  return { kind, by, from, to, part, sentence, ...(bonus ? { bonus } : {}), measure: { label: name, type: "rate", unit: "%", min: 0, max: 100 }, shape: { ...shape, target: { kind: "number", value } } };
}

const NAMED_MARK = new RegExp(`([^,;。:()\\d]{2,24}?(?:率|比例|占比|覆盖面))(?:均|都|应|须|要|必须)?(?:达到?|不低于|不少于|保持在|≥|为)(${PERCENT})(?:及?以上)?(?=[,;。()]|$)`, "g");
