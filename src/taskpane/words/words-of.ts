import type { Language } from "../state/pane-state";
import { enUs } from "./en-us";
import type { Words } from "./zh-cn";
import { zhCn } from "./zh-cn";

export type { Words } from "./zh-cn";

export function wordsOf(language: Language): Words {
  switch (language) {
    case "zh":
      return zhCn;
    case "en":
      return enUs;
    default:
      return language satisfies never;
  }
}

/** Office's display language, "zh-CN", "en-US", "de-DE" …: Chinese where it is Chinese, else English. */
export const languageOf = (displayLanguage: string | undefined): Language => (displayLanguage === undefined || /^zh\b/i.test(displayLanguage) ? "zh" : "en");
