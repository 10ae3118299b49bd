"""A Django site with django-eventstream as its documentation sets it up: sessions, users, PostgreSQL, Redis, Daphne."""
