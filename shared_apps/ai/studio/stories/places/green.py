"""Places where things grow: meadow, forest, garden, farm, jungle."""

from shared_apps.ai.studio.stories.beats import Episode, Setting, beat, words
from shared_apps.ai.vocabulary import Place

MEADOW = Setting(
    place=Place.MEADOW,
    realm="land",
    near=(Place.FOREST, Place.RIVER, Place.FARM, Place.VILLAGE),
    titles=("{hero} of the Long Grass", "The Meadow That Listened", "Clover, Wind and {hero}"),
    words=words(
        place="the meadow",
        in_place="in the meadow; out in the meadow; where the grass grows long",
        spot="on a warm flat stone; in the clover; among the daisies; on a molehill",
        sound="the grass whispering; a hundred crickets; a bumblebee humming off key; the wind combing the grass",
        smell="clover and warm earth; hay; mint and rain",
        sight="a ladybird climbing a stalk; a snail crossing a leaf; two butterflies having an argument",
        far="beyond the last gate; over the next small hill; past the three tall thistles",
        went="walked; wandered; hurried; waded through the grass",
        ground="the grass",
    ),
    openings=(
        beat(
            "{The grass was tall.|The grass stood high.} In it lived {hero}, {hero.a}.",
            "There is a meadow where the grass {grows|stands} as tall as a {door|gatepost}[, and where the wind goes "
            "in waves, as if the land had decided to be the sea]. {In it|There} lived {hero}, {hero.a}. {They} knew every "
            "{daisy|thistle} by sight[ and had given names to the ones that {leaned|nodded}].",
            "hero stand happy",
        ),
        beat(
            "{hero} was {hero.a}. {Bees|Crickets} were the neighbours. {They were loud.|They hummed.}",
            "If you {walk|go} through the {clover|buttercups} and turn left at the {oldest|crooked} {fence post|gate}, you "
            "come to {hero}’s house. {hero} was {hero.a}[, and the neighbours were mostly bees]. {On most days|As a rule} "
            "nothing much happened there, and {that was how everybody liked it|nobody minded at all}.",
            "hero sit calm",
        ),
        beat(
            "{hero} lived {in_place}. {They} {were} {hero.a}. The wind {knew|called} {their} name.",
            "The wind in the meadow {has|keeps} a {soft|low} voice, and it {knows|remembers} everybody. “{hero.name},” it "
            "{used to say|would whisper}[, whenever it went by with its arms full of {dandelion clocks|thistledown}]. And "
            "{hero}, who was {hero.a}, always {said hello back|waved}[, because it is rude not to answer the wind].",
            "hero wave happy",
        ),
    ),
    arrivals=(
        beat(
            "{Grass|Daisies}! {Grass|Daisies}! {Grass|Daisies} as far as one could see. {pal} {rolled|hopped} in it.",
            "A meadow {opened|spread} {before them|on both sides}, {green|gold} and {wide|without an end}, {and|where} {every stalk|each blade} had {somebody on it|its own small guest}. They {walked|went} {in single file|on tiptoe}, {so as to tread on no one|saying sorry left and right}. [{A grasshopper|One grasshopper} {took offence|changed seats} {all the same|twice}.] {There was a smell of|It all smelled of} {smell}.",
            "hero walk calm, pal walk curious",
        ),
        beat(
            "They {came|got} to a meadow. {Buzz|Hum}, {buzz|hum}! “{Hello|Good day}, bee,” said {pal}.",
            "{Beyond the {gate|ditch}|Past the {hedge|last post}} {somebody|the summer} had {unrolled|spread out} a meadow, {with flowers|with poppies} {down to the edge|in no sort of order}. You could {hear|make out} {sound}. “{I shall|I could} {live here|stay},” {declared|said} {pal}, “{under that {leaf|dock}|next to that {cowslip|daisy}}.” [{The {leaf|flower} was taken|A beetle had it already}, {it turned out|as so often}, {but they were asked in|and it had no room to let}.]",
            "pal jump happy, hero look_up happy",
        ),
        beat(
            "Now the grass was {high|tall}. “I can {not see|only see} my {feet|toes}!” said {pal}.",
            "{The|Their} path {ended|gave up} {at a gate|by a stile}, and {beyond it|behind that} {lay|there was} {a meadow|nothing but meadow}. The grass {came up|reached} to {pal}’s {ears|chin}. [It smelled of {smell}, and it was {full of small talk|busy with crickets}.] “We will have to "
            "swim,” said {pal}, and {did|off they went}[, arms first, all the way to the middle].",
            "pal walk happy, hero walk curious",
        ),
        beat(
            "They came to a {wide|big} meadow. It {was full of|smelled of} {clover|flowers}.",
            "{All at once|Then} there were no more {stones|walls|fences}, {only grass|just green}, and the wind {running|racing} {over it|through}. {hero} {stood still|stopped} {just to look|and breathed in}. {It|The air} {smelled|tasted} of {smell}. [{Somewhere|Quite near} a cricket {was practising|went over} {the same|its} {three|four} notes, {and getting|and it got} {two|most} of them right.]",
            "hero look_up calm, pal stand happy",
        ),
    ),
    episodes=(
        Episode(
            beat(
                "{Puff!|Whoosh!} The wind came by. It {took|stole} the {red|picnic} cloth!",
                "They had just sat down {spot} when the wind came through and took the {cloth|blanket} off the grass, "
                "[{sandwiches|buns} and all,] as {neatly|calmly} as a {waiter|conjuror}. It {sailed|flapped} over the "
                "{thistles|hedge}. “Come back!” {cried|called} {hero}. The wind {did not|never does}.",
                "hero run surprised, pal run worried",
                weather="wind",
            ),
            beat(
                "{hero} did not {run|chase it}. {They} waited. Flop! The wind {gave|brought} it back.",
                "“Do not chase it,” said {hero}. “It only {wants|likes} to be chased.” So they sat {quite|very} still and "
                "looked {the other way|bored}. {The wind grew|Soon the wind was} tired of the game, and it {dropped|laid} "
                "the whole thing at their feet, [slightly {damp|crumpled} and] with one {feather|dandelion} {extra|on top}.",
                "hero sit calm, pal sit happy, +feather",
                weather="wind",
            ),
        ),
        Episode(
            beat(
                "The grass all looked the same. “Which way?” said {pal}. “{Round and round|In a ring},” said {hero}.",
                "{After a while|A little later} they {passed|met} a thistle with a bent head. {A while later|Then} they "
                "{passed|met} it again. [The third time, {pal} said good day to it.] “We are walking in a "
                "{circle|ring},” said {hero}, “and the thistle {is|looks} embarrassed for us.”",
                "hero stand worried, pal point curious",
            ),
            beat(
                "{hero} {sat on|got on} {pal}’s back and looked out. “That way!” It was not far at all.",
                "In tall grass, the only {trick|cure} is to be taller. {hero} climbed onto {pal}’s {shoulders|back} and "
                "{looked|peered} out[ over the waving tops, like a captain]. The way out was {nine|six|ten} steps to the "
                "left. [It had been nine steps to the left all along.] {They} laughed until {they} {fell|slid} off.",
                "hero point happy, pal stand happy",
            ),
        ),
    ),
)

