"""What a target can run, one module for each subject. Each workload returns values that JSON can hold."""
