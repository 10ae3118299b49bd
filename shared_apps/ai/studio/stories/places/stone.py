"""Places of stone, sand and stars: mountain, castle, desert, outer space."""

from shared_apps.ai.studio.stories.beats import Episode, Setting, beat, words
from shared_apps.ai.vocabulary import Place

MOUNTAIN = Setting(
    place=Place.MOUNTAIN,
    realm="land",
    near=(Place.SNOW, Place.FOREST, Place.CASTLE, Place.RIVER),
    titles=("Higher, Said {hero}", "{hero} Talks to the Echo", "The Mountain on {hero}’s Doorstep"),
    words=words(
        place="the mountain",
        in_place="on the mountain; up among the rocks; high on the mountain",
        spot="on a flat rock; under a crooked pine; beside a little waterfall; on the edge of a goat path",
        sound="a pebble hopping downhill; the wind turning round a corner; goat bells; an echo clearing its throat",
        smell="cold stone; thyme; snow a long way off; pine sap",
        sight="an eagle drawing circles; a goat standing where no goat should; clouds passing below",
        far="above the last tree; round the shoulder of the hill; past the split rock",
        went="climbed; scrambled; trudged; zigzagged",
        ground="the rock",
    ),
    openings=(
        beat(
            "{Up|High}, up, up lived {hero}, {hero.a}. {The clouds|Some clouds} were {below|under the bed}.",
            "High on the mountain, where the {path|road} gets so steep that even the goats {sit down to think|go in "
            "single file}, lived {hero}, {hero.a}. [On clear days you could see three countries from the kitchen, and on "
            "cloudy days you could not see the kitchen.] {They} {liked|loved} {both kinds|one as much as the other}.",
            "hero stand happy",
        ),
        beat(
            "“Hello!” {called|cried} {hero}. “Hello … lo … lo,” {said|went} the {hill|echo}. {hero} was {hero.a}.",
            "Every mountain has an echo, and every echo needs {somebody|someone} to {begin|start} the conversation. On this one it was "
            "{hero}, {hero.a}, who stepped out each day and called “{Hello|Good day}!” [to see who was in]. The mountain "
            "always {answered|called back}, although it {never had anything new to say|was a little slow}.",
            "hero wave happy",
        ),
        beat(
            "{hero} lived by a {rock|big stone}. {They} {were} {hero.a}. The wind {sang|tugged} {all day|at the door}.",
            "There is a rock on the mountain that looks like a {sleeping giant|loaf of bread}, and {under its chin|on its sunny "
            "side} stood the house of {hero}, {hero.a}. [It was tied down with four ropes on account of the wind, and "
            "{they} checked the knots every Friday.] {Nobody|No one} came by there {by accident|very often}.",
            "hero stand calm",
        ),
    ),
    arrivals=(
        beat(
            "{Up|Up they went} and up. {pal} {puffed|huffed}. {Now they could see it all.|What a view!}",
            "The path tilted, and then it tilted some more, and {soon|before long} they were {climbing|on} a mountain. “Is this "
            "the {top|end}?” asked {pal} at {every|each} bend[, and at every bend the mountain said, without words, that it was "
            "nothing of the kind]. {Behind|Below} them the world had become {as small as a tray|a map of itself}.",
            "hero walk determined, pal walk sleepy",
        ),
        beat(
            "A cold wind! They {were|stood} on the {mountain|hill}. {A goat|One goat} looked {down|at them}.",
            "Where the trees stopped, the mountain {began in earnest|rose up grey and enormous}. A goat looked down at them "
            "from a ledge no wider than a {shelf|ruler}, {chewing|and did not seem impressed}. [“How did you get up there?” "
            "called {pal}, and the goat, who had never thought about it, looked suddenly worried.]",
            "pal look_up surprised, hero look_up curious",
        ),
    ),
    episodes=(
        Episode(
            beat(
                "{Fog|A cloud} {came|sat} down on them. {pal} was {gone|a voice}! “{Where|Oh, where} are you?”",
                "A cloud came down to {rest|sit} on the mountain, and it {sat|settled} {exactly|right} on top of them. Everything "
                "turned {white and woolly|to milk}. [{hero} held up a hand and could only count three of the fingers.] “I am "
                "{here|over here},” called {pal}, from what {seemed|sounded} like {every side|everywhere} at once.",
                "hero look_up worried, pal reach worried",
                weather="fog",
            ),
            beat(
                "{hero} {hummed|clapped}. {pal} {hummed|clapped} back. {Closer|Nearer} … {Closer|Nearer} … {Bump|Boo}!",
                "“Stand still and hum,” called {hero}, “and I will come to the {tune|hum}.” So {pal} hummed, {a little "
                "wobbly|rather low}, and {hero} followed it step by step until they {bumped noses|stood toe to toe}. [After that "
                "they hummed in two parts.] The cloud {listened to the end|stayed for one more verse}, then {got up and "
                "left|rolled off down the valley}.",
                "hero hug happy, pal hug happy",
                weather="fog",
            ),
        ),
        Episode(
            beat(
                "A big stone {sat|was} on the path. {It rocked.|It would not go.} {pal} {pushed|shoved}. {Oof|Ugh}!",
                "A boulder had rolled onto the narrow path, and there it sat, as {round|smug} as a {bun|pumpkin}, with a wall of "
                "rock on one side and a great deal of air on the other. {pal} {pushed|leaned on} it until {pal.they} {went "
                "pink|slid off}. [The boulder rocked a little, the way you do when somebody tells you a story.]",
                "pal reach determined, hero stand worried",
            ),
            beat(
                "{hero} dug a {bit|little} {here|there}. {Tip|Roll}! {It rolled away.|Off it went.} {Rumble|Bump}, {rumble|bump}.",
                "{hero} did not push at all but {scraped away|dug out} the one small stone that the big one was {sitting|leaning} "
                "on. It {tilted|tipped}, {sighed|thought about it}, and {rolled|trundled} aside into a hollow that {fitted it|was "
                "just its size}. [It looked so comfortable there that they almost felt they had done it a favour.] “{After "
                "you|Easy},” said {hero}.",
                "hero stand proud, pal jump happy",
            ),
        ),
    ),
)

