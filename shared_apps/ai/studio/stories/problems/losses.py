"""Things lost, things found, and things to bring where they belong."""

from shared_apps.ai.studio.stories.beats import Problem, beat, words
from shared_apps.ai.vocabulary import Prop

LOST = Problem(
    name="lost",
    key_prop=Prop.LANTERN,
    seek=(
        "the lost {thing}",
        "the missing {thing}",
        "wherever the {thing} had gone",
        "the {thing} and the way it went",
    ),
    words=words(
        thing="red mitten; silver whistle; blue button; woolly bear; left shoe; good-luck pebble; favourite spoon"
    ),
    titles=(
        "Where, Oh Where, Is the {thing}?",
        "{hero} Looks Everywhere",
        "Gone, Said the Empty Hook",
        "The {thing} That Went for a Walk",
    ),
    advice=(
        "look where you were happy last",
        "lost things like company, so look in heaps",
        "stop looking and start remembering",
        "it is always in the last place, so go there first",
        "ask the ones who look at the ground",
        "something lost is only waiting with its eyes shut",
        "go back to the moment before",
        "it may have found somebody who needed it",
    ),
    troubles=(
        beat(
            "The {thing} was {gone|lost}! {hero} looked {high and low|in and out}. {Not here.|No, no, no.}",
            "It was {gone|not there}. {hero} {looked|felt} on the hook where the {thing} always {hung|was}, and then {under|beside} the hook, and then at the hook again, {in case|as if} it had {changed its mind|only blinked}. [The hook had never looked so much like a hook.] {Anything else {they} could have spared.|Without it nothing felt right.}",
            "hero stand sad",
        ),
        beat(
            "“{Have you|Who has} seen my {thing}?” {asked|cried} {hero}. {No one had.|The house said nothing.}",
            "{hero} {looked|searched} under the bed, and found {a biscuit|last winter}. {They} looked {behind|inside} the {clock|kettle}, and {found|met} a spider. {They} {emptied|turned out} every {pocket|drawer} {they} had. [There was a great deal in the world, it seemed, that was not what {they} had lost.] The {thing} was {nowhere|simply not there}.",
            "hero look_up worried",
        ),
        beat(
            "{hero} lit a lantern. {They} {had to|must} find the {thing}. {They} {loved|missed} it so.",
            "You would not think that {one|a single} {thing} could leave such a {hole|gap}. But {hero} had {slept beside|lived with} it since {they} {{were}|could remember}, and now {their} hands {did not know what to do|kept looking for it by themselves}. So {they} {lit|took} the lantern. [It was not dark yet, but it felt like the thing to do.] “I {am coming|shall find you},” {they} said.",
            "hero hold determined lantern",
        ),
        beat(
            "{Yesterday|Last night} it was {there|here}. {Now|Today} {it was not|the hook was bare}! {hero} {ran|looked} {up and down|here and there}. {Where was the {thing}?|Oh, {their} {thing}!}",
            "{hero} {woke|got up} and {reached|felt} for the {thing}, {as {they} did every day|before {their} eyes were open}, and {their} hand {closed|came down} on {nothing|air}. {They} {lifted|shook} the {pillow|rug}. {They} asked the {cat|teapot}, which {took offence|had no comment}. [Losing a thing {happens|is done} {in a second|without a sound}; it is {the noticing|afterwards} that makes the {noise|din}.] “It {cannot|can’t} have {walked|flown},” said {hero}, {and looked at the window|not very certainly}. {And|But} where the {thing} had {been|lain} there was {a pale patch|a little dust}, {exactly|just} its shape.",
            "hero stand surprised",
        ),
    ),
    tries=(
        beat(
            "They {made|drew} a sign: LOST. {A bear|A crow} {brought|gave} them a {boot|pan}. {It was the wrong thing.|“Thank you, but no.”}",
            "They {put up|wrote} a notice with a drawing of the {thing}, and by {noon|lunch} people had brought {six|eleven} things that were not it: {a boot, a trumpet, half a gate|two hats, a trout and a stranger’s umbrella}. [“It looks like this from behind,” said the one with the trumpet.] {hero} thanked each of them {kindly|sincerely}.",
            "hero stand surprised, pal hold happy",
        ),
        beat(
            "“{Think|Go} back,” said {pal}. {They} {walked|went} {backwards|back to front}. {Bump!|Oops!} {That was no help.|It made them dizzy.}",
            "“{Retrace|Follow} your steps,” said {pal}, “{exactly|to the letter}.” So {hero} walked the whole {day|way} again {backwards|in reverse}, sitting down where {they} had {stood up|risen} and {un-eating|giving back} a {pear|bun}. [It is surprisingly hard to unsay good morning.] At the beginning they {found|met} only {themselves|yesterday}, looking {puzzled|tired}.",
            "hero walk curious, pal point happy",
        ),
        beat(
            "They {asked|woke} a {crow|hen}. “{Is|Was} it {small|round}?” it said. “{Is|Was} it {a worm|corn}?” {“No!”|No, it was not.} {“Pity,” it {said|went}.|It {slept|ate}.}",
            "They {tried|went to} the {Lost Property Office|House of Lost Things}, a {long|low} room with {shelves|pigeonholes} up to the {roof|clouds}. “{Describe|Sketch} it,” said the {lady|clerk}. {hero} {described|told of} the {thing}, {how it felt|its good side}, {how it smelled|what it was like on Sundays}. She {brought|laid out} {eleven|nine} {umbrellas|left gloves}, {a tuba|somebody’s temper} and {a wooden leg|the last day of the holidays}. [“{People|You would not believe how people} {leave|put down} {anything|the strangest things},” she {sighed|said}.] But {it|the {thing}} was {not|nowhere} {among|to be seen with} them.",
            "hero point curious, pal stand curious",
        ),
        beat(
            "“{Here|Come}, {thing}!” they {called|sang}. {“{Come|Home} for tea!”|They {put|set} out cake.} A {fly|cat} came. {No {thing}.|It ate the cake.}",
            "{pal} had {a plan|a method}. “{Lose|Drop} something {else|on purpose},” {pal.they} said, “and {watch|see} where it {goes|gets to}.” So {hero} {lost|let go of} a {walnut|button}, {carefully|with {their} eyes shut}, and they {followed|chased} it: {down|along} a {step|slope}, {under|past} a {bench|boot}, {and round|and twice round} a {dog|drain}. {It led them to {a cork|somebody’s thimble}.|Then they could not find that, either.} [“{Now|So} we are {two|a pair} short,” {observed|said} {hero}, {after a pause|and folded {their} arms}.] {As a method it {wanted|needed} {polish|more work}.|{pal} did not {speak|boast} of it again.}",
            "pal point happy, hero walk curious",
        ),
    ),
    lows=(
        beat(
            "{It|The {thing}} was {just gone|not here}. {hero} sat down and {sighed|cried}. “I {miss|want} it,” {they} said.",
            "They had looked in {every place|all the places} there {was|were}, and then in {two|a few} that there {was not|were not}. {hero} sat down {spot}. “It is not the {thing} that I mind so much,” {they} said, {and stopped|very low}. [“Yes, it is,” {they} said after a while. “It is exactly the {thing}.”]",
            "hero sit sad, pal sit worried",
        ),
        beat(
            "The lantern {got|burned} low. {No {thing}.|Nothing.} {hero} {hung|shook} {their} head. {“Let us stop,” {they} said.|One tear fell.}",
            "The lantern was burning low, and {they} had found {forty|a good many} interesting things, {none of which|and not one} {was|had ever been} the {thing}. “{Perhaps|Maybe} it has gone where {lost things|socks} go,” said {hero}, “and it likes it there.” [It was meant to be a brave thing to say, but it came out crooked.]",
            "hero hold sad lantern, pal stand sad",
        ),
        beat(
            "{hero} {felt|patted} {their} {pocket|side}. {Still bare.|Flat.} “{Who|What} am I with no {thing}?” {they} {said|asked}. {pal} {had|found} no {answer|words}.",
            "{“Perhaps,” said {hero}, “I did not {hold|love} it {tight|well} enough.”|“I {put|laid} it down,” said {hero}, “{just|only} for a {moment|blink}.”} {They} {looked|gazed} at {their} hand, which was {still|yet} {curled|bent} {round|about} the {shape|place} of it. {So many|All the} {corners|heaps} {turned over|looked into}, {and here|and now} {they} stood with {dusty|scratched} {knees|elbows}, {and nothing else|and it was late}. [{You can {lose|miss} a small thing in a {very|rather} large way.|There is a {kind|sort} of {tired|empty} that no {bun|nap} can {fix|fill}.}] {pal} {picked|brushed} a cobweb {from|off} {their} {ear|sleeve}, {very gently|without a word}.",
            "hero stand sad, pal reach worried",
        ),
    ),
    solved=(
        beat(
            "And there it {lay|was}: the {thing}! {A mouse|A baby bird} {slept|was warm} in it. {hero} {smiled|let it sleep}.",
            "And there it was. {Between|Under} two {stones|leaves} lay the {thing}, and in it, {snug|curled up} as if it had been made for the purpose, slept a {very small mouse|baby bird with its beak open}. {hero} {knelt|bent} down. [For a long moment {they} stood between wanting and giving.] “{Keep it|It is yours} until you are {big|grown},” {they} whispered. “{I know where it is now|Now it is not lost}.”",
            "hero sit happy, pal look_up happy",
        ),
        beat(
            "{hero} {put|reached} a hand {in|up} … {There!|Yes!} The {thing}! It had been {there|so near} all {along|the time}.",
            "{They} {reached|felt} {round|behind}, as far as {their} arm would go, and {their} fingers {knew|met} it before {they} did. The {thing}! It had {hung|been} at {their} own {back|belt} the whole {day|way}, {caught|hooked} by a thread, [and had been everywhere that they had been, looking for itself]. {pal} {laughed|stared}, then {they both|everyone} {laughed|sat down to laugh}.",
            "hero jump happy, pal stand surprised",
        ),
        beat(
            "A {small|little} {bird|mouse} {came|stood} there with the {thing}. “{Is|Was} it {yours|your own}?” {“Oh, yes!” {said|cried} {hero}.|What a hug!}",
            "Somebody coughed, {a very small|the politest} cough. It was a {mouse|beetle} in a {waistcoat|clean collar}, dragging the {thing} behind it{| with great trouble}. “I have been {following|running after} you {all day|since breakfast},” it {panted|said}. “You walk {so fast|terribly quickly}.” [They had looked in front of them all that time, and never once behind.] {hero} {hugged|held} the {thing} {without a word|tight}.",
            "hero hug happy, pal look_up surprised",
        ),
        beat(
            "“{Look|See} up!” said {pal}. {High|There}, in a {tree|nest}, {hung|was} the {thing}! {hero} {jumped|climbed}. {Got it!|Hooray!} {Home {now|we go}!|What a hug!}",
            "{It was {pal} who {sneezed|stumbled}, and so looked {up|the other way}.|Nobody had thought to look {up|higher}.} There, {far|well} above their heads, {dangled|swung} the {thing}, {as calm as washing|with a bird sitting beside it}. {A gust|The wind} must have {borrowed|carried} it, {and forgotten|and hung it there}. {hero} {climbed|stood} on {pal}’s {shoulders|back}, {wobbled|stretched}, {said “left a bit”|missed} and {had|grabbed} it. [{They} {held|had} it so {tight|close} that {it took {pal} to {unbend|loosen} {their} fingers|it squeaked, or somebody did}.] “{There|So},” {they} {told|scolded} it, “{never|don’t} {do that|travel} {again|alone}.”",
            "hero reach happy, pal look_up happy",
        ),
        beat(
            "A {small|shy} girl {had|held} the {thing}! She {was|looked} so glad. {hero} {smiled|knelt}. “{Keep|Have} it,” {they} said. {It felt {good|warm}.|They were friends.}",
            "{At last|In the end} they {saw|spotted} it {in use|at work}. {Somebody|A child} {small|with a cold} was {holding|hugging} the {thing} {with both arms|under one chin}, and sleeping {like a log|as sound as a stone}, for the first time, said the mother, {in a week|since Sunday}. “{Is|Was} it {by any chance|perhaps} yours?” {hero} {swallowed|looked} {twice|for some time}. [{Nobody {hurried|pushed} {them}.|{pal} {studied|looked at} the {ceiling|clouds}.}] “It {was|used to be},” {they} said, “{and it was a good one|and now it has found work}. Tell {her|the little one} {that it likes warmth|to keep it dry}.” {Walking|Going} on, {they} felt {light|tall}, {as if {they} had been given something|and the gap was gone}.",
            "hero stand calm, pal stand proud",
        ),
    ),
)

