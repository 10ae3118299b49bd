"""Arcs of giving and getting: swaps, favours, company that grows, invitations, questions, kept promises."""

from shared_apps.ai.studio.stories.beats import Arc, beat

SWAPS = Arc(
    name="swaps",
    titles=("One Button to Begin With", "{hero} Swaps and Swaps", "A Feather for a Drum"),
    plans=(
        beat(
            "{hero} had one feather. “{Swap it|Let us swap},” said {pal}. “A bit up, a bit more, and then {we have it|there}!”",
            "{All that|The only thing} {hero} had {to give|to spare} was a feather. “{That is plenty|You only need one},” said {pal}. “{You swap|We exchange} it for {something better|a better thing}, and {that|this} for {something better still|one that is better yet}, {until|and so on till} somebody {offers|hands} us {seek}.” [{pal.They} had an {aunt|uncle} who {had gone out|left home} with a pin and {come home|returned} with a {piano|pony}.]",
            "hero hold curious feather, pal stand happy",
        ),
        beat(
            "“What {can I|do we} pay with?” {hero} turned out {their} pockets. One shell. “{Then we|So let us} swap,” said {pal}.",
            "You cannot {buy|order} {seek} in a shop; {hero} had {looked|asked}. “Then we must trade for it,” said {pal}, and they {put together|counted} what they owned: one shell, {half a pencil|a bent nail} and a good deal of string. [“Somebody wants a shell,” said {pal}. “Somebody always wants a shell.”]",
            "pal hold determined shell, hero look_up curious",
        ),
    ),
    links=(
        beat(
            "“A swap?” “{A swap|Yes}!” {Now they had|So they got} a drum. {Bom, bom!|It was loud.}",
            "There was a moment for {business|a swap}. What they had went into one pair of hands, and out of the other came a drum, {only slightly dented|as good as new}. [Both sides thought they had the better of it, which is how you know a fair trade.] “We are getting {nearer|warmer},” said {pal}, {drumming|and tried it at once}.",
            "pal hold happy drum, hero stand happy",
        ),
        beat(
            "They gave {it|that} up. They got a basket {with a lid|of plums}. “{Up and up|Good},” said {pal}.",
            "{It was hard|It cost them a sigh} to {part with it|give it up}, but {a trade is a trade|that is business}. {What they got|Their reward} {for it|this time} was a basket, {and the basket was not empty|full of plums with the bloom on}. [They {ate|tasted} the {smallest|ripest}, {to be sure of|and then tested} {the quality|all the others}.] “{So far|Up to now} it has not {brought|earned} us {seek},” {hero} {remarked|said}. “{Patience|Wait},” said {pal}{|, with juice on {pal.their} chin}.",
            "hero hold happy basket, pal stand happy",
        ),
        beat(
            "They met a who had no hat. {They|So they} gave up {theirs|their hat}. They got a kite!",
            "On the way they met a {scarecrow|traveller} whose ears were cold, and {that was the end of their hat|so they gave away a hat}. In return there was a kite with a {long|patched} tail. [“What shall we do with a kite?” asked {hero}. “Not ask silly questions,” said {pal}, already running.] It {pulled|tugged} as if it knew where it {was going|wanted to be}.",
            "pal run happy kite, hero run happy",
        ),
    ),
    sparks=(
        beat(
            "Now they had {no more|nothing left} to swap. {hero} {looked|felt} in {their} pocket. {Just {them}|Empty}!",
            "The last swap was {done|made}, and it had gone {wrong|the other way}: they had {given more than they got|traded for a bag with a hole in it}. {hero} turned out {their} pockets. There was {nothing|not one thing} left to {offer|give} but {what {they} {were}|{themself}}. [It did not look like much, lying there.] “{Then it will have to be that|That has to do},” {they} said.",
            "hero stand sad, pal stand worried",
        ),
        beat(
            "“You can not {swap|trade} for {this|it},” said {hero}. “{I think|Maybe} you {give|just give} it.” {pal} {blinked|sat down}.",
            "“{I have been|I keep} thinking,” said {hero}. “{All day|Again and again} we {have swapped|traded}, and {whatever we got|what came of it} {was not|was never} {seek}. {Perhaps|I believe} it is not {a thing|the sort of thing} {that can be swapped|you get for something}. {Perhaps|I believe} it is what you {have|find} when you stop {counting|adding up}.” [{pal} put down the string.]",
            "hero stand curious, pal sit surprised",
        ),
    ),
    closes=(
        beat(
            "At home {hero} {found|had} one feather in {their} hat. The same {one|feather}! {It had come {home|back}.|They {laughed|grinned}.}",
            "{When they were back|Back} {in_place}, they {found|stumbled over} a {parcel|little heap} on the {step|mat}. {Everyone|Each one} they had {traded|dealt} with had {sent something|put in a bit}: {plums, a ribbon, a song on a scrap of paper|a pie, two socks and a candle}. [{At the top|Uppermost} {lay|sat} {the thing|what} they had {begun|started out} with.] Some {swaps|trades}, it seems, {go on all by themselves|have no end}.",
            "hero sit surprised, pal sit happy, +feather",
        ),
        beat(
            "{hero} {swapped|gave} {pal} a yawn for a hug. {A good swap!|Both won.}",
            "“One last {swap|trade},” said {pal} that {evening|night}. “My half of the blanket for {your half of the bun|the end of your story}.” {hero} {thought it over|bargained a bit}, for the {look|fun} of it. [Then they had both the blanket and the story, so nobody could say who had won.] It was the best {deal|bargain} of them all.",
            "hero sit happy, pal sit sleepy",
        ),
    ),
)

