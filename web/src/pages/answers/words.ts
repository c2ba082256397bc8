export const words = {
  title: ['答案库', 'Fixed answers'],
  empty: ['还没有标准答案。', 'There is no fixed answer yet.'],
  number: ['编号', 'Number'],
  standard: ['来电是', 'The call is'],
  question: ['问题', 'Question'],
  answer: ['答案', 'Answer'],
  actions: ['操作', 'Actions'],
  publish: ['发布答案', 'Publish an answer'],
  revise: ['修订', 'Revise'],
  revising: ['修订：{what}', 'Revise: {what}'],
  withdraw: ['撤销', 'Withdraw'],
  withdrawing: ['撤销：{what}', 'Withdraw: {what}'],
} as const
