"""Arcs of making: a contraption, a tune in pieces, a show, a race with the clock, a blank book that fills."""

from shared_apps.ai.studio.stories.beats import Arc, beat

BUILDING = Arc(
    name="building",
    titles=("{hero} Builds a Thing with Wheels", "Needed: One Wagon, Two Wings", "Some Assembly, Said {hero}"),
    plans=(
        beat(
            "“{Let us|We can} build {it|a thing},” said {pal}. “{With|A} wheels, {with|a} rope, and {with|a} bell!” {They {drew|had} a plan.|Bang, bang!}",
            "“What we need does not {exist|grow on trees},” said {pal}, “so we shall {build|make} it.” On the back of {an envelope|a paper bag} {pal.they} drew {a machine|something} with {wheels|wings}, a {bell|funnel} and a {seat for two|handle at each end}. [“What does it do?” asked {hero}. “It finds {seek},” said {pal}. “That is this bit here.”] They only {lacked|needed} {the parts|everything}.",
            "pal point happy, hero look_up curious",
        ),
        beat(
            "They had a wagon. “{Good|That will do},” said {pal}. “Now {we need|for} {the rest|a rope, a sail and luck}.”",
            "It began with an old wagon. “With a {sail|roof} on it,” said {hero}, “and a {bell|lamp}, and {a long rope|something that spins}, one could go and {fetch|look for} {seek} in {comfort|style}.” {pal} {walked|went} round it {twice|slowly}. [“It wants a horn,” {pal.they} said, as one who has thought deeply.] And so they {set out|went} to {collect|find} the {bits|missing parts}.",
            "hero point happy, pal walk curious, +wagon",
        ),
    ),
    links=(
        beat(
            "{Clink|Clonk}! {One more|A new} part! They {put|tied} it {on|fast} with rope. {It {looked|was} odd.|It {wobbled|rocked}.}",
            "Here they {found|were given} another part: a wheel, {almost|very nearly} round, and {a length of rope|rope to go with it}. They {tied|fixed} it on {there and then|with six knots}. The {machine|thing} now looked like {a bed that had married a bicycle|a goat thinking of a ship}. [“It is coming on,” said {pal}, with the pride of a parent.] When you {pushed|pulled} it, it {said “oof”|sang a little}.",
            "hero hold happy rope, pal stand proud",
        ),
        beat(
            "{It|The thing} would not go. {Push|Kick}! {Pff.|Clunk.} {hero} {turned|put} a bit {round|upside down}. {Brrm|Toot}! {Ah!|It went!}",
            "They tried it out, and it {went|rolled} {backwards|sideways}. “It has {a will of its own|feelings},” said {pal}. {hero} lay {under|beneath} it for a {while|time}, {muttering|with only {their} feet to be seen}, and {changed|swapped} {left|the front} for {right|the back}. [When {they} came out, {they} had a smudge on {their} nose, which is how you know that somebody is an engineer.] It {ran|went} {like a lamb|forwards}, {mostly|after that}.",
            "hero sit determined, pal look_up curious",
        ),
        beat(
            "{Bump|Bang}! A wheel {ran|rolled} off! {pal} {ran|dashed} {after it|too}. “{Come|Roll} back!” {It {did not|would not}.|Plop, it fell.}",
            "{Halfway|Further} on, a wheel {made up its mind|came off} and {went|rolled} its own way. They {chased|followed} it past {three gates|an astonished cow}, and when they {caught|had} it, it {had brought|was wearing} a {bucket|hat}. [They kept it; a machine can never have too many extras.] “{Advice},” {panted|said} {hero}. “{That is my whole opinion|I thought of it while running}.”",
            "pal run surprised, hero run happy",
        ),
    ),
    sparks=(
        beat(
            "{Crack|Crash}! It {all fell|broke} {down|up}. {Bits and bobs.|In bits.} {hero} {sat|stood} in the {heap|mess}.",
            "And then the machine {took a deep breath|gave a shudder} and fell {to bits|apart}, {every|each} {wheel|piece} in a different direction. They stood in the {middle|heap}. It had got them {this|so} far and not a step further. [“It was a good machine,” said {pal}, taking off {pal.their} hat. “It had spirit.”] “{Then the rest is on foot|Now there is only us},” said {hero}.",
            "hero sit sad, pal stand surprised",
        ),
        beat(
            "All {was|of it was} {done|built}. {But|Yet} one part was {missing|not there}. {The seat was {bare|free}.|“{Who|And who} drives?”} {“Me,” said {hero}.|{hero} {gulped|sat}.}",
            "It was {done|finished}; the last nail was in. It had {wheels|wings}, it had a {bell|horn}, and it did not {move|do anything}. “There is a {part|thing} missing after all,” said {pal}, {checking|turning} the plan {over|again}. “{Here|In the middle}. It {just|only} says {somebody|one person}.” [They both looked at the empty seat, and then {pal} looked at {hero}.]",
            "pal point surprised, hero look_up surprised",
        ),
    ),
    closes=(
        beat(
            "{Now|Today} it is a {bench|den}. {They {sit|read} in it {at night|for tea}.|It {squeaks|rolls} {a bit|no more}.} {It {is|was} a good {thing|wagon}.|Toot!}",
            "The {machine|wagon} stands {behind the house|by the door} now, and {hens|beans} live in it. It never {found|looked for} anything {again|else}. But if you sit in it with a friend and {say “oof”|ring where the bell was}, {it seems to move|you are somewhere else}. [“That bit there,” {pal} tells visitors, “is the part that finds things.” And {pal.they} points at the seat for two.]",
            "hero sit happy, pal sit happy, +wagon",
        ),
        beat(
            "“{Next|Now} we {build|make} {a ship|wings},” said {pal}. {“Bed first,” {yawned|said} {hero}.|{hero} {slept|snored} {on it|there}.}",
            "{Already|By supper} {pal} was drawing {again|on the tablecloth}. “This one {has|will have} {legs|an oven},” {pal.they} said. {hero} {looked|leaned} over {pal.their} shoulder and {added|drew} {a second seat|two mugs}. [It had taken them all this time to learn the only rule of engineering that matters.] Then the {pencil|lamp} {got|grew} {slower|tired}, and {so did they|nobody minded}.",
            "pal sit happy, hero look_up sleepy",
        ),
    ),
)

