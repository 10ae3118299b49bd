# tenant_apps/stories/services.py
# refused:
def count(start):
    total = start
    # 38 times:
    total += 1
    return total


WORDS = (
    # 253 times:
    "word",
    # refused:
    "one word too many",
)
