"""What can be done with tickets, by object: the tickets themselves, leases, execution, dead letters."""
