"""What does: connections, files, clocks, and the loops that run what `_core` decides."""
