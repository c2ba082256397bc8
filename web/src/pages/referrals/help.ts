export const help = [
  '把客户的人送到项目案场叫输送，以组计。案场确认到访后才算成交指标，所以案场每天在这里点“确认到访”（当天到访）；不是当天的，打开这条输送填写日期。\n\n填错的输送由主管或经理更正；根本没有的，写明原因撤销。',
  'People of a client who are sent to the project site, counted in groups. Only what the site confirms counts as a deal, so the site presses “Arrived today” here; for another day it opens the referral and says which.\n\nA supervisor or the manager corrects what is wrong, and withdraws with a reason what never was.',
] as const

export const referralHelp = [
  '一条输送：哪个客户、几组、谁在哪天送的、案场哪天确认到访。案场或经理可以确认；主管和经理可以更正或撤销，原来的记录不会消失。',
  'One referral: which client, how many groups, who sent them when, and when the site confirmed that they came. The site or the manager confirms; supervisor and manager correct or withdraw. Nothing disappears.',
] as const
