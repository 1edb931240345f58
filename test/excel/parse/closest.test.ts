import { closest } from "../../../src/excel/parse/closest";

test("closest suggests the nearest name, the longer of which holds the shorter, or nothing", () => {
  const units = ["区司法局", "区财政局", "区卫生健康局"];
  expect(closest("区司法局 ", units)).toBe("区司法局");
  expect(closest("区司法", units)).toBe("区司法局");
  expect(closest("卫生健康局", units)).toBe("区卫生健康局");
  expect(closest("卫生健康", units)).toBe("区卫生健康局");
  expect(closest("水利局", ["区审计局", "区统计局", "交通大队"])).toBeNull();
  expect(closest("Z3-O1", ["Z3-01", "Z3-11"])).toBe("Z3-01");
});

test("the beginning of one name comes before a slip for another; candidates may be read once only", () => {
  expect(closest("部分", ["满分", "部分权重", "加分上限"])).toBe("部分权重");
  expect(closest("司法局", new Map([["a", "区司法局和信访局"], ["b", "财政局"]]).values())).toBe("区司法局和信访局");
});
