"""What the product would have in the place of its tenancy, were there one tenant: models and doors that ask nothing."""
