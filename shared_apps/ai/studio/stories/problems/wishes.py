"""Things to learn, to wish for, to give and to mend."""

from shared_apps.ai.studio.stories.beats import Problem, beat, words
from shared_apps.ai.vocabulary import Prop

SKILL = Problem(
    name="skill",
    key_prop=Prop.FEATHER,
    seek=("the trick of it", "somebody who could teach it", "the knack", "the secret of how it is done"),
    words=words(skill="whistle; swim; stand on one leg; juggle; say sorry; cartwheel; float; yodel"),
    titles=("{hero} Nearly Can", "Not Yet Is a Place", "The Ninety-Ninth Try", "How {hero} Learned It Sideways"),
    advice=(
        "everyone who can do it once could not",
        "the trick is to forget that you are learning",
        "do it badly first, and then less badly",
        "rest is practice with its eyes shut",
        "fall on the soft side",
        "watch the feet and not the face",
        "laughing loosens what trying has tightened",
        "nobody else can do it quite your way",
    ),
    troubles=(
        beat(
            "{All|The others} could {skill}. {hero} could not. {Not {a bit|once}.|{They} {tried|wished} so hard.} {“{Why not|Why}?” {they} said.|Oh, it was hard!}",
            "Everybody {in_place} could {skill}, {and they made it look easy|even the very old and the very small}. Only {hero} could not. {They} had {tried|practised} {in secret|before breakfast}, and {after supper|in the rain}, {and with a feather in {their} hat for luck|and once in {their} sleep}. [It was like a joke that everyone had heard but {them}.] “{Perhaps|Maybe} I have a {piece|part} missing,” {they} said.",
            "hero stand sad",
        ),
        beat(
            "“{Watch|See} me,” said {hero}. {They} {took|had} a {run|breath} and {set out|tried} to {skill}. {Bump|Oh dear}! {It did not work.|No good.}",
            "If {wanting|trying} were enough, {hero} would have been able to {skill} {better than anyone|long ago}. {They} {thought|dreamt} about it {at night|in the bath}. {They} had {read|heard} how it is done, and {drawn|made} a {plan with arrows|chart of it}. [{Their} head could do it perfectly well; it was the rest of {them} that would not listen.] So {they} {tried|had} another {time|go}, and {it went wrong in a new way|nothing came of it}.",
            "hero jump determined",
        ),
        beat(
            "“{When|Will} I ever {skill}?” {hero} asked {the moon|a stone|the sky}. {They} held a feather {tight|for luck}.",
            "Some {people|children} are born able to {skill}, and some {learn it on a Sunday|pick it up on the way to school}, and then there was {hero}. “{You|One} just {do|have to do} it,” said those who {could|knew how}, which is {no help at all|the least useful sentence there is}. [{They} had a lucky feather for such cases. It did its best.] But {they} {could not|still could not}, {and that was all there was to it|not even nearly}.",
            "hero hold sad feather",
        ),
    ),
    tries=(
        beat(
            "{pal} {pushed|held} {hero}. “{Now|Go}!” {Up, over|One, two} … {flop|bump}! {They lay in a heap.|Legs everywhere!}",
            "“I shall {help|hold you},” said {pal}, “and you {do the rest|just begin}.” They counted {to three|down from ten}, {pal} {let go|gave a push} {at two|a bit too soon}, and there was a {great|short} {muddle|tangle} of {arms and legs|elbows}. [“Which of these is mine?” asked a voice from underneath.] But for a {blink|moment}, in the middle of it, {hero} had {almost|very nearly} {felt|had} how it might {go|be}.",
            "pal reach happy, hero jump surprised",
        ),
        beat(
            "They {read|took} a big book: “Part one: {stand|breathe}. Part two: do it.” {That was all!|“Oh, thanks,” said {hero}.}",
            "They {borrowed|found} a book on the subject, {with four hundred pages|as thick as a loaf}. The {first|opening} chapter {dealt with|was about} the history of it, and the {second|next} with {famous people who could|how to fold the towel}. [Chapter nine said: “Now simply do it,” and after that came the index.] {hero} {stood|tried standing} on the book, and {that|it} {helped|was} {a little|no worse}.",
            "hero hold cross book, pal look_up curious",
        ),
    ),
    lows=(
        beat(
            "{hero} {tried|did} it {once|one time} more. {Flop|Splat}! {Some {laughed|giggled}.|They all saw.} “I {give up|stop},” {they} said.",
            "{They} tried it {one last time|in front of everyone}, and it was the {worst|wobbliest} {of all|yet}. Somebody {laughed|giggled}. They did not mean {any harm|it badly}, but {hero} {heard|felt} it {all the way down|in {their} knees}. “I {am done|shall stop} {trying|now},” {they} said, and {took|pulled} the feather {out of {their} hat|off}. [“It is only a thing,” said {pal}. “One of many.” But it was that one.]",
            "hero sit sad, pal stand worried",
        ),
        beat(
            "“I will {never|not} {skill},” {said|sobbed} {hero}. {They} {sat down|hid {their} face}. {pal} {sat|stayed} {too|near}.",
            "{hero} was {tired|bruised} in {eleven|several} places, and not one of them had learned {anything|how to {skill}}. {They} {sat down|lay} {spot} and {looked|stared} at {nothing|{their} own feet}. “You are not to blame,” {they} told the feet. “It is {me|I} who {cannot|am no good at it}.” [{pal} opened {pal.their} mouth to say something cheering, and wisely shut it.]",
            "hero sit sad, pal sit calm",
        ),
    ),
    solved=(
        beat(
            "{And|Then} {hero} did {it|just that}! {They} could {skill}! “Did you see?” {they} {cried|said}. {Hooray!|Again! Again!}",
            "And {while the head was busy elsewhere|then, between one breath and the next}, it {happened|went by itself}. {hero} could {skill}! {They} {noticed|saw} it only when {it was over|{pal} {shouted|gasped}}. “{How|What} did you {do|change}?” “{Nothing|I forgot to try},” said {hero}, {as surprised as anyone|amazed}. [{They} did it again, to be sure, and again, because it was lovely.]",
            "hero jump proud, pal jump happy",
        ),
        beat(
            "It was not how the others did it. It was {hero}’s {own|very own} way to {skill}! It worked!",
            "It did not look the way it {did when others did it|does in books}. It was {slower|rounder} and {a bit sideways|had a hop in it}, but {there was no doubt|nobody could deny it}: {hero} could {skill}. It was only that there had been {no lesson|no book} for {the way {they} did it|{hero}’s kind of it}, {because nobody had done it so before|and so {they} had had to invent it}. [By evening three others were trying to do it like that.]",
            "hero stand proud, pal look_up surprised",
        ),
        beat(
            "A {bird|frog} {fell|got stuck}. “{Like this|See},” said {hero}, and {did|showed} it. {They} could {skill}! All for a friend!",
            "It was {pal} who {got stuck|could not do it now}, and {hero} who {jumped up|said}: “{Look, it is easy|Like this}!” And {they} {showed|did} it. There was a {silence|pause}. “Wait,” said {pal} slowly, “you can {skill}.” [It is a curious thing about teaching, that you hear yourself.] {hero} {looked|stared} at {their} own {hands|feet}. “{So I can|Well I never}.”",
            "hero stand surprised, pal look_up surprised",
        ),
    ),
)

