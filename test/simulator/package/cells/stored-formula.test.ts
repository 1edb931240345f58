import { shownFormula } from "../../../../src/simulator/package/cells/shown-formula";
import { isSpilling, storedFormula } from "../../../../src/simulator/package/cells/stored-formula";

const PLACE = { table: "表1" };

test.each([
  ["=SUM(A1:A9)", "SUM(A1:A9)"],
  ["=IFS(A1>1,CONCAT(B1,\"IFS(\"),TRUE,0)", "_xlfn.IFS(A1>1,_xlfn.CONCAT(B1,\"IFS(\"),TRUE,0)"],
  ["=FILTER(A:A,B:B>1)", "_xlfn._xlws.FILTER(A:A,B:B>1)"],
  ["=LET(x,1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
  ["=MAP(A1:A3,LAMBDA(v,v*2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))"],
  ["=FAZHI.SCORE(A1)", "_xldudf_FAZHI_SCORE(A1)"],
  ["=NETWORKDAYS.INTL(A1,B1)+ISO.CEILING(1)", "NETWORKDAYS.INTL(A1,B1)+ISO.CEILING(1)"],
  ["=表2[@得分]", "表2[[#This Row],[得分]]"],
  ["=表2[@[得 分]:[扣'[分]]", "表2[[#This Row],[得 分]:[扣'[分]]"],
  ["=SUM(B1#)", "SUM(_xlfn.ANCHORARRAY(B1))"],
  ["='[1]旧 表'!A1+[2]Sheet1!B2", "'[1]旧 表'!A1+[2]Sheet1!B2"],
  ["=IFERROR(#REF!,#N/A)", "IFERROR(#REF!,#N/A)"],
])("storedFormula(%s) is %s, and shows as it was", (shown, stored) => {
  expect(storedFormula(shown, PLACE)).toBe(stored);
  expect(shownFormula(stored)).toBe(shown);
});

test("a reference to the own row takes the name of the table that the cell stands in", () => {
  expect(storedFormula("=[@得分]*2+SUM([扣分])", PLACE)).toBe("表1[[#This Row],[得分]]*2+SUM(表1[扣分])");
});

test("implicit intersection is what a plain stored formula does anyway", () => {
  expect(storedFormula("=@A1:A9", PLACE)).toBe("A1:A9");
});

test("isSpilling knows the functions that give arrays, and not their names in texts", () => {
  expect(["=SORT(A1:A3)", "=SUM(C1#)", "=SUM(A1)", '="SORT("'].map(isSpilling)).toEqual([true, true, false, false]);
});
