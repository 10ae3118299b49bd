# News of what somebody did runs through the village and grows at each door, until the one who did it hears it too.
script: have_you_heard
themes: does_something, anything, hero
idea: a snail who won the race
title: Have You Heard about {hero}? | How {hero} {did}
needs: happening, hero
role hero: alive
role friend: open, kinds mouse frog hedgehog, cheerful, introduced "{their} friend {name} the {friend.noun}"
role first: kinds hen goose duck, adult, she
role second: kinds goat donkey badger, old, he
role third: kinds cow bear elephant, adult, she
slot object: object, thing, "" -
slot where: place, "village" village
refrain news: {hero} {did}
refrain heard: "Have you heard?"
cover @ where day medium: hero stand surprised, first point surprised, second stand surprised, object

== did
@ where day wide: hero stand happy, friend jump happy, object
early: This is {hero}. One day {they} {did}. It really happened.
growing: {hero} was {a trait hero}, and one day it happened. {They} {did}. Nobody was there but {friend}, who saw all of it.
confident: {hero} was {a trait hero}, and on the whole not much happened to {them}. Then, one Tuesday, {they} {did}. It was over before breakfast, and nobody saw it but {friend}.
/
@ street day medium: friend run happy, first stand curious
early: {friend} told {first}. {refrain heard} {friend.they} said. "{hero} {did}!"
growing: {friend} could not keep it in, and ran to {first}. {refrain heard} {friend.they} asked. "{hero} {did}! I was there."
confident: {friend} held it in as far as the corner. At the corner stood {first}. {refrain heard} asked {friend!}, and then it was out. "{hero} {did}! I saw it with my own eyes."

== small_news 1
@ street day close_up: first stand surprised, friend stand happy
early: "Only once?" asked {first}. That was not very much.
growing: "Is that all?" asked {first}. She liked her news a little larger.
confident: "Just the once?" asked {first}, who collected news as others collect stamps. She thought that it could do with a little more.
/
@ medium: first run happy
early: So she made it bigger. Then she ran to {second}.
growing: So on the way to {second} she added something, but only at the edges.
confident: So on the way to {second} she put in a little something, as one puts salt in soup. It was only to bring out the taste.

== grows
@ garden day medium: first point surprised, second stand surprised, tree
early: {refrain heard} she said to {second}. "{hero} {did} ten times! With {their} eyes shut!" {second!} told {third}. "A hundred times! In the dark!"
growing: {refrain heard} she asked {second}. "{hero} {did} ten times, with {their} eyes shut." He shook his head, and told {third} that it had been a hundred times, in a storm.
confident: {refrain heard} she asked {second} over the hedge. "{hero} {did}. Ten times, and with {their} eyes shut." {second!}, who was a little deaf, passed it on to {third} as a hundred times, in a storm, on one leg.
/
@ street day wide: third look_up surprised, second point happy, first stand happy
early: "On one leg," said {third} to everyone. "With a crown on." Now it was very big news.
growing: By lunch there was a crown in it. By four o'clock there was a whale. {third} told it to everyone at the well, and they all believed her.
confident: By lunch a crown had come into it. By four there was a whale, and two of the people at the well had been there and seen it. Nobody had told a lie. They had only each helped a bit.

== baker 3
@ shop day medium: third point surprised, second stand curious
early: They told it in the shop. They told it on the bridge. Everyone wanted to hear it.
growing: They told it in the shop, over the bread, and each time there was a bit more of it.
confident: They told it in the shop, where people forgot what they had come for. A loaf was left on the counter. Nobody missed it until supper.
/
@ street day close_up: second stand proud, first stand curious
early: "I always knew it," said {second}. He did not know it at all.
growing: "I always knew that there was something special about {hero}," said {second}, who had never thought about it.
confident: "I always said so," said {second}. He had never said so, but by now he could remember it quite clearly.

== child 4
@ where day medium: friend stand worried, second point happy
early: {friend} heard it too. "That is not what I said," {friend.they} said. Nobody listened.
growing: In the end it came back to {friend}. "But that is not what I told you," {friend.they} said. Nobody was listening any more.
confident: In the end the news came back to {friend}, from the other side. {Friend.they} did not know it at first. It had grown so much, and it had a crown on. "That is not mine," {friend.they} said, but nobody was listening.
/
@ close_up: friend sit sad
early: The true story was very small now. {friend} kept it safe.
growing: So {friend} kept the true one in {friend.their} head and said it over to {friend.themself}, so that it would not get lost.
confident: So {friend} sat down on the step and told the true one to {friend.themself}, twice, so that there should be at least one person who had it right.

