"""The second edition's pages: five shots, rooms and open places, things in every state, people and animals of all kinds."""
