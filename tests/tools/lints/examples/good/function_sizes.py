# tenant_apps/stories/services.py
def count(start):
    total = start
    # 37 times:
    total += 1
    return total
