import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use as equip } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Bars } from './Chart'

equip([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

/** Planned is pale, actual is strong: also where colours are not seen. */
const COLORS = ['#a9bfd8', '#1b5cab', '#8a4b00']
const INK = '#3b4652'
const FINE = '#e7ebf0'
/** A name that stands needs as much; where there is less they lean. */
const NAME_PX = 56

/** Draws into an element and keeps to its size; the tooltip is drawn too, because the page's policy allows no style in markup. */
export function drawBars(element: HTMLElement, { categories, series, lying = false }: Bars): () => void {
  const crowded = element.clientWidth < categories.length * NAME_PX
  const font = getComputedStyle(document.body).fontFamily
  const chart = init(element, undefined, { renderer: 'svg' })
  const names = { type: 'category', data: [...categories], inverse: lying, axisTick: { show: false }, axisLabel: { color: INK, interval: 0, ...(lying ? { width: 168, overflow: 'truncate' } : crowded && { rotate: 60 }) } } as const
  const values = { type: 'value', minInterval: 1, axisLabel: { color: INK }, splitLine: { lineStyle: { color: FINE } } } as const
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: font },
    color: series.length === 1 ? COLORS.slice(1) : COLORS,
    tooltip: { trigger: 'axis', renderMode: 'richText', axisPointer: { type: 'shadow' }, confine: true },
    ...(series.length > 1 && { legend: { top: 0, itemWidth: 14, textStyle: { color: INK } } }),
    grid: { left: 8, right: lying ? 32 : 8, top: series.length > 1 ? 34 : 8, bottom: 4, containLabel: true },
    xAxis: lying ? values : names,
    yAxis: lying ? names : values,
    series: series.map(({ name, values: data }) => ({ type: 'bar', name, data: [...data], barMaxWidth: 22, ...(lying && { label: { show: true, position: 'right', color: INK } }) })),
  })
  const watch = new ResizeObserver(() => { chart.resize() })
  watch.observe(element)
  return () => {
    watch.disconnect()
    chart.dispose()
  }
}
