from tests.ai.conftest import art_is_there, clear_cache, diffusion, fresh_providers, server

__all__ = ["art_is_there", "clear_cache", "diffusion", "fresh_providers", "server"]
