"""Folders of tests that play more when they are run alone: `make faults`, `make mutants`."""

from __future__ import annotations

from collections.abc import Collection

import pytest


def is_alone(config: pytest.Config, folder: str) -> bool:
    """Whether a folder of tests was named on the command line."""
    return any(folder in str(argument) for argument in config.args)


def leave_out(config: pytest.Config, items: list[pytest.Item], spare: Collection[pytest.Item]) -> None:
    """Deselect some of the collected tests."""
    config.hook.pytest_deselected(items=list(spare))
    left_out = set(spare)
    items[:] = [item for item in items if item not in left_out]
