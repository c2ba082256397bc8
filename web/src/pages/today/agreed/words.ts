export const words = {
  appointments: ['今天的预定', 'Today’s appointments'],
  allAppointments: ['全部预定', 'All appointments'],
  planIt: ['安排这次拜访', 'Plan this visit'],
  CONFIRMED: ['已确认', 'confirmed'],
  KEPT: ['已赴约', 'kept'],
  MISSED: ['未赴约', 'missed'],
} as const
