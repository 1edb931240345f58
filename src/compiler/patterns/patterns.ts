import type { Pattern } from "./pattern";
import { bands } from "./bands";
import { bindings } from "./bindings";
import { choice } from "./choice";
import { countTable } from "./count-table";
import { distribution } from "./distribution";
import { doubled } from "./doubled";
import { givenMarks } from "./given-marks";
import { gradedJudgement } from "./graded-judgement";
import { judgement } from "./judgement";
import { perUnit } from "./per-unit";
import { ranks } from "./ranks";
import { ratio } from "./ratio";
import { relative } from "./relative";
import { requirement } from "./requirement";
import { sameStep } from "./same-step";
import { veto } from "./veto";
import { voidItem } from "./void";
import { yesNo } from "./yes-no";

/** In this order: what needs several statements comes before what needs one. */
export const PATTERNS: readonly Pattern[] = [
  ranks,
  relative,
  ratio,
  bands,
  countTable,
  choice,
  givenMarks,
  doubled,
  gradedJudgement,
  judgement,
  distribution,
  perUnit,
  sameStep,
  requirement,
  yesNo,
  voidItem,
  veto,
  bindings,
];
