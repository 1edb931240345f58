/** 每村有一个固定宣传栏, 各村每户都配备: what every one of them has to have, once for all of them. */
export const OWNER = "个?[村户镇乡校厂店组社区街道企业单位部门季月年窗口案卷支部行政自然点站院馆园班]{1,5}(?:都|均|应|须|要|必须)?(?:有|设有?|建有?|配备?|安排|确定|至少|不少于)(?=.{3})";
