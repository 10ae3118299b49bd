# Nobody has ever heard of such a thing; one after another they look over the wall, and each stays to join in.
script: whoever_heard
themes: does_something, is_unusual, anything, would_rather, hero, show
idea: a crocodile who knits
title: Whoever Heard of {a hero} {doing}?
needs: habit, hero
role hero: alive
role friend: open, kinds hen goose duck, curious, introduced "{hero's} neighbour {name} the {friend.noun}"
role grand: kinds goat badger bear, old, he
role small: kinds mouse rabbit frog, child, she, introduced "a little {small.noun} called {name}"
slot object: object, thing, "" -
slot where: place, "garden" garden
refrain heard: "Whoever heard of {a hero} {doing}?"
cover @ where day medium: hero stand happy, object, friend look_up surprised, grand stand surprised

== open
@ where day wide: hero stand happy, object, tree
early: {hero} was {a hero}. {They} {did}, and {they} liked it very much.
growing: {hero} was {a trait hero}. {They} {did}, and {they} liked that better than anything else.
confident: In most ways {hero} was {a hero} like any other. But there was one thing about {them} that you did not see every day. {hero} {did}.
/
@ medium: friend look_up surprised, hero stand happy, fence, object
early: {friend} looked over the fence. {refrain heard} {friend.they} said. {hero} only smiled.
growing: {friend} looked over the fence and nearly fell off it. {refrain heard} {friend.they} said. "You have now," said {hero}.
confident: The first to notice was {friend}. {Friend.they} looked over the fence, shut {friend.their} eyes, and looked again. {refrain heard} {friend.they} asked. "You have," said {hero}, "just now."

== news 2
@ street day wide: friend run surprised, grand stand curious
early: {friend} ran down the street. {refrain heard} {friend.they} told everyone.
growing: {friend} ran down the street to tell everyone. {refrain heard} {friend.they} asked at each door, and nobody had.
confident: {friend} could not keep it to {friend.themself}. {Friend.they} told it at the shop, and at the well, and at every door between the two. {refrain heard} {friend.they} asked, and nobody ever had.
/
@ medium: grand stand cross, friend stand curious
early: "Never!" said {grand}. "It is not done."
growing: "Never in all my life," said {grand}, who had had a long one. "It is not what {a hero} does."
confident: "Never," said {grand}, who was very old and had heard of most things. "There are things that are done and things that are not, and that is one of the second kind. Somebody should have a word."

== word
@ where day medium: grand stand cross, hero stand surprised, fence, object
early: So {grand} came to the fence. "You must stop that," he said. "{A hero} does not do such a thing."
growing: So {grand} walked up to the fence. "You will have to stop," he said. "{A hero} does not do that. Your mother did not, and her mother did not either."
confident: So {grand} put on his good hat, walked up to the fence and had a word. "It will have to stop," he said. "No {hero.noun} has ever done it. Your mother did not. Her mother did not. Where would we be?"
/
@ close_up: hero stand sad
early: {hero} stopped smiling. "But I like it so much," {they} said.
growing: {hero} thought about where they would be, and could not think of anything bad. "But I like it," {they} said.
confident: {hero} honestly tried to think where they would be. As far as {they} could see, they would be just where they were now. "But I like it," {they} said, "and it does not hurt anybody."

== stop 2
@ home day medium: hero sit sad, window
early: {hero} went inside. For one day {they} did nothing at all.
growing: All the same, {hero} went inside and did nothing at all for a whole day. {They} sat on a chair and looked at {their} knees.
confident: All the same, {hero} went in and closed the door, and for a whole day {they} did what {a hero} does. It was mostly sitting. By evening {they} had looked at everything in the room twice.
/
@ night close_up: hero sit sad
early: It was the longest day. {hero} felt like somebody else.
growing: It was a very long day. In the evening {hero} looked in the mirror and thought that somebody was missing.
confident: It was a very long day, and it was followed by a very long evening. {hero} felt like a house in which somebody has forgotten to put on the light.

