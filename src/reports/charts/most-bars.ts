/** A chart with more bars than this cannot be read on a page. */
export const MOST_UNITS = 60;
export const MOST_INDICATORS = 12;

/** 各单位总分; where some are left out it is said: 各单位总分（前60名）. */
export const totalsTitle = (of: string, ranked: number): string => `${of}总分${ranked > MOST_UNITS ? `（前${MOST_UNITS}名）` : ""}`;
