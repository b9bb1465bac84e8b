// SPDX-License-Identifier: EUPL-1.2
import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { type ReactNode, useEffect, useRef } from 'react';
import './step-chart.css';

use([LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

export interface StepSeries {
  name: string;
  /** Each value from its day on. */
  points: readonly (readonly [day: string, value: number])[];
  /** The day that the last value is drawn to. */
  until: string;
  dashed?: boolean;
}

interface Props {
  /** What the chart shows, for who cannot see it; a table stands beside it. */
  label: string;
  max: number;
  series: readonly StepSeries[];
  levelName: (value: number) => string;
}

/** Steps over time. Colours are those of the page, asked for again when its appearance changes. */
export default function StepChart({ label, max, series, levelName }: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Twice the points of the screen: a picture that is printed stays sharp.
    const chart = init(box.current!, undefined, { devicePixelRatio: Math.max(2, devicePixelRatio) });
    const draw = (): void => chart.setOption(optionOf(box.current!, { label, max, series, levelName }), true);
    // Paper is light whatever the screen is, and of another width: drawn anew at once, since printing waits for nothing.
    const redraw = (): void => {
      chart.resize();
      draw();
      chart.getZr().flush();
    };
    const paper = matchMedia('print');
    paper.addEventListener('change', redraw);
    draw();
    const sized = new ResizeObserver(() => chart.resize());
    sized.observe(box.current!);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', draw);
    const dressed = new MutationObserver(draw);
    dressed.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-contrast'] });
    return () => {
      paper.removeEventListener('change', redraw);
      dark.removeEventListener('change', draw);
      dressed.disconnect();
      sized.disconnect();
      chart.dispose();
    };
  }, [label, max, series, levelName]);
  return <div ref={box} className={max === 1 ? 'step-chart low' : 'step-chart'} role="img" aria-label={label} />;
}

function optionOf(box: HTMLElement, { max, series, levelName }: Props) {
  const style = getComputedStyle(box);
  const [ink, line, accent, ink2] = [style.color, style.borderTopColor, style.outlineColor, style.textDecorationColor];
  const text = { color: ink, fontSize: Math.max(13, parseFloat(style.fontSize) * 0.85), fontFamily: style.fontFamily };
  return {
    animation: false,
    grid: { left: 4.8 * text.fontSize, right: 24, top: 2.8 * text.fontSize, bottom: 2.2 * text.fontSize },
    legend: { top: 0, left: 0, textStyle: text, itemWidth: 32, selectedMode: false },
    tooltip: { trigger: 'axis' as const, valueFormatter: (value: unknown) => levelName(Number(value)) },
    xAxis: {
      type: 'time' as const,
      axisLabel: { ...text, hideOverlap: true, formatter: '{yyyy}-{MM}' },
      axisLine: { lineStyle: { color: line } },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value' as const,
      min: 0,
      max,
      interval: 1,
      axisLabel: { ...text, formatter: levelName },
      splitLine: { lineStyle: { color: line } },
    },
    series: series.map(({ name, points, until, dashed }) => ({
      type: 'line' as const,
      name,
      step: 'end' as const,
      showSymbol: false,
      lineStyle: { width: 3, type: dashed ? ('dashed' as const) : ('solid' as const) },
      color: dashed ? ink2 : accent,
      data: [...points.map((point) => [...point]), ...(points.length > 0 ? [[until, points.at(-1)![1]]] : [])],
    })),
  };
}
