"""Things to be afraid of, gently: the dark, the storm, a stage, and whatever the idea names."""

from shared_apps.ai.studio.stories.beats import Problem, beat, words
from shared_apps.ai.vocabulary import Prop

DARK = Problem(
    name="dark",
    key_prop=Prop.LANTERN,
    at_night=True,
    seek=("a light that would never go out", "a way to like the dark", "something bigger than the dark", "the end of the dark"),
    words=words(goal="be friends with the dark; get through one night; stop being afraid of the dark"),
    titles=(
        "Goodnight, Dark", "The Night Has Small Lights", "{hero} and the Very Big Dark", "A Lantern for {hero}",
        "Who Is Afraid of Half Past Eight?", "What the Dark Was Doing",
    ),
    advice=(
        "the dark is only the day with its eyes shut", "in the dark, listen first", "small lights need a big dark",
        "stars would be out of work without it", "say good evening to it and see", "the dark is shy too",
        "wait, and your eyes will open a second time", "nobody ever bumped into the dark", "it only looks big because it has no edges",
    ),
    troubles=(
        beat(
            "{hero} {did not like|feared} the dark. It {got in|sat} {everywhere|all over the house}.",
            "{hero} had one {secret|worry}: the dark. It {came|turned up} every {single night|evening} without {knocking|"
            "being asked}. It {got|crept} into the {corners|cupboards}, [it sat down on the chairs,] and it {lay down|hid} "
            "under the bed. “{Somebody|Someone} should {tell it to go home|send it back},” said {hero}[, in a rather small voice].",
            "hero hide scared",
            times="night sunset",
        ),
        beat(
            "{Click.|Puff.} Out went the {light|lamp}. “Oh no,” said {hero}. “{It is so black|Now the dark is here}.”",
            "Every {evening|night} it was the same. The {lamp|light} went out, and the dark {came in|began}. {hero} pulled "
            "the {blanket|covers} up to {their} {nose|ears} and counted {things that were not scary|slowly to ten}. [Toast. "
            "Buttons. Ducks.] But the dark had {more room|bigger pockets} than {they} had {ducks|numbers}.",
            "hero sit scared, +blanket",
            times="night sunset",
        ),
        beat(
            "{hero} {lit|had} {a|one} {small|little} lantern. The dark was so {wide|big}! “{Go away|Shoo},” {they} said.",
            "{At bedtime|When the day was done} {hero} {lit|took} a lantern and {looked|shone it} under the bed, behind the "
            "{door|curtain} and into {both|all} {their} {shoes|boots}. There was nobody there. [There never was, and that was "
            "somehow worse.] “It is not what is in the dark,” {hero} {whispered|said}. “{It is all that dark|It is how much of it there is}.”",
            "hero hold worried lantern",
            times="night sunset",
        ),
        beat(
            "By day {hero} was {big|bold}. {At night|In the dark} {they} felt {small|as small as a pea}.",
            "In the {daytime|sunshine} {hero} was afraid of {nothing|almost nothing at all}. {They} climbed {high things|"
            "walls} and talked to {large dogs|thunder}. But {as soon as|when} the {windows|sky} turned black, something in "
            "{their} {tummy|middle} turned {cold|over}. [“It is the same {room|world},” {they} told {themself}. “It has only "
            "been switched off.” It did not help.]",
            "hero sit worried",
            times="night sunset",
        ),
    ),
    tries=(
        beat(
            "{hero} {put|stuck} a {lamp|light} on {their} head. {pal} {laughed|giggled}. It {fell|slid} off.",
            "First they tried {more light|lamps}. {pal} {hung|put} {a lantern on each ear|seven lanterns in a row}, and the "
            "{dark|night} stepped back {exactly seven steps|a bit}. Then it {waited|stood there}. [Wherever the light ended, "
            "there it was, as patient as a cat.] And seven lanterns {are|get} very {warm|hot}.",
            "hero stand worried, pal hold happy lantern",
        ),
        beat(
            "They {shut|put} the dark in a {jar|box}. {Lid on!|Quick!} But {more|the rest} {came|was left}.",
            "“We could {catch|collect} it,” said {pal}, {holding|fetching} a {jam jar|big box}. They {scooped|swept} some "
            "dark inside and {screwed on the lid|shut it fast}. It {worked|held}. [In the jar it was really very dark "
            "indeed.] But outside the jar there was just as much {left|as before}, and {hero} {felt a bit sorry for|peeped in at} "
            "the bit {inside|in the jar}.",
            "pal hold determined, hero look_up curious",
        ),
        beat(
            "They sang {very loudly|a loud song} at the dark. The dark {sang|said} nothing.",
            "Next they tried {noise|a brave song}. They banged {two pans|a pan} and {shouted|sang} at the dark {to be "
            "off|for nearly an hour}. The dark {listened|sat still} {politely|to every verse}. [It did not clap, but it did "
            "not go, either.] When they were {hoarse|out of breath}, it was {all still there|as dark as ever}.",
            "hero dance determined, pal dance happy",
        ),
    ),
    lows=(
        beat(
            "Then the {lantern|light} went out. {Dark!|It was all dark.} {hero} {held|took} {pal}’s hand.",
            "That was when the lantern {flickered|coughed}, {shrank|sighed} and went out. Now there was dark {on every side|"
            "above and below}[, thick as a coat with no sleeves]. {hero} {could not see|lost sight of} {their} own {hands|"
            "feet}. “I {want|should like} to go home,” {they} {whispered|said}, “but {I cannot see it|it is dark that way too}.”",
            "hero hide scared, pal stand worried lantern",
        ),
        beat(
            "The dark was {all around|everywhere} now. {hero} {wanted|began} to cry. {Sniff.|Just a bit.}",
            "{Nothing|None of it} had {worked|helped}. The dark was {exactly as big|as wide} as before, and {hero} was {much "
            "more|very} tired. A tear {ran|went} down to {their} chin {and hung there|and stopped}. [“Perhaps I am just not "
            "somebody for nights,” {they} said.] {pal} {moved|sat} a little closer, and {said|knew} nothing {to say|at all}.",
            "hero sit sad, pal sit worried",
        ),
    ),
    solved=(
        beat(
            "And {then|so} {hero} saw {it|them}. {Lights|Stars}! {Tiny|Small} ones, all over the dark!",
            "And {then|that was when} {hero} saw them. One {small|far} light, then {ten|a hundred}: {glow-worms and stars|"
            "stars above and sparks below}, and every one of them {needed|was using} the dark to {shine|be seen}. [They had "
            "been there on all the other nights, behind the lantern’s glare.] “You are not {empty|nothing},” {hero} said to "
            "the dark. “You are {full|where they live}.”",
            "hero look_up happy, pal look_up surprised",
        ),
        beat(
            "“{Hello|Good evening}, dark,” said {hero}. {It|The dark} was {soft|kind}. It {felt|was} like a {blanket|hug}.",
            "It turned out that the dark was {soft|not cold at all}. It had {owls|crickets} in it and the smell of {smell}, and "
            "it {fitted|lay} round {hero}’s shoulders {as if somebody had measured|like a blanket}. “{Good evening|How do you "
            "do},” said {hero}. [It was only polite, after all those years.] And the dark, which {nobody ever greets|had been "
            "lonely}, came {very gently|a little} closer.",
            "hero hug calm, pal stand happy, +blanket",
        ),
        beat(
            "{hero} {blew|put} out the lantern {at last|with a puff}. {Wow!|Oh!} {So many stars!|Look at the sky!}",
            "Then {hero} did what {they} had never {dared|done}: {they} put out the lantern {on purpose|with one breath}. For a "
            "moment there was nothing. Then the {whole sky|night} {opened|came on}[, as if it had only been waiting for "
            "somebody to stop shining in its face]. “{Oh|So that is it},” said {hero}. “It was {never dark at all|only my lamp "
            "that was too loud}.”",
            "hero look_up proud lantern, pal look_up happy",
        ),
    ),
)

PROBLEMS = (DARK,)