CASTLE = Setting(
    place=Place.CASTLE,
    realm="land",
    near=(Place.VILLAGE, Place.FOREST, Place.GARDEN, Place.MEADOW),
    titles=("{hero} of the Crooked Tower", "A Hundred Rooms and {hero}", "The Drawbridge Said {Maybe|Please}"),
    words=words(
        place="the castle",
        in_place="at the castle; behind the castle wall; in the shadow of the tower",
        spot="on the castle steps; in a window seat; on the edge of the well; beside a suit of armour",
        sound="a flag flapping; armour creaking; doves in the tower; the kitchen cat snoring",
        smell="candle wax; old carpets; soup and stone; roses on the wall",
        sight="a dove with an important letter; a spider swinging like a bell; a suit of armour with a nest in it",
        far="behind the moat; up the winding stair; past the gallery of noses",
        went="walked; strode; crept; marched",
        ground="the flagstones",
    ),
    openings=(
        beat(
            "{Moat|A moat}, {tower|a tower}, {flag|a flag}: a castle! {hero}, {hero.a}, {lived|slept} in it.",
            "{No one|Nobody} {had ever stormed|has yet stormed} {this|that} castle, {because|since} {the door was open|it always served tea}. {hero}, {hero.a}, {lived|had a bed} {behind the {kitchen|chapel}|over the {stables|gate}}, {where|there} {it stayed warm|it smelled of soup}. [{In the evening|At bedtime} the {portraits|old kings} {on the stairs|in their frames} {pulled faces|looked the other way} {when you went up|for anyone in pyjamas}.] {A grand|A great} house is {quite small|cosy}, {once you know its mice|seen from a pillow}.",
            "hero stand calm",
        ),
        beat(
            "{hero} was {hero.a}. {They} {slid|ran} down the castle {stair|rail}. {Whee|Zoom}!",
            "{Up|High} in the {west|left-hand} tower, {under a hat of slates|next to the flag}, {burned|shone} a {single|small} lamp, {and that was|which meant} {hero}, {hero.a}, {reading|at home}. {By day|When it was light} {they} raced the {guards|cats} {twice round the yard|across the yard}, {and often lost|for the fun of it}. [{The banister|One stair rail} had been {polished|made shiny} by {generations|three hundred years} of trousers, {and it was fast|and it was the quickest way to breakfast}.]",
            "hero run happy",
        ),
        beat(
            "A castle has {a hundred|many} rooms. {hero}, {hero.a}, {knew|slept in} {the best one|them all}.",
            "The castle has a hundred rooms, {and ninety of them are full of chairs|though nobody has found them all}. In the "
            "{smallest|highest} of them, {up eighty-eight stairs|where the doves come in}, lived {hero}, {hero.a}. [From the window {they} "
            "could spit cherry stones into the moat, and the moat had long since given up complaining.] It was {a good "
            "room|the best one by far}.",
            "hero stand happy",
        ),
        beat(
            "{Clank|Creak}! {Good day, armour.|Hello, old door.} {hero}, {hero.a}, {lived|was at home} {there|here}.",
            "In an old castle everything {creaks|has something to say}: the {doors|stairs}, the {armour|floors}, and most of "
            "all the {cook|king’s knees}. {hero}, {hero.a}, {had grown up with it|lived there}, and could tell who was coming "
            "by the {creak|squeak} alone. [The drawbridge had a different squeak for friends.]",
            "hero walk happy",
        ),
        beat(
            "{hero} was {hero.a}. {They} kept the {castle|big} clock. Tick, {tock|tick}!",
            "{Somebody has|In every castle someone has} to {wind|look after} the {castle clock|great clock}, and {for as long as anyone could remember|since nobody knew when} it had been {hero}, {hero.a}. {They} {wound|cranked} it {with both hands|once a day}, {oiled|dusted} its {wheels|cogs} and {wished it good day|told it the news}. [{In return|For that} it told {them} {the time|the hour}, {give or take|more or less} {a quarter of an hour|a cup of tea}.]",
            "hero stand proud, +clock",
        ),
    ),
    arrivals=(
        beat(
            "{Trara|Toot}! {went|sang} a horn. A castle {stood|rose} {there|up high}. “{In|Come} we go!”",
            "{On a|High on a} {rock|hill} {perched|stood} a castle, with {more|rather more} {towers|spires|chimneys} than {one needs|seemed sensible}. {From the wall|Up above} {somebody|a guard} {shouted|called}, “{Friend or {foe|aunt}|Name and {business|shoe size}}?” {They|Both} {thought about it|looked at each other}. “{Friends|Friend},” {called|answered} {hero}, {and the bridge|and down the bridge} {came rattling|sank with a groan}. [{It is worth thinking|You may think} {such answers over|a while before you say it}.]",
            "hero look_up calm, pal wave happy",
        ),
        beat(
            "A {grey|big} wall. A gate. {pal} {pulled|rang} the bell. {Dong|Ding}!",
            "{Behind|Through} the {last trees|mist} {rose|came} {walls|stones}, {grey|old} and {very|rather} {proud|thick}: a castle. {pal} {pulled|tugged at} the bell rope, {which|and it} {came off|was longer than expected}. {Far inside|Somewhere deep within} {something|it} went {dong|clang}, {and then|and by and by} {slippers|footsteps} {approached|shuffled} {across|over} {ground}. [{It took|They took} so long that {hero} {had time|managed} to {tie the rope up again|hide the rope}.]",
            "pal reach surprised, hero stand calm",
        ),
        beat(
            "{Oh|Look}! A castle! It had a tall tower and {ten|lots of} {flags|windows}.",
            "First they saw the flag, then the tower under the flag, and {then|at last} the whole castle, {sitting on its hill like "
            "a crown|grey and grand}. The drawbridge was {down|open}. [Somebody had left a mat on it that said “Wipe your boots, "
            "invaders”.] They wiped {their feet|them} {well|twice} and {went|walked} in.",
            "hero point surprised, pal look_up surprised",
        ),
        beat(
            "“{Who|Halt! Who} goes there?” {said|asked} {pal}. “{Us|We do}!” said {hero}. {They|So they} went in.",
            "The castle gate was {taller|higher} than {nine of them put together|any gate needs to be}, and it stood {open a "
            "crack|ajar}. “Halt, who goes there?” said {pal}, in a {deep|gruff} voice, because nobody else had. “{Just us|Only "
            "we two},” said {hero}. [“Pass, only us,” said {pal}, and held the gate for them both.]",
            "pal stand proud, hero walk happy",
        ),
    ),
    episodes=(
        Episode(
            beat(
                "The {king|old king} {had|has} lost {his|the} crown! “{Oh|Woe}, {oh|woe}!” he {said|cried}.",
                "{In the throne room|On the great stair} {sat|crouched} the king, {bare-headed|without his crown}, {and looked|looking} {under a rug|into a vase}. “{It was here|I had it} {at breakfast|this morning},” he {moaned|said}, “and {without it|now} {nobody|no one} {bows|knows me}. The {cook|gardener} {just|even} {asked|wanted to know} {if I was the plumber|whether I had come about the drains}.” [{He had mended the sink, to be polite.|He had answered yes, and been given a sandwich.}]",
                "hero look_up surprised, pal stand curious",
            ),
            beat(
                "“{There|Look}!” said {hero}. {It sat on the cat.|The cat slept in it.} {Purr|Prr}!",
                "{hero} {asked|wished} to see {the warmest|the sunniest} {window|corner} in the {house|castle}. {There|On the sill} {lay|slept} the {kitchen cat|royal cat}, {curled|rolled} {up|tight} in a {ring|circle} of gold, {like a {pudding|bun} in its {tin|dish}|and fitted it perfectly}. “{Long live the queen|Your Majesty},” {whispered|murmured} {pal}. [{The king|Her owner} {wore|took} {a tea cosy|a saucepan} {until she woke|for the afternoon}, and {everyone|people} {bowed to that|said how well it suited him}.]",
                "hero point happy, pal hide happy",
            ),
        ),
        Episode(
            beat(
                "A suit of armour {sneezed|moved}! {Clank!|Rattle!} “{Eek|Oh}!” said {pal}. Who was {in|inside} it?",
                "They were {halfway down|in the middle of} the long gallery when a suit of armour sneezed. It sneezed so hard that its "
                "{visor|helmet} fell shut. [Now, armour does many things in an old castle, but it does not as a rule catch cold.] "
                "“{Bless you|Who is in there},” said {hero}, {after a pause|very bravely}. {pal} {was|had gone} behind a {curtain|chair}.",
                "hero stand surprised, pal hide scared",
            ),
            beat(
                "It was {just|only} {a bird|two doves}! {It had|They had} a nest in {there|the helmet}. {Coo, coo|Sh, sh}.",
                "{hero} lifted the visor, {slowly|with one finger}, and two round eyes looked out. It was a dove, sitting on {three|"
                "her} eggs, with {dust|a feather} on her beak. [“Tishoo,” said the dove, with dignity.] They shut her {front "
                "door|window} again {gently|without a squeak}, and {tiptoed|went} on {past|by}.",
                "hero reach happy, pal look_up surprised, +egg",
            ),
        ),
        Episode(
            beat(
                "{Up|Round} and {up|round} went the stair. {It did not end.|Puff, puff.} “{My legs|My poor feet}!” said {pal}.",
                "{The|A} tower stair {went|wound} round and round {and up|without end}. After {a hundred|eighty} steps they were {dizzy|out of breath}, and {after two hundred|some way on} they {met|came upon} {a sock|half a biscuit} that {pal} had {dropped|lost} {at the beginning|right at the bottom}. “We are going "
                "{round|up} {without going up|and arriving below},” said {pal}. [It was the sort of thing that happens in towers.]",
                "pal sit sleepy, hero walk worried",
            ),
            beat(
                "{hero} saw a {rope|knob}. {They|So they} pulled. {A door!|Click!} It was {right there|a short cut}.",
                "{hero} {ran|trailed} a hand along the wall {as they went|in passing}, and {felt|found} {one|a} stone that was {warmer|smoother} than {the others|its neighbours}. {They} {pressed|pushed} it, and {a little door|part of the wall} swung open {onto|towards} the {sky|roof}. [{A hundred years|Whole ages} of hands had {polished|rubbed} {that stone|it}, and {theirs|these} were {only|merely} the latest.] {Some stairs are {only|just} there to make you look.|The {last|right} step had been sideways.}",
                "hero point proud, pal jump happy, +door",
            ),
        ),
    ),
)

