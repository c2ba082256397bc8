export const help = [
  '客服接到的每个电话是一张工单：购买咨询（S1）、投诉（S2）、救援（S5）。“下一步”是最急的一步和它的时限：红色已逾期，橙色即将到期。点编号进入工单，登记做了什么。\n\n列表每分钟自动更新；每秒更新的是值班看板。',
  'Every call that the service desk takes is a case: a purchase inquiry (S1), a complaint (S2), a rescue (S5). “Next” is its most urgent step and when that is due: red is late, amber is due soon. Its number leads to the case, where what was done is recorded.\n\nThe list is asked anew every minute; what goes on by the second is the duty board.',
] as const

export const caseHelp = [
  '一张工单：问了什么，每一步何时到期、何时完成、由谁负责。大按钮是现在最该做的事；其他的都在“其他登记”里。时间按登记的那一刻算，做完马上登记。\n\n暂停期间不计时；恢复后接着算。重新打开的工单从新的一轮开始，所有步骤重新计时。登记错了，由主管或经理撤销那条记录，一切按没有发生过重算。',
  'One case: what was asked, when each step is due, when it was done and by whom. The large buttons are what is to be done now; all else is under “Record something else”. What you record happened at that moment, so record it at once.\n\nWhile a case is paused no clock counts. A case that is opened anew begins another round, in which all steps begin anew. What was recorded by mistake a supervisor or manager withdraws, and everything is reckoned as if it had never been.',
] as const
