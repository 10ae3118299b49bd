"""Arcs of looking: a map, a trail, a riddle, a thread, a question, a list, a book that writes itself."""

from shared_apps.ai.studio.stories.beats import Arc, beat

MAP = Arc(
    name="map",
    titles=("{hero} and the Map with Three Crosses", "X Marks {hero}’s Spot", "The Map That Went in a Circle"),
    plans=(
        beat(
            "{pal} had {an old|a torn} map. It had three {red|fat} crosses. “Let us {go|look},” said {hero}.",
            "{pal} had a map, {folded so small that it looked like a biscuit|so old that it was soft as cloth}. [It had "
            "been in the family for years, mostly under a table leg.] On it were three {red crosses|crosses in red ink}. “{One of those "
            "has to be|I bet one of those is} where {seek} {is|can be found},” said {pal}, and {hero} {laced up|was ready to go}.",
            "pal hold happy map, hero point curious",
        ),
        beat(
            "A map {fell|slid} out of a book. It showed {a path|three crosses}. “Come {on|with me}!” said {pal}.",
            "When {hero} {took down|opened} an old {atlas|cookery book}, a map {slid|fluttered} out. [Nobody had drawn in "
            "the sea monsters, but somebody had left room for them.] “Three crosses,” said {pal}, “and no {words|writing} at "
            "all. {Maps like that|Such maps} are for people who need {seek}.”",
            "hero hold surprised map, pal point happy",
        ),
    ),
    links=(
        beat(
            "There was a cross on the {stone|ground}. {Nothing|No prize} was under it. {pal} {ticked|marked} it {off|on the map}.",
            "This was where the {first|nearest} cross should be. They looked {under everything|high and low}. [They even "
            "looked under {pal}.] There was no chest, no {box|parcel}, nothing to carry home. But {pal} put a {tick|"
            "tiny tick} on the map, and {it seemed|the map seemed} to {crackle|rustle} {with pleasure|a little}.",
            "pal hold curious map, hero look_up worried",
        ),
        beat(
            "Hm! The map had {changed|grown}. There was a {new|thin} line on it.",
            "“{That is odd|How strange},” said {pal}, {unfolding|turning} the map {again|twice}. A {thin|dotted} line had "
            "{appeared|come up} on it, {from where they had been to where they were|just behind them}. [It even had a wiggle "
            "where {hero} had {stopped to tie a lace|sneezed}.] “It is {drawing|following} us,” said {hero}.",
            "pal hold surprised map, hero point curious",
        ),
        beat(
            "“{Where|Where on the map} are we?” “{By the jam|Near the crumb},” said {pal}. {Oh dear!|It was jam.}",
            "“According to the map,” said {pal}, “we are standing beside a {huge|giant} purple lake.” They looked {around|"
            "left and right}. There was no lake. [{hero} licked a finger and touched the paper.] “That,” said {hero}, “is "
            "{blackberry|plum} jam.” After that {they read the map more carefully|the map made more sense}.",
            "pal hold worried map, hero hold happy",
        ),
        beat(
            "They {sat|lay} down with the map. Two {crosses|ticks} {gone|done}. {One|Just one} to go.",
            "They spread the map out {spot} and held it down with {four pebbles|their elbows}. {Two|Most} of the crosses "
            "{had ticks by them|were done} now. The last one lay right {at the edge|in the fold}[, where the paper was so "
            "worn that you could see your finger through it]. “{Advice},” said {hero} slowly. “{I wonder|That is what I keep thinking}.”",
            "hero sit curious, pal sit calm map",
        ),
    ),
    sparks=(
        beat(
            "{hero} {turned|looked at} the map. The last cross was {right here|at home}!",
            "{hero} turned the map {the other way|upside down}, and {all at once|suddenly} it made sense. The last cross was "
            "not {far away|at the end of the world}. It was {right here|this very spot}, where {they} {were} {sitting|"
            "standing}. [They had gone all the way round to arrive at the beginning.] {The rest|What came next} was up to {them}.",
            "hero hold surprised map, pal look_up surprised",
        ),
        beat(
            "The {line|path} on the map was a ring. It {began|ended} {here|where they stood}.",
            "{pal} held the map {up to the light|as far away as {pal.they} could}. The little line of their steps went "
            "{round and round|over the paper}, and it made {a picture|a shape}. It was {an arrow|a pointing hand}. [It was "
            "wobbly, but it was quite clear.] And it pointed {straight|directly} at {hero}.",
            "pal hold surprised map, hero stand surprised",
        ),
    ),
    closes=(
        beat(
            "They {drew|put} a {sun|heart} on the map. {That|So that} was the {real|last} cross.",
            "Before they {folded it up|went to bed}, {hero} drew {one more|a fourth} cross on the map, {very small|in green}, "
            "at {home|their own front door}. [“What is buried there?” asked {pal}. “Nothing,” said {hero}. “It is where the "
            "fun starts.”] Then they {put|slid} the map {back|into the book}, for {whoever would need it next|the next time}.",
            "hero hold happy map, pal sit happy",
        ),
        beat(
            "The map went {on the wall|up over the bed}. {hero} {looked|smiled} at it and {slept|yawned}.",
            "The map hangs on {hero}’s wall now. [It hangs a little crooked, so that it feels at home.] There are ticks on all "
            "its crosses, and jam on {its corner|one edge}, and one {thin|wiggly} line that goes {everywhere|out} and comes "
            "{back again|home}. {If you look closely|On some nights}, it still {seems to move|rustles}.",
            "hero look_up sleepy, pal sit calm, +map",
        ),
    ),
)