COMPANY = Arc(
    name="company",
    titles=("And That Made {Four|Five|Seven}", "Room for One More, Said {hero}", "The Longest Little Walk"),
    plans=(
        beat(
            "“I {can not|will not} go {alone|by myself},” said {hero}. “{You have|Take} me,” said {pal}. “That makes two.”",
            "“{Some|Certain} things are too big for one,” said {hero}. “Then {let us be|we shall be} two,” said {pal}, and {tied|put on} {pal.their} boots. “And if two is not enough to find {seek}, we shall ask {the first person we meet|along the way}.” [It was the kind of plan that needs no pencil.] So there they {went|were}, {a procession of two|two abreast}.",
            "pal walk happy, hero walk curious",
        ),
        beat(
            "“{One|Me}, {two|and you},” said {pal}. “{Who will be three|Who comes next}?” {Off they set.|They {went|ran} to see.}",
            "{pal} believed that {there is nothing|hardly anything is} so {difficult|hard} that enough friends cannot lift it. “How many is enough?” asked {hero}. “{You always find out afterwards|More than now},” said {pal}. [They began by counting themselves, which did not take long.] To look for {seek} they took {a rope to hold on to|one bell}, so that nobody would get {left behind|lost}.",
            "pal point happy, hero stand happy",
        ),
    ),
    links=(
        beat(
            "“May {I|we} come?” “{Come|Hop on}!” {And on they went, in a row.|Now the row was long.}",
            "“{Is there|Have you} room for one more?” asked {a snail|a beetle in a hat}, who had {watched it all|been listening}. There was, of course. {It|The newcomer} rode on {pal}’s {shoulder|head} and {called out the turns|sang the low notes}. [A procession is like a snowball; it only has to be rolled.] “That makes {rather a lot|one more},” said {hero}, {counting|pleased}.",
            "hero walk happy, pal walk happy",
        ),
        beat(
            "{Left, right|Step, step}, {left, right|step, step}. {Long, long line!|All in line!} “{Who is last|All here}?” {called|asked} {hero}. “{I am|Me},” {said|puffed} {pal}.",
            "By now they were so many that the {front|head} of the line did not know what the {back|tail} was singing. {hero} {walked|went} along it to {see that all was well|count}. At the end came {pal}, {carrying what the others had dropped|with a duck who had just joined}. [“It is the best place,” said {pal}. “From here you can see everyone.”]",
            "pal walk happy, hero look_up happy",
        ),
        beat(
            "“{Many feet|We are many},” said {hero}, “{and|but} one {small|big} {job|problem}.” They {shared|passed} the {bun|bread} {round|out}. {A crumb each!|It went far.}",
            "They stopped to {rest|eat}, and there was one {loaf|bun} for the {whole procession|lot of them}. You might think it would not go round. It went round {once|twice}, since {everybody|each of them} took {a little less than they wanted|the small bit}. [Arithmetic had nothing to do with it.] “{Advice},” said {somebody|a voice} {at the back|with a full mouth}.",
            "hero sit happy, pal sit happy",
        ),
    ),
    sparks=(
        beat(
            "All {stood|stopped}. All {looked|turned} to {hero}. {“You say {what|when},” said {pal}.|It was {quiet|time}.}",
            "The procession {halted|came to a stop}, {bump, bump, bump|one behind the other}. There was nowhere {further|left} to {march|go}, and everyone was looking at {hero}. {So many|All those} eyes, and all of them {kind|on {their} side}! [It makes you taller, being looked at like that.] “We are {right|just} behind you,” said {pal}, “{literally|and we shall stay}.”",
            "hero stand worried, pal stand happy",
        ),
        beat(
            "“{Who|Which of us} {can|could} do it?” {They|All} {thought|looked round}. {“You,” they all said.|Then they all {looked at|smiled at} {hero}.}",
            "“Well,” said {pal}, “we have {strong ones|legs} and {loud ones|wings}, {tall ones|a tuba} and {ones who can juggle|a very good hat}. What do we {need|lack}?” Nobody {spoke|knew}. Then a {tiny|small} voice {at the back|from under the hat} said, “{Somebody to go first|Somebody like {hero}}.” [And the line, all by itself, turned into a circle.]",
            "pal point curious, hero stand surprised",
        ),
    ),
    closes=(
        beat(
            "{Home|Back} they went, all in a row. {Ten {mugs|cups}!|So many {cups|boots}!} {Not one was {lonely|left out}.|What a {noise|squash}!}",
            "That {evening|night} there were not enough chairs, so people sat on {each other|the stairs}. There were not enough {cups|spoons}, either, and they {passed|handed} them round. [If you have ever been the fourth to drink from a cup of cocoa, you know that it tastes the best.] {hero} tried to count everyone and {gave up|started again}, {out of happiness|at least four times}.",
            "hero sit happy, pal sit happy",
        ),
        beat(
            "“{Same|All of us}, {same|next} time?” {asked|said} {pal}. “{All|Each} of us,” said {hero}. {They {waved|hugged} {and waved|them all}.|“And {more|you}!”}",
            "They said goodbye at {every|each} {door|corner}, and at each one the procession got {shorter|smaller}, until {at last|in the end} it was {two again|only {hero} and {pal}}. But it did not {feel|seem} like two. [It felt like two with a great many people just out of sight.] “{Tomorrow|Next time},” said {pal}, “we shall need {a bigger loaf|more rope}.”",
            "hero wave happy, pal wave happy",
        ),
    ),
)

