"""Names that are also words: a capital alone does not tell whether "Rose" is a flower."""

_UNCLEAR = frozenset(
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
    "halloween thanksgiving festival feast holiday carnival".split()
) | {"new year", "lunar new year"}
GIRLS = frozenset(
    "rose lily daisy ruby poppy ivy grace hope joy penny hazel holly iris jade jasmine olive pearl violet mia lin nia yuki "
    "zara emma ella anna lena lina nina tina maya mila lara sara sofia sophia aisha samira ines greta frieda ada aya mei "
    "linh hoa zeynep elif ayse lotte mara bibi lulu mimi lola lila amara zuri lucy lisa julia marie leila fatima layla "
    "rosa iris viola dora carmen stella luna nova aurora carol dawn eve heather melody bella chloe florence hanna hannah clara ida alma charlotte olivia amelia isla ava sophie ruth miriam rebecca noor priya anjali".split()
)
BOYS = frozenset(
    "mark jack bill bob ray rob max leo benno kofi ravi ben tom tim omar finn otto emil hassan jonas lukas felix oskar paul "
    "peter hans ali amir bruno carlos diego luca matteo marco chen wei ming minh nam anh mehmet emre nils otis hugo theo "
    "arthur oliver oscar george henry charlie alfie archie freddie emeka chidi rashid yusuf david daniel jakob anton "
    "robin victor martin jordan rico pedro jay oliver karl erik lars ivan pavel juan pablo jose tariq ibrahim musa arjun sanjay kwame ramon bjorn soren emile rene joao andre lukasz".split()
)
KNOWN_FROM_STORIES = {
    "anansi": "spider", "baba yaga": "witch", "reynard": "fox", "puss": "cat", "rapunzel": "princess", "cinderella": "girl",
    "merlin": "wizard", "aladdin": "boy", "nessie": "monster", "rudolph": "reindeer",
}  # fmt: skip
NAMES_TOO = _UNCLEAR | GIRLS | BOYS
