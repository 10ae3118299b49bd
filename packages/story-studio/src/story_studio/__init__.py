"""Turns an idea into an illustrated children's story, without a network."""
