export const help = [
  '一天里每个人的拜访、组数和处理的问题，点姓名可以看到他当天的日报。只列出当天有拜访的人；看不到拜访的财务人员按姓名进入。\n\n日报由系统根据签到、拜访记录和费用写成，不用另外填写。',
  'Who had visits on a day, how many and in how many groups; a name leads to his report of that day. Only those with visits stand here; finance, who sees no visits, goes by the name.\n\nA report writes itself from sign-ins, visits and expenses; nobody fills it in.',
] as const

export const dayHelp = [
  '大客户拜访日报表：当天的签到、拜访、违规和费用，系统按已登记的事实写成，事实更正后日报跟着变。无效的拜访注明不符合哪一条规范。\n\n签到由值班人员或经理更正，费用由经理或财务更正，都要说明原因，原来的记录保留。打印出来就是签字用的表。',
  'The daily visit report: sign-ins, visits, violations and expenses of the day as recorded; it follows what is put right. A visit that is not valid says which norms it breaks.\n\nSign-ins are corrected by duty officer or manager, expenses by manager or finance, with a reason; what was recorded first stays. Printed, it is the form to be signed.',
] as const
