import type { PreviewRow } from "../../services/import-rules";
import { button } from "../controls/button";
import { h } from "../controls/element";
import { filePicker } from "../controls/file-picker";
import { problemGroups } from "./problem-list";
import type { Render, View } from "./view";

/** 导入考评细则: paste or select, look, take over. */
export const importView: Render = (view) => {
  const { words, state, actions } = view;
  const { open, text, preview, problems } = state.rubric, said = words.rubric, busy = state.activity !== null;
  if (open === "shut") return button({ label: said.open, onClick: actions.openRubric, disabled: busy });
  return h(
    "section",
    { class: "import" },
    h("h2", {}, said.title),
    h("p", { class: "quiet" }, said.intro),
    h("textarea", {
      rows: 6, value: text, "aria-label": said.field, placeholder: said.field,
      onInput: (event: Event) => actions.typeRubric((event.currentTarget as HTMLTextAreaElement).value),
      onPaste: (event: ClipboardEvent) => { if (actions.pasteRubric({ html: event.clipboardData?.getData("text/html") ?? "", text: event.clipboardData?.getData("text/plain") ?? "" }) === "taken") event.preventDefault(); },
    }),
    filePicker({ label: said.file, accept: ".xlsx,.xlsm,.csv,.txt,.tsv,.htm,.html", chosen: said.kinds, disabled: busy, onChoose: actions.pickRubric }),
    h(
      "div",
      { class: "actions" },
      button({ label: said.read, onClick: () => actions.readRubric("text"), disabled: busy || text.trim() === "", appearance: preview === null ? "primary" : "outline" }),
      button({ label: said.selection, onClick: () => actions.readRubric("selection"), disabled: busy }),
      button({ label: said.cancel, onClick: actions.closeRubric, appearance: "subtle" }),
    ),
    preview === null ? null : [
      h("p", { class: "figures" }, said.counts(preview.rows.length, count(preview.rows, "unreadable"), total(preview.rows))),
      preview.skipped.length === 0 ? null : h("p", { class: "quiet" }, said.skipped(preview.skipped.slice(0, 4).join("；"), preview.skipped.length)),
      h("div", { class: "preview", tabIndex: 0, role: "region", "aria-label": said.title }, table(preview.rows, view)),
      problems.length === 0 ? null : h("div", { class: "problems" }, problemGroups(problems, view)),
      h("div", { class: "actions" }, button({ label: said.take(preview.rows.length), onClick: actions.importRules, appearance: "primary", disabled: busy })),
    ],
  );
};

const count = (rows: readonly PreviewRow[], reading: PreviewRow["reading"]): number => rows.filter((each) => each.reading === reading).length;

/** Of base items, in points. */
function total(rows: readonly PreviewRow[]): string {
  const sum = rows.filter(({ row }) => row.类别 === "基础").reduce((points, { row }) => points + Math.round((row.分值 ?? 0) * 1e4), 0);
  return String(sum / 1e4);
}

const MARKS: Readonly<Record<PreviewRow["reading"], string>> = { computed: "✓", judgement: "△", unreadable: "✕" };

function table(rows: readonly PreviewRow[], { words }: View) {
  const { columns, readings } = words.rubric;
  return h(
    "table",
    {},
    h("thead", {}, h("tr", {}, columns.map((name) => h("th", { scope: "col" }, name)))),
    h("tbody", {}, rows.map(({ row, reading, remarks }) => h(
      "tr",
      { key: row.指标编号, class: `reading-${reading}` },
      h("td", {}, h("span", { class: "mark", role: "img", "aria-label": readings[reading] }, MARKS[reading]), " ", row.指标编号),
      h("td", {}, row.三级指标, row.一级指标 === "" ? null : h("div", { class: "quiet" }, row.一级指标)),
      h("td", { class: "number" }, row.分值 === null ? "—" : String(row.分值), row.类别 === "基础" ? null : h("div", { class: "quiet" }, row.类别)),
      h("td", {}, row.评分标准, remarks.map((remark) => h("div", { class: "remark" }, remark))),
    ))),
  );
}
