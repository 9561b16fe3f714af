/**
 * Preload of every process the stack starts: it dies with whoever started it, even after `kill -9`.
 * The parent keeps the other end of a pipe; when the parent is gone, however it went, the pipe ends.
 */
import { Socket } from "node:net";
import { isMainThread } from "node:worker_threads";

const fd = Number(process.env.GERAI_LIFELINE_FD);
const graceMs = Number(process.env.GERAI_LIFELINE_GRACE_MS ?? 4000);

if (isMainThread && fd > 2) {
  // Not inherited: in a grandchild the same number means some other file.
  delete process.env.GERAI_LIFELINE_FD;
  delete process.env.GERAI_LIFELINE_GRACE_MS;
  const line = new Socket({ fd, readable: true, writable: false });
  line.on("error", () => line.destroy());
  line.on("close", leave);
  line.resume();
  line.unref();
}

/** Asks this process and its own children to end, and after the grace time does not ask. */
function leave() {
  signalGroup("SIGTERM");
  setTimeout(() => signalGroup("SIGKILL"), graceMs);
}

/** @param {NodeJS.Signals} signal */
function signalGroup(signal) {
  try {
    process.kill(-process.pid, signal);
  } catch {
    process.kill(process.pid, signal);
  }
}
