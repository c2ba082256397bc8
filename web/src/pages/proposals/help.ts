export const help = [
  '未来一周应该拜访、而还没有安排的客户：从没有拜访过的，按等级到了拜访间隔的（特大客户 7 天、A 级 14 天、B 级 30 天、C 级 60 天），上次约定再访的。已有预定、联系、计划拜访的客户不再提出。\n\n系统把它们排在您上班的日子里，每天不超过六家。点“计划拜访”，拜访就列入那一天。',
  'Clients who should be visited within a week and are not provided for: those whom nobody visited yet, those whose tier’s interval is over (7 days for the very large, 14, 30 and 60 for A, B and C), and those who were to be visited again. Whoever has an appointment, a contact or a planned visit is left out.\n\nThey are spread over days on which you work, six a day at most. “Plan it” puts the visit on that day.',
] as const