FOREST = Setting(
    place=Place.FOREST,
    realm="land",
    near=(Place.MEADOW, Place.RIVER, Place.MOUNTAIN, Place.CASTLE),
    titles=("Deep in {hero}’s Wood", "What the Trees Told {hero}", "{hero} under the Leaves"),
    words=words(
        place="the forest",
        in_place="in the forest; under the trees; deep in the wood",
        spot="on a mossy log; between two roots; under a fern; on a tree stump",
        sound="the leaves talking; a woodpecker at work; a branch that creaked like a door; acorns dropping",
        smell="pine and mushrooms; moss; wet bark; leaves and old rain",
        sight="a beetle in a green coat; a squirrel counting nuts; a spider mending her net",
        far="where the trees stand closest; past the hollow oak; down the deer path",
        went="walked; crept; tiptoed; climbed over roots",
        ground="the moss",
    ),
    openings=(
        beat(
            "{Under|Below} the {tall|old} trees lived {hero}. {They} {were} {hero.a}.",
            "The {oldest|biggest} tree in the forest {has|wears} a {small|round} door in it, and behind the door lived "
            "{hero}. {hero} was {hero.a}[, which is not so rare in a forest, though few are as good at it]. {Every|Each} "
            "acorn that fell on the roof {made|got} {them} {smile|look up}[, because it sounded like somebody knocking].",
            "hero stand happy",
        ),
        beat(
            "{Hush.|Listen.} A {forest|wood} is never {still|silent}. {hero}, {hero.a}, {liked|loved} that.",
            "A forest is never {quite|really} quiet. It creaks and {rustles|drips}[, and now and then it drops something on "
            "your head to see what you will say]. {hero}, {hero.a}, had lived {there|under those trees} {always|since "
            "forever}, and could tell the {beeches|oaks} from the {pines|birches} {by their whisper|with both eyes shut}.",
            "hero look_up calm",
        ),
        beat(
            "{hero} was {hero.a}. {Their} house had a roof of {leaves|moss}.",
            "{Far|Deep} in the wood, where the {moss|fern} grows over everything that stands still[ for more than a "
            "week], was a {very green|crooked little} house. Its roof was {ferns|moss}, its bell was {an acorn on a "
            "string|a bluebell}, and its owner was {hero}, {hero.a}. [Visitors usually walked past it twice.]",
            "hero wave happy, +bell",
        ),
    ),
    arrivals=(
        beat(
            "{Tree|Trunk}, {tree|trunk}, {tree|trunk}! A {wood|forest}! {Crick|Crack}, went a {twig|stick}.",
            "{Two|A few} trees {stood|waited} {at the roadside|on the rise}, {then ten|next a dozen}, {and after that|and then} {nobody|no one} {could count|counted} {any more|further}: {it was|this was} the forest. {It grew|All became} {green|dim} and {quiet|cool}, {like|as in} {a church|the inside of a bottle}. “{Do you think|Suppose} {it minds us|it knows we are here},” {whispered|breathed} {pal}. [{An acorn|A cone} {fell|dropped} {on the right hat|at their feet}, {by way of an answer|which could mean either}.]",
            "pal look_up curious, hero walk calm",
        ),
        beat(
            "Then came trees, {and more trees|big and small}. It was {green|cool} and {dim|still}.",
            "One tree stood by the path, then {three|five}, and then there was {nothing but trees|a whole forest}. It was "
            "{cool and green|like stepping into a church made of leaves}. [Far above, the branches {held hands|leaned "
            "together}.] {Even|So} {pal} began to {whisper|walk on tiptoe}.",
            "hero look_up curious, pal walk curious",
        ),
        beat(
            "“{Mind|Watch} the roots,” said {pal}, and {fell|tripped} over one.",
            "The forest began {without any warning|in the middle of a sentence}. “Mind the roots,” said {pal}, and "
            "{promptly|at once} tripped over one. [The forest dropped a {pine cone|leaf} on {pal.their} head, as if to say "
            "that it had seen everything.] It {smelled|breathed} of {smell}.",
            "pal jump surprised, hero stand happy",
        ),
    ),
    episodes=(
        Episode(
            beat(
                "The path split in two. {One way was dark.|Both ways looked long.} “Left,” said {hero}. “Right,” said {pal}.",
                "{Beside|By} a {hollow|split} oak the path {divided|forked}. {hero} said left and {pal} said right, both at "
                "once, and {neither would budge|both very firmly}. [A squirrel overhead stopped chewing to see how it "
                "would end.] So there they stood, {two friends and two paths|like a pair of signposts}.",
                "hero point cross, pal point cross",
            ),
            beat(
                "They {shut their eyes|stood still} and {listened|sniffed}. Left smelled of {mushrooms|mud}. Right smelled of {home|bread}!",
                "“Let us ask our {noses|ears},” said {hero}, and they shut their eyes. The left path {smelled of|had a smell "
                "of} {mud|old socks}. The right path smelled of {blackberries|honey}[, warm and purple and {very close|"
                "nearly ripe}]. “Right it is,” said {hero}, who {did not mind|was glad} to be wrong[ when there was pudding in it].",
                "hero walk happy, pal walk proud",
            ),
        ),
        Episode(
            beat(
                "A {big|huge} tree {lay|had come down} across the path. It was too {fat|wide} to climb.",
                "Round the bend an enormous tree had {lain down|toppled} across the path[, roots and all, like somebody "
                "who has had enough for one day]. It was too {high|slippery} to climb and too long to go around. {pal} "
                "gave it a {push|shove}. The tree {took no notice|did not mind}.",
                "pal reach determined, hero stand worried",
            ),
            beat(
                "{hero} {looked|peeped} low. The tree was hollow! They {crawled|wriggled} through.",
                "{hero} walked along it, tapping. Knock, knock, {knock|tock} — {boom|bong}. “It is hollow,” {they} said. They "
                "crawled in at one end[, past {a family of very surprised woodlice|eleven mushrooms}], and came out at the "
                "other with {moss|leaves} {in their ears|behind their ears}. {Not every wall is shut|Some walls are doors lying down}.",
                "hero stand proud, pal stand happy",
            ),
        ),
    ),
)

