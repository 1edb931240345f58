import { parseEdit } from "../../services/parse-edit";
import type { ExitCode, Terminal } from "../command";
import { inspectFile } from "../inspect-file";
import { UsageError } from "../usage-error";

/** whatif: the ranking before and after edits that are made in memory only. */
export function whatIf(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  return inspectFile(args, terminal, {
    request: ({ rest }) => {
      const edits = rest.map((text) => {
        const edit = parseEdit(text);
        if (edit === null) throw new UsageError(`“${text}”不能识别。应为 设置:名称=值、条款:指标编号=评分标准、分值:指标编号=分、数据:单位/指标编号[/数据项]=值。`);
        return edit;
      });
      if (edits.length === 0) throw new UsageError("请在文件之后写明要试改的内容，如 设置:保留小数=1。加 --help 查看用法。");
      return { kind: "what-if", edits };
    },
  });
}
