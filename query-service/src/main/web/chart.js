// Draws the course of a figure again, with words at each point that a pointer rests on. The picture that came with the
// page stays where this cannot be loaded; the sentence and the table beside it are always there.
import { LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([LineChart, GridComponent, TooltipComponent, AriaComponent, SVGRenderer]);

const INK = '#0b0c0c';
const FIGURE = '#12436d';
const TARGET = '#801650';

const picture = document.getElementById('course-picture');
const points = [...document.querySelectorAll('#course tr[data-step]')].map((row) => ({
  step: row.dataset.step,
  days: row.dataset.days,
  value: row.dataset.value === '' ? null : Number(row.dataset.value),
  target: row.dataset.target === '' ? null : Number(row.dataset.target),
}));

function line(name, colour, type, data) {
  return {
    name,
    type: 'line',
    data,
    symbolSize: 8,
    showSymbol: type === 'solid',
    lineStyle: { color: colour, width: type === 'solid' ? 3 : 2, type },
    itemStyle: { color: colour },
    endLabel: { show: true, color: colour, fontWeight: 'bold', formatter: type === 'solid' ? '{c}' : 'target {c}' },
  };
}

function words(of) {
  const point = points[of[0].dataIndex];
  return `${point.days}: ${of.map((one) => `${one.seriesName} ${one.value ?? 'none'}`).join(', ')}`;
}

if (picture && points.length > 0) {
  const place = document.createElement('div');
  place.className = 'gt-chart gt-chart--moving';
  picture.after(place);
  const chart = init(place, null, { renderer: 'svg' });
  const series = [line('value', FIGURE, 'solid', points.map((point) => point.value))];
  if (points.some((point) => point.target !== null)) {
    series.push(line('target', TARGET, 'dashed', points.map((point) => point.target)));
  }
  chart.setOption({
    animation: false,
    aria: { enabled: true, label: { description: document.getElementById('course-sentence').textContent } },
    grid: { left: 8, right: 84, top: 16, bottom: 8, containLabel: true },
    tooltip: { trigger: 'axis', renderMode: 'richText', confine: true, formatter: words },
    xAxis: { type: 'category', boundaryGap: false, data: points.map((point) => point.step), axisLabel: { color: INK, fontSize: 14 } },
    yAxis: { type: 'value', min: 0, minInterval: 1, axisLabel: { color: INK, fontSize: 14 } },
    series,
  });
  picture.setAttribute('hidden', '');
  window.addEventListener('resize', () => chart.resize());
}
