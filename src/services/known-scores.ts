import { ruleReport, type RuleRequest } from "./rule-report";

/** Clauses of every kind with facts and the score that a person gets from them. */
const KNOWN: readonly (Omit<RuleRequest, "id"> & { readonly score: string })[] = [
  { clause: "领导班子集中学法全年不少于4次,每少1次扣0.5分,扣完为止。", points: 2, facts: [2], score: "1" },
  { clause: "参训率达到95%的得2分,每低1个百分点扣0.1分,扣完为止。", points: 2, facts: [93.5], score: "1.85" },
  { clause: "未制定年度普法计划的,扣1分;未开展年度述法的,扣1分。", points: 2, facts: [false, true], score: "1" },
  { clause: "重大合同送审率100%的得2分,95%以上不足100%的得1.5分,90%以上不足95%的得1分,不足90%的不得分。", points: 2, facts: [96], score: "1.5" },
  { clause: "督察反馈问题整改,得分=整改完成率×2分。", points: 2, facts: [75], score: "1.5" },
  { clause: "重复信访件数比上年下降的得1.5分,持平的得1分,上升的不得分。", points: 1.5, facts: ["持平"], score: "1" },
  { clause: "每发放1000份得0.1分,最多得0.5分。", points: 0.5, facts: [3200], score: "0.3" },
  { clause: "未报送的,不得分;逾期报送的,每逾期1日扣0.1分,最多扣0.5分。", points: 1.5, facts: [false, 3], score: "1.2" },
];

/** How many of them come out today: other than all of them means that nothing else should be believed either. */
export function knownScores(): { readonly agreeing: number; readonly all: number } {
  const agreeing = KNOWN.filter(({ score, ...request }, index) => Number(ruleReport({ id: String(index), ...request }).score) === Number(score));
  return { agreeing: agreeing.length, all: KNOWN.length };
}
