# Every try is worth a stone; the stones become a wall, and the wall shows how far somebody has come.
script: a_stone_for_every_try
themes: wants_to_learn, learning_to, wants_to_do, cannot_do, show, journey
idea: a hedgehog who wants to swim
title: A Stone for Every Try | {hero} Learns to {deed}
needs: deed, bodily
words: learn, try, practise, practice
role hero: alive
role friend: open, kinds hedgehog badger goat mole beaver, gentle, introduced "{name} the {friend.noun}"
role small: kinds mouse snail duckling rabbit, she, introduced "a little {small.noun} called {name}"
slot tool: object, "" -
slot where: place, "meadow" meadow
refrain can: "Can you {deed} now?"
refrain echo: It does not have to go well.
refrain again: "Not yet," said {hero}. "Again."
cover @ where sunset wide: hero stand proud, friend sit happy, stone_wall, tool

== wish
@ where day wide: hero look_up happy, tree, tool
early: {hero} was {a hero}. More than anything, {they} wanted to {deed}.
growing: {hero} was {a trait hero} with one big wish. {They} wanted to {deed}. {They} thought about it at breakfast, and {they} thought about it in the bath.
confident: {hero} was {a trait hero}, and {they} had one wish, and it was always the same one. {They} wanted to {deed}. {They} thought about it at breakfast. {They} thought about it in the bath, until the water was cold.
/
@ medium: hero run determined, friend sit curious, stone
early: So one day {they} just tried. {friend} sat on a stone and watched.
growing: One morning {hero} stopped thinking and simply tried. {friend} was sitting on a stone nearby and watched.
confident: One morning {hero} decided that there had been enough thinking. {They} went out, took a deep breath and tried. {friend}, who was sitting on a stone in the sun, put down {friend.their} tea to watch.

== flop 1
@ where day medium: hero sit surprised, grass, tool
early: Oh no! It went all wrong. {hero} landed on {their} bottom.
growing: It went wrong at the first moment, and then it went wrong a second time on the way down. {hero} ended up sitting in the grass.
confident: It is hard to say which part went wrong first. All the parts went wrong, one after the other, and at the end of them {hero} was sitting in the grass with a daisy behind one ear.
/
@ close_up: hero sit sad
early: "I cannot do it," said {hero}.
growing: "I can't do it," said {hero}. "I thought that I would just be able to."
confident: "I can't do it," said {hero} to the daisy. "In my head I was so good at it."

