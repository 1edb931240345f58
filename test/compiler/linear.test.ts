import { compile } from "../../src/compiler/compile";

const SEEDS = ["每发现一处未按规定的扣1分,最高限最高限不超过扣分,酌情,视情况;", "1", "每", "累计不超过最高限", "(((", "扣分得分加分", "未建立制度", "率比例×5分÷达到95%以上", "90分以上得5分,", "、的者", "组织1次得1分,", "甲(3分),缺一项扣1分;"];

/** Work grows with the length, not with its square: sixteen times the text may take no more than 64 times as long (256 would be its square). */
test.each(SEEDS)("time grows in step with %j repeated", (seed) => {
  const took = (length: number, mark: string): number => {
    const clause = mark + seed.repeat(Math.ceil(length / seed.length));
    const before = process.cpuUsage();
    compile(clause, { points: 5 });
    const { user } = process.cpuUsage(before);
    return user / 1000;
  };
  const best = (length: number): number => Math.min(...["甲", "乙", "丙"].map((mark) => took(length, mark)));
  took(5_000, "丁");
  const small = best(3_125);
  expect(best(50_000)).toBeLessThan(64 * Math.max(small, 5));
});