WISH = Problem(
    name="wish",
    key_prop=Prop.KITE,
    seek=(
        "a way to make the wish come true",
        "the place where wishes are kept",
        "the right kind of wind for a wish",
        "the first step",
    ),
    words=words(
        wish="see the world from above; sail round the moon; meet a whale; own a bakery; write a song that everyone sings; touch a cloud; find a door to yesterday; build a tower of cake"
    ),
    titles=(
        "If Only, Said {hero}",
        "{hero} and the Wish That Would Not Sit Still",
        "A Wish with Muddy Boots",
        "Someday Is Not a Day",
    ),
    advice=(
        "a wish is a seed, it wants both rain and digging",
        "say it out loud and it starts to walk",
        "begin at the end that you can reach",
        "those who laugh at wishes have lost theirs",
        "cut it into small ones and start with the crumbs",
        "wishes like company",
        "someday is not a day, so choose one",
        "a wish you share is twice as wide",
    ),
    troubles=(
        beat(
            "{hero} had a {big|deep} wish: to {wish}. {Oh, how {they} wished it!|Day and night {they} wished it.}",
            "{hero} had a wish. It was {not a small one|a big one}, and it {sat|lived} {just under {their} ribs|at the back of {their} head}, and {hummed|kept {them} awake}: {they} wanted to {wish}. [Other people wished for socks or a nice bit of weather. {hero} could not help it.] “{One day|Somehow},” {they} {told|said to} {the ceiling|the kite on the wall}, which {had heard it before|nodded}.",
            "hero look_up calm",
        ),
        beat(
            "“I {want|wish} to {wish}!” said {hero}. {Some {smiled|laughed}.|“You?” they said.} {But|Yet} {hero} {meant|felt} it {so|very} {much|well}.",
            "“When I {am big|grow up},” {hero} used to say, “I shall {wish}.” {“Of course you will,” people said, and nodded kindly.|People smiled the way you smile at puppies.} But the wish did not {want|like} to wait {for big|so long}. [It pulled like a kite on a short string.] And {one|that} {morning|day} {hero} {woke up|stood up} and {knew|said}: “{Now|Today}.”",
            "hero stand determined, +kite",
        ),
        beat(
            "{Kites go up.|A kite wants up.} {hero} had {one|a wish} {too|as well}: to {wish}. {But|And} {how|where} to {start|begin}?",
            "Every evening {hero} wrote {the same|one} wish on the tail of {their} kite and {let it fly|sent it up}. The wish was: to {wish}. {Every|Each} evening the kite came back, {and so did the wish|with the wish still on it}. [“Not at home,” the sky seemed to say, “please try later.”] {Perhaps|It might be}, {they} {thought|began to think}, that wishes {have to be fetched|do not come if you only wave}.",
            "hero hold calm kite",
        ),
        beat(
            "“What do you {want|wish}?” {asked|said} {they all|the moon}. “To {wish}!” said {hero}. {It was out!|There!} {Now|So} it {grew|had legs}.",
            "It {started|began} as {an itch|a tickle}, {just|somewhere} {behind|under} the {left|right} {elbow|ear}. {hero} {scratched|rubbed} it, and {slept on it|had a bath}, and {still|yet} it was there {in the morning|at breakfast}, only {bigger|clearer}, and now it {had words|could talk}: to {wish}. [Some {itches|tickles} {can be|are} {scratched|cured} with {a stick|porridge}; {not this one|this was not one of those}.] “{Very well|All right},” said {hero} {to it|out loud}, and {looked for|put on} {their} {shoes|hat}, “{but you will have to {tell me how|show me the way}|then let us go and see}.”",
            "hero stand determined",
        ),
    ),
    tries=(
        beat(
            "{hero} {blew|puffed} a {seed head|candle}. Wish, wish! {All was as before.|Nothing.}",
            "They {wished|tried it} on everything that you can wish on: {a candle|a dandelion}, {a white horse|an eyelash}, {the first star|a ladybird} and {a spoon|half a biscuit}, {in case|for thoroughness}. Then they {waited|kept still}. [“Do you feel anything?” asked {pal}. “My foot has gone to sleep,” said {hero}.] It {appeared|seemed} that wishes do not like to be {shouted at|ordered like soup}.",
            "hero look_up happy, pal sit curious",
        ),
        beat(
            "“Ten steps,” said {pal}. {Step one: bun.|Step one was fun.} {Step two: oops!|Step two was mud.}",
            "They made a {model|plan} of the wish out of {boxes|string and spoons}, to see how it {would|might} work. It {worked|went} {splendidly|like a dream}, {on the table|as long as one squinted}. The {real|life-sized} one {fell|came} {down|apart} {at once|in the mud}. [“It is exactly the same,” said {pal}, puzzled, “only larger, and flat.”] They {saved|kept} the spoons, {and one good idea|for soup}.",
            "hero reach determined, pal point happy",
        ),
        beat(
            "They {wrote|sent} a {note|letter} to the {moon|wind}: “{Help|Please}!” {The wind {blew|took} it {off|back}.|It fell in a pond.} {Splash!|Oh well.}",
            "They {wrote|sent} {in|away} for it. “Dear {Sir or Madam|whoever it may concern},” {wrote|put} {hero}, “I should like to {wish}. {Kindly|Please} {see to|arrange} it by {Friday|return}.” {pal} {licked|drew} the stamp. {The answer|A reply} came {at once|rather soon}, {on the wind|by snail}, and said: “Your wish is {being looked into|number nine thousand and four}. {Do not ring.|Kindly wait in line.}” [They {waited|stood} {politely|patiently} for {some minutes|nearly an hour}, behind {nobody|no one at all}.] {The line did not move.|It was a very tidy letter.}",
            "hero stand happy, pal point happy",
        ),
        beat(
            "They {asked|met} a {wise|grey} {owl|goat}. “How can {hero} {wish}?” said {pal}. “{Hoo|Hm},” it said, {and slept|and no more}.",
            "They {practised|trained}. “Wishing is {like|a matter of} {muscles|exercise},” {declared|said} {pal}, who had {made|drawn} a {timetable|list}. First they wished for {a bun with one raisin|a pebble}, {and there it was|which was easy}; then for {a button to be found|the kettle to boil}, which {took|needed} {longer|patience}; then for {Tuesday|noon}, and {had to wait|waited}. [It came, {on time|as usual}, and they {congratulated each other|shook hands} {warmly|on it}.] But when {hero} {tried|turned to} the {big|real} one, {it {only|just} {blinked|looked} at them|nothing so much as twitched}.",
            "hero look_up determined, pal point happy",
        ),
    ),
    lows=(
        beat(
            "“{It|My wish} is too big,” said {hero}. {They} put the kite down. {Sniff.|One tear.}",
            "It was {no good|hopeless}. The nearer they came, the {bigger|further off} the wish {got|seemed}, and {hero} {felt|was} {smaller|shorter} with {every|each} step. “People like me do not {wish},” {they} said. “{Only in books|It was silly}.” {They} {folded|rolled} the kite up {small|tight}. [It is a sad noise that a kite makes when it is folded. It sounds like yes, yes, all right.]",
            "hero sit sad, pal stand sad, +kite",
        ),
        beat(
            "{Everyone|All} had {gone|left}. {hero} {looked|gazed} {up|far off}. “{Just|Only} a wish,” {they} {said|sighed}. {Sigh.|It hurt.}",
            "“{Well|So},” said {hero}, “{at least|now} I know.” It was {meant|supposed} to sound {grown-up|cheerful}. All around {them} the world {went about its business|was just as usual}, and {nothing|no bit} of it {looked like|had anything to do with} a wish. [You can be homesick for a place where you have never been.] {pal} {picked up|held} the other end of the {silence|string}, and they {sat|stayed} {so|like that}.",
            "hero sit sad, pal sit sad",
        ),
        beat(
            "All {day|along} they had {tried|climbed}. {Now it was late.|Sore feet!} “{My wish|It} is {lost|gone},” {they} said. {hero} {shut|hid} {their} eyes.",
            "{hero} {looked|felt} in {their} {pocket|heart} for the wish, {just|only} to {hold|warm} it a little, and {could not find it|there was only fluff}. {For the first time|All of a sudden} {they} could not {remember|think} why {they} had {ever wanted|been so keen} to {wish}. It {felt|was} like {coming|going} down {one stair too many|a stair that is not there}. [{A wish|Wanting} is {heavy|a weight}, but {not wanting|the hole it leaves} is {far|much} heavier.] “{Could|Can} you {carry|keep} it for me,” {they} asked {pal}, “if {it comes back|we find it}?”",
            "hero sit sad, pal sit worried",
        ),
    ),
    solved=(
        beat(
            "{Small|One} step. {Small|One more} step. {Then|And} … {there|oh}! To {wish}: it was so! “We did it!” cried {hero}.",
            "They {cut|took} the wish {apart|to pieces}, into {bits|crumbs} that one could {carry|lift}. The first was {so small that it was nearly silly|only to ask}, and they {did|did just} that. The next was no harder. [It is a thing {one ought to be told|they should teach} earlier: that a wish has stairs.] And {after|with} the last of them {hero} {looked|lifted} {up|{their} head}, and was {there|standing in it}. To {wish}: it was {real|true}, it was {loud|now}, and it fitted.",
            "hero jump proud, pal hug happy",
        ),
        beat(
            "{And|Then} {it came true|so it was}! {hero} got to {wish}! {Oh, what joy!|“Look!” {they} said.}",
            "And {so|then} it {came true|happened}, not {with a bang|in a flash}, but the way {dough rises|day comes}: {suddenly you notice|you look away and it is there}. {hero} got to {wish}! It was {different|smaller} from what {they} had {thought|imagined}, and {much|far} {realer|better}, {for it had a smell|because there was {pal} in it}. [They had made it themselves, out of crumbs, and had been too busy to see it growing.]",
            "hero jump happy, pal jump happy",
        ),
        beat(
            "“{Look|See},” said {pal}, “we are doing it!” {hero} {looked|turned} round. To {wish}: {now|there} it was {real|true}!",
            "“{Stop|Wait} a minute,” said {pal}. “What was it {again|exactly}, that you {wished|wanted}?” “To {wish},” said {hero}. “And what,” {asked|said} {pal}, “do you think {that was|we are doing}?” {hero} {opened|shut} {their} mouth. {They} {looked|turned} round. [It is quite possible to walk straight into a wish, if you are looking at your feet.] And then {they} {laughed|shouted} so loud that {it flew up|the kite took off}.",
            "hero look_up surprised, pal point happy",
        ),
        beat(
            "“{Jump|Now}!” {cried|said} {pal}. {hero} {held|took} {pal.their} hand. {Up, up …|One, two …} Yes! To {wish}! {It was true!|What a day!}",
            "“{On three|When I say},” said {pal}. {hero} {shut|closed} {their} eyes, {took|held} {pal}’s hand and {leaned|stepped} {forward|out} {into it|without looking}, as you {step|climb} into {a boat|warm water}. {There was a {hush|wind}.|Something {hummed|rang}.} “Now you {can|may} {look|open them},” {whispered|said} {pal}. And there it was, {all round {them}|on every side}. To {wish}: it had {edges|a smell} and {a sound|colours}, and it {went on|did not stop}. [{They} {pinched|poked} {pal}, to be {sure|certain}, and {pal} said ouch.] “{So|Oh},” {breathed|said} {hero}, “{that is what it was for|it fits}.”",
            "hero reach happy, pal point happy",
        ),
        beat(
            "{All|So many} {hands|friends} {helped|pushed}. {One|A mouse} {held|tied} the {string|end}. {One more|A goose} {sang|pulled}. {Then|And} {hero} {did|had} it: to {wish}!",
            "It {took|needed} {everybody|all of them}. {One|Somebody} {lent|brought} a {rope|ladder}, {another|someone else} {knew|remembered} {the way|a shortcut}, {a third|an old friend} {held|carried} the {lamp|sandwiches}, and {the smallest|a snail} said “{Nearly|Go on}” at the {right|proper} {moment|place}. And so it {came about|happened} that {hero} got to {wish}, with {half the world|a crowd} {puffing|cheering} {behind|alongside}. [People {say|think} that a wish is a {private|lonely} thing, but {this one|theirs} {had|needed} {room|chairs} for {twenty|forty}.] “{We did it|That was us},” said {hero}, and {of all that|in the whole of it} {they} liked the “we” best.",
            "hero jump happy, pal wave happy",
        ),
    ),
)

