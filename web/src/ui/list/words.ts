import { words as common } from '../words'

/** Words of lists, and those of every page that they say too */
export const words = {
  ...common,
  count: ['共 {n} 条', '{n} in all'],
  countSoFar: ['已载入 {n} 条', '{n} loaded so far'],
  more: ['再载入 {n} 条', 'Load {n} more'],
  find: ['在列表中查找', 'Find in the list'],
  columns: ['列', 'Columns'],
  views: ['视图', 'Views'],
  viewName: ['视图名称', 'Name of the view'],
  saveView: ['保存当前视图', 'Save this view'],
  noViews: ['还没有保存的视图。', 'No view is saved yet.'],
  removeView: ['删除视图“{name}”', 'Remove the view “{name}”'],
  export: ['导出 Excel', 'Export to Excel'],
  print: ['打印', 'Print'],
  sorting: ['排序', 'Sort'],
  asItComes: ['默认顺序', 'As it comes'],
} as const
