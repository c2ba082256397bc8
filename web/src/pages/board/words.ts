import { words as desk } from '../../parts/desk/words'

/** Steps, standards and states are called as everywhere at the desk. */
export const words = {
  ...desk,
  title: ['值班看板', 'Duty board'],
  due: ['时限', 'Due'],
  left: ['还剩 {length}', '{length} left'],
  length: ['{days}天 {time}', '{days} d {time}'],
  step: ['步骤', 'Step'],
  round: ['{step}（第{n}轮）', '{step} (round {n})'],
  number: ['编号', 'Case or series'],
  client: ['客户', 'Client'],
  responsible: ['责任人', 'Whose'],
  nobody: ['尚未指定', 'not named yet'],
  standard: ['服务标准', 'Standard'],
  state: ['状态', 'State'],
  agent: ['客服人员', 'Agent'],
  within: ['到期时间', 'When'],
  late: ['只看逾期', 'Only late'],
  hour: ['一小时内到期及逾期', 'Within an hour, and late'],
  day: ['今天到期及逾期', 'Today, and late'],
  empty: ['没有要办的事：所有步骤都已按时完成，或还没有开始计时。', 'Nothing is due and nothing is late: every step is done, or its clock has not started.'],
} as const
