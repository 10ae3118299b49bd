"""Writes the ordinary words that the shield does not take for names: ``python -m tools.safety.ordinary``.

They are, by language, the words in small letters of all sentences beside this file that hold no personal data, and the
capitalised ones of the German sentences, where nouns have capitals, without those that are first names or surnames.
"""

import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

SENTENCES = Path(__file__).with_name("sentences")
SHIELD = Path(__file__).parents[2] / "shared_apps/ai/safety/shield"
SEVERAL = 3
"""How often a word must occur that is a name as well: children write "mia" in small letters."""

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def texts() -> Iterator[tuple[str, str]]:
    for path in sorted(SENTENCES.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row["kind"] not in ("personal", "clean", "evasion"):
                yield row["language"], row["text"]


def main() -> None:
    listed = json.loads((SHIELD / "names.json").read_text(encoding="utf-8"))
    names = set(" ".join(listed.values()).split())
    found: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for language, text in texts():
        for word in WORD.findall(text):
            if len(word) > 1 and (word.islower() or (language == "de" and word.istitle() and word not in names)):
                found[language][word.lower()] += 1
    kept = {
        language: " ".join(
            sorted(word for word, times in counts.items() if times >= (SEVERAL if word.title() in names else 1))
        )
        for language, counts in sorted(found.items())
    }
    (SHIELD / "ordinary.json").write_text(json.dumps(kept, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    sys.stdout.write(f"{ {language: len(words.split()) for language, words in kept.items()} }\n")


if __name__ == "__main__":
    main()
