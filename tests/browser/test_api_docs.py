"""What the page about the API shows can be used as it stands."""

import json
import os
import shutil
import subprocess

import pytest

from tests.browser.homes import Street
from tests.browser.windows import Windows


@pytest.mark.skipif(not shutil.which("curl"), reason="it is curl that is tried")
def test_the_commands_for_curl_work_as_they_are_copied(window: Windows, street: Street) -> None:
    with window.open(street.modest) as page:
        page.goto(window.site.workspace(street.modest.slug) + "/api/docs")
        cookies = {cookie["name"]: cookie["value"] for cookie in page.context.cookies()}
        variables = {"SESSION": cookies["__Host-session"], "TOKEN": cookies["__Host-csrftoken"]}

        def ask(summary: str, **more: str) -> str:
            command = page.get_by_label(f"curl: {summary}", exact=True).inner_text()
            told = subprocess.run(
                ["/bin/sh", "-c", command.replace("curl ", "curl --silent --show-error --fail ", 1)],
                env=os.environ | variables | more,
                capture_output=True,
                text=True,
                timeout=30,
                check=True,
            )
            return told.stdout

        made = json.loads(ask("Add a character"))
        assert made["name"] in [each["name"] for each in json.loads(ask("List the cast"))["items"]]
        assert json.loads(ask("Change a character", CHARACTER_ID=made["id"]))["id"] == made["id"]
        assert ask("Remove a character", CHARACTER_ID=made["id"]) == ""
