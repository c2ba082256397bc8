export const help = [
  '电话签到登记：客户专员进入市场后第一件事，用当地固定电话打给客服部，由值班人员登记专员、来电号码和区域；时间默认为现在。\n\n登记错了可以更正时间、区域或号码，或者撤销，要说明原因；原来的登记保留，不能更正自己的签到。有权查看日报的人在下面看到当天每个人的签到，以及有拜访却没有签到的人；号码不属于该区域、位置在围栏以外等疑点都会标出，由人来判断。',
  'The register of sign-ins: on entering the market a specialist first calls the service department from a local fixed line; the duty officer notes who, the caller’s number and the territory. The time is now unless you say otherwise.\n\nA mistake is corrected or withdrawn with a reason; what was recorded first stays, and nobody corrects his own. Whoever may see days finds below who signed in, and who has visits without a sign-in. What is doubtful, such as a number of another place or a position outside the area, is marked for people to judge.',
] as const
