"""Typed methods for the family `suno`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar

from .operation import (
    BulkQuery,
    Lifecycle,
    Operation,
    Query,
)

if TYPE_CHECKING:
    from .. import models as _models  # a method may be named models
    from ..types import FileInput

from ..unset import UNSET, Unset

TaskT = TypeVar("TaskT")
ResultT = TypeVar("ResultT")
StreamT = TypeVar("StreamT")
ConversationT = TypeVar("ConversationT")

OPERATIONS: Final[Mapping[str, Operation]] = {
    "sunoSubmitMusic": Operation(
        id="sunoSubmitMusic",
        family="suno",
        name="music",
        method="POST",
        path="/suno/submit/music",
        paid=True,
        query=Query(method="GET", path="/suno/fetch/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="audio",
            dialects=("task-dto", "task-dto-id"),
            urls="data.data[?status != 'error' && state != 'failed'].audio_url",
            missing="data.data[?status == 'error' || state == 'failed'].[metadata.error_message || error_message || fail_reason || status || state][]",
            rows="data.data[?status != 'error' && state != 'failed'].{clip_id: id, title: title}",
            clip_seconds="data.data[0].metadata.duration",
            typical=120,
            deadline=1800,
            kind_fields=("mv", "task"),
            bulk_query=BulkQuery(
                operation_id="sunoFetchTasks",
                query=Query(method="POST", path="/suno/fetch", place="body", name="ids", form="list"),
                split="data[].{code: 'success', message: '', data: @}",
                most=100,
            ),
        ),
        uploads={},
        places={},
    ),
    "sunoSubmitLyrics": Operation(
        id="sunoSubmitLyrics",
        family="suno",
        name="lyrics",
        method="POST",
        path="/suno/submit/lyrics",
        paid=True,
        query=Query(method="GET", path="/suno/fetch/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="data",
            dialects=("task-dto", "task-dto-id"),
            urls="`null`",
            artefacts="data.data.text || data.data[0].text",
            text="data.data.text || data.data[0].text",
            typical=20,
            deadline=900,
            bulk_query=BulkQuery(
                operation_id="sunoFetchTasks",
                query=Query(method="POST", path="/suno/fetch", place="body", name="ids", form="list"),
                split="data[].{code: 'success', message: '', data: @}",
                most=100,
            ),
        ),
        uploads={},
        places={},
    ),
    "sunoSubmitConcat": Operation(
        id="sunoSubmitConcat",
        family="suno",
        name="concat",
        method="POST",
        path="/suno/submit/concat",
        paid=True,
        query=Query(method="GET", path="/suno/fetch/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="audio",
            dialects=("task-dto", "task-dto-id"),
            urls="data.data[?status != 'error' && state != 'failed'].audio_url",
            missing="data.data[?status == 'error' || state == 'failed'].[metadata.error_message || error_message || fail_reason || status || state][]",
            rows="data.data[?status != 'error' && state != 'failed'].{clip_id: id, title: title}",
            clip_seconds="data.data[0].metadata.duration",
            typical=60,
            deadline=1800,
            kind_fields=("mv", "task"),
            bulk_query=BulkQuery(
                operation_id="sunoFetchTasks",
                query=Query(method="POST", path="/suno/fetch", place="body", name="ids", form="list"),
                split="data[].{code: 'success', message: '', data: @}",
                most=100,
            ),
        ),
        uploads={},
        places={},
    ),
    "sunoUploadAudioUrl": Operation(
        id="sunoUploadAudioUrl",
        family="suno",
        name="upload_url",
        method="POST",
        path="/suno/uploads/audio-url",
        paid=True,
        query=Query(method="GET", path="/suno/fetch/{task_id}", place="path", name="task_id"),
        lifecycle=Lifecycle(
            media="audio",
            dialects=("task-dto", "task-dto-id"),
            urls="data.data[?status != 'error' && state != 'failed'].audio_url",
            missing="data.data[?status == 'error' || state == 'failed'].[metadata.error_message || error_message || fail_reason || status || state][]",
            rows="data.data[?status != 'error' && state != 'failed'].{clip_id: id, title: title}",
            clip_seconds="data.data[0].metadata.duration",
            typical=30,
            deadline=900,
            kind_fields=("mv", "task"),
            bulk_query=BulkQuery(
                operation_id="sunoFetchTasks",
                query=Query(method="POST", path="/suno/fetch", place="body", name="ids", form="list"),
                split="data[].{code: 'success', message: '', data: @}",
                most=100,
            ),
        ),
        uploads={"url": {"type": "audio", "accepts": ["url"]}},
        places={},
    ),
    "sunoCreateUpload": Operation(
        id="sunoCreateUpload",
        family="suno",
        name="upload",
        method="POST",
        path="/suno/uploads/audio",
        paid=True,
        query=Query(method="GET", path="/suno/uploads/audio/{task_id}", place="path", name="id"),
        lifecycle=Lifecycle(
            media="data", dialects=("suno-object",), urls="`null`", artefacts="id", typical=20, deadline=900
        ),
        uploads={},
        places={},
    ),
    "sunoFinishUpload": Operation(
        id="sunoFinishUpload",
        family="suno",
        name="upload_finish",
        method="POST",
        path="/suno/uploads/audio/{id}/upload-finish",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="type(@) == 'object'"),
        uploads={},
        places={
            "id": ("path", "id"),
        },
        needs=("id",),
    ),
    "sunoInitializeUploadClip": Operation(
        id="sunoInitializeUploadClip",
        family="suno",
        name="upload_clip",
        method="POST",
        path="/suno/uploads/audio/{id}/initialize-clip",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="clip_id"),
        uploads={},
        places={
            "id": ("path", "id"),
        },
        needs=("id",),
    ),
    "sunoCreatePersona": Operation(
        id="sunoCreatePersona",
        family="suno",
        name="persona",
        method="POST",
        path="/suno/persona/create/",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="id || data.id"),
        uploads={},
        places={},
    ),
    "sunoGetStems": Operation(
        id="sunoGetStems",
        family="suno",
        name="stems",
        method="GET",
        path="/suno/act/stems/{clip_id}",
        paid=True,
        query=Query(method="GET", path="/suno/feed/{task_id}", place="path", name="clip_ids"),
        lifecycle=Lifecycle(
            media="audio",
            dialects=("suno-feed", "suno-clips"),
            urls="[?status != 'error'].audio_url",
            missing="[?status == 'error'].[metadata.error_message || error_message || status][]",
            rows="[?status != 'error'].{clip_id: id, title: title}",
            clip_seconds="[0].metadata.duration",
            typical=60,
            deadline=1800,
            kind_fields=("mv", "task"),
        ),
        uploads={},
        places={
            "clip_id": ("path", "clip_id"),
        },
        needs=("clip_id",),
    ),
    "sunoGetTiming": Operation(
        id="sunoGetTiming",
        family="suno",
        name="timing",
        method="GET",
        path="/suno/act/timing/{clip_id}",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="aligned_words"),
        uploads={},
        places={
            "clip_id": ("path", "clip_id"),
        },
        needs=("clip_id",),
    ),
    "sunoGetWav": Operation(
        id="sunoGetWav",
        family="suno",
        name="wav",
        method="GET",
        path="/suno/act/wav/{clip_id}",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="audio", urls="data.wav_file_url || wav_file_url", artefacts="data || wav_file_url"),
        uploads={},
        places={
            "clip_id": ("path", "clip_id"),
        },
        needs=("clip_id",),
    ),
    "sunoGetMp4": Operation(
        id="sunoGetMp4",
        family="suno",
        name="mp4",
        method="GET",
        path="/suno/act/mp4/{clip_id}",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="video", urls="data.mp4_file_url || mp4", artefacts="data || mp4"),
        uploads={},
        places={
            "clip_id": ("path", "clip_id"),
        },
        needs=("clip_id",),
    ),
    "sunoV1Generate": Operation(
        id="sunoV1Generate",
        family="suno",
        name="v1_generate",
        method="POST",
        path="/suno/generate",
        paid=True,
        query=Query(method="GET", path="/suno/feed/{task_id}", place="path", name="clip_ids"),
        lifecycle=Lifecycle(
            media="audio",
            dialects=("suno-feed", "suno-clips"),
            urls="[?status != 'error'].audio_url",
            missing="[?status == 'error'].[metadata.error_message || error_message || status][]",
            rows="[?status != 'error'].{clip_id: id, title: title}",
            clip_seconds="[0].metadata.duration",
            typical=120,
            deadline=1800,
            kind_fields=("mv", "task"),
        ),
        uploads={},
        places={},
    ),
    "sunoV1Concat": Operation(
        id="sunoV1Concat",
        family="suno",
        name="v1_concat",
        method="POST",
        path="/suno/generate/concat",
        paid=True,
        query=Query(method="GET", path="/suno/feed/{task_id}", place="path", name="clip_ids"),
        lifecycle=Lifecycle(
            media="audio",
            dialects=("suno-feed", "suno-clips"),
            urls="[?status != 'error'].audio_url",
            missing="[?status == 'error'].[metadata.error_message || error_message || status][]",
            rows="[?status != 'error'].{clip_id: id, title: title}",
            clip_seconds="[0].metadata.duration",
            typical=60,
            deadline=1800,
            kind_fields=("mv", "task"),
        ),
        uploads={},
        places={},
    ),
    "sunoV1GenerateLyrics": Operation(
        id="sunoV1GenerateLyrics",
        family="suno",
        name="v1_lyrics",
        method="POST",
        path="/suno/generate/lyrics/",
        paid=True,
        query=Query(method="GET", path="/suno/lyrics/{task_id}", place="path", name="id"),
        lifecycle=Lifecycle(
            media="data",
            dialects=("suno-object",),
            urls="`null`",
            artefacts="text",
            text="text",
            typical=20,
            deadline=900,
        ),
        uploads={},
        places={},
    ),
    "sunoV1GenerateByDescription": Operation(
        id="sunoV1GenerateByDescription",
        family="suno",
        name="v1_generate_by_description",
        method="POST",
        path="/suno/generate/description-mode",
        paid=True,
        query=None,
        lifecycle=Lifecycle(media="data", urls="`null`", artefacts="`true`"),
        uploads={},
        places={},
    ),
}


class Suno(Generic[TaskT, ResultT, StreamT, ConversationT]):
    """The operations of the family `suno`; names follow the gateway's own paths."""

    def __init__(
        self,
        start: Callable[[Operation, Mapping[str, object]], TaskT],
        call: Callable[[Operation, Mapping[str, object]], ResultT],
        stream: Callable[[Operation, Mapping[str, object]], StreamT],
        connect: Callable[[Operation, Mapping[str, object]], ConversationT],
    ) -> None:
        self._start = start
        self._call = call
        self._stream = stream
        self._connect = connect

    def music(
        self,
        *,
        mv: Literal[
            "chirp-v3-0",
            "chirp-v3-5",
            "chirp-v4",
            "chirp-auk",
            "chirp-auk-turbo",
            "chirp-bluejay",
            "chirp-crow",
            "chirp-fenix",
            "chirp-v5",
            "chirp-v3-5-tau",
            "chirp-v4-tau",
        ]
        | str
        | Unset = UNSET,
        prompt: str | Unset = UNSET,
        gpt_description_prompt: str | Unset = UNSET,
        title: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        negative_tags: str | Unset = UNSET,
        make_instrumental: bool | Unset = UNSET,
        generation_type: str | Unset = UNSET,
        task: Literal["extend", "upload_extend", "cover", "infill", "artist_consistency", "gen_stem"]
        | str
        | Unset = UNSET,
        task_id: str | Unset = UNSET,
        continue_clip_id: str | Unset = UNSET,
        continue_at: float | Unset = UNSET,
        infill_start_s: float | Unset = UNSET,
        infill_end_s: float | Unset = UNSET,
        cover_clip_id: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        artist_clip_id: str | Unset = UNSET,
        stem_type_id: int | Unset = UNSET,
        stem_type_group_name: str | Unset = UNSET,
        stem_task: str | Unset = UNSET,
        metadata: _models.FreeForm | Mapping[str, Any] | Unset = UNSET,
        notify_hook: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make songs with Suno.

        Two songs for each call. What is made depends on the fields; the scenarios of the menus are examples.
        In the documentation of the bilingual API reference (Generate music); the Chinese guide (音乐生成参数介绍, 场景一:
        灵感模式, 场景二: 自定义.歌词歌名, 场景三: 纯音乐.自定义, 场景四: 纯音乐.灵感模式, 场景五: 续写自定义音频, 场景六: 续写音乐并获取完整音乐, 场景七: Cover 音乐翻版\\修改风格, 场景八:
        Replace Section.替换片段, 场景九: Persona.歌手风格, 场景十: 上传续写, 生成歌曲(灵感模式), 生成歌曲(自定义模式), 生成歌曲(续写模式), 生成歌曲(歌手风格),
        生成歌曲(上传歌曲二次创作), Suno文生歌).

        `sunoSubmitMusic` of the contract. It costs money.

        Args:
            mv: The model.
            prompt: The lyrics, in custom mode; 3000 signs up to v4.
            gpt_description_prompt: What the song is about; then `prompt` is ignored.
            title
            tags: Styles, with commas; 200 signs up to v4.
            negative_tags
            make_instrumental
            generation_type
            task: What to do with another song; absent to make a new one.
            task_id: The other song's task, so that the same account upstream is used.
            continue_clip_id
            continue_at: Seconds.
            infill_start_s: Seconds.
            infill_end_s: Seconds.
            cover_clip_id
            persona_id
            artist_clip_id
            stem_type_id
            stem_type_group_name
            stem_task
            metadata: Whatever the gateway puts there.
            notify_hook: A public address that is notified of the end.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["sunoSubmitMusic"],
            {
                "mv": mv,
                "prompt": prompt,
                "gpt_description_prompt": gpt_description_prompt,
                "title": title,
                "tags": tags,
                "negative_tags": negative_tags,
                "make_instrumental": make_instrumental,
                "generation_type": generation_type,
                "task": task,
                "task_id": task_id,
                "continue_clip_id": continue_clip_id,
                "continue_at": continue_at,
                "infill_start_s": infill_start_s,
                "infill_end_s": infill_end_s,
                "cover_clip_id": cover_clip_id,
                "persona_id": persona_id,
                "artist_clip_id": artist_clip_id,
                "stem_type_id": stem_type_id,
                "stem_type_group_name": stem_type_group_name,
                "stem_task": stem_task,
                "metadata": metadata,
                "notify_hook": notify_hook,
                "extra": extra,
            },
        )

    def lyrics(
        self,
        *,
        prompt: str,
        notify_hook: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make lyrics with Suno.

        In the documentation of the bilingual API reference (Generate lyrics); the Chinese guide (生成歌词).

        `sunoSubmitLyrics` of the contract. It costs money.

        Args:
            prompt: What the lyrics are about.
            notify_hook: A public address that is notified of the end.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["sunoSubmitLyrics"],
            {
                "prompt": prompt,
                "notify_hook": notify_hook,
                "extra": extra,
            },
        )

    def concat(
        self,
        *,
        clip_id: str,
        is_infill: bool | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Join the parts of a song.

        In the documentation of the bilingual API reference (Music concat); the Chinese guide (生成歌曲(拼接歌曲)).

        `sunoSubmitConcat` of the contract. It costs money.

        Args:
            clip_id: The last part.
            is_infill: True after infill, false after extend.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["sunoSubmitConcat"],
            {
                "clip_id": clip_id,
                "is_infill": is_infill,
                "extra": extra,
            },
        )

    def upload_url(
        self,
        *,
        url: FileInput,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Give Suno a recording by its address.

        In the documentation of the bilingual API reference (Upload music); the Chinese guide (上传音乐通过 url).

        `sunoUploadAudioUrl` of the contract. It costs money.

        Args:
            url: Where the recording is. Give a URL.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["sunoUploadAudioUrl"],
            {
                "url": url,
                "extra": extra,
            },
        )

    def upload(
        self,
        *,
        extension: str,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Request a place to upload a recording to.

        The bytes go as a form to `url` with `fields`, off the gateway; then the end of the upload is reported, the
        upload is waited for, and a clip is made of it.
        In the documentation of the Chinese guide (上传请求).

        `sunoCreateUpload` of the contract. It costs money.

        Args:
            extension: mp3 for instance.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["sunoCreateUpload"],
            {
                "extension": extension,
                "extra": extra,
            },
        )

    def upload_finish(
        self,
        *,
        id: str,
        upload_type: Literal["file_upload"] | str,
        upload_filename: str,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Report the end of an upload.

        In the documentation of the Chinese guide (报告上传完毕).

        `sunoFinishUpload` of the contract. It costs money.

        Args:
            id: Id of the upload.
            upload_type
            upload_filename
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["sunoFinishUpload"],
            {
                "id": id,
                "upload_type": upload_type,
                "upload_filename": upload_filename,
                "extra": extra,
            },
        )

    def upload_clip(
        self,
        *,
        id: str,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Make a clip of an upload.

        In the documentation of the Chinese guide (初始化音频文件).

        `sunoInitializeUploadClip` of the contract. It costs money.

        Args:
            id: Id of the upload.
            extra: Further fields of the query, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["sunoInitializeUploadClip"],
            {
                "id": id,
                "extra": extra,
            },
        )

    def persona(
        self,
        *,
        root_clip_id: str,
        name: str,
        description: str,
        clips: Sequence[str] | Unset = UNSET,
        is_public: bool | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Keep the voice of a song.

        One client omits the trailing slash.
        In the documentation of the Chinese guide (Persona:创建歌手风格).

        `sunoCreatePersona` of the contract. It costs money.

        Args:
            root_clip_id: The song.
            name
            description
            clips
            is_public
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["sunoCreatePersona"],
            {
                "root_clip_id": root_clip_id,
                "name": name,
                "description": description,
                "clips": clips,
                "is_public": is_public,
                "extra": extra,
            },
        )

    def stems(
        self,
        *,
        clip_id: str,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Part a song into voice and instruments.

        The older form; newer is `music` with `task` gen_stem. This GET starts the work, so it may be charged.
        In the documentation of the Chinese guide (声曲分离).

        `sunoGetStems` of the contract. It costs money.

        Args:
            clip_id: Id of the song.
            extra: Further fields of the query, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["sunoGetStems"],
            {
                "clip_id": clip_id,
                "extra": extra,
            },
        )

    def timing(
        self,
        *,
        clip_id: str,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Get the times of a song's words.

        In the documentation of the Chinese guide (Timing:歌词、音频时间线).

        `sunoGetTiming` of the contract. It costs money.

        Args:
            clip_id: Id of the song.
            extra: Further fields of the query, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["sunoGetTiming"],
            {
                "clip_id": clip_id,
                "extra": extra,
            },
        )

    def wav(
        self,
        *,
        clip_id: str,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Get a song as WAV.

        Three shapes are in use, with the link or with an id.
        In the documentation of the Chinese guide (wav:获取 wav 格式文件).

        `sunoGetWav` of the contract. It costs money.

        Args:
            clip_id: Id of the song.
            extra: Further fields of the query, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["sunoGetWav"],
            {
                "clip_id": clip_id,
                "extra": extra,
            },
        )

    def mp4(
        self,
        *,
        clip_id: str,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Get a song as a video.

        Two shapes are in use.
        In the documentation of the Chinese guide (mp4:生成 mp4 mv 视频).

        `sunoGetMp4` of the contract. It costs money.

        Args:
            clip_id: Id of the song.
            extra: Further fields of the query, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["sunoGetMp4"],
            {
                "clip_id": clip_id,
                "extra": extra,
            },
        )

    def v1_generate(
        self,
        *,
        mv: Literal[
            "chirp-v3-0",
            "chirp-v3-5",
            "chirp-v4",
            "chirp-auk",
            "chirp-auk-turbo",
            "chirp-bluejay",
            "chirp-crow",
            "chirp-fenix",
            "chirp-v5",
            "chirp-v3-5-tau",
            "chirp-v4-tau",
        ]
        | str
        | Unset = UNSET,
        prompt: str | Unset = UNSET,
        gpt_description_prompt: str | Unset = UNSET,
        title: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        negative_tags: str | Unset = UNSET,
        make_instrumental: bool | Unset = UNSET,
        generation_type: str | Unset = UNSET,
        task: Literal["extend", "upload_extend", "cover", "infill", "artist_consistency", "gen_stem"]
        | str
        | Unset = UNSET,
        task_id: str | Unset = UNSET,
        continue_clip_id: str | Unset = UNSET,
        continue_at: float | Unset = UNSET,
        infill_start_s: float | Unset = UNSET,
        infill_end_s: float | Unset = UNSET,
        cover_clip_id: str | Unset = UNSET,
        persona_id: str | Unset = UNSET,
        artist_clip_id: str | Unset = UNSET,
        stem_type_id: int | Unset = UNSET,
        stem_type_group_name: str | Unset = UNSET,
        stem_task: str | Unset = UNSET,
        metadata: _models.FreeForm | Mapping[str, Any] | Unset = UNSET,
        notify_hook: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make songs with Suno, in the older form.

        In the documentation of the Chinese guide (生成歌曲 (v1 版本)).

        `sunoV1Generate` of the contract. It costs money.

        Args:
            mv: The model.
            prompt: The lyrics, in custom mode; 3000 signs up to v4.
            gpt_description_prompt: What the song is about; then `prompt` is ignored.
            title
            tags: Styles, with commas; 200 signs up to v4.
            negative_tags
            make_instrumental
            generation_type
            task: What to do with another song; absent to make a new one.
            task_id: The other song's task, so that the same account upstream is used.
            continue_clip_id
            continue_at: Seconds.
            infill_start_s: Seconds.
            infill_end_s: Seconds.
            cover_clip_id
            persona_id
            artist_clip_id
            stem_type_id
            stem_type_group_name
            stem_task
            metadata: Whatever the gateway puts there.
            notify_hook: A public address that is notified of the end.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["sunoV1Generate"],
            {
                "mv": mv,
                "prompt": prompt,
                "gpt_description_prompt": gpt_description_prompt,
                "title": title,
                "tags": tags,
                "negative_tags": negative_tags,
                "make_instrumental": make_instrumental,
                "generation_type": generation_type,
                "task": task,
                "task_id": task_id,
                "continue_clip_id": continue_clip_id,
                "continue_at": continue_at,
                "infill_start_s": infill_start_s,
                "infill_end_s": infill_end_s,
                "cover_clip_id": cover_clip_id,
                "persona_id": persona_id,
                "artist_clip_id": artist_clip_id,
                "stem_type_id": stem_type_id,
                "stem_type_group_name": stem_type_group_name,
                "stem_task": stem_task,
                "metadata": metadata,
                "notify_hook": notify_hook,
                "extra": extra,
            },
        )

    def v1_concat(
        self,
        *,
        clip_id: str,
        is_infill: bool | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Join the parts of a song, in the older form.

        In the documentation of the Chinese guide (拼接歌曲 (v1 版本)).

        `sunoV1Concat` of the contract. It costs money.

        Args:
            clip_id: The last part.
            is_infill: True after infill, false after extend.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["sunoV1Concat"],
            {
                "clip_id": clip_id,
                "is_infill": is_infill,
                "extra": extra,
            },
        )

    def v1_lyrics(
        self,
        *,
        prompt: str,
        notify_hook: str | Unset = UNSET,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> TaskT:
        """Make lyrics with Suno, in the older form.

        In the documentation of the Chinese guide (生成歌词 (v1 版本)).

        `sunoV1GenerateLyrics` of the contract. It costs money.

        Args:
            prompt: What the lyrics are about.
            notify_hook: A public address that is notified of the end.
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            The task that was submitted.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._start(
            OPERATIONS["sunoV1GenerateLyrics"],
            {
                "prompt": prompt,
                "notify_hook": notify_hook,
                "extra": extra,
            },
        )

    def v1_generate_by_description(
        self,
        *,
        extra: Mapping[str, Any] | Unset = UNSET,
    ) -> ResultT:
        """Make songs with Suno from a description, in the older form.

        No more than its path is known, so the response is handed on as it is and nothing is waited for.

        `sunoV1GenerateByDescription` of the contract. It costs money.

        Args:
            extra: Further fields of the body, for what a gateway adds to the contract.

        Returns:
            What the gateway returned.

        Raises:
            SubmitRejected: Nothing was created; the message says why.
            SubmitUncertain: It may have been created; look before paying again.
            RelayError: Every other error of this library.
        """
        return self._call(
            OPERATIONS["sunoV1GenerateByDescription"],
            {
                "extra": extra,
            },
        )
