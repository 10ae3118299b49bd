from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

from tools.lints.caches import team_caches
from tools.lints.classes import class_names
from tools.lints.connections import raw_connections
from tools.lints.contexts import schema_contexts
from tools.lints.glossary import retired_names, retired_words
from tools.lints.imports import hidden_imports
from tools.lints.migrations import safe_migrations
from tools.lints.names import module_names
from tools.lints.queries import model_access
from tools.lints.reasons import ignores_give_reasons
from tools.lints.services import service_facades, service_keywords
from tools.lints.sizes import sizes
from tools.lints.source import Refusal, Source
from tools.lints.threads import threads
from tools.lints.views import views

Rule = Callable[[Source], Iterator[Refusal]]

RULES: tuple[Rule, ...] = (
    class_names,
    hidden_imports,
    ignores_give_reasons,
    model_access,
    module_names,
    safe_migrations,
    raw_connections,
    retired_names,
    schema_contexts,
    service_facades,
    service_keywords,
    sizes,
    team_caches,
    threads,
    views,
)
TEXT_RULES: tuple[Rule, ...] = (retired_words,)
"""Rules for every text file, Python or not."""

FOLDERS = ("bench", "config", "deploy", "packages", "shared_apps", "tenant_apps", "tenants", "tests", "tools")
EXAMPLES = PurePosixPath("tests/tools/lints/examples")
TEXTS = (".css", ".html", ".js", ".md", ".sh", ".sql", ".toml", ".txt", ".yaml", ".yml")
TEXT_FOLDERS = (*FOLDERS, "docs", "static/css", "static/js", "templates")


def sources(root: Path) -> Iterator[Source]:
    """The house's Python files, by path. The lints' own examples are not among them."""
    files = [root / "manage.py", *(path for folder in FOLDERS for path in sorted((root / folder).rglob("*.py")))]
    for file in files:
        path = PurePosixPath(file.relative_to(root).as_posix())
        if not path.is_relative_to(EXAMPLES):
            yield Source(path, file.read_text(encoding="utf-8"))


def texts(root: Path) -> Iterator[Source]:
    """All other text files, by path: templates, docs, style sheets, scripts. Nothing that others wrote."""
    top = (path for path in sorted(root.iterdir()) if path.is_file())
    below = (path for folder in TEXT_FOLDERS for path in sorted((root / folder).rglob("*")))
    for file in (*top, *below):
        path = PurePosixPath(file.relative_to(root).as_posix())
        is_hidden = any(part.startswith(".") for part in path.parts)
        if (file.suffix in TEXTS or file.name == "Makefile") and not is_hidden and not path.is_relative_to(EXAMPLES):
            yield Source(path, file.read_text(encoding="utf-8"))


def refusals(source: Source) -> list[Refusal]:
    """What all rules refuse in a file, by line."""
    rules = TEXT_RULES + RULES if source.path.suffix == ".py" else TEXT_RULES
    try:
        return sorted(refusal for rule in rules for refusal in rule(source))
    except SyntaxError as error:
        return [(error.lineno or 1, f"This is no Python: {error.msg}.")]
