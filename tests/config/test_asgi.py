import subprocess
import sys


def test_every_view_is_loaded_before_the_first_request() -> None:
    """A module that is imported during a request would have querysets of that request's team."""
    modules = ("tenant_apps.stories.views", "config.urls_public")
    script = f"import sys, config.asgi; print(*(name in sys.modules for name in {modules}))"

    answer = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)

    assert answer.stdout.split() == ["True", "True"]
