import { DEFAULT_SETTINGS } from "../../../src/assessment/settings";
import { roundHalfUp } from "../../../src/assessment/round-half-up";
import { prepare } from "../../../src/engine/prepare/prepare";
import { run } from "../../../src/engine/run/run";
import { totalDepartment } from "../../../src/engine/run/total-department";
import { randomScheme } from "../random-scheme";

test("plain totals in machine integers are the exact ones", () => {
  for (let seed = 1; seed <= 1000; seed++) {
    const scheme = randomScheme(seed);
    const settings = { ...DEFAULT_SETTINGS, bonusCap: scheme.settings.bonusCap, totalFloor: scheme.settings.totalFloor, totalMayExceedFull: scheme.settings.totalMayExceedFull };
    const { prepared, sums, totals, vetoes } = run(prepare({ ...scheme, settings }));
    scheme.departments.forEach((_, department) => {
      if (vetoes.some((veto) => veto.department === department)) return;
      const exact = totalDepartment(prepared, sums, { department, vetoes: [] });
      expect({ seed, base: totals.base[department], bonus: totals.bonus[department], penalty: totals.penalty[department], total: totals.total[department] })
        .toEqual({ seed, base: roundHalfUp(exact.base, 2), bonus: roundHalfUp(exact.bonus, 2), penalty: roundHalfUp(exact.penalty, 2), total: roundHalfUp(exact.total, 2) });
    });
  }
});