EGG = Problem(
    name="egg",
    key_prop=Prop.EGG,
    seek=(
        "the nest that the egg had come from",
        "whoever was missing an egg",
        "the right nest",
        "the egg’s own family",
    ),
    titles=(
        "{hero} and the Egg from Nowhere",
        "Careful, Somebody Is in There",
        "Whose Egg Are You?",
        "Tap, Said the Egg",
    ),
    advice=(
        "keep it warm and keep it company",
        "an egg can hear you, so choose your words",
        "look up; nests are the opposite of holes",
        "somebody somewhere is one short",
        "turn it now and then, and hum",
        "it knows more about its mother than we do",
        "carry it as if it were asleep, for it is",
        "what hatches will love the first kind face",
    ),
    troubles=(
        beat(
            "{There|On the path} lay an egg. {Just an egg.|It was blue.} {hero} {put|laid} an ear to it. {Tap|Tick}!",
            "In the middle of the path lay an egg. It was {blue with freckles|as big as a teapot}, and it was {all alone|nobody’s}. {hero} looked {left|up} and {right|down} for whoever had {dropped|mislaid} it. [There was no one, only the path, pretending that it had nothing to do with it.] {They} laid an ear to the {shell|egg}. “{Tap|Tick},” said the egg.",
            "hero sit surprised, +egg",
        ),
        beat(
            "{Roll, roll|Bump, bump}, {bump|plop}! An egg {rolled|ran} up to {hero}. It was {warm|still warm}. Where was its {nest|mum}?",
            "Something {rolled|came rolling} down {slowly|with a rattle} and stopped at {hero}’s {toes|feet}. It was an egg, and it was still warm. [It had a slightly dizzy look, if an egg can.] “{You|Somebody} must be {missing|looking for} {you|this},” said {hero}, and {picked|lifted} it up {in both hands|as you lift a sleeping cat}. {Inside|Deep in it}, something {turned over|ticked}.",
            "hero hold surprised egg",
        ),
        beat(
            "{hero} {sat|lay} down. {Ow|Oh}! {What was that?|It was hard.} An egg! {It must go home.|It was all alone.}",
            "{hero} had only wanted to sit down for a {moment|rest}, and {there was already somebody there|sat on something round}. It was an egg, {speckled|cream} and smooth and {quite alone|none too warm}. [{They} said sorry to it at once, and then felt silly, and then said it again in case.] An egg needs a {nest|mother}, and {where there is one|to be sat on}, {they} knew, {but not like that|there must be the other}.",
            "hero jump surprised, +egg",
        ),
    ),
    tries=(
        beat(
            "{pal} {sat|lay} on the egg to keep it {warm|snug}. {Sat and sat.|{pal} fell off.} {It did not hatch.|Tap, tap, it said.}",
            "Until they knew more, somebody had to {sit on it|keep it warm}. {pal} {did|tried} it first, {very upright|balancing}, with a {faraway|motherly} look on {pal.their} face. [“How long does it take?” asked {pal}. “Three weeks,” said {hero}. {pal.They} thought about this.] In the end they wrapped the egg in a {scarf|jumper} and {carried|rocked} it.",
            "pal sit calm, hero stand happy, +egg",
        ),
        beat(
            "A nest! {But|Oh,} {a crow|a goose} {sat|lived} in it. “{Not mine|Not my egg},” {it|she} said. “{Mine are {green|small}|Try next door}.”",
            "They found a nest, and the nest was {taken|full}. “{That|This} is not mine,” said the {goose|crow} in it, looking at the egg over her {glasses|beak}. “Mine are {rounder|better behaved}. {Try the ducks|Ask further on}.” [The ducks said to try the swans, and the swans did not talk to people.] It was a {long|muddy} business.",
            "hero hold worried egg, pal stand worried, +nest",
        ),
    ),
    lows=(
        beat(
            "The egg {got|felt} {cool|cold}. {No tap.|It was still.} {hero} {held|hugged} it. “{Please|Oh, please},” {they} said.",
            "The egg had {stopped tapping|gone quiet}. {hero} held it close and {breathed on it|told it to hold on}, but it {felt|was} cooler than {before|it should be}, and there was still no {nest|mother} to be seen. “I {said|promised} I would {bring you|take you} home,” {they} said. [It was a small voice for such a large promise.]",
            "hero hold sad egg, pal sit worried",
        ),
        beat(
            "{Crick!|Crack!} A line {ran|came} {over|round} the egg. {Too soon!|Not now!} {They|But they} had {no|not found a} nest.",
            "And then there was a {crack|line}. It ran {across|round} the egg as {thin|fine} as a hair, and it had not been there {before|a minute ago}. “{Not yet|Wait},” {begged|said} {hero}, “we have no nest for you, {no mother|no song}, nothing.” [Eggs do not wait. It is the one thing they are known for.] {They|Both of them} looked {about|round} {wildly|for help}.",
            "hero sit worried, pal jump surprised, +egg",
        ),
    ),
    solved=(
        beat(
            "{Pop|Crack}! {Out looked|There sat} a {duck|bird}! It {saw|took} {hero}. “{Mum|Mama}!” How they laughed! {Then|But} {Mum|the real mum} {came|landed}.",
            "There was a {knocking|crackling}, the shell {lifted|opened} like a hat, and somebody {wet|damp} and {cross|amazed} looked out, {straight at {hero}|first at the sky and then at {hero}}. “{Mama|Ma},” it said, {with great conviction|quite sure}. {hero} {had to sit down|blushed}. But {before {they} could explain|at that very moment} there was a {beating of wings|shadow}, and {down came|there stood} a bird with the same freckles {and no breath left|and the same cross look}. [The chick looked from one to the other and seemed to find that two would do nicely.]",
            "hero sit surprised, pal look_up happy, +egg",
        ),
        beat(
            "{Crack|Pop}! {Out|Up} {came|looked} a {wet|small} {chick|beak}. “{Peep|Cheep}!” And from {up there|far off}: “{Peep|Cheep}!” {Mum {flew|ran} down!|It was its mum!}",
            "The shell fell {open|in two} {like a door|with a sigh}, and a damp little {somebody|person} {sat up|looked out} and {shouted|said} “Peep!” {at the top of its voice|as loud as it could}. It was the one thing they {could not have done|had not thought of}. For {from far away|out of the sky} came an {answer|echo that was not one}, [and then a rush of wings, and a voice that had been calling all day,] and the egg was {home|found}.",
            "hero sit happy, pal look_up surprised, +egg",
        ),
        beat(
            "{hero} {hummed|sang}. {Tap, tap,|Tick, tick,} went the egg. {Then|Above} a {big|soft} bird {hummed|sang} {too|back}. {That was the nest!|Home!}",
            "{hero} {hummed|sang} to the egg, and the egg tapped {along|in time}. It tapped {louder|faster} when they turned {left|one way}, and {softer|slower} when they turned {right|the other}. “It {knows|remembers} the way,” {breathed|said} {hero}. [All along they had been asking everyone except the egg.] Ten steps further {on|up} was {a|the} nest with a {gap|dent} {exactly|just} its size.",
            "hero hold happy egg, pal point happy, +nest",
        ),
    ),
)