== again 1
@ where dawn medium: hero stand determined, object
early: In the morning {hero} got up. "I am still me," {they} said. And {they} went out and began again.
growing: But the next morning {hero} got up before the sun. "I am {a hero}," {they} said, "and this is what I do. So now it is what {a hero} does." And {they} began again.
confident: The next morning {hero} got up before the sun and thought it through to the end. "I am {a hero}," {they} said. "And this is what I do. So it is something that {a hero} does, and {grand!} will have to add it to his list." And {they} went out and began again.
/
@ day wide: hero dance happy, object, fence
early: It felt so good. {They} did it all morning.
growing: It felt so good that {they} sang to it, and {they} did not look at the fence even once.
confident: It felt like coming home. {They} went on all morning, humming a little, and did not look at the fence even once. That is why {they} did not see who was behind it.

== peek/friend 1
@ where day close_up: friend look_up curious, fence
early: {friend} was looking over the fence. {Friend.they} looked and looked.
growing: {friend} was behind the fence again. {Friend.they} had only come to see whether {hero} had stopped. But {friend.they} did not go away.
confident: {friend} was back at the fence. {Friend.they} had only come to see whether it had stopped, so as to be able to tell everybody. But a minute went by, and then ten, and {friend.they} had still not told anybody anything.
/
@ medium: friend stand happy, hero stand happy
early: "Is it hard?" asked {friend}. "Come in and try," said {hero}.
growing: "Is it difficult?" {friend.they} asked at last. "Only at first," said {hero}. "Come in and try it."
confident: "Is it difficult?" {friend.they} asked at last, in a voice as if {friend.they} were asking for somebody else. "Only to begin with," said {hero}, and opened the gate.
=>
@ where day medium: friend dance happy, hero stand happy
early: {friend} was good at it. {Friend.they} had got better each day.
growing: {friend} had practised at home, with the curtains closed. Now {friend.they was} the second best of them all.
confident: It turned out that {friend} had been practising every night with the curtains closed. {Friend.they was} the second best of them all, and did not mind who heard it.

== peek/small 1
@ where day medium: small stand curious, hero stand surprised, fence
early: {small} crawled under the fence. "I want to do that too," she said.
growing: Then {small} crawled under the fence, because she was too short to look over it. "Can I do that too?" she asked.
confident: The next one did not look over the fence. It was {small}, and she came under it, with leaves on her head. "I want to do that," she said. She had not heard yet that it was not done.
/
@ close_up: hero sit happy, small stand happy
early: {hero} showed her how. Soon she laughed out loud.
growing: {hero} showed her the easy part, and then the hard part. She liked the hard part best.
confident: {hero} showed her the easy part first and then the hard part, and she went straight to the hard part and stayed there. Nobody had told her that it was hard.
=>
@ where day close_up: small stand proud, grand stand surprised
early: {small} took {grand} by the hand. "I will show you," she said. "It is easy."
growing: {small} took {grand} by one finger. "I will show you," she said. "You start with the hard part."
confident: {small} took {grand} by one finger and led him to the front. "You start with the hard part," she explained. "Then the rest is easy."

== peek/rain 2
@ where rain medium: hero stand determined, friend stand curious holding umbrella
early: It rained. {hero} went on. {friend} held an umbrella over {them}.
growing: It rained the whole afternoon, but {hero} was in the middle of it and did not want to stop. So {friend} came out and held an umbrella over {them}.
confident: On Thursday it rained, and anybody with any sense went in. {hero} was just at the best part and stayed. After a while the rain stopped, but only over {hero}. {friend} was standing behind {them} with an umbrella, looking the other way, as if it had nothing to do with {friend.them}.
/
@ close_up: hero stand happy, friend stand happy holding umbrella
early: "Do not stop now," said {friend}. "I want to see the end."
growing: "Do not stop on my account," said {friend}. "I only want to see how it ends."
confident: "I am not here," said {friend}. "I only want to see how it ends." It ended so well that {friend.they} forgot to hold the umbrella straight, and they both got wet.
=>
@ where day wide: friend stand happy, hero stand happy, cloud above
early: A cloud came, but nobody went inside.
growing: A dark cloud passed over, and everyone looked up, and nobody went in.
confident: A dark cloud came over the hill to have a look. Everyone saw it, and nobody went in. In the end it rained somewhere else.

