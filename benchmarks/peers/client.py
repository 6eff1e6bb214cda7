"""Measure one client in this process: `python client.py PEER WHAT PORT`. Prints one JSON object.

It runs in the peer's own environment, so it imports nothing but the standard library before the clock starts.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable

_POLLS = 1000
Poll = Callable[[], object]


def httpx(base: str) -> Poll:
    """Raw httpx, as a script would use it."""
    import httpx

    client = httpx.Client()
    return lambda: client.get(f"{base}/kling/v1/videos/text2video/a").json()


def generated(base: str) -> Poll:
    """The generated client alone."""
    from mediarelay_client.api.kling.kling_get_text_2_video import sync_detailed
    from mediarelay_client.client import AuthenticatedClient

    client = AuthenticatedClient(base, "sk-x")
    return lambda: sync_detailed("a", client=client)


def mediarelay(base: str) -> Poll:
    """One poll as `wait()` makes it: queried, read, and the next look planned; only the sleep between is left out."""
    from mediarelay import Relay
    from mediarelay._core.actions import Send
    from mediarelay._core.handle import Handle

    relay = Relay(base, "sk-x", learn=False)
    operation, record, parsed = relay._resumed(Handle("klingCreateText2Video", "a", None, int(time.time())).encode())
    flow = relay.session.make_poll(operation, record, parsed, relay.session.clock.now(), None, None)

    def poll() -> object:
        action = flow.step(None, relay.session.clock.now() + 1e6)
        assert isinstance(action, Send)
        flow._last_request = float("-inf")
        return flow.step(relay.session.transport.send(action.request), relay.session.clock.now())

    return poll


def openai(base: str) -> Poll:
    """The query of its video."""
    from openai import OpenAI

    client = OpenAI(api_key="sk-x", base_url=f"{base}/v1")
    return lambda: client.videos.retrieve("a")


def runwayml(base: str) -> Poll:
    """The query of its task."""
    from runwayml import RunwayML

    client = RunwayML(api_key="x", base_url=base)
    return lambda: client.tasks.retrieve("17f20503-6c24-4c16-946b-35dbbce2af2f")


def replicate(base: str) -> Poll:
    """The query of its prediction."""
    from replicate.client import Client

    client = Client(api_token="x", base_url=base)  # noqa: S106
    return lambda: client.predictions.get("a")


def lumaai(base: str) -> Poll:
    """The query of its generation."""
    from lumaai import LumaAI

    client = LumaAI(auth_token="x", base_url=base)  # noqa: S106
    return lambda: client.generations.get("a")


def fal_client(base: str) -> Poll:
    """Its queue's address is https only, so no more than its import is measured."""
    import fal_client

    return lambda: (fal_client, base)


def interpreter(base: str) -> Poll:
    """Nothing at all."""
    return lambda: base


def main() -> None:
    """Measure the import, the first poll, the memory after it, or the CPU of a poll."""
    peer, what, port = sys.argv[1:]
    base = f"http://127.0.0.1:{port}"
    began, cpu = time.perf_counter(), time.process_time()
    if what == "import":
        if peer == "mediarelay":
            import mediarelay  # noqa: F401
        elif peer == "generated":
            import mediarelay_client  # noqa: F401
        elif peer != "interpreter":
            __import__(peer)
        print(json.dumps({"ms": (time.perf_counter() - began) * 1000}))
        return
    poll = globals()[peer](base)
    poll()
    first = time.perf_counter() - began
    with open("/proc/self/statm", encoding="ascii") as stream:
        pages = int(stream.read().split()[1])
    found = {"first_ms": first * 1000, "rss_mb": pages * 4096 / 1e6, "modules": len(sys.modules)}
    if what == "polls":
        for _ in range(50):
            poll()
        cpu = time.process_time()
        for _ in range(_POLLS):
            poll()
        found["cpu_us"] = (time.process_time() - cpu) / _POLLS * 1e6
    print(json.dumps(found))


if __name__ == "__main__":
    main()
