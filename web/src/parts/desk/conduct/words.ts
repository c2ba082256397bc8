export const words = {
  CONTRADICTED: ['顶撞', 'contradicted the client'],
  PROMISED_FREELY: ['随意许诺', 'promised freely'],
  ARGUED: ['无理辩解', 'argued without cause'],
  SLAMMED_PHONE: ['摔电话', 'slammed the phone'],
  RUDE: ['态度粗暴', 'was rude'],
  PESTERED: ['纠缠', 'pestered'],
  FOBBED_OFF: ['对付', 'fobbed off'],
  OFF_TOPIC: ['无关话题', 'off the topic'],
  PRIVACY: ['隐私', 'private affairs'],
} as const
