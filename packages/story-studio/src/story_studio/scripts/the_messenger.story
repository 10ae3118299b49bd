# Two friends who do not speak send a messenger to and fro, until the messenger is lost and both go to look.
script: the_messenger
themes: quarrel, saying_sorry, sibling_quarrel
idea: two friends have a quarrel
title: The Messenger | {hero}, {friend!} and the Thirteenth Message
words: mean, quarrel, argue, argument, fight, sorry, friend
role hero:
role friend: open, kinds badger goat beaver fox, introduced "{hero's} best friend {name}"
role runner: kinds snail mouse duckling hedgehog, gentle, introduced "a small {runner.noun} called {name}"
role aunt: kinds tortoise owl hen, she, old, introduced "old {name} the {aunt.noun}"
refrain tell: "Then tell {them} this,"
refrain first: "I saw it first."
refrain walk: {runner!} walked over the hill.
cover @ hill day wide: hero stand cross, friend stand cross, runner walk sleepy, tree

== boat
@ river day medium: hero sit happy, friend sit happy, boat
early: {hero} and {friend} did everything together. They even had a boat. They had made it from an old door.
growing: {hero} and {friend} did everything together. They had a boat, which they had made from an old door, with a rope in front. It belonged to them both.
confident: {hero} and {friend} had been friends for so long that they had forgotten how it began. They owned a boat together. It had once been a door, and still had the letter slot, and water came in by the post.
/
@ close_up: hero point happy, friend point happy, feather in water
early: One day a blue feather floated by. {refrain first} said {hero}. {refrain first} said {friend!}.
growing: One morning a blue feather came floating down the river. {refrain first} said {hero}, and took hold of one end. {refrain first} said {friend!}, and held on to the other.
confident: One morning a feather came down the river, as blue as nothing else. {refrain first} said {hero}, and took hold of it. {refrain first} said {friend!}, who had hold of it as well. They were both quite sure, and that was the trouble.

== snap 1
@ river day medium: hero stand cross, friend stand cross, feather broken
early: They pulled. Snap! Now there were two bits, and neither was pretty.
growing: They pulled, and the feather broke in the middle. Now each of them had half, and neither half was beautiful.
confident: They pulled. It was not a strong feather. Each of them sat down suddenly with half of it, and neither of the halves was what they had seen on the water.
/
@ wide: hero walk cross, friend walk cross, boat
early: "I will never talk to you again!" said {hero}. "Good!" said {friend}. And nobody sat in the boat.
growing: "I am never going to speak to you again," said {hero}. "I am not going to hear it," said {friend}. They went home, one to the left and one to the right. Nobody thought of the boat.
confident: "I shall never speak to you again," said {hero}. "I have stopped listening already," said {friend}. They went home in opposite directions, and both of them were so angry that they walked straight past the boat.

== message
@ village day medium: hero stand cross, runner stand curious, house
early: But {hero} still had something to say. {They} found {runner}. "Go over the hill," said {hero}. "Tell {friend!} that I saw it first."
growing: But there was something that {hero} had forgotten to say. As {they} could not say it to {friend}, {they} told {runner}. "Go over the hill and say that I saw it first," said {hero}. So {runner!} went.
confident: By evening {hero} had thought of six things that {they} should have said. As {they was} not speaking, {they} needed somebody to do it for {them}, and {runner} was just passing. "Would you go over the hill," said {hero}, "and say that I saw it first, and that it was a silly boat?" It was a long hill. {runner!} was small. But {runner.they} had been asked.
/
@ hill sunset wide: runner walk sleepy, hill
early: {refrain walk} It was a big hill for small legs.
growing: {refrain walk} For somebody so small it was a very big hill.
confident: {refrain walk} {Runner.they} repeated the words all the way up, so as not to lose one, and all the way down.

== answer 2
@ village sunset medium: friend stand cross, runner stand sleepy, house
early: {friend} heard it. "Go back," said {friend!}. "Tell {hero} that I saw it first."
growing: {friend} heard the message and turned red. "Go back," said {friend!}, "and say that I saw it before I even looked." So {runner!} went.
confident: {friend} heard it to the end, and turned red from the neck up. "Silly?" said {friend!}. "Tell {hero} that I saw it before it came around the bend. Tell {them} that I was the one who found the door." {runner!} had not sat down yet. {Runner.they} turned around.
/
@ hill night wide: runner walk sleepy, moon above
early: {refrain walk} Now it was dark. The moon was big.
growing: {refrain walk} This time it was in the dark, with the moon on one side.
confident: {refrain walk} From the other side it was just as high.