PIECES = Arc(
    name="pieces",
    titles=("A Tune in Four Pockets", "{hero} Learns the Rest of the Song", "The Round That Went Round"),
    plans=(
        beat(
            "{La|Hum}! A {bit|scrap} of tune {sat|lived} in {hero}’s {ear|head}. “{Who|But who} {has|knows} the rest?” {said|asked} {pal}.",
            "{hero} had {woken up|got up} with a {scrap|corner} of a song {in one ear|on the tongue}. It {would not|did not} {go away|let go}, {and it|but it} {had no|lacked the} {middle|tail}. “{That is|I know that one, it is} the {wandering song|old round},” {said|declared} {pal}. “{Whoever|Who} {sings it whole|has all of it} {finds|comes by} {seek}.” [{Other songs|Most tunes} {promise|offer} {less|only love}, {and rhyme worse|with more verses}.] {So they set off|And they went} {to ask around|with open ears}.",
            "hero dance curious, pal point happy",
        ),
        beat(
            "{A|One} {torn|small} {sheet|page} of {notes|song}! “{Half|A bit} is {gone|missing},” said {pal}. “{Let us|We will} {get|hunt} it!”",
            "{The wind|A draught} {blew|brought} {them|to their feet} a {page|sheet} of music, {torn|ripped} {right across|at the best place}. {pal} could {read|hum} {the top half|three bars of it}. {They were|It was} {so lovely|that sort of tune} that {both|they both} {sat down|forgot their hats}. “{With the other half|With the rest of it},” {said|whispered} {hero}, “{we could|I should} {call|sing up} {seek}.” [{Music|A tune} {can do that|knows such ways}, {if it is all there|when it has its boots on}.]",
            "pal hold curious, hero sit happy",
        ),
        beat(
            "{pal} {knew|had} a line of {one|an old} song. “{The rest|More} is out {there|on the road},” {pal.they} said. {La, la …|Hum, hum …}",
            "There was an old song about {seek}, everyone’s {grandmother|great-aunt} had sung it. {pal} knew the first line, {and nobody {in_place} knew the second|and then it stopped}. “If we had the whole song,” said {pal}, “{we would know what to do|it would tell us how}.” [“What if it only says tra-la-la?” asked {hero}. “Then we shall tra-la-la,” said {pal}.]",
            "pal dance happy, hero stand curious",
        ),
        beat(
            "“{Set off, set off|Heel, toe},” sang {pal}, “{and …|and then …} {I forgot|It stops}.” “Who knows the rest?” asked {hero}.",
            "“{Set off in the morning with nothing to lose|Go over the hill with the wind in your shoes},” sang {pal}, and {stuck|fell silent}. The song {told|was said to tell} how to come by {seek}, but it was {in pieces|scattered}, a line here and a line there, {kept by people who had forgotten why|like a plate after a party}. [It is a poor song that ends on a comma.] They {meant|went} to {gather|find} the {rest|others}.",
            "pal stand happy, hero look_up curious",
        ),
    ),
    links=(
        beat(
            "A {bee|girl} {sang|hummed} {line two|one more line}! {They {sang|hummed} it {too|twice}.|Now it was longer.} {It {felt|was} {good|nice}.|La, la, la!}",
            "And somebody {knew|had kept} another line! It came out {wrapped in a cough|a little dusty}: “{Ask not for the straight road, ask for the kind|Take what you need and leave something behind}.” They sang it {until it stuck|all together}. [It fitted on to the first like a lid on a pot.] Now the song had {a shoulder|two legs} and could {lean|walk}.",
            "hero dance happy, pal dance happy",
        ),
        beat(
            "{Old|One} {bells|pipes} {rang|dripped} {it|a bit}: {ding, dong, dum|plip, plop, pling}. {“That is it!”|“Hear that?”} {Line three!|Three lines now!}",
            "The third line {had|came with} no words at all. They found it in {the way a gate swung|a dripping gutter}: {high, low, low, high|three notes and a rest}. “{Listen|That is it},” said {hero}, {and stood still|holding up a finger}. [Songs hide in such places when nobody sings them, and wait.] {pal} {put|set} words to it, something about {Tuesday|jam}, {for the time being|just to hold the place}.",
            "hero look_up happy, pal stand curious",
        ),
        beat(
            "{They {sang|hummed} it {all|so far}.|La, la, la, la …} {Where|And where} was the {end|last line}? “{Hm|Soon},” {said|hummed} {pal}.",
            "They {sang|hummed} {as they went|on the way}, {all that they had of it|line after line}, {round and round|in two voices}. It was a good song for walking, {for each step had its note|and good for hills}. [By now it had got into their feet, and they could not have walked to any other tune.] Only the end was {missing|not there}, and {every|each} time they {came|got} to it they {fell|stepped} {into a hole|on nothing}.",
            "hero walk happy, pal walk happy",
        ),
    ),
    sparks=(
        beat(
            "{Hush|Sh}! {No one|None} {had|knew} {more|the end}. {hero} {heard|felt} {it|a note} {in {them}|deep down}. {Hm …|La?}",
            "{There was|They found} {a hole|a silence} {where the end|where one line} {should be|was wanted}, {and all round it|with} {the song|the tune} {stood|waited} {like a crowd|on tiptoe}. {pal} {tried|sang} {a note|something}, {and it|but that} {fell in|did not fit}. {hero} {hummed|listened} {to nobody|inwards}. {Something|A line} {was there|stirred}, {small|shy} and {not yet sung|without shoes}. [It had been {sitting|waiting} {there all along|since the first verse}.]",
            "hero stand curious, pal sit surprised",
        ),
        beat(
            "They sang {it all|all they had}. {Then a {gap|hole}.|And then … hush.} “{You|Your turn},” said {pal} to {hero}. “{Make|Sing} the end.”",
            "{Nobody {knew|had}|Not a soul knew} the {last line|end of it}. {They had asked {everyone there was|left and right}.|They {stood|stopped} {before|at} the gap and looked in.} “{Perhaps|Suppose} it was never {written|sung},” said {pal} {slowly|at last}. “{Perhaps|Suppose} {each one|everybody} who {sings|needs} it {has to|must} {make one|find an end}.” [The {song|tune} {waited|hung there}, {with one foot in the air|like a held breath}.] And {pal} {looked|turned} to {hero}.",
            "pal point calm, hero stand surprised",
        ),
    ),
    closes=(
        beat(
            "{All|The whole} {street|sky} {hums|sings} {now|it}. {hero} {beats|taps} time with {a spoon|one toe}. {Bim|Ding}!",
            "{Anyone|Everyone} {in_place} {can|will} {whistle|sing} it {now|today}, {at work|while shelling peas}, {in the bath|on the stairs}, {the low voices|the old ones} {below|first}, {the high ones|the small ones} {above|after}. {Only|Except} {pal} {still|always} {mixes up|swaps} {two words|verse three}, and {by now|these days} {people|they all} {sing it so|prefer it}. [{A song|Any tune} {needs|likes} {a small mistake|one crooked bit}, {as a handle|by way of a door}.]",
            "pal dance happy, hero dance happy",
        ),
        beat(
            "“{One|Just one} {more|last} {time|line}!” {begged|said} {pal}. {hero} {sang|hummed} {low|soft}. {Mm|Sh} …",
            "{They sang|Once more they sang} {the whole thing|it from one end to the other}, {quite low|under their breath}, {because|since} {somebody|a baby} {was asleep|slept} {nearby|next door}. {It fitted|It went} {together|round} {like a {ring|hug}|without a seam}. {When|As} the {last line|end} {came|was reached}, {hero} {found|noticed} that it {led|ran} {back|straight} into the first. [{That is|This is} {the trouble with|what one gets from} {a round|such songs}: {bedtime|the end} {never|hardly} {gets a word in|comes}.]",
            "hero sit happy, pal sit sleepy",
        ),
        beat(
            "{They|All} {sang|hummed} it {to bed|all night}. {Line one, two, three, four.|From end to end.} {“Again!”|It was {done|whole}.}",
            "{The song|Their song} {has|had} an end {now|at last}. They sang it {right through|from the top} {that evening|before bed}, {hero} and {pal} {and whoever was {passing|there}|and half the neighbours}, and {when they came to|where there had been} the gap, there was {a floor|solid ground}. [It is a {plain|simple} line, {nothing to look at|four words long}, but it {bears your weight|holds}.] If you {meet|ask} {them}, {hero} will {teach it to you|hum it}, {all but the last line|on one condition}.",
            "hero dance happy, pal dance happy",
        ),
        beat(
            "{Now|Today} a {bird|small child} {sings|hums} it. {hero} {hears|smiles}. {It has {got|grown} {feet|wings}.|The song goes on.}",
            "Some time {later|after that} {hero} heard somebody {whistling|humming} in the {lane|distance}, a {stranger|child} with a {bucket|stick}. It was the song. It had {every|each} line in it, {the jam and all|even the new one}, {only a bit faster|and one more}. [So it had got away, and was seeing the world.] {hero} {did not say a word|stood and listened until it had gone round the corner}.",
            "hero look_up happy, pal stand happy",
        ),
    ),
)

