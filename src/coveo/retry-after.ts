/**
 * Milliseconds that an answer asks to wait (`Retry-After`: seconds, or an HTTP date; RFC 9110 10.2.3), or undefined when it asks
 * for nothing that can be read. A date counts from the answer's own `Date`, because the clock of this machine may be wrong.
 *
 * @param headers of the answer, names in lower case
 */
export function retryAfterMs(headers: Readonly<Record<string, string>>, now: Date): number | undefined {
  const text = headers['retry-after']?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000);
  const moment = httpDate(text);
  if (moment === undefined) return undefined;
  return Math.max(0, moment - (httpDate(headers.date?.trim() ?? '') ?? now.getTime()));
}

/** All three forms of an HTTP date begin with the name of a day; the oldest leaves out that it is in GMT. */
function httpDate(text: string): number | undefined {
  if (!/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text)) return undefined;
  const moment = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(moment) ? undefined : moment;
}
