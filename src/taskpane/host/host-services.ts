import type { Assessment, FormsMade, PaneServices, ReportOf, Run, Selected, Survey, WhenErrors } from "../pane-services";
import { hostChecks } from "./host-checks";
import { inWorkbook } from "./in-workbook";
import { readSelection } from "./read-selection";
import type * as Reporting from "./reporting";
import type * as Scoring from "./scoring";
import type * as Surveying from "./surveying";
import { selectPlace } from "./select-place";

/** @param load brings what scores; it is asked for once the workbook has been looked at, or when somebody needs it before */
export function hostServices(load: () => Promise<typeof Scoring>): PaneServices {
  const withScoring = async <T>(work: (context: Excel.RequestContext, known: typeof Scoring) => Promise<T>): Promise<T> => {
    const known = await load();
    return inWorkbook((context) => work(context, known));
  };
  // It arrives while Office starts.
  const surveying = import(/* webpackChunkName: "surveying" */ "./surveying");
  return {
    survey: async () => {
      const { surveyWorkbook } = await surveying;
      const found = surveyed(await inWorkbook(surveyWorkbook));
      // Whoever has seen the workbook scores it next; one that cannot come is missed, and told, when it is needed.
      setTimeout(() => void load().catch(() => undefined), 0);
      return found;
    },
    createTables: () => withScoring((context, { createWorkbook }) => createWorkbook(context, {})),
    openSample: async () => {
      const { DISTRICT } = await import(/* webpackChunkName: "sample" */ "../../samples/district");
      return withScoring((context, { createWorkbook }) => createWorkbook(context, DISTRICT));
    },
    check: async ({ signal }) => {
      const at = wallClock(), { result, scheme, problems } = await withScoring((context, { checkWorkbook }) => checkWorkbook(context));
      signal.throwIfAborted();
      return { result, problems, outcome: "checked", origin: { scheme, at } };
    },
    score: (run, whenErrors, ranges = "without") => withScoring((context, { scoreWorkbook }) => scored(scoreWorkbook, { context, run, whenErrors, ranges })),
    createForms: (run, unit) => withScoring((context, { createForms }) => formsMade(createForms, { context, run, unit })),
    previewRubric: async (from) => {
      switch (from.kind) {
        case "file": return (await rubricSources()).rubricOfFile(from.bytes);
        case "markup": return (await rubricSources()).rubricOfMarkup(from.html);
        case "text": return withScoring((_, { gridOfText, previewRubric }) => Promise.resolve(previewRubric(gridOfText(from.text))));
        case "selection": return withScoring(async (context, { previewRubric, selectedGrid }) => previewRubric(await selectedGrid(context)));
        default: return from satisfies never;
      }
    },
    importRules: ({ rows }) => withScoring((context, { importRules }) => importRules(context, rows.map(({ row }) => row))),
    collectForms: () => withScoring((context, { collectForms }) => collectForms(context)),
    repairFunctions: () => withScoring((context, { repairFunctions }) => repairFunctions(context)),
    checkSelf: async () => [...hostChecks(), ...(await withScoring((context, { checkSelf }) => checkSelf(context)))],
    select: (place) => inWorkbook((context) => selectPlace(context, place)),
    showSettings: async () => selected(await withScoring((context, { showSettings }) => showSettings(context))),
    showRanking: async () => selected(await withScoring((context, { showRanking }) => showRanking(context))),
    readSelection: () => inWorkbook(readSelection),
    chooseReading: async (indicator, reading) => written(await withScoring((context, { chooseReading }) => chooseReading(context, indicator, reading))),
    correctClause: async (change) => written(await withScoring((context, { correctClause }) => correctClause(context, change))),
    enterOverride: async (given) => {
      const { enterOverride } = await inspecting();
      return inWorkbook((context) => enterOverride(context, { ...given, date: wallClock().slice(0, 10) }));
    },
    readFile: async (bytes) => {
      const { readWorkbookFile } = await import(/* webpackChunkName: "workbook-file" */ "./read-workbook-file");
      return readWorkbookFile(bytes);
    },
    saveOperator: async (name) => {
      const { saveOperator } = await inspecting();
      await inWorkbook((context) => saveOperator(context, name));
    },
    report: async (of) => {
      const known = await reporting(), input = inputOf(known, of);
      return { tables: known.reportTables(input), charts: known.reportCharts(input).map((chart) => ({ chart, drawing: known.svgChart(chart) })) };
    },
    rankRanges: async (scheme, { progress, signal }) => {
      const { rankRanges } = await inspecting();
      return rankRanges(scheme, {
        onProgress: async ({ doing, done, total }) => {
          progress({ label: doing, done, total });
          await breath();
          signal.throwIfAborted();
        },
      });
    },
    annualReport: async (of) => {
      const [known, { writeDocument }] = await Promise.all([reporting(), import(/* webpackChunkName: "document" */ "../../reports/document/write-document")]);
      return writeDocument(inputOf(known, of));
    },
    scorecards: async (of, { progress, signal }) => {
      const known = await reporting();
      await inWorkbook((context) => known.writeScorecards(context, inputOf(known, of), {
        progress: async (done, total) => {
          progress({ label: "成绩单", done, total });
          await breath();
          if (done < total) signal.throwIfAborted();
        },
      }));
    },
    showPhrases: async () => {
      const { showPhrases } = await reporting();
      await inWorkbook((context) => showPhrases(context));
    },
    inspect: async (request, { progress, signal }) => {
      const { inspectInPane } = await inspecting();
      return inWorkbook((context) => inspectInPane(context, request, async ({ doing, done, total }) => {
        progress({ label: doing, done, total });
        await breath();
        signal.throwIfAborted();
      }));
    },
    placeInspection: async (sheets) => {
      const { writeInspection } = await inspecting();
      await inWorkbook((context) => writeInspection(context, sheets));
    },
    adoptEdits: async (edits) => {
      const { adoptEdits } = await inspecting();
      return inWorkbook((context) => adoptEdits(context, edits));
    },
    placeOnNewSheet: async (table) => {
      const { placeReportTables } = await reporting();
      await inWorkbook((context) => placeReportTables(context, [table]));
    },
  };
}

