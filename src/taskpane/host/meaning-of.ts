import type { Notice, NoticeKind } from "../state/pane-state";

/** Excel's error codes (https://learn.microsoft.com/javascript/api/excel/excel.errorcodes) in the pane's words. */
const MEANINGS: Readonly<Record<string, NoticeKind>> = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "editing",
  ItemNotFound: "changed-under-us",
  InvalidReference: "changed-under-us",
  InvalidBinding: "changed-under-us",
  InvalidObjectPath: "changed-under-us",
  ConflictError: "changed-under-us",
  Conflict: "changed-under-us",
  ApiNotFound: "too-old",
  ApiNotAvailable: "too-old",
  NotImplemented: "too-old",
  UnsupportedOperation: "too-old",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RequestAborted: "offline",
  ServiceNotAvailable: "offline",
  ConnectionFailure: "offline",
  HostRestartNeeded: "offline",
};

/** What an error that reached a door means to the person, and what to do. */
export function meaningOf(fault: unknown): Notice {
  const code = typeof fault === "object" && fault !== null && "code" in fault ? String(fault.code) : "";
  const kind = MEANINGS[code];
  if (kind !== undefined) return { kind, detail: "" };
  const message = fault instanceof Error ? fault.message : String(fault);
  return { kind: "fault", detail: code === "" ? message : `${message} (${code})` };
}
