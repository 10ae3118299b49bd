# tenant_apps/stories/services.py
import random

# refused:
jitter = random.random()  # noqa: S311
# refused:
first = [][0]  # type: ignore[misc]
# refused:
second = [][1]  # type: ignore
