"""More of those met on the way: the odd, the lost, the proud and the very busy."""

from shared_apps.ai.studio.stories.beats import Episode, beat
from shared_apps.ai.vocabulary import CharacterKind as K

STRANGERS = (
    Episode(
        beat(
            "{helper} {ran|dashed} by. Then {ran|dashed} back! “I am {late|so late}! {For what|Why}? I {forget|do not know}!”",
            "{helper} {rushed|hurried} past, {turned|spun round} and rushed past again. “No time, no time,” {helper.they} {called|puffed}. “Where are you {going|off to}?” asked {hero}. {helper} {stopped|braked} {with one foot in the air|in a cloud of dust}. [“Do you know,” {helper.they} said, {after some thought|rather slowly}, “I {left|set out} in such a hurry that I never {asked|looked}.”]",
            "helper run worried, hero stand surprised, pal look_up surprised",
        ),
        beat(
            "“{Sit|Rest} a bit,” said {hero}. {helper} sat. {Puff|Phew}. “{Oh! I was|Ah! I am} {here|there} all along!”",
            "“{Suppose|What if} you {sat|stopped} for {one minute|the length of a biscuit},” said {hero}, “and let it {catch up with|find} you.” So {helper} sat, {and tapped a foot, and then did not|first on the edge and then properly}. Slowly {helper.their} {eyes|ears} grew {round|wide}. “It was {this|a rest},” {helper.they} said. “I was {late for|running to} {this|a rest}!” [And {helper.they} {enjoyed|took} it {thoroughly|with both hands}.] “In return,” {helper.they} said, “{advice}.”",
            "helper sit happy, hero sit calm, pal sit calm",
        ),
        helpers=(K.RABBIT, K.MOUSE, K.DOG, K.ROBOT, K.PENGUIN),
    ),
    Episode(
        beat(
            "{helper} {kept|had} a {small|odd} drum. {But|Still} {helper.they} {would not|did not} {tap|play} it. “{Too loud|It may break},” {helper.they} said.",
            "In {helper.s} arms lay the most beautiful drum, {red and gold|with silver nails}. “Play {something|us something},” {begged|said} {pal}. “{Goodness, no|Never},” said {helper}. “It is {far too good|for best}. I am {saving|keeping} it for {a special day|the right moment}.” [It had been saved for {eleven|twenty} years, and in all that time the drum had {not said a word|never once been asked}.]",
            "helper hold worried drum, hero look_up curious, pal point happy",
        ),
        beat(
            "“{What if|Maybe} today {is|was} the day?” asked {hero}. {Bom!|Bim!} {Bom, bom!|Bim, bam!} {helper} {beamed|shone}. The drum {beamed|shone} too.",
            "“What {does|would} a special day {look|sound} like?” {asked|wondered} {hero}. {helper} thought. “There would be {friends|visitors},” {helper.they} said, “and {fine weather|something to celebrate}, and somebody {would ask me|who had come a long way}.” {helper.They} looked at the {three of them|guests}, one {by|after} one. [{It|The truth} {dawned|rose} in {helper.their} face like a {slow|round} sun.] Bom, {said|went} the drum at last, {hoarse with joy|and could not be stopped}. “{Advice},” {sang|cried} {helper}.",
            "helper dance happy drum, hero dance happy, pal dance happy",
        ),
        helpers=(K.BEAR, K.ELEPHANT, K.FROG, K.CAT, K.CHILD),
    ),
    Episode(
        beat(
            "{helper} {talked|spoke} to {helper.their} own {foot|shadow}. “{You|Oh, you} {never|do not} {answer|speak},” {helper.they} {told|said to} it.",
            "They came upon {helper}, who was {quarrelling|having words} with {helper.their} own reflection in a mirror. “It {copies|apes} me,” {helper.they} {complained|said}. “Whatever I do. I {frown|make a face}, it {frowns|makes one back}. I have {asked|told} it {nicely|to stop}, and it {moves its lips|only mouths at me}.” [The reflection, it must be said, looked {every bit as upset|no happier about it}.]",
            "helper point cross, hero look_up surprised, pal stand curious, +mirror",
        ),
        beat(
            "“{Smile|Try a smile},” said {hero}. {helper} {smiled|did}. And {look|oh}! It {smiled|did} {back|too}! {helper} {bowed|waved}.",
            "“Have you {tried|thought of} {smiling at it|beginning with a smile}?” {asked|said} {hero}. {helper} had not. {helper.They} {looked round|checked} to see that nobody {was laughing|minded}, and {gave it|tried} a small, {stiff|crooked} smile. The mirror {gave it back|smiled, too}, {a bit shyly|just as crooked}. [“{Why|Well}, it is {charming|really quite nice},” {helper.they} said, “once you {get to know|stop shouting at} it.”] “Here, for {you|the road}: {advice}.”",
            "helper wave happy, hero stand happy, pal stand happy, +mirror",
        ),
        helpers=(K.CAT, K.OWL, K.DRAGON, K.FOX, K.PENGUIN, K.ROBOT),
    ),
    Episode(
        beat(
            "{helper} {tried|wished} to {count|name} all {stars|drops}. “{One, two|Six, seven} … {oh|hm}.” {Then|And} {helper.they} {lost|forgot} {count|the rest}.",
            "“{Hush|Do not speak},” said {helper}, “I am {counting|adding}.” “What?” asked {pal}. “{Everything|All there is},” said {helper}, {and then|but then}: “{Oh, now I have lost my place|There, you made me forget}.” [{helper.They} had a {ledger|notebook}, and on each of its {four hundred|many} pages stood the number one, {crossed out|with a sigh after it}.] “{Somebody|Someone} has to know how much there {is|are},” {helper.they} said, {near to tears|and rubbed {helper.their} eyes}.",
            "helper point worried, hero look_up curious, pal stand surprised",
        ),
        beat(
            "“{Write|Put}: {enough|plenty},” said {hero}. {helper} {wrote|did} it. {That was it!|So it was!} {helper.They} {slept|yawned} {at once|well}.",
            "{hero} looked {round|about}, {carefully|for quite some time}, at all there was to be counted. “Have you tried ‘enough’?” {they} {asked|said}. “{Put|Write} that. It {comes out|is} right {every time|whichever end you start}.” {helper} {wrote it down|tried it on a page}, and {looked|gazed} at it {for long|with {helper.their} head on one side}. [It was the {shortest|neatest} sum {helper.they} had ever done.] “{Advice},” said {helper}, and shut the book, {and stretched|free at last}.",
            "helper stand happy, hero point happy, pal stand happy",
        ),
        helpers=(K.OWL, K.ROBOT, K.MOUSE, K.HEDGEHOG, K.PENGUIN),
    ),
    Episode(
        beat(
            "{helper} {sat|was} {in|by} a tent. “{Go away|No one in},” {helper.they} {called|said}. {But|Yet} they heard a sniff.",
            "A {small|striped} tent stood all by itself, {buttoned up to the top|tied shut}. “There is nobody {here|at home},” said {a voice|somebody} inside it. “{Who says so|Then who is speaking}?” asked {hero}. “{Nobody|A draught},” said the {voice|tent}, and {blew|wiped} its nose. [On the flap hung a sign, “No visitors”, and under it, much smaller, “{unless you brought soup|please}”.]",
            "helper hide sad, hero stand curious, pal stand worried, +tent",
        ),
        beat(
            "{hero} {sat|lay} {by|outside} the tent {and|to} {hummed|wait}. {By and by|Then} a nose {came|peeped} out. It was {helper}. “{Stay|Hello},” {helper.they} said.",
            "They did not {knock|go in}, and they did not {leave|go away}. They sat down {outside|in front}, {had|ate} their bread, and talked about {nothing much|this and that}, {the way you do with a bird you hope will stay|quite loud enough to be heard}. After {a while|some time} a button {opened|came undone}, then {another|two more}. [There is a door in every sulk, and it only opens {from inside|inwards}.] “{Advice},” said {helper}, and {shared|took} a {crust|bun}, “{or so I thought in there|that is what I have worked out in there}.”",
            "helper sit happy, hero sit calm, pal sit calm, +tent",
        ),
        helpers=(K.HEDGEHOG, K.BEAR, K.RABBIT, K.FROG, K.DRAGON),
        realms=("land", "room"),
    ),
    Episode(
        beat(
            "{helper} {held|had} a balloon {so|very} {tight|hard}. “It {wants|tries} to {go|fly},” {helper.they} said. “{Never|No}! It is {mine|my pet}!”",
            "{helper} was being {pulled along|lifted, a little at a time,} by a balloon, {and held on with both hands|on the tips of {helper.their} toes}. “It {wants|keeps trying} to {leave|get away},” {helper.they} said, “but I have {had it|loved it} {since Sunday|for a week}.” The balloon {nodded|tugged}. [It looked up all the time, {as homesick people look at trains|as if somebody there were calling}.]",
            "helper hold worried balloon, hero look_up curious, pal look_up happy",
        ),
        beat(
            "“{Wave|Say bye}, and let it {fly|go},” said {hero}. {Up|Off}, up, up! {helper} {cried|sniffed}, {then|and then} {waved|smiled}. {It was free|Bye, bye}!",
            "“{Does|Would} it {come|stay}, if you {asked|let go}?” said {hero}. {helper} {did not know|had never asked}. {helper.They} {looked|thought} {up the string|for a long time}, {kissed|patted} the knot, and opened {helper.their} {hand|fingers}, {one by one|slowly}. The balloon {rose|went up}, {made a small bow|turned once}, {and was a dot|smaller and smaller}. [“{I can still see|I believe I can feel} it,” said {helper}, surprised, “{here|in here}.”] Then, {drying|wiping} {helper.their} eyes, {helper.they} said: “{Advice}.”",
            "helper wave happy, hero look_up happy, pal wave happy",
        ),
        helpers=(K.MOUSE, K.PENGUIN, K.ELEPHANT, K.CHILD, K.DOG),
    ),
    Episode(
        beat(
            "{helper} {hung|leaned} on a {big|tall} ladder. It went to nowhere. “{Up|I go up},” said {helper}, “{and then|but} {what|no more}?”",
            "There stood a ladder, {leaning on nothing|with its top in the air}, and halfway up it {stood|sat} {helper}. “I {wanted|meant} to {see further|be higher},” {helper.they} {called|said}, “and {now|here} I am, and I {do not like to look|dare not look}.” “{Down|Then come down}?” said {hero}. “{Down is|That would be} worse,” said {helper}. “Down has all that ground in it.”",
            "helper reach scared, hero look_up worried, pal look_up worried, +ladder",
        ),
        beat(
            "“{One|Just one} {rung|step},” said {hero}. “{Now|And} one {more|again}.” {Step, step|Toe, toe} … {thud|there}! {helper} {hugged|thanked} them all.",
            "“Do not think of the {ground|bottom},” said {hero}, “{only|think} of the next rung. Is there one?” “{Yes|There is},” said {helper}. “{And what is it like|Tell me about it}?” “{Round|Smooth},” said {helper}, “with a {knot|splinter}.” And so {rung by rung|talking all the while} they {came|climbed} down it together, {one talking and one climbing|until there were none left}. [The last one was the {ground|floor}, and {helper.they} did not {notice|believe it}.] “{Advice},” {helper.they} said {shakily|at the bottom}.",
            "helper hug happy, hero reach calm, pal wave happy, +ladder",
        ),
        helpers=(K.CAT, K.BEAR, K.OWL, K.PENGUIN, K.MOUSE),
        realms=("land", "room", "space"),
    ),
    Episode(
        beat(
            "“{Guess|Look}!” {cried|said} {helper}. “I have a present!” But it had no name on it.",
            "{helper} was carrying a present {wrapped in stars|with a bow as big as a cabbage}. “It {is|must be} for somebody,” {helper.they} said, “but I {did not write it down|have lost the list}, and {now|so} I {ask|am asking} everyone. {Have you got a birthday|Is it you}?” They had not, {not for months|either of them}. “{Oh|Oh dear},” said {helper}. [It was the {ninth|sixth} year that {helper.they} had carried it, and the ribbon was {getting thin|no longer quite red}.]",
            "helper hold worried gift, hero stand curious, pal point happy",
        ),
        beat(
            "“{When|So when} is {your|your own} {day|birthday}?” asked {hero}. {helper} {gaped|blinked}. “{Today|It is today}!” {They all|So they} {sang|clapped}. The present was {warm mittens|a tin whistle}!",
            "“When is {yours|your own birthday}?” asked {hero}. {helper} {opened {helper.their} mouth|counted on {helper.their} fingers}, and {sat|had to sit} down. It was {today|that very day}. It was {always|every year} {on the day|just} when there was so much giving to be done. They sang, {in two keys|all the verses}, while {helper} undid the {bow|paper}. [Inside was a card. “For me,” it said, in {helper.s} own writing, “{in case I forget|because somebody should}.”] “{Advice},” {helper.they} {laughed|said}.",
            "helper jump happy gift, hero dance happy, pal dance happy",
        ),
        helpers=(K.RABBIT, K.BEAR, K.ELEPHANT, K.HEDGEHOG, K.FOX, K.DOG),
    ),
    Episode(
        beat(
            "{helper} {held|had} a {broken|cracked} teacup. “{It was|My} {Gran’s|old cup}!” {helper.they} {cried|sobbed}. “{All|Now} {gone|in two}!”",
            "{helper} {sat|was sitting} {spot} with half a teacup in each hand. “I {only|just} {wanted to dust it|washed it},” {helper.they} said. “It was my {grandmother’s|great-aunt’s}, and {her grandmother’s before that|it has been to sea}, and now it is {mine|me}, and {look|now this}.” [The two halves had a {bluebird|rose} between them, and it, too, was {in two|parted}.] {pal} {did not know where to look|patted {helper.them}}.",
            "helper sit sad teacup, hero stand sad, pal look_up worried",
        ),
        beat(
            "{hero} {mixed|got} {gold paint|good glue}. {Drip|Dab}, {hold|press}, {count|wait} to ten. {There|Look}: one gold line! “Even better,” said {helper}.",
            "“I know how to {mend|help} that,” said {hero}, “but you will {see|always see} it.” {They} {stirred|mixed} gold into the glue, {a pinch|all they had}, and pressed the halves together while {pal} {counted|sang} to a hundred. {Where the crack had been|Now there} ran a fine gold {line|river}, {past the bird|from rim to rim}. [A thing that has been mended has {one story more|two birthdays}.] {helper} {drank|took} a {sip|mouthful} {of nothing|to try it}, {with great dignity|and shut {helper.their} eyes}. “{Advice},” {helper.they} said.",
            "helper hold happy teacup, hero stand proud, pal stand happy",
        ),
        helpers=(K.CAT, K.MOUSE, K.HEDGEHOG, K.ELEPHANT, K.OWL),
    ),
    Episode(
        beat(
            "“{Help|Oh, help}!” {cried|said} {helper}. “{My|I have} hiccups! {Hic|Hup}! {Ten|Two} days! {Hic|Hup}!” {Poor|Oh, poor} {helper}!",
            "{helper} {came|bounced} towards them in {little jumps|a most peculiar way}. “{Hic|Hup},” {helper.they} said, “{excuse|do forgive} me — {hic|hup} — it has been {like this|so} since {Thursday|the fair}.” {Holding {helper.their} breath|Water from the wrong side of a cup} had {not helped|been tried}. So had {a spoon down the back|thinking of seven bald men}. [With every hiccup {helper.their} {hat|collar} rose and {settled|sat down} again, like a {lid|hen}.]",
            "helper jump worried, hero stand surprised, pal stand happy",
        ),
        beat(
            "{hero} {said|asked}: “One bun for one more hic!” {helper} {tried|waited}. {Not one|No hic} {came|left}! {All gone!|They ate the bun.}",
            "“I {collect|am collecting} hiccups,” said {hero}, {very|quite} seriously. “I will give you {a bun|my last bun} for the next {really good|big} one.” {helper} {concentrated|waited}. They all {leaned forward|held their breath}. {Nothing came|There was silence}. “{One moment|Just a second},” said {helper}, {hoping|straining}. [You cannot do it to order; that is the {whole trick|secret of it}.] {helper.They} got the bun {anyway|all the same}, every crumb. “{Advice},” said {helper}{|, and then waited, but nothing happened}.",
            "helper stand happy, hero hold calm, pal look_up curious",
        ),
        helpers=(K.FROG, K.DRAGON, K.PENGUIN, K.DOG, K.RABBIT, K.ROBOT),
    ),
    Episode(
        beat(
            "{helper} {wore|had} a crown of {leaves|paper}. “{Bow|Kneel}! I rule all this!” {But|Yet} {no one|nobody} {was|lived} there.",
            "“{Halt and bow|On your knees},” said {helper}, who sat on an upturned {bucket|pot}, {very upright|with a twig for a sceptre}. “This is my {kingdom|realm}. It {goes|reaches} from {here to there|this pebble to that one}.” “{Is anybody else in it|Who are your people}?” asked {hero}. There was {a royal|a long} {silence|pause}. [“{They are|The people are} {out|on holiday},” said {helper}, and looked for a moment not {royal|kingly} at all.]",
            "helper sit proud, hero look_up surprised, pal stand curious",
        ),
        beat(
            "“{May|Can} we {play|join in}?” {asked|said} {hero}. “I {cook|bake}. {pal} {can guard|can be the horse}.” {helper} {took|put} {off|down} the crown. “We take turns!”",
            "“I have {always|long} wanted to live in a small {kingdom|country},” said {hero}. “Is there {room|an opening} for a {cook|gardener}? {pal} {could|might} be the {army|navy}.” So for {an hour|a while} there was a {court|kingdom} with {one biscuit|a bucket, a flag and laws about pudding}, and nobody in it {wished to be anywhere else|was lonely}. [The first law was that the crown must be {taken in turns|worn by whoever is saddest}.] “By royal {order|command},” said {helper}: “{advice}.”",
            "helper stand happy, hero stand happy, pal stand proud",
        ),
        helpers=(K.CAT, K.FROG, K.MOUSE, K.HEDGEHOG, K.CHILD, K.PENGUIN),
    ),
    Episode(
        beat(
            "{Sh|Hush}! {helper} {lay|slept} {across|on} the {way|path}. {Snore|Zzz}! What a snore! How could they pass?",
            "Right across the way lay {helper}, {fast asleep|snoring}, with {helper.their} {hat|elbow} over {helper.their} eyes. It was a {magnificent|remarkable} snore. It {began|started} low down, {climbed|rose} {up|like a kettle}, {stopped to admire the view|hung there}, and came down {in a whistle|with a rattle}. [They {listened to|counted} {six or seven|a whole row}, out of {respect|pure admiration}.] “We {cannot|must not} {just|simply} {step over|wake} {helper.them},” whispered {pal}.",
            "helper sleep calm, hero stand surprised, pal look_up worried",
        ),
        beat(
            "{hero} {laid|put} a blanket {on|over} {helper}. “{Mmm|Ah},” {said|went} {helper}, and {rolled|turned} {over|aside}. {Tiptoe|Soft, soft}! {They were by|Past they went}.",
            "{hero} {tucked|spread} a blanket over {helper}, {as softly as you close a book|up to the chin}. “{Mm|Thank you, Mother},” {murmured|said} {helper}, {without waking|from far down}, and {smiled|rolled} over to the {side|left}, {so that there was room to pass|and the way was free}. They {went|crept} by {in their socks|on tiptoe}. [Just as the last of them was past, {helper} said, fast asleep and quite distinctly: “{Advice}.”] They {talked|thought} about it for {some time|a mile}.",
            "helper sleep happy, hero walk calm, pal walk happy, +blanket",
        ),
        helpers=(K.BEAR, K.DRAGON, K.ELEPHANT, K.DOG),
    ),
)