FAVOURS = Arc(
    name="favours",
    titles=("One Good Turn and Then Another", "{hero} Owes Nobody Anything", "Round and Round Goes a Kindness"),
    plans=(
        beat(
            "“{I help|We help} you, you {help|hug} him, he {helps|hugs} me,” said {pal}. “{Round|Off} we go!”",
            "{pal} {drew|scratched} a {ring|big round O} {on|in} {the dust|the steam}. “{We|You and I} {stand|start} {here|at this dot}. We do somebody {a kindness|a good turn}, {they|and they} do {another|the next one}, and {when it has gone round|at the end}, {it brings us|round comes} {seek}, {from behind|on this side}.” [“{How|And how} long {does it take|is that}?” asked {hero}. “{That depends|It varies},” said {pal}, “{on|according to} the {size of the dust|weather}.”]",
            "pal point happy, hero look_up curious",
        ),
        beat(
            "“{No one|Nobody} {can|could} help us,” said {hero}. “So {we|let us} help {them|first}!” {said|cried} {pal}.",
            "“{Who could|Is there anybody to} help us {find|look for} {seek}?” {asked|wondered} {hero}. “{Everybody|Anyone},” said {pal}, “{only|but} {they|most of them} {are busy|have their hands full}. {So we go|Let us go} and {empty their hands|make them less busy}.” {That was clever|This was bold}, {or else|and perhaps} {it was nonsense|quite mad}, and {it began|it started} with {carrying|bringing in} {a neighbour’s|an uncle’s} {coal|laundry}. [{hero} {got|had} {soap|soot} on one ear {and forgot it there|for the rest of the story}.]",
            "hero stand worried, pal walk happy",
        ),
        beat(
            "{pal} {did|had} a {good|kind} thing for {hero}. “{Pay|Give} it {on|to the next},” said {pal}, “{not back|and see}.”",
            "“{When you are|If you are} stuck,” {said|declared} {pal}, “{go and help|help} somebody {else|who is stuck worse}.” {That was|There you had} {pal}’s whole {plan|philosophy}. “And {how will that|will that really} bring {us|me} {seek}?” asked {hero}. “{I have no idea|It goes round},” said {pal}, “but it {always|generally} does.” [{pal.They} {tied|did up} {hero}’s {shoelace|top button} {then and there|on the spot}, {to get it started|as a beginning}.]",
            "pal stand happy, hero stand curious",
        ),
        beat(
            "“First we {help|do good},” said {pal}. “{Who|And who} helps us?” asked {hero}. “{Wait|We shall see}!”",
            "{hero} wanted to {set off|look} {straight away|at once}. But on the step stood {an old neighbour|a small bird} who could not {reach a jar|undo a knot}, and it {took|cost} them {a quarter of an hour|the best part of the day}. “{We shall never find|There goes} {seek},” {sighed|said} {hero}. “{On the contrary|Not at all},” said {pal}. “We have just {begun|started}.” [And {pal.they} put a knot in a string, to keep count.]",
            "pal hold happy rope, hero look_up worried",
        ),
    ),
    links=(
        beat(
            "{They|So they} {held|propped} a {ladder|gate}. They {fed|found} a {hen|duck}. “{Thank you|Thanks},” {said all|came the cry}.",
            "{On the way|In passing} they {untangled|freed} {a goat’s beard|a fishing line}, {read a letter aloud|turned a beetle over} and {agreed with|listened to} {a lonely uncle|an old lady}. “{Who|And who} {owes us|do they owe} now?” {asked|said} {pal}, {out of interest|licking the pencil}. “{Nobody|Not a soul},” said {hero}, “{that is the trick|that is why it works}.” [{It had stopped being work|They had lost count} {some time ago|near the goat}.]",
            "hero reach happy, pal walk happy",
        ),
        beat(
            "{One|That was one} good turn. {pal} {tied|made} a knot {in a string|to count}. “{It will|Just wait, it will} come {round|back},” {pal.they} said.",
            "They {would not|refused to} take {any|a crumb of} {thanks|payment}. “{Pass it on|Help the next one},” said {hero}, and {as they left|from the corner} they {saw|watched} it {being passed|travel}: {a door held open|a bag carried}, {a seat given up|a hat fetched back}, {further and further|on and on} down the {way|line}. [{You could|One could} {follow|see} it {with your eyes|go}, {like a ball|like a yawn}.] {pal} {made|tied} {another knot|a knot for it}.",
            "hero walk happy, pal walk happy",
        ),
        beat(
            "“{Here|For you}!” said {someone|a stranger}. A bun! “{But why|For me}?” “{Just so|I was helped},” came the answer.",
            "Somebody {quite|completely} {unknown|strange} came {running|puffing} after them and pressed a bun into {hero}’s hand. “I was told to {pass it on|give it to the next one},” {said the stranger|was all they would say}, and {was gone|ran off}. {hero} {looked|stared} at the bun. [It was still warm; it could not have come very far.] “{You see|It has started},” said {pal}.",
            "hero stand surprised, pal stand proud",
        ),
        beat(
            "{Six|Four} knots {now|so far}! {hero} {smiled|had sore feet}. {“It {is|feels} {fun|good},” {they} said.|They had {forgot|lost} the {time|worry}.}",
            "{hero} {noticed|found} that {they} had not thought of {their} own trouble for {an hour|a good while}. It was still there, of course, {where {they} had left it|in {their} pocket}, but it had {got no bigger|gone quiet}. [Troubles need a lot of looking after, or they pine.] “{Advice},” said {pal}, “{as my grandmother used to say|so they say}.”",
            "hero sit happy, pal sit calm",
        ),
    ),
    sparks=(
        beat(
            "{Knock|Tap}! {Who was it|Who came}? {All|All of them}! {They had|Each had} a {lamp|bun} for {hero}.",
            "“{Psst|Hello there},” {said|went} {somebody|a voice}. It was {the goose|a small person} they {had forgotten helping|had helped without noticing}, with a {lantern|candle end} and {a very serious face|two cousins}. “{Now you|Your turn},” {came the word|that was the message}, “{we hold the light|we stand behind you}, {you look|you do the rest}.” [{Help|A good turn} {has|keeps} a {long memory|good nose}, and it {finds|knows} {its way back|where you live}.] {hero} {swallowed|stood up straight}.",
            "hero stand surprised, pal look_up happy",
        ),
        beat(
            "“{I can|Let me} ask for help,” said {hero}. {It was {hard|new}.|{They} {went|turned} red.} “{Help|Please help}!”",
            "{There was|It came down to} {one thing|something} {hero} had not {done|tried} {all day|so far}, and it was {to ask|asking}. {Helping|To help} is easy, {compared to that|next to it}: you {only|just} {need|use} {arms|a back}. For asking {you need|one needs} {a bare neck|a small dry word}. “{Help|Please},” {said|whispered} {hero}. [{The word|It} {came out|arrived} {sideways|a size too small}, {but it was heard|and grew on the way}.] {pal} {had been waiting for it|took a deep breath}.",
            "hero reach worried, pal reach happy",
        ),
        beat(
            "{Then|And then} it {all came back|came round}. A hand here, a hand there. “{We|Now we} help you,” they {said|called}.",
            "And now it {came round|arrived}. First {there was a knock|somebody coughed}, and then {another|a crowd}: all those who had been helped by those who had been helped by {hero}. They did not {know|have} the answer either, but they {held|brought} {lamps|ropes} and {soup|sandwiches}. [It is easier to find a thing by the light of twenty lamps.] “{Go on|You begin},” said {pal}, “{we are all here|they are waiting for you}.”",
            "hero stand surprised, pal wave happy",
        ),
        beat(
            "{hero} {counted|held} the knots. {Ten of them!|So many!} {It {made|was} a {net|ladder}.|They were {strong|tight}.} “{Now|So now} me,” {they} said.",
            "The string {was so full|had grown so full} of knots {now|by now} that {there was {hardly any string|no room for another}|it could stand up}. {hero} {let it run|drew it} through {their} fingers, {knot by knot|slowly}, and {remembered|knew} each {face|one}. It {was|made} {a kind of|a sort of} {ladder|railing}, {and you could hold on to it|and each knot was a step}. [{A thing|Something} like that {takes|leads} you {further|higher} than {you would dare|one goes} alone.]",
            "hero hold calm rope, pal sit calm",
        ),
    ),
    closes=(
        beat(
            "{pal} {did|tied} {hero}’s {lace|scarf}. {hero} {did|tied} {pal}’s. “{Quits|Even}!” {Never|Not quite}!",
            "“{Then we are quits|Now we are even},” said {pal}, “{you and me|the two of us}?” {hero} {reckoned|counted} {on all fingers|under {their} breath}. “{I owe you|You still owe me} {a sneeze|half a plum},” {they} {said|found}. “{Good|Never mind},” said {pal}, “{let us never settle it|I should hate it to be settled}.” [{Friends|The best of friends} {keep|like to leave} {something owing|one small debt}, {so that nobody|and then nobody} {has to|ever need} {say goodbye|stop}.]",
            "hero hug happy, pal hug happy",
        ),
        beat(
            "{A lamp|One lamp} {stood|burned} {out|by the gate}. {For|It was for} {all|him} who {came|came late}. {hero} lit it.",
            "{Since that day|From then on} a {lantern|little light} {stands|burns} {on {hero}’s sill|at {hero}’s gate} {every evening|when it is foggy}, {for|in case of} {people|travellers} {who are stuck|with holes in their shoes}. {Nobody|No one} {knows|asks} {who tops it up|where the oil comes from}. [{pal} {goes by|walks past} {whistling|looking innocent}, {rather|and smells} {oily|of lamp oil}.] {That is how|So} the {good turn|kindness} {goes on|keeps going}, {round and round|from sill to sill}.",
            "hero look_up calm, pal walk happy",
        ),
        beat(
            "A last knot. {hero} {tied|pulled} it {tight|round {pal}’s hand}. “{Thank you|That is for you},” {they} said.",
            "{When it was all over|Afterwards}, {hero} {tied|made} {one more|a final} knot, {the biggest|with a bow}, and {gave the string to {pal}|put the string in {pal}’s hand}. “{That one is yours|This is you}. {You did the first|It all began with a shoelace}.” [{pal} said that {pal.they} had something in {pal.their} eye.] The string {hangs|lives} {by the door|over the stove} today, and {now and then|once in a while} there is a {new|fresh} knot in it.",
            "hero hug happy, pal hug happy, +rope",
        ),
        beat(
            "{Next|One} day {hero} {held|kept} a door for a bug. {And {so|then} it {goes|went} {on|round}.|Off it {goes|went} again!}",
            "You may think that this was the end of it. But {on the way home|the same evening} {hero} {picked up|gave back} {a dropped glove|somebody’s hat}, and the {owner|finder} {held|kept} a gate for {a lady|a mule}, and the {next one|one after that} … {well|and so on}. [It may have gone past your house already.] If {someone|anybody} is {kind|nice} to you {tomorrow|today}, {you will know|it may be that one}.",
            "hero wave happy, pal walk happy",
        ),
    ),
)

