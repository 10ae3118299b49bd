"""Places that people built: village, city, and a cosy room."""

from shared_apps.ai.studio.stories.beats import Episode, Setting, beat, words
from shared_apps.ai.vocabulary import Place

VILLAGE = Setting(
    place=Place.VILLAGE,
    realm="land",
    near=(Place.FARM, Place.MEADOW, Place.CASTLE, Place.SEASIDE),
    titles=("{hero} at Number Nine", "The Whole Village Looked Up", "Ask {hero}, Said the Baker"),
    words=words(
        place="the village",
        in_place="in the village; at the end of Button Lane; behind the bakery",
        spot="on the edge of the fountain; on the bakery step; under the village clock; on an old barrel",
        sound="the baker whistling; church bells getting the time nearly right; shutters opening; somebody practising the tuba",
        smell="fresh bread; soap and chimney smoke; warm buns; cinnamon",
        sight="a cat asleep among the loaves; the postman chasing his hat; washing dancing on a line",
        far="behind the last chimney; down Button Lane; past the crooked pump",
        went="walked; strolled; trotted; hurried",
        ground="the cobbles",
    ),
    openings=(
        beat(
            "{Clop|Clip}, {clop|clip}, went the {street|lane}. {hero}, {hero.a}, {lived|sat} by the {pump|well}.",
            "{Three|Some} {hundred|dozen} {people|souls}, one {pump|fountain} and {a great deal of gossip|far too many chimneys}: that {is|makes} a village. {By the {pump|well}|Behind the {inn|school}} {lived|dwelt} {hero}, {hero.a}, {in a house with|under} a {green|mossy} roof{| that wanted mending}. [{Everybody who passed|Whoever came by} {knocked|called out}, {mostly to say|just to mention} that {it might rain|the bread was ready}.] {hero} {liked|did not mind} that.",
            "hero wave calm",
        ),
        beat(
            "{hero} was {hero.a}. {All|The whole} {lane|street} {knew|liked} {that|them}.",
            "{If you send|Should you ever send} a letter to {hero}, {hero.a}, you {can|may} {leave off|forget} the {street|number}. The postman {knows|will manage}. {He has been|He is} {whistling|pedalling} past {that gate|those windows} for {years|half his life}[, and on {Fridays|wet days} he {comes in|stays} for {soup|cocoa}]. {It is that|That is the} sort of {village|place}: {small enough to hold in your head|one shop, one goose}, {and just as cosy|and nothing gets lost}.",
            "hero stand happy",
        ),
        beat(
            "{Up|Creak} {went|flew} the {shop|red} {blind|shutter}. “{Hello|Morning}, {hero}!” {hero} was {hero.a}.",
            "{Each|Every} morning the village {wakes|gets up} in the {same|right} order: {first the {cock|hens}|the {miller|goat} first}, {then the {baker|bell}|the {school|barber} next}, {and last|and in the end} {hero}, {hero.a}. [{Some say|It is said} that {the sun|daylight} {waits|holds back} {for that|until then}, {to be on the safe side|out of politeness}.] {hero} {had|owned} the {room|attic} over the {cobbler’s|chemist’s}, {and it was lovely|with a view of nine roofs}.",
            "hero stand sleepy",
        ),
        beat(
            "{Bread|Warm buns}! {You could smell it.|Mmm.} {Next|Close} to the {baker|shop} lived {hero}, {hero.a}.",
            "In {the|a} village {everybody|you soon} {knows|hear} {what everybody had for lunch|about everyone’s cat}. {Next door to|Above} the bakery, in a {house|cottage} {as narrow as|the shape of} a {book|slice of toast}, {lived|was} {hero}, {hero.a}. [It was {so narrow|such a squeeze} that {to turn round|for a change of mind} {they} {had to|would first} go {upstairs|outside}.] The {stairs|curtains} smelled of {buns|bread}, and so did {hero}.",
            "hero stand happy",
        ),
        beat(
            "“{Good day|Hello}, {hero}!” {said|called} {all|the baker}. {hero} was {hero.a}. {They} {waved|bowed}.",
            "Walk down Button Lane and count the doors, and at the {ninth|blue} one you may knock. {hero} lived there, {hero.a}, "
            "between a {tuba player|clockmaker} and a lady with {eleven cats|forty hats}. [It was never quiet, but it was never lonely "
            "either.] {Everyone|The whole lane} {knew|liked} {them}.",
            "hero wave happy",
        ),
        beat(
            "{Ding, dong|Bim, bam}! The {clock|bell} was {late|slow}. {hero}, {hero.a}, {ran|looked up}.",
            "The village clock is always {seven|ten} minutes late, and so the whole village is, too, and nobody {minds|has ever missed anything}. "
            "{hero}, {hero.a}, lived {just below|across from} it. [When it struck, the cups in {their} cupboard "
            "joined in.] {Little|Not much} {ever|else} happened there that {they} did not {see|hear}.",
            "hero look_up happy",
        ),
    ),
    arrivals=(
        beat(
            "{Smoke|A roof}! {A roof|A bell}! They {came|got} to a village. {pal} {skipped|waved}.",
            "{First came|They met} a {dog|goose}, {then a {fence|gate}|next a {pump|hedge}}, then {a woman with a bucket|somebody’s washing}, {and that is how|and so, bit by bit,} a village {begins|happens}. {By the time|Before} {pal} had {said|finished saying} good day to {all of it|every bench}, they {stood|were} {on the square|at its other end}. [{Three|Several} people {told|assured} them that it was {usually livelier|not always so wild}.]",
            "pal wave happy, hero walk happy",
        ),
        beat(
            "A {lane|street}, a {well|shop}, a {hen|cat}. “{What a|A} {nice|neat} village,” said {hero}.",
            "{Below them|At the foot of the hill} {sat|nestled} a village, {roof against roof|huddled together}, {like hens in the rain|as if it told itself a secret}. {Its|One} {bell|weathercock} {said|pointed to} {half past something|no hour in particular}. [{At every window|In each doorway} {stood|leaned} {a face|someone}, {for news|because guests} {came|turned up} {so seldom|only with the spring}.] “{Bow|Smile},” {whispered|hissed} {pal}, and they {did|bowed} {left and right|to all sides}.",
            "hero walk curious, pal walk happy",
        ),
        beat(
            "They came to a {village|small village}. {Bread!|A bell rang.} {pal} {sniffed|smiled}.",
            "{Past|Behind} a {bend|turn} in the road {lay|sat} a village, with {smoke above its chimneys|geraniums in every window} and {a fountain|a duck pond} {in its middle|for a heart}. {It smelled of|You could smell} {smell}, and {pal}’s {nose|tummy} {sat up|began to sing}. [“{Only|Just} to ask the way,” said {hero}. They {came out of|left} the bakery {knowing the way|well informed}, and with {four|six} buns.]",
            "pal walk happy, hero walk calm",
        ),
        beat(
            "{Ten|Five} doors, {ten|five} pots, a {pump|clock}. It was a {tiny|neat} village.",
            "It was a village with {one street and a half|more cats than houses}. People were {leaning|looking} out of windows to {talk to|shout "
            "at} other people who were leaning out of windows. [“Strangers!” they told each other with delight.] {Somewhere|Close by} you could hear {sound}.",
            "hero walk curious, pal wave happy",
        ),
    ),
    episodes=(
        Episode(
            beat(
                "The {pump|well} was {dry|stuck}. {Squeak|Creak}! No {drop|water} {came|fell}.",
                "{At the pump|In the square} {stood|waited} a {queue|line} with {buckets|jugs} and {teapots|watering cans}, {because|since} the handle {went|moved} up and {would not come down|stuck there}. {Everyone|Each} had {kicked|pushed} it {once|already}. [The {blacksmith|miller} had {spoken to it sharply|called it a name}, {and now it was sulking|which had not helped}.] “No water, {no soup|no tea},” {sighed|said} {the cook|a voice}.",
                "hero stand curious, pal look_up worried",
            ),
            beat(
                "{hero} {looked|peeped} in. A {frog|toad}! “{Out|Hop}!” {Splash|Whoosh}!",
                "{hero} {put|laid} an ear to the {spout|pipe}. {Something|Someone} in there was {snoring|humming}. {So {they} {tickled|stroked} the pipe|{They} knocked}, {ever so politely|three times}, {and out|and down} {slid|came} a {fat|green} frog, {blinking|quite offended}, {and after it|followed by} {all the water|a whole wave}. [{Some of it|A good part} {found|even reached} the buckets.] {Half the village|The queue} was {wet|soaked} and {cheering|very pleased}.",
                "hero jump surprised, pal jump happy",
            ),
        ),
        Episode(
            beat(
                "The {tuba|band} {would not|did not} {toot|play}. {Only|Just} “{pff|fff}”!",
                "{It was the day|There was to be a concert, it was the day} of the {brass band|village band}, {and|but} the {biggest|fattest} tuba {said|gave} {nothing but|only} “{pff|fff}”. The {player|bandmaster} {blew|puffed} until {his hat rose|his ears wiggled}. “{Thirty|Forty} years,” {he groaned|he wailed}, “and {never|not once} {a word against me|such a thing}!” [{The drummer|A flute} {offered|proposed} to {be loud enough for two|do without}.]",
                "hero look_up surprised, pal stand worried",
            ),
            beat(
                "{hero} {felt|reached} in. A {sock|bun}! {Toot|Oompah}!",
                "“{May I|Excuse me},” {asked|said} {hero}, and {reached|put an arm} into the {golden|shining} {throat|bell} {up to the shoulder|as far as it went}. {Out came|There appeared} a {sock|mitten}, {then a {bun|pear}|another after it}, {then|and behind that} a {family|nest} of mice {who had liked it there|with their suitcases}. {Oompah|Whoomp}, {went|boomed} the tuba, {overjoyed|at last}. [They {moved|settled} the mice {into|to} the {drum|hat rack}, {which was quieter than you think|on half rent}.]",
                "hero reach curious, pal dance happy",
            ),
        ),
        Episode(
            beat(
                "{Oh no|Oh dear}! The {cart|wagon} {tipped|fell over}. {Apples|Red apples} {rolled|ran} {all over|everywhere}!",
                "A {wagon|cart} had {lost|shed} a wheel at the {top|steep end} of the {lane|street}, and {two hundred|a whole harvest of} apples {were making their way|had set out} {to the bottom|downhill}. They {hopped|bounced} down {the steps|the kerb}, they {chased|overtook} {a dog|two hens}, [they {went|rolled} in at {the barber’s|the school} and {out at the back|left by a window}]. “{My|Oh, my} apples!” {cried|wailed} the {grocer|old man}, and {sat|threw up his hands}.",
                "hero run surprised, pal run surprised, +wagon, +apple",
            ),
            beat(
                "{hero} {held|had} out {their} {coat|arms}. {Plop, plop!|In they rolled.} “{Take|Have} one {apple|each},” {he said|said the man}.",
                "{hero} {ran|raced} {ahead|on} to {where the lane was narrowest|the tight place by the wall}, and {there|in no time} {they} and {pal} {stretched|held} a {tablecloth|coat} {from wall to wall|right across}. {Apple after apple|One by one they} {rolled|hopped} in, {plop, plop, plop|with a soft thud}. [{They caught them all|None got by} but {three|five}, {and one hat|as well as a bun}.] {The grocer gave|He gave} them each the {reddest|best} apple {there was|he had}, and {a bow|another for later}.",
                "hero stand proud, pal hold happy apple",
            ),
        ),
        Episode(
            beat(
                "{A|The} cat sat {up|high} on the {roof|clock}. “{Miaow|Mew}!” It could not get {down|off}.",
                "{On the hand of the village clock|High on the hand of the clock} {sat|clung} a kitten, and {with every minute|minute by minute} the hand {sank|tilted} {a little further|lower and lower}. A {crowd|small crowd} had {gathered|come} {to give advice|running}. [“Jump!” said some. “Do not jump!” said the others. “Is it a quarter past?” asked the tuba player.] "
                "The kitten only {looked down|held on} and {mewed|dug in its claws}.",
                "hero look_up worried, pal point worried, +clock",
            ),
            beat(
                "{hero} {set|put} up a ladder. {Up {they} went.|Step, step, step.} {Come, puss|Here, kitty}. {Purr|Safe}!",
                "“{What time is it when|When is it that} the hand {points|hangs} {at the windowsill|down}?” asked {hero}. “{Half past|At half past},” said {pal}. So they {put|carried} a ladder to {the windowsill|that window} and {waited|stood by} {eleven|nine} minutes. {The|Down the} hand sank, {the kitten|and puss} {stepped|walked} {off|across} {like a lady from a tram|neat as a pin}, [{and the whole square clapped|to great applause},] and {bit|licked} {hero} on the {nose|thumb}.",
                "hero reach happy, pal look_up happy, +ladder",
            ),
        ),
    ),
)

