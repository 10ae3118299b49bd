# Somebody ties a label MINE to everything; a label has two sides, and on the back there is room for who has it now.
script: mine_on_one_side
themes: sharing, sharing_things
idea: I don't want to share my scooter
title: {hero} Does Not Want to Share | {hero} Shares {the thing} | Sharing Is Hard, Said {hero}
words: share, sharing, mine, scooter, toy, lend, give, swing, sweet
role hero:
role friend: open, child, kinds rabbit hedgehog mouse duck, nouns friend cousin brother sister neighbour classmate twin
role papa: kin, he, adult, name "Papa", nouns father dad daddy papa
slot thing: thing, object, "scooter" kick_scooter
refrain mine: MINE, it said.
refrain no: "I do not want to share,"
cover @ garden day wide: hero stand cross holding label, thing, friend stand curious

== mine 0
@ garden day wide: hero stand proud, thing, grass
early: {hero} had {a thing}. It was {their} own. {They} liked it more than anything.
growing: {hero} had {a thing}. It had been a present, it was {theirs}, and {they} liked it better than anything else that {they} had.
confident: Of all the things in the world, {the thing} was the one that {hero} liked best. It had been a present. It was {theirs} from one end to the other, and {they} had not yet finished being glad about it.
/
@ medium: friend stand curious, hero stand cross, thing
early: "Can I have a go?" asked {friend}. {refrain no} said {hero}. "It is mine."
growing: Then {friend} came along. "That's a nice {thing}," said {friend!}. "Can I have a go?" {refrain no} said {hero}. "It's mine. What if you break it? What if you never give it back?"
confident: Then {friend} looked over the fence. "Is that {a thing}?" asked {friend!}. "Can I have a go?" {hero} felt both {their} hands close. {refrain no} {they} said. "It's mine. You might break it. You might like it too much. And what if it never comes back?"

== label 0
@ home day medium: hero sit determined holding pencil, label, string, table
early: So {hero} made a label. {They} wrote on it. {refrain mine} {They} tied it to {the thing} with a string.
growing: So {hero} cut a label out of cardboard, wrote on it in big letters, and tied it to {the thing} with a string. {refrain mine} Now everybody could read it.
confident: So {hero} went in and made a label. {They} wrote on it in the thickest letters that {they} knew, and tied it to {the thing} with three knots. {refrain mine} There was nothing on the back. {hero} could not think of anything to put there.
/
@ garden wide: hero stand proud, thing, label, friend stand sad
early: {friend} read it. Then {friend.they} went away. "Good," said {hero}.
growing: {friend} came again, read the label and went away without a word. "It works," said {hero}.
confident: {friend} came back to the fence, read the label from beginning to end, which did not take long, and left. "It works," said {hero} to {the thing}. {The thing} did not say anything. It seldom did.

== more 1
@ bedroom day wide: hero run determined holding label, bed, ball, book
early: {hero} made more labels. {They} put one on the ball, one on the book and one on the bed. "Mine, mine, mine!"
growing: It worked so well that {hero} made more labels. There was one for the ball, one for the book, one for the bed, and one for the other side of the bed.
confident: It worked so well that {hero} made nineteen more. The ball got one, and the book, and each leg of the bed, since legs can be taken separately. It was a great deal of work to own so much.
/
@ kitchen medium: papa stand surprised holding cup, hero stand proud, table
early: Papa had a label on his cup. {refrain mine} "Is this yours too?" asked Papa.
growing: At breakfast Papa found a label on his cup, one on his chair and one on his left sleeve. "Am I yours too?" he asked. "Yes," said {hero}. "Of course."
confident: At breakfast there was a label on the teapot, one on Papa's cup and one on Papa. He read it upside down. "I see," he said. "And do I never have to be shared?" "Never," said {hero}. "What a pity," said Papa. "I rather like going out."

== outside 2
@ park day wide: hero reach determined holding label, bench, tree
early: {hero} put labels on the bench, the tree and a duck. The duck swam off with it.
growing: Next came the bench in the park, and the tree behind it. {hero} tied one to a duck as well, but the ~duck had other plans.
confident: {hero} went out and labelled the bench in the park, because {they} had sat on it, and the tree, because {they} had looked at it. A ~duck took its label along to the other side of the pond and did not come back.
/
@ close_up: hero sit sad holding label
early: It is hard work to have it all. Nobody came to sit on the bench.
growing: Then {they} sat on {their} own bench, under {their} own tree. It was a big bench for one.
confident: Then {they} sat down in the middle of it all. Everything that {they} could see was {theirs}, and there was nobody far and wide to show it to.