== meets 1
@ street sunset medium: hero walk calm, third stand surprised, first stand surprised
early: {hero} came to the well. Everyone stood still and looked at {them}. "Look, it is {hero}," they whispered.
growing: In the evening {hero} came to the well for water. It grew very quiet. Everyone moved back a step, as one does for somebody great.
confident: In the evening {hero} came along with a bucket, as on any other day. It grew so quiet that you could hear the bucket. Everyone stepped back to make room, and {hero} looked behind {them} to see who was coming.
/
@ close_up: hero stand surprised, third stand curious
early: "Do it again," they said. "The hundred times. And the crown."
growing: "Will you do it for us?" asked {third}. "A hundred times, with the crown and the whale?"
confident: "We should be so glad to see it," said {third}. "All of it, if you are not tired. The storm we can imagine. But the whale would be nice."

== alone 2
@ home night medium: hero sit sad, friend sit worried
early: {hero} ran home. "I cannot do that," {they} said. "I only {did} once."
growing: {hero} went home without any water. "They think that I am somebody else," {they} said to {friend}. "Now what I really did is far too small."
confident: {hero} went home with an empty bucket. "It was such a good thing this morning," {they} said. "It was just the right size. Now there is nothing left of it but a whale."
/
@ close_up: friend sit sad, hero sit sad
early: "I am sorry," said {friend}. "I told it. But I told it right."
growing: "I only said what I saw," said {friend}. "It was true when it left me."
confident: "It was quite true when it left me," said {friend}. "I suppose that it was lonely on the way, and took on company."

== backwards 2
@ street dawn medium: friend walk determined, first stand worried, hero walk calm
early: So they went back from door to door. "What did I tell you?" asked {friend}. "Only once," said {first}.
growing: So in the morning they followed the news back, from door to door. At each door something was taken out again: first the whale, and then the crown.
confident: So in the morning they walked the news home again, the way that it had come. {third} took back the whale. {second} took back the storm, although he was sorry about it. {first} took back nine of the ten.
/
@ close_up: first stand sad, hero stand calm
early: "I like it better big," said {first}. {hero} thought about that.
growing: "But then it is only what happened," said {first}. "Yes," said {hero}. "That is the part that I like."
confident: "But what is left?" asked {first}. "Only what happened," said {hero}. It was a good deal lighter to carry.

== tells
@ where day wide: hero stand determined, friend stand happy, first sit curious, second sit curious, third sit curious, object
early: Then {hero} stood up in front of everyone. "I will tell you how it was," {they} said. And {they} told it just as it was.
growing: Then {hero} asked everyone to come. "I was there," {they} said, "so I will tell you how it really was." And {they} told it from the beginning, with nothing added and nothing left out.
confident: Then {hero} asked them all to come and sit down. "There was no whale," {they} said. There was some disappointment. "But I was there, and I can tell you what there was." And {they} told it from the beginning, slowly, and left nothing out, not even how {their} knees had felt.
/
@ close_up: hero stand proud, first stand surprised, object
early: It was small, and it was true. Nobody made a sound. "Oh," said {first}. "That is better than the crown."
growing: It was not long. But they could see it all in front of them, and nobody spoke until it was over. "That is better than the whale," said {first}.
confident: It was a small story, and all of it had happened. You could have heard a leaf. "I could have been there," said {second} at the end, quite softly. "It is not so far from my door." Nobody said a word about the whale.

== close 1
@ where sunset medium: third stand happy, hero stand happy, friend stand happy
early: "Will it happen again?" asked {third}. "Maybe," said {hero}. "Come and see."
growing: "Could I do that too, do you think?" asked {third}. The day before, nobody would have asked.
confident: "I have been thinking," said {third}. "A thing with a whale in it I could never do. But that I might try." All the way home people were looking at their own knees.
/
@ street sunset close_up: friend stand happy, hero stand happy
early: {refrain heard} said {friend} the next day. "{third} wants to try it." And that was all {friend.they} said.
growing: {refrain heard} said {friend} to {first} the next morning. "{third} is trying it." And {friend.they} shut {friend.their} mouth, and added nothing.
confident: {refrain heard} said {friend} at the corner in the morning. "{third} is going to try." {first} opened her mouth, thought for a moment, and passed it on exactly as it was.
