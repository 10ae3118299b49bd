"""Reads finished books as a proofreader does: marks, articles, verbs and agreement, sentence by sentence."""
