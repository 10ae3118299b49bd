"""Reads the notation of scripts and turns it into sentences and picture plans; grammar is data per language."""
