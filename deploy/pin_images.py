"""Pin every image of deploy/Dockerfile and docker-compose.yml to the digest that its tag has today.

Usage: ``.venv/bin/python deploy/pin_images.py`` asks the registries and writes ``name:tag@sha256:…`` in place. Run it
again to update the digests of the same tags. ``--check`` asks nobody and changes nothing: it names the images without a
digest and exits with 1. Only images that anyone may pull can be looked up.

The protocol: https://github.com/opencontainers/distribution-spec and https://distribution.github.io/distribution/spec/auth/token/
"""

# ruff: noqa: S310 — every address is a registry's or its token service's, and their scheme is checked
import argparse
import hashlib
import json
import re
import shutil
import sys
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from urllib.error import HTTPError

import yaml

ROOT = Path(__file__).resolve().parents[1]
DOCKER_HUB = "docker.io"
ADDRESSES = {DOCKER_HUB: "https://registry-1.docker.io"}  # of registries that answer at another name than their images'
MANIFESTS = (
    "application/vnd.oci.image.index.v1+json",
    "application/vnd.docker.distribution.manifest.list.v2+json",
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
)
LARGEST_MANIFEST = 4 * 1024 * 1024  # bytes: what the specification asks registries to take
SECONDS = 30

REFERENCE = re.compile(
    r"(?P<name>[a-z0-9][a-z0-9._:/-]*?)(?::(?P<tag>\w[\w.-]{0,127}))?(?:@(?P<digest>sha256:[0-9a-f]{64}))?", re.ASCII
)
DOCKERFILE = re.compile(
    r"""^\#\s*syntax\s*=\s*(?P<frontend>\S+)
      | ^\s*\#.*$
      | ^\s*FROM\s+(?:--\S+\s+)*(?P<base>\S+)(?:\s+AS\s+(?P<stage>\S+))?
      | ^\s*ARG\s+(?P<argument>\w+)="?(?P<default>[^\s"]+)
      | ^\s*COPY\s+(?:--\S+\s+)*?--from=(?P<copied>\S+)
      | \s--mount=\S*?\bfrom=(?P<mounted>[^\s,]+)""",
    re.IGNORECASE | re.MULTILINE | re.VERBOSE,
)
Span = tuple[int, int]  # where an image's name begins and ends in a file's text


class NotPinned(Exception):
    """Why an image's digest cannot be written. Its text is for the operator."""


@dataclass(frozen=True)
class Image:
    name: str  # as it is written, such as python or ghcr.io/owner/tool
    tag: str
    digest: str

    @classmethod
    def parse(cls, text: str) -> "Image":
        found = REFERENCE.fullmatch(text)
        if found is None:
            raise NotPinned(f"“{text}” cannot be read as an image. Write it in full, as name:tag, without variables.")
        tag = found["tag"] or ("" if found["digest"] else "latest")
        return cls(found["name"], tag, found["digest"] or "")

    @property
    def registry(self) -> str:
        first, slash, _ = self.name.partition("/")
        return first if slash and (first == "localhost" or "." in first or ":" in first) else DOCKER_HUB

    @property
    def repository(self) -> str:
        path = self.name.removeprefix(f"{self.registry}/")
        return f"library/{path}" if self.registry == DOCKER_HUB and "/" not in path else path

    def __str__(self) -> str:
        return self.name + (f":{self.tag}" if self.tag else "") + (f"@{self.digest}" if self.digest else "")


# --- where the files name images --------------------------------------------------------------------------------------


def spans_in_dockerfile(text: str) -> Iterator[Span]:
    """Images that are built on, copied from or mounted, but not the file's own stages."""
    arguments: dict[str, Span] = {}
    stages = {"scratch"}
    for found in DOCKERFILE.finditer(text):
        if found["argument"]:
            arguments[found["argument"]] = found.span("default")
        for kind in ("frontend", "base", "copied", "mounted"):
            name = found[kind]
            if name and (variable := re.fullmatch(r"\$(?:(\w+)|\{(\w+)\})", name)):
                if span := arguments.get(variable[1] or variable[2]):
                    yield span
                    continue
                raise NotPinned(f"“{name}” has no default: write ARG {variable[1] or variable[2]}=name:tag before it.")
            if name and name.lower() not in stages and not name.isdecimal():
                yield found.span(kind)
        if found["stage"]:
            stages.add(found["stage"].lower())


