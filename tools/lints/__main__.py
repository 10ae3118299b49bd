import sys
from pathlib import Path

from tools.lints.inspection import GLOSSARY_RULES, RULES, TEXT_RULES, is_pending, refused_by, sources, texts

complaints, warnings = [], 0
for source in sources(Path.cwd()):
    of_glossary = refused_by((*GLOSSARY_RULES, *TEXT_RULES), source)
    others = refused_by(tuple(rule for rule in RULES if rule not in GLOSSARY_RULES), source)
    warnings += len(of_glossary) if is_pending(source.path) else 0
    for line, words in others if is_pending(source.path) else sorted(of_glossary + others):
        complaints.append(f"{source.path}:{line}: {words}")
for source in texts(Path.cwd()):
    refused = refused_by(TEXT_RULES, source)
    warnings += len(refused) if is_pending(source.path) else 0
    complaints += [] if is_pending(source.path) else [f"{source.path}:{line}: {words}" for line, words in refused]
if warnings:
    sys.stderr.write(f"{warnings} names and words of before the glossary are left in places that are still pending.\n")
sys.exit("\n".join(complaints) or 0)
