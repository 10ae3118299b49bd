"""What a parent-admin calls fine although it was held. It stays in the team until somebody exports or deletes it."""

import json
from collections.abc import Iterable, Iterator
from datetime import datetime

from shared_apps.core.errors import InvalidInput
from tenant_apps.moderation.models import Sample, Verdict
from tenants.models import Membership


def keep_sample(*, verdict: Verdict, words: str, by: Membership, now: datetime) -> Sample:
    """Keep the words as a sample, once. Raises InvalidInput for a verdict without words, such as one on a picture."""
    if not words.strip():
        raise InvalidInput("Only words can be kept as a sample.", field="words")
    sample, _ = Sample.objects.get_or_create(
        words=words, defaults={"held_for": verdict.held_for, "kept_by": by.id, "kept_at": now}
    )
    return sample


def delete_sample(*, sample: Sample) -> None:
    sample.delete()


def lines_of(samples: Iterable[Sample]) -> Iterator[str]:
    """One JSON object a line: the words and what they were held for, without people and times."""
    for sample in samples:
        yield json.dumps({"text": sample.words, "held_for": sample.held_for}, ensure_ascii=False) + "\n"
