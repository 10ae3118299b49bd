# Somebody too small cuts a stick as long as themself and measures the world with it, until everybody needs that measure.
script: how_many_heroes_high
themes: too_small, being_small
idea: I am too small for everything
title: {hero} Is Too Small | Too Small, Said {hero} | The Smallest Measure in Town
words: small, smallest, little, short, tiny, tall, big, young
role hero:
role mama: kin, she, adult, name "Mama", nouns mother mum mummy mama mom
role big: open, kin, nouns brother sister cousin friend, introduced "{hero's} big {big.relation} {name}"
role builder: adult, kinds badger goat beaver, introduced "{name} the builder"
refrain small: "You are too small,"
refrain one: "That is one {hero},"
cover @ street day wide: hero stand proud holding stick, big stand happy, tree

== small 0
@ street day wide: big stand proud, hero stand sad, tree
early: {hero} was small. {They was} too small for the swing. {They was} too small for the big slide. {refrain small} they all said.
growing: {hero} was the smallest of all. {They was} too small for the big swing and too small to see over the counter. {refrain small} said everybody, and patted {them} on the head.
confident: {hero} was small. That would not have mattered much, if the world had been the same size. But the world was made for other people. The swings began too high, the counters ended too high, and there was always a hand that came down and patted {them}. {refrain small} it said.
/
@ medium: big jump happy, hero stand cross, tree
early: "Can I climb the tree too?" asked {hero}. {refrain small} said {big}.
growing: "Can I climb the tree as well?" asked {hero}. {refrain small} said {big} from high up in it. "Come back when you are tall." "How tall?" asked {hero}. Nobody knew.
confident: "Can I come up as well?" {hero} called. {refrain small} said {big}, who was sitting in the tree. "How much too small?" asked {hero}. That was a sensible question, but nobody had ever worked it out.

== stick 0
@ garden day medium: hero stand determined holding stick, mama stand curious
early: {hero} found a stick. It was just as tall as {hero}. {refrain one} {they} said. Then {they} went to measure the world.
growing: So {hero} looked for a stick and asked Mama to cut it off exactly at the top of {their} head. {refrain one} {they} said. "Now I can measure how much too small I am." And {they} went off to measure the world.
confident: So {hero} found a stick, stood up against it as straight as {they} could, and asked Mama to cut it off at the top of {their} hair. "What is it for?" asked Mama. {refrain one} said {hero}. "If I'm too small for everything, I want to know by how much." And {they} put it over {their} shoulder and went to find out.
/
@ street wide: hero reach determined holding stick, door
early: The door was two {hero}s high. The cat was half a {hero} long. {hero} wrote it down.
growing: The front door was two {hero}s high. The street was ninety {hero}s long. A cat, as far as it would lie still, was half a {hero}. {They} wrote it all down.
confident: The front door was two {hero}s high, and the street was ninety-four {hero}s from one end to the other, with a pause for the bus. The ~cat was half a {hero} when it sat and nearly one when it stretched. {hero} wrote everything down in a notebook.

== tree 1
@ garden day medium: hero look_up curious holding stick, tree, big sit surprised
early: The tree was nine {hero}s high. "And how tall are you?" {they} asked {big}. {big!} was one {hero} and a bit. "That is not so much," said {hero}.
growing: The tree was nine {hero}s high. Then {they} measured {big} as well, who was one {hero} and a bit. "Is that all?" said {hero}. "Next to the tree you are small too."
confident: The tree came to nine {hero}s. While {they was} at it, {hero} measured {big}, who stood very straight for it, and came to one and a bit. "Only a bit?" said {big!}. "I'm afraid so," said {hero}. "Next to the tree it's hardly worth mentioning."
/
@ close_up: big stand surprised, hero stand proud holding stick
early: {big} looked at the bit. It was as long as a hand.
growing: {big!} looked at the bit for a long time. It was no longer than a hand.
confident: {big!} held up a hand against the bit. It was exactly as long as that, thumb not included. {Big.they} had always thought that there was more to it.

== fits/den 2
@ garden day medium: hero hide happy, bush, big stand curious
early: Under the bush was a space. It was one {hero} high. {big} was too big for it!
growing: Then {hero} found places that were exactly one {hero} high. There was a space under the bush, dry and green and secret. {big} could get no more than a shoulder in.
confident: Then {hero} began to look for places that were one {hero} high, and they were everywhere. There was a green room under the bush. {big} lay down on the ground and got in as far as the ears. "You are too big," said {hero}, quite kindly.
/
@ close_up: hero sit happy, big sit happy
early: "Can I come in?" asked {big!}. "No," said {hero}. "But I can come out."
growing: "What is it like in there?" asked {big!}. {hero} told {big.them}, leaf by leaf.
confident: "What's it like?" {big!} asked the leaves. And {hero}, who had so often asked what it was like up there, told {big.them} everything.
=>
@ garden day close_up: hero hide happy, bush, big sit happy
early: {hero} went under the bush one more time. It still fits.
growing: {hero} went on visiting the green room under the bush. But now {they} had to bend {their} neck a little.
confident: The green room under the bush was still one {hero} high, but by the old stick. By the new one it was nine tenths, and {they} took care to enjoy it.

