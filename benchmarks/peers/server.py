"""A bare HTTP/1.1 server that answers every peer's query, as fast as Python can: it is the clients that are measured.

A Kling task named `n100` is at work for 99 answers and done at the hundredth.
"""

from __future__ import annotations

import asyncio
import itertools
import json
from collections import Counter

_TIME, _WHEN = 1_762_237_353_241, "2026-01-01T00:00:00Z"
_SEEN: Counter[str] = Counter()
_NUMBER = itertools.count()


def _kling(task_id: str) -> object:
    _SEEN[task_id] += 1
    done = task_id[1:].isdigit() and _SEEN[task_id] >= int(task_id[1:])
    video = {"id": "v", "url": "https://cdn.example/v.mp4", "duration": "5.0"}
    data = {
        "task_id": task_id,
        "task_status": "succeed" if done else "processing",
        "task_info": {},
        "created_at": _TIME,
        "updated_at": _TIME,
        "task_result": {"videos": [video]} if done else {},
    }
    if done:
        del _SEEN[task_id]
    return {"code": 0, "message": "SUCCEED", "request_id": f"r-{next(_NUMBER)}", "data": data}


def _response(path: str) -> object:
    name = path.rpartition("/")[2]
    if path.startswith("/kling/"):
        return _kling(name)
    common = {"id": name, "createdAt": _WHEN, "created_at": _WHEN, "progress": 0.5}
    if "/videos/" in path:
        return {**common, "object": "video", "model": "sora-2", "status": "in_progress", "created_at": _TIME // 1000}
    if "/predictions/" in path:
        return {
            **common,
            "model": "a/b",
            "version": "v",
            "status": "processing",
            "input": {},
            "output": None,
            "urls": {},
        }
    return {**common, "status": "RUNNING", "state": "dreaming", "assets": None}


async def _serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            path = head.split(b" ", 2)[1].decode()
            body = json.dumps(_response(path)).encode()
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body))
            writer.write(body)
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def _main() -> None:
    server = await asyncio.start_server(_serve, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_main())
