"""Places of water, running, deep, salt and frozen: seaside, under the sea, river, snowfield."""

from shared_apps.ai.studio.stories.beats import Episode, Setting, beat, words
from shared_apps.ai.vocabulary import Place

SEASIDE = Setting(
    place=Place.SEASIDE,
    realm="land",
    near=(Place.VILLAGE, Place.RIVER, Place.MEADOW, Place.CITY),
    titles=("{hero} Knows the Tide", "Salt in the Sandwiches", "What the Sea Brought {hero}"),
    words=words(
        place="the beach",
        in_place="by the sea; on the beach; where the waves come in",
        spot="on an upturned boat; on the warm sand; on the harbour wall; among the rock pools",
        sound="the waves turning their pages; gulls quarrelling over a chip; a rope knocking on a mast",
        smell="salt and seaweed; tar and sun cream; wet rope; fried fish",
        sight="a crab walking out of a conversation; a gull trying on a hat; foam writing and rubbing out",
        far="past the lighthouse; at the end of the long pier; round the next headland",
        went="walked; paddled; wandered; ran along the tide line",
        ground="the sand",
    ),
    openings=(
        beat(
            "{Swish|Hush}, went the sea. {hero}, {hero.a}, {said swish|listened} too.",
            "In a house with {blue shutters|sand on every stair}, so near the sea that the {fish|crabs} could look in, lived {hero}, {hero.a}. [At high tide "
            "the waves came up the path as far as the boot scraper, and then they thought better of it.] {Every|Each} day {brought|washed up} something {new|odd}.",
            "hero stand happy",
        ),
        beat(
            "{hero} {had|found} shells. {Ten shells!|A heap of shells.} {They} {were} {hero.a}.",
            "{hero} collected {shells|things the sea had finished with}. {They} had {forty-one|a hundred}, in order of {size|roundness}, on the windowsill of a house by the "
            "sea. {hero} was {hero.a}, and {they} {knew|could tell} by the {sound|whisper} in each shell {where|which beach} it came from. [One of them only ever "
            "snored.]",
            "hero hold happy shell",
        ),
        beat(
            "The {tide|sea} came in. The {tide|sea} went out. {hero}, {hero.a}, {watched|waved at} it.",
            "Twice a day the sea goes {out|away} to see {about something|to its business}, and twice a day it comes back and {won’t|will not} say {what it was|where it has been}. {hero}, {hero.a} who lived {on|"
            "beside} the beach, {had always wanted to ask|kept an eye on it}. [{They} had gulls for neighbours, which is to say that {they} ate lunch quickly.]",
            "hero look_up calm",
        ),
    ),
    arrivals=(
        beat(
            "{The sea|Oh, the sea}! It {was|went} on and {on|on and on}. {pal} {took|kicked} off {pal.their} shoes.",
            "They smelled it first and heard it next, and then, at the top of {a|the last} dune, there it was: "
            "the sea, {all of it|wide and winking}. {pal} {shouted|ran} and did not stop short of the {first "
            "wave|water}. [“Cold!” {pal.they} reported. “Lovely! Cold! Lovely!”] {hero} just {stood|breathed}.",
            "pal run happy, hero look_up calm",
        ),
        beat(
            "{Crunch|Swish}! {Sand here, shells there.|There was sand.} {A gull|One gull} {yelled|laughed}. They had come to the {sea|beach}.",
            "The road ran {straight|down} to the sea and stopped there, {having no choice|as roads must}. A gull on a post {looked|stared} at {pal}’s pocket, where there was "
            "half a bun. [Nobody had told the gull about the bun. Gulls know.] In front of them {lay|stretched} the beach, {clean as a new page|without a footprint}.",
            "hero walk happy, pal walk worried",
        ),
    ),
    episodes=(
        Episode(
            beat(
                "The {tide|sea} {came up|rose}. It was {all round|on each side}! They {stood|sat} on a rock. {Splash|Oh}!",
                "They were looking into a rock pool, where {an anemone|a very small fish} was {doing nothing very beautifully|hiding behind a smaller one}, and they looked a "
                "little too long. When they {stood up|turned round}, the sea had {slipped|come} in behind them. [It had not made a sound; the sea can be very polite about these "
                "things.] Their rock was {now|suddenly} an island.",
                "hero stand worried, pal stand scared",
            ),
            beat(
                "“{Look|There}! {Flat|Big} stones,” said {hero}. {Hop, hop, hop!|Step, hop, step!} {Dry toes!|Home and dry.}",
                "{hero} did not {look at|mind} the deep part, {they} looked for {pale|brown} water, because {pale|brown} means {shallow|stones}. There: one stone, then another, {just|barely} under the "
                "{skin of the sea|surface}. Hand in hand they {hopped|stepped} across, [and {pal} said “ooh” at every one,] and {in the end|all told} {only one sock|hardly a toe} got {wet|damp}.",
                "hero jump determined, pal jump surprised",
            ),
        ),
        Episode(
            beat(
                "A {small|blue} boat {lay|sat} on {dry|the} sand. It {was stuck|leaned over}. {Push!|No one could "
                "row it.}",
                "High on the beach lay a boat with its {nose|bow} in the sand. It was {a good boat|painted blue}, but the last big tide had left it there and forgotten to come back for it. They {pushed|"
                "pulled}, and it moved {exactly as far as a house would have|not at all}. [A crab came out, looked at them and went in again.]",
                "hero reach determined, pal reach determined, +boat",
            ),
            beat(
                "{They|So they} {laid|put} {logs|round sticks} {under|below} it. {Roll, roll!|Push!} {Splash!|Off it went!} The boat {bobbed|swam}!",
                "“Boats swim and {wheels|barrels} roll,” said {hero}, “so let us {lend|give} it some wheels.” They {laid|put} round driftwood under the keel, log after log, and pushed, and the boat {rolled|rumbled} "
                "down to the water like a {trolley|fat queen on parade}. [When the first wave lifted it, it gave a little skip.] It {let them ride|took them along} {as far as|round} the {point|bay}.",
                "hero stand proud, pal wave happy, +boat",
            ),
        ),
    ),
)

