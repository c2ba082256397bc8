export const help = [
  '部门的全部客户：等级、阶段、区域、负责专员和首要联系人。点客户名称打开档案。\n\n新客户在这里登记；负责专员默认是您自己。等级、阶段、区域可以筛选，姓名和电话在“在列表中查找”里查。',
  'All clients of the department: tier, stage, territory, owner and the contact to talk to first. A name opens the file.\n\nA new client is registered here, with you as its owner unless you say another. Filter by tier, stage and territory; look for names and telephone numbers with “Find in the list”.',
] as const

export const fileHelp = [
  '一个客户的档案：基本情况、联系人（决策权重、习惯、喜好、禁忌、生日）、各个时期所属的区域、最近的拜访和输送。\n\n资料有变就“变更资料”；迁到别的区域用“迁址”，写明从哪天起。联系人另立一栏，一人一份；换了人就登记新联系人，再把他设为首要联系人。',
  'A client’s file: the facts, the contacts (what their word counts, customs, likes, taboos, birthday), its territories over time, its newest visits and referrals.\n\nAmend the file when something is different; relocate it, from a day on, when it moves to another territory. Each contact has an entry of his own; when somebody new is in charge, name him and choose him as the main contact.',
] as const
