const FAULT = /^(?:(?![^未]*(?:对|将|把|督促|避免|防止|杜绝|解决|纠正|整改|处理|查处|无|不|因|除))[^未的]{0,20}?未(?!发生|出现|受|被|引发|造成|产生|见|列入|有|来|成年|检|经批准|遂|婚)|(?:没有|没)(?!发生|出现|受|被|引发|造成|产生)|(?=[^的]*的?$)(?:不(?:按|及时|落实|制定|建立|开展|健全|到位|合格|达标|符合)|迟报|漏报|瞒报|缺失|违反|违规))[^、]/;

/** 未按规定调整分工 names a fault; 未发生事故 what is wished for; 对未整改的进行通报 a deed. The last clause of the words counts. */
export function namesFault(words: string): boolean {
  return FAULT.test(words.slice(Math.max(words.lastIndexOf(","), words.lastIndexOf(":")) + 1));
}

const IN_BRACKETS = /(?:没有|未)(?!发生|出现|受|被|引发|造成|产生)|不(?!少于|低于|超过|得|断|同)|超过|超出|缺失|缺少|遗漏|漏|错误|违反|违规|迟|逾期|擅自|混用|随意/;

/** 决定书没有落款日期的(2分): a case in which so many points are at stake. null where it could be a merit as well. */
export function isFaultCase(words: string): boolean | null {
  if (!/的$/.test(words)) return false;
  return IN_BRACKETS.test(words) ? true : null;
}

const FAULT_NOUN = /(?:错误|差错|失误|漏项|缺项|瑕疵|不规范|不准确|不及时|不完整|不符)(?:之?处|的|者|\([^)]*\))*$/;

/** 错误, 差错, 不规范: what is counted is a fault, whatever stands before it. */
export function isFaultNoun(words: string): boolean {
  return FAULT_NOUN.test(words);
}