== fits/shelf 2
@ kitchen day medium: hero stand curious holding stick, mama stand sad, table, ring
early: Mama lost her ring. It was under the table. {hero} just walked in and got it.
growing: Mama lost her ring, and it rolled to a place where she could not see it. But under the table {hero} could stand up straight. The table was exactly one {hero} high.
confident: In the kitchen Mama had dropped her ring, and was looking for it on her knees, with her face red. {hero} walked under the table without so much as bending {their} head. It was exactly one {hero} high, and had a whole ceiling that nobody else knew, with chewing gum on it.
/
@ close_up: hero reach proud holding ring, mama hug happy
early: "Thank you!" said Mama. She did not pat {them}. She shook {their} hand.
growing: "There it is," said {hero}. This time Mama did not pat {them} on the head. She shook {their} hand.
confident: "Here you are," said {hero}. Mama was about to pat {them} on the head. Then she thought better of it, and shook hands.
=>
@ kitchen day close_up: hero stand surprised, mama stand happy, table
early: Then {hero} walked under the table. Bump! It did not fit.
growing: One day {hero} ran under the table as always. Bump! The table was not one {hero} high any more.
confident: And one morning {they} ran under the kitchen table, as {they} always had. Bump, said the table. {hero} came out and rubbed {their} head, and grinned.

== builder 1
@ park day wide: builder stand worried, hero stand curious holding stick, plank
early: In the park stood {builder}. "I have to build a little house for the small ones," said {builder!}. "But how high is a small one?"
growing: In the park stood {builder} with a pile of planks and a worried face. "I am supposed to build a playhouse for small children," said {builder!}. "But my ruler only knows big numbers. How high should the door be?"
confident: In the park stood {builder}, scratching {builder.their} head with a pencil. "A playhouse for the little ones," {builder!} read from a sheet. "Door, window, table. And all it says is small. How high is small?" {builder!} had asked six grown-ups, and got seven answers.
/
@ close_up: hero reach proud holding stick, builder stand surprised
early: "I know!" said {hero}. {refrain one} And {they} held up the stick.
growing: "I can tell you that," said {hero}, and held up the stick. {refrain one} {they} said. "The door should be one and a bit. For a hat."
confident: {hero} stepped forward and put the stick on the ground. {refrain one} {they} said. "The door needs one {hero} and a bit, for people with hats. The window begins at half. Otherwise one only ever sees sky."

== build 1
@ park day medium: builder stand happy, hero stand determined holding stick, plank, stepladder
early: {builder} cut and {hero} measured. "One {hero}! Two {hero}s! Half a {hero}!"
growing: So they built it together. "Two {hero}s," called {builder} from the ladder, and {hero} measured and drew a line, and {builder!} sawed along it.
confident: They built it together. {builder} sawed, and {hero} said where. "Two {hero}s for the wall!" "Two {hero}s it is!" "Half a {hero} for the bench!" By noon {builder!} had stopped turning the words over in {builder.their} mouth and used them like any others.
/
@ wide: hero stand happy holding stick, big stand curious, plank
early: {big} came to look. "Can I help?" "You can hold this," said {hero}.
growing: {big} came to see what was going on. "Can I do something too?" "You can hold the end," said {hero}. "You are tall. That's useful as well."
confident: {big} came by, hands in pockets, to see what it was. "Can I do anything?" "Hold this up," said {hero}. "You have such a useful bit on top."

== lost 1
@ park sunset medium: builder stand worried, hero stand scared, plank
early: Crack! {builder} stepped on the stick. It broke! "Now we have no measure," said {builder!}.
growing: Crack! {builder} had stepped backwards, and the stick was in two pieces. "Oh no," said {builder!}. "The roof is still missing. What do we measure with now?"
confident: Then somebody stepped back to admire the window. Crack! It was {builder}, and it was the stick, and it was in two pieces. "And the roof isn't on," said {builder!}. "I'm so sorry. What do we do for a measure now?"
/
@ close_up: hero stand sad holding stick broken
early: {hero} looked at the two bits. Now {they was} just small again.
growing: {hero} held the pieces. For a whole week {they} had not felt small. Now {they} felt it again.
confident: {hero} picked up the two halves. With the stick {they} had been a measure. Without it {they was} just somebody small, with a piece of wood in each hand.

