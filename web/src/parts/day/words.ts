export const words = {
  item: ['费用项目', 'Item'],
  amount: ['金额（元）', 'Amount (yuan)'],
  remark: ['备注', 'Remark'],
  reason: ['更正原因', 'Why it is corrected'],
  addExpense: ['记一笔费用', 'Add the expense'],
  correctExpense: ['更正费用', 'Correct the expense'],
  submitReport: ['提交日报', 'Submit the report'],
  due: ['{at} 前提交', 'to be in by {at}'],
  overdue: ['应在 {at} 前提交，已逾期', 'was to be in by {at}, overdue'],
  submitted: ['日报已提交。', 'The report is submitted.'],
} as const
