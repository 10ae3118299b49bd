"""What the studio's storyteller knows: arcs, problems, places, helpers, and the grammar that joins them."""
