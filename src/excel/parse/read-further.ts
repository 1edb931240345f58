import type { Indicator } from "../../assessment/indicator";
import type { Problem } from "../../assessment/problem";
import type { Scheme } from "../../assessment/scheme";
import { checkYearly } from "./check-yearly";
import type { SchemeDraft } from "./parse-draft";
import { compareLastYear } from "./compare-last-year";
import { parseOverrides } from "./parse-overrides";
import { parseHistory, yearBefore } from "./parse-history";
import type { ClauseReader } from "./read-scheme";
import { parsePhrases } from "./parse-phrases";
import { parseLedgers } from "./records/parse-ledgers";
import { parseYearly } from "./yearly/parse-yearly";

/** 数据填报 with this year's figures set against last year's, where a data item asks for that. */
export function withLastYear({ tables, units, settings }: SchemeDraft, indicators: readonly Indicator[]): SchemeDraft["tables"] {
  const facts = tables.get("数据填报"), past = tables.get("历年得分");
  if (facts === undefined || past === undefined) return tables;
  const { history } = parseHistory(past, { units, indicators, settings, observations: [] }), year = yearBefore(settings.year);
  return new Map(tables).set("数据填报", compareLastYear(facts, { lastYear: history.filter((figure) => figure.year === year), units, indicators }));
}

interface Further {
  /** What the further tables add to the scheme. */
  readonly parts: Partial<Pick<Scheme, "ledgers" | "history" | "overrides" | "observations" | "yearly" | "phrases">>;
  readonly problems: readonly Problem[];
}

/** 台账, 历年得分, 复核改分, 年度数据 and 报告用语, where the scheme has them; its indicators bear the rules that count. */
export function readFurther({ tables, units }: SchemeDraft, { scheme, compile }: { readonly scheme: Scheme; readonly compile: ClauseReader["compile"] }): Further {
  const { indicators, settings, observations } = scheme;
  const yearly = tables.get("年度数据"), past = tables.get("历年得分"), phrases = tables.get("报告用语"), reviewed = tables.get("复核改分");
  const records = parseLedgers({ summary: tables.get("台账汇总"), records: tables.get("台账记录") }, { units, indicators, compile });
  const history = past === undefined ? null : parseHistory(past, { units, indicators, settings, observations });
  const overrides = reviewed === undefined ? null : parseOverrides(reviewed, { units, indicators, settings });
  const figures = yearly === undefined ? null : parseYearly(yearly, tables.get("数据填报"));
  return {
    parts: {
      ...(figures === null ? {} : { yearly: figures.figures }),
      ...(phrases === undefined ? {} : { phrases: parsePhrases(phrases) }),
      ...(records.ledgers.length === 0 ? {} : { ledgers: records.ledgers }),
      ...(overrides === null || overrides.overrides.length === 0 ? {} : { overrides: overrides.overrides }),
      ...(history === null ? {} : { history: history.history, observations: [...observations, ...history.observations] }),
    },
    problems: [...records.problems, ...(history?.problems ?? []), ...(overrides?.problems ?? []), ...(yearly === undefined ? [] : checkYearly(yearly)), ...(figures?.problems ?? [])],
  };
}
