# A task that is far too long is done in pieces that can be seen: as far as the tree, as far as the gate, as far as the light.
script: as_far_as_the_tree
themes: journey, wants_to_go, delivers, gives, gives_or_lends, looks_for, wants_to_get, does_something, helps, hero, living_thing, anything
idea: an ant carries a crumb home through a storm
title: As Far as the Tree | {hero} Sets Out to {deed}
needs: task
words: carry, cross, way, far, over, across, through, home, bring, deliver, travel, ride, sail
role hero: alive
role friend: open, kinds frog snail hedgehog duck, cheerful, introduced "{name} the {friend.noun}"
role doubter: kinds goat heron crow, old, he, introduced "{name} the {doubter.noun}"
role waiting: kinds mouse rabbit squirrel, child, she, introduced "a small {waiting.noun} called {name}"
slot load: object, "bundle" -
slot where: place, "road" road
refrain next: "And then?" asked {friend!}. "Then we will see," said {hero}.
cover @ where day wide: hero walk determined, friend walk happy, tree

== plan
@ where day wide: hero stand determined, doubter stand calm, load
early: {hero} wanted to {deed}. "You?" said {doubter}. "It is much too far. Nobody of your size can {deed}."
growing: {hero} had made up {their} mind. {They was} going to {deed}. "You?" said {doubter}, who was passing. "Do you know how far that is? You will not get as far as lunch."
confident: On a Tuesday {hero} made up {their} mind to {deed}. {They} told {doubter}, which was a mistake. "You?" said {doubter}. He measured {hero} from top to bottom, and it did not take long. "It can be done in theory," he said. "But not by you, and not on those feet."
/
@ medium: hero look_up worried, friend stand happy, tree
early: {hero} looked at the way. It had no end. Then {they} looked at a tree. "Only as far as the tree," {they} said. {friend} went along.
growing: {hero} looked along the way. It went on until it turned blue. Then {they} saw a tree, not very far off. "Only as far as the tree," said {hero}. "I can do that." And because it was not far at all, {friend} came along.
confident: {hero} looked along the way that {they} would have to go. It went up, and down, and on, and at the end it was blue. One should not look at such a thing before breakfast. So {hero} looked at a tree instead. "I'm only going as far as the tree," {they} told {friend}. "It is no distance. You could come."

== tree 1
@ where day medium: hero sit happy, friend sit happy, tree, load
early: They got to the tree. They had a rest. {refrain next}
growing: At the tree they sat down in the shade, and it was not yet ten o'clock. {refrain next} And {they} looked for something else to go as far as.
confident: They were at the tree by ten. It was a good tree, and they sat under it long enough to be polite. {refrain next} It was an odd way to {deed}, but nobody could say that it was difficult.
/
@ behind: hero point happy, friend look_up curious, house
early: {hero} saw a house. "Only as far as the house," {they} said.
growing: Further on stood a house with a red door. "Only as far as the house," said {hero}.
confident: A good way off was a house with smoke coming out of it. "Only as far as the house, then," said {hero}. "Anybody can do that."

== house 1
@ road day wide: hero walk calm, friend walk calm, house, load
early: And so they went on, to the house, and to the gate, and to the big stone.
growing: And so it went on, as far as the house, as far as the gate, as far as the big stone. It was never far, and each time they had arrived.
confident: In this manner they reached the house, and a gate with a cow behind it, and a stone like a loaf. They arrived eleven times before noon. There are people who do not arrive so often in a year.
/
@ medium: friend stand curious, hero stand happy, rock
early: "How far is it still?" asked {friend}. "To the next stone," said {hero}.
growing: "How far is it altogether?" asked {friend}. "I don't know," said {hero}. "I have not looked that far. I know how far it is to the next stone."
confident: "And how far is it if one adds it all together?" asked {friend}. "I never add it together," said {hero}. "That is the whole trick of it."

== hand 2
@ hill day medium: friend stand curious, hero stand determined, load
early: It was steep. {friend} helped {hero}. They sang a little song.
growing: Then it grew steep. "I'll help you," said {friend}. They counted their steps aloud, and at each ten {friend} was allowed to shout.
confident: Then it went uphill, as it does sooner or later when one wants to {deed}. {friend} could not make the hill any lower. But {friend.they} walked half a step behind, and shouted at every tenth step, and that was nearly as good.
/
@ wide: hero walk determined, friend walk happy
early: "Only as far as the top," said {hero}. And they were there.
growing: "Only as far as the top," said {hero}. On the other side it went down, and that went by itself.
confident: "Only as far as the top," said {hero}. The top, when they got there, turned out to be a place with another top behind it. "Then as far as that one," said {hero}.