GIFT = Problem(
    name="gift",
    key_prop=Prop.GIFT,
    seek=(
        "the best present in the world",
        "something that {who} did not have yet",
        "a present that does not break",
        "the right present",
    ),
    words=words(who="Grandma; Grandpa; Auntie Plum; old Mr Button; the baker; Uncle Otto"),
    titles=(
        "Something for {who}",
        "{hero} and the Empty Box",
        "A Present with Nothing Round It",
        "Not Socks, Said {hero}",
    ),
    advice=(
        "give what you would miss",
        "the best things cannot be wrapped",
        "look at what the hands keep reaching for",
        "ask what they tell stories about",
        "a present is a way of saying I saw you",
        "time is the only thing that nobody has enough of",
        "the string matters less than the knot",
        "remember what made them laugh",
    ),
    troubles=(
        beat(
            "“I have a present for {who}!” {said|cried} {hero}. “What is in it?” “Um!” {It was just a box.|Nothing yet!}",
            "There were {nine|seven} days left, then {four|five}, and then it was {as good as tomorrow|nearly time}. {Who} had a birthday, {and all over the place people were hiding things behind their backs|and everyone had something under the bed}. {hero} had {wrapped|tied up} an empty box, {to begin with|just to make a start}, {because bows are the easy part|and very handsome it looked}. [“It only needs an inside,” {they} said. “How hard can an inside be?”] It was {harder|a good deal harder} than {bows|you would think}.",
            "hero hold worried gift",
        ),
        beat(
            "{Soon|Today} was {who}’s {big day|birthday}! {hero} had a box. {But|And} it was {empty|bare}! {Oh no!|What to do?}",
            "It was nearly {who}’s birthday, and {hero} had the {paper|box}, the ribbon and the {card|bow}. What {they} did not have was the {present|inside}. {Who} already had {socks|a teapot}, {soap in the shape of a swan|three scarves} and {a clock|a very good spoon}. [“Nothing at all,” is what {who} wished for, which is what people say who are hard to buy for.] {hero} {looked into|shook} the empty box, {and it echoed|again}.",
            "hero sit worried, +gift",
        ),
        beat(
            "“{What|Tell me! What} does {who} {like|love}?” asked {hero}. {No one knew.|“Hm,” said all.} The party was {near|soon}!",
            "{Who} was going to have a {party|birthday}, {a round one, with a nought|and a big one at that}. {hero} {wanted|was determined} to bring a present that would make {who} {laugh and cry|forget to say you shouldn’t have}. [Last year it had been a potato that looked like a duck. It was not easy to follow.] But {what|where do you find such a thing}? {They} {walked|went} {up and down|round and round}, {and no present came|thinking}.",
            "hero stand worried",
        ),
        beat(
            "“{What|Oh, what} shall I {give|get} {who}?” {said|asked} {hero}. A {hat|sock}? {No!|Not that!} A {spoon|bun}? No! {“Help,” {they} said.|It was {so|too} hard.}",
            "{hero} had {made|written} a list of {presents|ideas} for {who}, and {crossed|struck} {them|it} out {from top to bottom|one after another}. {Slippers|Gloves} were {dull|what everyone gave}; {a trumpet|a goat} was {too much|rather loud}; {a jar of fog|a second nose} would be {hard|tricky} to {wrap|find}. [The {last|only} {thing|line} {left|remaining} said “{something lovely|the right thing}”, {underlined|with a star}, which {no shop has|is sold nowhere}.] And the birthday {crept|rolled} {nearer|closer} like {an uncle who comes too early|a guest on small wheels}. {hero} {held|put} the {empty|bare} box to {their} ear. {It knew nothing, either.|Not even a rattle.}",
            "hero hold worried gift",
        ),
    ),
    tries=(
        beat(
            "They {made|baked} a cake. It sank. {Flop|Splat}! It was flat.",
            "First they {baked|tried} a cake. It {rose|grew} {beautifully|like a hat}, and then {pal} {opened|peeped into} the oven, and it {sighed|sank} {and lay down|into itself}. They filled the {hole|dip} with {cream|plums}, {and the cream sank too|which vanished}. [In the end it was less a cake than a very sweet pond.] They {ate|finished} it {out of tact|with spoons}, and there was {nothing left to give|one idea fewer}.",
            "hero stand worried, pal hold happy cake",
        ),
        beat(
            "They {made|painted} a picture. “Is it a {cow|goat}?” said {pal}. It was a {boat|tree}! {Oh dear.|Hm.}",
            "Next {hero} {painted|drew} a portrait of {who}, {from memory|as a surprise}. “{What a fine|Such a handsome} potato,” said {pal}. It was not a potato. They {turned|tried} it {upside down|from further off}, {where it got better|and squinted}. [There are likenesses that only reveal themselves in the dark.] {hero} {kept|hid} it {for wrapping|behind the cupboard}.",
            "hero stand cross, pal look_up curious",
        ),
        beat(
            "They {picked|cut} {big|red} {flowers|weeds}. {Sneeze!|Achoo!} {pal} {sneezed|blew} them {bald|bare}. {Just stalks!|Oh no!} {A bee {laughed|hummed}.|Not that, then.}",
            "“{Flowers|A bunch of flowers},” said {pal}, “can {never|hardly} be wrong.” They {picked|gathered} {armfuls|a bunch as big as a sheep}, {red and gold|in every colour}, and {pal} {carried|smelled} them, and {sniffed|breathed in}, and {sneezed|went “choo”}. {When|As} the petals had {settled|come down}, they had {forty|a bundle of} stalks and {one|a single} {surprised|dizzy} beetle. [“He {looks|seems} {a cheerful|a friendly} {sort|fellow},” said {hero}, “{but|only} one cannot give a {person|beetle} away.”] They wished it {good day|luck}.",
            "hero hold happy flower, pal stand surprised",
        ),
        beat(
            "They {knitted|made} {a sock|a scarf}. It {got|grew} {long and long|big}. {pal} {got|was} {stuck|lost} in it! {“Mmf!”|Help!} {It {fitted|suited} a {cow|snake}.|Snip, snap.}",
            "They {knitted|crocheted}. It was {supposed|meant} to be {mittens|a cap}, but nobody had {told|shown} them how one {stops|ends}, and so it {grew|went on}, {past {their} knees|out of the basket}, {round a corner|along the path}, and {pal} went {in|after it} to {look for|find} the {beginning|other end}. {He who knits must also {find|seek}, as they say.|It took an hour to get {pal.them} out.} [It had {three|four} {thumbs|holes} and {a certain|some} {charm|warmth}.] {A passing {giraffe|snake} would have been glad of it.|As a {mitten|cap} it had few {buyers|friends}.}",
            "hero stand surprised, pal sit happy",
        ),
    ),
    lows=(
        beat(
            "{The day {came|was here}!|Now it was time!} {Still|And still} no present. {hero} {held|had} the {empty|bare} box. {A tear fell in.|Just air!}",
            "The {day|hour} was here, the {candles|lamps} were lit, {and everyone|and all the guests} {carried|had} something under an arm, {tied with|in} {silver|ribbon}. {hero} had {a box of air|an empty box}. {They} thought of {saying it was broken|being ill}. [{They} thought, for a moment, of giving the potato again.] “I {wanted|meant} it to be the {best|finest},” {they} {said|whispered}, “and now it is {nothing|only paper}.”",
            "hero hold sad gift, pal stand worried",
        ),
        beat(
            "{hero} {sat|lay} by the box. {They} {looked|peeped} in. {Dark|Air} in there. {“{Who} will be sad,” {they} said.|Sniff, sniff.} {No more {time|ideas}.|Tick, tock.}",
            "They had {asked|begged} {everyone|half the world}, and had {carried|brought} {nothing|not a thread} {away|with them} but {good|kind} advice, which {one cannot tie a bow round|does not rattle}. {hero} {set|put} the box {on the ground|between {their} feet} and {pulled|undid} the {ribbon|bow}, and tied it {again|up}. “{Everyone|All the others} will {put|lay} {something|theirs} on the table,” {they} said, “and {then|when it is my turn} it will be {quiet|very still}.” [{It was the {quiet|hush} that {they} {minded|feared} most.|{pal} {offered|held out} a {button|half a biscuit}, {and it was very nearly the answer|a little bitten}.}]",
            "hero sit sad, pal sit worried, +gift",
        ),
        beat(
            "“{Time|It is time},” said {pal}. {The box was {bare|light}.|{hero} {shook|hugged} the box.} {“I have {no|not one} {gift|thing},” {they} said.|No gift! Oh no.}",
            "The {clock|hour} {struck|had come}. {Somewhere|Not far off} {somebody|an aunt} was already {counting|sticking in} {candles|spoons}. {hero} {stared|looked} at {their} {two|own} hands, {front and back|finger by finger}: {they were {clean|cold} and {quite|utterly} empty|nothing up the sleeves}. “{You|One} can {love|like} somebody {very much|to bits},” {they} said {slowly|in a wobbly voice}, “and {still|yet} {come|arrive} with {nothing|a hole in a box}.” [{Love, {unluckily|sadly}, {comes|grows} without a handle.|{pal} {untied|ate} a piece of string, {for something to do|absent-mindedly}.}]",
            "hero stand sad, pal stand sad",
        ),
    ),
    solved=(
        beat(
            "{In|Into} the box {hero} put a {laugh|joke}. {They} {shut|held} the lid. {Who} {opened|lifted} it: “{Ha, ha|Hee, hee}!” {pal} {had to|began to} {laugh|giggle} too.",
            "So {hero} {filled|packed} the present with what they had: {a feather from the road|a button that had come a long way}, {the word that somebody had given them|a crumb of the best bread}, a {leaf|pebble} from {each|every} {stop|place}, and {on top|last of all} a {list|drawing} of {who they were from|all the faces}. {Who} took them out {one by one|slowly}, and {each|every one} had to be {told|explained}. [It took all {evening|night}. The cake was {forgotten|eaten cold}.] “You {brought|have brought} me {the whole way|everywhere you went},” said {who}.",
            "hero hold happy gift, pal sit happy",
        ),
        beat(
            "{hero} {gave|handed} {who} {the|one} box. “{It|In it} is a {whole|long} day with me.” “Oh!” said {who}. {The best present!|What a hug!}",
            "“{It|The box} is {not|only} {empty|full of air} {by mistake|if you look},” said {hero}, and gave it to {who}. “It is for {a day|tomorrow}. You {choose|say} what we {do|put in it}, and I {come along|have time}, {all day|from breakfast to stars}.” {who} {looked|gazed} into the box for a {long|good} {while|time}. [It was the very thing that nobody had thought to wrap.] “{However|How} did you {know|guess}?” {who} said.",
            "hero hold happy gift, pal look_up happy",
        ),
        beat(
            "{hero} {told|gave} {who} {all|the tale} of the {long|big} hunt. {Who} {laughed|smiled} {and|till} {laughed|cried}. “{Best|The best} present!” said {who}. “{Again|More}!”",
            "“I have no present,” said {hero}, “but I must tell you {why|how that came}.” And {they} {told|began}. {They} told of the {cake|pond} and the {portrait|potato}, of everyone they had {met|asked}, {and of {pal} in the middle of it|and did all the voices}. {Who} {laughed|listened} until the {candles|tears} {shook|ran down}. [“In all my years,” said {who}, “nobody ever went so far to bring me nothing.”] {It|That} was the present{|, of course}.",
            "hero dance happy, pal sit happy",
        ),
        beat(
            "{hero} {asked|said}: “{What|Tell me what} do you {want|wish}?” “{You|Just you},” said {who}. “{Sit|Stay} {here|by me}!” {They {ate|had} cake.|What a good gift!}",
            "{hero} {did|tried} the one thing {that|which} {they} had not {thought of|tried}: {they} {asked|went up and asked}. “What {would|do} you {really|truly} like?” {Who} {put|laid} down the {cup|cake knife} and {thought|was quiet} for {a time|a good minute}. “{There is|I know} a {game|song},” {who} said, “{from|that we had} {when I was small|long ago}. {It needs two.|Nobody else has time for it.}” [It had {eleven|a hundred} {rules|verses}, all of them {silly|about a hen}.] They {played|did} it {till|until} {the stars came out|the candles were stumps}, {and {who} {won|cheated}|under the table}. {The box, by the way, made a {very good|splendid} {goal|hat}.|It was the best birthday {for years|of all}.}",
            "hero sit happy, pal dance happy, +gift",
        ),
        beat(
            "{hero} {drew|wrote} a {card|note}: “{You are|You’re} {kind|fun}. {You {sing|snore} well.|I like your soup.}” {Who} {read|had} it {ten|six} times. {And {wept|smiled}!|Best gift!}",
            "In the {box|end} lay {only|just} {a list|a sheet of paper}, and {hero} {read|said} it {out loud|from top to bottom}. “{One|First}: you {cut|leave} the crusts {off|for the birds}. {Two|Next}: you {laugh|start} before the joke is {over|told}. {Three|Then}: {when|if} it is {cold|late}, you {say|pretend} that you were {up|getting up} anyway.” {It had {thirty|forty} numbers|On it went}, {and the room grew still|to the very foot of the page}. [{Who} {needed|had to borrow} {pal}’s {handkerchief|scarf}, and {afterwards|then} {the tablecloth|the other end of it}.] “I {had no idea|never knew},” said {who}, “{that anybody saw|that it showed}.” {And|So} the {list|paper} was hung {up|on the wall}, {where the mirror had been|in the best place}.",
            "hero stand proud, pal sit happy",
        ),
    ),
)