def spans_in_compose(text: str) -> Iterator[Span]:
    """Images of services, but not those that compose builds here."""
    loader = yaml.SafeLoader(text)
    document = _entries(loader, loader.get_single_node())
    for service in _entries(loader, document.get("services")).values():
        keys = _entries(loader, service)
        image = keys.get("image")
        if isinstance(image, yaml.ScalarNode) and "build" not in keys:
            quote = 1 if image.style in {"'", '"'} else 0
            yield image.start_mark.index + quote, image.end_mark.index - quote


def _entries(loader: yaml.SafeLoader, node: yaml.Node | None) -> dict[str, yaml.Node]:
    if not isinstance(node, yaml.MappingNode):
        raise NotPinned("docker-compose.yml has no services, or one of them is empty.")
    loader.flatten_mapping(node)  # resolves "<<: *app"
    return {key.value: value for key, value in node.value}


FILES: Mapping[str, Callable[[str], Iterable[Span]]] = {
    "deploy/Dockerfile": spans_in_dockerfile,
    "docker-compose.yml": spans_in_compose,
}

# --- what the registries say ------------------------------------------------------------------------------------------


def pinned(image: Image, addresses: Mapping[str, str]) -> Image:
    """The image with the digest that its tag has now."""
    address = addresses.get(image.registry, f"https://{image.registry}")
    try:
        return Image(image.name, image.tag, _digest(image, address))
    except HTTPError as refusal:
        refusal.close()
        advice = "Is the name right, and may anyone pull it?" if refusal.code in {401, 403, 404} else "Try again later."
        said = f"{refusal.code} {refusal.reason}"
        raise NotPinned(f"{image.registry} answered {said} when asked for {image}. {advice}") from refusal
    except (OSError, HTTPException, ValueError) as error:
        raise NotPinned(f"{image.registry} could not be asked for {image}: {error}") from error


def _digest(image: Image, address: str) -> str:
    url = f"{address}/v2/{image.repository}/manifests/{image.tag}"
    try:
        answer = _get(url)
    except HTTPError as refusal:
        with refusal:
            if refusal.code != 401:
                raise
            token = _token(refusal.headers.get_all("WWW-Authenticate", []), image, address)
        answer = _get(url, token)
    with answer:
        manifest = answer.read(LARGEST_MANIFEST)
        kind, named = answer.headers.get_content_type(), answer.headers["Docker-Content-Digest"]
    if kind not in MANIFESTS:
        raise NotPinned(f"{image.registry} answered with {kind} instead of a manifest when asked for {image}.")
    digest = f"sha256:{hashlib.sha256(manifest).hexdigest()}"
    if named != digest:
        raise NotPinned(f"{image.registry} names the digest {named} for {image}, but what it sent has {digest}.")
    return digest


def _token(challenges: Iterable[str], image: Image, address: str) -> str:
    """What the token service of this registry gives to people without an account."""
    bearer = next((words for words in challenges if words.lower().startswith("bearer ")), "")
    asked = urllib.request.parse_keqv_list(urllib.request.parse_http_list(bearer[len("bearer ") :]))
    realm = asked.get("realm", "")
    if urllib.parse.urlsplit(realm).scheme not in {"https", urllib.parse.urlsplit(address).scheme}:
        raise NotPinned(f"{image.registry} wants a sign-in that is not supported when asked for {image}.")
    asked.setdefault("scope", f"repository:{image.repository}:pull")
    query = {name: value for name, value in asked.items() if name in {"service", "scope"}}
    with _get(f"{realm}?{urllib.parse.urlencode(query)}") as answer:
        given = json.load(answer)
    token = given.get("token") or given.get("access_token") if isinstance(given, dict) else None
    if not isinstance(token, str):
        raise NotPinned(f"The token service of {image.registry} gave no token for {image}.")
    return token