STAR = Problem(
    name="star",
    key_prop=Prop.STAR,
    at_night=True,
    seek=(
        "a way back up to the sky",
        "the place where the star had been",
        "a ladder long enough for the sky",
        "the hole in the sky",
    ),
    titles=(
        "The Star in {hero}’s Porridge Bowl",
        "{hero} and the Small Fallen Light",
        "How to Send a Star Home",
        "Up, Please, Said the Star",
    ),
    advice=(
        "what has fallen can rise, if it is not in a hurry",
        "do not lift the star, lighten it",
        "a star weighs as much as its sorrow",
        "the sky is nearer than it looks from below",
        "it came down for a reason, ask it",
        "wishes go up, so wish underneath it",
        "put something of yours in with it",
        "let it see how far its light goes",
    ),
    troubles=(
        beat(
            "{Plink|Ting}! A star fell {down|from the sky}. {It lay|There it lay} by {hero}. “{Up|Home}, please,” it {said|sniffed}.",
            "There was a {ping|clink}, {as if|like} a spoon {had dropped|falling}, and a star lay on the ground. It was {no bigger than a plum|the size of an apple}, and it {flickered|shone} a bit {at the edges|crookedly}. “I {leaned|looked} {out|down} too far,” it said in a {thin|bright} voice. [“They told me not to. They tell us all the time.”] “{Up|Home}, please,” it {added|sniffed}.",
            "hero stand surprised, +star",
            times="night sunset",
        ),
        beat(
            "A star was {gone|missing}. {hero} {looked|saw}. {It sat in {their} hat!|It was in {their} bed!} It {shook|was cold}.",
            "{hero} {always said|liked to say} goodnight to {seven|nine} stars, and tonight there were only {six|eight}. {They} counted {again|twice}. Then {they} {noticed|saw} that {their} {pillow|coat pocket} was {glowing|lit from inside}. [It is not polite to sit on a pillow that has a star on it, so {they} stood.] “I {fell|slipped},” said the star. “Do you know the way {up|back}?”",
            "hero look_up surprised, +star",
            times="night sunset",
        ),
        beat(
            "{hero} {found|picked up} a {warm|small} star. {It {cried|wept} sparks.|It was lost.} “I will {take|bring} you {home|up},” {they} said.",
            "{Something|A light} lay in the {dust|dark} and {cried|wept}, and its tears were {sparks|little lights}. {hero} {sat|knelt} down beside it. It was a star that had {tripped over a cloud|missed its step}. [“I was dancing,” it explained, “and I am the one who always turns the wrong way.”] Stars do not {last|live} {long|well} down here, {everyone|anyone} knows that; by {dawn|morning} it {had to|must} be {up|home}.",
            "hero sit worried, +star",
            times="night sunset",
        ),
    ),
    tries=(
        beat(
            "{hero} {threw|tossed} the star {up|high}. {Up … up … down.|Whee … plop.} “{Again|Ooh},” said the star.",
            "They {tried|began with} throwing. {hero} threw the star as {high|far up} as {they} could, and it {rose|flew}, {hung|stopped} there {thinking|a moment}, and {came back|fell down}. “Again!” {cried|said} the star. [After the ninth time it had quite stopped crying, but it was no nearer to the sky, and {pal} had to sit down.]",
            "hero reach determined, pal look_up happy, +star",
        ),
        beat(
            "They {tied|put} {it|the star} to a balloon. {Up it went!|Float, float!} {Then|But} … {pop!|bang!} {Stars are {hot|sharp}.|Points!}",
            "{pal} {had|found} a balloon, and they {tied|hung} the star {beneath|under} it. It {sailed|floated} up past {their noses|their heads}, {waving|twinkling}, and everything went very well until it {turned round|wriggled}. [Stars have points. It had slipped their minds.] There was a bang, and {the star|somebody} {landed|sat} beside them, {laughing|rather surprised}.",
            "pal hold surprised, hero look_up surprised, +star, +balloon",
        ),
    ),
    lows=(
        beat(
            "The star was {so dim|not bright} now. “I am {cold|tired},” it {said|sighed}. {hero} {held|hid} it in {their} {coat|hands}.",
            "The star was {fading|going out}. Its light {shrank|sank} to the {colour of weak tea|size of a pea}, and it had stopped {talking|asking}. {hero} {cupped|closed} both hands round it, but {that only kept it warm|hands are no good to a star}. [What a star needs is a great deal of nothing on every side.] And the {sky|night} was {already|almost} {turning|growing} {grey|pale} {at one end|in the east}.",
            "hero hold sad star, pal sit sad",
        ),
        beat(
            "{The sky|Up} was so far. {hero} {stood|got} on {their} toes. {Not near!|No good!} “{Sorry|I am so sorry}, star,” {they} said.",
            "{hero} {stood|climbed} as high as {they} could {climb|get} and {held|lifted} the star {up|above {their} head}, and the sky was {exactly as far away as before|still nowhere near}. “I am {sorry|too short},” {they} said. “I {promised|said} I could, and {I cannot|I was wrong}.” The star {said|answered} nothing. [It only leaned against {their} thumb.]",
            "hero reach sad star, pal look_up sad",
        ),
    ),
    solved=(
        beat(
            "“{Tell|Show} me {what|why} you {miss|love} {up there|home},” said {hero}. {It told.|It spoke and spoke.} It {grew|got} {light|bright}. It {rose|went} up!",
            "“{Tell|Show} me about {it|home},” said {hero}, and the star told of {cold blue dances|the great slow dancing}, and {of the one who danced beside it|its eleven sisters}. As it spoke it grew {brighter|lighter}, {brighter and lighter|for those are the same in stars}. It {lifted|rose} from {their} hand like {a bubble|thistledown}. [It had been too sad to float; nobody had thought of that.] “{Wave|Look up} tomorrow!” it {called|cried}.",
            "hero wave happy, pal look_up happy, +star",
        ),
        beat(
            "{hero} {made|had} a wish. {“Go|“Fly} home.” {That was {all|it}.|A wish goes up.} {Up|And up} {went|flew} the star{, too|}!",
            "People {wish|have always wished} on stars, {hero} thought, but who {ever|has ever} wished {for|on behalf of} one? So {they} shut {their} eyes and wished {as hard as {they} could|with everything {they} had}, {not for anything to keep|and not for {themself} at all}. A wish goes {up|straight to the sky}; it has no other direction. [And this one had a passenger.] When {they} looked, there was {a new light|one star more} up there, {a bit crooked|winking}.",
            "hero look_up happy, pal look_up surprised",
        ),
    ),
)