== post 3
@ road day medium: doubter stand surprised, hero walk calm, friend walk happy
early: {doubter} came by. "Are you still going?" he asked. "Only as far as the post," said {hero}.
growing: On the road they met {doubter}, who was going home. "You are still at it?" he said. "You will never manage it." "Oh, we are only going as far as that post," said {hero}.
confident: Here they met {doubter}, who had taken the coach. "Are you still trying to {deed}?" he called. "Not at all," said {hero}. "We're only going as far as that post." There was nothing that he could say against that. It was quite a near one.
/
@ close_up: doubter stand curious
early: {doubter} looked after them for a long time.
growing: {doubter} looked after them. He saw them get to the post. He saw them look for the next.
confident: {doubter} stood there until they had reached the post, and the one after, and he forgot to say what he had meant to say.

== river 2
@ river day wide: hero stand worried, friend stand worried, 3 rock
early: Then there was a river. "Too wide," said {friend}. But there were stones in it. "Only as far as the first stone," said {hero}.
growing: Then they stood in front of a river. "That is the end of it," said {friend}. "It's too wide." But in the river lay stones. "Only as far as the first stone," said {hero}.
confident: Then there was a river, and it was wide, and nobody had said a word about it. "Well, that's that," said {friend}. But {hero} was looking at a stone in the water, an arm's length away. "I should only like to see the view from there," {they} said.
/
@ medium: hero jump happy, friend jump scared, 3 rock
early: Hop! Hop! Hop! Then they were on the other side.
growing: From the first one they could see the second. And from the last they could see that they were on the other side.
confident: From that one there was a very good view of the next. They looked at the view seven times, and then they had dry ground under their feet.

== storm
@ hill night storm wide: hero stand scared, friend stand scared, load
early: Then came the night and a storm. Now {hero} could see nothing at all. There was no tree, and no stone. {They} sat down. "I can't go on," {they} said.
growing: Then it got dark, and a storm came up. {hero} looked for the next tree, and there was none. There was nothing to go as far as. "I can't do it," {they} said, and sat down. "How can I {deed}, when I can't even see my feet?"
confident: Then the night came, and it brought a storm with it. {hero} looked for a tree, a post, a stone, and there was only black. {They} had come so far without once thinking of the whole way. Now {they} could see nothing else. "{doubter!} was right," {they} said into the rain. "Nobody like me can {deed}."
/
@ close_up: hero sit sad, friend hug calm
early: {friend} sat down too. "I am going as far as you," {friend.they} said. "And I am there."
growing: {friend} felt for {hero} in the dark. "I am going only as far as you," {friend.they} said. "There. I've arrived." And {friend.they} sat down.
confident: Something wet bumped into {them}. It was {friend}. "I was only going as far as you," said {friend!}, and sat down. "I must say that I can do that." They sat in the rain, and it was still black, but it was no longer quite so large.

== flash 1
@ hill night storm medium: hero look_up surprised, friend look_up surprised, lightning
early: There was a flash! In the flash they saw a bush. "Only as far as the bush!" said {hero}.
growing: Then came a flash of lightning. For the blink of an eye everything was bright, and {hero} saw a bush. "Only as far as the bush!" {they} called, and was up already.
confident: Then the lightning came. It was bright for as long as it takes to say "oh". {hero} said it, and saw a bush. It was not much of a bush. But it stood exactly where one would want to put a foot. "As far as the bush," said {hero}, "and there we wait for the next flash."
/
@ wide: hero run determined, friend run determined, load
early: They waited for the next flash, and the next. So they went on, from flash to flash.
growing: At the bush they waited for the next flash, and it showed them a fence. So they went on through the night, from flash to flash.
confident: So they went through the night in pieces that were as long as a flash. {hero} had been afraid of the lightning. Now {they} could hardly wait for it.

== rest 3
@ cave night medium: hero sit sleepy, friend sit sleepy, load
early: They found a cave. It was dry. They shared one apple.
growing: The flash after that showed them a hole in the rock. They crept in, shared an apple, and listened to the rain from the right side.
confident: One flash showed them a hollow in the rock, and they agreed that it was as far as anybody could be asked to go just now. They shared an apple. It is astonishing how good an apple is from the dry side of a storm.
/
@ close_up: hero sit calm, friend sleep calm
early: "I am still going," said {hero}. And {they} smiled.
growing: "I am still on my way," said {hero} to nobody. "I only stopped."
confident: {hero} stayed awake a little. "Stopping isn't the same as giving up," {they} thought. "It looks the same, but it points in the other direction."

== light 1
@ hill night wide: hero point happy, friend look_up happy, lantern lit
early: The storm went away. Far down there was a little light. It did not go out. "Only as far as the light," said {hero}.
growing: Towards morning the storm moved on. And there, quite far down, was a light, small and yellow, and it did not go out again. "As far as the light," said {hero}, and for once {they} did not say "only".
confident: Before morning the storm grew tired. In the quiet they saw a light. It did not flash. It stood still and waited, as a light does when somebody has put it in a window. "As far as that," said {hero}. {They} had a feeling that this was a different kind of tree.
/
@ close_up: waiting stand curious holding lantern lit
early: There stood {waiting} with a lantern. She had heard that somebody was coming.
growing: Behind the light was {waiting}. She had heard that somebody had set out to {deed}, and had put a lantern in the window. She did that every night.
confident: The light belonged to {waiting}. {doubter} had told everybody how silly it was, that somebody of that size had set out to {deed}. The others had laughed. {waiting} had gone and found a lantern.

