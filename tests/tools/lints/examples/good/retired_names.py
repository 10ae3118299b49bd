# tenant_apps/generation/services/charges.py
class ChargeList:
    crew_of_the_ship = "a word in a story, and no name of a class"
