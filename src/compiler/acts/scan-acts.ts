import type { Act, ActReader } from "./act";
import { readAllOrNothing } from "./all-or-nothing";
import { readBeyond } from "./beyond";
import { readCap } from "./cap";
import { readDoubled } from "./doubled";
import { readExempt } from "./exempt";
import { readFloor } from "./floor";
import { readGrade } from "./grade";
import { readHighest } from "./highest";
import { readMarking } from "./marking";
import { readMarks } from "./marks";
import { readMove } from "./move";
import { readNotApplicable } from "./not-applicable";
import { readNote } from "./note";
import { readRanks } from "./ranks";
import { readRatio } from "./ratio";
import { readRelative } from "./relative";
import { readScore } from "./score";
import { readSteps } from "./steps";
import { readVeto } from "./veto";
import { readVoid } from "./void";
import { readWithin } from "./within";

interface Entry {
  /** What the clause must contain for the reader to be tried at all. */
  readonly sign: RegExp;
  /** The characters that it can begin with; all, where they are not given. */
  readonly opens?: ReadonlySet<string>;
  readonly read: ActReader;
}

const opens = (characters: string): ReadonlySet<string> => new Set(characters);
const DIGITS = "0123456789零〇一二两三四五六七八九十半";
const JUDGED = "酌斟适视根按依结从";

/** In this order: what says more comes before what says less. A reader is only tried where its sign occurs. */
const READERS: readonly Entry[] = [
  { sign: /[分价][标方办细规说依项情因从]|分[制法方项]|不再|\(由|扣分/, opens: opens("由另设不本此实采按以具评计扣加得减记赋打累对"), read: readNote },
  { sign: /涉及|不适用|[无没承存]|未[承发产]/, opens: opens("对不未没无如若凡因本年单部当该全"), read: readNotApplicable },
  { sign: /不足|不满|未满|不到/, opens: opens("不未"), read: readSteps },
  { sign: /最[高低多少优好大小].{0,60}[比占]|第[一1].{0,60}[比占]|极差|功效|最大最小/, read: readRelative },
  { sign: /[名位]|高.{0,2}[到至]低|排序/, opens: opens(`排名列居位得考前后末倒第按根依分成数从由${DIGITS}`), read: readRanks },
  { sign: /高|不重复|不累|不叠|不兼/, opens: opens("同重以上述多各按取只仅就从计不择最高"), read: readHighest },
  { sign: /扣|减|最|负|不限|封顶|无上限|不设|保底|不低于/, opens: opens("直至均以将本该此单各每小基标全总分得满权扣减不最保可允实加无上"), read: readFloor },
  { sign: /最|限|封顶|超|以|满|至|[扣减加]完/, opens: opens(`以上述前这本该此全单同年每当各最累合总共加扣减得计记给倒奖分附为上至直到封限不是在可只超高大:,${DIGITS}`), read: readCap },
  { sign: /为|是|属/, opens: opens("的,则应一直可评确认定判列视为是属"), read: readGrade },
  { sign: /一票|优|先|不合格|末|最后|倒数|案卷|总|年|差|评|[类级]|不符合|后进|未完成|不称职|不达标|一般/, opens: opens("则将对实给予按作属列执直进一扣该本不案均视判认确定评即年全总综当单其并名排居降取失丧考目结成得等划"), read: readVeto },
  { sign: /全[扣得].*全[扣得]/, read: readAllOrNothing },
  { sign: /分|扣|取消/, opens: opens(`则均一直全视按作本该此相对不得计记为以打评扣0零〇无没取所${JUDGED}`), read: readVoid },
  { sign: /不|免|除外/, opens: opens("则可应均一酌不免除"), read: readExempt },
  { sign: /×|乘|-.*扣|\/.*分|(?:比|率|进度|程度).*分/, read: readRatio },
  { sign: /[加双翻]倍|[2两]倍/, opens: opens("则应均予进给实加双翻按"), read: readDoubled },
  { sign: /按|以|分/, opens: opens("按以分"), read: readMarks },
  { sign: /类推|同|参照|比照|按|依照|以上各项|倍|逐|累进|每|折|权重|计入|纳入|列入|占|平均|均分/, opens: opens(`据计评扣得标方同参比按依照以加双翻成逐累每折权纳列合占平均分${DIGITS}`), read: readBeyond },
  { sign: /[打评赋给计量定得]分|评定/, opens: opens("综直进予酌分量现统相打评赋给计核定得按"), read: readMarking },
  { sign: /[-至到内下].*分/, opens: opens(`在于给予可${JUDGED}${DIGITS}`), read: readWithin },
  { sign: /分/, opens: opens(`每各分均一直应可则将要须予给相同累合共总再另还额最至倒计扣减核加记入赋奖获得增打满在按${JUDGED}`), read: readMove },
  { sign: /分|\(\d/, opens: opens(`本该此考标基满总分合共全年占${DIGITS}`), read: readScore },
];

/** A set of readers as bits, by their place in the list. */
type Readers = number;

const setOf = (has: (reader: Entry) => boolean): Readers => READERS.reduce((bits, reader, index) => (has(reader) ? bits | (1 << index) : bits), 0);
const OF_ANY = setOf(({ opens: begins }) => begins === undefined);
const BY_OPENING: ReadonlyMap<string, Readers> = new Map([...new Set(READERS.flatMap(({ opens: begins }) => [...(begins ?? [])]))].map((character) => [character, setOf(({ opens: begins }) => begins?.has(character) ?? true)]));

/** From left to right, none overlapping. */
export function scanActs(text: string): readonly Act[] {
  const signed = setOf(({ sign }) => sign.test(text));
  const acts: Act[] = [];
  for (let at = 0; at < text.length; ) {
    const act = actAt(signed & (BY_OPENING.get(text.charAt(at)) ?? OF_ANY), text, at);
    if (act && act.to > at) {
      acts.push(act);
      at = act.to;
    } else {
      at++;
    }
  }
  return acts;
}

function actAt(readers: Readers, text: string, at: number): Act | null {
  for (let left = readers; left !== 0; left &= left - 1) {
    const act = READERS[31 - Math.clz32(left & -left)]?.read(text, at);
    if (act) return act;
  }
  return null;
}
