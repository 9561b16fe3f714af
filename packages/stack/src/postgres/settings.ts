/**
 * Settings of the embedded database: small enough for a 4 GB machine, and never at the price of
 * a committed row (fsync stays on unless the data is thrown away after the tests).
 */
export function serverSettings(port: number, options: { throwAway: boolean }): string {
  const settings: Record<string, string | number> = {
    listen_addresses: "'127.0.0.1'",
    port,
    // The path of a socket in a deep data folder would be too long, and nothing needs one.
    unix_socket_directories: "''",
    max_connections: 100,
    shared_buffers: "'64MB'",
    work_mem: "'8MB'",
    maintenance_work_mem: "'64MB'",
    huge_pages: "off",
    jit: "off",
    // Parallel workers want /dev/shm, of which containers have 64 MB.
    max_parallel_workers_per_gather: 0,
    max_parallel_maintenance_workers: 0,
    wal_level: "minimal",
    max_wal_senders: 0,
    min_wal_size: "'32MB'",
    max_wal_size: "'512MB'",
    timezone: "'UTC'",
    log_timezone: "'UTC'",
    log_line_prefix: "'%m [%p] '",
    fsync: options.throwAway ? "off" : "on",
    synchronous_commit: options.throwAway ? "off" : "on",
    full_page_writes: options.throwAway ? "off" : "on",
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  return `# Written at every start by packages/stack.\n${lines.join("\n")}\n`;
}
