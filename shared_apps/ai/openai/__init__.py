"""OpenAI, and every server that speaks its language; docs/providers.md tells which and how."""