UNDERSEA = Setting(
    place=Place.UNDERSEA,
    realm="sea",
    near=(),
    titles=("Blub, Said {hero}", "{hero} at the Bottom of Everything", "Bubbles for {hero}"),
    words=words(
        place="the reef; the deep blue sea",
        in_place="under the sea; at the bottom of the bay; down on the reef",
        spot="on a sunken bell; in an open shell; on a cushion of sponge; beside an old anchor",
        sound="bubbles telling jokes; a whale humming far away; shrimps clicking like knitting needles; pebbles rolling over",
        smell="salt and seagrass; cold tea; pearls and mud",
        sight="a seahorse riding on nothing; a shoal turning like one thought; a crab hanging out its washing",
        far="behind the sunken ship; past the coral arches; where the blue gets bluer",
        went="swam; drifted; paddled; sank slowly",
        ground="the sand",
    ),
    openings=(
        beat(
            "{Blub, blub|Glug}! {Deep down|Under the waves} lived {hero}, {hero.a} in a {bubble|bubble hat}.",
            "Under the sea, where everybody wears {a bubble like a hat|their breath in a bubble}, lived {hero}, {hero.a}. {They} had a {house in a shell|door made of coral}, a bed of {sponge|seagrass} and a "
            "lamp that was a {sleepy|small} fish. [To turn the lamp off, you had to tell it a story.] It was {blue|quiet} there and very {soft|slow}.",
            "hero stand happy",
        ),
        beat(
            "{hero} was {hero.a}. {They} rode a {wave|seahorse}! {Up|Whee}! {Down|Splosh}!",
            "{At|Down at} the bottom of the bay there is an {anchor|old ship} that nobody came back for, and {beside|in} it lived {hero}, {hero.a} with a round bubble on {their} head. The {neighbours|fish} {came for|dropped in to} {tea|"
            "chat}[, which under the sea has to be drunk very quickly, before it swims away].",
            "hero wave happy",
        ),
        beat(
            "{Fish here|Red fish}, {fish there|blue fish}! {hero}, {hero.a}, {knew|fed} {them all|each one}.",
            "The reef is a kind of {town|city}, only {wetter|softer}. It has {gardens|streets} of coral and {crowds|buses} of fish, and everyone {waves|sways} at everyone, {since|because} the {sea|water} {makes|moves} them. {hero}, {hero.a}, lived "
            "{above|behind} the {oyster|sponge} shop. [The oyster never sold anything, but it had a lovely smile.]",
            "hero walk happy",
        ),
    ),
    arrivals=(),
    episodes=(
        Episode(
            beat(
                "A small whale {sang|cried}. {It was|All} {alone|lost}. {Hoo, hoo|Oooh}, {it went|so sad}.",
                "A sound came through the water, long and low and {lost|wobbly}. It was a young whale, {only as big as a bus|no bigger than a church}, who had turned left where the others turned right. [“I was counting jellyfish,” it "
                "explained, “and when I got to nine, everybody had gone.”] It was trying {very hard|hard} not to {cry|sniff}, because of the {waves|tide}.",
                "hero look_up worried, pal look_up sad",
            ),
            beat(
                "“{Sing|Hum} {low|slow},” said {hero}. {Far off|Then}, {one|a big} voice {sang back|hummed too}. {Mum!|It was Mum!}",
                "“{High songs|Fast songs} get tangled in the weed,” said {hero}. “Sing {the lowest one|something slow} that you have.” The whale sang so low that the {shells|pebbles} {buzzed|danced}, and they all {held|kept} still. And from "
                "far, far away {came|rolled} an answer, [in the voice of somebody who had been looking everywhere]. The whale {turned a somersault|clapped its tail} and was {off|gone}.",
                "hero hug happy, pal wave happy",
            ),
        ),
        Episode(
            beat(
                "{Oh|Snip}! {A|The} crab had {both|its} claws in a {net|knot}. “{Stuck|Drat}, {stuck|drat},” said the crab.",
                "They found a crab who had tied himself into an old piece of {net|string} and was getting {crosser|redder} by the minute. Whatever he {untied|loosened} with one claw he {tied up|caught} with {the other|a leg}. [He had eight legs, so "
                "there was a lot to go wrong.] “Do not {help|touch} me,” he {snapped|said}, {and then|but added}, “well, {go on|just a little}.”",
                "hero stand curious, pal stand worried",
            ),
            beat(
                "“{Stop|Keep still},” said {hero}. The crab {stopped|did}. The {net|string} {fell|slid} {off|down}. {Free!|Ah!}",
                "“The trick,” said {hero}, “is to stop {pulling|fighting it}.” “Crabs {never stop|always pull},” said the crab. But he {took|breathed in} a deep {breath|bubble} and let everything go {limp|loose}, [one leg at a time, which took a moment,] and "
                "the whole net simply {floated|drifted} away. “{Hm|Well}!” said the crab. “{And I am forty|I knew that}.”",
                "hero reach calm, pal sit happy",
            ),
        ),
        Episode(
            beat(
                "{Ink|Black ink}! {All was black.|They could not see.} “{Sorry|Oops},” said a {voice|squid}. “I {sneezed|got a fright}.”",
                "All at once the water turned {black|as dark as a pocket}. “{Sorry, sorry|Oh dear, that was me},” said a {small|shaky} voice. “I do it when I am {startled|nervous}, and then I startle myself, and do it again.” It was a squid, and it had been "
                "in there {since Monday|for days}[, apologising to people it could not see].",
                "hero reach surprised, pal reach worried",
            ),
            beat(
                "{hero} {told|said} a {joke|rhyme}. The squid {giggled|laughed}. {No|The} ink {came|thinned}. {Blue|Clear} again!",
                "{hero} said {nothing about the ink|that it was a nice colour}, and asked the squid what it {liked to draw|would draw}. There was a {pause|silence}. “{Ponies|Castles},” said the squid. And it began, line by line, with all that ink, until the water was {clear|"
                "blue} and a {herd of ponies|whole castle} {hung|stood} in it. [It signed its name in the corner, ten times.]",
                "hero stand happy, pal look_up surprised",
            ),
        ),
    ),
)