SONG = Problem(
    name="song",
    key_prop=Prop.FLUTE,
    seek=("the song that had gone", "the lost music", "the end of the silence", "the first note"),
    titles=(
        "The Day the Music Went Out",
        "{hero} and the Hole in the Song",
        "Shh, Said Everything",
        "Three Notes for {hero}",
    ),
    advice=(
        "music only stops where nobody listens",
        "begin with the rests, they are the easy part",
        "borrow a note from the kettle",
        "a song is a breath that remembers something",
        "what you hum when you are busy is the truest",
        "two wrong notes may make a chord",
        "it has to be sung to someone",
        "find its footsteps and you have its beat",
    ),
    troubles=(
        beat(
            "{No|Not one} bird sang. {No|Not one} bell rang. {hero} {blew|tried} the flute. {Not a peep.|Just air.}",
            "One {morning|day} all the music was gone. The birds opened their beaks, and {nothing came out|out came air}. The {bells|kettles} swung {without a sound|and said nothing}, and when {hero} {blew|tried} the flute it {only breathed|gave a puff}. [Even the people who cannot sing noticed it, because now they could not sing at all.] “{Somebody|Someone} should {look for it|do something},” {they} {thought|said}.",
            "hero hold worried flute",
        ),
        beat(
            "{hero} had a song. {It was|Such} a {good|lovely} song. {Then it went|Now it was} {away|gone}. {La … la … ?|La-di … what?}",
            "{hero} had a song that {they} {hummed|sang} {all the time|when nobody was about}. It {had no words|was not long}, but it was {theirs|{their} own}. And {one|that} day {they} opened {their} mouth to {hum|sing} it, and {found it empty|it was not there}. [It was like putting your foot on a stair that has been taken away.] “{La|Dum},” {they} {tried|said}. “{La … la …|Dum-di … what?}”",
            "hero stand surprised",
        ),
        beat(
            "{The|Each} bell was {dumb|still}. {The|Each} drum was {flat|mute}. {hero} {held|had} a flute. {No sound came.|It would not play.}",
            "Tomorrow {was|would be} the {feast|dance}, and the music had {lost its voice|caught a cold}. The drums {went|said} “{flup|pff}”, the fiddles {said|went} “{sss|eek}”, and the flute, which {hero} was to play, {said|did} nothing {whatever|at all}. [You cannot dance to nothing whatever; the feet do not know when to come down.] {hero} {wrapped it up|put it in {their} belt} and {went|set off} {to find out why|looking}.",
            "hero hold sad flute",
        ),
        beat(
            "{hero} {sang|hummed} the first bit. {What|And what} came next? {It was {gone|blank}.|No one knew!} {All songs had {lost|shed} their ends.|The flute {slept|lay} still.}",
            "It was like {a tooth|a stair} that is {missing|not there}. {hero} {began|started} the {song|tune} that {they} always {hummed|whistled} in the bath, and after {four|five} notes there was {a hole|only quiet}. {They} {tried|took} another, {a lullaby|the one about the goat}, {and there was|with} the same {hole|gap}. [{All {day|morning} people {opened|moved} their mouths and {shut|closed} them again, like {fish|letter boxes}.|The kettle {had lost|could not find} its {top|highest} note, and {boiled|steamed} in {silence|shame}.}] Somebody had {eaten|carried off} the {music|songs}, {crust and all|right down to the hum}, and {hero} {missed|wanted} them {back|already}.",
            "hero stand worried",
        ),
    ),
    tries=(
        beat(
            "They {hit|tapped} {pans|pots}. {Clink.|Clonk.} {They {blew|tried} {bottles|jugs}.|Toot? No.} {It was {just noise|no song}.|The cat left.}",
            "They tried to {make|build} some {new|more}. {pal} {blew|puffed} across {a bottle|eleven bottles}, and {hero} {played|hit} the {pans|buckets}, and together they {made|produced} something that {had everything but a tune|chased off a crow}. [“It is a beginning,” said {pal}. “It would be a better end,” said somebody passing.] It was {noise|a noise}, {honest and loud|and no mistake}.",
            "hero dance determined, pal dance happy",
        ),
        beat(
            "They {lay|put} one ear {down|to the ground}. {Thump.|Hum.} {What was that?|Was that it?} It was {just|only} {pal}’s {tummy|heart}!",
            "“It {must be|has to be} somewhere,” said {hero}, and {lay|laid} one ear {to|on} {the wall|the ground} to listen. “{I hear it|There}! It {gurgles|thumps}, it {rises|goes up and down}!” {They} {followed|tracked} it {all round|bit by bit}, and it led to {pal}, who had {not had breakfast|missed lunch}. [“I did not like to mention it,” said {pal}.] They {ate|had} a bun.",
            "hero sit curious, pal stand surprised",
        ),
        beat(
            "They {hit|tapped} a {pot|tin}. They {hit|tapped} a {box|bin}. {Tock, tick, {thud|clunk}.|It had no tune.} {Their {thumbs|ears} hurt.|Hm.}",
            "They {collected|gathered} {sounds|bits of sound} in a {bag|bucket}: {a drip|the squeak of a gate}, {a cough|two footsteps}, {the crunch of an apple|somebody’s sneeze}. “{Now|Next} we {shake|stir} it,” said {pal}, “and {pour|tip} it out {slowly|in one go}.” They {listened|leaned close}. {It {sounded|was} like {a cupboard|a shed} {falling|rolling} downstairs.|Out came one long {crash|rattle}.} [“There is {a tune|something} in it,” said {pal}, “{but|only} it is {facing|walking} the wrong way.”] {hero} {kept|saved} the {drip|squeak}, {which had promise|just in case}.",
            "hero reach curious, pal point happy",
        ),
        beat(
            "They {asked|begged} a {bee|cat}: “{Hum|Purr} for us!” {It {went|crept} {off|by}.|“Not now,” it said.} {Oh, {bother|dear}!|So that was no good.}",
            "“Everybody {has|owns} one note,” said {pal}, who had {read|dreamt} it. So they {asked|went} from {door to door|one to the next} and {begged|borrowed} a note {from each|apiece}: {a high one|a thin one} from a {gnat|piccolo player}, {a brown one|a round one} from a {cow|baker}, {a flat one|half of one} from {a gentleman with a cold|the twins}. {Each|Every one} was {handed|given} over {very|with great} {carefully|gravely}, {but|and} none of them {made|gave} a {sound|peep}. [They {thanked|bowed to} {everyone|each owner} {all the same|nevertheless}, and {wrote|gave} {receipts|little labels}.] You could {see|feel} them, but {not|never} {hear|sing} them.",
            "hero stand curious, pal stand surprised",
        ),
    ),
    lows=(
        beat(
            "{It was so still.|Hush, hush.} {hero} {put|laid} the flute {away|down}. {“No song|“No more song},” {they} said.",
            "The silence was so {thick|deep} now that you could {lean on it|hear the dust}. {hero} put {down|away} the flute, because it hurt to {hold|look at}. They did not {talk|speak} {either|any more}; words sound {wrong|bare} without any music {underneath|in them}. [Even {pal}’s boots had stopped squeaking.] {It was the end of the road.|There was nowhere left to listen.}",
            "hero sit sad, pal sit sad, +flute",
        ),
        beat(
            "{All|They all} {waited|looked} for {hero}. {They} {had|knew} no song. {Not one note.|{They} {shook|hung} {their} head.}",
            "{One note|Just one}, {hero} thought, {would be enough|and the rest would come}. {They} {breathed|blew} into the flute {till|until} {their} ears {rang|were red}, and still it {would not|did not} {speak|wake}. “I {remember|know} that it was {beautiful|blue},” {they} said, “but I {cannot|can no longer} remember {how it went|why}.” [{pal} looked away, so that {hero} could wipe {their} nose.]",
            "hero hold sad flute, pal stand sad",
        ),
        beat(
            "{Hush here.|Hush.} {Hush there.|So still.} {hero} {shut|held} {their} {lips|mouth}. {No {note|tune} came.|It was all {gone|used up}.} {They} {hung|bent} {their} head.",
            "The quiet had {settled|come down} like {snow|dust}, on {roofs|shoulders} and {teapots|hats}, and people {began|were beginning} to {walk|speak} {on tiptoe|in whispers}. {hero} {opened|moved} {their} lips. {Not so much as|Not even} a hum {was|stirred} {in there|inside}. “I {used to|could once} {know|sing} {hundreds|so many},” {they} {said|told {pal}}, “and I {never|hardly} {noticed|counted} them.” [{It is {so|the same} with {breath|air} and {grandmothers|breakfast}.|{pal} {tapped|drummed} a foot, {twice|once}, and {stopped|left off}, {for fear of|so as not to make} an echo.}] They {sat|leaned} {back to back|side by side}, {like two shut books|and nothing rang}.",
            "hero sit sad, pal sit sad",
        ),
    ),
    solved=(
        beat(
            "{hero} {laughed|yawned}. {Ha, ha, hee|Aah, ooh, mm}! It {went|rose} up and {down|fell}. {A tune!|That was a song!} {All|They all} {sang|hummed} {it|along}!",
            "It was {no|not a} {flute|bell} that began it. It was {hero}, who {sighed|yawned}, {deep and long|with {their} whole chest}; and the {sigh|yawn} had a {top|beginning}, a {slope|middle} and a {soft|low} {end|landing}. “{Do|Sing} that again,” {said|whispered} {pal}. {They} did it again, {on purpose|a little higher}. [A song is {only|nothing but} a sigh that has been {asked to stay|looked at kindly}.] Somebody {added|put} a {hum|whistle} to it, {somebody|another} a {stamp|clap}, and {down|back} {the whole street|into the world} came the music, {hand in hand|out of every crack}.",
            "hero look_up happy, pal dance happy",
        ),
        beat(
            "{Thump, thump.|Bom, bom.} {hero} {heard|felt} {their} heart. {A beat!|That was it!} {hero} {hummed|sang}. {All the birds sang!|The flute woke!}",
            "In {all that|the} quiet {hero} heard {something|one thing} that {had been there|had gone on} all along: {their} own heart, {one, two|knock, knock}, {one, two|patiently keeping time}. {They} {hummed|sang} to it, {low|just a breath}. {A bird|Somebody} {joined in|answered}. [The music had not gone away at all; it had only been waiting for someone to be quiet enough to begin.] And then {everything|all of it} {came back|woke} {at once|in one great chord}.",
            "hero dance happy, pal dance happy",
        ),
        beat(
            "{hero} {sang|played} to {pal}: {three|two} {small|wrong} notes. {pal} {added|sang} {three|two}. {It was a {new|fresh} song!|What a tune!}",
            "{hero} {turned|looked} to {pal} and {sang|played} {three notes|the only notes {they} could find}, {all of them|two of which were} wrong. {pal} {sang|gave} them back with one {more|added}. So it {went|passed} {to and fro|between them}, {each time|growing} a little {longer|braver}, and when they {stopped|looked up}, everyone was {humming it|singing}. [It was not the old song. It was better; there were two people in it.]",
            "hero hold happy flute, pal dance happy",
        ),
        beat(
            "“{Hm-hm|La-la},” {went|hummed} {pal}. {pal.They} did not {know|see} it! {hero} {joined|hummed} {in|too}. {Birds {woke|sang}.|It {grew|spread}.} {Hooray!|The song was back!}",
            "It came {while|when} nobody was {looking|trying}. {pal} was {tying|lacing} a {shoe|parcel}, {tongue between the teeth|quite lost in it}, and {hummed|was humming}. “{Stop|Wait}!” {cried|said} {hero}. “{No, {go on|more}|Don’t stop}!” “{Go on with|More} what?” {asked|said} {pal}, and the {hum|tune} {hid|broke off}. [{A song is a {bird|cat}: it {comes|sits down} when you {read|look at} something else.|{They} had to {talk|chat} about {knots|weather} for a {good|long} while.}] So {hero} {looked away|whistled nothing}, and {pal} {tied|knotted}, and {softly|shyly} it {crept|came} back. {This time|Now} {hero} {caught|took} the {end|tail} of it, and {sang|ran with it}.",
            "hero look_up happy, pal sit happy",
        ),
        beat(
            "{hero} sang {a wrong note|“moo”}. {They} {laughed|giggled}. {Someone|A bird} {laughed|sang} back! {Ha, la, ha, la!|Then all did.} {What a {loud|glad} song!|Music!}",
            "{Somebody|A baby} {laughed|began to laugh}. {Nobody knew {why|at what}.|It was about {a spoon|nothing}.} It {bubbled|ran} {up|higher}, and {down|back} again, and {hero} {clapped|caught} {time|the beat} to it {without thinking|with two stones}. “{Higher|Again}!” {called|said} {pal}, {stamping|spinning}. {From one moment to the next|All at once} it was not {just|only} {a laugh|noise}, it was {a chorus|a dance}, and {whoever|everyone who} {heard|passed} it {had to|could only} {join|come} in. [{Afterwards|Later} the {learned|wise} {argued|wrote} about {who|which of them} had {composed|made} it; the {baby|composer} was {asleep|teething}.]",
            "hero dance happy, pal dance happy",
        ),
    ),
)

