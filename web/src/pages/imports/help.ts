export const help = [
  '把部门的表格（CSV 或 .xlsx）一次选好，系统按文件名认出是哪种表，按先后顺序逐个提交：先工作日历、区域、专员，再客户、计划、签到、拜访……同一行重复提交不会重复登记。\n\n没有被接受的行列在下面，每行写明原因。CSV 的行可以直接在表里改好，再重新提交这几行；.xlsx 的行请在原文件里改好后再选一次，系统只会登记新的内容。没改完的行会保留，下次打开还在。',
  'Choose the department’s forms (CSV or .xlsx) together: each is known by its file’s name and they are sent in the order in which they build on one another: calendar, territories and specialists before clients, plans, sign-ins and visits. The same row sent twice is recorded once.\n\nRows that were not taken are listed below with the reason. Rows of a CSV are put right in the table and sent again; rows of a workbook are put right in the file, which is chosen again, and only what is new is recorded. Rows that wait are kept until you come back.',
] as const
