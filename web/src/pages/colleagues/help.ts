export const help = [
  '部门里的每个人：所在小组、主任、负责区域、请假。点姓名看他的在岗经历、历任小组和负责区域。\n\n部门经理登记新同事；调组、调整区域、入职离职和请假在个人页上办理，一天起生效，以前的记录不会消失。',
  'Everybody of the department: team, director, territories, leave. A name leads to when he was there, in which teams and with which territories.\n\nThe manager enters a new colleague; moves, territories, coming and going and leave are said on his page, from a day on; what was before stays.',
] as const

export const personHelp = [
  '一位同事的资料和经历。“更正资料”从现在起生效；调组和调整区域可以从已过去的一天起生效；请假按天登记，假销了要说明原因。\n\n每一次变动都留在历史里，当时的考核按当时的小组和区域计算。',
  'A colleague’s data and history. “Amend” holds from now on; a move and other territories from a day that has come; leave is granted by the day and withdrawn with a reason.\n\nEvery change stays in history, and what was assessed then keeps the team and territories of then.',
] as const
