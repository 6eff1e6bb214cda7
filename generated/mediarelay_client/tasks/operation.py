"""What the contract says of one operation, as data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

BEARER: Mapping[str, str] = {"Authorization": "Bearer {key}"}


class Query(NamedTuple):
    """How something is queried by its id.

    Attributes:
        method: HTTP method.
        path: Path template; `{task_id}` stands for the id where it belongs there.
        place: Where the id goes: `path`, `query` or `body`.
        name: Name of the parameter or field.
        form: Whether it takes `one` id or a `list`.
        fixed: Parameters that are sent along.
        keep: Fields of the submission that are sent along.
        credentials: Headers that carry the key, with `{key}` for it.
    """

    method: str
    path: str
    place: str
    name: str
    form: str = "one"
    fixed: Mapping[str, str] = {}
    keep: tuple[str, ...] = ()
    credentials: Mapping[str, str] = BEARER


class BulkQuery(NamedTuple):
    """How many tasks are queried in one request.

    Attributes:
        operation_id: The contract's operationId of that query.
        query: How it takes the ids.
        split: Its response as a list of responses to the query for one task; JMESPath.
        most: How many tasks one request may name.
    """

    operation_id: str
    query: Query
    split: str
    most: int


class FollowUp(NamedTuple):
    """How the links are queried, where a finished task names no more than an id of its file.

    Attributes:
        query: How it takes that id.
        id: The file's id in the response about the task; JMESPath.
        urls: The links in the response to this query; JMESPath.
    """

    query: Query
    id: str
    urls: str


class Lifecycle(NamedTuple):
    """How a task ends, or where a response that is the result holds it: the contract's `x-lifecycle`.

    Attributes:
        media: What is made: `video`, `image`, `audio` or `data`.
        typical: Median seconds from submission to end; 0 where the response is the result.
        deadline: Seconds to wait at most by default; 0 where the response is the result.
        kind_fields: Fields of the submission that decide how long its task takes.
        typical_of_kinds: Median seconds by the values of those fields, with slashes between them and * for any; the
            first that fits.
        dialects: The dialects of its responses, in the order in which they are tried; all common ones where none is given.
        id_field: Request field for an id of the caller's own, by which the task can be looked up.
        content: Path of the download of the file itself by the task's id; it needs the key.
        follow_up: A second query for the links.
        bulk_query: A query for many tasks at once.
        result_at: Where in the response the results stand; JMESPath, as are those that follow.
        urls: Links to what was made, within the result.
        artefacts: What a success must come with; the links where it is absent.
        missing: Within the result, a reason for each part that was not made though others were.
        inline: What was made, as a list of Base64 or data URIs in the response.
        text: The text that a person wants to read.
        rows: Within the result, objects that hold what a person needs of each thing: its id, its name, its link.
        clip_seconds: Length of what was made, in seconds.
    """

    media: str = "data"
    typical: float = 0
    deadline: float = 0
    kind_fields: tuple[str, ...] = ()
    typical_of_kinds: Mapping[str, float] = {}
    dialects: tuple[str, ...] = ()
    id_field: str | None = None
    content: str | None = None
    follow_up: FollowUp | None = None
    bulk_query: BulkQuery | None = None
    result_at: str = "@"
    urls: str | None = None
    artefacts: str | None = None
    missing: str | None = None
    inline: str | None = None
    text: str | None = None
    rows: str | None = None
    clip_seconds: str | None = None


class Answers(NamedTuple):
    """Where an event holds pieces of several answers, each numbered by its `index`, and what a piece says.

    Attributes:
        list: The pieces within an event; JMESPath, as are those that follow, over one of them.
        text: What it adds to the text of its answer.
        end: True of the last one of an answer.
    """

    list: str
    text: str
    end: str


class Rule(NamedTuple):
    """One way in which an event becomes part of the response that a call without a stream returns.

    Attributes:
        events: Names of such events; every event where none is named.
        value: What of the event counts; JMESPath; None for all of it.
        at: The list in the response where it goes, into the entry with the event's `index`; None for the response.
    """

    events: tuple[str, ...] = ()
    value: str | None = None
    at: str | None = None


class Merge(NamedTuple):
    """How the events of a stream become the response that a call without one returns; what it names are fields.

    Attributes:
        rules: What goes where. Objects are merged, and a later value replaces the one before.
        items: Lists whose entries belong together by their `index`, or by their place where they have none.
        unnumbered: Lists whose entries have no `index` in the response.
        runs: Lists whose entries are joined where they differ in nothing but a text.
        join: Texts that are joined.
        parse: Texts that are joined, and read as JSON.
        base64: Base64 that is joined.
        rename: What fields are called in the response.
        fixed: What the response has besides.
    """

    rules: tuple[Rule, ...]
    items: tuple[str, ...] = ()
    unnumbered: tuple[str, ...] = ()
    runs: tuple[str, ...] = ()
    join: tuple[str, ...] = ()
    parse: tuple[str, ...] = ()
    base64: tuple[str, ...] = ()
    rename: Mapping[str, str] = {}
    fixed: Mapping[str, Any] = {}


class Events(NamedTuple):
    """What the events of a stream say, each as an expression over one event.

    Attributes:
        models: The models that an event may be read as, by its name; `default` for those without one.
        end: True of the event after which all was said.
        ends: Names of such events.
        error: True of an event that says that the stream failed.
        errors: Names of such events.
        usage: What was used.
        usage_in: Under which name the operation's response has that.
        text: The next piece of the text.
        inline: A piece of what was made, in Base64.
        whole: The response that the last event repeats as a whole.
        times: Over the body of the request, how many such last events there are.
        answers: Where an event may hold pieces of several answers.
        merge: How all events become one response, where the last one does not repeat it.
    """

    models: Mapping[str, tuple[str, ...]]
    end: str | None = None
    ends: tuple[str, ...] = ()
    error: str | None = None
    errors: tuple[str, ...] = ()
    usage: str | None = None
    usage_in: str | None = None
    text: str | None = None
    inline: str | None = None
    whole: str | None = None
    times: str | None = None
    answers: Answers | None = None
    merge: Merge | None = None


class Messages(NamedTuple):
    """What is said over a WebSocket: types of messages, and what they mean.

    Attributes:
        client: The models of the client's, by their types.
        server: The models that one of the server's may be read as, by its type.
        subprotocols: What is offered, with `{key}` for the key.
        requests: Types of the client's that request an answer.
        begins: Types of the server's that an answer begins with.
        ends: Types that it ends with.
        errors: Types that say that something failed.
        error: True of such a message; JMESPath, as are those that follow.
        text: The next piece of the text.
        usage: What was used.
    """

    client: Mapping[str, tuple[str, ...]]
    server: Mapping[str, tuple[str, ...]]
    subprotocols: tuple[str, ...] = ()
    requests: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    errors: tuple[str, ...] = ()
    error: str | None = None
    text: str | None = None
    usage: str | None = None


class Operation(NamedTuple):
    """One operation of the contract.

    Attributes:
        id: The contract's operationId.
        family: Which vendor or format it belongs to, `kling` for instance.
        name: The method's name within the family.
        method: HTTP method of the request.
        path: Path template of the request.
        paid: Whether it may be charged.
        query: How its task is queried; None where the response is the result.
        cancel: How its task is ended early; None where no way is known.
        lifecycle: How its task ends, and where results stand.
        uploads: Where files may stand in the body, and in which forms.
        places: Arguments that do not go into the body under their own name, as (place, name on the wire).
        needs: Arguments without which there is no request: those that its path and query require.
        forms: Names of the forms that its body may be written in, in the order in which they are tried; see `forms`.
        credentials: Headers that carry the key, with `{key}` for it.
        form_only: Whether its body is always a form, even without a file.
        stream: What requests a stream in place of JSON: a `field` that is true or of this `value`, or `parameters`; with
            the `defaults` of other fields; or the name of the `operation` that streams in its place.
        events: What the events of its stream say; None where it has none.
        prompt: The `field` that one text alone is sent in, and the `value` that it then has, with `{prompt}` for it.
        says_text: Whether the response may be plain text, where the caller requests that.
        says_file: Whether the response may be a file itself, a sound for instance.
        only_streams: Whether there is no other response than a stream.
        messages: What is said over the WebSocket that it opens; None where it opens none.
        usage: Where its response states what was used: tokens as `input`, `output`, `cached`, sound as `seconds`.
        free_when: Parameters with which a paid operation is free.
    """

    id: str
    family: str
    name: str
    method: str
    path: str
    paid: bool
    query: Query | None
    lifecycle: Lifecycle
    uploads: Mapping[str, Mapping[str, Any]]
    places: Mapping[str, tuple[str, str]]
    needs: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    credentials: Mapping[str, str] = BEARER
    form_only: bool = False
    stream: Mapping[str, Any] = {}
    events: Events | None = None
    prompt: Mapping[str, Any] = {}
    says_text: bool = False
    says_file: bool = False
    only_streams: bool = False
    messages: Messages | None = None
    usage: Mapping[str, str] = {}
    cancel: Query | None = None
    free_when: Mapping[str, str] = {}

    @property
    def stream_name(self) -> str:
        """The name of the method that streams: its own, where it has no other."""
        return self.name if self.name.startswith("stream_") else f"stream_{self.name}"

    def may_cost(self, parameters: Mapping[str, str]) -> bool:
        """Whether a call with these parameters, by their names on the wire, may be charged."""
        free = self.free_when.items()
        return self.paid and not (free and all(parameters.get(name) == value for name, value in free))

    def argument(self, place: str, wire_name: str) -> str:
        """Return the argument that is sent under a name on the wire, as `path`, `query`, `header` or `body`."""
        return next((name for name, sent in self.places.items() if sent == (place, wire_name)), wire_name)