QUESTION = Arc(
    name="question",
    titles=("{hero} Asks Everybody", "Nine Answers to One Question", "Who Knows, Said the Owl"),
    plans=(
        beat(
            "“{Who|Somebody} knows,” said {pal}. “{Let us|We} ask {them all|and ask and ask}.” {So they {went|set out}.|{hero} {took|had} one big question.}",
            "“If you do not know, ask,” said {pal}, who had {got|come} through life {very well|nicely} that way. So {hero} made {one good question|a question} out of it, {short enough to carry|with a hook at the end}: where do you find {seek}? [They practised it on the doormat. The doormat thought that it was a very good question.] Then they went to {ask|look for} {the whole world|somebody who knew}.",
            "pal point happy, hero stand curious",
        ),
        beat(
            "{hero} {wrote|put} one question on a {card|sheet}. {They} {showed|read} it to {pal}. “I {can not say|do not know},” said {pal}. “{Who can|Ask on}?”",
            "“I {don’t|do not} know where {seek} {is|may be},” said {pal}, “but I know how to {find out|learn it}. You ask ten people. Nine of them will be wrong, and one will {say something odd|laugh}. {That is the one|Listen to that one}.” [{hero} asked how you could tell. “You can’t,” said {pal}. “That is why you need the others.”]",
            "pal sit calm, hero stand curious",
        ),
    ),
    links=(
        beat(
            "“{Where is it|Do you know}?” they {asked|said}. “{Up|East}!” “{Down|West}!” {Two said two things.|No one said the same.}",
            "They asked {two crows|a pair of old friends}. “{Up|Uphill},” said the one. “{Down|Downhill},” said the other, and then they {looked|glared} at each other as if they had {just|only now} met. [It was the end of forty years of agreeing.] {hero} thanked them both and {went|walked} {straight on|on between the two}. It is {useful|handy} to know where not to {start|look}.",
            "hero stand curious, pal stand surprised",
        ),
        beat(
            "They asked a {stone|post}. {It {was|kept} still.|The {stone|post} said nothing.} “{It has a point|Wise},” said {pal}.",
            "They asked a {very old stone|milestone}, because it had {been there longest|seen so much}. The stone {took its time|said nothing}, but it said it {beautifully|so calmly} that they {sat down|stayed} a while. [You would not believe how many answers are just noise with its hat on.] “{Advice},” {murmured|said} {hero}, who {had not known|was surprised} that {they} {thought|knew} it.",
            "hero sit calm, pal sit calm",
        ),
        beat(
            "“{What|Why} do you {ask|want it}?” said a {snail|toad}. {hero} {had to|must} think. {Good question!|Hm, why?}",
            "“{Before I answer|First},” said {a snail|a toad with spectacles}, “why do you want it?” Nobody had {ever asked back|thought of that}. {hero} opened {their} mouth {and shut it again|to say why}, and {found|noticed} that {they} had {three|four} reasons, {and the last one was the true one|stacked like cups}. [The stranger wished {them} good day. It had said all it meant to.]",
            "hero look_up surprised, pal look_up curious",
        ),
    ),
    sparks=(
        beat(
            "{They had {asked|heard} them all.|No one was left to ask.} {But one|Just one}! “{What do you|And what do you} say, {hero.name}?”",
            "“That was everybody,” said {pal}, and {crossed out|folded up} the last name. “{No|Wait}, one is {left|missing}. We have not asked {you|{hero.name}}.” {hero} {laughed|blinked}. Then {they} stopped {laughing|short}, for the question had {turned round|gone in} and was {looking at {them}|standing there, waiting}. [It is a strange feeling, to be asked something that only you can know.]",
            "pal point curious, hero stand surprised",
        ),
        beat(
            "{Nine|Ten} answers. {All {wrong|odd}.|Not one fits.} {hero} {put|laid} them side by side. {“{Oh|Ah}!”|“Wait,” {they} said.}",
            "They {laid|spread} all the answers out {spot} like {cards|washing}. Each was {wrong|too short} {by itself|when you looked at it}, but {side by side|in a row} they {made|had} a {shape|hole in the middle}, {like a coat that nobody is wearing|and the hole had a shape}. [“It looks like somebody,” said {pal}, with {pal.their} head on one side.] It {looked|was shaped} {a little|rather} like {hero}.",
            "hero sit curious, pal sit surprised",
        ),
    ),
    closes=(
        beat(
            "“{Where|How} did you find it?” they all ask. {hero} {smiles|winks}. “{I asked|By asking},” is the answer.",
            "Now it is {hero} whom {people|they} come to {ask|see}. They come from {all over|beyond the hills} with questions in their {hands|hats}, and {hero} {makes tea|listens to the end}. {Usually|Most times} they have {found|said} the answer by {the second cup|then} {themselves|without noticing}. [“You are very wise,” they say. “I only have a big teapot,” says {hero}.]",
            "hero hold happy teacup, pal sit happy",
        ),
        beat(
            "“{One more|A last} question,” {yawned|said} {pal}. “{Is there|Have we} cake?” {Yes!|There was.} {A good answer!|It was a yes.}",
            "“I still have one question,” said {pal} that {night|evening}, when {everything was quiet|the lamp was low}. “Ask,” said {hero}. “{Are you|Did you get} {glad|happy}?” {hero} {looked|thought} {all round {themself}|for a while}, {at the lamp and the bun and {pal}|from the feet upwards}. [It was the shortest answer of the whole day, and not one of the ten people had known it.] “Yes.”",
            "hero sit happy, pal sit sleepy",
        ),
    ),
)