== to/kind 2
@ hill day medium: runner sit worried, stone
early: {runner} sat down to think. The words were so unkind. {Runner.they} did not want to carry them.
growing: By the fourth message {runner} was tired of it. The words were heavy, and they were not nice ones. Half way up {runner.they} put a few of them down.
confident: It is hard work to carry words, and the unkind ones weigh the most. At the fourth message {runner} sat down on a stone half way up, and took out the worst of them, and left it there.
/
@ village day close_up: runner stand calm, friend stand surprised
early: "{hero} says hello," said {runner!}. {friend} was surprised. "Just hello?"
growing: "{hero} says hello," {runner!} told {friend}. It was the end that was left. {friend} was surprised. "Only hello?"
confident: "{hero} says hello," said {runner!} on the other side, which was all that remained of it. {friend} waited. "And?" "That was it," said {runner!}. {friend} had a very unkind answer ready, and it did not fit.
=>
@ hill day medium: runner sit happy, hero stand calm, stone
early: "I did not tell you all of it," said {runner}. "I left some by that stone." "Good," said {hero}.
growing: "I did not bring you all the words," {runner} said now. "Some of them are under that stone." "Leave them there," said {hero}.
confident: "I have to tell you something," said {runner}. "Not everything arrived. Some of it is under that stone." They all three looked at the stone. "It can stay there," said {hero}.

== to/cake 2
@ village day medium: runner sit calm, hero sit curious holding cake
early: "What does {friend} do all day?" asked {hero}. "{Friend.they} baked a ~cake," said {runner}. "It was too big for one."
growing: "What does {friend.they} do all day, without me?" {hero} asked. "{friend!} baked a ~cake," said {runner}, "and cut it in two, and then looked at the other half for a long time."
confident: "I suppose {friend.they is} having a wonderful time," said {hero}. {runner} thought about it. "{friend!} baked a ~cake," said {runner!}. "{Friend.they} cut it into two pieces. Then {friend.they} ate one and put a plate over the other."
/
@ close_up: hero sit sad
early: {hero} did not eat that evening. {They was} not hungry.
growing: {hero} had baked a cake as well. It had been too much for one, too. {They} said nothing about that.
confident: {hero} looked at {their} own table, where there was a cake with exactly half of it gone, and moved a newspaper over it.
=>
@ river day medium: hero sit happy, friend sit happy, runner sit happy, cake
early: They had cake, half and half. {runner} got the first bit.
growing: Then there was cake, half from one side of the hill and half from the other. {runner} got the first piece.
confident: Later there was cake, half of one kind and half of another. Together it made a whole one, more or less, and {runner} got the corner where they met.

== to/feather 2
@ village day close_up: runner stand curious, hero stand surprised holding feather broken
early: {hero} still had the bit of feather. "{friend} has one too," said {runner}. "It is over the bed."
growing: {runner} saw that {hero} still had the half feather in a cup. "{friend!} has the other one," {runner.they} said. "It is over the bed."
confident: On the shelf stood half a feather in a cup. "So you keep yours as well," said {runner}. "As well?" said {hero}. "The other one hangs over a bed. I see it when I come in."
/
@ medium: hero stand worried, runner stand calm
early: {hero} turned away. {They} had to think.
growing: {hero} turned {their} half around in {their} fingers. "Is it a nice bed?" {they} asked. {They} knew the bed quite well.
confident: {hero} turned to the wall and blew {their} nose. "It is half mine," {they} said, but {they} had forgotten to be angry while saying it.
=>
@ river day close_up: hero reach happy holding feather, friend reach happy
early: They tied the two bits of feather with thread. It was nearly whole again.
growing: They tied the halves of the feather together with a thread. You could see where it had been broken. It was still blue.
confident: They put the two halves of the feather together and wound a thread around them. It had a knee now, in the middle. Of all the feathers in the world there was none that was so clearly theirs.

== tired 1
@ hill day medium: runner sit sleepy, aunt stand worried, stone
early: "You look tired," said {aunt}. "It is the eleventh time," said {runner}.
growing: On the hill {runner} met {aunt}. "You look tired, my dear," {aunt!} said. "It is the eleventh message," said {runner!}. "Why don't they walk themselves?" asked {aunt!}.
confident: At the top of the hill sat {aunt}, who liked the view. "You go past here rather often," {aunt!} said. "It's the eleventh message," said {runner}, and sat down for the first time that week. "They are not speaking." "They seem to speak a great deal," said {aunt!}. "It is only that they do it with your legs."
/
@ close_up: runner stand sleepy, aunt point worried
early: "Rain is coming," said {aunt!}. But {runner} went on.
growing: "There is rain in that cloud," said {aunt!}. "Stay here." But {runner} had a message, and went on.
confident: "There's weather coming," said {aunt!}. "Stay until it is over." But {runner} had been given the twelfth message to carry, and it was a long one.

== boat_gone 3
@ river day rain medium: friend stand sad, boat in water
early: The rain filled the river. The boat floated away. {friend} saw it and could not hold it alone.
growing: The rain made the river rise, and the boat, which nobody had pulled in, began to move. {friend} took hold of the rope. It was too heavy for one.
confident: It rained for two days. The river rose and took hold of the boat, which nobody had pulled in. {friend} held on to the rope with both hands. It was a boat for two, and it took two to hold it.
/
@ hill day rain wide: hero run worried, boat in water
early: {hero} saw it too, from the other side. The boat went away.
growing: From the other side of the hill {hero} saw it drift past. Each of them thought: the other one will be so sad.
confident: On the other side of the hill {hero} saw a door with a letter slot go down the river. {They} thought of what {friend} would say. Then {they} thought of how {friend} would look, and that was worse.

