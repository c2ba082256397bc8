export const words = {
  catalogue: ['标准答案', 'Fixed answers'],
  more: ['还有 {n} 条，输入几个字查找', '{n} more: type a word of it'],
  noAnswer: ['没有这样的答案。', 'There is no such answer.'],
  steps: ['来电步骤', 'Steps of the call'],
  questions: ['提问类型', 'Types of questions'],
  questionsHint: ['做到的勾上，和工单一起登记', 'What is ticked is recorded with the case'],
} as const
