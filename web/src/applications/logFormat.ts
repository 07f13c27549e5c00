/** `12:04:31.207`, in the time of who looks. */
export function lineTime(at: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  const two = (value: number) => String(value).padStart(2, '0');
  const clock = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  return `${clock}.${String(date.getMilliseconds()).padStart(3, '0')}`;
}

/** The end of a pod's name, which is what differs among the pods of one application. */
export function podTail(pod: string): string {
  return pod.slice(pod.lastIndexOf('-') + 1);
}
