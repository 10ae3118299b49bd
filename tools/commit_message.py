"""Check a commit's message: ``python -m tools.commit_message FILE``, a hook of pre-commit.

The subject names the package, then one sentence in the imperative: ``stories: Keep every version of a page``. The body
says why. Merges, reverts and commits that will be squashed are exempt.
"""

import re
import sys
from pathlib import Path

SUBJECT = re.compile(r"[a-z][a-z0-9_-]*(?:, [a-z][a-z0-9_-]*)*: [A-Z].*[^.]")
LONGEST_SUBJECT = 72
LONGEST_LINE = 100
EXEMPT = ("Merge ", "Revert ", "fixup! ", "squash! ", "amend! ")
SCISSORS = re.compile(r"^# -+ >8 -+$.*", re.MULTILINE | re.DOTALL)


def faults(message: str) -> list[str]:
    """What is wrong with a message, a sentence each. Git's own comment lines do not count."""
    lines = [line.rstrip() for line in SCISSORS.sub("", message).splitlines() if not line.startswith("#")]
    text = "\n".join(lines).strip().split("\n")
    subject, body = text[0], [line for line in text[1:] if line]
    if subject.startswith(EXEMPT):
        return []
    found = []
    if len(subject) > LONGEST_SUBJECT:
        found.append(f"The subject has {len(subject)} characters, more than {LONGEST_SUBJECT}.")
    if not SUBJECT.fullmatch(subject):
        found.append("Begin with the package and a sentence, without a full stop: `stories: Keep every version`.")
    if len(text) > 1 and text[1]:
        found.append("Leave the second line empty.")
    if not body:
        found.append("Add a body that says why.")
    if any(len(line) > LONGEST_LINE and " " in line for line in body):
        found.append(f"Wrap the body at {LONGEST_LINE} characters or fewer.")
    return found


if __name__ == "__main__":
    sys.exit("\n".join(faults(Path(sys.argv[1]).read_text(encoding="utf-8"))) or 0)