== self 0
@ park sunset medium: hero stand determined, builder stand surprised, plank
early: Then {hero} put the bits down. {They} stood by the wall, very straight. {refrain one} said {hero}. "I do not need a stick. I am one!" And {builder} drew a line at the top of {their} head.
growing: Then {hero} had a thought, and it made {them} stand up straight. {They} put the pieces down and stood against the wall {themself}. {refrain one} said {hero}. "The stick was only a copy. I am the real one." {builder} drew the line just above {their} hair, and the roof went on.
confident: Then {hero} looked at the pieces again, and at {their} own feet, and began to laugh. {They} put the wood down, walked to the wall and stood against it, as straight as that first day in the garden. {refrain one} {they} said. "That was only the copy. You've still got the real one." {builder} took the pencil from behind {builder.their} ear and drew the line. It was the most exact line in the whole house.
/
@ wide: hero stand proud, builder stand happy, playhouse, big stand surprised
early: Now the house was done. {big} did not fit in. {hero} was not too small. {hero} was just right.
growing: By evening the playhouse was finished. Everybody else had to bend down to get in. {hero} walked through the door with {their} head up and had room for a hat.
confident: By evening it stood there, with a door and a window and a roof. {big} bumped {big.their} head. {builder} got stuck, and had to be pulled out by the boots. {hero} walked in upright, with a hat on, and for the first time in {their} life something in the world began and ended where it should.

== sign 3
@ park day close_up: builder stand happy, hero sit happy, signpost
early: {builder} put up a sign. "Two {hero}s high," it said.
growing: {builder} nailed a sign over the door. "Height: two {hero}s," it said, and nobody in town needed to ask what that was.
confident: {builder} painted a sign for it. HEIGHT: TWO {hero}s. A man from the town hall came and asked what sort of measure that was meant to be. "That one," said {builder!}, and pointed.
/
@ street medium: hero walk happy, mama walk happy
early: In the shop they sold rope. "Three {hero}s, please," said Mama.
growing: In the shop Mama asked for three {hero}s of string. "Certainly," said the ~shopkeeper, and looked at {hero} for a moment, to get it right.
confident: "Three {hero}s of string," Mama said in the shop, without thinking. "With pleasure," said the ~shopkeeper, looked over the counter to be sure, and cut it off.

== ask 2
@ playground day medium: hero stand calm, big stand worried, playground_slide
early: "Is the slide high?" asked {big}. "It is three {hero}s," said {hero}. "I can do three."
growing: On the big slide {big} stopped at the top. "It's so high," said {big!}. "It's three {hero}s," said {hero}. "I know, because I measured it. Three is not so many." And {hero} went down first.
confident: At the top of the big slide {big} held on to the rail. "It looks higher from here." "It's three {hero}s," said {hero}, who had measured it. "I can tell you exactly how much that is. It's me, and me, and me." And {they} went down first, all three of {them}.
/
@ wide: hero jump happy, big jump happy, playground_slide
early: Whee! Down they went.
growing: {big!} came down behind. It was over before one could count to three.
confident: {big!} followed. It turned out that three {hero}s take about one second.

== payoffs

== grow 2
@ home day medium: hero stand surprised holding stick, mama stand happy
early: Mama made a new stick. It was too long! "No," said Mama. "You are not so small now."
growing: In spring Mama cut a new stick. {hero} laid it next to the old one, and it was longer. "You have cut it wrong," said {hero}. "No," said Mama. "I cut it off at the top of your head."
confident: In the spring Mama cut a new stick, just as she had cut the old one. {hero} laid the mended halves beside it, and there was a piece over. "This one's wrong," {they} said. "I went by your hair," said Mama. "It's the measure that has grown."
/
@ close_up: hero stand proud holding stick, mama sit happy
early: There was a bit more of {hero}. It was as long as a finger.
growing: It was only a bit, about as long as a finger. But {hero} knew by now what a bit is worth.
confident: It was no more than a bit. But {hero} had looked into the matter of bits, and was perfectly satisfied.

== close 0
@ garden sunset wide: hero stand happy holding stick, big sit happy, tree
early: Then {hero} measured the tree again. It was not nine {hero}s now. It was eight! "Look," said {hero}. "The tree is getting smaller."
growing: Then {they} took the new stick and measured the tree again. Last year it had been nine {hero}s high. Now it was only eight. "I don't want to be rude," said {hero} to the tree, "but you are shrinking."
confident: That evening {hero} measured the tree once more with the new stick. A year ago it had come to nine {hero}s. This time it came to eight and a little. {They} checked it twice, patted the trunk and wrote it down. "Never mind," {hero} told the tree. "You may still be big enough for something."
