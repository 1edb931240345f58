/** What the page 报告 needs: a chunk of its own, so that the pane stays small. */
export { reportCharts } from "../../reports/charts/report-charts";
export { svgChart } from "../../reports/charts/svg-chart";
export { reportTables } from "../../reports/report-tables";
export { placeReportTables } from "../../services/place-report-tables";
export { reportInput } from "../../services/report-input";
export { showPhrases } from "../../services/show-phrases";
export { writeScorecards } from "../../services/write-scorecards";
