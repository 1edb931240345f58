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
CustomFunctions.associate("SCORE", guarded(score));
CustomFunctions.associate("EXPLAIN", guarded(explain));
CustomFunctions.associate("READ", guarded(read));
CustomFunctions.associate("ITEMS", guarded(items));
CustomFunctions.associate("RATE", guarded(rate));
CustomFunctions.associate("SCORES", guarded(scores));
CustomFunctions.associate("RANKING", guarded(ranking));
CustomFunctions.associate("LEDGER", guarded(ledger));
CustomFunctions.associate("RANK", guarded(rank));
CustomFunctions.associate("GRADE", guarded(grade));
CustomFunctions.associate("RANKRANGE", guarded(rankRange));
