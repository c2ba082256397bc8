export const help = [
  '办事处、案场、人员岗位和设备，按“截至”那一天显示。点名称旁的三角展开或收起。\n\n部门经理在这里设立或更正办事处和案场、任命岗位（从某天起，直到下一次任命）、登记设备的存放。设错了可以撤销并说明原因；以前的记录不会消失。',
  'Offices, sites, who has which role, and equipment, as of a day. The triangle opens and closes a part.\n\nThe manager opens and amends offices and sites, gives roles from a day on until the next, and places equipment. What was a mistake is withdrawn with a reason; what was before stays.',
] as const
