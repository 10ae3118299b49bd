# Something is far too high to reach; a tower of borrowed things falls short, until those who lent them climb on as well.
script: a_ladder_of_everything
themes: wants_to_have, looks_for
idea: a mouse who wants to touch the moon
title: {hero} and {the prize} | How {hero} Went to {deed}
needs: deed, object, want, high
words: touch, reach, catch, moon, star, sun, cloud, sky, apple
role hero:
role friend: open, kinds frog hedgehog rabbit mole, funny
role big: kinds cow elephant bear, gentle, she
role old: kinds owl tortoise crow, old, he
slot prize: object, thing, "moon" moon
refrain short: "Still too short," said {hero}.
cover @ hill night behind: hero reach determined, friend stand curious, prize above, ladder

== wish
@ hill night wide: hero look_up curious, prize above
early: {hero} was {a hero}. {They} wanted to {deed}.
growing: {hero} was {a trait hero} who wanted to {deed}. {They} had wanted it for as long as {they} could remember.
confident: Some people want a great many things, one after another. {hero} was {a trait hero} and had only ever wanted one. {They} wanted to {deed}.
/
@ close_up: hero reach determined, prize above
early: {They} stood on {their} toes. {The prize} was too high.
growing: {They} climbed the hill behind the house and stood on {their} toes. {The prize} was still a long way up.
confident: So {they} climbed to the top of the hill, stood on the very tips of {their} toes, and stretched until something clicked. {The prize} did not come any closer.

== jump 2
@ hill night medium: hero jump determined, prize above
early: {hero} jumped. {They} jumped again. It was no good.
growing: {hero} jumped, and then {they} took a run and jumped. {They} only got closer to the ground, and quite fast.
confident: {hero} tried jumping. {They} jumped from a standstill, and then with a run, and then with a run and a shout. The shout made no difference.
/
@ wide: hero sit cross, friend stand curious, prize above
early: {friend} came by. "What are you doing?" asked {friend!}.
growing: "What are you doing?" asked {friend}, who had been woken up by the bumps. "I am trying to {deed}," said {hero}.
confident: "May I ask what the bumping is?" said {friend}, who lived under that part of the hill. "It is me," said {hero}. "I am trying to {deed}."

== idea
@ hill dawn medium: hero point happy, friend stand curious
early: "I will build a tower," said {hero}. {friend} laughed, and then {friend.they} helped.
growing: "I will need to be higher," said {hero}. "I will build a tower." {friend} laughed until {friend.their} tummy hurt. Then {friend.they} asked where they should begin.
confident: "The trouble is not {the prize}," {hero} explained. "The trouble is that I begin too low down. I shall build a tower." {friend} laughed so much that {friend.they} had to lie down. Then {friend.they} got up again and asked what towers were made of.
/
@ day medium: hero walk determined holding chair, friend walk happy
early: {hero} fetched a chair. {They} stood on it. {refrain short}
growing: First {hero} brought {their} own kitchen chair and stood on that. {refrain short}
confident: {hero} began with what there was, which was a kitchen chair. {They} carried it up the hill, climbed on it and reached. {refrain short}

== lend/ladder 1
@ farm day medium: hero stand curious, big stand calm, ladder
early: {big} had a ladder. "Take it," said {big!}. "But bring it back."
growing: {big} owned the longest ladder for miles. "What is it for?" she asked. When she heard, she thought about it for a while. "Take it," she said.
confident: The longest ladder for miles belonged to {big}, who used it for apples. {hero} told her what it was for this time. {big!} chewed on that for a while. "Nobody has ever used it for that," she said. "Take it. I should like to know whether it works."
/
@ hill sunset wide: hero stand determined, friend stand worried, ladder, chair, prize above
early: They put the ladder on the chair. {refrain short}
growing: They put the ladder on the chair, and {hero} climbed to the top. {refrain short}
confident: They stood the ladder on the chair, which the chair did not care for, and {hero} went up it rung by rung. Everything looked smaller from there, except how far it still was. {refrain short}
=>
@ hill night medium: big stand happy, hero stand surprised, ladder
early: The ladder stood next to {big}. Now it did not shake.
growing: The ladder leaned on {big}, and it stood as still as a tree.
confident: They leaned the ladder against {big}, and it did not shake at all. It would not have dared.

