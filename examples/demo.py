"""`make demo`: the picture of a cat becomes a video, by the same commands that a user types.

Without BASE_URL and API_KEY in the environment a mock gateway is started on a free port of this machine.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
COMMAND = str(Path(sys.executable).parent / "mediarelay")


def main() -> int:
    """Run the demo and return its exit code."""
    base_url, api_key = os.environ.get("BASE_URL"), os.environ.get("API_KEY")
    if base_url and api_key:
        print(f"This submits one video to {base_url}, which costs money there.")
        return convert(base_url, api_key)
    if base_url or api_key:
        print("Give both BASE_URL and API_KEY, or neither for the mock gateway.", file=sys.stderr)
        return 2
    with subprocess.Popen([COMMAND, "mock", "--quiet", "--port", "0"], stdout=subprocess.PIPE, text=True) as mock:
        try:
            assert mock.stdout is not None
            words = mock.stdout.readline().split()
            print(" ".join(words))
            return convert(next(word for word in words if word.startswith("http")), "sk-mock")
        except StopIteration:
            return 1
        finally:
            mock.terminate()


def convert(base_url: str, api_key: str) -> int:
    """Send the picture, wait, download."""
    target = HERE.parent / "out" / "cat.mp4"
    arguments = ["--image", str(HERE / "cat.jpg"), "--prompt", "The cat blinks and looks around", "--duration", "5"]
    arguments += ["--model-name", "kling-v2-5-turbo", "--mode", "std", "--output", str(target), "--no-history"]
    environment = {**os.environ, "MEDIARELAY_BASE_URL": base_url, "MEDIARELAY_API_KEY": api_key}
    return subprocess.run([COMMAND, "kling", "image2video", *arguments], env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
