import { meaningOf } from "../../../src/taskpane/host/meaning-of";

const fault = (code: string) => Object.assign(new Error("The request failed."), { code });

test.each([
  ["AccessDenied", "protected"],
  ["InvalidOperationInCellEditMode", "editing"],
  ["ItemNotFound", "changed-under-us"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ApiNotFound", "too-old"],
])("meaningOf(%s) is %s", (code, kind) => {
  expect(meaningOf(fault(code))).toEqual({ kind, detail: "" });
});

test("meaningOf an error that Excel does not explain keeps its words and its code", () => {
  expect(meaningOf(fault("GeneralException"))).toEqual({ kind: "fault", detail: "The request failed. (GeneralException)" });
  expect(meaningOf(new Error("no table"))).toEqual({ kind: "fault", detail: "no table" });
  expect(meaningOf("why")).toEqual({ kind: "fault", detail: "why" });
});
