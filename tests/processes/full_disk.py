"""For a worker of the tests, where no small disk may be mounted: the store is full while FULL_WHILE names a file."""

import os
from errno import ENOSPC
from pathlib import Path
from typing import Any

from django.core.files.storage import FileSystemStorage

save = FileSystemStorage._save  # type: ignore[attr-defined]  # noqa: SLF001  (where Django writes; its stubs lack it)


def save_if_there_is_room(self: FileSystemStorage, name: str, content: Any) -> Any:
    if Path(os.environ["FULL_WHILE"]).exists():
        raise OSError(ENOSPC, os.strerror(ENOSPC))
    return save(self, name, content)


FileSystemStorage._save = save_if_there_is_room  # type: ignore[attr-defined]  # noqa: SLF001  (likewise)
