"""Names that are also words: a capital alone does not tell whether "Rose" is a flower."""

NAMES_TOO = frozenset(
    "may june april rose lily daisy ruby poppy ivy grace hope joy faith will mark jack bill bob ray rob pat penny amber "
    "hazel holly iris jade jasmine olive pearl violet max leo mia benno lin kofi ravi sam ben tom tim kim pip nia yuki "
    "omar zara emma ella anna lena lina nina tina maya mila noah finn otto emil lara sara sofia aisha samira hassan ines "
    "jonas lukas felix oskar paul peter hans greta frieda ada ali amir aya bruno carlos diego luca matteo marco chen wei "
    "ming mei linh minh nam lan hoa anh zeynep elif ayse mehmet emre deniz kai nils lotte mara bibi coco lulu mimi lola "
    "lila otis hugo theo arthur oliver oscar george henry charlie alfie archie teddy freddie emeka chidi amara zuri".split()
) - {"teddy", "lan"}
TITLES = frozenset(
    "mr mrs ms miss dr mr. mrs. dr. captain professor uncle aunt auntie king queen princess prince sir lady".split()
)
FEASTS = frozenset(
    "eid diwali divali hanukkah chanukah ramadan passover vesak holi purim nowruz kwanzaa pongal christmas easter tet "
    "halloween thanksgiving new-year festival feast holiday carnival".split()
)
