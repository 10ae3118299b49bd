"""What can be done with a team, by object: the teams themselves, their slugs, schemas, blueprints, removals, entry."""
