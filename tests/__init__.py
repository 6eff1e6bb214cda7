"""Tests of our own code. Each docstring says in one sentence what holds."""
