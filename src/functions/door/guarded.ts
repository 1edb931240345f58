/**
 * The door to the cell: a refusal goes out as it is; what only a programmer's mistake can throw goes out as #VALUE! with
 * a sentence, so that no cell hangs and no rejection is left without a handler.
 */
export function guarded<A extends readonly unknown[], R>(run: (...given: A) => R): (...given: A) => R {
  return (...given) => {
    try {
      const result = run(...given);
      return result instanceof Promise ? (result.catch(rethrow) as R) : result;
    } catch (fault) {
      return rethrow(fault);
    }
  };
}

function rethrow(fault: unknown): never {
  if (fault instanceof CustomFunctions.Error) throw fault;
  const words = fault instanceof Error ? fault.message : String(fault);
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, `计算程序出错，本格没有结果；请把公式和数据发给维护人员（${words}）`);
}
