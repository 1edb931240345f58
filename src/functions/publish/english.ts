/** A function's text in English: "name: what it is" in each parameter, keyed by the parameter's name in the source. */
export interface EnglishText {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const WHOLE_TABLES = {
  units: "units: the units' table with its header, as 单位名录[#All]",
  rules: "rules: the evaluation rules with their header, as 考评细则[#All]",
  facts: "facts: the reported data with their header, as 数据填报[#All]",
  duties: "duties: the responsibility list with its header; without it every unit is scored on all indicators of its group",
  settings: "settings: the settings with their header; without them every setting has its default",
  further: "further: 台账汇总 and 台账记录 (records), 历年得分 (last year's figures) and other tables of the workbook, each with its header, in any order; told by the header",
};

const CLAUSE = {
  clause: "clause: the scoring clause as it stands in the rules",
  points: "points: full marks of the item; blank for a line inside a larger item, which then gives what it adds or, negative, takes",
  facts: "facts: one by one in the order of FZ.ITEMS, or a range of data item, value (and base)",
};

/** The Chinese text stands with the functions. */
export const ENGLISH: Readonly<Record<string, EnglishText>> = {
  SCORE: { description: "Score: what a clause gives for the reported facts, rounded half up, to two decimals by default.", parameters: CLAUSE },
  EXPLAIN: { description: "Working: in words, how the score of a clause comes about.", parameters: CLAUSE },
  READ: {
    description: "Reading: what a clause was read as, one term a row, and what could not be read or can be read in two ways.",
    parameters: { clause: CLAUSE.clause, points: "points: full marks of the item, may be left out" },
  },
  ITEMS: { description: "Data items: what a clause asks to be reported, with type, unit and bounds.", parameters: { clause: CLAUSE.clause } },
  RATE: {
    description: "Rate: the numerator over its base, not rounded; 无业务 (no business) where both are zero.",
    parameters: { numerator: "numerator: how many were completed, settled, attended", denominator: "denominator: the base, how many were due" },
  },
  SCORES: { description: "Scores: every unit on every indicator, the same table that scoring fills in.", parameters: WHOLE_TABLES },
  RANKING: { description: "Ranking: ranks, totals and grades of all units, the same table that scoring fills in.", parameters: WHOLE_TABLES },
  LEDGER: {
    description: "Ledger: every lost point of one unit with its clause, working and facts, the same table that scoring fills in.",
    parameters: { unit: "unit: its name, short name or code", ...WHOLE_TABLES },
  },
  RANK: {
    description: "Rank: the place of a score among all scores or those of its group, the highest first; words such as 不涉及 take no place.",
    parameters: {
      score: "score: the score to be ranked",
      scores: "scores: all scores, a row or a column, with or without a header",
      group: "group: rank within this group only",
      groups: "groups: the group of every score, in the same order",
      method: "method: 并列占位 (1, 2, 2, 4; the default) or 并列不占位 (1, 2, 2, 3)",
    },
  },
  GRADE: {
    description: "Grade: the grade of a score by cuts; a score equal to a cut reaches it.",
    parameters: { score: "score: the score to be graded", cuts: "cuts: such as 优秀≥90;良好≥80;一般≥60;较差, or two columns of grade and lowest score, the best first" },
  },
  RANKRANGE: {
    description: "Range of ranks: within which ranks each unit stays when every weight moves up and down by a share.",
    parameters: {
      scores: "scores: a row for each unit, a column for each indicator, all with the same full marks; headers and names may be included",
      weights: "weights: one for each column, in a row or a column",
      swing: "swing: how far each weight moves at most, 20% by default",
      runs: "runs: how many trials, 1000 by default",
      seed: "seed: a whole number; the same seed gives the same result; 1 by default",
    },
  },
};
