"""Vendors' own clients, unmodified, on the mock gateway; one module each, as some are slow to import."""
