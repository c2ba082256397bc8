export const help = [
  '每条违规都要在五个工作日内认定：没有过错、个人过错，还是管理不到位。认定为管理不到位的，由该专员当天的主任负责（管理规定 B-06）。超期的排在前面一眼可见。\n\n认定不改变违规扣分；只有更正签到或拜访、或者撤销督查记录，违规才会消失，认定随之失效；违规恢复时认定也恢复。',
  'Every violation is looked into within five working days: no fault, a personal fault, or poor management, for which the director of the specialist on that day is accountable (B-06).\n\nA finding changes no points. A violation goes only when the sign-in or the visit is corrected or an inspector’s entry is withdrawn; its finding lapses with it, and returns with it.',
] as const