GARDEN = Setting(
    place=Place.GARDEN,
    realm="land",
    near=(Place.VILLAGE, Place.MEADOW, Place.FARM, Place.FOREST),
    titles=("{hero} behind the Bean Poles", "The Garden with One More Gate", "Peas, Please, {hero}"),
    words=words(
        place="the garden",
        in_place="in the garden; behind the bean poles; among the cabbages",
        spot="on an upturned pot; under the rhubarb; by the watering can; on the garden bench",
        sound="a bee in a foxglove; the gate clicking; water dripping from the can; peas popping",
        smell="tomato leaves; mint and wet soil; sweet peas; roses",
        sight="a worm out for a stroll; a snail reading a leaf; ants carrying a crumb home",
        far="behind the compost heap; past the last row of beans; through the gap in the hedge",
        went="walked; trotted; squeezed between the beans; tiptoed",
        ground="the soil",
    ),
    openings=(
        beat(
            "{Peas|Beans} grew up. {Roses|Vines} hung down. In between lived {hero}, {hero.a}.",
            "Behind a {crooked|green} gate there is a garden where the {beans|peas} {climb|race} up their poles[ as if "
            "there were a prize at the top]. {That is where|Among them} {hero} lived. {hero} was {hero.a}, and {they} "
            "{were} on good terms with {the worms|all the snails}[, though not with every slug].",
            "hero stand happy",
        ),
        beat(
            "{hero} was {hero.a}. {They} lived under a {big leaf|rhubarb leaf}. Rain went drip, drip.",
            "A rhubarb leaf makes a {fine|splendid} roof, {as long as|if} you do not mind the {colour|dripping}. {hero} "
            "did not mind. {hero} was {hero.a}, and {their} {share|corner} of the garden had {everything|all one needs}: "
            "{shade and strawberries|soil, sun and strawberries}[, and a watering can to shout into].",
            "hero sit calm",
        ),
        beat(
            "“{Good day|Hello}, beans. {Good day|Hello}, bees,” said {hero}. {They} {were} {hero.a}.",
            "{Every garden|A good garden} needs somebody to say good day to the beans. In this one it was {hero}, {hero.a}. "
            "{They} {greeted|visited} the beans {first|in order of height}, then the {roses|peas}, [then the scarecrow, "
            "who never answered but always listened,] and last of all the {beetle|snail}[, who was still getting up].",
            "hero wave happy",
        ),
    ),
    arrivals=(
        beat(
            "They pushed a {green|small} gate. {Oh!|My!} A garden full of {peas|roses}!",
            "There was a wall, and in the wall a {low|green} gate, and behind the gate a garden. [Somebody had planted it "
            "in straight rows, and it had cheerfully {ignored|forgotten} them.] It smelled of {smell}. {pal} {bowed|"
            "nodded} to the {scarecrow|sunflowers}, {just in case|to be polite}.",
            "pal walk happy, hero stand curious",
        ),
        beat(
            "A garden! {pal} {sniffed|ate} one {pea|bean}. {Well, two.|Well, ten.}",
            "“Do not touch anything,” said {hero}, as they {stepped|came} into the garden. “I would never,” said {pal}, "
            "with {a pea|one bean} in each cheek. [All about them things were ripening with small, satisfied noises.] "
            "{Somewhere|Nearby} they could hear {sound}.",
            "hero walk calm, pal walk happy",
        ),
    ),
    episodes=(
        Episode(
            beat(
                "{hero} {saw|found} a gap in the hedge. {pal} went in. {pal} got stuck!",
                "The short way {led|went} through a gap in the hedge. {hero} went through {easily|like a letter}. {pal} did "
                "not. {pal} went halfway[, and then neither on nor back, like a cork in a {bottle|jug}]. “I may have had too "
                "many {strawberries|pancakes},” said {pal}{| from both sides of the hedge}.",
                "pal reach worried, hero look_up surprised",
            ),
            beat(
                "“{Breathe out|Think thin},” said {hero}. {Pop!|Plop!} {pal} was free.",
                "{hero} {did not pull|never pulled}. “Tell me the {saddest|longest} song you know,” {they} said, and {pal} "
                "sang it. {With every|At each} {line|verse} a little more breath went out[, and a little more of {pal} came "
                "through]. At the {last|very last} note there was a pop, and {there stood {pal}|out {pal} came}, "
                "{wearing a wreath|full of leaves}.",
                "hero stand happy, pal dance happy",
            ),
        ),
        Episode(
            beat(
                "Ants! {A long line|A hundred} of them. They were carrying one {big|huge} crumb of cake.",
                "Across the path went the ants, {two by two|in one long line}, [with the grave faces of people moving a "
                "piano,] and on their backs {wobbled|rode} a crumb of cake. Then the crumb tipped. It {rolled|slid} into a "
                "{crack|puddle}, and {the whole line|every ant} {stopped|sat down}.",
                "hero look_up curious, pal sit surprised, +cake",
            ),
            beat(
                "{hero} laid a {twig|straw} down. It made a {small|good} bridge. {On|Home} went the cake!",
                "{hero} lay on {their} tummy and {laid|pushed} a {straw|twig} across for a bridge. [“Left a bit,” said {pal}, "
                "who was {watching with one eye|being the crane}.] The ants took hold, {and heaved|one, two, three}, and "
                "over the bridge it went. {One of them|The last ant} {bowed|waved a leg}. It was a very small thank-you.",
                "hero sit proud, pal sit happy, +bridge",
            ),
        ),
    ),
)