FRIEND = Problem(
    name="friend",
    key_prop=Prop.TEACUP,
    seek=(
        "somebody to be friends with",
        "the way that one makes friends",
        "a second cup for the tea",
        "one more for the other end of the seesaw",
    ),
    titles=("Two Cups, Said {hero}", "The Seesaw Had Two Ends", "{hero} Says Hello", "Somebody Else’s Footprints"),
    advice=(
        "a friend is a stranger who stayed for a biscuit",
        "say your name and leave room for theirs",
        "ask to see what they are making",
        "it takes only one to begin",
        "wave first, your arm will not fall off",
        "find someone who is also standing by the wall",
        "do not be interesting, be interested",
        "let them win at something small",
    ),
    troubles=(
        beat(
            "{hero} {sat|rode} on a seesaw. {Down|Low} it {went|stayed}. {No|With no} friend, no {up|ride}! “{Oh|Hm},” {they} {said|sighed}.",
            "You can do a {lot|great many things} by yourself. You can {whistle|count clouds}, {build a tower|make soup}, and {win at every game|have both halves of the bun}. But {a seesaw|hide-and-seek} is {no good|hopeless} for one, and {so is a secret|a joke does not work at all}. {hero} had {tried it|given it a fair trial}. [{They} had hidden once for a whole {afternoon|Sunday}, very well indeed, and in the end had had to find {themself}.] “{There must|Somewhere there has to} be {somebody|a someone},” {they} {thought|said}.",
            "hero sit sad",
        ),
        beat(
            "{hero} {set|put} {out|down} two cups. {One|The first} was {theirs}. The other was for {no one|nobody}. It was so {still|quiet}.",
            "{hero} always laid {the table|tea} for two. There was one {cup|teacup} for {themself}, and one {in case somebody came|for whoever might knock}. {Nobody|No one} ever did. [The second cup had never been drunk from, and it had a slightly hurt look.] It {was|is} {a fine|not a bad} thing to be {alone|by yourself}, {now and then|for an afternoon}, but {they} had {done|been} it {for so long|all year} that {their} voice had {dust on it|gone stiff}.",
            "hero sit sad, +teacup",
        ),
        beat(
            "{All|The others} {played|ran} {two by two|in pairs}. {hero} {stood|was} {there|by the wall}. “May I?” {they} {said|asked}. {No one heard.|Too soft.}",
            "When you are new, everyone {already|else} has {a friend|somebody to walk with}. They went {by|past} {two by two|in clumps}, {laughing about things that had happened before|with their heads together}, and {hero} {stood|leaned} at the {edge|side} and {smiled|looked busy}. [Smiling at nobody makes your face very tired.] “{Tomorrow|Next time},” {they} {thought|told {themself}}, “I {shall|will} say {hello|something}.” {They} had {thought|said} so {yesterday|all week}.",
            "hero stand sad",
        ),
        beat(
            "{hero} {threw|rolled} a ball. {No one|Nobody} {threw|rolled} it back. {It {lay|sat} there.|“{Hey|Hello}?” {they} said.} {Not a sound.|Oh dear.}",
            "{The ball|Every ball} that {hero} threw {stayed|lay} where it {fell|landed}, for there was {no one|not a soul} to {throw|send} it back. So {they} {threw|tossed} it, {fetched|went after} it, and {threw|tossed} it {again|the other way}. [Playing catch by yourself is {mostly|for the most part} {walking|running after things}.] From {round the corner|somewhere near} {came|drifted} the {laughter|voices} of others, {and it sounded like cake|all mixed together}. “{How|Where} do people {meet|find} {one|a friend}?” {asked|wondered} {hero}, {but the ball had no idea|and the ball rolled a little}.",
            "hero stand sad, +ball",
        ),
    ),
    tries=(
        beat(
            "{hero} {put|hung} up a sign: “{Friend|One friend} {wanted|please}!” A {goose|goat} came. It {ate|bit} the sign.",
            "They {wrote|put up} a notice: “Friend {wanted|sought}. {Must like soup|No experience needed}.” {A goose|An elderly goat} {applied|came about it}. There was an {interview|awkward talk}, {in the course of which|and then} the {applicant|visitor} {ate|swallowed} the notice. [“I do not think that it was serious,” said {pal}.] It {is|was} not, {hero} {saw|noticed}, the {sort|kind} of thing that {hangs on a wall|you can order}.",
            "hero stand surprised, pal stand happy",
        ),
        beat(
            "{hero} {gave|held} out {sweets|buns}. {All came!|They ran up!} {Munch, munch.|Yum!} {Then|And} {off they {ran|went}|they all left}.",
            "“{Bring|Take} {buns|sweets},” said {pal}, “{for|because} nobody runs {away from|past} anything with {icing|jam}.” And they came {running|from all sides}, {took one each|held out a hand}, said “{Mmm|Lovely}” and “{How kind|Many thanks}”, and {hurried|went} {off|away} with {full cheeks|sticky fingers}. [Only a {wasp|fly} {stayed|lingered}, and it did not {care for|go in for} {talk|conversation}.] {hero} {shook|looked into} the {empty|bare} {bag|basket}. {You can buy a visit with {jam|cake}, it seemed, but not {company|a friend}.|So that was how one got {rid of|through} {a dozen|twenty} in one go.}",
            "hero stand surprised, pal stand happy",
        ),
        beat(
            "A {goat|duck} {hopped|skipped} by. {hero} {hopped|skipped}, too. {Hop, hop, {bump|thump}!|{They} {fell|slid} in mud.} “{Bye|Oops},” it said.",
            "They had {heard|read} that friends {do|like} the same things. So {hero} {picked|chose} an old {gentleman|badger} and did {everything|whatever} he did: sat {when|where} he sat, {sighed|hummed} {whenever he did|at the same moment}, and {bought|ordered} the same {newspaper|cabbage}. [It was a {restful|peaceful} {morning|hour}, if a {slow|dull} one.] {After a while|Before long} he {turned|looked} round. “{Are you|Might you be} my {shadow|mirror}?” he {asked|enquired}, {not unkindly|quite politely}. “I {have|own} {one|several} already.” {So it was not that.|They {begged his pardon|wished him a good day} and {left|tiptoed off}.}",
            "hero walk curious, pal walk happy",
        ),
        beat(
            "{hero} {made|built} a friend {of|from} {mud|wool}. {It had a big nose.|It had a hat.} “{Hello|Tea}?” said {hero}. {It {said|did} nothing.|It fell over.}",
            "“{If|When} you cannot {find|get} one, {make|build} one,” said {pal}, {rolling up|pushing back} {pal.their} sleeves. They took {straw|old clothes}, {a pumpkin|a round cushion} for the head and {two buttons|a pair of corks} for eyes, and {gave|lent} it {a scarf|somebody’s gloves}. It was {a good listener|very polite}. [It {agreed with|had nothing against} {everything|anything} they said, which is {nice|pleasant} for {about|roughly} {ten minutes|a quarter of an hour}.] {But|Yet} when {hero} told it {a joke|the one about the cheese}, it only {leaned|sagged} {slowly|a bit further} to the {left|side}. {pal} had to laugh {instead|for it}.",
            "hero stand curious, pal point happy",
        ),
    ),
    lows=(
        beat(
            "{hero} {saw|heard} them all {laugh|play}. {They} {turned|went} {away|home}. “{No one|Nobody} {needs|wants} me,” {they} {said|sighed}.",
            "{hero} had said hello {four|three} times. The {first|one} had been too {soft|quiet}, the {second|next} too {loud|late}, and the {third|last} one was to {a coat on a hook|somebody’s back}. “I {must be|am} {doing|saying} it {wrong|in the wrong language},” {they} {said|thought}. [{pal} was a little way off just then, looking for a lost glove, and so did not hear.] It {was|got} {cold|quiet}, {outside the laughing|on the edge}.",
            "hero sit sad",
        ),
        beat(
            "{hero} {put|set} the cup {away|back}. {It was {clean|dry}.|Clink.} “{Just|Only} me,” {they} said. {Drip went a tear.|And {they} {sighed|sniffed}.}",
            "{hero} {took|got} the second cup out of the bag and {wiped|dried} it, though {nobody|no one} had {used it|drunk from it}, and {wrapped|rolled} it {up again|in a sock}. It {made|gave} {a very small|the smallest} clink. “{Some|A few} people {come|are made} in pairs,” {they} said, “{and some are {odd|single}, like socks|and others are simply left over}.” [{pal} {wanted|meant} to {say something|object}, but {pal.their} mouth was full of {bread|crumbs}, and the moment {passed|went by}.] {Not far away|Somewhere} a door {opened|banged}, but it was {for somebody else|nobody they knew}.",
            "hero sit sad teacup, pal sit worried",
        ),
        beat(
            "{hero} {waved|called}. {They all|The others} {waved|called} back … to {someone|a girl} {behind {them}|on the wall}. {Oh!|Ow.} {hero} {put|let} {their} hand {down|drop}.",
            "{Far|A little way} ahead somebody {waved|was waving}, {with both arms|very hard}, {straight|right} at {hero}. {They} {waved|beamed} back {with all {their} might|for joy}. Then {a stranger|somebody else} ran {past|by} {them} from behind, {into the open arms|laughing}, and {hero} stood there with {their} {hand|arm} {still|half} in the air. [{They} {turned|made} it into a {stretch|yawn}, but {nobody was {fooled|looking}|that fools no one}.] “It was {never|not} {meant for|about} {me|us},” {they} {said|murmured}. The {road|world} was {suddenly|all at once} {too wide|rather empty}.",
            "hero stand sad, pal stand worried",
        ),
    ),
    solved=(
        beat(
            "{hero} {sat|stood} {down|there}. “May I {sit|stay}?” said a {duck|mole}. “Oh yes!” And {they|so they} {talked|laughed} and {talked|laughed}.",
            "{hero} {stopped|gave up} trying to be {funny|interesting}, and {simply|just} {asked|said}: “{What are you making|May I hold the other end}?” It was a {mole|girl} with a {hammer|length of string}, and she had been {wishing for|in need of} a third hand {all morning|since the day before}. “{A boat|I do not know yet},” she said. “{Hold this|Can you hammer}?” [There were no {further|other} questions.] By {teatime|the end} they had {one blue thumb each|a boat that leaked}, {and a joke that nobody else would understand|and had both forgotten to be shy}.",
            "hero reach happy, pal stand happy",
        ),
        beat(
            "{One|There} {stood|was} a {small|shy} {mole|snail}, {all alone|by the wall}. “{Hello|Tea}?” said {hero}. “{Oh, yes|Please}!” {Two cups!|Two friends!}",
            "By the wall, {right next to where {they} had been standing all the time|where {hero} always stood}, {stood|was} somebody {else|just as alone}: a {mole|snail} {with a lunch box|in a new coat}, smiling at nobody. {hero} knew that smile from the inside. “{Hello|Excuse me},” {they} said. “I have {two cups|a cup too many}.” [“I have a biscuit too many,” said the other.] {So that is how it is done.|It was the easiest thing in the world.}",
            "hero hold happy teacup, pal stand happy",
        ),
        beat(
            "{hero} {looked|turned} to {pal}. {pal} had {been|walked} there {all day|all along}! “{You|It was you},” said {hero}. {Clink went the cups!|{pal} smiled.}",
            "“{Here|Sorry},” said {pal}, out of breath, “{I had to fetch|here is} your {glove|other glove}. It had fallen in the {ditch|brambles}.” {hero} {looked|stared}. {pal} had {scratches|leaves} {all over|up to the elbows}. {pal} had {walked|come} {the whole way|every step}, {carried|shared} the {bag|buns}, {and waited at each corner|and never once asked why}. [{They} had been so busy looking for one that {they} had not seen who was looking with {them}.] “{Tea|Would you like tea}?” said {hero}. “I have {brought|got} two cups.”",
            "hero hold happy teacup, pal sit happy",
        ),
        beat(
            "“{Catch|Here}!” A ball {flew|came} {by|up}. {hero} {threw|tossed} it back. {“Again!” {cried|said} a {mouse|girl}.|Back it came!} {They {played|threw} till {dark|tea}.|A friend!}",
            "A ball {bounced|rolled} {against|up to} {hero}’s {foot|heel} and {stopped|waited}. {Not far from|Behind} it stood a {very small|rather shy} {badger|boy}. “I {did it on purpose|pushed it},” he said, “{only|because} I never know {what to say|how to begin}.” “{Neither do I|Nor do I},” said {hero}, and {threw|sent} it {back|over}. {To and fro|Back and forth} it {went|flew}, and with {each|every} throw there was something {tied|stuck} to it: {a name|a favourite soup}, {an age|a joke}, {a secret|the best place for puddles}. [Neither of them {remembered|could say}, later, when they had {stopped|left off} being {strangers|shy}.] By {evening|teatime} the game had {no end|eleven rules}, and {hero} had a friend.",
            "hero stand happy, pal jump happy, +ball",
        ),
        beat(
            "A {mole|hen} {looked|felt} for a {button|bead}. “{May|Can} I help?” said {hero}. They {looked|crept} {round|low}. {There!|Ha!} {They {laughed|talked} all day.|Now they were two.}",
            "Someone was crawling {about|to and fro} on {the ground|all fours}: a {mole|hen} in {spectacles|an apron}. “{Lost|Mislaid} something?” {asked|said} {hero}. “{Only|Just} a {bead|button},” she {said|sniffed}, “{a blue one|not an important one}.” {hero} {got|went} down {too|beside her}. They {looked|searched} and {talked|chatted}, and {forgot to look|looked again}, and {talked some more|giggled}. [They {found|turned up} {three|four} beads, {none|not one} of them {blue|the right one}, and {a great deal|quite a lot} to {laugh about|agree on}.] “{Do you know|Fancy that},” she said {at last|after an hour}, “I {believe|think} I have {found|got} {something better|what I was missing}.” {So had {hero}.|And she {poured|made} tea, for two.}",
            "hero sit happy, pal sit happy",
        ),
    ),
)

