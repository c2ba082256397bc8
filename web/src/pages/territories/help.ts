export const help = [
  '区域登记：每个区域的固定电话号段和定位围栏，签到时据此核对专员是否在辖区内。“截至”填一个日期，可以看那一天的登记。\n\n公司办公室和部门经理可以登记新区域、重新划定（从某天起生效），登记错了可以撤销并说明原因。',
  'The register of territories: how fixed-line numbers begin there and the circle in which a position counts; sign-ins are checked by it. Give a day to see the register of then.\n\nThe office and the manager register a territory, draw it anew from a day on, and withdraw with a reason what was said by mistake.',
] as const
