export const help = [
  '部门一个月的进度：拜访、拓展、成交的计划与实际，违规，招待费用，以及需要您处理的事：迟报或缺少的计划、还没有判定的拜访。\n\n数字随业务自动更新，不用刷新。点姓名可以看这位专员的考核和每个数字的依据；主管只看到本组。“198 / 214 +56”的意思是：计划 214 组，完成 198 组；另有 56 组是没有计划的专员完成的，不计入完成率。',
  'Where the department stands in a month: visits, expansion and deals against the plan, violations, hospitality, and what waits for you: plans that came late or not at all, visits that are not judged yet.\n\nThe figures change by themselves. A name leads to the assessment and to what is behind each figure; a supervisor sees his team. “198 / 214 +56” says that 198 of 214 planned groups were reached, and 56 more by people without a plan, which are in no rate.',
] as const
