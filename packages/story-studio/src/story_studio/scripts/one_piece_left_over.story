# Somebody makes a thing out of what everybody brings; in the end it does not work, and a small odd piece is left over.
script: one_piece_left_over
themes: makes_something, wants_to_make, invents, machine, building, helps, opens_shop, cooking, garden, does_something, hero, anything
idea: three mice build a hot-air balloon out of socks
title: One Piece Left Over | How {hero} Set Out to {deed}
needs: making
words: build, make, repair, mend, fix, invent, machine, boat, house, balloon, robot
role hero:
role friend: open, kinds mole mouse beaver squirrel, careful, introduced "{name} the {friend.noun}"
role doubter: kinds goat heron goose, old, he, introduced "{name} the {doubter.noun}"
role small: kinds ladybird snail duckling, child, she, introduced "a very small {small.noun} called {name}"
role strong: kinds bear cow, adult, she, introduced "{name} the {strong.noun}"
slot thing: object, thing, "boat" boat
refrain piece: "It goes somewhere."
refrain work: "Will it work?"
cover @ workshop day medium: hero hold proud holding hammer, friend stand happy, thing, button

== plan
@ workshop day wide: hero stand happy holding pencil, friend stand curious, scroll, table
early: {hero} had a plan. {They} wanted to {deed}. {They} drew {the thing} on a big sheet. "We need a lot of things," said {friend}.
growing: {hero} had a plan, and it covered the whole table. {They} wanted to {deed}. {friend} looked at the drawing of {the thing} from all sides. "For that one needs a great many things," said {friend!}, "and we have a hammer."
confident: {hero} had a plan. It covered the table and hung down on both sides, and what it came to was that {they} meant to {deed}. {friend} studied the drawing of {the thing} for some time. "It is a beautiful plan," said {friend!}. "To make it, one needs three hundred things. I've counted. We have a hammer."
/
@ street day medium: hero wave happy, friend stand happy, strong stand curious, small look_up curious
early: So they asked everyone to bring something for {the thing}. And everyone did.
growing: So they went along the street and told everybody. "Bring what you have," said {hero}. "We want to {deed}, and we can use anything."
confident: So they went from house to house. "What do you have that you do not need?" asked {hero}. "We are going to {deed}." It was astonishing what people did not need.

== bring 1
@ workshop day wide: strong walk happy holding plank, hero stand happy, friend stand surprised, rope, wheel, bucket
early: {strong} brought a plank. One brought rope. One brought a wheel. The heap grew and grew.
growing: {strong} came with a plank under each arm. Others brought rope, a wheel and a bucket without a bottom. By noon one could not see the door.
confident: {strong} brought planks. The others brought rope, a wheel, a bucket with no bottom and half a bicycle. {friend} wrote it all down, until {friend.they} could no longer find the table to write on.
/
@ close_up: small hold happy holding button, hero stand calm
early: And {small} brought a little round piece with four holes. "What is it?" asked {hero}. "I do not know," said {small!}. {refrain piece}
growing: Last came {small}. She brought one little thing, round, with four holes in it. Nobody knew what it was. "But it is good for something," said {small!}. {refrain piece}
confident: Last of all came {small}, out of breath, rolling something along in front of her. It was small and round and had four holes. "I have kept it for a special occasion," she said. "What is it?" asked {hero}. "I don't know," said {small!}. {refrain piece}

== begin 1
@ workshop day medium: hero hold determined holding hammer, friend stand happy, thing
early: They began to {deed}. Tap, tap, tap! It did not look like {the thing} yet.
growing: Then they began. They sawed, tied and hammered from morning to night. At first {the thing} looked like an accident, and then it began to look like {a thing}.
confident: Then they began to {deed}. They sawed and tied and hammered. On Monday it looked like an accident. On Tuesday it looked like a larger one. On Wednesday somebody walked past and said, "Oh, {a thing}," and they had to sit down for joy.
/
@ close_up: friend stand curious, small stand curious holding button
early: "And my piece?" asked {small}. They did not need it yet.
growing: "And where does mine go?" asked {small} every evening. They held it here and they held it there. It did not fit.
confident: Every evening {small} asked where hers came in. They held it against {the thing} at the front and at the back. It was too round for the one and too flat for the other. "Perhaps tomorrow," said {hero}, who did not like to say no.

