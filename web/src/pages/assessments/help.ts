export const help = [
  '一个月里每位专员的考核结果，随业务变化自动更新，定稿以后不再变。点姓名可以看每一项的计划、实际、得分和依据。\n\n“65 / 70”的意思是计划 70 组，完成 65 组。计划数、完成率、违规等可以在“列”里打开；团队合作和客户维护由经理评分，缺评分的考核“尚不完整”，没有总分。',
  'How everybody’s month is scored. The figures follow the facts until a month is final. A name leads to each line with its plan, what was reached, the score and what is behind it.\n\n“65 / 70” says that 65 of 70 planned groups were reached. More columns can be shown; while a rating of the manager is missing an assessment is not complete and has no total.',
] as const

export const pageHelp = [
  '按考核表列出这个月的每一项：计划、实际、完成率、权重和得分。点“依据”可以看这个数字由哪些记录得来、每条记录怎样计入；再点记录可以看原始内容，浏览器的“后退”回到这里。\n\n经理在这里评分、定稿；定稿以后如果又有新的事实，这里会列出哪些数字和现在不同。需要改动时先重新打开并说明原因，改完再定稿。',
  'The month as the form has it: each line with its plan, what was reached, rate, weight and score. “Evidence” shows which records a figure comes from and how each counted; a record leads to what was recorded, and back leads here.\n\nThe manager rates and finalises here. What becomes known later is listed as a difference; to change a final month it is reopened with a reason and finalised anew.',
] as const

export const myHelp = [
  '您这个月的考核：每一项计划多少、完成多少、得了几分，还缺什么。数字随您的拜访、签到和输送自动更新。\n\n点“依据”可以看每个数字由哪些记录得来；如果哪条记录不对，请找主管更正。',
  'Your month: what was planned and reached, how many points it comes to, and what is missing. The figures follow your visits, sign-ins and referrals.\n\n“Evidence” shows the records behind a figure; if one is wrong, ask your supervisor to correct it.',
] as const