/** All that reports are made of: a chunk that comes when their page is opened. */
const reporting = () => import(/* webpackChunkName: "reporting" */ "./reporting");

const inputOf = ({ reportInput }: typeof Reporting, { result, origin: { scheme, at }, names, ranges }: ReportOf) => reportInput(result, { now: at, names, scheme, ...(ranges === null ? {} : { ranges }) });

const rubricSources = () => import(/* webpackChunkName: "rubric-sources" */ "./rubric-sources");

const inspecting = () => import(/* webpackChunkName: "inspecting" */ "./inspecting");

const surveyed = ({ inputs, ...rest }: Awaited<ReturnType<typeof Surveying.surveyWorkbook>>): Survey => ({ ...rest, tables: inputs });
const selected = (found: "selected" | "missing"): Selected => (found === "selected" ? "selected" : "table-missing");
const written = (done: "set" | "missing" | "changed"): "written" | "changed" => (done === "set" ? "written" : "changed");

interface Forms {
  readonly context: Excel.RequestContext;
  readonly run: Run;
  readonly unit: string | null;
}

async function formsMade(create: typeof Scoring.createForms, { context, run: { progress, signal }, unit }: Forms): Promise<FormsMade> {
  const { sheets, standing, problems } = await create(context, {
    ...(unit === null ? {} : { units: [unit] }),
    onProgress: async ({ doing, done, total }) => {
      progress({ label: doing, done, total });
      await breath();
      signal.throwIfAborted();
    },
  });
  return { made: sheets.length, standing, problems };
}

interface Scored {
  readonly context: Excel.RequestContext;
  readonly run: Run;
  readonly whenErrors: WhenErrors;
  readonly ranges: "with" | "without";
}

async function scored(score: typeof Scoring.scoreWorkbook, { context, run: { progress, signal }, whenErrors, ranges }: Scored): Promise<Assessment> {
  const at = wallClock(), { result, scheme, problems, written: became } = await score(context, {
    now: at,
    whenErrors,
    ranges,
    onProgress: async ({ doing, done, total }) => {
      progress({ label: doing, done, total });
      await breath();
      // What has been written is not taken back: the last step is told, not stopped.
      if (done < total) signal.throwIfAborted();
    },
  });
  return { result, problems, outcome: OUTCOMES[became], origin: { scheme, at } };
}

const OUTCOMES = { written: "written", unchanged: "written", refused: "refused", left: "errors" } as const;

/** Lets the page draw and take a click. */
const breath = () => new Promise((resolve) => setTimeout(resolve, 0));

/** 2026-11-23 10:32, as Swedish writes it; formatting nothing formats the present. */
const wallClock = () => new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short" }).format();
