"""A small project that uses the library, for tests that need one."""
