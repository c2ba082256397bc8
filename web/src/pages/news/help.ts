export const help = [
  '拜访中看到、听到的市场动向和竞争对手的做法。写一两句话，有建议就写上建议：主管或经理会写明处理结果，您在这里就能看到。\n\n可以按区域、按竞争对手筛选，看同一件事别人是否也遇到了。登记信息不影响任何考核数字。',
  'What was seen and heard in the field of the market and of competitors. A sentence or two are enough; with a proposal, a supervisor or a manager says here what became of it.\n\nNarrow the list by territory or competitor to see whether others met with the same. News changes no figure of an assessment.',
] as const
