export const words = {
  day: ['今天的日报', 'Today’s report'],
  whole: ['查看日报', 'The whole report'],
  visitCount: ['拜访数', 'Visits'],
  validCount: ['有效拜访', 'Valid visits'],
  groups: ['组数', 'Groups'],
  solved: ['已处理问题', 'Problems handled'],
  unsolved: ['未处理问题', 'Problems not handled'],
  expenses: ['费用合计', 'Expenses'],
  violations: ['违规', 'Violations'],
  earlier: ['以前的日报还没有提交', 'Reports of earlier days are not submitted'],
  leftOpen: ['以前开始的拜访没有结束，请补填或取消', 'Visits of earlier days were begun and never ended: report or cancel them'],
} as const
