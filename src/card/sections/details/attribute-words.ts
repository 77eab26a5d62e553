import { type MessageKey, t } from '../../../i18n.ts';
import type { Attribute, AttributeName } from '../../../model/details.ts';
import { byteSize, count, duration } from '../../../ui/quantity.ts';

/** An attribute's value in words. A value outside the catalog's closed lists, such as a newer one, is shown as it is written. */
export function attributeWords({ name, value }: Attribute): string {
  if (typeof value === 'string') return worded(name, value);
  if (name === 'retention') return value < 0 ? t('detailsForever') : duration(value);
  return name === 'size' ? byteSize(value) : count(value);
}

function worded(name: AttributeName, value: string): string {
  const words = WORDS[name];
  if (!words) return value;
  return value
    .split(', ')
    .map((one) => {
      const word = words.get(one);
      return word ? t(word) : one;
    })
    .join(', ');
}

/**
 * The words for the closed lists of the catalog's schemas: `metricType` and `granularity` of `entity/data/metric.json`, `cleanupPolicies`
 * of `entity/data/topic.json`, as of release 2.0. A `type` in capitals is a metric's.
 */
const WORDS: Partial<Record<AttributeName, ReadonlyMap<string, MessageKey>>> = {
  type: new Map([
    ['COUNT', 'metricCount'],
    ['SUM', 'metricSum'],
    ['AVERAGE', 'metricAverage'],
    ['RATIO', 'metricRatio'],
    ['PERCENTAGE', 'metricPercentage'],
    ['MIN', 'metricMin'],
    ['MAX', 'metricMax'],
    ['MEDIAN', 'metricMedian'],
    ['MODE', 'metricMode'],
    ['STANDARD_DEVIATION', 'metricDeviation'],
    ['VARIANCE', 'metricVariance'],
    ['SIMPLE', 'metricSimple'],
    ['CUMULATIVE', 'metricCumulative'],
    ['DERIVED', 'metricDerived'],
    ['CONVERSION', 'metricConversion'],
    ['OTHER', 'metricOther'],
  ]),
  granularity: new Map([
    ['SECOND', 'granularitySecond'],
    ['MINUTE', 'granularityMinute'],
    ['HOUR', 'granularityHour'],
    ['DAY', 'granularityDay'],
    ['WEEK', 'granularityWeek'],
    ['MONTH', 'granularityMonth'],
    ['QUARTER', 'granularityQuarter'],
    ['YEAR', 'granularityYear'],
  ]),
  cleanup: new Map([
    ['delete', 'cleanupDelete'],
    ['compact', 'cleanupCompact'],
  ]),
};
