"""A video that a Temporal workflow buys: paid once, and waited for by timers that outlive every worker.

Worker: python temporal.py. Start one: temporal workflow start --type BuyVideo --task-queue videos \
--workflow-id order-77 --input '"A cat dances in the rain"'
"""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

from temporalio import activity, workflow
from temporalio.client import Client
from temporalio.common import RetryPolicy
from temporalio.exceptions import ApplicationError
from temporalio.worker import Worker

with workflow.unsafe.imports_passed_through():
    import steps

    from mediarelay import errors

QUEUE = "videos"
# What the wrapper has not survived by itself is not gone in a second; a refusal stays one.
_RETRY = RetryPolicy(
    initial_interval=timedelta(seconds=30),
    non_retryable_error_types=[kind.__name__ for kind in (errors.SubmitRejected, errors.AuthenticationError)],
)


@activity.defn
def submit(prompt: str) -> str:
    """Buy once for this workflow id, however often Temporal repeats it."""
    return steps.submit(activity.info().workflow_id, {"model_name": "kling-v2-5-turbo", "prompt": prompt})


@activity.defn
def check(handle: str) -> dict[str, Any]:
    """Look once."""
    return steps.check(handle)


@workflow.defn
class BuyVideo:
    """Returns the links of a video."""

    @workflow.run
    async def run(self, prompt: str) -> list[str]:
        """Buy, then look whenever that is worth it."""
        limit = timedelta(minutes=5)
        handle = await workflow.execute_activity(submit, prompt, start_to_close_timeout=limit, retry_policy=_RETRY)
        while True:
            step = await workflow.execute_activity(check, handle, start_to_close_timeout=limit, retry_policy=_RETRY)
            if step["next_check_after"] is None:
                break
            if step["expires_after"] <= 0:
                raise ApplicationError(f"not there in time, which is no failure of it: {handle}", non_retryable=True)
            await workflow.sleep(timedelta(seconds=step["next_check_after"]))
        if step["state"] != "succeeded":
            raise ApplicationError(f"{step['state']}: {step['error']}", non_retryable=True)
        return list(step["result"]["urls"])


async def main() -> None:
    """Work for whoever starts such workflows."""
    client = await Client.connect("127.0.0.1:7233")
    with ThreadPoolExecutor(8) as threads:
        await Worker(
            client, task_queue=QUEUE, workflows=[BuyVideo], activities=[submit, check], activity_executor=threads
        ).run()


if __name__ == "__main__":
    asyncio.run(main())
