export const help = [
  '日报由系统根据拜访、签到和费用自动写成，专员提交后依次由主管、部门经理、经理签字。最上面是待您签字的日报：点姓名可以先看全文，勾选后一次签完；不同意的打开日报退回，并写明原因。\n\n逾期未交和迟交的一眼可见。签字以后数字又变了的，打开日报可以看到哪些数字变了。',
  'A report writes itself from visits, sign-ins and expenses. Its author submits it; then the supervisor, the department manager and the general manager sign, one after the other. What waits for you stands at the top: open one by its name, tick those that are right and sign them at once. One that is not right is returned on its own page, with a reason.\n\nLate and missing reports are marked. Where figures changed after a report was submitted, its page says which.',
] as const
