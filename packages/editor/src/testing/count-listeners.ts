type Listening = { target: EventTarget; type: string; listener: EventListenerOrEventListenerObject; capture: boolean };

/** Counts the listeners that stand on window, document and body from now on. */
export function countListeners(): { standing: () => string[]; stop: () => void } {
  const shared: readonly EventTarget[] = [window, document, document.body, document.documentElement];
  const listening: Listening[] = [];
  // oxlint-disable-next-line typescript/unbound-method -- always called with the target they are meant for
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const indexOf = (sought: Listening) =>
    listening.findIndex(
      ({ target, type, listener, capture }) =>
        target === sought.target && type === sought.type && listener === sought.listener && capture === sought.capture,
    );
  EventTarget.prototype.addEventListener = function add(this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    addEventListener.call(target, type, listener, options);
    if (!listener || !shared.includes(target)) return;
    const entry = { target, type, listener, capture: isCapture(options) };
    if (indexOf(entry) >= 0) return;
    listening.push(entry);
    const signal = typeof options === 'object' ? options.signal : undefined;
    const forget = () => void listening.splice(indexOf(entry) >>> 0, 1);
    if (signal) addEventListener.call(signal, 'abort', forget);
  };
  EventTarget.prototype.removeEventListener = function remove(this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    removeEventListener.call(target, type, listener, options);
    if (!listener) return;
    const at = indexOf({ target, type, listener, capture: isCapture(options) });
    if (at >= 0) listening.splice(at, 1);
  };
  return {
    standing: () => listening.map(({ type }) => type).sort(),
    stop() {
      Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
    },
  };
}

function isCapture(options: boolean | AddEventListenerOptions | EventListenerOptions | undefined): boolean {
  return typeof options === 'object' ? options.capture === true : options === true;
}
