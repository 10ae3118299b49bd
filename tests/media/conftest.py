import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import boto3
import pytest

BUCKET = "books"


SERVE = """
import sys
from moto.server import ThreadedMotoServer
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
print("http://%s:%s" % server.get_host_and_port(), flush=True)
sys.stdin.read()
"""
"""Serves until its standard input is closed, by us or by our end."""


@pytest.fixture(scope="session")
def s3_server() -> Iterator[str]:
    """An S3 server of the tests' own, in a process apart. Yields its address."""
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen([sys.executable, "-c", SERVE], text=True, **pipes) as server:
        assert server.stdout
        yield server.stdout.readline().strip()
        server.communicate()


@pytest.fixture
def s3(s3_server: str, settings: Any) -> Iterator[Any]:
    """Files go to a new, empty bucket's place on that server; yields a client that looks at it from outside."""
    settings.STORAGES = settings.STORAGES | {
        "default": {
            "BACKEND": "shared_apps.media.stores.ObjectStore",
            "OPTIONS": {
                "bucket_name": BUCKET,
                "endpoint_url": s3_server,
                "region_name": "eu-central-1",
                "access_key": "test",
                "secret_key": "test",
            },
        }
    }
    client = boto3.client(
        "s3",
        endpoint_url=s3_server,
        region_name="eu-central-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )
    yield client
    boto3.resource("s3", endpoint_url=s3_server, aws_access_key_id="test", aws_secret_access_key="test").Bucket(
        BUCKET
    ).object_versions.delete()
    client.delete_bucket(Bucket=BUCKET)
    client.close()
