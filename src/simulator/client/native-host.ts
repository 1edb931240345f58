/** The requirement sets of Excel LTSC 2021, which the add-in targets. */
export const LTSC_2021_SETS: RequirementSets = {
  ExcelApi: "1.14",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.3",
  SharedRuntime: "1.1",
  DialogApi: "1.2",
  RibbonApi: "1.1",
  Settings: "1.1",
  BindingEvents: "1.1",
  DelayForCellEdit: "1.1",
  RichApiRuntimeFlag: "1.1",
};

export type RequirementSets = Readonly<Record<string, string>>;

export interface NativeHostOptions {
  readonly sets: RequirementSets;
  readonly locale: string;
  readonly documentUrl: string;
  readonly settings: Map<string, unknown>;
}

/** Windows' numbers for the languages of the user interface. */
const LOCALE_IDS: Readonly<Record<string, number>> = { "zh-CN": 2052, "zh-TW": 1028, "en-US": 1033 };

/**
 * What a desktop Excel gives office.js under `window.external`: who it is, its requirement sets, and the document's
 * settings (the same that `workbook.settings` shows). Calls of the older Common API are answered with "not supported".
 */
export function nativeHost(options: NativeHostOptions): Readonly<Record<string, unknown>> {
  const localeId = LOCALE_IDS[options.locale] ?? 1033;
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "simulated-add-in",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.locale,
    GetAppDataLocale: () => localeId,
    GetDocUrl: () => options.documentUrl,
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => "1",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(options.sets),
    GetHostFullVersion: () => "16.0.14332.20000",
    GetInitialDisplayMode: () => 2,
    GetSettings: () => documentSettings(options.settings),
  };
  return {
    GetHostInfo: () => `Excel|Win32|16.01|${options.locale}||||`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (_id: number, _args: unknown, callback: (status: number) => void) => callback(NOT_SUPPORTED),
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback: (status: number) => void) => callback(0),
    UnregisterEvent: (_id: number, _target: string, callback: (status: number) => void) => callback(0),
  };
}

const NOT_SUPPORTED = 5000;

function documentSettings(settings: Map<string, unknown>): object {
  return {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write(keys: readonly string[], values: readonly string[]) {
      settings.clear();
      keys.forEach((key, index) => settings.set(key, JSON.parse(values[index] ?? "null")));
    },
  };
}
