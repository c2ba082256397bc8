export const help = [
  '一个月的全部拜访：计划的、进行中的、已完成的。点客户名称可以看到这次拜访的记录，也可以在那里开始、填写、更正、取消或撤销。\n\n列表可以按列排序、查找、导出 Excel；常用的条件可以存成视图。',
  'All visits of a month: planned, under way, completed. A client’s name leads to the visit, where it is started, reported, corrected, cancelled or withdrawn.\n\nThe list can be sorted, searched and exported; conditions that you use often can be saved as a view.',
] as const

export const visitHelp = [
  '一次拜访：计划了什么，发生了什么。拜访结束后填写面谈人、时间和成果；其余内容系统已经知道。\n\n记录填错了，由主管或经理更正；根本没有这次拜访的，由他们撤销。都要说明原因，原来的记录不会消失。',
  'One visit: what was planned and what happened. When it is over, say whom you met, when, and what came of it; the rest is known.\n\nA report that is wrong is corrected by a supervisor or manager; a visit that never was is withdrawn by them. Both need a reason, and nothing disappears.',
] as const