LETTER = Problem(
    name="letter",
    key_prop=Prop.LETTER,
    seek=(
        "whoever the letter was for",
        "the one without a letter",
        "the right door for the letter",
        "the name on the letter",
    ),
    titles=("To the One Who Needs It", "{hero} Delivers", "A Letter with Wet Feet", "The Stamp Had Travelled"),
    advice=(
        "a letter knows its reader by the smile",
        "somebody is looking out of a window right now",
        "read the outside with your heart",
        "give it to the one who is not expecting anything",
        "what is written with love finds its way slowly",
        "the longest way round is the best-known way to a door",
        "do not open it, only open your eyes",
        "ask who has waited longest",
    ),
    troubles=(
        beat(
            "{Flap|Flop}! {Out of|From} an old {coat|box} {fell|slid} a letter. It was {years|ages} {late|old}! “{Go|Run}!” {said|cried} {hero} at once.",
            "In the lining of a {secondhand|borrowed} coat {hero} {found|felt} something {crackle|rustle}. It was a letter, {sealed and stamped|shut with a red seal}, {and never sent|and so old that the ink had gone brown}. The {rain of some far-off day|damp} had {taken|washed off} {the name|all but the first letter of the name}. [Somebody had {put on|worn} that coat to go to the postbox, and had been {spoken to|asked the time}, and had {forgotten|gone home again}.] “You have {waited long enough|had a long wait},” {they} {told|said to} it, and {went|set out} {without breakfast|at a run}.",
            "hero hold surprised letter",
        ),
        beat(
            "A letter {came|blew} by. {hero} {caught|held} it. {No name!|The rain ate the name.} {Whose is it?|Who was it for?}",
            "The letter came {without a postman|on the wind}, and it {landed|stopped} at {hero}’s feet. There had been a name on it, but {the rain had drunk it|a snail had eaten it}; only “To my dear” was {left|still there}, and {a blue|half a} stamp. [“To my dear what?” said {hero}. It might be anyone. Everyone is somebody’s dear.] “You {poor thing|must be delivered},” {they} {told|said to} it.",
            "hero hold surprised letter",
        ),
        beat(
            "{hero} {found|saw} a letter. It was {in|stuck in} {a crack|a bush}. “{To …|For …}” {it said|was on it}, and {then just a blot|no more}.",
            "It had {lain|been} {there|in the crack} for {weeks|who knows how long}: a letter, {thick|cream-coloured} and {sad|crumpled}, with a {blot|smudge} where the name should be. It smelled {faintly|a little} of {violets|gingerbread}. [Somebody had licked that stamp and hoped.] {hero} {turned|held} it {over|to the light}. “{Someone|Somebody} is waiting for {this|you},” {they} said, “and I {shall find them|do not like it when people wait}.”",
            "hero hold curious letter",
        ),
    ),
    tries=(
        beat(
            "“{Is it|Was it} {for|to} you?” they {asked|said}. “{No|Not me},” said a {crow|snail}. {They asked ten. Ten times no!|No, no and no!}",
            "They {asked|tried} everyone they {met|saw}. “To my dear,” read {an old crow|a toad}, and {shook|scratched} its head. “{That cannot|It will not} be me. I am {not|seldom} {anybody’s|called that}.” [It was said so lightly that {hero} remembered it for a long time.] {By then|Soon} they had heard {no|it} in {nine|eleven} different {voices|ways}.",
            "hero hold curious letter, pal stand worried",
        ),
        beat(
            "{They|So they} {put|stuck} the letter on a {tree|post}. {It {fell|blew} down.|A goat {licked|bit} it!} “{No, no|Oh no}!”",
            "They {pinned|hung} the letter {up|on a post} where everybody {came by|could see it}, and {sat down|hid} to {watch|wait}. {A goat|A bird} {came by|stopped}, read it from {left to right|top to bottom}, and {began to eat it|took it for its nest}. [There followed a short but lively tug of war.] They saved {all but a corner|most of it}.",
            "hero run surprised, pal run surprised, +letter",
        ),
    ),
    lows=(
        beat(
            "{No|Not one} door was the {right one|one}. {hero} {looked|gazed} at the letter. “I am {sorry|sad for you},” {they} {said|told it}.",
            "There were no more {doors|people} to {ask|try}. {hero} sat {spot} with the letter on {their} knees, and it {weighed|seemed to weigh} {more|twice as much} than it had. “What if {nobody|no one} ever reads it?” {they} said. [Somewhere there was a window with a face in it, looking out for something that was not coming.] {pal} {had|knew} no answer.",
            "hero sit sad, pal sit worried, +letter",
        ),
        beat(
            "{Plop!|Splash!} {In the wet!|Down it fell!} {hero} {got|fished} it out. {The ink ran.|It {dripped|was soft}.} {Oh dear.|“I spoilt it,” {they} said.}",
            "And then {hero} {dropped|let go of} it. It was only for {a second|a blink}, but there {is|was} always a {wet place|puddle}, and the letter {found|went} straight {to|into} it. {They} {fished|pulled} it out, {limp|dripping}, [and the stamp came off and lay on {their} thumb like a tear]. “I was {supposed|meant} to {take care of|look after} {it|you},” {they} said.",
            "hero hold sad letter, pal look_up worried",
        ),
    ),
    solved=(
        beat(
            "{hero} {read|said} the {end|last line} out {loud|to all}: “{Come|Please come} {home|back}.” A {old|grey} goose {stopped|wept}. It was for her! “I am coming!”",
            "“{Perhaps|What if} it {has to be|must be} {heard|read aloud},” said {hero}, “until the one it {belongs to|is meant for} {knows it|pricks up an ear}.” And {they} read out the {one|only} line that the rain had {spared|left}: “The {kettle|lamp} is {still|always} on for you.” An old goose, who had been {passing|pecking} {at the back|with a suitcase}, {stood|stopped} quite still. [“{Say|Read} that again,” she said, “and {slowly|go easy on the kettle}.”] Then she {turned round|picked up her case}, and {walked|ran} {home|the way she had come}, {with her wings out|laughing}.",
            "hero hold happy letter, pal wave happy",
        ),
        beat(
            "{hero} {gave|held} the letter to the sad old crow. It read: “To my dear crow.” {It was!|Oh, how it smiled!}",
            "“{Who|Which of all of them} was {so sure|the surest} that it could not be for {them|him}?” {asked|said} {hero}. “The one who {said|thinks} that nobody calls him {dear|that}.” So back they went, and put the letter in the old crow’s {claw|lap}. [He read it standing up, and then he read it sitting down.] “It is from my sister,” he {said|croaked}. “{After all these years|She still writes like a hen}.”",
            "hero hold happy letter, pal stand happy",
        ),
        beat(
            "The {wet|warm} letter {fell|came} open. “{Come|Please come} to {tea|my party},” it said. “{All of you|Yours, a friend}.” {It was for them all!|So they all went!}",
            "The {damp|wet} had {loosened|opened} the flap, and there it was for {anyone|all} to see, in {round|green} writing: “To my dear {finder|whoever finds this}, I {have|know} nobody to write to, so I am writing to you. {Do come|Please come} to tea.” [There was a map, with the kettle marked on it.] “It was for {us|me} all {along|the time},” said {hero}, {and they {ran|went}|already running}.",
            "hero hold surprised letter, pal jump happy",
        ),
    ),
)

