"""The checks, one module a tier; docs/checks.md says what each of them expects."""
