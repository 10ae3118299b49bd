"""Two web processes for all tests of this folder that need nothing special of them."""

from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from django.conf import settings

from tests.processes.programs import web


@pytest.fixture(scope="package")
def ports(static_files: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[int]]:
    logs = tmp_path_factory.mktemp("logs")
    with ExitStack() as open_now:
        yield [open_now.enter_context(web(logs / f"{name}.log", settings.BASE_DOMAIN)) for name in ("one", "two")]
