import type { ClauseProblem } from "../assessment/reading";
import type { Draft, Fault } from "./assembly/draft";
import type { ReadItems } from "./assembly/read-items";
import { spanInClause, type Source } from "./text/source";

/** What a person must know or mend, in the order of the clause. */
export function problemsOf(source: Source, read: ReadItems, draft: Draft | null): readonly ClauseProblem[] {
  const problems: ClauseProblem[] = [
    ...read.unread.map((stretch): ClauseProblem => ({ code: "unread", severity: "error", message: stretch.why === "too-long" ? "条款过长:一个单元格请只写一个指标的评分标准。" : unreadMessage(source, stretch), span: spanInClause(source, stretch) })),
    ...read.items.flatMap((item): readonly ClauseProblem[] => (item.kind === "problem" ? [{ code: item.code, severity: item.severity, message: item.message, span: spanInClause(source, item) }] : [])),
    ...(draft?.faults ?? []).map((fault) => problem(source, fault, "error")),
    ...(draft?.notices ?? []).map((fault) => problem(source, fault, "notice")),
    ...(draft ? heavy(source, draft) : []),
    ...lostPoints(source),
  ];
  if (problems.every(({ severity }) => severity !== "error") && (draft?.terms.length ?? 0) === 0) {
    problems.push({ code: "no-rule", severity: "error", message: source.clause.trim() === "" ? "评分标准为空:请写明怎样得分或扣分。" : "没有读到计分的内容:请写明怎样得分或扣分,例如「每少1次扣0.5分」。", span: [0, source.clause.length] });
  }
  return problems.sort((one, other) => one.span[0] - other.span[0]);
}

function problem(source: Source, fault: Fault, severity: "error" | "notice"): ClauseProblem {
  return { code: fault.code, severity, message: fault.message, span: spanInClause(source, fault) };
}

function unreadMessage(source: Source, stretch: { readonly from: number; readonly to: number }): string {
  const [from, to] = spanInClause(source, stretch);
  const words = source.clause.slice(from, to).trim();
  return `读不懂「${words.length > 60 ? `${words.slice(0, 60)}…` : words}」:请改写成一种常用写法,例如「未…的扣2分」「每少1次扣0.5分」「达到95%的得5分,每低1个百分点扣0.1分」。`;
}

/** 扣05分 is read as 扣0.5分, and the person is told so. */
function lostPoints({ text, starts, ends }: Source): readonly ClauseProblem[] {
  return [...text.matchAll(/(?<=[\u4e00-\u9fff、,])\.(\d{1,2})分/g)].map(({ index, 1: digits = "" }): ClauseProblem => ({
    code: "lost-point",
    severity: "notice",
    message: `此处小数点可能脱落,按0.${digits}分读:请核对。`,
    span: [starts[index] ?? 0, ends[index + digits.length + 1] ?? 0],
  }));
}

/** 发生一起扣30分 on a 6-point item: legal, and worth a look. */
function heavy(source: Source, draft: Draft): readonly ClauseProblem[] {
  const { points } = draft;
  if (points === null) return [];
  return draft.terms.flatMap((term): readonly ClauseProblem[] => {
    const { shape } = term;
    const amount = shape.kind === "yes-no" || shape.kind === "threshold" || shape.kind === "per-unit" ? shape.points : undefined;
    if (shape.effect !== "deduct" || amount === undefined || amount <= points) return [];
    return [{ code: "more-than-item", severity: "notice", message: `一次扣${amount}分,超过本项分值${points}分:本项扣至0分为止;如应从总分中扣,请另设扣分指标。`, span: spanInClause(source, term) }];
  });
}
