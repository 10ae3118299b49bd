"""StorySprout without tenancy, as the baseline: models without a schema and middleware without a lookup."""
