const PATIENCE = 1000;

/** Progress for standard error, told only when a step begins later than a second after the start: quick runs stay quiet. */
export function slowProgress(err: (text: string) => void, now: () => Date): (text: string) => void {
  const start = now().getTime();
  return (text) => {
    if (now().getTime() - start > PATIENCE) err(`${text} …\n`);
  };
}
