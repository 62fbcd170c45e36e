"""Two faces beside each other: are they one person?"""