WISHES = Arc(
    name="promise",
    titles=("{hero} Gives {their} Word", "Pinky Promise", "As Sure as {hero}"),
    plans=(
        beat(
            "“I {promise|swear} I will {find|do} it,” said {hero}. {They {hooked|linked} {little|tiny} fingers.|It was a big, big word.}",
            "“I promise,” {hero} heard {themself} say, “that we {shall|will} find {seek}.” It was {out|said} before {they} {knew|could stop it}, and a promise is like {an egg|a hot pan}: once you {have|hold} it, you cannot just {put it down|let go}. [{pal} shook hands on it, spitting first, for luck.] “Good,” said {pal}, “so now it is serious.”",
            "hero stand determined, pal reach happy",
        ),
        beat(
            "“{Word|Promise}?” {asked|said} {pal}. “{Word|Promise},” said {hero}. {They} put a {knot|ring} on {their} thumb {to keep it|with string}.",
            "{hero} {tied|wound} a bit of string round {their} thumb, so as not to forget. It stood for a promise, and the promise {went|said}: I will not {go to bed|give up} until I have found {seek}. “That is {a lot for|rather much for} one thumb,” said {pal}, {and tied one on too|holding out {pal.their} own}. [Two thumbs are stronger. Ask anyone who has opened a jar.]",
            "hero hold determined rope, pal stand happy",
        ),
    ),
    links=(
        beat(
            "{The string|Tug! The string} on {their} thumb {itched|pulled}. “{I know|Yes, yes},” said {hero}. {On they went.|They did not stop.}",
            "It would have been {nice|easy} to stay. There was {soup|a hammock}, and somebody was {telling a story|tuning a fiddle}. But the string on {hero}’s thumb {itched|tugged}. [That is the nuisance about promises; they come along to parties.] “{Save some for us|We shall be back},” {said|called} {hero}, {and it was nearly a second promise|already walking}.",
            "hero walk determined, pal walk happy",
        ),
        beat(
            "“{Just|Let us} say we {did|found} it,” said {pal}. {hero} {shook|held} {their} {head|thumb} {hard|up}. {pal} {sighed|grinned}.",
            "“We could {just|always} say that we had found it, and go home,” said {pal}, {whose feet hurt|not quite seriously}. {hero} only {looked at|held up} the thumb with the string. {pal} {went|turned} {red|pink}. “I was {testing|joking},” {pal.they} said. [They both knew that it had been a joke with a little hope in it.] And they {walked on|got up}, {which is all that can be done with a promise|side by side}.",
            "hero stand determined, pal sit sleepy",
        ),
        beat(
            "{The knot|Snap! The string} {came|went} loose. {“I {still|shall} keep it,” said {hero}.|The word held.} {It was {in|deep in} {their} heart.|No string was needed.}",
            "The string {frayed|wore thin}, and {somewhere|by and by} it fell {off|away}. {hero} {saw|noticed} it only {later|at the next corner}. {They} looked at {their} {bare|empty} thumb for a {while|moment}, and {found|felt} that the promise was {still there|as tight as ever}. [It must have gone in through the skin.] “{Advice},” {they} {told|said to} {pal}, who had not {asked|said anything}.",
            "hero look_up calm, pal look_up curious",
        ),
    ),
    sparks=(
        beat(
            "“You {did|tried} your {best|all},” said {pal}. {hero} {rubbed|looked at} {their} thumb. “{It is not|Not} done {yet|till it is}.”",
            "“Nobody could {say|blame you},” said {pal} {kindly|softly}, “that you have not {tried|kept on}.” It was {true|well meant}, and it was a door {out|held open}. {hero} {looked|peered} {through|at} it. Behind it was {bed|supper}. [It was a very comfortable-looking door.] Then {they} {shut it|turned away}, {gently|with a sigh}, because {a word is a word|somewhere inside, {they} had said I will}.",
            "hero stand determined, pal sit worried",
        ),
    ),
    closes=(
        beat(
            "“{Kept|I kept it},” said {hero}. {pal} {cut|took} the string {off|away}. {Snip!|There!} {Their} thumb {felt|was} so light.",
            "{pal} {unwound|cut} the string from {hero}’s thumb {at last|with great ceremony}, and there was a {white|little} ring {left behind|where it had been}. “Does it {hurt|feel odd}?” “It feels {empty|kept},” said {hero}. [They put the string in the drawer with the other things that are finished and that you cannot throw away.] Then they {slept|ate}, as one {only can|does} when a promise is {over|done}.",
            "pal stand happy, hero hold proud, +rope",
        ),
        beat(
            "“{Next|Another} time,” said {pal}, “{I|let me} promise, {and you come|you rest}.” {They {shook|hooked} {hands|thumbs}.|“Deal,” said {hero}.}",
            "It was {talked|spoken} of for a long time, {how {hero} had said it and done it|that business of the thumb}. And if people {in_place} want to say that a thing is {certain|sure}, {as certain as morning|safe as bread}, they say it is “as sure as {hero.name}”. [{hero} pretends not to hear it, and hears it every time.]",
            "hero stand proud, pal look_up happy",
        ),
    ),
)

ARCS = (SWAPS, COMPANY, FAVOURS, QUESTION, WISHES)
