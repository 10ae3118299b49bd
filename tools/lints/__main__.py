import sys
from pathlib import Path

from tools.lints.inspection import refusals, sources

complaints = [f"{source.path}:{line}: {words}" for source in sources(Path.cwd()) for line, words in refusals(source)]
sys.exit("\n".join(complaints) or 0)