SHOW = Arc(
    name="feast",
    titles=("Everyone Is Invited, Said {hero}", "A Cake with Room on Top", "The Feast of Almost Nothing"),
    plans=(
        beat(
            "“{Let us|We shall} have a feast,” said {pal}. “All who come can help!” {“{And|With} cake?”|“With cake!”} {“Yes!”|Hooray!}",
            "“I know what we do,” said {pal}. “We {give|hold} a feast.” “{Now|A feast}?” said {hero}. “{But we have|I have} not found {seek}.” “{Exactly|Just so}. {One|You} of all the people who come is bound to {know|have} it.” [It was either very silly or very deep, and with {pal} there was often no difference.] They {wrote|made} {invitations|a list of guests}, and {had|found} {one cake|half a cake}.",
            "pal jump happy, hero stand surprised, +cake",
        ),
        beat(
            "“{Come to|You are asked to} our {fair|feast}!” they called. {But {who|how many} would come?|One cake, {ten|six} spoons.}",
            "{hero} had a {trouble|worry}, and {pal} had {a cake|an oven}, and between them they {came up with|made} a plan: a feast {in_place}, {with lanterns|by the light of the moon}, for everyone who had ever {looked for|wanted} {seek}. [“We tell them to bring a chair and an idea,” said {pal}. “The chair is so that they stay.”] So {off they went|out they went} to {invite|ask} {people|them}.",
            "pal hold happy cake, hero walk curious",
        ),
    ),
    links=(
        beat(
            "“{Will you|Please} come to our feast?” “{Yes, please|May I bring jam}!” {That {was|made} {two|one more}.|{Good|Fine}, more jam!}",
            "They handed over an invitation, {still|only} a {bit|little} {sticky|crumpled}. “{For me|A feast}?” said the one who got it, and read it {three|two} times. “{Nobody ever asks me to anything|I have not been asked out since the spring}. May I bring {a pie|my spoons}?” [You would have thought they had been handed the moon.] {pal} {wrote down|noted} {one more|the pie}.",
            "hero hold happy letter, pal stand happy",
        ),
        beat(
            "They {hung|put} {lamps|flags} {up|in rows}. {Red, blue, gold!|One, two, ten!} {pal} {fell|slid} off the ladder. {Bump!|Oops! No harm.}",
            "There was {plenty|so much} to {do|hang up}: {flags made of socks|paper moons}, {lanterns|bells}, a {sign|banner} that said WELCOM, because the {sheet|paper} had {run out|been too short}. {pal} stood on the ladder and {hero} {held|steadied} it. [Then they changed over, and it was the ladder that had to be held up.] It {began|started} to look like {something|a feast}.",
            "hero reach happy, pal look_up happy, +ladder",
        ),
        beat(
            "The cake {was|looked} so {small|thin}. {They {put|stuck} {nuts|plums} on {it|top}.|“{Make|Bake} more,” said {pal}.} {Still|It was} small. {Oh well!|Hm.}",
            "The {trouble|problem} was the cake. It had been {baked|meant} for {four|two}, and at the last count they would be {thirty|a whole crowd}. They {stretched|spread} it with {plums|nuts} and {raised|built} it with {biscuits|pancakes}. “{Advice},” said {hero}, {licking|waving} the spoon. [It does not have anything to do with cake, but it is no worse for that.]",
            "hero stand worried, pal stand happy, +cake",
        ),
    ),
    sparks=(
        beat(
            "{All|The guests} {came|sat down}. {All|They} {looked|turned} to {hero}. {“{Say|Tell us} {something|why}!”|It {got|was} so {still|quiet}.}",
            "And they came, with {chairs|lanterns} and {pies|spoons} and {a donkey|someone’s grandmother}, {until there was no more room|more and more of them}. Then {somebody|a spoon} tapped {on a|a} glass, and they all {turned|looked} to {hero}. “You {asked|invited} us {because you were looking for|here for the sake of} {seek},” said {somebody|a voice}. “So tell us.” [You could hear the jelly tremble.]",
            "hero stand worried, pal look_up curious",
        ),
    ),
    closes=(
        beat(
            "{They {ate|danced}|All danced} {until late|on and on}. A crumb of cake {was|lay} {left|there}. {hero} {gave|fed} it to a mouse.",
            "They say that the {dancing|feast} went on until {the moon had to sit down|the lamps had burned out}. There was cake {enough for all|left over}, and nobody {could explain it|knew how}. [Perhaps everybody had been careful to take the small piece; or perhaps cakes grow a little when they are looked at kindly.] In the end {hero} {slept|sat} {under|beside} the table, {smiling|with icing on {their} nose}.",
            "hero sit happy, pal dance happy, +cake",
        ),
        beat(
            "“Again next year?” {they {asked|called}|asked all}. “{Same cake|More jam}!” {said|cried} {pal}. {And home they {went|swayed}.|Good night, all!}",
            "“We must do this {again|every year},” said {everybody|the guests}, {as people do|putting on each other’s hats}, and the odd thing is that they {did|have}. It is {still|now} called {hero}’s feast. [The banner has been mended and says WELCOME now, but the old ones miss the short one.] And {each|every} time there is {an empty chair|one more chair}, for {somebody who has not been asked yet|whoever might come by}.",
            "hero wave happy, pal wave happy",
        ),
    ),
)