QUARREL = Problem(
    name="quarrel",
    key_prop=Prop.KITE,
    seek=("a way to say sorry", "the other half of the quarrel", "the end of the quarrel", "words that mend things"),
    words=words(rival="Cousin Bee; Little Max; Big Tilly; Cousin Jo; Old Pim"),
    titles=("Sorry Is a Heavy Word", "{hero} and the Kite in Two Halves", "You Started It", "Half a Kite Each"),
    advice=(
        "sorry is heavy only until you put it down",
        "go first, it is shorter",
        "remember what you were playing before",
        "listen to the other half of it",
        "a quarrel needs two, and so does the end of it",
        "say what hurt and not who is bad",
        "mend one thing, and see",
        "being right is a lonely sort of prize",
    ),
    troubles=(
        beat(
            "{hero} {pulled|tugged}. {Rival} {pulled|tugged}. {Snap|Rip} went the kite. “{You {did it|broke it}|Your fault}!” “{No, you|Yours}!”",
            "Afterwards nobody could say {how it began|what it had been about}. It might have been {whose turn it was|the blue crayon}, or {a look|who had laughed}. In any case {hero} and {rival} had a kite, and each {pulled|took hold} at one end, and {said things|shouted}, and {then there was a sound like a zip|it tore}. [Even the {wind|dog} went home.] Since then they had {passed|met} each other {every day|often} and looked {at the sky|the other way}, {each with half a kite under one arm|as stiff as posts}.",
            "hero stand cross, +kite",
        ),
        beat(
            "“{Mine|My kite}!” said {hero}. “{No, mine|Mine}!” said {rival}. {Rip|Crack}! {Two halves.|Now it was two.} {Both were cross.|Off they went.}",
            "{hero} and {rival} had {built|made} a kite {together|between them}, and they had {quarrelled|argued} about whose it was, and now it was {in two halves|torn}. {Rival} had {gone off with|taken} the {tail|string}. {hero} had {the rest|the part with the face}. [Neither half would fly, but each of them was very firmly held.] “{Good|Fine},” said {hero} to {nobody|the torn edge}. It did not {feel|sound} {good|fine}.",
            "hero hold cross kite",
        ),
        beat(
            "{hero} {said|shouted} a mean word to {rival}. {It was out so fast!|Oops!} {Rival} {cried|ran off}. {Now both were sad.|It was not good.}",
            "It was {only|just} a word, and it was {out|said} before {hero} had {looked at it|turned it over}. {Rival} had {gone|turned} {white|quiet} and {walked|run} off, {and had not come back|and left the kite lying}. That was {three days|a week} ago. [The word was still there. It sat in the corner and grew.] {hero} {did|tried} {all sorts of|other} things, {and whistled|so as not to see it}, but {no game|nothing} {worked|was any fun} {for one|with half the people missing}.",
            "hero sit sad, +kite",
        ),
    ),
    tries=(
        beat(
            "{hero} {wrote|drew} “{Sorry|I am sorry}”. {Too short!|Not good!} The wind took it. {Once|One time} more.",
            "They {tried|began with} a letter. “I am sorry {that you|if you} …” {began|wrote} {hero}, and {crossed|struck} it out. “I am sorry, but {you|it} …” {That was worse.|{pal} shook {pal.their} head.} [By the end of the page there was a heap of buts under the table, and {pal} was sweeping.] It is {strange|odd} how {much|many words} one {needs|writes} to {keep from saying|get round} {one|a single} {short|small} one.",
            "hero sit cross, pal stand calm",
        ),
        beat(
            "They {baked|made} a {sorry|sweet} bun for {rival}. {It got {black|hard}.|{pal} ate it.} {They could not send {that|it}!|Crumbs!} {Oh dear.|Hm.}",
            "“{Say|Do} it with {cake|a bun},” said {pal}. So {hero} {baked|iced} a {small|round} one, and {wrote|put} “sorry” on it in {sugar|currants}, but there was {too much word|not enough cake}: “{Sor|Sorr}”, it {said|read}, and the rest {ran|went} {over the edge|down the side}. [“{Perhaps|It may be that} {rival} {likes|enjoys} a {puzzle|riddle},” {suggested|said} {pal}.] They {carried|took} it {half|most of} the way, and {sat|stopped} to {rest|think}, and {then|by and by} there was {just|only} {a plate|a paper doily} to {bring|deliver}.",
            "hero hold worried cake, pal stand happy",
        ),
        beat(
            "{pal} {was|played} {rival}. “{Say|Now say} it,” {said|went} {pal}. “{S … s …|Sss …}” {hero} {hissed|went}, like a {goose|tap}. {That was no good!|They both laughed.}",
            "They {practised|rehearsed} it. {pal} {played|was} {rival}, with {folded arms|a cushion for a stomach} and {a very cross face|one eyebrow up}, and {hero} {had to|was to} say it {nicely|from the heart}. “{Sausages|Saturday},” said {hero}. “{Nearly|Once more},” said {pal}. “{Soup|Salad}.” [It is {remarkable|striking} how many words {begin|start} {like that|with an S} and are {easier|so much easier} to {say|swallow}.] By {noon|evening} they had {a whole menu|a shopping list}, {and no sorry|and were hungry besides}.",
            "hero stand worried, pal stand cross",
        ),
    ),
    lows=(
        beat(
            "{There|Far off} {stood|sat} {rival}, all alone. {hero} {turned|ran} {round|off}. {“I dare not,” {they} said.|It was so hard.}",
            "And there was {rival}, {quite near|on the other side}, {looking small|with half a kite}. {hero} had the {word|sorry} ready. {They} had {carried|brought} it all this way, and now it {stuck|stayed} {crosswise in {their} throat|where it was}. {Rival} looked {up|over}. {hero} looked {away|at {their} shoes}. [So near, and the whole quarrel lying in between like a very long dog.] “{Later|Not now},” {they} {said|muttered}. {But later is not a place.|It was the wrong word again.}",
            "hero hide worried, pal stand sad",
        ),
        beat(
            "{hero} {saw|found} {half|a bit of} the kite. {It was {wet|grey}.|Rip.} “{We|Once we} were {so glad|friends},” {they} said. {They} {sat|sank} {down|low}.",
            "{They} {found|came upon} a {scrap|corner} of the kite, {caught on a thorn|in a puddle}, {with a bit of face on it|faded nearly white}. {hero} {smoothed|spread} it over {their} knee. “{Rival} {drew|painted} that {ear|eye},” {they} said, “and I {laughed|giggled}, and {rival} {laughed|giggled} too.” {They} {looked|stared} at it {until|till} it {blurred|swam}. [A quarrel is {large|loud} in the middle, but at the {edges|ends} it is {mostly|only} {two people|somebody} {missing|wanting} {someone|a hand to hold}.] “{What if|Suppose} it is {too late|too torn},” {they} {said|whispered}.",
            "hero sit sad, pal sit worried",
        ),
    ),
    solved=(
        beat(
            "{hero} {made|baked} a {bun|pie} and {cut|broke} it. {Big half|The best bit} for {rival}! {Rival} gave half of it back. All was well. ",
            "“{Do you remember|You know},” {hero} {began|said}, and {rival} said {at the very same time|too}, “{Do you remember|You know}.” They {stopped|waited}. They {began|tried} again, both at once. {Then {rival} had to laugh|And then something gave way}, {and {hero}, too|in the middle}, {and it was over|and neither could stop}. [You cannot {keep up|hold on to} a quarrel while you are {holding your sides|laughing}; there are not enough hands.] “I was {horrid|wrong},” said {hero}, {wiping {their} eyes|out of breath}. “{I was horrider|So was I},” said {rival}, “{and I have the tail|here is your string}.”",
            "hero jump happy, pal look_up happy",
        ),
        beat(
            "“{Sorry|I am sorry},” said {hero}. “{Me too|So am I},” said {rival}. They tied up the kite. {Up it flew!|Whee!}",
            "“I am sorry,” said {hero}, and {that was all|nothing else}, no if, no but. The word {fell|dropped} out like a {stone from a shoe|tooth}, and {they} {felt|{were}} so light that {they} had to hold on to {pal}. “{I was just coming|So am I},” said {rival}. [It turned out that there had been two of those words, one on each side, leaning against the same door.] They {tied|stuck} the kite {together|up}, {and it flew with a limp|with a bow}, {higher than before|beautifully}.",
            "hero hold happy kite, pal jump happy",
        ),
        beat(
            "{hero} {held|gave} {out|up} {their} half of the kite. “{Here|Take it}.” “{No, you|Let us share},” said {rival}. {They both laughed.|So it was whole!}",
            "{hero} did not {say|speak} {at all|a word}; {they} {held|laid} {their} half of the kite {out|down}, {the good half|the one with the face}, and {stepped back|left it there}. It was {some time|a little while} before {rival} {moved|came}. Then the other half was {laid|put} beside it, {edge to edge|tail and all}. [A tear in paper fits only one other tear in all the world.] “{Glue|You hold and I stick},” said {rival}, {and sniffed|in the old voice}. It was as good as a speech.",
            "hero reach calm, pal look_up happy, +kite",
        ),
    ),
)

