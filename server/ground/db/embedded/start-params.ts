/** PGlite's own start parameters without -F (which switches fsync off), and with the memory of a small house. */
export const startParams = [
  ...['--single', '-O', '-j'],
  ...[
    'search_path=public',
    'exit_on_error=false',
    'log_checkpoints=false',
    'max_worker_processes=0',
    'max_parallel_workers=0',
    'max_parallel_workers_per_gather=0',
    'max_parallel_maintenance_workers=0',
    'io_method=sync',
    // The WASM build's fdatasync does nothing at all; fsync reaches the hook in DurableFiles.
    'wal_sync_method=fsync',
    'shared_buffers=16MB',
    'jit=off',
    // nobody is answered while a table is counted: 200 ms for 40,000 listings with the usual 100, 46 with this
    'default_statistics_target=20',
  ].flatMap(setting => ['-c', setting]),
]

export const withoutSync = ['--single', '-F', ...startParams.slice(1)]