FARM = Setting(
    place=Place.FARM,
    realm="land",
    near=(Place.MEADOW, Place.VILLAGE, Place.GARDEN, Place.RIVER),
    titles=("{hero} Gets Up with the Hens", "Not in My Hay, {hero}!", "{hero} of Puddle Farm"),
    words=words(
        place="the farm",
        in_place="on the farm; behind the big red barn; at Puddle Farm",
        spot="on a bale of hay; on the gate; by the water trough; on an old tractor tyre",
        sound="the hens gossiping; a bucket rattling; the barn door swinging; a cow thinking aloud",
        smell="hay and apples; warm milk; straw; mud and honey",
        sight="a hen with important news; a calf licking its own nose; ducklings in a row",
        far="behind the hay barn; across the muddy field; past the duck pond",
        went="walked; squelched; trotted; marched",
        ground="the straw",
    ),
    openings=(
        beat(
            "{Cluck, cluck!|Moo!} On a {small|red} farm lived {hero}. {They} {were} {hero.a}.",
            "On Puddle Farm the {hens|cows} are {in charge|the boss}, and everybody else {helps|does as they are told}. "
            "{hero} {was one of the helpers|helped most of all}. {They} {were} {hero.a}[, and {they} could carry {four|six} "
            "eggs at once, though not while {sneezing|laughing}].",
            "hero stand happy",
        ),
        beat(
            "{hero} was {hero.a}. {They} slept {in|on} the hay. {It tickled.|It was soft.}",
            "There is no bed like {hay|a hayloft}. It is {warm|deep}, it {tickles|rustles}, and [in the night it tells you, "
            "very softly, about summer]. {It smells of last July.|It keeps the sun in.} {hero}, {hero.a}, had slept in the "
            "hay of Puddle Farm {for as long as the {cows|geese} could remember|all {their} life}.",
            "hero sit happy",
        ),
        beat(
            "The {hens|geese} {made|told} jokes. {hero}, {hero.a}, {fed|knew} them all.",
            "{hero} was {hero.a} who lived {behind|next to} a {red|leaning} barn. {Everyone|Each} on the farm had a job. The "
            "{rooster|cock} shouted, the cat {slept|supervised}, [the pig tested the mud every hour,] and {hero} {carried|"
            "fetched} the {buckets|apples} and {knew where everything was|kept the peace}.",
            "hero walk happy",
        ),
    ),
    arrivals=(
        beat(
            "{Moo|Baa}! {Cluck|Oink}! They {came|got} to a farm. “{Moo|Baa},” said {pal} {back|too}.",
            "{A {rooster|duck}|One cross {goose|hen}} {met|stopped} them {at the gate|on the track} and {wanted to know|asked} {their business|what they had brought}. {Behind|After} {it|that one} {came|crowded} {the rest|more}, {and behind those|and at the back} {stood|rose} a {barn|farmhouse}, {red|crooked} and {warm|friendly}. {They were|So they were} {sniffed|counted}, {found|judged} {harmless|not to be corn}, and {let in|walked to the pump}. [{pal} was {licked|nibbled} {twice|here and there}, {as a stamp|for the record}.]",
            "hero stand happy, pal wave happy",
        ),
        beat(
            "{Squelch!|Splat!} They came to a farm. {A hen|A duck} looked them up and down.",
            "You can {hear|smell} a farm before you {see|meet} it. [First there is {smell}, and then an opinion from a "
            "goose.] A hen {stood|sat} on the {gatepost|wall} and looked the visitors up and down. “{Wipe your feet|Mind the "
            "puddles},” she seemed to say. They {did|wiped them twice}.",
            "hero walk happy, pal walk curious",
        ),
        beat(
            "There was a {red|big} barn. {pal} {ran|rolled} in the hay.",
            "“A barn!” {shouted|cried} {pal}, and {ran|dived} head first into the hay[, and was gone for some time]. When "
            "{pal.they} {came up|came out} again {pal.they} looked like a {scarecrow|bird’s nest}. {hero} {picked|pulled} "
            "straws from {pal.their} {ears|collar}, and {hummed|said nothing}.",
            "pal jump happy, hero stand happy",
        ),
    ),
    episodes=(
        Episode(
            beat(
                "The {gate|barn} was open. The geese {were out|ran off}! {Honk|Hiss} went the geese.",
                "Somebody had left a gate open, and {eleven|nine} geese were {out for a walk|on the road}. [They went "
                "shoulder to shoulder, talking about the {world|weather}, and nobody could get past.] {pal} {said|tried} "
                "“shoo.” The geese {said something much ruder|laughed at {pal.them}}.",
                "pal wave worried, hero stand surprised",
            ),
            beat(
                "{hero} sang {la, la, la|a song}. The geese {liked|loved} it. They {followed|marched} {them} home!",
                "{hero} turned {round|about} and walked the other way, singing {a marching song|something with a good beat}. "
                "{One goose|The first goose} {tapped a foot|nodded}. [Geese cannot help it; there is a drummer in each of "
                "them.] Left, right, left, right, in they went through the gate, {every single one|all of them}, in step.",
                "hero dance happy, pal walk happy",
            ),
        ),
        Episode(
            beat(
                "The cart was {in|full of} mud. {Push! Pull!|One, two, push!} It did not move.",
                "A {cart|wagon} full of {turnips|pumpkins} stood in the mud up to its {knees|axles}. They pushed it. They "
                "pulled it. [They spoke to it kindly, and then less kindly.] The wagon only {sighed|gurgled} and sank a bit, "
                "and {pal} sat down {in the wettest part|with a splash}.",
                "hero reach determined, pal sit cross, +wagon",
            ),
            beat(
                "{hero} put {straw|hay} under the wheel. {Up|Out} it came. {Squelch|Slurp}!",
                "“It is not heavy,” said {hero}, looking closely. “It has just nothing to stand on.” {They} stuffed straw "
                "under the wheels[, armful by armful, until the mud had had its fill]. Then they pushed with {one finger|"
                "both hands|all they had}, and out {rolled|came} the wagon with a {slurp|noise like soup}.",
                "hero stand proud, pal reach happy, +wagon",
            ),
        ),
    ),
)