SMALL = Problem(
    name="small",
    key_prop=Prop.LADDER,
    seek=(
        "a way to be big",
        "something that makes one taller",
        "the top of the world",
        "the other side of being small",
    ),
    titles=("Somebody Small", "{hero} Measures Up", "The View from Down Here", "Taller on the Inside"),
    advice=(
        "mountains are made of small things that stayed",
        "the smallest key has the longest door",
        "big is only small with more of it",
        "stand where you are needed and see how tall you get",
        "nobody steps on a star because it is small",
        "the low places have the best secrets",
        "measure yourself after you have helped",
        "even whales were once a bit of a worry to carry",
    ),
    troubles=(
        beat(
            "“{Who|Hello! Who} {spoke|is there}?” they {asked|said}. “{Me|I did},” said {hero}. “{Where|Who}?” “{Down|Here, down} here!” {hero} was so {small|wee}.",
            "When there was a {photograph|picture} to be taken, {hero} was {the hat at the bottom|somebody’s elbow}. When there was {cake|a parade}, {they} {saw|got to know} {the underside of the table|a great many knees}. {They} {knew|could tell} everyone {in_place} by {the shoes|their ankles}. [{They} had once greeted a {pair of boots|wellington} for a {whole|full} week before finding out that {nobody was in it|it was empty}.] “I am {just as much|every bit as much} somebody as you are,” {they} {told|said to} the {world|knees}, but it did not get as far as their ears.",
            "hero look_up sad",
        ),
        beat(
            "{hero} was {small|short}. {The shelf was high.|So very small!} {They} {got|took} a ladder. Still too small!",
            "{hero} was small. There are taller things than {hero}:  {boots|buckets}, for a start, {and some mushrooms|and most loaves}. {Shelves|Door handles} were for {others|other people}. So were {fences|windows}, {and the front row|and most of the parade}. [{They} owned a ladder and took it wherever {they} went, which is a great nuisance on a walk.] “{You will grow|Wait a bit},” said {everyone|they all}, looking down.",
            "hero reach sad, +ladder",
        ),
        beat(
            "“{You are|Oh, you are} too {little|small},” they said to {hero}. {Too small to help!|No, no, no.} {hero} {stamped|huffed}: {pit, pat|tip, tap}.",
            "{“Mind out,” people said, and “Oh, I did not see you there.”|{hero} was always being put somewhere safe.} When {something big|anything} was to be {done|carried}, {hero} was {told|allowed} to {hold the string|count to ten}. [{They} had held a great deal of string, and had counted to ten more often than anybody alive.] “I {want|wish} to be big,” {they} {told|said to} {the string|the world}, “{just once|and soon}.”",
            "hero stand cross",
        ),
    ),
    tries=(
        beat(
            "{hero} {stood|got} on {pal}. {pal} {stood|got} on a box. {So tall!|Up, up!} {Wobble, wobble|Sway} … {bump|flop}!",
            "They {tried|built} {stilts|tall shoes}: {two tins on strings|four books on each foot}. {hero} was {magnificent|enormous}. With great strides it went up and down, {and looked into a tree|nodding to the birds}, and {felt|noticed} the wind that only {tall|big} people {get|have}. [It is a colder wind.] Then {a string|something} {snapped|slipped}, and that was that: {small again|the old size}, {very suddenly|and sitting down}.",
            "hero stand proud, pal look_up surprised",
        ),
        beat(
            "{hero} ate {soup|greens} to {grow|get big}. {Ten|Six} bowls! {Up?|Big?} {No!|Not a bit!} {They} {got|grew} {just|only} {round|wide}. {Burp!|Oof!}",
            "“{Tall people|Those who are tall} eat their {greens|crusts},” said {pal}, “{everyone|my aunt} says so.” So {hero} {ate|got through} {a mountain of|a tubful of} {cabbage|spinach}, {standing up|with {their} arms in the air}, so that it {would|should} know {where to go|which way was up}. {pal} {measured|marked} {them} {after|at} {each|every} {bowl|helping}. [There was {a moment|one measurement} of {great|wild} {joy|hope}, but it was {hair|a hiccup}.] In the end {hero} had {grown|gained} {a little|a thumb’s breadth}, {all of it|every bit} {sideways|in the middle}.",
            "hero stand determined, pal point happy",
        ),
        beat(
            "{hero} {stood|lay} in the {rain|sun}, like a {bean|weed}. “{Grow|Up}!” said {pal}. {They {waited|hummed}.|Hm!} {Just|Only} {their} nose {got|was} {wet|hot}.",
            "They {tried|attempted} {growing|it} the {way|same way as} {beans|trees} do. {hero} {stood|planted {themself}} in a {sunny|good} {place|patch}, {stretched|spread} {their} arms, and {pal} {watered|sprinkled} {their} {feet|toes} from a {jug|can}. “{Think|You must think} of {up|the sky},” said {pal}. {hero} thought of {up|clouds}. {A bird|Somebody} {sat|settled} on {their} head. [It {inspected|looked over} {their} {hair|ears} for a nest, and {decided|thought} {against it|better of it}.] By {lunch|noon} {they} {{were}|felt} {wetter|sleepier}, but {no|not any} taller, {as far as one could see|and rather cold about the ankles}.",
            "hero reach determined, pal stand happy",
        ),
    ),
    lows=(
        beat(
            "{The|All the} big ones {went|ran} {on|ahead}. {Such long legs!|Thump, thump.} {hero} was {left|all} {behind|alone}. “{Wait|Oh, wait}!”",
            "And then the big ones {strode|were} {off|ahead}, {and did not look down|as big ones are}, and the gap {grew|got wider} {step by step|with every step}. {hero} ran until {their} {side|breath} {hurt|was gone}. {They} {called|shouted}, but {small|little} voices {run out|end} at about {knee height|the first bush}. [From where {they} sat, the whole world was legs.] “{See|There},” {they} {told|said to} {pal}. “{Too small|It is as I said}.”",
            "hero run sad, pal walk worried",
        ),
        beat(
            "“{Step|Stand} {back|off},” said a {big|tall} one. {hero} {did|stood back}. {Back and back.|No one saw.} “I {am|feel like} {nothing|no one},” {they} {said|sniffed}.",
            "“{Leave|We leave} that to the {others|tall ones},” somebody {said|called}, {kindly|without looking}, and {moved|put} {hero} {aside|to the edge}, {as one moves a chair|like a cup that might break}. It was the {kindness|being moved} that {hurt|stung}. {hero} {sat|crept} {under|behind} a {leaf|box}, {where it was {their} size|and pulled in {their} feet}. “I {could have carried|might have held} something,” {they} {said|told {pal}}, “{if only {a corner|one end} of it|if somebody {had asked|would let me}}.” [{pal} {gave|handed} {them} the {bag|string}, but it was {not|hardly} {that sort of|the} carrying {they} meant.]",
            "hero sit sad, pal sit worried",
        ),
    ),
    solved=(
        beat(
            "A {lost|tiny} {bug|chick} {cried|sat there}. {To it|For the bug}, {hero} was … {big|huge}! {hero} {bent|knelt} {down|low}. “{I am here|Come with me},” {they} said.",
            "Something {brushed against|tapped} {hero}’s foot. It was {an ant|a very young beetle}, {and it was crying|with its hat in its hands}. “{Excuse me|Please}, {sir or madam|Your Tallness},” it said, “from up there, can you see {my house|where I live}?” {hero} {looked behind {them}|turned round}. There was nobody. It had {meant|been talking to} {them}. [{They} {stood|drew {themself}} up to {their} full height, and it was, all at once, {considerable|a good deal}.] “{I can|Certainly},” {they} said. “{It is by the big stone|Climb up}. {I shall take you|Hold tight}.”",
            "hero sit proud, pal look_up happy",
        ),
        beat(
            "{There|Look}! A small {hole|gap}! {Who fits?|Too small for all the rest!} {hero} {went|slid} in and {got|did} the job! {Hooray|Big}!",
            "For there, {down low|at the bottom}, was {a gap|the opening}, {no wider than a slice of toast|the size of a letter box}, and not one of the {big|tall} ones could {so much as get a nose in|fit an ear through}. They {knelt|stood} before it like {a herd of wardrobes|wardrobes}. “{Excuse me|May I},” said {hero}, and {walked|went} {in|through} {upright|with room to spare}. [What {they} did in there took only a minute. It had been waiting for somebody that size for a hundred years.] “{How|However} did you {do that|manage it}?” “{I am small|Easily},” said {hero}.",
            "hero walk proud, pal sit surprised",
        ),
        beat(
            "{hero} {stood|got} up and {called|sang}: “{Stop|This way}!” {All stopped.|It was so clear!} {Not|No} {small|little} at all!",
            "“{Stop|Wait}!” {cried|shouted} {hero}, and {everything|they all} {stopped|stood still}. From down there {they} had {seen|noticed} {what none of them could see|it}: the {crack|thread}, the {little|tiny} {thing|one} {in front of|under} all those {feet|boots}, {about to be trodden on|and so nearly too late}. [The big ones went quite pale, all the way up.] They {bent|got} down, {one after another|with creaking knees}, until their heads were level. It was {hero} who was {the tallest|biggest}, {for a good while|that day}.",
            "hero point determined, pal sit surprised",
        ),
    ),
)