== doubter 2
@ workshop day medium: doubter stand calm, hero stand worried, thing
early: {doubter} came to look. {refrain work} he asked. "Of course," said {hero}. But {they} did not know.
growing: {doubter} came by, with his hands behind his back. {refrain work} he asked. "Certainly," said {hero}. It was only after he was gone that {they} began to wonder.
confident: {doubter} looked in, as he looked in everywhere. He went once round {the thing}. {refrain work} he asked. He did not say it in a nasty way. It was only that nobody had thought of it so far.
/
@ close_up: friend stand calm, hero stand determined holding hammer
early: "We will see," said {friend}. Tap, tap, tap!
growing: "One only knows when it is finished," said {friend}. "So we must finish it." Tap, tap, tap!
confident: "There's one way to find out," said {friend}, "and we are in the middle of it." Tap, tap, tap, it went, and a little faster than before.

== mistake 2
@ workshop day wide: friend stand worried, hero stand surprised, strong stand surprised, thing
early: Oh no! One part was upside down. They had to take it off again.
growing: On Thursday they saw that one side was upside down. All of it had to come off again. {strong} held it up, so that nobody had to start from the beginning.
confident: On Thursday {friend} turned the plan round, and it became clear that for two days they had been building one side upside down. There was a long silence. "It has its own charm," said {hero}. Then they took it apart.
/
@ medium: hero hold determined holding hammer, friend hold happy holding rope, thing
early: Now they knew how to do it. The second time was quick.
growing: The second time it went twice as fast. They knew by now what each of the parts wanted.
confident: The second time took half as long. A thing that one has made wrong is one that one knows by heart.

== sweep 3
@ workshop sunset medium: small hold calm holding button, friend stand calm, bucket
early: The heap was gone. All of it was used. Only the little piece was left.
growing: At the end of the week the heap was gone. Everything that people had brought was in {the thing} now. One piece was left over, and it was the one with the four holes.
confident: By the end of the week there was nothing left of the heap. The wheel was in it, and the planks, and even the bucket without a bottom. {friend} swept the floor. One single piece was left over.
/
@ close_up: small stand sad holding button, hero stand calm
early: "There is always one left over," said {friend}.
growing: "There's always something left over," said {friend}. That is true. But it is not nice, if one is the one who brought it.
confident: "There's always one left over," said {friend}, to be kind. {small} nodded. She had sometimes felt like that herself.

== ready 1
@ garden day wide: hero stand proud, friend stand proud, strong stand happy, doubter stand curious, thing
early: Then it was done. Everybody came. There stood {the thing}. "One, two, three!" said {hero}.
growing: On Sunday it was finished. {hero} {did}, just as {they} had said that {they} would. The whole street came to look at {the thing}. "One, two, three!" called {hero}.
confident: On Sunday they pushed {the thing} out into the daylight. It looked like the drawing, if one knew the drawing. The whole street had come, in its good hats. Each of them could see their own plank in it, and stood up a little straighter. "One," said {hero}, "two, three!"
/
@ medium: hero stand surprised, doubter stand calm, thing
early: But nothing happened. {the thing} went clack, and that was all.
growing: And nothing happened. That is to say, there was a clack. After that there was nothing, and it went on for a long time.
confident: There was a small clack. Everybody leaned forward. After the clack came nothing at all, and it was a very complete nothing.

== low
@ garden sunset medium: hero sit sad, friend sit sad, thing
early: Everyone went home. {hero} sat by {the thing}. "I wanted so much to {deed}," {they} said. "And it does not work."
growing: They all went home, quite quietly, and that was the worst of it. {hero} sat on the ground beside {the thing}. "I only wanted to {deed}," {they} said, "and now I have used up everybody's planks."
confident: They went home on tiptoe, which was worse than if they had laughed. {hero} sat down in the grass with {their} back against {the thing}. "It was such a beautiful plan," {they} said. "I wanted to {deed}. All that I have made is a heap with a shape."
/
@ close_up: small walk calm, hero sit sad, thing
early: Only {small} stayed. She walked all over {the thing}. She looked into each gap. "Here!" she called.
growing: Only {small} had not gone home. She was so small that she could walk about inside {the thing}, and she did. "Here is something!" she called after a time. "Or rather, here is nothing. There's a hole!"
confident: One had not gone home. {small} had never seen {the thing} from within, and as she was the only one of the right size, she went in and had a look round. She was gone for so long that they forgot her. "Excuse me," said a voice out of the middle. "There is something missing here. It's round. It has four pegs."

== fit 1
@ garden night close_up: small hold happy holding button, hero look_up surprised, lantern lit
early: There was a little round gap. {small} put in her piece. Click! It fitted.
growing: {hero} held the lantern, and {small} rolled the piece with the four holes up to the gap. Click, it went. It was not too big and not too small.
confident: {hero} held the lantern close, and did not breathe. {small} turned the piece round once, pushed, and it went click. It was the best click that any of them had ever heard. It was the click that had been missing from the clack.
/
@ medium: small stand proud, friend stand surprised, hero jump happy
early: "I said so," said {small}. {refrain piece}
growing: "You see?" said {small} from inside. "It goes somewhere. You only looked on the outside."
confident: "Well," said {small}, and dusted her hands. "It goes somewhere. One has to go in and ask."

