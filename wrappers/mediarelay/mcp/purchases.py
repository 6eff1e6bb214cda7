"""Plans and what becomes of them: prepared without sending anything, submitted once, whoever calls how often."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple
from uuid import uuid4

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
from .claims import Claim, Claims
from .folder import Folder

_NOTHING_CREATED = (SubmitRejected, AuthenticationError, InvalidInput)
_MOST_PLANS = 500
_LIFE = 3600.0  # seconds for which a plan, and the price that was shown with it, holds
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


class Plan(NamedTuple):
    """A call that was checked and can be submitted.

    Attributes:
        key: Out of which its name and its external id are made.
        operation: What is called.
        given: Its arguments as the agent gave them, with names of files.
        handle: What to look for, should its outcome be lost: the call under the external id that it will carry.
        until: When it ends, on the relay's clock.
    """

    key: str
    operation: Operation
    given: Mapping[str, Any]
    handle: str
    until: float

    @property
    def id(self) -> str:
        """What to submit it by."""
        return f"plan-{self.key[:12]}"


class Purchases:
    """What was planned and bought here.

    Args:
        relay: The gateway.
        contract: What calls are checked by.
        folder: Where files come from and go to.
        history: Where tasks are noted; its file holds the submitted plans, too.
    """

    def __init__(self, relay: AsyncRelay, contract: Contract, folder: Folder, history: History) -> None:
        self._relay = relay
        self._contract = contract
        self._folder = folder
        self._history = history
        self._claims = Claims(history.path)
        self._plans: dict[str, Plan] = {}
        self._running: dict[str, asyncio.Task[dict[str, Any]]] = {}

    async def prepare(self, operation: Operation, given: Mapping[str, Any]) -> dict[str, Any]:
        """Check a call and keep it as a plan.

        Raises:
            WrongArguments: It breaks the contract.
        """
        key, session = uuid4().hex, self._relay.session
        try:
            arguments = await asyncio.to_thread(self._arguments, operation, given, key)
            form = session.form_for(operation)
            seen = await asyncio.to_thread(dry_run, self._contract, operation, arguments, self._relay.gateway, form)
        except InvalidInput as error:
            raise self._wrong(operation, str(error)) from error
        if seen.problems:
            raise self._wrong(operation, "; ".join(seen.problems))
        price = await aread_price(session, operation, arguments)
        field = _id_argument(operation)
        external_id = str(arguments[field]) if field else None
        handle = Handle(operation.id, external_id or f"plan-{key}", external_id).encode()
        plan = Plan(key, operation, dict(given), handle, session.clock.now() + _LIFE)
        self._plans[plan.id] = plan
        while len(self._plans) > _MOST_PLANS:
            del self._plans[next(iter(self._plans))]
        return {
            "plan_id": plan.id,
            "operation": _name(operation),
            "cost": seen.cost,
            "price": price._asdict(),
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
        claim, plan = await asyncio.to_thread(self._claims.find, plan_id), self._plans.get(plan_id)
        if claim is not None:
            return await self._known(claim)
        if plan is None or plan.until < self._relay.session.clock.now():
            raise InvalidInput(
                tr("There is no plan {plan_id} here, or no more; prepare it again. Nothing was sent.", plan_id=plan_id)
            )
        arguments = await asyncio.to_thread(self._arguments, plan.operation, plan.given, plan.key)
        if not await asyncio.to_thread(self._claims.claim, plan.id, self._relay.gateway.base_url, plan.handle):
            claim = await asyncio.to_thread(self._claims.find, plan_id)
            assert claim is not None
            return await self._known(claim)
        try:
            made = await getattr(getattr(self._relay, plan.operation.family), plan.operation.name)(**arguments)
        except _NOTHING_CREATED:
            await asyncio.to_thread(self._claims.release, plan.id)
            raise
        except StillRunning as error:  # the task is known, and something broke behind it
            if error.handle:
                await self._settle(plan.id, await self._bought(error.handle))
            raise
        if isinstance(made, AsyncTask):
            outcome = {**await self._bought(made.handle), "state": made.state}
        else:
            outcome = await self._delivered(plan, made)
        await self._settle(plan.id, outcome)
        return self._shown(outcome)

    def _wrong(self, operation: Operation, problems: str) -> WrongArguments:
        text = tr("{called}: {problems}. Nothing was sent.", called=_name(operation), problems=problems)
        return WrongArguments(text, arguments_schema(self._contract, operation))

    def _arguments(self, operation: Operation, given: Mapping[str, Any], key: str) -> dict[str, Any]:
        """Read arguments, and give the call an external id that is known before it is sent."""
        found = read_fields(self._contract, operation.id, given, self._folder.path, confined=True)
        field = _id_argument(operation)
        if field and found.get(field) is None:
            found[field] = f"mr-{key}"
        return found

    async def _bought(self, handle: str) -> dict[str, Any]:
        """Note a task, and return how it is found again."""
        task_id = Handle.decode(handle).task_id
        await asyncio.to_thread(self._history.add, handle, task_id, self._relay.gateway.base_url)
        return {"task": task_id, "handle": handle}

    async def _settle(self, plan_id: str, outcome: dict[str, Any]) -> None:
        try:
            await asyncio.to_thread(self._claims.settle, plan_id, outcome)
        except InvalidInput as error:  # the claim stands; what was bought must not be lost for that
            log.warning("%s", error)

    async def _delivered(self, plan: Plan, result: AsyncResult) -> dict[str, Any]:
        """Put what came at once into the folder: no task leads back to it."""
        outcome: dict[str, Any] = {"state": "succeeded"}
        try:
            outcome["files"] = await self._folder.fetch(result)
        except RelayError as error:
            outcome["urls"], outcome["trouble"] = result.urls, str(error)
        if not result.files:
            kind, text = ("txt", result.text) if result.text is not None else ("json", _json(result.raw))
            path = await asyncio.to_thread(self._folder.write, f"{result.name}-{plan.id}.{kind}", text)
            outcome["files"] = [{"path": str(path)}]
            outcome["text_in"] = str(path)
        return outcome

    def _shown(self, outcome: dict[str, Any]) -> dict[str, Any]:
        """Return an outcome for the agent: with the text that lies in the folder, and what to do next."""
        outcome = dict(outcome)
        if (path := outcome.pop("text_in", None)) is not None:
            try:
                text = Path(path).read_text(encoding="utf-8")
                outcome["text"] = text if len(text) <= _SHORT else f"{text[:_SHORT]}…"
            except OSError:
                pass
        if "handle" in outcome:
            outcome["next"] = "Keep the handle. wait(task=…) until it has succeeded, then download(task=…)."
        return outcome

    async def _known(self, claim: Claim) -> dict[str, Any]:
        """Say what came of a plan that was submitted before; nothing is sent again.

        Raises:
            SubmitUncertain: That is not known.
        """
        if claim.outcome is not None:
            return {"already_submitted": True, **self._shown(claim.outcome)}
        record = Handle.decode(claim.handle)
        if record.external_id is None:
            raise SubmitUncertain(
                tr(
                    "{plan_id} was submitted before, and what came of it is not known; it carried no id of its own. "
                    "Look at the gateway's list of tasks and its charges before you pay again with a new plan.",
                    plan_id=claim.plan_id,
                )
            )
        try:
            look = await self._relay.check(claim.handle)
        except RelayError as error:
            raise SubmitUncertain(
                tr(
                    "{plan_id} was submitted before, and what came of it is not known: {error} Look for external id "
                    "{external_id} in the gateway's list of tasks before you pay again with a new plan.",
                    plan_id=claim.plan_id,
                    error=str(error),
                    external_id=record.external_id,
                ),
                external_id=record.external_id,
                handle=claim.handle,
            ) from error
        outcome = {"task": record.task_id, "handle": claim.handle, "state": look["state"]}
        if look["state"] != "unknown":
            await self._settle(claim.plan_id, {**outcome, **await self._bought(claim.handle)})
        return {"already_submitted": True, **self._shown(outcome)}


def _name(operation: Operation) -> str:
    return f"{operation.family}.{operation.name}"


def _id_argument(operation: Operation) -> str | None:
    """Return the argument that takes an id of the caller's own, by which a task can be looked up."""
    field = operation.lifecycle.id_field
    return operation.argument("body", field) if field and operation.query else None


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)
