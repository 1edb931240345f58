import type { Command } from "./command";

/** The commands of fazhi 法治考评. Each is loaded when it is called, so that --help costs nothing. */
export const COMMANDS: readonly Command[] = [
  {
    name: "score",
    summary: "计算得分、名次和失分明细",
    usage: ["fazhi score <工作簿.xlsx|数据.json> [--out <结果.xlsx>] [--json <结果.json>] [--partial]"],
    example: "fazhi score assets/samples/示例区.xlsx --out 评分.xlsx --json 评分.json",
    load: async () => (await import(/* webpackChunkName: "score" */ "./commands/score")).score,
  },
  {
    name: "check",
    summary: "检查工作簿，列出全部问题，不改动任何内容",
    usage: ["fazhi check <工作簿.xlsx|数据.json>"],
    example: "fazhi check assets/samples/示例区.xlsx",
    load: async () => (await import(/* webpackChunkName: "check" */ "./commands/check")).check,
  },
  {
    name: "report",
    summary: "列出报告用的各种表",
    usage: ["fazhi report <工作簿.xlsx|数据.json> --tables [--json] [--short]"],
    example: "fazhi report assets/samples/示例区.xlsx --tables",
    load: async () => (await import(/* webpackChunkName: "report" */ "./commands/report")).report,
  },
  {
    name: "rules",
    summary: "逐条解读评分标准",
    usage: ["fazhi rules <工作簿.xlsx>", "fazhi rules --json < 条款.jsonl"],
    example: `echo '{"id":"1","clause":"每少1次扣0.5分,扣完为止","points":2,"facts":[3]}' | fazhi rules --json`,
    load: async () => (await import(/* webpackChunkName: "rules" */ "./commands/rules")).rules,
  },
  {
    name: "corpus",
    summary: "用一组已有读法的条款检验条款解读",
    usage: ["fazhi corpus <条款.jsonl>"],
    example: "fazhi corpus clauses.jsonl",
    load: async () => (await import(/* webpackChunkName: "corpus" */ "./commands/corpus")).corpus,
  },
  {
    name: "forms",
    summary: "生成单位自评表：在工作簿中各占一张工作表，或每个单位一个文件",
    usage: ["fazhi forms <工作簿.xlsx|数据.json> [--unit <单位、单位>] --out <结果.xlsx>", "fazhi forms <工作簿.xlsx|数据.json> [--unit <单位、单位>] --folder <文件夹>"],
    example: "fazhi forms assets/samples/示例区.xlsx --folder 自评表",
    load: async () => (await import(/* webpackChunkName: "forms" */ "./commands/forms")).forms,
  },
  {
    name: "collect",
    summary: "把各单位填好的自评表收回数据填报",
    usage: ["fazhi collect <工作簿.xlsx> [自评表.xlsx …] --out <结果.xlsx>"],
    example: "fazhi collect 考评.xlsx 自评表/*.xlsx --out 考评-已收回.xlsx",
    load: async () => (await import(/* webpackChunkName: "collect" */ "./commands/collect")).collect,
  },
  {
    name: "sample",
    summary: "生成示例区工作簿",
    usage: ["fazhi sample --out <文件.xlsx>"],
    example: "fazhi sample --out 示例区.xlsx",
    load: async () => (await import(/* webpackChunkName: "sample" */ "./commands/sample")).sample,
  },
  {
    name: "template",
    summary: "生成空白工作簿：表头、下拉选项和填写说明",
    usage: ["fazhi template --out <文件.xlsx>"],
    example: "fazhi template --out 法治考评.xlsx",
    load: async () => (await import(/* webpackChunkName: "template" */ "./commands/template")).template,
  },
  {
    name: "demo",
    summary: "给示例区评分，结果写入 out/",
    usage: ["fazhi demo"],
    example: "fazhi demo",
    load: async () => (await import(/* webpackChunkName: "demo" */ "./commands/demo")).demo,
  },
  {
    name: "workbench",
    summary: "在浏览器中打开代替 Excel 的工作台，只有本机能访问",
    usage: ["fazhi workbench [工作簿.xlsx] [--port <端口>]"],
    example: "fazhi workbench 评分.xlsx --port 8087",
    load: async () => (await import(/* webpackChunkName: "workbench" */ "./commands/workbench")).workbench,
  },
  {
    name: "bench",
    summary: "测量速度，各项均与同一次运行中的基准循环相比",
    usage: ["fazhi bench [--json] [--short]"],
    example: "fazhi bench --short",
    load: async () => (await import(/* webpackChunkName: "bench" */ "./commands/bench")).bench,
  },
];