HOMESICK = Problem(
    name="home",
    key_prop=Prop.KEY,
    seek=("the feeling of home", "a place that felt like home", "the way to feel at home", "a bit of home"),
    titles=("The Key to Another Door", "{hero} Lives Here Now", "Home Is a Sort of Soup", "New House, Old Spoon"),
    advice=(
        "plant something, and you will want to see it grow",
        "home is where they know how you like your toast",
        "put your name on one small thing",
        "learn where the floor creaks",
        "make soup; a smell moves in faster than you do",
        "let somebody lend you something",
        "say goodnight to it by name",
        "old places fit in new pockets",
    ),
    troubles=(
        beat(
            "{New|Odd} bed. {New|Odd} stairs. {hero} {bumped|knocked} a toe. “{This|It} is {not|never} {my home|mine},” {they} said.",
            "The boxes were {unpacked|empty}, and everybody said how {light|roomy} it was. {hero} {agreed|nodded} politely. {They} had a {room|corner} with a view of {somebody else’s tree|the wrong roofs}, and at night the {new|strange} house {cleared its throat|ticked} {in a different key|like a stranger in the next bed}. [{They} had counted: it took {fourteen|nineteen} steps to the kitchen, and at home it had always been eleven.] “{When|How soon} do we go {back|home}?” {they} asked, although {they} {knew|had been told}.",
            "hero look_up sad",
        ),
        beat(
            "{hero} {had|got} a new house. {It was {fine|big}.|It had four walls.} {But|And yet} it did not {smell|feel} like home.",
            "Everything {hero} owned had been {carried|moved} into a new house, {and still|but} something {was|seemed} missing. The {bed|chair} was there, {they} counted {the spoons|the pictures}, {and none had been lost|and it was all right}. But the {stairs|floor} creaked in the wrong {places|language}, [and in the night {they} walked into doors that used to be somewhere else]. {It was a house.|{They} {were} not at home.}",
            "hero stand sad",
        ),
        beat(
            "{hero} {held|had} the {old|big} key. {It fitted no door {now|here}.|Its door was far away.} {They|Oh, {they}} {missed|wanted} home.",
            "In {their} pocket {hero} {carried|kept} a key. It was the key to the old {house|front door}, with the {blue|crooked} step and the {pear tree|bench}, and it did not {fit|open} anything {here|in this place}. [{They} had tried it on all the doors, and on the biscuit tin.] “{I do not think|I am not sure} that {I live here|this is me},” {they} {told|said to} {it|the key}.",
            "hero hold sad key",
        ),
    ),
    tries=(
        beat(
            "They {put|set} {it|the chair} {here|left}. {They put it there.|No, right!} {It was the same.|Bump!} {It did not help.|It still felt wrong.}",
            "They {moved|pushed} the {furniture|bed} about, because {at home|in the old house} it had {stood|been} by the window. But {here|now} the window was {on the other side|in the wrong wall}, and so {they|the two of them} {turned|moved} everything {round|twice}. [At one point {pal} was living in a cupboard.] It {looked|was} {nice|very nice}, and it was {no use|not it}.",
            "hero reach determined, pal reach cross",
        ),
        beat(
            "{hero} {drew|made} a picture of the old {door|house}. {It was {good|nice}.|They hung it up.} {It {made|got} {them} sad.|Sniff.}",
            "{hero} {drew|painted} the old {house|street}, as {exactly|well} as {they} could, with every {brick|window} and the {neighbour’s cat|postbox}, and they hung it {on|up on} the wall. It was {a good drawing|so like it} that {they} {looked|stared} at it {all the time|for an hour}. [But you cannot go in and ask for a biscuit.] It only {made|turned} the {rest|room} {stranger|emptier}.",
            "hero stand sad, pal point happy",
        ),
    ),
    lows=(
        beat(
            "{hero} sat on {the|one} step. “I {want|wish} to go {home|back},” {they} {said|sobbed}. {But it was {far|gone}.|{pal} held {their} hand.}",
            "{hero} {sat down|stood} on a {strange|new} step under a {strange|new} {roof|sky}, and the {homesickness|longing} {came|rolled in} like {fog|the tide}. It has no {edges|handle}, you cannot {push|put} it {away|down}. “I {want|should like} to go {back|home} now,” {they} said{| politely}. [It was the politeness that made {pal} blow {pal.their} nose.]",
            "hero sit sad, pal sit sad",
        ),
        beat(
            "{hero} {lost|dropped} the key. {They} {looked|felt} for it. {Gone!|No key!} {Now {they} had no home at all.|{They} cried.}",
            "And then the key was gone. It must have {slipped|fallen} through the {hole|seam} in {their} pocket, {somewhere between there and here|hours ago}. {hero} {turned|felt} the pocket inside out, and {it|there} was {only fluff|nothing}. [It had not opened anything any more, but as long as {they} had it, there was a door.] {They} {stood|sat} {very still|there}.",
            "hero stand sad, pal look_up worried",
        ),
    ),
    solved=(
        beat(
            "{hero} {hung|put} a cup {on|by} the {hook|door}. {pal} {hung|put} one {there|next to it} {too|as well}. {Two cups!|Clink!} Now it was {home|right}.",
            "{hero} {drove|put} {one|a single} nail into the {bare|new} wall and hung up {their} {cup|hat}. It was {only a nail|the first thing there that {they} had done {themself}}. And {then|when {they} stepped back} it was {odd|strange}: the {wall|room} looked at {them} as if they had been {introduced|friends}. [{pal} hung something next to it, and by {evening|Friday} there was a {row|whole line} of nails.] “{So this is where I hang|Here I am, then},” said {hero}, and {unpacked|took out} the old {spoon|key}, and {laid|left} it {in the drawer|where it belonged}.",
            "hero reach happy, pal stand happy",
        ),
        beat(
            "{They|So they} {made|had} soup. {Mmm!|Old soup, new pot.} {It {smelled|was} like home.|All came to {eat|taste}.} {It was home!|“Here I am,” said {hero}.}",
            "{hero} {made|cooked} the {soup|pancakes} that they {always|used to} {had|eat} on Sundays. The smell went {up the stairs|through the whole house} and {into the corners|under the doors}, and {knocked|called} at the neighbours’. They {came|brought} with {spoons|chairs}, {one by one|and stayed}, [and each of them showed {hero} where the floor creaks]. By {evening|the second helping} the house {smelled|sounded} {like itself|of soup and laughing}, and {they} {noticed|saw} that {they} had {said|called it} “home”.",
            "hero stand happy, pal sit happy",
        ),
        beat(
            "{pal} {gave|brought} {hero} a {new|small} key. {“It is for my door.”|“Come in when you like.”} {That {felt|was} like home!|Now {they} had two!}",
            "“{Here|Take this},” said {pal}, and {put|laid} something {cold|small} into {hero}’s hand. It was a key. “It is for {my|our} door. You {need not|don’t have to} knock.” {hero} {closed|shut} {their} fingers round it, {one by one|slowly}. [So that was how it worked: home is not the door you have, it is the door that you need not knock at.] It {fitted|felt} {perfectly|right}.",
            "pal hold happy key, hero hug happy",
        ),
    ),
)