== lend/books 1
@ library day medium: old sit calm holding book, hero stand curious, 5 book
early: {old} had a lot of books. "I have read them all," said {old!}. "Take some."
growing: {old} had more books than shelves. "I know all of these by heart," he said. "Stand on them if it helps you."
confident: {old} had so many books that he had to go in sideways. "These I know by heart," he said, and pushed a pile towards the door. "People stand on the shoulders of books all the time. You would only be doing it more honestly."
/
@ hill sunset wide: hero stand determined, friend stand worried, 5 book, prize above
early: They piled up all the books. {refrain short}
growing: They put the books on top of each other, the fat ones below and the thin ones above. {refrain short}
confident: They built a staircase of books, with the dictionaries at the bottom, because those would never be blown away. {hero} climbed past A and past Z. {refrain short}
=>
@ hill night close_up: old stand calm holding book, hero stand curious
early: {old} had a book in his hand. "Do not look down," he read. So {hero} looked up.
growing: {old} had brought one of the books, and opened it at the right page. "It says that climbers do not look down," he called. So {hero} looked up.
confident: {old} had brought one of the books along to pass the time. "Page forty," he called up. "Climbers are advised not to look down." {hero} had been just about to, and looked up instead.

== lend/rope 2
@ harbour day medium: friend stand proud holding rope, hero stand happy, boat
early: {friend} found a rope. They tied everything together.
growing: "It wobbles," said {friend}, and fetched a rope from the harbour. They tied the whole tower together, with a knot at each corner.
confident: "It wobbles," said {friend}, who had been thinking about it from below. {Friend.they} came back from the harbour with a good long rope and tied everything to everything else. "Now it wobbles all at once," {friend.they} said. "That is better."
/
@ hill sunset medium: hero stand determined holding rope, friend stand calm, prize above
early: Now the tower was strong. {refrain short}
growing: Now it was as steady as a table. {hero} went up with no trouble at all. {refrain short}
confident: It was a fine tower now. You could have put a teacup on the top of it. {hero} climbed all the way up and had a look. {refrain short}
=>
@ hill night medium: friend hold determined holding rope, hero stand determined
early: {friend} held the rope. "I have got you," said {friend!}.
growing: {friend} held the end of the rope with both hands. "If you fall, you will only fall as far as me," {friend.they} said.
confident: {friend} tied the end of the rope around {friend.their} own middle. "If you fall, you will only fall as far as me," {friend.they} called, "and I am quite soft."

== fall 1
@ hill night wind wide: hero jump scared, friend run scared, ladder, chair, prize above
early: Then the wind came. Crash! The whole tower fell down.
growing: Then, in the middle of the night, the wind got up. The tower leaned a little, and then a lot. Crash!
confident: Then the wind got up, not a very big one. The tower leaned to the left to let it pass. After that it leaned to the right. And after that it was not a tower any more.
/
@ close_up: hero sit sad, friend sit worried
early: {hero} sat on the ground. "I will never {deed}," {they} said.
growing: Nobody was hurt, but {hero} sat among the pieces and did not get up. "I will never {deed}," {they} said.
confident: Nothing was broken but a chair leg. {hero} sat down on what was left. "I have used up everything that anybody has," {they} said. "And it was not enough. I will never {deed}."

== sorry 3
@ hill dawn medium: hero walk sad holding book, friend walk calm holding rope
early: In the morning they took the things back. "Thank you," said {hero}. "It was too short."
growing: In the morning they carried the things back down the hill. {hero} knocked at each door. "Thank you for the loan," {they} said. "It was too short."
confident: At sunrise they carried it all down again, and {hero} went from door to door. It is hard to bring back something that did not work. "Thank you," {they} said each time. "It was a very good one. It was just too short."
/
@ behind: hero stand surprised, friend stand happy
early: "Can we see it?" they all asked. "Can we come up too?"
growing: "How far did you get?" they all wanted to know. "What could you see from up there? May we come and look?"
confident: But nobody wanted to talk about what was too short. "How far did you get?" they asked. "Could you see my roof? Could you see the sea?" And then each of them asked the same thing. "May I come up and look?"