def _get(url: str, token: str = "") -> HTTPResponse:
    request = urllib.request.Request(url, headers={"Accept": ", ".join(MANIFESTS), "User-Agent": "pin-images"})
    if token:
        request.add_unredirected_header("Authorization", f"Bearer {token}")  # for this registry, wherever it redirects
    answer: HTTPResponse = urllib.request.urlopen(request, timeout=SECONDS)
    return answer


# --- the command ------------------------------------------------------------------------------------------------------


def pin(texts: Mapping[Path, str], spans: Mapping[Path, list[Span]], addresses: Mapping[str, str]) -> dict[Path, str]:
    """The files' new texts. Each tag is looked up once, so that all stages get the same image."""
    known: dict[tuple[str, str], Image] = {}
    new: dict[Path, str] = {}
    for path, text in texts.items():
        parts, done = [], 0
        for start, end in spans[path]:
            image = Image.parse(text[start:end])
            if not image.tag:
                continue  # a digest alone has no tag to follow
            if (image.name, image.tag) not in known:
                known[image.name, image.tag] = pinned(image, addresses)
                print(known[image.name, image.tag])
            parts += [text[done:start], str(known[image.name, image.tag])]
            done = end
        new[path] = "".join(parts) + text[done:]
    return new


def write(texts: Mapping[Path, str]) -> None:
    """Write all files beside the old ones first: a full disk leaves the old ones as they are."""
    beside = {path: path.with_name(f".{path.name}.new") for path in texts}
    try:
        for path, text in texts.items():
            beside[path].write_bytes(text.encode())
            shutil.copymode(path, beside[path])
        for path in texts:
            beside[path].replace(path)
    finally:
        for left in beside.values():
            left.unlink(missing_ok=True)


def _address(text: str) -> tuple[str, str]:
    name, _, address = text.partition("=")
    if urllib.parse.urlsplit(address).scheme not in {"http", "https"}:
        raise argparse.ArgumentTypeError(f"“{text}” is not like {DOCKER_HUB}=https://mirror.example.org")
    return name, address.rstrip("/")


def main() -> int:
    parser = argparse.ArgumentParser(description="Pin the images of deploy/Dockerfile and docker-compose.yml.")
    parser.add_argument("--check", action="store_true", help="name the images without a digest, change nothing")
    parser.add_argument(
        "--registry",
        metavar="NAME=URL",
        type=_address,
        action="append",
        default=[],
        help=f"ask a mirror instead: {DOCKER_HUB}=https://mirror.example.org",
    )
    options = parser.parse_args()
    try:
        texts = {ROOT / name: (ROOT / name).read_bytes().decode() for name in FILES}
        spans = {ROOT / name: sorted(set(find(texts[ROOT / name]))) for name, find in FILES.items()}
        if options.check:
            return check(texts, spans)
        new = pin(texts, spans, ADDRESSES | dict(options.registry))
        changed = {path: text for path, text in new.items() if text != texts[path]}
        write(changed)
    except (NotPinned, OSError, yaml.YAMLError) as error:
        print(f"Nothing was changed. {error}", file=sys.stderr)
        return 1
    print(f"Changed: {', '.join(str(path.relative_to(ROOT)) for path in changed) or 'nothing'}.")
    return 0


def check(texts: Mapping[Path, str], spans: Mapping[Path, list[Span]]) -> int:
    named = [(path, texts[path][start:end]) for path in texts for start, end in spans[path]]
    without = [f"{path.relative_to(ROOT)}: {name}" for path, name in named if not Image.parse(name).digest]
    for line in dict.fromkeys(without):
        print(f"{line} has no digest.")
    return 1 if without else 0


if __name__ == "__main__":
    sys.exit(main())
