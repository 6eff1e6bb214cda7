"""The tools that an agent sees, and the two ways to serve them."""

from __future__ import annotations

import asyncio
import functools
import inspect
import json
from collections.abc import Awaitable, Callable
from typing import Annotated, Any, Literal, ParamSpec, Protocol

from mcp.server.mcpserver import Context, MCPServer
from mcp.server.mcpserver.exceptions import ResourceError, ToolError
from mcp_types import ToolAnnotations
from pydantic import BeforeValidator, Field

from mediarelay_contract.contract import Contract
from mediarelay_contract.language import tr

from .. import __version__
from .._core.quoting import redact
from .._io.checking import contract
from .._io.history import History
from .._io.prices import aread_price
from ..errors import BudgetExceeded, InvalidInput, RelayError
from ..relay import AsyncRelay
from . import catalogue
from .folder import Folder
from .purchases import Purchases, WrongArguments
from .tasks import LONGEST, Tasks

P = ParamSpec("P")
Answer = dict[str, Any]


class Decorator(Protocol):
    """What every tool is wrapped in."""

    def __call__(self, tool: Callable[P, Awaitable[Answer]], /) -> Callable[P, Awaitable[Answer]]:
        """Wrap it."""
        ...


INSTRUCTIONS = """\
Buys video, image, audio and text generation from the user's relay gateway, and never pays twice for one plan.
Order of work: list_models -> describe (arguments of one operation) -> prepare (checks, shows the price, sends nothing)
-> show the price to the user -> submit (pays) -> wait, repeatedly, for videos take minutes -> download.
Keep the handle that submit returns: it finds the task in any later session. A wait that ends early, a lost connection
or a restart is no failure: call list_tasks, then wait or download. Never buy the same thing again because of one."""

_FREE = ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=True)
_CONTRACT = ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False)
_PLANS = ToolAnnotations(read_only_hint=True, idempotent_hint=False, open_world_hint=True)
_PAYS = ToolAnnotations(read_only_hint=False, destructive_hint=True, idempotent_hint=False, open_world_hint=True)
_WRITES = ToolAnnotations(read_only_hint=False, destructive_hint=False, idempotent_hint=False, open_world_hint=True)

_MOST_TASKS = 50  # in one call
_MOST_LISTED = 200  # models of the gateway's, in one answer


def _as_text(given: Any) -> Any:
    """Return a handle that a client has read as JSON, as inspector and n8n do, in the form that it was given in."""
    if isinstance(given, int | float):
        raise ValueError(tr("a task is named by a string: as a number, a long id has lost its last digits"))
    return json.dumps(given) if isinstance(given, dict) else given


Operation = Annotated[str, Field(description="Such as kling.text2video; list_models names them.")]
Arguments = Annotated[dict[str, Any], Field(description="By the names and kinds that describe gives.")]
TaskName = Annotated[
    str,
    Field(description="The handle, or the id that submit and list_tasks show: a string, also where it is digits."),
    BeforeValidator(_as_text),
]


def make_server(relay: AsyncRelay, folder: Folder) -> tuple[MCPServer[Any], Purchases]:
    """Make the server.

    Args:
        relay: The gateway, with its limit of spending.
        folder: Where files come from and go to.

    Returns:
        The server, and what it buys, to be closed after it.

    Raises:
        InvalidInput: There is no history, or no library to check calls by.
    """
    history = History()
    if not history.is_on:
        raise InvalidInput(
            tr("The server keeps on record what it has bought; set MEDIARELAY_HISTORY to a file, or do not set it.")
        )
    known = contract()
    purchases, tasks = Purchases(relay, known, folder, history), Tasks(relay, folder, history)
    server: MCPServer[Any] = MCPServer(
        "mediarelay", instructions=INSTRUCTIONS, version=__version__, log_level="WARNING", subscriptions=False
    )
    answering = _answering(relay.gateway.api_key)
    _add_catalogue(server, answering, relay, known)
    _add_purchases(server, answering, known, purchases)
    _add_tasks(server, answering, tasks)
    return server, purchases


def _add_catalogue(server: MCPServer[Any], answering: Decorator, relay: AsyncRelay, known: Contract) -> None:
    @server.tool(annotations=_FREE)
    @answering
    async def list_models(
        makes: Annotated[
            Literal["video", "image", "audio", "data"] | None, Field(description="Kind of result; texts are data.")
        ] = None,
        search: Annotated[
            str | None, Field(description="Words of a name, a model or a purpose: kling, lip sync.")
        ] = None,
    ) -> Answer:
        """List what can be bought: operations with their models, and the models that this gateway lists.

        Without arguments, all operations by family in few words; with one, each match with what it is for.
        """
        if makes is None and not search:
            return {"families": catalogue.families(known), "next": "Narrow it by makes or search, then describe one."}
        listed = await _listed_models(relay, search or "")
        return {"operations": catalogue.search(known, makes, search), "listed_by_gateway": listed}

    @server.tool(annotations=_CONTRACT)
    @answering
    async def describe(operation: Operation) -> Answer:
        """Return the arguments of one operation as JSON Schema. Files are named relative to the server's folder."""
        found = catalogue.offered(known, operation)
        return {**catalogue.offer(known, found), "arguments": catalogue.arguments_schema(known, found)}

    @server.resource("mediarelay://operations/{operation}", mime_type="application/schema+json")
    def schema(operation: str) -> str:
        """The arguments of one operation as JSON Schema."""
        try:
            return json.dumps(
                catalogue.arguments_schema(known, catalogue.offered(known, operation)), ensure_ascii=False
            )
        except RelayError as error:
            raise ResourceError(str(error)) from error

    @server.tool(annotations=_FREE)
    @answering
    async def price(operation: Operation, arguments: Arguments) -> Answer:
        """Say what a call costs by the gateway's own price list. Free; the model alone is enough of its arguments."""
        return (await aread_price(relay.session, catalogue.offered(known, operation), arguments))._asdict()

    @server.tool(annotations=_FREE)
    @answering
    async def balance() -> Answer:
        """Say what is left to spend on the gateway, as far as it shows that."""
        return (await relay.balance())._asdict()


