export const help = [
  '大客户招待申请表：谁申请、招待哪个客户、在哪里、预算多少、批了没有、实际花了多少。点客户名称打开申请。\n\n填写申请时五项预算自动合计；审批由大客户经理或公司领导办理，批准后由财务或经理按实际费用结算。',
  'Hospitality requests: who asks, for which client, where, with what budget, whether it was approved and what it really cost. A client’s name opens the request.\n\nThe five lines of the budget add up as you type. The manager or a leader of the company decides; when approved, finance or the manager settles it with what it cost.',
] as const

export const requestHelp = [
  '一份招待申请：宴请的安排、双方同席人员、五项预算，结算后还有实际费用与预算的差额。\n\n待审批的申请可以批准，或写明原因驳回；已批准的申请在宴请之后按实际费用结算。',
  'One request: the arrangements, the guests of both sides, the budget in five lines and, once settled, what it really cost against it.\n\nAn open request is approved, or refused with a reason; an approved one is settled with what it cost after the banquet.',
] as const

export const budgetsHelp = [
  '每个客户的招待预算合计：他的全部招待申请（驳回的除外）的预算之和。点客户名称看他的招待申请；点“预算”按金额排序。',
  'What hospitality is to cost by client: the sum of its requests’ budgets. A client’s name shows its requests; “Budget” sorts by amount.',
] as const