CITY = Setting(
    place=Place.CITY,
    realm="land",
    near=(Place.VILLAGE, Place.GARDEN, Place.RIVER, Place.SEASIDE),
    titles=("{hero} on the Eleventh Floor", "Mind the Gap, {hero}", "A Small Someone in a Big City"),
    words=words(
        place="the city",
        in_place="in the city; between the tall houses; high above the traffic",
        spot="on a park bench; on the museum steps; at a bus stop; on a rooftop between chimneys",
        sound="trams ringing; a hundred windows humming; pigeons discussing bread; a saxophone round the corner",
        smell="rain on warm pavement; roast chestnuts; bread and buses; coffee",
        sight="a pigeon reading a newspaper; a window cleaner waving; lights changing their minds",
        far="behind the railway bridge; past the fifth traffic light; where the trams turn round",
        went="walked; hurried; wove through the crowd; hopped from kerb to kerb",
        ground="the pavement",
    ),
    openings=(
        beat(
            "{Beep|Toot}! {Ring|Ding}! The city was {loud|big}. {hero}, {hero.a}, lived up {high|top}.",
            "On the eleventh floor of a {tall|yellow} house in the city lived {hero}, {hero.a}. From up there the {buses|trams} looked like {toys|"
            "beads}, and the people like {pepper|crumbs that knew where they were going}. [{They} had counted the stairs many times, and had never got the same "
            "answer.] {They} {knew|liked} every {chimney|pigeon}.",
            "hero stand happy",
        ),
        beat(
            "{hero} was {hero.a}. {All|Day and night} the trams went {ding|by}. {They} {waved|sang ding too}.",
            "The number nine tram went past {hero}’s window {so close that {they} could have shaken hands with the driver|forty times a day}. "
            "{hero} was {hero.a}, and {they} waved to {each|every} one. [By now most of the passengers waved back, "
            "and some of them got on only for that.] {That is how you make a big city small.|So the city did not seem so big.}",
            "hero wave happy",
        ),
        beat(
            "{So|Oh, so} many doors! {hero}, {hero.a}, lived {behind|at} the {red|small} one.",
            "A city never {sleeps|sits down}: something is always being {carried|built}, {fried|shouted} or {painted yellow|dug up}. In the middle of "
            "it, behind the {only|smallest} red door in a street of brown ones, lived {hero}, {hero.a}[, who had painted it {themself} on a dull "
            "Monday]. {It cheered people up|People set their watches by it}, {they} {said|thought}.",
            "hero stand proud, +door",
        ),
    ),
    arrivals=(
        beat(
            "{Wow|Oh my}! {Tall|So many} houses! {Beep|Toot}, went a {bus|van}. {pal} {held|took} {hero}’s hand.",
            "Then the houses began to {grow|stand on each other’s shoulders}, and they were in the city. It hummed and {honked|rang} and hurried[, and "
            "everybody seemed to be late for the same thing]. {pal} took {hero}’s hand, {so as not to be {mislaid|swept away}|and held it tight}. "
            "“{Look up|Stay close},” said {hero}, “and {breathe|mind the pigeons}.”",
            "hero look_up surprised, pal look_up worried",
        ),
        beat(
            "They {took|rode} a {tram|bus} into the city. {Ding, ding|Rattle}! {pal} {pushed|rang} the bell. {Twice.|Ten times!}",
            "A {rattling|green} tram took them {right|all the way} into the city, where it smelled of {smell}. {pal} was allowed to ring the bell, and "
            "rang it {until|so long that} the driver {took it away|began to cry with laughter}. [They stepped off between a fountain and a man selling "
            "balloons shaped like other balloons.]",
            "pal jump happy, hero stand happy",
        ),
    ),
    episodes=(
        Episode(
            beat(
                "The lift {stopped|stuck}! {Up? No.|Down? No.} {Bump|Clunk}! “{Oh dear|Help},” said {pal}.",
                "They took the lift, and somewhere between {four|six} and {five|seven} it changed its mind. It stopped with a {clunk|sigh}. [{pal} pressed "
                "all the buttons, including the one with a picture of a bell, which did nothing, and the one with no picture, "
                "which did nothing twice.] “{So this is where we live now|I hope you like small rooms},” said {pal}.",
                "pal stand worried, hero look_up worried, +door",
            ),
            beat(
                "{hero} {sang|hummed}. {Up|From up} there {someone|a voice} {sang|hummed} too! {Then|Ping}! The door {slid|came} open.",
                "{hero} began to sing, because {it was a good room for singing|lifts echo}. On the {next|upper} floor somebody {joined in|took up the tune}, then "
                "somebody {below|else}, until {all eleven floors|the whole stairwell} sang. [It turned out that eleven floors of people had lived on top of "
                "each other for years without knowing they were a choir.] One of them was {the caretaker|a lift engineer}. Ping!",
                "hero dance happy, pal dance happy",
            ),
        ),
        Episode(
            beat(
                "{So|Oh, so} many {legs|coats}! {hero} {lost|could not see} {pal}. {Left? Right?|Where was {pal}?}",
                "At {five o’clock|the busiest corner} the city lets everybody out at once, and a river of coats came down the street. It took {pal} by the "
                "elbows and {carried|swept} {pal.them} off. [{hero} saw a hand wave, or possibly an umbrella.] Then there were {only|just} "
                "{buttons|elbows} and {briefcases|shopping bags}, and no {pal} {anywhere|at all}.",
                "hero reach worried, pal wave worried",
            ),
            beat(
                "{hero} {stood|stopped} still by the {big|tall} clock. {They|And so they} waited. {There|Look}! {pal} {came|ran}.",
                "“If we lose each other,” they had {said|agreed} once, “we meet at the tallest thing.” So {hero} stopped {running|looking} and {went|walked} to the big "
                "clock, and stood under it like {a lamp post|an island}. [The crowd went round {them} on both sides.] Four minutes later there was {pal}, {out "
                "of breath|one button short}, and {glad of old promises|beaming}.",
                "hero hug happy, pal run happy, +clock",
            ),
        ),
    ),
)

