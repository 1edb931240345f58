/** The workbook that the command line gave: its name and bytes. */
export async function fetchWorkbook(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const answer = await fetch("/workbook.xlsx");
  if (!answer.ok) throw new Error(`工作簿未能送到（${answer.status}）。请重新运行 npm run workbench。`);
  return { name: decodeURIComponent(answer.headers.get("x-workbook-name") ?? "工作簿.xlsx"), bytes: new Uint8Array(await answer.arrayBuffer()) };
}
