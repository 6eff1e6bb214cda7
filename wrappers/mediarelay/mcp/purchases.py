"""Plans and what becomes of them: prepared without sending anything, submitted once, whoever calls how often."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import uuid4

from mediarelay_client.tasks import find_operation
from mediarelay_client.tasks.operation import Operation
from mediarelay_contract.contract import Contract
from mediarelay_contract.language import tr

from .._core.handle import Handle
from .._core.quoting import cut
from .._io.arguments import read_fields
from .._io.history import History
from .._io.logs import log
from .._io.prices import aread_price
from ..dry_run import dry_run
from ..errors import AuthenticationError, InvalidInput, RelayError, StillRunning, SubmitRejected, SubmitUncertain
from ..relay import AsyncRelay
from ..task import AsyncResult, AsyncTask
from .catalogue import arguments_schema
from .folder import Folder
from .plans import Plan, Plans

_NOTHING_CREATED = (SubmitRejected, AuthenticationError, InvalidInput)
_SHORT = 20_000  # characters that an answer holds of a text
_PARTING = 40.0  # seconds that submissions on their way may take when the server ends


class WrongArguments(InvalidInput):
    """Arguments that break the contract; it carries what would be right.

    Attributes:
        schema: The JSON Schema of the operation's arguments.
    """

    def __init__(self, text: str, schema: Mapping[str, Any]) -> None:
        super().__init__(text)
        self.schema = schema


class Purchases:
    """What was planned and bought here.

    Args:
        relay: The gateway.
        contract: What calls are checked by.
        folder: Where files come from and go to.
        history: Where tasks are noted; its file holds the plans, too.
    """

    def __init__(self, relay: AsyncRelay, contract: Contract, folder: Folder, history: History) -> None:
        self._relay = relay
        self._contract = contract
        self._folder = folder
        self._history = history
        self._plans = Plans(history.path, relay.gateway.base_url)
        self._undelivered: dict[str, AsyncResult] = {}
        self._running: dict[str, asyncio.Task[dict[str, Any]]] = {}

    async def prepare(self, operation: Operation, given: Mapping[str, Any]) -> dict[str, Any]:
        """Check a call and keep it as a plan.

        Raises:
            WrongArguments: It breaks the contract.
        """
        key, session, field = uuid4().hex, self._relay.session, _id_argument(operation)
        if field and given.get(field) is None and given.get(str(operation.lifecycle.id_field)) is None:
            given = {**given, field: f"mr-{key}"}  # known before it is sent, whoever sends it
        try:
            arguments = await asyncio.to_thread(self._arguments, operation, given)
            form = session.form_for(operation)
            seen = await asyncio.to_thread(dry_run, self._contract, operation, arguments, self._relay.gateway, form)
        except InvalidInput as error:
            raise self._wrong(operation, str(error)) from error
        if seen.problems:
            raise self._wrong(operation, "; ".join(seen.problems))
        price = await aread_price(session, operation, arguments)
        external_id = str(arguments[field]) if field else None
        plan = Plan(
            f"plan-{key[:12]}",
            operation.id,
            given,
            Handle(operation.id, external_id or f"plan-{key}", external_id, int(time.time())).encode(),
        )
        await asyncio.to_thread(self._plans.add, plan)
        return {
            "plan_id": plan.id,
            "operation": _name(operation),
            "cost": seen.cost,
            "price": {name: value for name, value in price._asdict().items() if value is not None},
            "request": cut(dict(seen.body)),
            "warnings": seen.warnings,
            "next": f"Show the price to the user, then submit(plan_id={plan.id!r}) within an hour. Nothing was sent.",
        }

    async def submit(self, plan_id: str) -> dict[str, Any]:
        """Submit a plan, or say what came of it where that was done before.

        A caller who leaves does not take the submission along.
        """
        running = self._running.get(plan_id)
        if running is None:
            running = self._running[plan_id] = asyncio.create_task(self._submit(plan_id))
            running.add_done_callback(lambda _: self._running.pop(plan_id, None))
            running.add_done_callback(lambda done: done.cancelled() or done.exception())  # it may have lost its caller
        return await asyncio.shield(running)

    async def close(self) -> None:
        """Let the submissions that are on their way come to their end, for a while."""
        if self._running:
            await asyncio.wait(self._running.values(), timeout=_PARTING)

    async def _submit(self, plan_id: str) -> dict[str, Any]:
        plan = await asyncio.to_thread(self._plans.find, plan_id)
        if plan is None:
            raise InvalidInput(
                tr("There is no plan {plan_id} here, or no more; prepare it again. Nothing was sent.", plan_id=plan_id)
            )
        if plan.submitted or plan.given is None:
            return await self._known(plan)
        operation = find_operation(plan.operation)
        arguments = await asyncio.to_thread(self._arguments, operation, plan.given)
        if not await asyncio.to_thread(self._plans.claim, plan.id):
            return await self._known(plan)
        try:
            made = await getattr(getattr(self._relay, operation.family), operation.name)(**arguments)
        except _NOTHING_CREATED:
            await asyncio.to_thread(self._plans.release, plan.id)
            raise
        except StillRunning as error:  # the task is known, and something broke behind it
            if error.handle:
                await self._settle(plan.id, await self._bought(error.handle))
            raise
        if isinstance(made, AsyncTask):
            outcome = await self._bought(made.handle)
        else:
            outcome = await self._delivered(plan, made)
        await self._settle(plan.id, outcome)
        return self._shown(outcome)

    def _wrong(self, operation: Operation, problems: str) -> WrongArguments:
        text = tr("{called}: {problems}. Nothing was sent.", called=_name(operation), problems=problems)
        return WrongArguments(text, arguments_schema(self._contract, operation))

    def _arguments(self, operation: Operation, given: Mapping[str, Any]) -> dict[str, Any]:
        return read_fields(self._contract, operation.id, given, self._folder.path, confined=True)

    async def _bought(self, handle: str) -> dict[str, Any]:
        """Note a task, and return how it is found again."""
        task_id = Handle.decode(handle).task_id
        await asyncio.to_thread(self._history.add, handle, task_id, self._relay.gateway.base_url)
        return {"task": task_id, "handle": handle}

    async def _settle(self, plan_id: str, outcome: dict[str, Any]) -> None:
        try:
            await asyncio.to_thread(self._plans.settle, plan_id, outcome)
        except InvalidInput as error:  # the claim stands; what was bought must not be lost for that
            log.warning("%s", error)

    async def _delivered(self, plan: Plan, result: AsyncResult) -> dict[str, Any]:
        """Put what came at once into the folder: no task leads back to it, so it is kept until it is there."""
        outcome: dict[str, Any] = {"state": "succeeded"}
        try:
            if result.files:
                outcome["files"] = await self._folder.fetch(result)
            else:
                kind, text = ("txt", result.text) if result.text is not None else ("json", _json(result.raw))
                path = await asyncio.to_thread(self._folder.write, f"{result.name}-{plan.id}.{kind}", text)
                outcome |= {"files": [{"path": str(path)}], "text_in": str(path)}
            self._undelivered.pop(plan.id, None)
        except (RelayError, OSError) as error:
            self._undelivered[plan.id] = result
            again = tr("It is paid and kept here for now; submit the same plan again to fetch it, which pays nothing.")
            outcome |= {"urls": result.urls, "trouble": f"{error} {again}"}
        return outcome

    def _shown(self, outcome: dict[str, Any]) -> dict[str, Any]:
        """Return an outcome for the agent: with the text that lies in the folder, and what to do next."""
        outcome = dict(outcome)
        if (path := outcome.pop("text_in", None)) is not None:
            with contextlib.suppress(OSError):
                text = Path(path).read_text(encoding="utf-8")
                outcome["text"] = text if len(text) <= _SHORT else f"{text[:_SHORT]}…"
        if "handle" in outcome:
            outcome["next"] = "Keep the handle. wait(task=…) until it has succeeded, then download(task=…)."
        return outcome

    async def _known(self, plan: Plan) -> dict[str, Any]:
        """Say what came of a plan that was submitted before; nothing is sent again.

        Raises:
            SubmitUncertain: That is not known.
        """
        if (kept := self._undelivered.get(plan.id)) is not None:
            await self._settle(plan.id, outcome := await self._delivered(plan, kept))
            return {"already_submitted": True, **self._shown(outcome)}
        if plan.outcome is not None:
            return {"already_submitted": True, **self._shown(plan.outcome)}
        record = Handle.decode(plan.handle)
        if record.external_id is None:
            raise SubmitUncertain(
                tr(
                    "{plan_id} was submitted before, and what came of it is not known; it carried no id of its own. "
                    "Look at the gateway's list of tasks and its charges before you pay again with a new plan.",
                    plan_id=plan.id,
                )
            )
        try:
            look = await self._relay.check(plan.handle)
        except RelayError as error:
            raise SubmitUncertain(
                tr(
                    "{plan_id} was submitted before, and what came of it is not known: {error} Look for external id "
                    "{external_id} in the gateway's list of tasks before you pay again with a new plan.",
                    plan_id=plan.id,
                    error=str(error),
                    external_id=record.external_id,
                ),
                external_id=record.external_id,
                handle=plan.handle,
            ) from error
        outcome = {"task": record.task_id, "handle": plan.handle}
        if look["state"] != "unknown":
            await self._settle(plan.id, outcome := await self._bought(plan.handle))
        return {"already_submitted": True, "state": look["state"], **self._shown(outcome)}


def _name(operation: Operation) -> str:
    return f"{operation.family}.{operation.name}"


def _id_argument(operation: Operation) -> str | None:
    """Return the argument that takes an id of the caller's own, by which a task can be looked up."""
    field = operation.lifecycle.id_field
    return operation.argument("body", field) if field and operation.query else None


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)
