from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.completion_request_logit_bias import CompletionRequestLogitBias
    from ..models.openai_stream_options import OpenaiStreamOptions


T = TypeVar("T", bound="CompletionRequest")


@_attrs_define
class CompletionRequest:
    """
    Attributes:
        model (str): The model, such as gpt-3.5-turbo-instruct.
        prompt (list[int | list[int] | str] | str): The text to continue, or several of them, each as text or as tokens.
        max_tokens (int | Unset): How many tokens may be added; 16 where absent.
        temperature (float | Unset): How varied the words are; 1 where absent.
        top_p (float | Unset): Share of the likeliest words to choose from; 1 where absent.
        n (int | Unset): How many texts; 1 where absent. All are charged.
        stream (bool | Unset): Whether the text comes in pieces; false where absent.
        stream_options (OpenaiStreamOptions | Unset): For streams only.
        stop (list[str] | str | Unset): Texts at which the model stops; up to four.
        suffix (str | Unset): The text after the gap that is to be filled in.
        echo (bool | Unset): Whether the prompt comes back before the text; new-api drops it.
        best_of (int | Unset): How many texts the vendor chooses from; 1 where absent. new-api drops it.
        logprobs (bool | int | Unset): How many of the likeliest tokens to list; to new-api true or false only.
        presence_penalty (float | Unset): Above 0 the model turns to new subjects; 0 where absent.
        frequency_penalty (float | Unset): Above 0 the model repeats itself less; 0 where absent.
        logit_bias (CompletionRequestLogitBias | Unset): How much likelier, or less likely, single tokens become, by
            their ids.
        seed (int | Unset): The same seed gives, as far as possible, the same text.
        user (str | Unset): An id of the end user.
    """

    model: str
    prompt: list[int | list[int] | str] | str
    max_tokens: int | Unset = UNSET
    temperature: float | Unset = UNSET
    top_p: float | Unset = UNSET
    n: int | Unset = UNSET
    stream: bool | Unset = UNSET
    stream_options: OpenaiStreamOptions | Unset = UNSET
    stop: list[str] | str | Unset = UNSET
    suffix: str | Unset = UNSET
    echo: bool | Unset = UNSET
    best_of: int | Unset = UNSET
    logprobs: bool | int | Unset = UNSET
    presence_penalty: float | Unset = UNSET
    frequency_penalty: float | Unset = UNSET
    logit_bias: CompletionRequestLogitBias | Unset = UNSET
    seed: int | Unset = UNSET
    user: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        model = self.model

        prompt: list[int | list[int] | str] | str
        if isinstance(self.prompt, list):
            prompt = []
            for prompt_type_1_item_data in self.prompt:
                prompt_type_1_item: int | list[int] | str
                if isinstance(prompt_type_1_item_data, list):
                    prompt_type_1_item = prompt_type_1_item_data

                else:
                    prompt_type_1_item = prompt_type_1_item_data
                prompt.append(prompt_type_1_item)

        else:
            prompt = self.prompt

        max_tokens = self.max_tokens

        temperature = self.temperature

        top_p = self.top_p

        n = self.n

        stream = self.stream

        stream_options: dict[str, Any] | Unset = UNSET
        if not isinstance(self.stream_options, Unset):
            stream_options = self.stream_options.to_dict()

        stop: list[str] | str | Unset
        if isinstance(self.stop, Unset):
            stop = UNSET
        elif isinstance(self.stop, list):
            stop = self.stop

        else:
            stop = self.stop

        suffix = self.suffix

        echo = self.echo

        best_of = self.best_of

        logprobs: bool | int | Unset
        if isinstance(self.logprobs, Unset):
            logprobs = UNSET
        else:
            logprobs = self.logprobs

        presence_penalty = self.presence_penalty

        frequency_penalty = self.frequency_penalty

        logit_bias: dict[str, Any] | Unset = UNSET
        if not isinstance(self.logit_bias, Unset):
            logit_bias = self.logit_bias.to_dict()

        seed = self.seed

        user = self.user

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "model": model,
                "prompt": prompt,
            }
        )
        if max_tokens is not UNSET:
            field_dict["max_tokens"] = max_tokens
        if temperature is not UNSET:
            field_dict["temperature"] = temperature
        if top_p is not UNSET:
            field_dict["top_p"] = top_p
        if n is not UNSET:
            field_dict["n"] = n
        if stream is not UNSET:
            field_dict["stream"] = stream
        if stream_options is not UNSET:
            field_dict["stream_options"] = stream_options
        if stop is not UNSET:
            field_dict["stop"] = stop
        if suffix is not UNSET:
            field_dict["suffix"] = suffix
        if echo is not UNSET:
            field_dict["echo"] = echo
        if best_of is not UNSET:
            field_dict["best_of"] = best_of
        if logprobs is not UNSET:
            field_dict["logprobs"] = logprobs
        if presence_penalty is not UNSET:
            field_dict["presence_penalty"] = presence_penalty
        if frequency_penalty is not UNSET:
            field_dict["frequency_penalty"] = frequency_penalty
        if logit_bias is not UNSET:
            field_dict["logit_bias"] = logit_bias
        if seed is not UNSET:
            field_dict["seed"] = seed
        if user is not UNSET:
            field_dict["user"] = user

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.completion_request_logit_bias import CompletionRequestLogitBias  # noqa: PLC0415
        from ..models.openai_stream_options import OpenaiStreamOptions  # noqa: PLC0415

        d = dict(src_dict)
        model = d.pop("model")

        def _parse_prompt(data: object) -> list[int | list[int] | str] | str:
            try:
                if not isinstance(data, list):
                    raise TypeError()
                prompt_type_1 = []
                _prompt_type_1 = data
                for prompt_type_1_item_data in _prompt_type_1:

                    def _parse_prompt_type_1_item(data: object) -> int | list[int] | str:
                        try:
                            if not isinstance(data, list):
                                raise TypeError()
                            prompt_type_1_item_type_2 = cast(list[int], data)

                            return prompt_type_1_item_type_2
                        except (TypeError, ValueError, AttributeError, KeyError):
                            pass
                        return cast(int | list[int] | str, data)

                    prompt_type_1_item = _parse_prompt_type_1_item(prompt_type_1_item_data)

                    prompt_type_1.append(prompt_type_1_item)

                return prompt_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[int | list[int] | str] | str, data)

        prompt = _parse_prompt(d.pop("prompt"))

        max_tokens = d.pop("max_tokens", UNSET)

        temperature = d.pop("temperature", UNSET)

        top_p = d.pop("top_p", UNSET)

        n = d.pop("n", UNSET)

        stream = d.pop("stream", UNSET)

        _stream_options = d.pop("stream_options", UNSET)
        stream_options: OpenaiStreamOptions | Unset
        if isinstance(_stream_options, Unset):
            stream_options = UNSET
        else:
            stream_options = OpenaiStreamOptions.from_dict(_stream_options)

        def _parse_stop(data: object) -> list[str] | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                componentsschemas_openai_stop_type_1 = cast(list[str], data)

                return componentsschemas_openai_stop_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | str | Unset, data)

        stop = _parse_stop(d.pop("stop", UNSET))

        suffix = d.pop("suffix", UNSET)

        echo = d.pop("echo", UNSET)

        best_of = d.pop("best_of", UNSET)

        def _parse_logprobs(data: object) -> bool | int | Unset:
            if isinstance(data, Unset):
                return data
            return cast(bool | int | Unset, data)

        logprobs = _parse_logprobs(d.pop("logprobs", UNSET))

        presence_penalty = d.pop("presence_penalty", UNSET)

        frequency_penalty = d.pop("frequency_penalty", UNSET)

        _logit_bias = d.pop("logit_bias", UNSET)
        logit_bias: CompletionRequestLogitBias | Unset
        if isinstance(_logit_bias, Unset):
            logit_bias = UNSET
        else:
            logit_bias = CompletionRequestLogitBias.from_dict(_logit_bias)

        seed = d.pop("seed", UNSET)

        user = d.pop("user", UNSET)

        completion_request = cls(
            model=model,
            prompt=prompt,
            max_tokens=max_tokens,
            temperature=temperature,
            top_p=top_p,
            n=n,
            stream=stream,
            stream_options=stream_options,
            stop=stop,
            suffix=suffix,
            echo=echo,
            best_of=best_of,
            logprobs=logprobs,
            presence_penalty=presence_penalty,
            frequency_penalty=frequency_penalty,
            logit_bias=logit_bias,
            seed=seed,
            user=user,
        )

        completion_request.additional_properties = d
        return completion_request

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
