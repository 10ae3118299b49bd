"""What a side can be asked to do, by modules. Each deed answers with what can be written as JSON."""
