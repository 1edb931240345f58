import type { Language } from "./localise";

type Note = Readonly<Record<Language, string>>;

const FACTS: readonly Note[] = [
  { zh: "空白是“未填报”，“不涉及”是没有此项职责，0就是零：三者不同，前两种给出 #N/A。", en: "A blank is not reported, 不涉及 is no such duty, 0 is zero. The first two give #N/A." },
  { zh: "函数看不到单元格的百分比格式：比率是不大于1的数时按百分比单元格读（0.935即93.5%），更大的按百分数读（93.5即93.5%）；1与2之间的数有两种可能，请写成文字，如“1.5%”。", en: "A function does not see percent formats: a rate up to 1 is read as a percent cell's (0.935 is 93.5%), a larger one in percent (93.5). Between 1 and 2 it could be either: write it as text, “1.5%”." },
  { zh: "函数也看不到日期格式：日期是序列数。次数、场数等落在日期范围内的不出数，请核对引用的单元格。", en: "Nor does it see dates: they are serial numbers. A count of events in the range of dates is refused." },
];

const WHOLE: readonly Note[] = [
  { zh: "工作簿有台账、历年得分等表的，也应给出，结果才与“一键评分”一致；责任清单、考评设置和其他表格按表头识别，先后不限。", en: "Where the workbook has records (台账), last year's figures (历年得分) and the like, give them too, or the figures differ from those of scoring. The tables that may be left out are told by their headers and may stand in any order." },
  { zh: "各参数连同表头引用，列的先后不限，空行不计；可以引用整列。", en: "Ranges include their headers; the order of columns makes no difference and blank rows do not count. Whole columns may be passed." },
  { zh: "有须更正之处时不出数，给出 #VALUE!，说明第一处在哪个参数、哪一行；全部问题可在面板中“检查”。", en: "Where something must be mended there are no figures: #VALUE! says in which argument and row the first fault stands. The pane lists all of them." },
];

/** What a person should know besides the parameters. */
export const NOTES: Readonly<Record<string, readonly Note[]>> = {
  SCORE: [...FACTS,
    { zh: "方案不是保留两位小数的，在数据之后引用考评设置（如 考评设置[#All]），按其中的保留小数和舍入位置计。", en: "Where a scheme does not round to two decimals, refer to its settings (考评设置[#All]) behind the facts: its decimals and place of rounding count." },
    { zh: "得分按默认读法计算；评分标准有两种读法时，FZ.READ 会列出。", en: "The clause is scored in its default reading; FZ.READ lists others." },
    { zh: "要与其他单位比较的评分标准（按名次、平均数计分）一格不能计算，请用 FZ.SCORES。", en: "Clauses that compare units cannot be scored in one cell: use FZ.SCORES." }],
  EXPLAIN: FACTS,
  READ: [{ zh: "“须改写”的评分标准不能计分；“请确认”的按默认读法计分。", en: "须改写: the clause cannot be scored until it is rewritten. 请确认: it is scored in its default reading." }],
  ITEMS: [{ zh: "FZ.SCORE 和 FZ.EXPLAIN 的数据按这里的顺序给出。", en: "FZ.SCORE and FZ.EXPLAIN take their facts in this order." }],
  RATE: [
    { zh: "实际数大于0而基数为0的，给出 #VALUE!。", en: "A numerator above zero over a base of zero is #VALUE!." },
    { zh: "作为 FZ.SCORE 的数据时，除不尽的比率（如1/3）按原来的两个数计算，不损失精度。", en: "As a fact of FZ.SCORE a rate that does not end (1/3) counts as the two numbers that it came from." }],
  SCORES: WHOLE, RANKING: WHOLE, LEDGER: WHOLE,
  RANK: [{ zh: "“不涉及”“未填报”等文字不占名次；列名和空白不计。", en: "Words such as 不涉及 and 未填报 take no place; the header and blanks do not count." }],
  GRADE: [{ zh: "写有名额比例（如“优秀≥90(30%)”）的界线须对全部单位评定，请用 FZ.RANKING。", en: "Cuts with a quota need all units: use FZ.RANKING." }],
  RANKRANGE: [
    { zh: "总分是得分乘权重之和；有“不涉及”时按有关权重折算。每次试算每个权重各自浮动，互不相干。", en: "A total is the sum of scores times weights, converted over the weights that apply where something is 不涉及. In every trial each weight moves on its own." },
    { zh: "“九成区间”不计最好和最差的各5%的试算。", en: "The interval leaves out the best and the worst twentieth of the trials." }],
};