CLOCK = Arc(
    name="clock",
    titles=("Before the Last Bell", "{hero} Runs Out of Tuesday", "Tick, Said the Clock, Tock, Said {hero}"),
    plans=(
        beat(
            "{Tick, tock!|Tick, tick!} “We have {till|just until} the last bell,” said {pal}. “{Quick|Run}!” {Off they {went|ran}.|{hero} took the clock.}",
            "“{How long have we got|When must it be done}?” asked {hero}. {pal} {looked at|consulted} the clock. “Until {it strikes|the last bell},” said {pal}, “{and not a minute more|for after that it will be too late}.” So there it was: {seek}, {before the clock had finished|and one small clock to find it by}. [They took the clock along, so that it could not start without them.] It {ticked|felt} {rather|very} {loud|heavy}.",
            "pal hold worried clock, hero stand determined",
        ),
        beat(
            "The clock {said|showed} {ten|six}. “At {twelve|eight} it is {too late|all over},” said {pal}. {{hero} {put|tied} on {their} boots.|They ran.}",
            "{Some|Certain} things can be done {any day|tomorrow}, and some {cannot|can only be done now}. {pal} {explained|said} it while hopping into {a boot|the second shoe}. Whoever wanted {seek} had to find it {before the bell rang|by the twelfth stroke}, {that was the rule|as everybody knew}, {and nobody had made it|and there was no use in arguing}. [Rules of that kind just stand there, like weather.] {Off they went|So they ran}.",
            "pal run determined, hero run worried, +clock",
        ),
    ),
    links=(
        beat(
            "{Tick, tock|Dong}! {One hour|An hour} {gone|less}. “{We stopped|Too long},” said {pal}. “{But it was good|I am glad we did},” said {hero}.",
            "The clock {struck|went} {once|again}, and {pal} {jumped|turned pale}. “That was {an hour|a quarter of all our time}! We should not have {stopped|helped}.” “Should we {not|have walked by}?” {asked|said} {hero}. They {looked|thought} {back|about it}. [It was strange: the minute they had given away was the only one they remembered.] “{Well|No},” said {pal}. “{But now quick|Now run}.”",
            "pal hold worried clock, hero stand calm",
        ),
        beat(
            "{They ran so {fast|hard}!|Run, run!} {hero} {lost|dropped} the clock. {Crack|Ting}! It {stopped|stood still}. {Hush. No tick.|What now?}",
            "They ran so fast that {hero} {stumbled|tripped}, and the clock {flew|fell} and {landed|came down} on its {face|bell}. It {stopped|was silent}. “{What time|How late} is it now?” {whispered|asked} {pal}. “{No time|None},” said {hero}. [For a while it really was no time at all, and they sat down in it and got their breath back.] Then it {hiccuped|coughed} and {ticked on|went on}.",
            "hero reach surprised, pal run surprised, +clock",
        ),
        beat(
            "“{How late is it|Is it late}?” “{Half past jam|Ten to bun},” said {pal}, and had a bun. A rest. {Tick … tock …|Good.}",
            "Even in a {hurry|race} one has to eat. “{Advice},” said {hero}, chewing, and that {made|gave} the hurry a {handle|floor}. [It is not true that time flies. It walks, at exactly the same pace all day; it is only that you keep sitting down.] “{Twenty|Seven} minutes,” said {pal}, “and then we {run twice as fast|shall gallop}.”",
            "hero sit calm, pal sit happy, +clock",
        ),
    ),
    sparks=(
        beat(
            "A minute {left|more}! {Tick.|Just one.} {Tock.|Sixty ticks.} {hero} {put|laid} the clock {down|aside}. “{Now|Now or not},” {they} said.",
            "The clock {cleared its throat|drew breath}. “{One minute|Sixty seconds},” {whispered|said} {pal}. {All day|All this time} they had {run|raced}, and now there was nothing left to {run|race} to. {hero} {turned|put} the clock with its face to the {wall|ground}. [A minute is quite long, if you go into it and look around.] “{It is enough|That will do},” {they} said.",
            "hero stand determined, pal look_up worried, +clock",
        ),
    ),
    closes=(
        beat(
            "{Dong!|Ding!} {Just|Right} in time! They sat down. {Slow now.|No more rush.}",
            "And then {it struck|the bell rang}, and they were {there|done}. When the last stroke had {died away|gone}, there was suddenly a {great deal|whole field} of time, {all of it theirs|fresh and empty}. They {spent|wasted} it {lavishly|with both hands}: they {lay on their backs|watched a spider} and {said nothing|did not count}. [The clock ticked along as if it had never meant any harm.]",
            "hero sit happy, pal sit calm, +clock",
        ),
        beat(
            "“{Was|Were} we {quick|fast}?” {yawned|asked} {pal}. “Just right,” said {hero}. {The clock {slept|stopped} too.|Tick … tock … zzz.}",
            "{hero} keeps the clock {on the shelf|by the bed}. It {has|shows} a {dent|crack} now, and is {always|never quite} {three minutes slow|right}, and {nobody|no one} is allowed to {mend|set} it. “Those are {our|the} minutes,” {hero} {says|will tell you}, “that we {gave away|stopped for}.” [They are the best ones, and so they have been left in.]",
            "hero hold happy clock, pal sit happy",
        ),
    ),
)