== works
@ garden dawn wide: hero jump happy, friend jump happy, small jump happy, thing
early: "One, two, three!" And this time it worked! {hero} {did}, and {the thing} was the best of all!
growing: "One," said {hero} very quietly, "two, three." And it worked. They woke up the whole street with their shouting. {hero} really {did}, and it was even better than the drawing.
confident: They did not want to wake anybody. "One, two, three," whispered {hero}. There was a clack, and after the clack came a click, and after the click came everything else. They woke the whole street. So that was how {hero} {did}, at a quarter past five, with {their} hair full of straw.
/
@ medium: strong stand happy, doubter stand surprised, hero stand proud, thing
early: "It works," said {doubter}. He could not believe it.
growing: In the door of his house stood {doubter} in his nightshirt. "It works," he said. He had not asked this time.
confident: {doubter} was there in his nightshirt. He opened his mouth, and for the first time it was not a question. "It works," he said. He said it again, to hear how it sounded.

== turns 2
@ garden day wide: strong stand happy, doubter stand happy, hero stand happy, thing
early: Now everyone had a turn with {the thing}. "That is my plank!" they said.
growing: That day everyone had a turn. "That bit there is mine," they told their children, and showed them the plank, the rope and the wheel.
confident: That day there was a queue for {the thing}. Nobody minded waiting. They stood there and showed each other which bit was theirs, and {strong} patted a plank as one pats a horse.
/
@ close_up: small stand proud, hero stand happy
early: "And what is yours?" they asked {small}. "You cannot see it," she said.
growing: "And which is yours?" somebody asked {small}. "You can't see it," said {small!}. "It's in the middle."
confident: "And did you help as well?" somebody asked {small}, bending down. "Mine is on the inside," said {small!}. She thought that this was the best place.

== polish 3
@ workshop night medium: hero sit calm holding pencil, friend sit sleepy, scroll
early: At night {hero} drew the little piece on the plan. It was very small.
growing: In the evening {hero} took out the plan once more. In the middle {they} drew a circle with four dots. Now it was right.
confident: That night {hero} unrolled the plan again and made it right. It was no more than a circle with four dots. But {they} used the good pencil for it.
/
@ close_up: friend stand happy, scroll
early: "Now it is all there," said {friend}.
growing: "Three hundred and one," said {friend}, who had counted.
confident: "I only ever counted the ones that I could see," said {friend}.

== next 4
@ street day wide: hero walk happy, friend walk happy, small walk happy
early: Soon they had a new plan. They went from house to house.
growing: Before the month was over there was a new plan. They went from house to house again.
confident: It did not last a month before a new plan hung over both sides of the table. They made the round of the houses again.
/
@ medium: strong stand happy holding plank, hero stand happy
early: {strong} had a plank ready.
growing: {strong} had been waiting behind the door with a plank.
confident: {strong} had kept a plank behind the door since that Sunday, in case.

== rain 4
@ workshop rain medium: hero sit calm, friend sit calm, window, bucket
early: It rained. They looked at {the thing} and were glad.
growing: On the days when it rained they sat in the workshop and did nothing but be glad of {the thing}.
confident: When it rained they sat at the window and looked out at {the thing}. It is a quiet pleasure to look at something that was not there before.
/
@ close_up: friend stand curious, hero stand happy
early: "We made that," said {friend}.
growing: "And that was once a heap," said {friend}.
confident: "I still have a bruise from that corner," said {friend} fondly.

== close
@ workshop day wide: hero stand happy, friend stand happy, small stand happy, bucket
early: When {hero} wants to {verb} again, {they} will always ask {small} first. "What is this one for?" {they} asks.
growing: Ever since, when {hero} makes something, {they} looks first at what is left over. There is a bucket for it by the door. "For later," it says on it.
confident: To this day there's a bucket by the door of the workshop, and in it is everything that was ever left over. Nobody is allowed to throw it out. "Not yet needed," it says on the bucket.
/
@ close_up: small hold curious holding feather, hero stand curious
early: "I do not know," says {small}. {refrain piece}
growing: Yesterday {small} put in something long and thin. "What is it for?" asked {hero}. {small!} did not know. "It goes somewhere," she said.
confident: Yesterday {small} came rolling something up the path. It was bent, and it was blue at one end. "What is it?" asked {hero}. "No idea," said {small!} happily. {refrain piece}
