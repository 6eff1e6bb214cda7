"""What decides: no module here does I/O, so that threads, asyncio and batches share every decision."""
