"""What the embedded moderator learns from, and how it is made. Nothing here is part of the product."""
