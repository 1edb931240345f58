/**
 * Slips of scanners and typists that leave the length of the text as it is, so that positions stay true.
 * Each needs its neighbours: a lone O or I is never touched.
 */
const SLIPS: readonly (readonly [slip: RegExp, mended: string])[] = [
  [/[Il|](?=[oO0]{2}(?:%|分))/g, "1"],
  [/(?<=1|1[oO0])[oO](?=[oO0]?(?:%|分))/g, "0"],
  [/(?<=\d)[oO](?=[\d.%分])/g, "0"],
  [/(?<![A-Za-z\d])[oO](?=\.\d)/g, "0"],
  [/(?<=[扣减得记计加])[oO](?=[.。·]?\d)/g, "0"],
  [/(?<=\d0)。(?=%|分(?!$))/g, "0"],
  // 0。5分, 0 5分, 0·5分: a number of points does not begin with nought.
  [/(?<=(?<![\d.])0)[ 。·•・](?=\d{1,2}(?:分|%))/g, "."],
  [/(?<=(?<!分别|各|依次)[扣减得记计加]0)[,、](?=\d{1,2}分)/g, "."],
  [/(?<=[扣减得记计加]\d{1,2})[。·•・](?=\d{1,2}分)/g, "."],
  [/(?<=[扣减得记计加])[Il|](?=分)/g, "1"],
  // 扣05分: the point was lost; it keeps its place as .5分.
  [/(?<=[扣减得记计加]|分[、,])0(?=[1-9]分)/g, "."],
  [/(?<=[\u4e00-\u9fff)%])\.(?!\d)/g, "。"],
  [/(?<=[率例比])[xX](?=\d)/g, "×"],
  // 扣 with its first half lost: 药品口2分; 窗口1分 is a word.
  [/(?<=[\u4e00-\u9fff)])(?<![窗出入路进人户门关缺裂力])口(?=\d{1,2}(?:\.\d)?分)/g, "扣"],
  [/(?<=[,;。])否者(?=,?(?:不|扣|得|减))/g, "否则"],
  // 得。分, (2'): a nought and a 分 that the scanner took for marks.
  [/(?<=[得计记])。(?=分(?:[,;。)]|$))/g, "0"],
  [/(?<=\(\d{1,2}(?:\.\d)?)['′’](?=[),])/g, "分"],
  // 加 in two halves.
  [/力口(?=\d{1,2}(?:\.\d)?分)/g, "再加"],
  [/抠(?=\d|[一二两三四五六七八九十半]分)/g, "扣"],
  [/上线(?=[为是:]?\d)/g, "上限"],
];

/** What every slip needs: a letter among the digits, a dot after a word, or one of three words. */
const SUSPECT = /[得计记]。分|\d['′’][),]|[IlOo|抠]|\d[。·•・]|0[ 、,]|0\d分|上线|口\d|否者|[^\d\s]\.|[率例比][xX]/;

export function mendSlips(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return SLIPS.reduce((mended, [slip, right]) => mended.replace(slip, right), text);
}
