import type { VNode } from "preact";
import { h } from "../../../taskpane/controls/element";
import type { OfficeTheme } from "../book/native-window";
import type { View } from "./page-frame";

const THEMES: Readonly<Record<OfficeTheme, string>> = { light: "彩色", dark: "深灰色", black: "黑色" };
const LANGUAGES: Readonly<Record<string, string>> = { "zh-CN": "中文", "en-US": "English" };

/** The file, and the settings of the Office that this page stands for. */
export function titleBar({ state, actions }: View): VNode {
  const { fileName, unsaved, surroundings } = state;
  return h(
    "header",
    { class: "title-bar" },
    h("h1", {}, h("span", { class: "mark", "aria-hidden": "true" }, "法"), "法治考评工作台"),
    h("span", { class: "file", title: fileName }, fileName, unsaved === "yes" ? h("span", { class: "unsaved" }, " · 有改动，未下载") : null),
    choice({ label: "Office 语言", options: LANGUAGES, chosen: surroundings.locale, choose: (locale) => actions.surround({ locale }) }),
    choice({ label: "Office 主题", options: THEMES, chosen: surroundings.theme, choose: (theme) => actions.surround({ theme: theme as OfficeTheme }) }),
  );
}

interface Choice {
  readonly label: string;
  readonly options: Readonly<Record<string, string>>;
  readonly chosen: string;
  readonly choose: (value: string) => void;
}

function choice({ label, options, chosen, choose }: Choice): VNode {
  return h(
    "label",
    { class: "setting" },
    h("span", {}, label),
    h("select", { value: chosen, onChange: (event: Event) => choose((event.target as HTMLSelectElement).value) }, Object.entries(options).map(([value, text]) => h("option", { key: value, value }, text))),
  );
}
