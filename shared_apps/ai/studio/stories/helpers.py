"""Those met on the way, and what they need help with."""

from shared_apps.ai.studio.stories.beats import Episode, beat
from shared_apps.ai.vocabulary import CharacterKind as K

HELPERS = (
    Episode(
        beat(
            "{Sniff, sniff.|Boo hoo.} {helper} {sat|was} there, all sad. {A|One} bell was {lost|gone}.",
            "{spot} sat {helper}, looking {under|into} {a hat|one boot after the other}. “I have {lost|dropped} my {bell|"
            "little bell},” {helper.they} {sighed|said}. “Without it nobody {hears|knows} me coming[, and I keep surprising "
            "people, and I do hate to be screamed at before lunch].” ".replace("{spot} sat", "There, {spot}, sat"),
            "helper sit sad, hero stand worried, pal stand curious, +bell",
        ),
        beat(
            "{Ting!|Ding!} {hero} {heard|found} it. It was {on|in} {helper.s} {own hat|own shoe}!",
            "“{Jump|Hop},” said {hero}. {helper} {jumped|hopped}. Ting! “Again,” said {hero}. {helper} hopped again. Ting! It "
            "was {in the hood|inside {helper.their} left sleeve}, [where {helper.they} had put it so as not to lose it]. "
            "They all laughed, and {helper} rang the bell {twice|for joy}. “{Advice},” {helper.they} said at parting.",
            "helper jump happy bell, hero stand happy, pal stand happy",
        ),
        helpers=(K.CAT, K.MOUSE, K.BEAR, K.HEDGEHOG),
    ),
)