COLOUR = Problem(
    name="colour",
    key_prop=Prop.PAINTBRUSH,
    seek=(
        "the lost colours",
        "a drop of red to begin with",
        "wherever the colours had gone",
        "the other end of the rainbow",
    ),
    titles=(
        "The Day It All Went Grey",
        "{hero} Paints the Wind",
        "A Little Red to Begin With",
        "Who Washed the World?",
    ),
    advice=(
        "start with one dot and let it spread",
        "colours come out when they are called by name",
        "yellow is never far from where somebody laughs",
        "look at the grey long enough and it is full of blue",
        "nobody ever ran out of green, they only forgot to look",
        "mix what you have with what you remember",
        "paint what you love first",
        "a colour is a kind of hello",
    ),
    troubles=(
        beat(
            "{First|At first} the {red|blue} {went|ran} off. {Then|Next} the {green|pink}. {Drip|Plip}! {hero} saw the last {dot|drop} of {gold|yellow} {go|fade}.",
            "The colours did not all go at once. The {violet|pink} went first, {which nobody noticed|on a Monday}, then the {orange|green}, {and people began to say how tired they felt|in the night}. {hero} {was there|saw it} when the last {yellow|blue} {slid|dripped} off a {duck|door} and {ran|trickled} {away between the stones|down the drain}. [{They} put a finger on it, too late.] And then the world {stood there|was} like a {colouring book|drawing}, {and somebody had taken the pencils|waiting}.",
            "hero reach surprised",
            weather="cloudy",
        ),
        beat(
            "{All|The world} was grey. {Grey|The} {trees|cups}. {Grey|The} {sky|socks}. {hero} {blinked|rubbed {their} eyes}. {Still|All} grey!",
            "{One|That} day {hero} woke up and the colours were {gone|out}. The {apples|curtains} were grey, the {grass|toast} was grey, and {the jam|so were {their} own {toes|hands}}. [There was light grey and dark grey, and on the butter a sort of hopeful grey.] “{Who|Somebody} has {washed the world|left the lid off},” said {hero}, “{and now it has|and it} {faded|all run out}.”",
            "hero stand surprised",
            weather="cloudy",
        ),
        beat(
            "{hero} had a paintbrush. {But|And} {no|not a drop of} paint! {Red? Gone.|Blue? All gone.} {The world {was|looked} so pale.|It was a grey day.}",
            "{hero} {dipped|put} {their} paintbrush in the {red|blue}, and it came out {clear|as clear as water}. {They} tried the {yellow|green}. {They} tried the {purple|orange}, {which is usually a safe bet|with {their} eyes shut}. [The pot said “Purple”, but it no longer meant it.] Outside the {window|door} everything was {as pale as milk|the colour of rain}, and people {talked|walked} more {softly|slowly}.",
            "hero hold worried paintbrush",
            weather="cloudy",
        ),
    ),
    tries=(
        beat(
            "They {asked|begged} a {carrot|beet} for {red|orange}. {It {gave|had} none.|They rubbed it.} {Now {pal} was {sticky|wet}.|Grey soup!}",
            "“{Beetroot|Berries},” said {pal}, “always {make|leave} a {stain|mess}, {everybody knows that|it is their nature}.” They {squashed|boiled} a {bucket|pot} of it, {and out came|and got} {a grey mush|grey juice}. [It would still not come out of {pal}’s shirt, which was something.] They {tasted|ate} it, and it {tasted|was} {nice|good}, {although|but} {nothing like red|grey}.",
            "hero stand worried, pal stand surprised",
        ),
        beat(
            "They {told|read} the {trees|sky} {nice|old} {words|names}: {“Green!|“Pink!} {Green!”|Gold!”} {One leaf shook.|Not much.} Then it stopped.",
            "They {called|shouted} the colours {by name|like lost dogs}: “{Vermilion|Turquoise}! {Mustard|Lilac}! Here, {boy|blue}!” {Once|For a moment} a leaf {went|turned} the faintest {green|gold} at the {edge|tip}, as if it {half|almost} remembered. [Then it looked round at the others and went grey again, from shyness.] “They can {hear us|hear},” said {hero}. “{They need a reason|They are not ready}.”",
            "hero wave determined, pal wave happy",
        ),
    ),
    lows=(
        beat(
            "{Now|Then} {hero} was grey {too|all over}. {Their} {hands|ears} were grey. {Their} {heart|mood} was grey. {They} sat {down|still}.",
            "After {so long|all that} in the grey, it {got|crept} {in|inside}. {hero} {could not|could no longer} {think|remember} what {red|blue} had been like; {was it loud|was it the warm one}? {They} {let|put} the paintbrush {sink|down}. “{Maybe|Perhaps} it was {always|never any different} {like this|grey},” {they} said. [That was the greyest thing that anybody had said yet.] {pal} {shivered|had no answer}.",
            "hero sit sad paintbrush, pal sit sad",
            weather="cloudy",
        ),
        beat(
            "“There is no {red|blue} {left|here},” said {hero}. {They|Both} {looked|stared} at the {pale|grey} {sky|world}. A {tear|drop} fell.",
            "They had looked {behind|under} every {stone|cloud}, and {found|collected} {eleven|nine} sorts of grey in {a jar|little bottles}. {hero} {laid|put} the paintbrush {across|beside} them. It is {hard|a hard thing} to {go on|look} when there is nothing to {see|look at}. [“Tell me a colour,” said {pal}, and {hero} opened {their} mouth, and could not.]",
            "hero stand sad, pal sit sad, +paintbrush",
            weather="cloudy",
        ),
    ),
    solved=(
        beat(
            "“{Sky|Grass}, I {like|love} you,” said {hero}. {Plop|Ping}! {Blue|Green} {came|ran} {back|in}! They {named|thanked} {them all|each thing}. {All was bright.|What a sight!}",
            "“I never {told|thanked} you,” said {hero} to the {sky|grass}, “how {much|well} I {liked|loved} your {blue|green}.” A {blush|shiver} went over the grey. It was {only a breath|very faint}, but {it was a colour|it stayed}. So they {went|walked} from thing to thing and {said it|thanked them}: the {poppy|apple} for its red, the {crow|puddle} for {a black with purple in it|holding bits of rainbow}. [Everyone likes to be noticed, and colours most of all.] {By the time they had finished|When they turned round}, they had to {shade|shut} their eyes.",
            "hero wave happy, pal look_up surprised",
        ),
        beat(
            "A {tear|drop} fell {on|by} the brush. {It was {blue|wet and blue}!|Oh! Blue!} {hero} {laughed|smiled}. {That was yellow!|Then came green!}",
            "It began with {one drop|a tear}, and the {drop|tear} was {blue|as blue as anything}. {hero} {touched|dipped} the brush {to|in} it, and {laughed|gasped}, and the {laugh|gasp} was yellow! Blue and yellow {make|made} green, and green {ran|jumped} {down the brush|over everything} {into the grass|like fire}. [Every feeling was a colour; they had simply been keeping them in.] Then {pal} {blushed|got the hiccups}, and there {was|came} the red.",
            "hero hold happy paintbrush, pal jump happy",
        ),
        beat(
            "{hero} {drew|painted} a {small|fat} heart. {It was for {pal}.|{They} {meant|felt} it.} {It {went|was} red!|Red!} {Then all {came|was} bright!|Red, blue, gold!}",
            "With the {dry|empty} brush {hero} painted {what {they} loved best|something for {pal}}, {a small crooked heart|{pal}’s nose}, though {there was no paint|nobody would see}. And {slowly|from inside} it {turned|went} red. It was the {first|only} red in the {whole|entire} world, and it {hummed|glowed}. [The grey beside it looked up, as it were, and remembered a party.] {Then|Out} {came|went} {the rest|orange}, like {guests|birds}, {all talking|all together}.",
            "hero reach proud paintbrush, pal stand surprised",
        ),
    ),
)