RIVER = Setting(
    place=Place.RIVER,
    realm="land",
    near=(Place.FOREST, Place.MEADOW, Place.SEASIDE, Place.JUNGLE),
    titles=("Downstream with {hero}", "{hero} and the River That Talked", "The Other Bank"),
    words=words(
        place="the river",
        in_place="by the river; on the river bank; among the reeds",
        spot="on a willow root; on a warm plank; at the end of the little jetty; on a stone in midstream",
        sound="the water talking to the stones; a kingfisher’s whistle; reeds rubbing shoulders; a frog falling in",
        smell="water mint; wet willow; mud and dragonflies",
        sight="a heron pretending to be a stick; a duck with nine opinions behind her; a leaf sailing under full steam",
        far="round the third bend; where the two streams meet; beyond the mill wheel",
        went="walked; splashed; rowed; followed the water",
        ground="the bank",
    ),
    openings=(
        beat(
            "{Plip|Splash}, {plop|splosh}, the river {ran|sang}. {hero}, {hero.a}, {lived|sat} by it.",
            "There was a bend in the river where {the water slowed down to look at itself|everything that floated came to rest}, and on that bend lived {hero}, {hero.a}. {They} had a {boat|raft}, a {bucket|hammock} and a {willow|jetty}. [{They} also had the moon, on nights when "
            "the river was smooth enough to hold it.]",
            "hero stand happy",
        ),
        beat(
            "{hero} was {hero.a}. {They} {fished|sat} {with|on} a {stick|root}. {No fish, but fun.|The fish said hello.}",
            "Where the {willows|reeds} lean over to wash their hair, {hero} had a {house on stilts|house made of an old boat}. {They} {were} {hero.a}, and on good terms with {the ducks|every duck}. When the water {rose|was high}, {they} only had to {open the door to be at sea|fish out of the "
            "window}[, and when it fell there were interesting things left on the mat].",
            "hero sit happy",
        ),
        beat(
            "“{Where|Oh, where} do you {go|run}, river?” {asked|said} {hero}, {hero.a}. The river {ran on|giggled}.",
            "The river {came|ran} past {hero}’s door every day, always {in a hurry|the same} and never the same water twice. {hero}, {hero.a}, {liked|used} to {walk along beside it|call good luck to it}. [It talked all the time, and if you listened for long enough, "
            "it was nearly words.] {One word was surely “come”.|Some of it was gossip.}",
            "hero walk curious",
        ),
    ),
    arrivals=(
        beat(
            "{Blub|Glug}! A {small|blue} river {ran|came} by! {They|So they} {put|dipped} a {toe|foot} in. {Brr|Ooh}!",
            "{The ground|Their way} {grew|became} {soft|damp}, {the air|and the breeze} {cool|wet}, {and there|and in front of them} {ran|went} a river, {on its way|hurrying} {to the sea|who knows where} {without luggage|and humming}. {They sat|For a bit they sat} {down|still}, {spot}, and {let|watched} {their toes|a leaf} {drink|go by}. [{hero} {wished|told} {the leaf|the current} {a good journey|bon voyage}, {and one should|for manners matter}.] {Close by|Further along} there was {sight}.",
            "hero sit happy, pal sit calm",
        ),
        beat(
            "{A river|Oh, a river}! It {ran|was} {wide|fast} and {cool|green}. {pal} {threw|dropped} in a {stick|stone}. {Plop!|Off it went.}",
            "They heard it before they saw it, {chattering|giggling} behind the {reeds|willows}: a river, {brown "
            "and busy|green as glass}. {pal} threw a stick in {upstream|at once}, and they ran to {see|watch} it "
            "{sail by|go under}. [It won, although it was the only one in the race.] It smelled of {smell}.",
            "pal jump happy, hero run happy",
        ),
        beat(
            "The path {ran|went} {down|on} to a river. {A duck|One duck} {said|went} {quack|“quack”}. “{Quack|Quack to you},” said {pal}.",
            "The path {dipped|led down} through {mint|tall reeds}, grew {soft|muddy}, and then turned into a river without {telling|asking} anyone. Nine ducklings and their mother {stopped|paused} to {stare|count the visitors}. “Two,” the mother seemed to say[, and to her children, “You see? "
            "Much easier.”] {They|And they} {paddled|swam} on.",
            "hero look_up happy, pal wave happy",
        ),
    ),
    episodes=(
        Episode(
            beat(
                "The {bridge|old bridge} had {gone|a hole}! How could they get {over|across}? {Wide|Cold} water!",
                "Where the bridge {should have been|used to be} there were only {two posts|wet stones}, looking at each other across the water. The river had {borrowed|taken} the rest {in the spring|last week}. [“No hurry about bringing it back,” the posts seemed to say, but they did not mean it.] On the "
                "far side the path went on, {quite at ease|as if nothing had happened}.",
                "hero stand worried, pal point worried",
            ),
            beat(
                "{hero} {tied|bound} {logs|six logs} with {rope|a rope}. {Push off|All aboard}! {Drip, drop|Splash}! {They {got|were} over.|A fine raft!}",
                "They {gathered|dragged together} {six|nine} logs, and {hero} tied them with a rope, over and under and once {more|again} for luck. It was {not a handsome raft|a rather gappy raft}, but it {floated|swam}. [“I name this ship the Nearly Dry,” said {pal}.] A long stick "
                "{pushed|took} them {across|over}, {spinning only twice|ducks looking on}, and on the other bank they {bowed|were proud for quite a while}.",
                "hero hold determined rope, pal sit happy",
            ),
        ),
        Episode(
            beat(
                "A duckling {sat|peeped} on a {stone|leaf} in the {stream|river}. {Peep, peep!|It was so small.} The {water|stream} {ran|was} {fast|quick}.",
                "On a stone in the middle of the {stream|river} sat a duckling. Its {family|brothers and sisters} had {gone round the bend|swum on}, and the water on {both|all} sides was {too quick for such small feet|quick and loud}. “Peep,” it said. [It said it bravely at first, and then with "
                "a question mark.] {The river would not wait.|The stone was getting smaller.}",
                "hero look_up worried, pal reach worried",
            ),
            beat(
                "{hero} {held|laid} out a {long|big} {stick|branch}. {Pit, pat,|Hop,} {pit, pat|hop, hop}. {Safe!|Peep!} {Quack!|Mum!}",
                "A {hand|boat} would have {frightened|scared} it, so {hero} {laid|let} down a {branch|plank} {very softly|from bank to stone} and looked {away|at the sky} and {hummed|quacked a little}. {Pit, pat, pit, pat|After a moment came tiny steps}. [Two feet arrived on {their} shoe and seemed to think "
                "of staying.] Then from {behind the reeds|round the bend} {came a great deal of quacking|somebody called}, and it {ran|hopped off}.",
                "hero sit calm, pal sit happy",
            ),
        ),
    ),
)

