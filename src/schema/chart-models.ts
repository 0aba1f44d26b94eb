/** Traffic light: drawn as colour, shape and word, never as colour alone. */
export type Light = 'red' | 'yellow' | 'green' | 'none';

export interface ChartSeries {
  readonly name: string;
  /** One value per category; null leaves a gap, never a zero. */
  readonly values: readonly (number | null)[];
  /** Fixed colour of a traffic light; otherwise the template's accent colours in order. */
  readonly light?: Light;
  readonly dashed?: boolean;
  /** How a line is broken, where several are; dashes when left out and `dashed`, else unbroken. */
  readonly pattern?: 'dash' | 'dot' | 'dashDot';
}

export interface BubblePoint {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A native, editable chart. `numberFormat` is an Excel format code such as `#,##0.0`. */
export type ChartBlock =
  | {
      readonly kind: 'chart';
      readonly type: 'column' | 'bar' | 'stacked-column' | 'stacked-bar' | 'line';
      readonly title: string;
      readonly description: string;
      readonly categories: readonly string[];
      readonly series: readonly ChartSeries[];
      readonly unit?: string;
      readonly numberFormat?: string;
      readonly caption?: string;
      readonly showValues?: boolean;
    }
  | {
      readonly kind: 'chart';
      readonly type: 'bubble';
      readonly title: string;
      readonly description: string;
      readonly xTitle: string;
      readonly yTitle: string;
      /** Where both scales end: marks beyond are not written, the room there is only for the bubbles. */
      readonly scaleEnd?: number;
      /** Both scales run from 0 to their end wherever the bubbles stand; what lies outside is not shown. */
      readonly wholeScale?: boolean;
      /** Labels stand on pale bubbles, so that each is read where bubbles overlap; else beside them. */
      readonly labelsOnBubbles?: boolean;
      readonly points: readonly BubblePoint[];
      readonly caption?: string;
    };
