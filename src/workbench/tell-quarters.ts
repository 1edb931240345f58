/** Progress of a long step by its quarters, each told once: 权重变动试算 25%. */
export function tellQuarters(progress: (text: string) => void): (step: { readonly doing: string; readonly done: number; readonly total: number }) => void {
  let told = "";
  return ({ doing, done, total }) => {
    const quarter = `${doing} ${Math.floor((4 * done) / Math.max(total, 1)) * 25}%`;
    if (quarter !== told) progress(quarter);
    told = quarter;
  };
}