SNOW = Setting(
    place=Place.SNOW,
    realm="land",
    near=(Place.MOUNTAIN, Place.FOREST, Place.VILLAGE, Place.CASTLE),
    titles=("{hero} Was Here, Said the Snow", "Two Mittens and {hero}", "The Warmest Place in the Cold"),
    words=words(
        place="the snowfield",
        in_place="in the snow; out on the snowfield; where the winter lives",
        spot="on a sledge; on a snowed-up log; behind a snowdrift; in the door of the igloo",
        sound="snow squeaking underfoot; icicles playing scales; a great white hush; the ice humming to itself",
        smell="frost and fir; cold iron; woodsmoke; clean wool",
        sight="a hare who was nearly invisible; a snowflake taking its time; their own breath going for a walk",
        far="behind the blue ice; past the last fir tree; over the white hill",
        went="trudged; slid; stamped; skated",
        ground="the snow",
    ),
    openings=(
        beat(
            "{White here|Snow here}, {white there|snow there}! {In it|Here} lived {hero}, {hero.a}. {Brr!|Cosy!}",
            "{Where the winter lives|Far in the north}, it snows {on Mondays|most days} to make it "
            "{pretty|white}, and on {Tuesdays|the others} to {tidy|smooth} it again. There, in a {round|snug} "
            "house with a {smoking|crooked} chimney, lived {hero}, {hero.a}. ",
            "hero stand happy",
        ),
        beat(
            "{Crunch, crunch|Squeak, squeak}! {hero}’s boots {said so|sang}. {hero} was {hero.a}.",
            "Snow {keeps a diary|writes everything down}. If you had {looked|read it} on any day {near|around} {hero}’s house, you would have seen {where the hare had been|two boots going out and two coming home}. {hero}, {hero.a}, {read|studied} it {over breakfast|each day}, the way {others|other people} read "
            "the {paper|news}[, and mostly skipped the part about foxes].",
            "hero walk happy",
        ),
        beat(
            "{hero} {built|made} a snowman. {“Hello,” {they} said.|It had a hat.} {hero} was {hero.a}.",
            "Out on the snowfield stood a {small|round} house and next to it a snowman, so that the house would {have company|not be lonely}. {hero}, {hero.a}, had {built|made} {one of them|the snowman}. [It was the one with the better hat.] They {said|wished each other} good day{| every day}, and {one of "
            "them|the snowman} never {minded the cold|complained}.",
            "hero wave happy, +snowman",
        ),
    ),
    arrivals=(
        beat(
            "{Brr|Ooh}! {Now|Here} it was all {white|snow}. {pal} {made|drew} a snow {angel|pie}.",
            "The {air|wind} grew {sharp|cold}, {one flake came down|the world went quiet}, and behind the last "
            "tree {lay|was} nothing but snow. {pal} lay down in it {at once|flat} to make an {angel|owl}. [It "
            "had rather large ears, for an angel.] When {hero} {laughed|spoke}, {their} {breath|laugh} hung in "
            "the air {like washing|and glittered}.",
            "pal jump happy, hero stand happy",
        ),
        beat(
            "{Slip|Slide}! {Whoops|Bump}! {They|Now they} {were|stood} {on ice|in deep snow}. “{My|Oh, my} "
            "{seat|toes}!” said {pal}.",
            "“It is {only|not} a {little|bit} slippery,” said {pal}, and sat down hard. They had {come "
            "to|reached} the {edge of the winter|snow}, where the {puddles|ponds} had {turned to windows|shut} "
            "and {each|every} twig wore a {white|fur} {sleeve|collar}. [{hero} helped {pal.them} up, and then "
            "{pal} helped {hero} up.]",
            "pal sit surprised, hero reach happy",
        ),
    ),
    episodes=(
        Episode(
            beat(
                "{Flakes|Snow} {fell|came} and {fell|came}. {The path|Their track} was {gone|white}. {Which way?|All was white.}",
                "It began to snow in {earnest|big soft flakes}, and soon the path was gone, and {then|after that} the hill, and then the line between {up and down|earth and sky}. They {turned round|looked back} to follow their own {footprints|steps}. [The snow had tidied them away, as it "
                "does.] “{Well|Hm},” said {pal}, “{it is very clean|there goes the way home}.”",
                "hero look_up worried, pal walk worried",
                weather="snow",
            ),
            beat(
                "“{Feel|See} {this|the} {tree|rock},” said {hero}. “{Snow|The snow} {sits on|sticks to} one side. {That way|So: there}!” {They {were|came} right.|And it was!}",
                "{hero} {stopped|stood} beside a {fir|rock} and {looked|felt} all round it. “The {wind|snow} has "
                "come from {the lake|one side} all day,” {they} said slowly, “so the {white|snowy} side "
                "{points|looks} at the {lake|wind}.” From tree to tree they {went|read}, as you read {from word to "
                "word|a line}[, and at the end of the sentence stood a chimney]. {pal} {had stopped being worried by "
                "the third tree|would never have thought of it}.",
                "hero point determined, pal stand surprised",
                weather="snow",
            ),
        ),
        Episode(
            beat(
                "A snowman {had|sat with} no {nose|hat}. {He|It} looked {so sad|so cold}. {Poor man!|Was it {cross|sad}?}",
                "In the middle of nowhere stood a snowman with {his back to the world|no nose}. Somebody had {built|begun} him and {gone|been called} in to {supper|lunch} before he was {finished|done}, and that had been {some|three} weeks ago. [It is not easy to look dignified without a nose, but he did "
                "his best.] A {crow|hare} had {left|made} {tracks|a ring} all round him.",
                "hero look_up sad, pal point curious, +snowman",
            ),
            beat(
                "{hero} {gave|found} a {cone|carrot}. {A nose!|Plop.} {pal} {lent|gave} a {scarf|button}. {The snowman|He} {smiled|looked fine}!",
                "They gave the snowman a {pine cone|carrot} for a nose, two {buttons|nuts} to {see|look} with, and a "
                "{twig|bent twig} for a {smile|grin}. Then they {stood back|looked at him}, and he looked {back|at "
                "them}. [He seemed to have been waiting all that time to see something, and it was them.] “{He "
                "needs|Now} a {view|neighbour},” said {hero}, and they gave him one.",
                "hero reach happy, pal stand happy, +snowman",
            ),
        ),
    ),
)

SETTINGS = (SEASIDE, UNDERSEA, RIVER, SNOW)