LIST = Arc(
    name="list",
    titles=("Seven Ideas and One of Them Good", "{hero}’s List of Things to Try", "Idea Number {Six|Four|Nine}"),
    plans=(
        beat(
            "“{Make|Let us make} a list,” said {pal}. “One, two, three. {Then|And then} we try it all.”",
            "“What {we need|this needs},” said {pal}, “is a list.” {pal.They} {loved|trusted} lists. [{pal.They} had a list "
            "of lists.] At the top {pal.they} wrote “Find {seek}”, and under it {three|five} ideas, each {sillier|bolder} than "
            "the last. {hero} {sharpened|bit} the pencil. “{Number one first|From the top},” {they} said.",
            "pal sit determined, hero stand curious",
        ),
        beat(
            "{pal} {got|took} a {pen|book}. “{Idea|Plan} one! Plan two! Plan three!” {hero} {nodded|had to smile}.",
            "{pal} had a notebook for {emergencies|moments like this}. “I have {nine|seven} ideas,” {pal.they} {said|"
            "announced}, “and at least one of them must be good. {People|Others} have found {seek} with fewer.” [{hero} asked "
            "which one. “That,” said {pal}, “is what the notebook is for.”]",
            "pal hold happy book, hero look_up curious",
        ),
    ),
    links=(
        beat(
            "{pal} {crossed|struck} it off. “{That was|So} not that one. {Next!|On we go!}”",
            "{pal} {licked|took out} the pencil and crossed {something|one} off. “That is {good|progress},” {pal.they} said. "
            "“Now we know {one thing|something} that it is not.” [It was a cheerful way to look at it, and {hero} decided to "
            "look at it that way too.] {The list got shorter|Three lines were left}, and so did {the pencil|their patience}.",
            "pal sit happy, hero stand worried",
        ),
        beat(
            "“{Look|See}! {We|I} {must|can} add one,” said {hero}. {pal} {wrote|put} it down.",
            "“Add this,” said {hero}. “{Advice}.” {pal} wrote it down {in capital letters|and underlined it twice}. [It was "
            "not an idea that you could do straight away, more one to keep in your pocket.] “It is the {best|first} thing on "
            "the whole {page|list},” {pal} had to {admit|say}.",
            "hero point curious, pal sit curious",
        ),
        beat(
            "The list {blew|flew} off! {pal} ran. {pal.They} {caught|got} it by one corner.",
            "Just then the list {took off|slipped away}. It {flapped|sailed} over {pal}’s head {like a goose|and away}, and "
            "there was a chase, {twice round and back|with a good deal of shouting}. [“Number four is escaping!”] When they "
            "had it again, {the first three lines|half of it} had {smudged|rubbed off}. {They|Nobody} {did not miss them much|missed those}.",
            "pal run surprised, hero run happy",
        ),
        beat(
            "“{How many|What} is left?” “Just {one|one more},” said {pal}. {It was|The page was} nearly {full|done}.",
            "By now most of the list was {crossings-out|pencil and hope}. {hero} read what was left. “Ask {a cloud|a fish|the "
            "moon}?” “I was {hungry|tired} when I wrote that,” said {pal}. [They left it on anyway, since it did no harm.] "
            "They {shared|split} {a biscuit|an apple} and {counted|went on to} the {last|remaining} lines.",
            "hero sit happy, pal sit calm",
        ),
    ),
    sparks=(
        beat(
            "{hero} {turned|flipped} the list over. The back was {white|blank}. “{One|Just one} more,” said {hero}.",
            "“That was the last one,” said {pal}, and {put down|dropped} the pencil. {hero} {turned the list over|took the "
            "page}. The back was {empty|perfectly white}. [There is something about an empty page; it looks at you.] “There "
            "is one thing we have not {written down|tried},” said {hero} slowly, “because nobody can do it {for me|but me}.”",
            "hero sit determined, pal sit surprised",
        ),
        beat(
            "“{No more|We have no} ideas,” said {pal}. {hero} {took|held} the pen. “I have one.”",
            "{pal} {looked at|shook} the list[, as if one more idea might be stuck to it]. Nothing {fell out|came}. “All "
            "done,” said {pal.they}. “And {still|yet} no sign of {seek}.” Then {hero} {reached out|held out a hand} for "
            "the pencil and wrote one word at the {bottom|very end}. The word was “{me|I}”.",
            "hero sit determined, pal stand sad",
        ),
    ),
    closes=(
        beat(
            "{pal} {made|drew} a big tick. {Then|And} they {ate|shared} {a bun|toast}. It was on the list!",
            "{pal} {made|drew} the {largest|fattest} tick in the history of ticks. Then {pal.they} started a new page[, "
            "because a notebook does not like to rest]. “Number one,” {pal.they} wrote, “{toast|pancakes}. Number two, "
            "{more toast|a blanket}. Number three, {do it all again|tomorrow}.” {hero} {signed it|agreed with all three}.",
            "pal sit proud, hero sit happy",
        ),
        beat(
            "{hero} {kept|saved} the list. It was {torn|full of spots}. It was the best list.",
            "The list is {in a frame|kept in a drawer} today. {Most of it|Nearly all of it} is crossed out, and {some|a "
            "corner} of it has been {chewed|sat on}. [“Look how many things did not work,” says {pal} to visitors, with great "
            "pride.] {Right at the bottom|Last of all} there is one line with a {star|tick} beside it.",
            "hero hug happy, pal point proud",
        ),
    ),
)

ARCS = (MAP, LIST)