async def _listed_models(relay: AsyncRelay, words: str) -> list[str] | str:
    """Return the gateway's own list of models, as far as it has one and they fit."""
    try:
        raw = (await relay.openai.models()).raw
        names = [str(one["id"]) for one in raw["data"]]
    except (RelayError, LookupError, TypeError) as error:
        return tr("The gateway shows no list of models ({error}).", error=str(error))
    return [name for name in names if all(word in name.lower() for word in words.lower().split())][:_MOST_LISTED]


def _add_purchases(server: MCPServer[Any], answering: Decorator, known: Contract, purchases: Purchases) -> None:
    @server.tool(annotations=_PLANS)
    @answering
    async def prepare(operation: Operation, arguments: Arguments) -> Answer:
        """Check a call, and return its price and a plan id. Free: nothing is submitted.

        Wrong arguments are answered with what is wrong and the JSON Schema of right ones.
        """
        return await purchases.prepare(catalogue.offered(known, operation), arguments)

    @server.tool(annotations=_PAYS)
    @answering
    async def submit(plan_id: Annotated[str, Field(description="What prepare returned.")]) -> Answer:
        """Submit a plan. THIS SPENDS THE USER'S MONEY: show the price and get their consent first.

        A plan is submitted once, however often this is called: calling it again, also after a lost connection or a
        restart, returns the same task and pays nothing. Returns the task's handle, or the files where a result comes
        at once.
        """
        return await purchases.submit(plan_id)


def _add_tasks(server: MCPServer[Any], answering: Decorator, bought: Tasks) -> None:
    @server.tool(annotations=_FREE)
    @answering
    async def status(
        tasks: Annotated[list[TaskName], Field(description="Handles or ids.", min_length=1, max_length=_MOST_TASKS)],
    ) -> Answer:
        """Look at several tasks once, without waiting."""
        return {"tasks": await bought.status(tasks)}

    @server.tool(annotations=_FREE)
    @answering
    async def list_tasks(most: Annotated[int, Field(ge=1, le=_MOST_TASKS)] = 20) -> Answer:
        """List what was submitted to this gateway from this account, in earlier sessions too, the latest first.

        The state is the one last seen; uncertain means that nobody knows whether the gateway took it: do not buy it
        again before status has looked.
        """
        return {"tasks": await asyncio.to_thread(bought.entries, most)}

    @server.tool(annotations=_FREE)
    @answering
    async def wait(
        task: TaskName,
        ctx: Context[Any, Any],
        seconds: Annotated[float, Field(description="How long this call may take.", ge=0, le=LONGEST)] = 50.0,
    ) -> Answer:
        """Wait for a task, at most a minute. Returns its state, and when to come back where it has not ended.

        To cancel this call ends the wait only: the task lives on.
        """
        return await bought.wait(task, seconds, ctx.report_progress)

    @server.tool(annotations=_WRITES)
    @answering
    async def download(
        task: TaskName,
        name: Annotated[
            str | None,
            Field(description="File name within the server's folder; by default the task's id. Nothing is replaced."),
        ] = None,
    ) -> Answer:
        """Fetch what a task made into the server's folder, and return the paths. Free, and can be repeated."""
        return await bought.download(task, name)


def _answering(key: str) -> Decorator:
    """Return what lets a tool answer with what is wrong, in words that say what to do, and never with the key."""

    def decorate(tool: Callable[P, Awaitable[Answer]]) -> Callable[P, Awaitable[Answer]]:
        @functools.wraps(tool)
        async def answered(*args: P.args, **kwargs: P.kwargs) -> Answer:
            try:
                answer: Answer = json.loads(redact(json.dumps(await tool(*args, **kwargs)), (key,)))
            except RelayError as error:
                raise ToolError(redact(words(error), (key,))) from error
            except OSError as error:
                raise ToolError(f"{error.strerror or error}: {error.filename}") from error
            return answer

        answered.__doc__ = inspect.getdoc(tool)  # every model reads it, and pays for its indentation
        return answered

    return decorate


def words(error: RelayError) -> str:
    """Return what an error says to an agent: the handle, how to allow what a limit forbids, what would be right."""
    text = str(error)
    if isinstance(error, BudgetExceeded):
        text += tr(
            " Only the user can allow it: the server is started with --max-paid N, or MEDIARELAY_MAX_PAID=N, for N "
            "paid submissions in all, or with --max-cost and MEDIARELAY_MAX_COST for what they may cost in all."
        )
    if isinstance(error, WrongArguments):
        text += tr(" The arguments, as JSON Schema: {schema}", schema=json.dumps(error.schema, ensure_ascii=False))
    elif error.handle and error.handle not in text:
        text += tr(" Its handle: {handle}", handle=error.handle)
    return text
