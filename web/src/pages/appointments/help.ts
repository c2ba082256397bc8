export const help = [
  '与客户约定的时间（联系预定表）。同一人同一时间只能有一个预定；确需同时的，写明原因。客户答应后点“确认”；改时间、取消都留有记录，当天拜访了客户，预定自动成为“已赴约”。\n\n“手机日历”给出一个只属于您的秘密网址，手机日历订阅后，预定会自己出现在手机上。谁知道网址谁就能看到，泄露了就换一个。',
  'Times that were agreed with clients (form F-8). A person has one appointment at a time; where two are meant, say why. Confirm it once the client has said yes; moving it and calling it off leave a trace, and a visit to the client on that day keeps it by itself.\n\n“Telephone’s calendar” gives an address that is yours alone: once a telephone’s calendar subscribes to it, appointments show there by themselves. Whoever knows the address can see them; if it got out, make another.',
] as const