BLANK = Arc(
    name="blank book",
    titles=("The Book with Nothing in It", "{hero} Turns the Page", "Chapter One, Said the Empty Book"),
    plans=(
        beat(
            "{A|One} book {fell|dropped} {down|out}. No {word|line} in it! {Then|But then}: “{Go|Off you go}, {hero.name}!” it {read|said}.",
            "{At the back|On the lowest shelf} of the {cupboard|bookcase} {stood|leaned} a book with no {name|title}, {clean|white} {all the way through|as milk}. {hero} {sneezed|breathed} on it, {and slowly|whereupon} {letters|words} {rose|came} {like bubbles|to the top}: “{In this one|Here} {hero.name} {looks for|goes after} {seek}.” “{And then|What happens next}?” {asked|said} {pal}. [{The book|It} {waited|said nothing more}, {a little smugly|with its covers open}.]",
            "hero hold surprised book, pal look_up curious",
        ),
        beat(
            "{pal} {had|gave {them}} a book. It was {white|blank} all through. {“{Ours|For us}!” said {pal}.|“It is not told yet.”}",
            "{pal} had bought a book at the {market|fair}, and there was {nothing|not a word} in it. “{I was cheated|I felt a fool},” said {pal}, “{but look|until now}.” On {the first page|page one}, {in fresh ink|very small}, stood now: “{hero.name} set out to find {seek}.” [They {looked at one another|checked their fingers for ink}. {Neither of them|Not one of the two} {had written it|would own up}.] “{Then|Well, then} we had better {go|begin},” said {hero}{|, and turned the page}.",
            "pal hold surprised book, hero look_up curious",
        ),
        beat(
            "A {small|red} book lay there. {hero} {opened|read} it. “{You will|Now} {go|look} {far|well},” it {said|told {them}}. {The rest was white.|No more.}",
            "It was a {thin|red} book, and {hero} found it {on the step|under the pillow}. It had {a title|only one line}: “How {hero.name} came by {seek}.” After that there were {white|empty} pages, {sixty|all the way to the end}. [It seemed a bold sort of book, to give away the ending on the cover and leave out the rest.] “It {wants|needs} {writing|living},” said {pal}{|, who read a lot}.",
            "hero hold surprised book, pal stand curious",
        ),
    ),
    links=(
        beat(
            "The book {had|showed} a new page. {It told of them!|“And then they {helped|laughed},” it said.} {“It {knows|saw} us!” said {hero}.|Oh!}",
            "They {looked|peeped} {into|inside} the book, and {there it was|found it there}, the whole {business|affair}, {in neat blue lines|with a picture}. It had {left out|forgotten} {nothing|not a crumb}, {not even|least of all} the {part|bit} where {pal} {fell over|had said a rude word}. [“{I should like|I want} that {taken|rubbed} out,” said {pal}. {The book added|At which it added}: “said {pal.name}{|, blushing}.”] {And beneath it|After that} {the paper was white|came the next empty page}.",
            "hero hold happy book, pal look_up surprised",
        ),
        beat(
            "A page {stuck|was torn}. {hero} {blew|breathed} on it. {It {came|opened}.|Rip? No.} “{Be|Stay} {kind|bold},” it {read|said}.",
            "Two pages stuck {together|fast}. {hero} {loosened|parted} them with a {breath|blade of grass}, and {between|in} them was one line, {upside down|smaller than the rest}: “{Advice}.” “{Is that|Do you think that is} {for us|part of the story}?” {asked|said} {pal}. [The book, when they shut it, seemed to be trying not to look pleased.] They {walked|went} on {thoughtfully|with a finger in the page}.",
            "hero hold curious book, pal stand curious",
        ),
        beat(
            "“{How|But how} does it end?” {asked|said} {pal}. They peeped. {White!|The last page was bare.}",
            "{pal} {could not {stand|bear} it|had no patience} any longer and {turned|leafed} to the {last page|back}. {There was|It had} a {blot|tea stain}, and {under it|beside that} {the word|one word,} “{Perhaps|Later}”. “That is {cheating|no answer},” said {pal}. “No,” said {hero}, “{peeping is|it is honest}.” [{Books|Stories} of that sort {cannot be|do not like to be} hurried; {the ink comes|they run} no faster than {the|your} feet.] So they {read|made} the {next|middle} part {first|on foot}.",
            "pal hold surprised book, hero stand happy",
        ),
    ),
    sparks=(
        beat(
            "{One|The last} page. {Bare|White}! “{No|There is no} {ink|more},” said {pal}. {hero} {stood|got} up. “{Then I|So I will} {act|go}.”",
            "“{It wants|The book needs} {a sentence|an ending},” said {pal}, “and {it has|there is} no {ink|word} {of its own|left}.” {hero} {stroked|smoothed} the {bare|white} {page|paper}. {One could|It was possible to} {put|write} {anything|whatever one liked}, {and that was|which was just} {the trouble|so hard}. {So {they}|Then {they}} {laid|put} the {pen|pencil} {down|behind one ear}. “{Not with this|Not in ink},” {they} said. [{Some|Certain} sentences {have|are obliged} to be {done first|walked}.]",
            "hero stand determined, pal hold curious book",
        ),
        beat(
            "{The|One} book lay {open|there}. {It was still.|White, white page.} {hero} {took|found} a pen. “{I|Now I} {write|do} it,” {they} said.",
            "The book had {stopped|gone quiet}. They {shook|turned} it, but {no|not one} new line came. “{And then|Then} {hero.name} …” it said, and there the {ink|sentence} {ended|hung}. {pal} {looked|glanced} {sideways|over} at {hero}. “{Perhaps|Maybe},” said {pal}, “{even it|the book itself} does not know. {I think it is waiting to see.|It is holding its breath.}”",
            "pal hold worried book, hero stand surprised",
        ),
    ),
    closes=(
        beat(
            "{hero} {put|wrote} “{The|Glad} end”. The book {wrote|put}: “{No|Not yet}!” {They|Both} {laughed|giggled}.",
            "{hero} {dipped|took} the pen and {wrote|set} “The End” {underneath|in fine letters}. {They|Both} {blew on it|watched it dry}. {After a moment|Then} the book {added|put}, {in its own hand|very neatly}: “{of Volume One|for tonight}”. {pal} {snorted|clapped}. [{There were|It had}, {now that they looked|strangely}, {more|some forty more} {pages|leaves} {than before|at the back}.]",
            "hero hold happy book, pal jump happy",
        ),
        beat(
            "“{Read|Tell} it {again|to me},” said {pal}. So {hero} {did|read}. {It was|And it was} all {true|so}.",
            "{Other|Most} books {stand|sleep} in {rows|the dark}. {This one|Theirs} {lies|lives} {on the {table|windowsill}|under the pillow}, {and|where} {it is read|they read it} {aloud|backwards and forwards}, {to anyone|mostly to guests} {who brings biscuits|with time to spare}. {Each|Every} time {it is|the story is} {slightly|a tiny bit} {different|longer}. [{Once|Last time} {pal} {came out|appeared} {taller|as a hero}, {and has been|and is} {very|rather} {fond of|nice to} it since.]",
            "pal sit happy, hero hold happy book",
        ),
        beat(
            "{The|Now the} book was {full|done}. On the {last|very last} page {stood|was}: {“Well done.”|“{hero.name}!”} They {shut it and smiled.|read it in bed.}",
            "The {last line|end} {came|appeared} {that night|when nobody was looking}. They read it {together|aloud} {under the blanket|by the lamp}, {and it was|and found it} {just right|short and true}, and {they won’t tell it|it is not to be told}. [{Turn back|Go back}, if you {like|dare}, and look at the {cover|front} of {the book you are holding|this book}. {One can never|You cannot} be sure.] Then {hero} {closed|shut} it, {and it sighed|and put it {on the shelf|up} {where it could see|with a view of} the door}.",
            "hero hold happy book, pal sit sleepy",
        ),
        beat(
            "{hero} {gave|lent} the book {away|to a child}. {It went white again.|New pages grew.} {“Your turn!”|Who is next?}",
            "In the {morning|end} the book was {empty again|white from end to end}. {pal} was {cross|speechless}, but {hero} {laughed|understood}. “It is {somebody else’s|not ours} {now|any more},” {they} said, and {left|put} it {on a bench|where somebody would find it}, {open|face up}. [If you come by such a book, do not ask what it costs. Read the first line, and put on your boots.]",
            "hero hold happy book, pal look_up surprised",
        ),
    ),
)

ARCS = (BUILDING, PIECES, SHOW, CLOCK, BLANK)