== together
@ hill sunset wide: hero stand surprised, friend stand happy, big stand happy, old stand calm
early: That night everyone came up the hill. "The tower was too short," said {hero}. "Then put us on it too," said {friend}.
growing: The next evening everybody who had helped came up the hill. "It is no use," said {hero}. "There is nothing left to put on top." {friend} looked around. "What about us?" {friend.they} said.
confident: The next evening everyone who had helped came up the hill to see the place. "There is nothing left in the village to put on top," {hero} told them. Nobody spoke. Then {friend} counted the people who were standing there, and began to smile. "There is us," {friend.they} said.
/
@ night medium: big stand calm, old stand calm, friend jump happy, prize above
early: {big} stood at the bottom. {old} stood on {big!}. {friend} stood on {old!}.
growing: {big} stood at the bottom, because she was {big.noun} enough for it. {old} climbed on her back. {friend} climbed on {old!}, and stepped on his ear only once.
confident: {big} went at the bottom, and said that it was no worse than rain. {old} stood on her shoulders with his eyes shut. {friend} climbed up past both of them, apologising, and stood on {old's} head.

== payoffs

== touch
@ hill night wide: hero reach happy, friend stand determined, prize above
early: Up went {hero}, up and up. {They} stretched out one hand.
growing: Then it was {hero's} turn. {They} climbed up over all {their} friends, and each of them gave {them} a push. On the top {they} stretched out a hand.
confident: Then {hero} climbed. It was the same hill and the same night, but this tower breathed, and each part of it said "good luck" as {they} went by. At the very top {they} stood on {their} toes and put out one hand.
/
@ close_up: hero reach surprised, prize big
early: And there it was! {hero} {did}. {They} really {did}.
growing: It was not too short. There was {the prize}, right in front of {them}. And {hero} {did} at last.
confident: Nobody said that it was too short. There was {the prize}, so near that {they} could see all the small things about it that you never see from below. And {hero} {did}.

== ask 2
@ hill night medium: friend look_up curious, big look_up curious, old look_up curious, hero reach happy
early: "What is it like?" they called from below.
growing: "Well?" called three voices from below. "What is it like?"
confident: "Well?" said a voice from far below. "Some of us are holding somebody up. What is it like?"
/
@ close_up: hero look_up happy, prize
early: {hero} thought. "It is better than I thought," {they} said. "Now you."
growing: {hero} thought about how to say it. "You will have to see for yourselves," {they} called. "Who is next?"
confident: {hero} looked for the word, and there was none that was long enough to reach down to them. "You will have to come up," {they} called. "We can change places. Who wants to be next?"

== turns 3
@ hill night wide: friend reach happy, hero stand happy, big stand happy, prize above
early: Then {friend} went up. Then {old} went up. {big} had to stay at the bottom.
growing: So they climbed down and began again, with {friend} on top, and then with {old}. {big} was the only one who could not go up. There was nobody to put her on.
confident: They changed places, and {friend} went up, and was for once quite silent. They changed again, and it was {old}, who asked to stay a little longer. That left only {big}. Nobody could think how to do {big!}.
/
@ medium: big look_up happy, hero sit happy
early: "I can see it from here," said {big}. "I can see you all."
growing: "I do not mind," said {big}. "From down here I could see all of you. That was a good thing to look at too."
confident: "I do not mind," said {big}. "You all looked at {the prize}. I had {the prize} and all of you in front of it. I think that I had the best of it."

== close 1
@ hill dawn wide: hero walk happy, friend walk sleepy, big walk calm, old walk calm
early: They all walked home together. {hero} looked back at the hill.
growing: They walked home in a row when the sky was growing light. {hero} was so tired that {they} had to hold on to {friend}.
confident: They walked home in a row, the tower lying on its side, as {friend} put it. It was nearly morning. {hero} came last and looked back once at the hill.
/
@ medium: hero stand happy, friend stand curious holding chair
early: "What do you want to do next?" asked {friend}. "Sleep," said {hero}.
growing: "And what do you want now?" asked {friend}, who was carrying the chair. {hero} yawned. "My bed," {they} said. "It is not high at all."
confident: "And now?" asked {friend}, who was carrying the kitchen chair. "What will you want, now that you have done it?" {hero} thought about it all the way to the door. "Breakfast," {they} said. "With everyone. I own one chair."
