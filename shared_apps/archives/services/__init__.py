"""What can be done with archives: packing a team into one, restoring a team from one."""