TREASURE = Problem(
    name="treasure",
    key_prop=Prop.TREASURE,
    seek=(
        "the treasure",
        "the chest that nobody had ever opened",
        "the lid of the old chest",
        "Captain Nobody’s treasure",
    ),
    titles=(
        "{hero} and the Chest Without a Lock",
        "Dig Here, Said the Moon",
        "The Heaviest Treasure in the World",
        "Captain Nobody’s Gold",
    ),
    advice=(
        "the best treasures are not heavy",
        "dig where you laughed",
        "what you must share you cannot lose",
        "gold is only yellow, look for warm",
        "a chest is as rich as the one who opens it",
        "somebody hid it because somebody would come",
        "listen to the lid before you lift it",
        "count your friends, then count again",
    ),
    troubles=(
        beat(
            "Old tales {say|tell}: a chest {lies|is hid} {here|near}. {hero} {heard|read} it {ten|six} times. “I {will|must} {find|get} it,” {they} said.",
            "It said so in a song that {the fishmonger|everybody’s grandfather} sang: “{Seven steps|Nine paces} from where you would never look, {lies the gold that Captain Nobody took|sleeps the chest that the Captain forsook}.” {hero} had {looked|dug} in {nearly all|most} of the places where {they} would never look. [It is harder than it sounds, because as soon as you look there, it no longer counts.] But {the word|“treasure”} shone in {their} head, and there was no sleeping for it.",
            "hero stand curious",
        ),
        beat(
            "“{There is|I know of} a treasure,” said {the wind|an old song}. {hero} {sat up|listened}. {They} {had to|must} {find|see} it!",
            "Everybody {knew|had heard} that there was a treasure, {and nobody had ever seen it|buried by Captain Nobody}. {hero} {lay|sat} {in bed|up} at night and {thought|wondered} about it: {gold|rubies}, perhaps, or {a crown|chocolate money}. [Captain Nobody had left no map, no note, only a rhyme, and the rhyme had lost its last line.] “I {shall|will} {find|look for} it,” {they} said, “{and then I shall be rich|and buy a boat}.”",
            "hero look_up curious",
        ),
        beat(
            "{hero} {found|dug up} a gold coin. {Where {was|is} the rest?|It shone.} {A whole chest|A treasure}, {maybe|perhaps}!",
            "It was only one coin, {thin|worn} and {gold|yellow}, and it {lay|winked} {in|out of} a {crack|mousehole} where no coin {should be|had been before}. On one side was a {chest|ship}, and on the other a {face|head} {with its tongue out|that winked}. [“Where there is one,” thought {hero}, as people have thought ever since there were coins, “there are more.”] A treasure! {They} {had to|would} have it.",
            "hero stand surprised",
        ),
    ),
    tries=(
        beat(
            "{Dig|Scratch}, {dig|scratch}! {They dug {ten|five} holes.|Deep, deep holes.} {Out came|They found} a {boot|spoon}. No gold!",
            "They dug. They dug {here|behind this}, they dug {there|in front of that}, until {the place looked like a cheese|there was more hole than ground}. They {found|unearthed} a boot, {a bent spoon|two marbles} and a {worm|mole} who {asked|begged} them to {mind the furniture|knock next time}. [“It is a fine boot,” said {pal}, who was trying to be helpful.] {But|Yet} it was no {treasure|gold}.",
            "hero reach determined, pal sit happy",
        ),
        beat(
            "{They|So they} {asked|begged} a {parrot|crow}. “{Gold|Pay}!” it {cried|said}. {It {just|only} wanted buns.|Ten buns later, it slept.}",
            "They had heard that {an old raven|a certain parrot} {knew|had known the Captain}. “{Left|North},” it said, for a {bun|biscuit}. “{Then right|Then south},” it said, for {two more|another}. [After eleven buns they were back where they had started, and the bird was too round to fly.] {“Thank you,” said {hero}, a little stiffly.|It had been a lovely walk.}",
            "hero stand cross, pal stand surprised",
        ),
    ),
    lows=(
        beat(
            "A chest! {hero} {pulled|threw} it open. {Empty!|Just air.} {No gold, no crown.|“Oh,” {they} said.}",
            "And then they found it. {hero} {threw|heaved} back the lid of the chest, and {there|inside} was {nothing|not a thing}: {a little dust|some wood}, and a smell of tar. [It was a very well-made, very handsome, very empty box.] {They} {looked|felt} in all the {corners|four corners} and {under|behind} the lid. “We {walked|came} all that way,” {said|whispered} {hero}, “for {a box|this}.”",
            "hero sit sad, pal stand sad, +treasure",
        ),
        beat(
            "{Their|All their} {hands|feet} were {sore|cold}. {No gold.|Not one coin.} “{Was|Is} it just a {tale|joke}?” {asked|said} {hero}.",
            "{Their} hands were {sore|full of blisters}, {their} boots were full of {ground|sand}, and {they} had {found|got} exactly as much gold as {they} had {had|owned} {before|that morning}. “It was {only|just} a {story|song},” said {hero}, “{and I believed it|like all the others}.” [It is a tiring thing, to have believed something so hard.] {pal} found nothing to say.",
            "hero sit sad, pal sit sleepy",
        ),
    ),
    solved=(
        beat(
            "{hero} {opened|lifted} the {lid|chest}. {Sand and {shells|stones}!|A note: “Well {done|dug}!”} They both laughed. That was the {gold|prize}!",
            "In the treasure chest lay a {letter|card}. “Dear {finder|digger},” {wrote|said} Captain Nobody, “I {had|once had} gold, and I {buried|hid} it, and I sat on it, and it was {cold|dull}. So I {spent|gave} it {all on|away for} {a long journey|pancakes} with a friend. It was the best {bargain|thing} I ever {made|did}. {You|I see that you} have come {a long way|far}. {With whom|Who is with you}?” [{hero} read it {twice|to the end} and looked over the edge of the paper.] There stood {pal}, {beaming|with mud on {pal.their} nose}.",
            "hero sit surprised, pal wave happy, +treasure",
        ),
        beat(
            "{hero} {saw|read} {words|a line} {in|under} the lid: “{Look|Turn} round.” {There {stood|sat} {pal}!|{They} turned. {pal}!} {The best treasure!|Oh! Of course!}",
            "On the {inside|underside} of the lid some words were {carved|scratched}: “You {did not come|have not come} alone. {Count again|Turn round}.” {hero} turned round, and there stood {pal}, {muddy from head to foot|holding both their coats}, who had {dug every hole|come all that way} {for no better reason than|just because} {hero} had asked. [Captain Nobody had been no fool.] {They} {shut|closed} the chest. It was {full|not empty} after all.",
            "hero hug happy, pal hug happy, +treasure",
        ),
        beat(
            "The chest was full of {kites and balls|books and toys}! {“Take|“Have} one, {leave|put in} one,” it {said|read}. {So they did!|What fun!}",
            "The treasure was {real|there}, but it was not {gold|what they had thought}. The chest was full of {the best things|favourite things} of {everyone|all those} who had ever found it: a {kite|top}, a {whistle|book with a loved spine}, {a ball|half a joke on a bit of paper}. “{Take|You may take} one,” said the lid, “and leave one {of yours|that you love}.” [{hero} thought for a long time, and then gave it {their} lucky button.] {It was fair.|They shut the lid softly.}",
            "hero sit happy, pal sit surprised, +treasure",
        ),
    ),
)

PROBLEMS = (LOST, EGG, STAR, SONG, LETTER, HOMESICK, COLOUR, TREASURE)
