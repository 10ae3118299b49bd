from tests.ai.conftest import art_is_there, clear_cache, diffusion, made_anew, server

__all__ = ["art_is_there", "clear_cache", "diffusion", "made_anew", "server"]
