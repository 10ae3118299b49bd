# tenant_apps/stories/services/words.py
WORDS = (
    # 310 times:
    "word",
)
