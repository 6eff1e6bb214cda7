"""The fault suite: what gateways and networks do to a paid task, and that none of it costs money or the task."""