== need/push 2
@ garden day medium: hero sit sad, thing, friend stand happy holding ball
early: {hero} sat by {the thing}. It is no fun if nobody sees you. {friend} sat at {friend.their} own house and had fun with a ball.
growing: {hero} went out to enjoy {the thing}, but it is hard to enjoy something when nobody says "Look at that!" Over the fence {friend} was laughing about something else.
confident: {hero} took {the thing} out into the garden to enjoy it. {They} enjoyed it for ten minutes. After that {they} noticed how quiet it was, since nobody shouted "Look!" and nobody shouted "Again!"
/
@ close_up: hero look_up curious, thing
early: "Look at me!" called {hero}. But nobody was there to look.
growing: "Watch this!" called {hero}, all the same. A snail on the fence watched, but it did not clap.
confident: "Watch this!" {they} called, to be on the safe side. Only the washing on the line waved back.
=>
@ garden sunset wide: friend jump happy, hero jump happy, thing
early: "Look at me!" called {friend}. And {hero} looked. "Again!" called {hero}.
growing: "Watch this!" called {friend}. {hero} watched, and clapped, and noticed that clapping is also a thing that one can have.
confident: "Watch this!" called {friend}. And {hero}, who had wanted so much to be looked at, found that looking was almost as good. "Again!" {they} shouted.

== need/sweets 2
@ garden day medium: friend sit happy holding candy, hero stand curious, bench
early: {friend} had a bag of sweets. "Do you want one?" asked {friend!}. "They are mine. But you can have some."
growing: {friend} was sitting on the step with a bag of sweets. "They're mine," said {friend!}. "So I can give you one." {hero} had never thought of it that way round.
confident: {friend} sat on the step with a bag of sweets. "These are mine," {friend!} said, "so I'm allowed to give you two." {hero} took them and thought about it while {they} sucked. You cannot give away what is not yours. It has to be yours first.
/
@ close_up: hero sit surprised holding candy, friend sit happy
early: {hero} ate one. It was red and very good.
growing: The sweet was a red one. It lasted all the way home, and so did the thought.
confident: They were a red one and a green one. The bag, when {hero} looked back, did not seem any emptier.
=>
@ garden sunset wide: friend sit happy holding candy, hero sit happy, thing
early: Then {friend} took out the bag of sweets. They ate one each.
growing: Afterwards there were still two sweets in the bag, and that was the right number.
confident: Afterwards they finished the sweets. There was an uneven number, so the last one was bitten in half.

== rain 1
@ garden rain wide: hero run worried, thing wet, label wet
early: Then it rained. All the labels got wet. The M ran, and the I, and the N, and the E.
growing: Then it rained, and it rained on all the labels. The letters ran down in blue drops, first the M and then the rest. Soon there was nothing to read on them at all.
confident: In the afternoon it began to rain. {hero} ran from label to label, but ink does not care whose it is. It ran down in long blue tears. When the sun came out again, every label in the garden was as white as on the first day.
/
@ close_up: hero stand worried holding label wet, thing
early: "Now it is not mine!" cried {hero}. But {the thing} was still there.
growing: "Now nobody knows that it's mine," cried {hero}. {They} looked at {the thing}. It looked just as it had before.
confident: "Now nobody can tell whose it is!" said {hero}. Then {they} looked at {the thing}, wet as it was. It knew where it lived. It had been {theirs} before there was a label, and it was {theirs} now.

== papa 1
@ kitchen day rain medium: papa sit calm holding book, hero sit curious, table
early: "Look at my book," said Papa. "It is from the library. It has a label too. The names are on the back."
growing: Papa was reading by the window. "My book has a label too," he said. "It belongs to the library. Do you want to see the back?" On the back was a long list of names.
confident: Papa was reading. "This has a label as well," he said, and turned it over. On the front stood LIBRARY. On the back, in all sorts of handwriting, stood everybody who had ever taken it home, and the day when they had brought it back.
/
@ close_up: hero point curious, book, papa sit happy
early: "They all had it," said {hero}. "And it came back?" "Each time," said Papa.
growing: "So many people had it," said {hero}, "and it always came back?" "Every time," said Papa. "Once with a pressed flower in it."
confident: "Forty-one people," {hero} counted, "and it came back forty-one times?" "That's what the back is for," said Papa. "And see, at page nine somebody left a ~flower."