DESERT = Setting(
    place=Place.DESERT,
    realm="land",
    near=(Place.MOUNTAIN, Place.CITY, Place.RIVER, Place.SEASIDE),
    titles=("Sand in {hero}’s Socks", "{hero} and the Singing Dunes", "A Long Walk to a Small Tree"),
    words=words(
        place="the desert",
        in_place="in the desert; among the dunes; where the sand begins",
        spot="on top of a dune; in the shade of a rock; under the only palm tree; beside a cactus",
        sound="the sand humming; a lizard’s quick feet; the wind telling the dunes to move over",
        smell="warm sand; dates and dust; clean, warm emptiness; cactus flowers",
        sight="a beetle writing its name in the sand; a camel chewing in its sleep; the air wobbling like jelly",
        far="behind the seventh dune; where the sand turns red; beyond the three stones",
        went="walked; plodded; slid from dune to dune; trekked",
        ground="the sand",
    ),
    openings=(
        beat(
            "{Sand here|Here was sand}, {sand there|there was sand}. {And|In it sat} {hero}, {hero.a}.",
            "In the desert there is so much sand that nobody has ever {finished counting|swept it up}. {hero}, {hero.a}, {had "
            "started|lived in the middle of it}, next to {a cactus|the only tree} [and opposite a view that moved a little "
            "every night]. {Visitors were rare|Few people came by}, so {they} {waved|said hello} to {beetles|camels}.",
            "hero wave happy",
        ),
        beat(
            "{hero} was {hero.a}. {They} {slid|rolled} down dunes. {Whee!|Sand in {their} ears!}",
            "If you climb a dune and sit down at the top, you will not stay there long, because the sand {slides|runs} and you "
            "{slide|run} with it. {hero}, {hero.a} of the dunes, {did it daily|thought this an excellent thing}. [{They} had "
            "sand in {their} shoes, in {their} sandwiches and, most likely, in {their} dreams.]",
            "hero jump happy",
        ),
        beat(
            "The {dunes|hills of sand} {sang|hummed}. {hero}, {hero.a}, {sang|hummed} {back|along}.",
            "When the wind blows from the {south|west}, the dunes begin to sing, {very low|deep as a cello}. Most travellers are {frightened|"
            "puzzled}, but {hero}, {hero.a} who lived there, {always|simply} took the second voice. [It was a slow sort of "
            "choir, and it never learned a second song.]",
            "hero dance happy",
            weather="wind",
        ),
    ),
    arrivals=(
        beat(
            "Now it was all sand. {Hop|Ow}! {It was {warm|soft}.|Their feet sank in.}",
            "The {grass|green} grew thinner, the {earth|stones} grew paler, and suddenly there was only sand, {as far as anyone could "
            "see|dune behind dune}. “It looks {like the sea with the tap turned off|easy},” said {pal}. [Ten steps later each of "
            "their shoes held a small desert of its own.]",
            "hero look_up curious, pal walk surprised",
        ),
        beat(
            "“{Where|Oh! Where} is {the road|everything}?” said {pal}. {Just sand.|The wind ate it.}",
            "There had been a road, but the wind had {borrowed|covered} it, and now there was nothing but {dunes and sky|yellow below and "
            "blue above}. A lizard {ran|hurried} past on tiptoe. [“Excuse me,” said {hero}, “which way is forward?” The lizard "
            "pointed with its whole body and was gone.]",
            "pal look_up worried, hero point curious",
        ),
    ),
    episodes=(
        Episode(
            beat(
                "{Look|Oh}, {water|a lake}! They ran. {It {ran|slid} away!|Then it was gone!} {Only|Just} sand.",
                "“A lake!” cried {pal}, and there it lay, blue and {glittering|cool}, not a hundred steps away. They ran, and the lake {ran|"
                "moved back} as well. They walked, and it waited for them, {winking|shimmering}. [When they sat down, it "
                "seemed to sit down too.] It was {the kind of lake|a thing} made of {hot air|wobbling air} and {wishing|thirst}.",
                "pal run happy, hero run surprised",
            ),
            beat(
                "{hero} dug {by|under} a {green|small} {bush|leaf}. {Dig, dig.|Scratch.} {Plip!|Wet!} {Real|Good, cool} water!",
                "“Never mind what glitters,” said {hero}. “Where is there something green?” Behind a stone grew a {bush|plant} no "
                "bigger than a {teapot|hat}, and {hero} dug beside it until {their} fingers were {wet|cold}. [It was not a lake, "
                "it was hardly a cupful, and it was the best cupful in the world.] They {drank|took} turns.",
                "hero sit proud, pal sit happy",
            ),
        ),
        Episode(
            beat(
                "A camel {sat|lay} on the {path|rope}. It {chewed|yawned}. It did not {move|want to get up}.",
                "In the {exact|very} middle of the only path sat a camel, chewing {something that it had started on Tuesday|sideways}. They said "
                "please. They said pretty please. [{pal} said it in four languages, one of them made up.] The camel {closed|shut} "
                "one eye, {thoughtfully|with great care}, and then the {other|second}.",
                "pal wave cross, hero stand worried",
            ),
            beat(
                "{hero} sat {down|too}. {They} chewed. {The camel looked.|They all chewed.} Then up it {got|rose}!",
                "So {hero} sat down {opposite|beside it} and chewed as well, on nothing, {round and round|very slowly}. The "
                "camel opened an eye, because nobody had ever {kept it company|joined in} before. [They chewed together for some "
                "time about life.] Then it rose, {back end first|like a tent being pitched}, and {carried|let} them {across the next "
                "three dunes|pass with a bow}.",
                "hero sit calm, pal sit curious",
            ),
        ),
    ),
)

