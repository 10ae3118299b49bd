"""A server that speaks AUTOMATIC1111's API."""

import json
from base64 import b64encode
from time import sleep

from tests.fake_providers import art
from tests.fake_providers.faults import Fault, Kind
from tests.fake_providers.server import Asked, FakeProvider, WireHandler

TEXT_TO_IMAGE = "/sdapi/v1/txt2img"
IMAGE_TO_IMAGE = "/sdapi/v1/img2img"


class DiffusionHandler(WireHandler):
    def answer(self, asked: Asked, fault: Fault | None) -> None:
        if asked.path not in {TEXT_TO_IMAGE, IMAGE_TO_IMAGE}:
            self.send_json({"detail": "Not Found"}, status=404)
            return
        if asked.path == IMAGE_TO_IMAGE and not asked.body.get("init_images"):
            self.send_json({"detail": "Init image not found"}, status=404)
            return
        sleep(self.provider.pace.picture)
        data = fault.instead if fault and fault.kind == Kind.CONTENT else art.picture(asked.body.get("width", 512))
        info = {"prompt": asked.body["prompt"], "seed": asked.body.get("seed", -1), "sd_model_name": "wire-xl"}
        body = {
            "images": [b64encode(data).decode()],
            "parameters": {**asked.body, "init_images": None},
            "info": json.dumps(info),
        }
        self.send_with_fault(json.dumps(body).encode(), "application/json", fault)


class DiffusionServer(FakeProvider):
    handler = DiffusionHandler
