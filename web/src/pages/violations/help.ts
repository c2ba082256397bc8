export const help = [
  '一个月内违反《客户拜访管理规范》的情况：系统根据签到和拜访记录判定的，以及督查人员录入的。每条违规从当月“平时表现”中扣分。\n\n督查人员和主任可以录入新的违规；录错了由督查人员撤销并说明原因。系统判定的违规不能手工撤销：更正签到或拜访后，系统自动撤销。打开的列表每 15 秒自动更新。',
  'What violated the norms of client visits in a month: what the system found from sign-ins and visits, and what inspectors recorded. Each takes points from the month’s conduct.\n\nInspectors and directors record one; a mistake is withdrawn by an inspector with a reason. What the system found goes by itself once the sign-in or the visit is corrected. An open list refreshes every 15 seconds.',
] as const
