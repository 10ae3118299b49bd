"""Turns drawings and words from named npm packages into the data that the studio's catalogue carries."""