== turn 0
@ garden day medium: hero stand determined holding label, thing, friend stand surprised
early: {hero} got a new label. {refrain mine} Then {they} turned it around. On the back {they} wrote a name. "{friend!}," it said. "Until four o'clock." "You can have a go," said {hero}.
growing: {hero} wrote one last label. {refrain mine} It was still true. But then {they} turned it over, and on the empty side {they} wrote: "{friend!}, until four o'clock." {They} took it to the fence. "You can have it now," said {hero}, "and at four it comes back." {They} held on to {the thing} for one more breath, and then {they} let go.
confident: {hero} made one more label. {refrain mine} That was as true as ever. Then {they} turned it over and looked for a long time at the side where there was nothing. At last {they} wrote on it: "{friend!}, until four o'clock." {They} carried it over to the fence. "It's still mine," said {hero}. "But now it's also your turn. It says so on the back." Letting go took three tries, one for each finger that was left.
/
@ wide: friend jump happy, thing, hero sit worried, bench
early: {hero} sat and waited. It was long. It was two o'clock. Then it was three o'clock. Would it come back?
growing: Then came the hard part, and that was the waiting. {hero} sat on the step and looked at the clock. It was two, and then it was a little after two.
confident: What nobody tells you about sharing is how long it takes until four. {hero} sat on {their} hands. At half past two {they was} sure that {the thing} had gone to sea. At three {they} thought of the label, and of forty-one people, and stayed where {they was}.

== peek 3
@ garden day medium: hero hide curious, friend run happy, thing
early: {hero} looked over the fence. {friend} was careful. {friend.They} even wiped off the mud.
growing: At a quarter past three {hero} looked over the fence, only for a moment. {friend} was being so careful with {the thing} that it was almost funny.
confident: At a quarter past three {hero} had to look for something by the fence. On the other side {friend} was wiping a speck off {the thing} with {friend.their} own sleeve, and {hero} came back quite rested.
/
@ close_up: friend sit calm, thing
early: "Hello, {thing}," said {friend!}. "You are nice."
growing: {friend!} was even talking to it, as {hero} always did.
confident: {friend!} was even talking to it under {friend.their} breath. {hero} had thought that nobody did that but {them}.

== back 1
@ garden sunset medium: friend reach happy, thing, flower, hero stand happy
early: At four {friend} came back. {The thing} was clean. There was a flower on it!
growing: The clock struck four, and there stood {friend} at the gate. {The thing} was cleaner than before, and on the string, next to the label, hung a flower.
confident: The clock had not finished striking four when the gate creaked. {The thing} had come back, and it had been polished. Next to the label, through the same loop of string, somebody had put a flower.
/
@ close_up: hero stand surprised, thing, label
early: "It came back," said {hero}. "And now there is more of it."
growing: "It came back," said {hero}, "and there's more of it than before."
confident: "It came back," said {hero}. {They} counted one {thing}, one label and one flower. It was the first time that something of {theirs} had gone away and come home with company.

== payoffs

== friend_label 3
@ street day medium: friend reach happy holding label, hero reach surprised, bicycle
early: {friend} had a label too. On the front was {friend.their} name. On the back it said "{hero}".
growing: The next day {friend} had a label as well. It hung on an old bicycle. On the front it said {friend!}, and on the back it said {hero}.
confident: On Tuesday there was a label on {friend's} old bicycle, which {hero} had admired for a year without saying so. The front said whose it was. The back said "{hero}, until supper."
/
@ wide: hero jump happy, friend wave happy, bicycle
early: {hero} rode it up the street and down the street.
growing: It had a bell that said plonk. {hero} brought it back at six, with the bell mended.
confident: It had a bell that only said plonk. When {hero} brought it back, one minute before supper, it said ping.

== close 0
@ park day wide: hero sit happy, friend sit happy, bench, label, thing
early: Soon the label was full of names. {hero} looked at the front. {refrain mine} Then {they} looked at the back. There were so many names! And they all sat on one bench.
growing: By the end of summer the back of the label was full of names, and {hero} had to tie on a second one. Some days {they} still did not want to share, and then {they} did not. On the front it still said the same. {refrain mine} But the back was much better to read.
confident: By the end of the summer there were so many names on the back that a second label had to be tied on, and a third to that. It trailed behind like the tail of a kite. There were days when {hero} did not want to share, and on those days the back stayed empty. It was {theirs}, after all. {refrain mine} But when {they} sat on the bench in the park with {friend} and half the street, it was the other side that {they} read.
