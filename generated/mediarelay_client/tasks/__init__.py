"""The typed task methods, one module per family, and the data that they run on."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Final, Generic, TypeVar

if TYPE_CHECKING:
    from .kling import Kling
    from .operation import Operation

TaskT = TypeVar("TaskT")
ResultT = TypeVar("ResultT")

_FAMILIES: Final[Mapping[str, str]] = {
    "klingCreateText2Video": "kling",
    "klingCreateImage2Video": "kling",
    "klingCreateOmniVideo": "kling",
    "klingCreateMotionControl": "kling",
    "klingCreateMultiImage2Video": "kling",
    "klingCreateVideoExtend": "kling",
    "klingCreateLipSync": "kling",
    "klingCreateAdvancedLipSync": "kling",
    "klingCreateEffects": "kling",
    "klingCreateAvatarImage2Video": "kling",
    "klingCreateMultiElements": "kling",
    "klingIdentifyFace": "kling",
    "klingInitMultiElementsSelection": "kling",
    "klingAddMultiElementsSelection": "kling",
    "klingDeleteMultiElementsSelection": "kling",
    "klingClearMultiElementsSelection": "kling",
    "klingPreviewMultiElementsSelection": "kling",
    "klingRecognizeImage": "kling",
    "klingCreateImageGeneration": "kling",
    "klingCreateOmniImage": "kling",
    "klingCreateMultiImage2Image": "kling",
    "klingCreateImageExpand": "kling",
    "klingCreateVirtualTryOn": "kling",
    "klingCreateTextToAudio": "kling",
    "klingCreateVideoToAudio": "kling",
    "klingCreateTts": "kling",
    "klingCreateCustomVoice": "kling",
    "klingCreateAdvancedElement": "kling",
    "klingCreateElement": "kling",
    "klingDeleteVoice": "kling",
    "klingDeleteElement": "kling",
    "klingListPresetVoices": "kling",
    "klingListAdvancedPresetElements": "kling",
}


def find_operation(operation_id: str) -> Operation:
    """Return the operation of that id.

    Raises:
        KeyError: The contract has no such operation, or it has no method.
    """
    module = import_module(f"{__name__}.{_FAMILIES[operation_id]}")
    operation: Operation = module.OPERATIONS[operation_id]
    return operation


def list_families() -> list[str]:
    """List the families that have methods."""
    return list(dict.fromkeys(_FAMILIES.values()))


class Families(Generic[TaskT, ResultT]):
    """Every family of the contract as an attribute; what a call returns is the subclass's choice."""

    def _start(self, operation: Operation, arguments: Mapping[str, object]) -> TaskT:
        raise NotImplementedError

    def _call(self, operation: Operation, arguments: Mapping[str, object]) -> ResultT:
        raise NotImplementedError

    @cached_property
    def kling(self) -> Kling[TaskT, ResultT]:
        """The methods of the family `kling`."""
        from .kling import Kling

        return Kling(self._start, self._call)