SEED = Problem(
    name="seed",
    key_prop=Prop.SEED,
    seek=(
        "whatever the seed was waiting for",
        "a way to wake the seed",
        "what makes a thing grow",
        "the right kind of morning for a seed",
    ),
    titles=("Any Day Now, Said {hero}", "The Seed That Said Nothing", "Wait for It", "{hero} and the Slowest Surprise"),
    advice=(
        "dig less and wait more",
        "tell it something worth coming up for",
        "what grows is busy long before you see it",
        "every seed has its own clock",
        "sit with it when it is dull",
        "even stones are slow, and look how far they have come",
        "water it, then leave it be",
        "it needs to know that somebody will be there",
    ),
    troubles=(
        beat(
            "{hero} {dug|made} a hole. In {went|fell} {one|the} seed. “{Good night|Sleep well},” {they} said. {Ten|Six} days {went|ran} by. {Still|It still} {slept|lay} {there|on}.",
            "The {old gardener|lady next door} had put it into {hero}’s hand and {closed|folded} {their} fingers over it: one seed. “{That|This} is a {good|special} one,” she had said, “{but it takes its time|if you can wait}.” {hero} could wait. {They} waited {till|until} {Tuesday|lunch}. After that it {was|got} {harder|quite hard}. [{They} had not known that time had so much of it in it.] The {pot|ground} lay there {like a shut eye|with its mouth closed}, and {nothing|nobody} {knew|said} {anything|when}.",
            "hero hold happy seed",
        ),
        beat(
            "{hero} {had|put} a seed {in|into} a pot. {One day, two days.|Tick, tock.} {No leaf.|Nothing.} “{Wake|Come} up!” {they} said.",
            "{hero} had planted a seed. {Nobody knew what it was|It came without a picture}, for the {packet|label} had been {eaten by a mouse|lost}. {They} {watered|watched} it {in the morning|before breakfast} and {in the evening|after tea}, {and in between as well|and said good night to it}. [There has never been a seed that was looked at so hard.] But {the pot|the soil} {stayed|was} {brown|bare}, {day|week} after {day|week}.",
            "hero sit worried, +seed",
        ),
        beat(
            "{hero} held a seed. {“What are you?” {they} asked.|So small! So dry!} It {did not|would not} {say|grow}. {Why not?|Hm.}",
            "“{Plant me|Wait for me},” {stood|was written} on the {paper|little bag}, and in it was {a|one single} seed, {striped|black and round}. {hero} had {waited|been waiting} {since the spring|for ages} now. {They} had {sung|read} to it. {They} had {moved|turned} it {towards the light|to the left}. [{They} had dug it up, only twice, to see if it was comfortable.] “{Is it asleep|Is it me},” {they} {asked|wondered}, “or {does it not want to|is it shy}?”",
            "hero hold curious seed",
        ),
    ),
    tries=(
        beat(
            "{hero} {gave|fed} {it|the pot} {jam|soup}. {pal} {sang|danced} {for it|to it}. {Ants liked that.|Grow, grow!} {The seed slept.|Not a leaf.}",
            "They {tried|gave it} {warm milk|soup} with {honey|a pinch of salt}, because that {gets|had got} {hero} up in the {morning|mornings}. They {played|sang} it a {march|polka}. {pal} showed it {how it is done|what was wanted}, {crouching down and rising slowly|and grew, on the spot, with both arms out}. [It was a moving performance. A passing beetle wept.] The seed {stayed|lay} {where it was|in bed}.",
            "pal dance happy, hero sit curious",
        ),
    ),
    lows=(
        beat(
            "“It will not {come|grow},” said {hero}. {They} {put|set} the pot {down|away}. {No leaf, no bud.|Sad, sad day.}",
            "“It is {never|not} going to {come up|grow},” said {hero}. {They} had {done|tried} {everything|all that one can do}, and {more than was good for it|some of it twice}. The {pot|earth} {looked|was} {as empty as a plate|cold}. {They} did not {cry|throw it away}, {they} only {put|carried} it into the {corner|shade} and {turned|went} away. [It is one of the hardest things to love something that does not answer.]",
            "hero sit sad, pal stand sad",
        ),
    ),
    solved=(
        beat(
            "“{Sorry|I am sorry} I {fussed|dug},” said {hero}. “{Take|You take} your time.” And then … {peep|pop}! A {green|small} {tip|nose}! Up it grew!",
            "Then it rained, {the soft kind|on and on}, and {hero} let it. {They} did not {put up an umbrella|run out to look}. When it was over {pal} {came|called} {running|in a whisper}. “{Come|Look}. {But slowly|Do not breathe}.” There it stood on one {thin|green} leg, {a leaf to the left and a leaf to the right|with two leaves up}, {like somebody who has just said ta-da|stretching}. [What it had been {doing|waiting for}, all that time, was {nothing to do with them|its own business}, and {they liked it for that|that was the beauty of it}.]",
            "pal point happy, hero sit surprised",
            weather="rain",
        ),
        beat(
            "{Pop|Look}! A {green|tiny} leaf! Up it came! All it needed was time. {hero} {danced|jumped}.",
            "And {there|in the forgotten pot} it was: a {loop|hook} of green, {no bigger than a comma|thin as a thread}, with a {crumb of earth|hat of soil} on its head. It had {come up|arrived} {when nobody was watching|all by itself}, {as the best things do|without being asked}. [All those weeks it had been growing the other way, down, where it would one day need to hold on.] “{Good morning|There you are},” {whispered|breathed} {hero}, and {did not dig|did not touch it}.",
            "hero sit happy, pal jump happy",
        ),
        beat(
            "{hero} sat {still|down} {with|by} the pot. {They} {hummed|told it a tale}. {Crack|Tick}! {Green! Then a flower!|A leaf, then a flower!} “{Oh|Hello}!”",
            "{hero} {stopped|gave up} {doing things to it|fussing}, and {just|simply} sat {with|beside} it. {They} {told|read} it {about the day|all that had happened}, {and asked for nothing|as one talks to a friend}. Then the {earth|soil} {moved|cracked}. Up came a {stalk|stem}, {leaf by leaf|stretching}, {as if it had only waited for the end of the story|in no hurry}, and {at the top|last of all} {opened|was} a flower of {a colour that has no name yet|pure gold}. [It leaned over, and looked at them.]",
            "hero sit happy, pal sit surprised, +flower",
        ),
    ),
)