== crowd 3
@ where day wide: hero stand surprised, friend stand happy, small stand happy, fence
early: Each day more people came to the fence. Soon there was no room there.
growing: Every day there were more of them. On Monday two looked over the fence, and on Friday there was no room left along it.
confident: A fence is only so long. By the end of the week there were noses along the whole of it, from the gate to the pear tree, and the latecomers had to look between the boards.
/
@ above: hero stand happy, friend sit happy, small sit happy
early: "Come in," said {hero}. "A garden is better than a fence."
growing: "You may as well come in," said {hero}. "It is much easier to see without a fence in front of it."
confident: "You may as well come in," said {hero}. "The gate has been open since Tuesday." There was a short silence, of the kind in which nobody wants to be first. Then they were all first.

== grand_alone 2
@ street sunset medium: grand stand sad, house
early: {grand} sat all alone. The street was empty.
growing: Only {grand} did not come. He walked down the street in the evening, and there was nobody in it to have a word with.
confident: Only {grand} did not come. He walked down the street at his usual hour, ready to be greeted, and there was nobody there. From behind the houses came the sound of a great many people having a nice time.
/
@ close_up: grand look_up curious
early: He heard them laugh. He wanted to know why.
growing: He heard them laughing. He stood still and listened, and told himself that he was only resting.
confident: He stood still. He told himself that he was resting his knees. But it is possible to rest your knees and to listen.

== ask
@ where sunset medium: grand stand worried, hero stand curious, fence
early: Then {grand} came back to the fence. He was holding his hat. "May I ask you something?" he said.
growing: So one evening {grand} stood at the fence again. He had taken off his good hat and was turning it around and around. "I should like to ask you something," he said.
confident: And so {grand} came to the fence once more. He had taken his good hat off and was turning it in his hands like a plate. "I have come to have another word," he said. "It is a shorter one."
/
@ close_up: grand stand sad, hero stand happy
early: "I always wanted to do that," said {grand}. "When I was small, they told me to stop."
growing: "When I was small, I wanted to do that too," said {grand} very quietly. "They told me that it was not done. So I stopped."
confident: "When I was as small as that," said {grand}, and pointed with the hat, "I began to do it too. Somebody had a word with me. So I stopped, and after a time I was the one who had the words." He looked at the ground. "I was rather good," he said.

== payoffs

== together
@ where sunset wide: hero stand happy, grand dance happy, friend dance happy, small jump happy
early: {hero} opened the gate. {grand} hung up his hat. And then they all did it together.
growing: {hero} said nothing at all. {They} opened the gate. {grand} hung his hat on the fence, and this time it was not one who {did}. It was the whole street.
confident: {hero} could have said a number of things. {They} opened the gate instead. {grand} hung his good hat on the fence and rolled up his sleeves, and that evening the whole street did what was not done, until nobody could see any more.
/
@ night medium: grand sit happy, hero sit happy, star above
early: {grand} was the last to go home. "Tomorrow again?" he asked.
growing: {grand} was the last to go home. "At the same time tomorrow?" he asked, and forgot his hat.
confident: He was the last to leave. At the gate he turned around. "What else is there that is not done?" he asked. "I have a good deal to catch up on." His hat hung on the fence all night.

== visitor 1
@ where day medium: hero stand happy, small stand happy, friend stand proud, fence
early: One day a stranger came by. {refrain heard} the stranger said.
growing: Some time later a stranger stopped at the fence. {refrain heard} the stranger cried.
confident: In the spring a stranger came through the village, looked over the fence and stopped dead. {refrain heard} cried the stranger.
/
@ close_up: grand stand proud, hero stand happy
early: "We all have," said {grand}. And he went on.
growing: {grand} looked up, but only for a moment. "Everyone has," he said kindly. "Where do you come from?"
confident: {grand} hardly looked up. "Who has not?" he said kindly. "You will find a place next to the pear tree. You start with the hard part."
