import type { Forecast } from '../plan/forecast.ts';
import { plural } from './counts.ts';
import type { Calls, Report } from './report.ts';

const UNITS = ['kB', 'MB', 'GB'] as const;

/** `14 requests (1 retry), 2 containers, 1.2 MB sent, 3.4 seconds`. */
export function trafficText({ command, calls, forecast, seconds }: Report): string {
  const time = `${seconds.toFixed(1)} seconds`;
  if (forecast) return `${forecastText(forecast)} This plan took ${time}.`;
  if (calls.requests > 0) return `${callsText(calls)}, ${time}`;
  return command !== 'plan' && command !== 'check' && command !== 'explain' ? `No call to the service, ${time}` : time;
}

function callsText({ requests, retries, containers, bytes }: Calls): string {
  const again = retries > 0 ? ` (${retries === 1 ? '1 retry' : `${retries} retries`})` : '';
  return `${plural(requests, 'request')}${again}, ${plural(containers, 'container')}, ${bytesText(bytes)} sent`;
}

/** What a publish would take, in whole sentences. */
export function forecastText({ requests, containers, bytes, minutes }: Forecast): string {
  const calls = `About ${plural(requests, 'request')}, ${plural(containers, 'container')} and ${bytesText(bytes)} to send;`;
  return `${calls} indexed about ${plural(minutes, 'minute')} later.`;
}

/** Decimal units, one digit after the point. */
function bytesText(bytes: number): string {
  const power = UNITS.findLastIndex((_, index) => bytes >= 1000 ** (index + 1));
  return power < 0 ? plural(bytes, 'byte') : `${(bytes / 1000 ** (power + 1)).toFixed(1)} ${UNITS[power]}`;
}