HOME = Setting(
    place=Place.HOME,
    realm="room",
    near=(Place.GARDEN, Place.VILLAGE, Place.CITY),
    titles=("{hero} Behind the Sofa", "The Long Way to the Kitchen", "Under the Table with {hero}"),
    words=words(
        place="the house",
        in_place="in the cosy house; under the stairs; in the room with the round rug",
        spot="on the round rug; under the kitchen table; on the third stair; in the armchair",
        sound="the kettle muttering; the stairs counting themselves; a clock chewing the minutes; the pipes gossiping",
        smell="toast; clean sheets; cocoa; wood and wool",
        sight="the curtains breathing in and out; a spider mending the corner; dust dancing",
        far="behind the sofa; at the back of the big cupboard; at the end of the long hall",
        went="crept; walked; tiptoed; crawled",
        ground="the rug",
    ),
    openings=(
        beat(
            "{hero} {had|lived in} a {cosy|warm} room. {They} {were} {hero.a}. {Tick, tock|Hum}, {went|said} the {clock|house}.",
            "{There is|I know} a room with a round rug, a {fat|sagging} armchair and a clock that is {nearly right|always hungry}. {hero} lived in it, {hero.a}. [The room "
            "was small, but under the table there was a cave, behind the sofa a canyon, and on top of the cupboard nobody had ever "
            "been.] {It was the best room in the world.|Nobody could call it dull.}",
            "hero sit happy, +clock",
        ),
        beat(
            "{Under|Below} the {stairs|table} {hero} had a {den|tent}. {hero} was {hero.a}. It was {snug|warm}.",
            "Under the stairs, where other houses keep {brooms|boots}, this house kept {hero}, {hero.a}. {They} had a {cushion|lamp}, a {biscuit tin|shelf}, and a "
            "curtain that could be {shut|drawn} [when the world was too much with its mouth open]. {Over {their} head|Above} the stairs went up and down "
            "{all day|like a piano}.",
            "hero sit calm",
        ),
        beat(
            "{Creak|Drip}! {Houses|Old houses} talk. {hero}, {hero.a}, {knew|liked} {what they say|that}.",
            "A house is never {empty|alone}, for it has its {noises|thoughts}. This one {hummed|creaked} in the {hall|walls}, {muttered|gurgled} in the pipes and {sighed|ticked} in "
            "the {attic|clock}. {hero}, {hero.a}, {understood it|had lived in it long enough to understand} [nearly as well as you "
            "understand a grandmother with a mouth full of pins].",
            "hero look_up happy",
        ),
    ),
    arrivals=(
        beat(
            "They {came|went} {in|into a house}. It was {warm|snug}. {Ah!|A kettle sang.}",
            "There was a {door|step}, there was a {mat|doormat}, and behind it was the {cosiest|warmest} room you can think of. It smelled of {smell}. [“Nobody "
            "home,” said the clock, “but do sit down.” Or perhaps it only ticked.] They {wiped|dried} their feet and {sank|dropped} into the {cushions|armchair}.",
            "hero sit happy, pal sit happy",
        ),
    ),
    episodes=(
        Episode(
            beat(
                "{Something|It} {went bump|rattled}! {In|Behind} the {big|tall} cupboard. {Bump|Rattle}! “{Not me|What is it},” said {pal}.",
                "Something in the cupboard went bump. It did it {twice|three times}, with a {pause|rest} in between, as if it were {thinking|counting}. [It is remarkable how "
                "large a cupboard looks when it has just gone bump.] “{Mice|Maybe wind},” said {pal}{| hopefully}. “Mice in {boots|armour},” said {hero}.",
                "hero look_up worried, pal hide scared, +door",
            ),
            beat(
                "{hero} {pulled|tugged} the door. {Bonk|Plop}! {A ball|Out came a ball}. {That was all!|Just a ball!}",
                "{hero} opened the door {an inch|a crack}, and out rolled {a|the} ball, the one that had been {missing|lost} since {spring|the holidays}. It {bounced|hopped} down the {stairs|hall} "
                "[as pleased as a dog let out]. It had been {balanced|lying} on a {heap of scarves|high shelf} all this time, and the heap had been "
                "{sliding|sinking}, sock by sock. “Mystery {solved|over},” said {pal}, {from under the table|coming out}.",
                "hero stand happy, pal stand proud, +ball",
            ),
        ),
        Episode(
            beat(
                "They {built|made} a den. {Chairs!|A rug!} {Sheets!|Big cushions!} Then {it fell|flop, it fell}. {Oh!|On them!}",
                "They built a den out of {four chairs and every cushion|the sofa and two sheets}. It had a {tower|roof}, a {window|secret door} and {room for a crew of nine|a "
                "pantry}. [{pal} had just declared it the greatest building since the pyramids.] Then somebody {sneezed|put in one more cushion}, and the "
                "{whole thing|building} came {softly|slowly} down {on their heads|over them}.",
                "hero sit surprised, pal sit surprised",
            ),
            beat(
                "{hero} {put|stuck} a broom {in|up}. {Now it stood!|Up, up, up!} It was a {tent|ship}!",
                "“It wants a {backbone|middle},” said {hero} from underneath, and {fetched|found} the broom. They stood it in the middle and {hung|draped} the "
                "sheets from the top, and the den rose up {round and tall|like a circus tent}. [The rules of building are quite simple: "
                "something has to stand still so that the rest can lean.] {They {stayed|sat} in it until the biscuits ran out.|It was better than before.}",
                "hero stand proud, pal jump happy, +tent",
            ),
        ),
    ),
)

SETTINGS = (VILLAGE, CITY, HOME)
