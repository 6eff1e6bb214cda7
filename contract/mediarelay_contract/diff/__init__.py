"""Where a contract and another document differ, operation by operation, and in which direction."""
