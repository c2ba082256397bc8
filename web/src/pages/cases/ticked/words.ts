export const words = {
  title: ['通话清单', 'What was done in the call'],
  steps: ['来电步骤', 'Steps'],
  questions: ['提问类型', 'Questions'],
  answers: ['标准答案', 'Fixed answers'],
} as const
