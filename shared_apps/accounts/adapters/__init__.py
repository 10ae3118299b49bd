"""What we change of allauth, by its own means: adapters, which the settings name."""
