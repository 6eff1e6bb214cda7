"""A proxy before a gateway: it passes everything on as it is, judges it, and keeps spending within a limit."""
