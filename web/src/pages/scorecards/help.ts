export const help = [
  '每张考核表的各个版本：每项指标的权重、计算参数和等级。一个月按从这个月或更早开始生效的最新版本计分；版本发布以后不再改变，要改就发布下一版。\n\nF-2 用于客户专员，F-3 用于支持人员；F-1 目前不用于计分。权重合计必须是 100。',
  'The versions of each form: weights, parameters and grades. A month is scored by the newest version valid from that month or earlier. A version never changes; what is to be otherwise is published as the next one.\n\nF-2 scores specialists and F-3 those who support; F-1 scores nobody yet. Weights total 100.',
] as const
