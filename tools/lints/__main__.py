import sys
from itertools import chain
from pathlib import Path

from tools.lints.inspection import refusals, sources, texts

files = chain(sources(Path.cwd()), texts(Path.cwd()))
complaints = [f"{source.path}:{line}: {words}" for source in files for line, words in refusals(source)]
sys.exit("\n".join(complaints) or 0)
