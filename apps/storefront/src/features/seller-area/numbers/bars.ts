/** One bar of a chart, in units of its view box: a day is ten wide, the highest bar a hundred high. */
interface Bar {
  x: number;
  y: number;
  height: number;
}

/** Width of a day with its gap, and of the bar alone. */
export const STEP = 10;
export const BAR_WIDTH = 7;
const HEIGHT = 100;
/** A day on which something happened is always seen. */
const LEAST = 2;

/** Bars of a chart; a day without anything has none. */
export function barsOf(values: readonly number[]): Bar[] {
  const most = Math.max(...values, 0);
  return values.flatMap((value, index) => {
    if (value <= 0) return [];
    const height = Math.max(Math.round((value / most) * HEIGHT), LEAST);
    return [{ x: index * STEP, y: HEIGHT - height, height }];
  });
}
