import type { Category } from "../../assessment/indicator";
import type { Numeral } from "../../assessment/rule";
import type { Item } from "../patterns/pattern";
import { absorbAwards } from "./absorb-awards";
import { bindBases } from "./bind-bases";
import { bindBounds } from "./bind-bounds";
import { bindCaps } from "./bind-caps";
import { bindHighest } from "./bind-highest";
import { chooseStart } from "./choose-start";
import { isTerm, type Draft } from "./draft";

/** Items in the order of the clause -> one rule. */
export function assemble(read: readonly Item[], points: Numeral | null, category: Category): Draft {
  const items = absorbAwards(read, points);
  const empty: Draft = {
    points,
    start: "zero",
    terms: items.filter(isTerm),
    groups: [],
    limit: null,
    floor: 0,
    ceiling: "points",
    notApplicable: null,
    faults: [],
    notices: [],
  };
  const steps = [
    (draft: Draft) => chooseStart(draft, items, category),
    (draft: Draft) => bindBases(draft, items),
    (draft: Draft) => bindCaps(draft, items),
    (draft: Draft) => bindHighest(draft, items),
    (draft: Draft) => bindBounds(draft, items),
  ];
  return steps.reduce((draft, step) => step(draft), empty);
}