SPACE = Setting(
    place=Place.SPACE,
    realm="space",
    near=(),
    titles=("{hero}, Third Star on the Left", "Mind the Comet, {hero}", "Far Out with {hero}"),
    words=words(
        place="the Milky Way; outer space",
        in_place="out in space; among the stars; on a very small moon",
        spot="on the rim of a crater; on a parked meteor; on the edge of the little moon; on a step of the rocket",
        sound="stars ticking as they cooled; a comet humming past; a great soft silence",
        smell="burnt sugar; moon dust; cold tin; lemon and starlight",
        sight="a comet brushing its tail; two moons playing chase; the Earth, as round as a marble",
        far="behind the second moon; past the ringed planet; where the stars get crowded",
        went="floated; drifted; bounced; flew",
        ground="the moon dust",
    ),
    openings=(
        beat(
            "{hero} lived on a {moon|very small moon}. {They} {were} {hero.a}. {Hop|Boing}! {They} {hopped|bounced} high.",
            "On a moon so small that you can walk round it {before breakfast|in nine minutes}, lived {hero}, {hero.a} with a round "
            "glass hat. Everything there is light, so a {sneeze|hop} can carry you {as high as a house|over a crater}. [{They} kept {their} "
            "teapot on a string, after what had happened to the last one.]",
            "hero jump happy",
        ),
        beat(
            "{Zoom|Whoosh}! {hero} had a {rocket|red rocket}. {They} {were} {hero.a}. {Stars|The stars} {waved|blinked}.",
            "{hero}’s rocket was {made from a bathtub and two umbrellas|painted red and only leaked a little}, and it was parked between "
            "two stars. {hero} was {hero.a}, which is {useful|not the worst thing} in space[, where the next neighbour may be "
            "four hundred years away and asleep]. {Each|Every} {evening by the clock|day} {they} polished its {nose|windows}.",
            "hero stand proud, +rocket",
        ),
        beat(
            "{Hush.|Sh.} Space is {big|still}. A small light {was on|shone}. {hero}, {hero.a}, {lived there|was up}.",
            "Space is mostly {nothing|empty}, very large and very quiet, {with crumbs of light in it|but somebody has to live there}. {hero} "
            "did. {hero} was {hero.a} with a {lamp|porch} of {their} own on a {round|quiet} little moon. [{They} left the light on "
            "for comets, who are always late and never know where they are.]",
            "hero look_up calm",
        ),
    ),
    arrivals=(),
    episodes=(
        Episode(
            beat(
                "{Swish|Zip}! A {comet|small comet} {stopped|sat down}. It had {lost|tied a knot in} its tail!",
                "Something {bright|shining} came round the moon much too fast and stopped with a {hiccup|squeak}. It was a young "
                "comet, and its {beautiful|long} tail had got into a knot[, the kind you get in shoelaces when you hurry]. It "
                "{sniffed|sobbed} sparks, and {they went out in the dust|each spark went ping}.",
                "hero stand surprised, pal look_up surprised",
            ),
            beat(
                "{hero} {picked|pulled} at the knot. {Bit by bit|Loop by loop} … {Whee|Free}! Off it {shot|flew}. {Sparks!|Glitter!}",
                "Comet hair is {hot|ticklish}, so they worked in mittens. {hero} found one end, {pal} found the other, and they went "
                "over and under and through[, past a few old wishes that had got caught in it]. Then the knot fell open, and "
                "the comet drew a {loop|heart} of pure joy right {across|through} the {dark|sky}.",
                "hero reach happy, pal reach happy",
            ),
        ),
        Episode(
            beat(
                "{pal} {jumped|hopped} too {hard|high}. {Up, up, up!|Whoops!} {pal} {floated|sailed} off!",
                "“Watch how high I can jump,” said {pal}, and jumped. It was a {fine|splendid} jump, and the only thing {wrong with it|missing} "
                "was the coming down. [{pal.They} passed the rocket. {pal.They} passed a rather startled satellite.] “{hero}?” called "
                "{pal}, {smaller and smaller|already as small as a pea}. “I {seem|appear} to be {leaving|going away}.”",
                "pal jump scared, hero reach worried",
            ),
            beat(
                "{hero} threw a {rope|long rope}. {Catch|Got it}! {Pull, pull.|Tug!} {Bump|Plop}. “{Thanks|Phew},” said {pal}.",
                "{hero} tied a rope to the rocket and threw the {other|loose} end, not at {pal} but a little ahead, to where {pal.they} "
                "{pal.were} going to be. It is how you catch {a ball|anything that is moving}[, or a friend]. Then hand over hand "
                "{they} pulled, until {pal} stood on the {moon|ground} again and {hugged it|promised to hop smaller}.",
                "hero hold determined rope, pal wave happy, +rope",
            ),
        ),
        Episode(
            beat(
                "{Beep|Blip}! {Beep|Blip}! A {tin|small} box {flew|floated} by. Its light {went|was} red. {It was {lost|sad}.|“Help,” it beeped.}",
                "An old {tin|silver} satellite {came|drifted} past, {beeping|blinking}, with one wing bent. “Left or right?” it asked. “I used "
                "to go round something, but I {forget|forgot} what.” [It had been asking the same thing for years, and only the dark had "
                "heard.] “{Poor old thing|It must be lonely},” said {pal}.",
                "pal look_up sad, hero look_up worried",
            ),
            beat(
                "“{Go round|Circle} us!” said {hero}. {Round|Loop} it went. {Its light went green.|Beep, beep, beep!}",
                "“What about our moon?” said {hero}. “It is small, but nothing goes round it yet, and we could wave each time.” The satellite "
                "{thought|whirred}, and its red light turned {green|to gold}. [Ever since, it has come by every forty minutes, and "
                "somebody has always waved.] {It is good to have something to go round.|Everybody needs a middle.}",
                "hero wave happy, pal wave happy",
            ),
        ),
    ),
)

SETTINGS = (MOUNTAIN, CASTLE, DESERT, SPACE)
