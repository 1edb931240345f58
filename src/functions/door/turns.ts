/** The turns of a long calculation: between two of them Excel gets a word in, and may call it off. */
export interface Turns {
  /** @throws CustomFunctions.Error once the calculation has been called off; nobody sees its value then */
  readonly next: () => Promise<void>;
}

export function turnsOf(invocation: CustomFunctions.CancelableInvocation | undefined): Turns {
  let calledOff = false;
  if (invocation) invocation.onCanceled = () => { calledOff = true; };
  return {
    next: async () => {
      await new Promise<void>((resume) => { setTimeout(resume); });
      if (calledOff) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "计算已取消");
    },
  };
}