== there
@ where dawn wide: hero jump happy, friend jump happy, waiting wave happy, load
early: The sun came up. And {hero} {did}! {They} really {did}! "It was only one little bit," {they} said, "and then one more."
growing: And when the sun came up, {hero} {did}. {They} really and truly {did}. {friend} shouted, although it was not the tenth step. "But how did you do it?" asked {waiting}. "Oh," said {hero}, and thought about it, "we only ever went as far as the next tree."
confident: And so it came about, at six in the morning, with mud up to the knees, that {hero} {did}. There were no two ways about it. {friend} shouted as if for a hundred steps. "All the way?" asked {waiting}. "And all at once?" "Not all at once," said {hero}. "I should never have dared. I went as far as the tree, and then I found that I was there."
/
@ medium: hero sit happy, waiting sit happy, friend sit sleepy, cup
early: {waiting} made some tea. {hero} put up {their} feet.
growing: {waiting} made tea, and they put their feet up and did not look at anything at all.
confident: {waiting} gave them tea with a great deal of sugar. They looked at the table. It was near, and they did not have to go there.

== tell 2
@ village day medium: waiting point happy, hero stand proud, friend stand happy, load
early: {waiting} told everyone. "{hero} {did}!" she said.
growing: {waiting} ran and told the whole village that {hero} {did}, and all in one night. People came to see {them}, and thought that {they} must be much bigger.
confident: {waiting} told it at every door, that {hero} {did}. People came to see what somebody looks like who can do that. Most of them looked over {hero's} head at first.
/
@ close_up: hero stand calm, friend stand proud
early: "You are not very big," they said. "No," said {hero}.
growing: "I thought that you were taller," said one. "So did I," said {hero}, "on the way."
confident: "One expects somebody taller," said one of them. "It is not a matter of tall," said {friend}. "It's a matter of trees."

== letter 4
@ home day medium: hero hold happy holding letter, friend sit happy
early: {hero} wrote a letter to {doubter}. "We are here," it said.
growing: {hero} wrote a card to {doubter}. There was only one line on it. "We got a bit further than lunch," it said.
confident: They sent {doubter} a card. {friend} wanted to write a good deal on it. In the end it said, "We went as far as the post, and one thing led to another."
/
@ street day medium: doubter hold surprised holding letter
early: {doubter} read it two times.
growing: {doubter} read it, turned it over, and read it again from the beginning.
confident: {doubter} read it standing up. Then he read it sitting down.

== sign 4
@ where day wide: hero walk happy, friend walk happy, tree
early: On the way home they said hello to each tree.
growing: On the way home they knew everybody. "Good morning, fence. Good morning, bush."
confident: The way home was full of old friends. The bush was even smaller by daylight, and they thanked it with some ceremony.
/
@ medium: friend sit happy, hero sit happy, rock
early: It was not so far now.
growing: It was the same way, but it had become a good deal shorter.
confident: It was just as long as before. But there was not one piece of it now that they had not already done.

== doubter 1
@ road day medium: doubter stand sad, hero stand calm, friend stand calm
early: At home sat {doubter}. "I always wanted to see the sea," he said. "But it is too far."
growing: At the last corner sat {doubter}. "I laughed at you," he said. "It was because I wanted to see the sea, all my life. But it is much too far for somebody of my age."
confident: On a stone by the last corner sat {doubter}, with his bag beside him. "I have wanted to go to the sea for forty years," he said, without looking up. "Each year I work out how far it is, and then I stay at home."
/
@ close_up: hero reach happy, doubter look_up surprised
early: {hero} held out a hand. "Can you see that tree?" {they} asked.
growing: {hero} sat down beside him and looked in the same direction. "Do you see that tree?" {they} asked.
confident: {hero} sat down beside him. They looked along the road, which was long and went blue at the end. "It is a nice tree, that one there," said {hero} after a while. "You could come and look at it."

== close
@ where day wide: hero walk happy, doubter walk happy, friend walk happy, tree
early: So they set out again, all three of them. "How far is it?" asked {doubter}. "Only as far as the tree," said {hero}.
growing: So they set out, all three of them, and they did not go fast. "And how far is it?" asked {doubter}. "That depends," said {hero}. "Today it's only as far as the tree."
confident: And so they set out, the three of them, at {doubter's} speed. "I'm only going as far as the tree, mind," said {doubter}. "Of course," said {hero}. "So are we."
/
@ behind: friend point happy, hero look_up calm, doubter look_up happy
early: Behind the tree there was a house with a red door.
growing: From the tree one could see a house with a red door. {doubter} saw it first.
confident: They got there by ten. {doubter} looked about him. A little further on, as it happened, there was a house with a red door. Nobody said anything. He was looking at it already.
