"""Write what emojis are called, and what words of other languages are in English.

Run it as ``python -m tools.vendor_annotations``.

Fetches CLDR's annotations (the words that each language gives each emoji) from the npm registry, checks the hash, and
writes into ``story_studio/premise/data/``:

- ``emoji.tsv``: each emoji and its English name;
- ``common.txt``: all English words of the annotations, which are common ones;
- ``words/<language>.tsv.gz``: words of the language, each with the English word that goes with the same emojis. The
  two are paired by how often they meet (Dice's coefficient): "Maus" is "mouse" although "animal" stands beside both;
- ``CLDR-LICENSE``.
"""

import gzip
import json
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

from tools.npm_data import fetch

PACKAGE = "cldr-annotations-full@48.0.0"
SHA256 = "6ada74c15f05e8007fae6bc311e044a94729b1e1df4ab4873f53cf77b723e487"
DATA = Path(__file__).parents[1] / "packages/story-studio/src/story_studio/premise/data"
LANGUAGES = (
    "ar bg bn ca cs da de el es et fa fi fr he hi hr hu id it ja ko lt ms nb nl pl pt ro ru sk sl sr sv sw ta th tl tr "
    "uk ur vi zh zh-Hant"
).split()
FOLDERS = {"nb": "no", "tl": "fil"}
CLOSE_ENOUGH = 0.4
NAMED = 0.5  # what it counts that both are the name of one emoji

Annotations = dict[str, dict[str, list[str]]]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        package = fetch(PACKAGE, SHA256, Path(folder))
        english = _read(package, "en")
        names = (f"{emoji}\t{words['tts'][0]}" for emoji, words in english.items() if "tts" in words)
        (DATA / "emoji.tsv").write_text("\n".join(names) + "\n", encoding="utf-8")
        common = sorted({word for words in english.values() for word in _words(words) if word.isalpha()})
        (DATA / "common.txt").write_text("\n".join(common) + "\n", encoding="utf-8")
        (DATA / "words").mkdir(exist_ok=True)
        for language in LANGUAGES:
            pairs = _pairs(english, _read(package, FOLDERS.get(language, language)))
            lines = (f"{word}\t{other}\n" for word, other in sorted(pairs.items()))
            content = gzip.compress("".join(lines).encode(), 9, mtime=0)
            (DATA / "words" / f"{language}.tsv.gz").write_bytes(content)
        (DATA / "CLDR-LICENSE").write_bytes((package / "LICENSE").read_bytes())


def _read(package: Path, language: str) -> Annotations:
    path = package / "annotations" / language / "annotations.json"
    content: Annotations = json.loads(path.read_text(encoding="utf-8"))["annotations"]["annotations"]
    return content


def _words(entry: dict[str, list[str]]) -> set[str]:
    return {word.lower().strip() for word in (*entry.get("default", ()), *entry.get("tts", ()))}


def _pairs(english: Annotations, other: Annotations) -> dict[str, str]:
    """Each word of the other language of at most two parts, with its closest English word."""
    together: defaultdict[str, Counter[str]] = defaultdict(Counter)
    named: set[tuple[str, str]] = set()
    count, english_count = Counter[str](), Counter[str]()
    for emoji, entry in other.items():
        if emoji not in english:
            continue
        ours = {word for word in _words(english[emoji]) if word.isalpha()}
        english_count.update(ours)
        named.add((_name(entry), _name(english[emoji])))
        for word in _words(entry):
            if len(word.split()) <= 2:
                count[word] += 1
                together[word].update(ours)
    pairs = {}
    for word, met in together.items():
        scores = {
            mate: _dice(both, count[word], english_count[mate]) + NAMED * ((word, mate) in named)
            for mate, both in met.items()
        }
        best = max(scores, key=lambda mate: (scores[mate], mate), default="")
        if best and best != word and scores[best] >= CLOSE_ENOUGH:
            pairs[word] = best
    return pairs


def _name(entry: dict[str, list[str]]) -> str:
    """The name of an emoji, without "face"."""
    return entry.get("tts", [""])[0].lower().removesuffix(" face")


def _dice(both: int, one: int, other: int) -> float:
    return 2 * both / (one + other)


if __name__ == "__main__":
    main()
