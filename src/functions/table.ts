import { guarded } from "./door/guarded";
import { explain } from "./explain";
import { grade } from "./grade";
import { items } from "./items";
import { ledger } from "./ledger";
import { rank } from "./rank";
import { rankRange } from "./rank-range";
import { ranking } from "./ranking";
import { rate } from "./rate";
import { read } from "./read";
import { score } from "./score";
import { scores } from "./scores";

/** Every function under the id that its metadata gives it: here and nowhere else. */
export const FUNCTIONS = {
  SCORE: guarded(score), EXPLAIN: guarded(explain), READ: guarded(read), ITEMS: guarded(items), RATE: guarded(rate),
  SCORES: guarded(scores), RANKING: guarded(ranking), LEDGER: guarded(ledger),
  RANK: guarded(rank), GRADE: guarded(grade), RANKRANGE: guarded(rankRange),
};
