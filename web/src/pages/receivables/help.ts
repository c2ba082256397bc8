export const help = [
  '客户交货以后应付的货款，按到期日看。红色的已经逾期，黄色的七天内到期。收到一笔就登记一笔，收清了自己变成“已收清”。\n\n逾期后系统当天提醒负责专员；登记错了就撤销并写明原因，记录仍在履历里。“账龄分析”按客户看欠了多久。',
  'What clients owe for what was delivered, by the day on which it is due. Red is overdue, yellow is due soon. Record each payment as it comes; a receivable that is paid in full says so by itself.\n\nThe owner is reminded on the day after it was due. Withdraw what was recorded by mistake, with a reason; history keeps it. “By age” shows for how long each client owes.',
] as const
export const agingHelp = [
  '每个客户未收的货款，按逾期天数分开；最后一行是合计。点一行看这个客户的每一笔。',
  'What each client still owes, by how long it is overdue, with the sums below. A row leads to each of that client’s receivables.',
] as const