LAUGH = Problem(
    name="laugh",
    key_prop=Prop.BALLOON,
    seek=("a laugh that had got lost", "something really funny", "one good giggle", "the cure for the glums"),
    words=words(glum="the King; the Mayor; Old Mrs Pepper; the baker’s baby; Captain Grim"),
    titles=("Who Can Make {glum} Laugh?", "One Good Giggle", "The Great Glum", "{hero} and the Missing Ha"),
    advice=(
        "do not push a laugh, tickle it",
        "the funniest thing is the one that was not meant to be",
        "sit beside a sadness before you joke with it",
        "a laugh is only a sneeze of the heart",
        "fall over something, if all else fails",
        "ask what they laughed at when they were small",
        "those who never laugh are saving up",
        "somebody has to giggle first",
    ),
    troubles=(
        beat(
            "{One|That} day {glum} {lost|dropped} a laugh. Off it rolled. {Now|So now} {glum} {just|only} {sighed|frowned}. {hero} {heard|knew} {it|of it}.",
            "It had been {the best|such a good} laugh {for miles|in the country}. It {started|began} like {a gate|a hen} and {ended|finished} like {a waterfall|a whole henhouse}, and when {glum} laughed it, people {two streets away|on the far hills} {put down their spoons|joined in} without knowing why. And {then|one day} it was {gone|not there}. [{Glum} had got ready to laugh, and only {a draught|air} came out.] “I {miss|liked} that laugh,” said {hero}. “It was {a bit mine|everybody’s}.”",
            "hero stand sad, +balloon",
        ),
        beat(
            "{Glum} did not laugh. Not {once|a bit}! {So glum!|What a pity!} “I {must|will} {help|do it},” said {hero}.",
            "{Glum} had not laughed for {a year and a day|so long that nobody remembered it}. It had {spread|made everyone glum}, {like fog|like a cold}: first the {dogs|cats} stopped {grinning|playing}, then the {children|jokes} {went stale|grew quiet}, and {even|now} the {clocks|balloons} hung {low|limp}. [At parties people stood about and discussed drains.] “{Somebody|Someone} ought to {find|bring back} that laugh,” said {hero}. “{It must be somewhere|I shall go}.”",
            "hero stand worried, +balloon",
        ),
        beat(
            "{hero} {brought|gave} {glum} a balloon. {A red one!|So round!} {Not|But not} one smile. “{Hm|Oh},” said {hero}. “{What now|This is hard}.”",
            "{hero} {had|knew} {a joke|eleven jokes}, and {glum} had {heard|sat through} {it|them all} and {said|answered} “{I see|Indeed}.” {They} had brought a balloon, {and it was returned with thanks|and it lost heart and sank}. [There is a kind of sadness that is like a lid.] “{Where|Where on earth} does a laugh go,” {asked|said} {hero}, “when it {goes|gets out}? {It cannot just be gone|And who could find it}?”",
            "hero hold worried balloon",
        ),
        beat(
            "{hero} {told|made} a joke. {All|They} {looked|turned} {away|down}. “{Hush|Sh}! {Glum} is {sad|glum}.” {So no one {dared|laughed}.|That was sad.} {“I will {help|try},” said {hero}.|Poor {glum}!}",
            "There was a {rule|law} now, {painted|nailed up} {on every corner|in tall grey letters}: “No {giggling|tickling}, by order.” It was not that {glum} was {wicked|unkind}; {laughter|other people’s fun} simply {hurt|stung}, {like sun in tired eyes|as a song does when you have lost the words}. [So people {saved|kept} their {chuckles|giggles} in {cupboards|jars}, where they {went off|turned to hiccups}.] {hero} {read|studied} the {sign|notice} {twice|from end to end}, and let {their} balloon {sink|droop} {a little|by an inch}. “{Nobody|No one} {forbids|bans} a thing,” {they} {said|thought}, “unless they {miss|have wept for} it.”",
            "hero stand sad, +balloon",
        ),
    ),
    tries=(
        beat(
            "{pal} {did|made} {funny|odd} {faces|walks}. {hero} {wore|put on} {ten|six} hats. {Glum} {just|only} {looked|yawned}. {Not one ha!|Oh dear.}",
            "They {put on|gave} a {show|performance}. {pal} {fell off|walked into} things, {hero} {juggled|balanced} {custard|eggs}, and at the {end|finish} they both {slipped|sat} {in it|down hard}. It was {truly|really} funny. A {hen|donkey} had to be helped {out|home}. [{Glum} thanked them for the information.] “{Perhaps|Maybe} it was too {much|loud},” said {pal}, dripping.",
            "pal jump happy, hero dance happy",
        ),
        beat(
            "{pal} had a {feather|duster}. {Tickle, tickle!|“Now!”} {Glum} {said|went}: “{Do stop|Mind out}.” {pal} {laughed|sneezed}. {But {glum} did not.|That did not work.}",
            "“{It|This} is a {case|job} for a feather,” said {pal}, and {tickled|brushed} {glum} {under the chin|behind one ear}, {with the greatest respect|as one dusts a vase}. {Nothing|Not an eyelash} {stirred|moved}. {pal} tried the {elbow|wrist}, {then|and next} the {knee|nose}. “{Thank you|I am obliged},” said {glum}, “{there was a crumb|that was a bit dusty}.” [{Only|Just} {hero} had to {giggle|laugh}, for {they} {could not bear to watch|felt it on {their} own toes}.] {So that door was {locked|shut}, too.|The feather was {worn|tired} out.}",
            "pal reach determined, hero stand happy",
        ),
        beat(
            "{hero} {put on|wore} a {long|red} nose. {pal} {wore|put on} {wet|big} shoes. {Honk!|Flip, flop!} {Glum} {looked|stared} at the {rain|wall}. {No laugh.|It was no use.}",
            "They {read|recited} to {glum} from {an old|a fat} joke book, {by turns|from page one}. {It {explained|told} each joke {twice|in advance}.|There was a {footnote|drawing} to every joke.} “Why did the {hen|goose} cross the {road|field}?” {began|read} {hero}. “{Had she somebody to see|Was she lonely, over there}?” asked {glum}, {anxiously|with wet eyes}. [{Nobody|Neither of them} had ever {looked|seen} it that way, and {it cast a {certain|long} shadow|they all {worried|thought} about her until tea}.] They {closed|clapped shut} the book {at “G”|before the chapter on ducks}, {and talked of other things|with a sigh}.",
            "hero hold happy book, pal stand happy",
        ),
        beat(
            "They {drew|made} a {funny|odd} {cow|king} on the {wall|floor}. {It had six {legs|ears}.|It had a pot for a hat.} {Glum} {said|asked}: “{Is|Was} it ill?” {Oh dear!|Hm!}",
            "They {looked|searched} for the laugh {itself|on foot}, {as one looks for a cat|calling softly}. They {shook|felt in} {glum}’s {coats|cushions}, {listened at|put an ear to} the {drains|chimney}, and {laid|left} {crumbs|puns} in a {row|trail} from the {gate|cellar} to the {armchair|sofa}. {Towards|Just before} {noon|tea} something {chuckled|gurgled} {behind the wall|overhead}, but it was {a pipe|two pigeons}. [“If I were a laugh,” said {pal}, {lying|flat} on {pal.their} tummy, “I {should|would} not {hide|sleep} in a {boot|jug}.”] {They {tidied|put back} the cushions.|{Glum} thanked them for the {cleaning|company}.}",
            "hero reach curious, pal sit curious",
        ),
    ),
    lows=(
        beat(
            "{Now|Then} {hero} could not {laugh|smile} either. {Ha … ha?|{They} tried.} {No.|It was thin.} All was glum.",
            "And now the worst {happened|of it}: {hero} {felt|found} that {they} could not laugh {any more|{themself}}. {They} {tried|practised} a “ha”, and it {came|fell} out {flat|like a stone}. The {glums|sadness} had {got in|crept into {their} coat}. {pal} {told|whispered} the one about the {duck|pickle}, {their best|the one that always worked}, {and they both looked at the ground|and nobody got to the end}. [Even the balloon had gone to sit in a corner.]",
            "hero sit sad, pal sit sad",
        ),
        beat(
            "{hero} {sat|sank} on the {step|floor}. “{No, not|Not} one ha,” {they} {said|sighed}. {pal} {held|hugged} the balloon. {It {hung|was} limp.|Psss, it went.}",
            "There comes a joke that is {one|simply} too many. {hero} had {told|tried} it, {with all the voices|hat and all}, and {glum} had {looked|gazed} past {them} {at the wall|into nowhere}, and {two|some} tears had {rolled|run} down. So they had made it {worse|sadder} {still|yet}. “I {only wanted|meant} to {help|cheer somebody up},” {said|whispered} {hero}, {and put away the red nose|quite pale}. [A clown’s {shoes|boots} are {terribly|dreadfully} {big|long} when one has to {walk|tiptoe} {away|out} in them.] {pal} {let|allowed} the {air|last breath} out of the balloon, {slowly|with care}.",
            "hero sit sad, pal hold sad balloon",
        ),
    ),
    solved=(
        beat(
            "{pal} {sat|fell} {on|into} the {cake|pie}! {Splat|Splosh}! {Hush|Oh no}! {Then|And then} {glum} {shook|snorted} … {“Ha|“Ho}, ha, ha!” {All|They all} laughed, too!",
            "Nobody had {planned|meant} it. {pal} {stepped back to bow|sat down to think}, and there was the {cake|trifle}, {and then there was no more cake|all five layers of it}. {The silence was terrible.|For a moment nobody breathed.} {pal} {rose|stood up} with {great|as much} dignity {and a cherry|as is possible with custard}. “{I have found|There is} the {spoon|cherry},” {pal.they} said. [And from the {chair|corner} where {glum} sat there came a {noise|wheeze} like {an old pump|a rusty hinge}.] It {came|rose} {again|higher}. It was {the laugh|it}! It had {been down there|only needed} {all along|a good shake}.",
            "pal sit surprised, hero jump happy, +cake",
        ),
        beat(
            "{Hic|Hic-hup}! {hero} had hiccups! {Hic!|All looked.} {Glum} {went|said} “{Hee|Ha}!” {Then all laughed!|Ha, ha, ha!}",
            "And then, {in the deepest silence|in the middle of it}, {hero} {hiccuped|got the hiccups}. It was a {ridiculous|very small} hiccup, {like a mouse falling off a chair|with a squeak on the end}. {hero} said sorry, and {hiccuped|did it} again. {Glum}’s {mouth|beard} {moved|twitched}. [Everybody looked politely at the ceiling, which made it worse.] At the {third|next} one, something {rusty|deep down} {creaked|gave way}, and {out|up} came {a laugh|it}, {dusty and enormous|the lost laugh itself}.",
            "hero jump surprised, pal dance happy",
        ),
        beat(
            "{hero} {sat|stayed} {by|with} {glum}. Just sat. {Glum} {sighed|cried} a {bit|little}, {and then|then} … {smiled|laughed}! {Ah!|How good!}",
            "{hero} {put away|laid down} the jokes and sat down {beside|next to} {glum}. “{Is it|Are you} very sad?” {they} {asked|said}. {Nobody|No one} had {ever asked|asked that}. {Glum} {nodded|looked up}, and told {them|it all}, and it {took|lasted} {a long time|two handkerchiefs}. [Under a laugh that will not come there is mostly a cry that was not let out first.] And when that was {done|over}, {glum} looked at {the balloon|{pal}’s hat} and {began to giggle|snorted}.",
            "hero sit calm, pal sit happy, +balloon",
        ),
        beat(
            "A {pup|cub} {sat|jumped} on {glum}’s {hat|lap}. {It {licked|sniffed} {glum}’s ear.|Lick, lick!} “{Hee|Ho}!” said {glum}. “{Stop|More}! Ha, ha!” {All {danced|cheered}.|Out it came!}",
            "{Somebody|A very small person} had {wandered|crawled} {in|up}, {with no shoes|unasked}, and {climbed|clambered} on to {glum}’s lap. It {took hold of|pulled} {glum}’s {nose|collar}. “{Honk|Beep},” it said. {Everyone|The room} {froze|held its breath}. {Glum} {frowned|looked down}, {long|very sternly} … and said “{honk|beep}” {back|too}. [It is {hard|not easy} to {say|tell} who was more {surprised|startled}.] “{Honk|Beep}!” {It went to and fro, {faster|higher}|They did it {again|louder}}, until something {burst|cracked} {open|in two} {behind {glum}’s buttons|deep inside}, and the {old|lost} laugh {fell|rolled} out, {a bit creased|like apples from a sack}.",
            "hero stand happy, pal jump happy",
        ),
        beat(
            "{hero} {told|said}: “I {fell|sat} in {jam|glue} {once|today}.” {Glum} {looked|sat} up. “{Me too|So did I}!” {Then both {laughed|roared}.|Ha, ha, ha!} {What a {day|noise}!|It was back!}",
            "“{Once|Long ago},” said {hero}, {who had no more jokes|very tired}, “I {waved|bowed} to a {scarecrow|coat stand} for {an hour|half the morning}.” It was not {meant to be funny|a joke, only true}. {Glum} {turned|lifted} {slowly|an eyebrow}. “I {waved|sang} to one,” said {glum}, {hoarsely|in a rusty voice}. “{By moonlight|With gestures}. {It never {joined in|answered}.|I thought it was shy.}” {Then there was a {pause|silence}|They {looked|peered} at each other}, and then {both|the two of them} {snorted|spluttered}. [Nothing {cheers|warms} the {heart|bones} like {learning|hearing} that {another|somebody else} was {as silly|no wiser}.] And {up|out} it {rolled|came}, {round and rusty|from the very cellar}: the {laugh|great laugh} {everyone|they all} had {missed|waited for}.",
            "hero sit happy, pal stand surprised",
        ),
    ),
)

PROBLEMS = (SKILL, WISH, GIFT, FRIEND, QUARREL, SMALL, SEED, LAUGH)
