/** Names of rates of which less is better: 投诉率×5分 would pay for faults. */
export const FAULTY = /投诉|差错|出错|错误|违规|违法|败诉|超期|逾期|迟报|缺失|缺勤|漏|流失|发案|重复|返工|事故/;