== missing
@ hill night rain wide: hero run scared holding lantern lit, friend run scared holding lantern lit
early: One night it rained and rained. {runner} did not come back. "{Runner.they is} so small!" said {hero}, and ran up the hill. From the other side came {friend}!
growing: One night it rained as if it would never stop. No answer came, and no {runner}. Suddenly {hero} thought of those short legs and of that long hill. {They} took a lantern and ran. From the other side somebody else came up with a lantern, calling the same name. It was {friend}.
confident: One night the rain came down like a curtain. {hero} waited for an answer, a really sharp one, and it did not come. And then {they} stopped thinking about the answer and thought about who was carrying it. {They} took a lantern and ran. At the top the echo called back, but it had a lantern too. It was {friend}. They stood with water running down their noses, and neither of them could think of a single thing that they were not going to say.
/
@ medium: hero reach worried, friend reach worried, runner sit sleepy, stone
early: "There!" they both said. Under a stone sat {runner}, cold and wet. They took {runner.them} up together.
growing: "There!" they both said at once. Under the stone sat {runner}, cold and wet through. {hero} took {runner.them} on one side and {friend} on the other, and they carried {runner.them} down.
confident: "There!" they said at the same moment. {runner} was sitting under the stone, as wet as a person can be. "I have a message," {runner.they} said through {runner.their} teeth, "but the rain got in, and I can't read it any more." "It was not important," said {hero} and {friend}, both together.

== who 1
@ home night close_up: runner sit happy, hero sit happy, friend sit happy, blanket
early: They gave {runner} a warm blanket. "Who saw me first?" asked {runner!}. "{friend} did," said {hero}. "No, {hero} did," said {friend}.
growing: They wrapped {runner} in a blanket. "Who saw me first?" {runner.they} asked. "{friend} did," said {hero}. "No, it was {hero}," said {friend}. And they both began to laugh.
confident: They wrapped {runner} in a blanket and put {runner.them} between them. "Which of you saw me first?" asked {runner!}. "{friend} did," said {hero} at once. "It was {hero}," said {friend}. "I was only looking where {they was} looking." There was a pause, and then all three of them began to laugh.
/
@ wide: hero sit calm, friend sit calm, runner sleep calm
early: Then {runner} fell asleep. The two sat there and did not go home.
growing: Then {runner} fell asleep. It was late, and neither of them went home.
confident: Then {runner} fell asleep in the middle of a sentence. It was late and still raining, and neither of them could find a reason to go home.

/
@ dawn behind: hero stand curious, friend stand curious, window
early: In the morning the rain was over.
growing: Then the window turned grey, and the rain was over.
confident: Then the window turned grey and after that yellow, and somewhere a bird said what it thought about the weather.

== sorry 2
@ hill dawn medium: hero stand calm, friend stand calm
early: "I am sorry," said {hero}. "I am sorry too," said {friend}. This time the words had a very short way.
growing: "I have a message," said {hero}. "I'm sorry." "I have the same one," said {friend}. It was the shortest way that any message had gone.
confident: "I have one more message," said {hero}, when the sun came up. "It is only two words." "I think that I have got the same one," said {friend}. They said it at the same time, and it travelled about the length of an arm.
/
@ wide: hero hug happy, friend hug happy, runner jump happy
early: They hugged. {runner} did not have to walk at all.
growing: Then they hugged, and {runner} did not have to carry anything.
confident: Then they hugged, with {runner} somewhere in the middle, who for once had nothing to carry.

== payoffs

== new_boat 3
@ river day medium: hero hold happy holding rope, friend hold happy, boat
early: They looked for the boat. It was in the reeds. They pulled it out together.
growing: They found the boat in the reeds around the bend, and pulled it out, two hands on the rope and two more behind them.
confident: They found the boat around the second bend, where it had run into the reeds and was collecting water through the letter slot. It took four hands to pull it free. They had four.
/
@ close_up: hero sit calm, friend sit calm, runner sit happy, boat
early: Now it had three seats.
growing: "It needs another seat," said {friend}. So now it has three.
confident: "It is one seat short," said {hero}. So they built one in the bow, a small one, with a good view.

== ride
@ river day wide: hero sit happy, friend sit happy, runner sit proud, boat
early: Now all three ride in the boat. {runner} sits in front. "A ~feather!" says {runner!}. "I saw it first!"
growing: On Sunday they rowed out, all three, and {runner} sat in the front. Around the bend came something yellow. "A ~feather!" called {runner!}. {refrain first}
confident: On Sunday all three of them went out in the boat, and {runner} sat in the front, where nobody has to walk. Around the bend something came floating, yellow this time. {refrain first} said {runner!}, quickly.
/
@ close_up: hero sit happy, friend sit happy
early: {hero} looked at {friend}, and {friend} looked at {hero}. "Yes, you did," they said.
growing: {hero} looked at {friend}, and {friend} looked at {hero}. They had both seen it. "Yes," they said, "you did."
confident: {hero} and {friend} looked at each other. They had both seen it, long before the bend. "So you did," they said.
