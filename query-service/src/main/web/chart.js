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

const BETWEEN = 18;
const HEIGHT = 216;

const number = (value) => value.toLocaleString('en-GB');
const last = (data) => data.findLast((value) => value !== null) ?? null;

function said(value, type) {
  return type === 'solid' ? number(value) : `target ${number(value)}`;
}

// As much room at the right as the longest of the words there takes.
function room(values, targets) {
  const words = [[last(values), 'solid'], [last(targets), 'dashed']].filter(([value]) => value !== null).map(([value, type]) => said(value, type));
  return Math.max(84, ...words.map((word) => 16 + 9 * word.length));
}

// The target's words make way for the value's.
function away(values, targets) {
  const [value, target] = [last(values), last(targets)];
  if (value === null || target === null) {
    return 0;
  }
  const highest = Math.max(...[...values, ...targets].filter((one) => one !== null), 1);
  const apart = ((value - target) / highest) * HEIGHT;
  return Math.abs(apart) >= BETWEEN ? 0 : apart > 0 || target < highest / 2 ? (apart > 0 ? BETWEEN - apart : -BETWEEN - apart) : BETWEEN - apart;
}

function line(name, colour, type, data, offset) {
  return {
    name,
    type: 'line',
    data,
    symbolSize: 8,
    showSymbol: type === 'solid',
    lineStyle: { color: colour, width: type === 'solid' ? 3 : 2, type },
    itemStyle: { color: colour },
    endLabel: { show: true, color: colour, fontWeight: 'bold', formatter: (one) => said(one.value, type), offset: [0, offset] },
  };
}

function words(of) {
  const point = points[of[0].dataIndex];
  return `${point.days}: ${of.map((one) => `${one.seriesName} ${one.value == null ? 'none' : number(one.value)}`).join(', ')}`;
}

if (picture && points.length > 0) {
  const place = document.createElement('div');
  place.className = 'gt-chart gt-chart--moving';
  picture.after(place);
  const chart = init(place, null, { renderer: 'svg' });
  const values = points.map((point) => point.value);
  const targets = points.map((point) => point.target);
  const series = [line('value', FIGURE, 'solid', values, 0)];
  if (targets.some((target) => target !== null)) {
    series.push(line('target', TARGET, 'dashed', targets, away(values, targets)));
  }
  chart.setOption({
    animation: false,
    aria: { enabled: true, label: { description: document.getElementById('course-sentence').textContent } },
    grid: { left: 8, right: room(values, targets), top: 16, bottom: 8, containLabel: true },
    tooltip: { trigger: 'axis', renderMode: 'richText', confine: true, formatter: words },
    xAxis: { type: 'category', boundaryGap: false, data: points.map((point) => point.step), axisLabel: { color: INK, fontSize: 14, margin: 16 } },
    yAxis: { type: 'value', min: 0, minInterval: 1, axisLabel: { color: INK, fontSize: 14, formatter: number } },
    series,
  });
  picture.setAttribute('hidden', '');
  window.addEventListener('resize', () => chart.resize());
}
