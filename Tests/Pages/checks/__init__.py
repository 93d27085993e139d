"""The checks of a page, one concern a file.

A check is a function of a visit: it yields problems, triples of the element, what is wrong with
it, and what to do. Checks of a file's words take a folder and a file instead.
"""
