import ast
from collections.abc import Iterator

from tools.lints.source import Refusal, Source, called

STARTERS = {"ProcessPoolExecutor", "Thread", "ThreadPoolExecutor", "run_in_executor", "to_thread"}
EXCEPTIONS = {
    "bench": "What many do at once is what is measured; each enters its own team.",
    "shared_apps/ai/safety/loading.py": "Loads models and knows no team.",
    "shared_apps/ai/slots.py": "Renews slots in Redis and knows no team.",
    "shared_apps/live/handler.py": "A request enters its team in the thread that lets it in, by the middleware.",
    "shared_apps/ops": "Watches programs and knows no team.",
    "shared_apps/queue/services/leases.py": "Renews leases in public, which it enters itself.",
    "shared_apps/queue/tasks.py": "Ends a worker in time; the service that hands back its work enters public.",
    "tenant_apps/generation/services/previews.py": "Looks at a page for the team that it enters.",
    "tenants/services/rollouts/workers.py": "Each thread enters the team that it migrates.",
    "tests": "Threads are what is tried.",
}


def threads(source: Source) -> Iterator[Refusal]:
    """A thread of one's own knows no team: a query in it raises, for the first time perhaps in production."""
    if any(source.path.is_relative_to(place) for place in EXCEPTIONS) or not source.room:
        return
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call) and called(node) in STARTERS:
            yield node.lineno, f"{called(node)} leaves the team behind: use sync_to_async, which keeps it, or a job."
