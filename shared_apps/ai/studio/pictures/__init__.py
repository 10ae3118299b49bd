"""How the built-in studio draws: layered scenes cut from paper, one module for each thing one can draw."""