== stone
@ where day close_up: friend reach happy holding stone, hero sit sad
early: {friend} gave {hero} a small stone. "That was one try," said {friend!}. "Keep it."
growing: {friend} came over with a small grey stone. "That was your first try," said {friend!}, and put the stone in {hero's} hand. "Every try gets a stone. Do not lose it."
confident: {friend} came over, looked {hero} up and down and held out a small grey stone. "What is that for?" asked {hero}. "For trying," said {friend!}. "You get one each time. It does not have to go well. It only has to be a try."
/
@ medium: hero stand determined holding stone, friend stand calm
early: {hero} put the stone on the ground. {refrain again}
growing: {hero} put the stone down where {they} could see it. {refrain can} asked {friend!}. {refrain again}
confident: {hero} turned the stone over. It was quite an ordinary stone, but it was {theirs}. {They} laid it down in the grass, where it would not get lost. {refrain can} asked {friend!}. {refrain again}

== three 1
@ where day wide: hero jump determined, friend sit calm, 3 stone
early: {hero} tried two more times. Bump! Bump! Now {they} had three stones.
growing: {hero} tried two more times before lunch. Neither was any better. But now there were three stones in a row.
confident: {hero} tried twice more before lunch. The second try was worse than the first, and the third was worse than both. But there were three stones in the grass now, and three stones are a row.
/
@ above: hero sit curious, 3 stone
early: {They} put them in a row. It was a very short row.
growing: {hero} laid them side by side and looked at them. "That is not many," {they} said. "It was none at breakfast," said {friend!}.
confident: "That is not many," said {hero}. "It is three more than you had at breakfast," said {friend!}, who was good at sums.

== learn/fall 2
@ where day medium: hero walk determined holding pillow, friend sit curious, grass
early: {hero} was afraid to bump again. So {they} put a pillow on the ground.
growing: By now {hero} was a little afraid of the bump at the end. So {they} fetched a pillow from home and laid it in the grass.
confident: The trouble was the bump at the end of every try. {hero} had begun to think about the bump before {they} had even begun. So {they} went home and came back with the fattest pillow in the house.
/
@ close_up: hero jump happy, pillow, stone
early: Plop! It did not hurt. Now {hero} could try and laugh.
growing: Plop! It was soft, and {hero} had to laugh. Somebody who is not afraid of the bump can think about the rest.
confident: Plop! {hero} landed, bounced and laughed out loud. And a strange thing happened: as soon as {they} stopped thinking about the bump, there was room in {their} head for everything else.
=>
@ where sunset medium: hero stand calm, pillow
early: {hero} looked at the pillow. {They} did not need it today.
growing: {hero} saw the pillow in the grass, and noticed that {they} had not thought of the bump at all.
confident: The pillow lay in the grass behind {them}. {hero} noticed that {they} had forgotten to put it in the right place, and that it did not matter.

== learn/hum 2
@ where day medium: friend dance happy, hero stand curious, tree
early: "You go too fast," said {friend}. {Friend.they} hummed a slow song. Hum, hum, hum.
growing: "You are in such a hurry," said {friend}. "Do it to a song." And {friend!} began to hum, slow and steady: hum, hum, hum.
confident: "May I say something?" asked {friend}. "You do everything at once, like somebody running down the stairs with a tray. Do it to a song." And {friend!} began to hum, not well, but steadily: hum, hum, hum.
/
@ wide: hero dance determined, friend sit happy
early: {hero} tried again, slowly. Hum, hum, oops! That was much better.
growing: {hero} hummed along and tried it slowly. It went well for three whole hums before it went wrong.
confident: {hero} hummed along, and for three whole hums {they} could almost {deed}. On the fourth hum it all fell apart. "Three!" said {hero} from the ground. "Did you see three?"
=>
@ where sunset close_up: hero stand calm, friend sit calm
early: {They} hummed the slow song. Hum, hum, hum.
growing: Very quietly {they} began to hum the song, slow and steady.
confident: {They} did not hurry. {They} hummed until the tune was going along by itself, slow and steady, and then {they} went with it.

== learn/piece 2
@ where day medium: friend point calm, hero sit sad, 5 stone
early: "Do not do all of it," said {friend}. "Do one little bit."
growing: "It is too much at once," said {hero}. "Then leave most of it out," said {friend}. "Do only the beginning."
confident: "It is too big," said {hero}. "It starts before I am ready and it is over before I understand it." "Then leave most of it out," said {friend}. "Today, do only the beginning. It is the part that comes first, so it is a good one to know."
/
@ close_up: hero stand proud, 5 stone
early: {hero} did one little bit. It worked! {They} did it ten times.
growing: So {hero} practised only the beginning, and before supper {they} could do the beginning ten times without a mistake.
confident: So all afternoon {hero} did nothing but begin. {They} began badly, and then less badly, and by supper {they was} the best beginner for miles around.
=>
@ where sunset medium: hero stand determined, friend sit curious
early: {They} did the first little bit. {They} knew it very well.
growing: {They} did the beginning, which {they} had done so often that it went all by itself.
confident: First came the beginning, and {hero} greeted it like an old friend. It went all by itself, and that left {them} free to look ahead.

== rain 3
@ where rain medium: hero stand sad, 6 stone wet
early: It rained. {hero} tried in the rain. Splash! That was one more stone.
growing: The next day it rained. {hero} went out all the same, slid, and sat down in a puddle. "One more stone," {they} said, with water in {their} ears.
confident: On Tuesday it rained so hard that sensible people stayed in bed. {hero} went out, slid a good long way and sat down in a puddle. It was not a try that anybody would want to see again. But a rule was a rule, and {they} got a stone for it.
/
@ close_up: hero stand determined holding stone, friend stand happy holding umbrella
early: {friend} came with an umbrella. {refrain can} {refrain again}
growing: {friend} came through the rain with an umbrella. {refrain can} {friend.they} asked. {refrain again}
confident: {friend} came splashing along under an umbrella to see how things were going. They were going wetly. {refrain can} {friend.they} asked. {refrain again}

== many 4
@ where day wide: hero run determined, friend sit calm, 9 stone
early: {hero} tried on Monday. {hero} tried on Tuesday. {They} tried all week.
growing: {hero} tried before breakfast and after supper. {They} tried when {they} felt like it and also when {they} did not.
confident: {hero} tried before breakfast, when the grass was cold, and after supper, when the light was low. {They} tried on days when {they} felt like it. {They} tried, which is harder, on the other days too.
/
@ medium: hero sit calm, stone_wall, stone
early: The stones were not a row now. They were a wall.
growing: The row of stones grew longer, and then it grew higher. One evening it was a little wall.
confident: The row of stones grew until it met a tree. Then it went up instead, a second row and a third. One evening {friend} put down {friend.their} tea on it without thinking, and it was a wall.

== neighbours 4
@ where day wide: hero sit surprised, small stand curious, friend stand calm, 9 stone
early: {small} looked at the stones. "What are they for?" asked {small!}.
growing: {small} came past and looked at the stones. "Are you building something?" asked {small!}. "No," said {hero}. "I am learning to {deed}."
confident: {small} came past on the way to somewhere else and stopped. "Are you building something?" asked {small!}. "No," said {hero}, "I am learning to {deed}." {small!} looked at the stones, and at {hero}, and went home to think about it.
/
@ close_up: friend sit happy, hero sit calm holding stone
early: "They are for trying," said {hero}. {friend} smiled.
growing: "That is a good thing to build," said {friend}, when they were alone again.
confident: "Were you not building something?" asked {friend}, when they were alone again, and {hero} did not know the answer to that.

== dream 4
@ bedroom night medium: hero sleep happy, bed, moon above
early: At night {hero} had a dream. In the dream it was easy.
growing: At night {hero} dreamed that {they} could do it. In the dream it was as easy as eating soup.
confident: At night {hero} dreamed about it. In the dream {they} had always been able to do it, and nobody was even surprised.
/
@ dawn close_up: hero sit determined, bed
early: Then the sun came up. {hero} went out to try.
growing: In the morning it was not easy at all. But it was nice to know what it would feel like, and {hero} went out to try.
confident: Then it was morning, and {they} could not do it again. But now {they} knew what it felt like, and that is something to walk towards. {hero} went out before the dew was dry.

== low 1
@ where sunset medium: hero sit sad, friend stand worried, stone_wall
early: But {hero} still could not {deed}. "I will never do it," {they} said.
growing: But on Saturday everything went wrong again, even the parts that had gone right on Friday. "I am just somebody who can't {deed}," said {hero}.
confident: And then came a day when everything went wrong, even the things that had gone right for a week. {hero} sat down with {their} back to the wall. "I think I am just somebody who can't {deed}," {they} said. "There are a lot of us."
/
@ behind: friend point calm, hero sit curious, stone_wall, stone
early: "Turn around," said {friend}. Behind {hero} was a long wall of stones. "You made that," said {friend!}.
growing: {friend} did not argue. "Turn around," {friend.they} said. There was the wall, long and high. "Somebody who gives up has three stones," said {friend!}. "How many have you got?"
confident: {friend} did not say that it was not true. {Friend.they} only said, "Turn around." {hero} turned around. {They} had been so busy with each stone that {they} had never looked at all of them. "Count them," said {friend!}. It took {hero} until the first star.

== count 3
@ where night wide: hero stand surprised, stone_wall, star above
early: {hero} counted the stones. "Ninety-nine!" {they} said.
growing: {hero} counted, and counted again to be sure. "Ninety-nine," {they} said. "That is nearly a hundred."
confident: There were ninety-nine. {hero} counted them twice, once from each end. "It would be a pity," {they} said slowly, "to stop at ninety-nine. It is such an untidy number."
/
@ close_up: hero stand determined, friend stand happy
early: "I need one more," said {hero}. "Tomorrow," said {friend}.
growing: "I want a hundred," said {hero}. "Then we will meet in the morning," said {friend}.
confident: "Nobody builds a wall of ninety-nine," agreed {friend}. "But the light is gone. Sleep first. The hundredth can wait until the morning, and so can I."

== try
@ where dawn medium: hero stand determined, friend hold curious holding stone, stone_wall, tool
early: {hero} got ready one more time. {They} took a deep breath.
growing: Early one morning {hero} stood in front of {their} wall of stones and took a deep breath. {friend} held the next stone ready.
confident: Early one morning, with mist in the grass, {hero} stood in front of the wall that {they} had built, one try at a time. {friend} held the next stone ready in one hand. Nobody said anything. {hero} took a deep breath.

== payoffs

== done
@ where dawn wide: hero jump happy, friend jump surprised, stone_wall, stone, tool
early: And {hero} {did}! {They} really {did}! "I can do it!"
growing: And then {hero} {did}. It was a bit wobbly in the middle, but there was no doubt about it. {friend} was so surprised that {friend.they} dropped the stone.
confident: And then {they} {did}. It wobbled in the middle, and the end was not tidy, but from beginning to end there was no other word for it. {friend} was so surprised that {friend.they} dropped the stone on {friend.their} own foot.
/
@ medium: hero stand proud holding stone, friend hug happy, stone_wall
early: {friend} gave {them} the last stone. {hero} put it on the top.
growing: {refrain can} asked {friend!}, to be quite sure. "Yes," said {hero}, and {they} laid the last stone on top of the wall.
confident: "Just to be sure," said {friend!}, hopping on the other foot. {refrain can} "Yes," said {hero}. {They} picked up the stone and set it on the very top of the wall, and it fitted as if {they} had left a place for it.

== small 1
@ where day medium: small stand curious, hero stand happy, flower, stone_wall
early: {small} came by. "I want to do that too," said {small!}.
growing: Somebody had been watching from behind a flower. It was {small}. "I want to do that too," {small.they} said. "Is it hard?"
confident: Somebody had been watching from behind a flower. It was {small}. "I want to do that too," {small.they} said. "You make it look so easy. Is it hard?"
/
@ close_up: hero reach happy holding stone, small reach surprised
early: {small} tried. Bump! {hero} gave {small.them} a stone. "That was one," said {hero}.
growing: {small} tried at once, and sat down in the grass with a bump. {hero} took one small stone from the wall and put it in {small.their} hand. "That was one," {they} said. "Keep it."
confident: {small} did not wait for the answer. {Small.they} tried at once, and sat down in the grass with a bump. {hero} chose a stone from the wall, a small grey one, quite ordinary. "Here," {they} said. "That was your first. It does not have to go well."
