import { checkCorpus } from "../../src/services/check-corpus";
import type { CorpusRow } from "../../src/services/corpus/corpus-row";

const row = (id: string, rest: Partial<CorpusRow>): CorpusRow => ({ id, clause: "漏报一次扣1分", points: 3, kinds: ["按次扣分"], ...rest });
const counted = { effect: "deduct", type: "count", points: 1 } as const;

test("checkCorpus() tells right, refused, misread and aside apart, by kind, and scores the examples", () => {
  const report = checkCorpus([
    row("right", { start: "full", terms: [counted], examples: [{ facts: [2], score: 1 }, { facts: [1], score: 1 }] }),
    row("by alternative", { start: "full", terms: [{ effect: "deduct", type: "yes-no", points: 1 }], alternatives: [{ start: "full", terms: [counted], examples: [{ facts: [9], score: 0 }] }] }),
    row("misread", { start: "full", terms: [{ ...counted, points: 2 }] }),
    row("refused", { clause: "同上,加倍扣分", start: "full", terms: [counted] }),
    row("aside", {}),
  ]);
  expect(report.rows.map(({ verdict, why }) => [verdict, why.slice(0, 40)])).toEqual([
    ["right", ""],
    ["right", ""],
    ["misread", "term 1: points: 1, expected 2"],
    ["refused", "同上 | 加倍扣分"],
    ["aside", expect.stringContaining("从3分起扣") as unknown as string],
  ]);
  expect(report.total).toEqual({ right: 2, refused: 1, misread: 1, examples: 3, agreeing: 2 });
  expect(report.kinds.get("按次扣分")).toEqual(report.total);
});

test("checkCorpus() compares bands and tables, and takes an option by its place", () => {
  const report = checkCorpus([
    row("bands", { clause: "满意度90%以上得3分,80%-90%得2分,80%以下不得分", start: "zero", terms: [{ effect: "earn", type: "bands", bands: [{ ge: 90, score: 3 }, { ge: 80, score: 2 }, { ge: 0, score: 0 }] }], examples: [{ facts: [79.9], score: 0 }] }),
    row("choice", { clause: "好得3分,较好得2分,一般得1分", start: "zero", terms: [{ effect: "earn", type: "choice", options: { 优: 3, 良: 2, 中: 1 } }], examples: [{ facts: ["良"], score: 2 }] }),
    row("rank", { clause: "前两名依次加2分、1分", points: null, start: "zero", terms: [{ effect: "earn", type: "rank", table: { "1": 2, "2": 1 } }], examples: [{ facts: [2], score: 1 }] }),
  ]);
  expect(report.total).toEqual({ right: 3, refused: 0, misread: 0, examples: 3, agreeing: 3 });
});
