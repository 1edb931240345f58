import type { Page } from "playwright-core";
import type { ExcelHost } from "../../../src/simulator/host/create-excel-host";
import { createExcelHost } from "../../../src/simulator/host/create-excel-host";
import { createWorkbookState } from "../../../src/simulator/create-workbook-state";

export interface Surroundings {
  readonly locale?: string;
  /** Background of Office's theme, "#262626" for black. */
  readonly background?: string;
}

/** Puts a simulated Excel with an empty workbook behind a page, in the place where a desktop Excel stands. */
export async function putExcelBehind(page: Page, { locale = "zh-CN", background = "#FFFFFF" }: Surroundings = {}): Promise<ExcelHost> {
  const host = createExcelHost(createWorkbookState());
  await page.exposeFunction("toExcel", (text: string) => host.bridge.sendMessageToHost(text));
  host.bridge.onMessageFromHost = (text) => {
    page.evaluate((message) => (globalThis as unknown as { fromExcel?: (text: string) => void }).fromExcel?.(message), text).catch(() => {
      // The page has gone, and with it whoever asked.
    });
  };
  await page.addInitScript(nativeHost, { locale, background, sets: { ExcelApi: "1.14", CustomFunctions: "1.9", CustomFunctionsRuntime: "1.3", SharedRuntime: "1.1", Settings: "1.1", DelayForCellEdit: "1.1", RichApiRuntimeFlag: "1.1" } });
  return host;
}

/** Runs in the page before office.js: what a desktop Excel gives it under `window.external`. */
function nativeHost({ locale, background, sets }: { locale: string; background: string; sets: Record<string, string> }): void {
  const page = globalThis as unknown as Record<string, unknown> & { toExcel: (text: string) => void };
  const bridge: { sendMessageToHost: (text: string) => void; onMessageFromHost: ((text: string) => void) | null } = { sendMessageToHost: (text) => page.toExcel(text), onMessageFromHost: null };
  page["_richApiNativeBridge"] = bridge;
  page["fromExcel"] = (text: string) => bridge.onMessageFromHost?.(text);
  const colour = Number.parseInt(background.slice(1), 16);
  const theme = JSON.stringify({ bodyBackgroundColor: colour, bodyForegroundColor: 0, controlBackgroundColor: colour, controlForegroundColor: 0 });
  const context = {
    GetAppType: () => 1, GetSolutionRef: () => "add-in", GetAppVersionMajor: () => 16, GetAppVersionMinor: () => 1, GetAppUILocale: () => locale, GetAppDataLocale: () => locale,
    GetDocUrl: () => "Book1.xlsx", GetAppCapabilities: () => 1, GetActivationMode: () => 0, GetControlIntegrationLevel: () => 1, GetSolutionToken: () => "", GetCorrelationId: () => "",
    GetInstanceId: () => "1", GetTouchEnabled: () => false, GetCommerceAllowed: () => false, GetSupportedMatrix: () => JSON.stringify(sets), GetHostFullVersion: () => "16.0.14332.20000",
    GetInitialDisplayMode: () => 2, GetOfficeThemeInfo: () => theme, GetSettings: () => ({ Read: () => {}, Write: () => {} }),
  };
  Object.assign(page["external"] as object, {
    GetHostInfo: () => `Excel|Win32|16.01|${locale}||||`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (_id: number, _args: unknown, callback: (status: number) => void) => callback(5000),
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback: (status: number) => void) => callback(0),
    UnregisterEvent: (_id: number, _target: string, callback: (status: number) => void) => callback(0),
  });
}