JUNGLE = Setting(
    place=Place.JUNGLE,
    realm="land",
    near=(Place.RIVER, Place.SEASIDE, Place.MOUNTAIN, Place.DESERT),
    titles=("{hero} and the Hundred Greens", "Loud, Louder, Jungle", "Up the Vine with {hero}"),
    words=words(
        place="the jungle",
        in_place="in the jungle; where the vines hang low; among the giant leaves",
        spot="on a looping vine; under a leaf as big as a boat; on a warm root; beside an orchid",
        sound="a parrot telling secrets; drops plopping from leaf to leaf; frogs playing the drums; monkeys laughing",
        smell="ripe mango; wet leaves; orchids and mud; ginger",
        sight="a lizard doing press-ups; a blue butterfly as big as a plate; ants with green umbrellas",
        far="behind the curtain of vines; past the giant fig; where the leaves turn blue",
        went="walked; climbed; ducked; swung along",
        ground="the leaves",
    ),
    openings=(
        beat(
            "{Squawk!|Drip, drop!} The jungle was loud. {hero}, {hero.a}, {lived|slept} there.",
            "The jungle has a hundred greens[, and a parrot who can name them all and will, unless somebody stops "
            "him]. {In the middle of the greenest|Right in the middle} lived {hero}, {hero.a}. {Their} bed was a {leaf|"
            "hammock}, and {their} {alarm clock|roof} was a {toucan|very large fern}.",
            "hero stand happy",
        ),
        beat(
            "{hero} lived {in|up} a {fig|tall} tree. {They} {were} {hero.a}.",
            "In a fig tree, {eleven|nineteen} branches up, lived {hero}. {It|The tree} had a good view[ of the river, the "
            "far blue hills and whatever the monkeys were doing wrong]. {hero} was {hero.a}, and {they} could {whistle|"
            "hoot} so that {the frogs|all the frogs} {answered|whistled back}.",
            "hero wave happy",
        ),
        beat(
            "It was warm and wet and green. {hero}, {hero.a}, {liked it so|was at home}.",
            "{Warm rain|Everything drips} and {big leaves|everything grows}: that is a jungle. [Leave your shoe out at "
            "bedtime, and by breakfast it has a fern in it.] {hero} was {hero.a} who had grown up {under those leaves|"
            "there}, and {who|so {they}} knew which vines {hold|are strong} and which ones only {say so|pretend}.",
            "hero look_up happy",
        ),
    ),
    arrivals=(
        beat(
            "{Leaf|Green} on {leaf|green} on {leaf|green}. They were in the jungle. “{Squawk|Hello}!” {said|went} a parrot.",
            "The trees grew {taller|thicker} and the air grew {warm|wet}, and soon everything was jungle. “{Who goes there|"
            "Tickets, please}!” {screeched|called} a parrot. [It did not really want to see any tickets; it just liked the "
            "sound of its voice.] From {every side|all sides} came {sound}.",
            "hero look_up surprised, pal walk curious",
        ),
        beat(
            "{pal} {held|pulled} back a {leaf|vine}. Behind it was the {whole|deep} jungle.",
            "{pal} pushed aside a leaf as big as a {tablecloth|door}, and there was the jungle, {steaming|gleaming}. [It "
            "hummed like a kettle just before it sings.] “{After you|You first},” said {pal}. “{After you|Oh, please},” said "
            "{hero}. In the end they {went|stepped in} together.",
            "pal point curious, hero stand calm",
        ),
    ),
    episodes=(
        Episode(
            beat(
                "The {monkeys|cheeky monkeys} {copied|aped} them. {pal} waved. Ten monkeys waved.",
                "High in the branches sat {ten|a dozen} monkeys, and whatever {pal} did, they did too. {pal} scratched. They "
                "scratched. [{pal} stuck out {pal.their} tongue, and got {twelve|ten} longer ones back.] It was {funny|fun} "
                "for a {while|minute}, but they also {stood|sat} {squarely|right} in the way.",
                "pal wave cross, hero look_up happy",
            ),
            beat(
                "{hero} lay down and {yawned|snored}. So did the monkeys! {Sh|Tiptoe}! They {crept|slipped} by.",
                "{hero} had a think. Then {they} yawned, the biggest yawn {they} {were} able to make, and {lay|curled} down "
                "{spot}. One by one the monkeys yawned as well. [There is nothing so catching.] Soon the whole tree was "
                "{snoring|asleep}, and the two friends {tiptoed|crept} through{| underneath}.",
                "hero walk happy, pal walk happy",
            ),
        ),
        Episode(
            beat(
                "A {deep|wide} gap! {hero} looked down. It was a long way. A vine hung {there|near}.",
                "The ground {stopped|simply ended}, and went on {again|a little later}, and in between was a gap[ full of mist "
                "and the sound of water]. Over it hung one vine. “It looks {strong|thin},” said {hero}. “It looks {far|"
                "long},” said {pal}. {Both were right.|They stood and looked.}",
                "hero look_up worried, pal stand worried",
            ),
            beat(
                "“{Hold|Hang} on!” They held on. {Wheee|Whoosh}! {Plop|Bump}. “{Again|Once more}!” said {pal}.",
                "“Together, then,” said {hero}, and they took hold. One step, two steps, {and no more steps|whoosh}! The "
                "{green|wind} rushed by their ears[ and the mist tickled their toes]. Then the {moss|ground} came up and "
                "{caught them|bumped them softly}. “{Again|Could we do that again}?” asked {pal}[, who had kept both eyes shut].",
                "hero jump happy, pal jump surprised",
            ),
        ),
    ),
)

SETTINGS = (MEADOW, FOREST, GARDEN, FARM, JUNGLE)
