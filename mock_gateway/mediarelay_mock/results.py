"""What finished tasks have made: links to real, small media, in the vendor's own result shape."""

from __future__ import annotations

from typing import Any

from .store import StoredTask

SUFFIXES = {".mp4": "video/mp4", ".png": "image/png", ".mp3": "audio/mpeg", ".wav": "audio/wav"}


def make_result(lists: str, task: StoredTask, base: str) -> dict[str, Any]:
    """Return the vendor's `task_result` for a task.

    Args:
        lists: Which lists the operation fills, by the contract's expression for its links.
        task: The task.
        base: Address of the mock as the caller knows it.
    """
    if task.empty:
        return {}

    def link(name: str) -> str:
        return f"{base}/media/{task.id}/{name}"

    made: dict[str, Any] = {}
    if "videos[]" in lists and task.media == "video":
        made["videos"] = [{"id": f"{task.id}01", "url": link("0.mp4"), "duration": _seconds(task)}]
    if "images[]" in lists and task.media == "image":
        series = task.body.get("result_type") == "series"
        amount = task.body.get("series_amount", 4) if series else task.body.get("n", 1)
        images = [
            {"index": index, "url": link(f"{index}.png")} for index in range(4 if amount == "auto" else int(amount))
        ]
        made["series_images" if series else "images"] = images
        if "result_type" in task.body:
            made["result_type"] = task.body["result_type"]
    if "audios[]" in lists:
        made["audios"] = [
            {
                "id": f"{task.id}02",
                "url_mp3": link("0.mp3"),
                "url_wav": link("0.wav"),
                "duration_mp3": "2.0",
                "duration_wav": "1.0",
            }
        ]
    if "voices[]" in lists:
        made["voices"] = [make_voice(task.id, task.body["voice_name"], link("0.mp3"), owner="1")]
    if "elements[]" in lists:
        made["elements"] = [make_element(int(task.id), task.body, link("0.png"), owner="1")]
    return made


def _seconds(task: StoredTask) -> str:
    try:
        return f"{float(task.body.get('duration') or 5):.1f}"
    except (TypeError, ValueError):
        return "5.0"


def make_voice(voice_id: str, name: str, link: str, *, owner: str) -> dict[str, Any]:
    """Return a voice as the vendor words it."""
    return {"voice_id": voice_id, "voice_name": name, "trial_url": link, "owned_by": owner}


def make_element(element_id: int, body: dict[str, Any], link: str, *, owner: str) -> dict[str, Any]:
    """Return an element as the vendor words it."""
    return {
        "element_id": element_id,
        "element_name": body["element_name"],
        "element_description": body["element_description"],
        "reference_type": body.get("reference_type", "image_refer"),
        "element_image_list": {"frontal_image": link, "refer_images": [{"image_url": link}]},
        "owned_by": owner,
        "status": "succeed",
    }
