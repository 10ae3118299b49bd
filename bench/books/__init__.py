"""Books from a provider that takes its time: our own server on loopback, asked by real workers.

It writes a story's first token after half a second and a page a second, draws for eight seconds, judges in fifty
milliseconds, and takes fifty calls at a time. The workers are those of ``make demo``.
"""
