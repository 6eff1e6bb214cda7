from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm
    from ..models.gemini_blob import GeminiBlob
    from ..models.gemini_file import GeminiFile
    from ..models.gemini_function_call import GeminiFunctionCall


T = TypeVar("T", bound="GeminiPart")


@_attrs_define
class GeminiPart:
    """One of these fields says what the part is.

    Attributes:
        text (None | str | Unset): What is said.
        thought (bool | None | Unset): Whether the text is a thought of the model's.
        thought_signature (None | str | Unset): The vendor's proof of a thought. It goes back unchanged in the next
            request.
        inline_data (GeminiBlob | Unset): A picture, sound or another file.
        file_data (GeminiFile | Unset): A file by its address.
        function_call (GeminiFunctionCall | Unset): The model calls a function.
        function_response (FreeForm | Unset): Whatever the gateway puts there.
        executable_code (FreeForm | Unset): Whatever the gateway puts there.
        code_execution_result (FreeForm | Unset): Whatever the gateway puts there.
    """

    text: None | str | Unset = UNSET
    thought: bool | None | Unset = UNSET
    thought_signature: None | str | Unset = UNSET
    inline_data: GeminiBlob | Unset = UNSET
    file_data: GeminiFile | Unset = UNSET
    function_call: GeminiFunctionCall | Unset = UNSET
    function_response: FreeForm | Unset = UNSET
    executable_code: FreeForm | Unset = UNSET
    code_execution_result: FreeForm | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        text: None | str | Unset
        if isinstance(self.text, Unset):
            text = UNSET
        else:
            text = self.text

        thought: bool | None | Unset
        if isinstance(self.thought, Unset):
            thought = UNSET
        else:
            thought = self.thought

        thought_signature: None | str | Unset
        if isinstance(self.thought_signature, Unset):
            thought_signature = UNSET
        else:
            thought_signature = self.thought_signature

        inline_data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.inline_data, Unset):
            inline_data = self.inline_data.to_dict()

        file_data: dict[str, Any] | Unset = UNSET
        if not isinstance(self.file_data, Unset):
            file_data = self.file_data.to_dict()

        function_call: dict[str, Any] | Unset = UNSET
        if not isinstance(self.function_call, Unset):
            function_call = self.function_call.to_dict()

        function_response: dict[str, Any] | Unset = UNSET
        if not isinstance(self.function_response, Unset):
            function_response = self.function_response.to_dict()

        executable_code: dict[str, Any] | Unset = UNSET
        if not isinstance(self.executable_code, Unset):
            executable_code = self.executable_code.to_dict()

        code_execution_result: dict[str, Any] | Unset = UNSET
        if not isinstance(self.code_execution_result, Unset):
            code_execution_result = self.code_execution_result.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if text is not UNSET:
            field_dict["text"] = text
        if thought is not UNSET:
            field_dict["thought"] = thought
        if thought_signature is not UNSET:
            field_dict["thoughtSignature"] = thought_signature
        if inline_data is not UNSET:
            field_dict["inlineData"] = inline_data
        if file_data is not UNSET:
            field_dict["fileData"] = file_data
        if function_call is not UNSET:
            field_dict["functionCall"] = function_call
        if function_response is not UNSET:
            field_dict["functionResponse"] = function_response
        if executable_code is not UNSET:
            field_dict["executableCode"] = executable_code
        if code_execution_result is not UNSET:
            field_dict["codeExecutionResult"] = code_execution_result

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415
        from ..models.gemini_blob import GeminiBlob  # noqa: PLC0415
        from ..models.gemini_file import GeminiFile  # noqa: PLC0415
        from ..models.gemini_function_call import GeminiFunctionCall  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_text(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        text = _parse_text(d.pop("text", UNSET))

        def _parse_thought(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        thought = _parse_thought(d.pop("thought", UNSET))

        def _parse_thought_signature(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        thought_signature = _parse_thought_signature(d.pop("thoughtSignature", UNSET))

        _inline_data = d.pop("inlineData", UNSET)
        inline_data: GeminiBlob | Unset
        if isinstance(_inline_data, Unset):
            inline_data = UNSET
        else:
            inline_data = GeminiBlob.from_dict(_inline_data)

        _file_data = d.pop("fileData", UNSET)
        file_data: GeminiFile | Unset
        if isinstance(_file_data, Unset):
            file_data = UNSET
        else:
            file_data = GeminiFile.from_dict(_file_data)

        _function_call = d.pop("functionCall", UNSET)
        function_call: GeminiFunctionCall | Unset
        if isinstance(_function_call, Unset):
            function_call = UNSET
        else:
            function_call = GeminiFunctionCall.from_dict(_function_call)

        _function_response = d.pop("functionResponse", UNSET)
        function_response: FreeForm | Unset
        if isinstance(_function_response, Unset):
            function_response = UNSET
        else:
            function_response = FreeForm.from_dict(_function_response)

        _executable_code = d.pop("executableCode", UNSET)
        executable_code: FreeForm | Unset
        if isinstance(_executable_code, Unset):
            executable_code = UNSET
        else:
            executable_code = FreeForm.from_dict(_executable_code)

        _code_execution_result = d.pop("codeExecutionResult", UNSET)
        code_execution_result: FreeForm | Unset
        if isinstance(_code_execution_result, Unset):
            code_execution_result = UNSET
        else:
            code_execution_result = FreeForm.from_dict(_code_execution_result)

        gemini_part = cls(
            text=text,
            thought=thought,
            thought_signature=thought_signature,
            inline_data=inline_data,
            file_data=file_data,
            function_call=function_call,
            function_response=function_response,
            executable_code=executable_code,
            code_execution_result=code_execution_result,
        )

        gemini_part.additional_properties = d
        return gemini_part

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
