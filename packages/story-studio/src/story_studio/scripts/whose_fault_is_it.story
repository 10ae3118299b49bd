# Something odd happens, and one after another thinks that it was their fault; each puts right a small wrong, and that mends the day.
script: whose_fault_is_it
themes: does_something, hero, living_thing, weather_day, time, space, night, magic, anything
idea: the day the colours went away
title: The {when} {event} | {hero} and the List of Faults
needs: event
role hero: child
role friend: open, kinds mouse frog hedgehog duck, cheerful, introduced "{their} friend {name} the {friend.noun}"
role first: kinds goat badger goose, adult, he, introduced "{name} the {first.noun}"
role second: kinds hen pig cow, adult, she, introduced "{name} the {second.noun}"
role small: kinds rabbit duckling squirrel, child, introduced "a small {small.noun} called {name}"
role third: kinds bear heron owl, old, he, introduced "old {name} the {third.noun}"
refrain fault: "It is my fault that {event},"
refrain list: {hero} wrote it on the list.
refrain still: But that did not change what had happened.
cover @ hill day wide: hero look_up surprised, friend look_up curious, scroll

== morning
@ street day wide: hero look_up surprised, friend look_up surprised, house
early: It was the {when} {event}. Nobody had ever seen such a thing. {hero} ran out to look. So did {friend}.
growing: It was the {when} {event}. It had never happened before. Everybody ran out of the house, and in front of them all ran {hero} with {friend}.
confident: Most days are like other days. But this was the {when} {event}. There had been nothing about it in the newspaper. {hero} ran out in one shoe, and {friend} in the other.
/
@ medium: first stand cross, second stand worried, hero stand curious
early: "Who did that?" asked {first}. Nobody said a word.
growing: "{Event}!" said {first}. "Things do not just happen. It must be somebody's fault." Everybody looked at the ground.
confident: "{Event}," said {first}, "and things don't simply happen. Somebody has done something." It was remarkable how many people had to tie a shoelace just then.
/
@ street day medium: hero hold determined holding pencil, friend stand curious, scroll
early: {hero} took a pencil and a list. "I will find out why {event}," {they} said.
growing: "Then I will find out," said {hero}. {They} took a pencil and a long list, and wrote at the top, "Why {event}."
confident: "Somebody ought to look into it," said {hero}, and since nobody else moved, {they} fetched a pencil and a roll of paper. "Why {event}," {they} wrote at the top. There was a good deal of white under it.
/
@ close_up: second stand sad, hero stand curious holding pencil
early: {second} came up to {them}. {refrain fault} she said. "I took an egg cup from next door and did not give it back." {refrain list}
growing: The first came before {they} had put down the pencil. It was {second}. {refrain fault} she whispered. "I borrowed an egg cup in spring and never gave it back. It must be that." {refrain list}
confident: Before {they} had gone ten steps, somebody pulled {them} behind a hedge. It was {second}. {refrain fault} she whispered. "I borrowed an egg cup in March. I said that I had broken it. I only liked it." {hero} did not see how it hung together. But {second!} looked so unhappy that {they} wrote it down.

== back 1
@ street day medium: second stand worried, hero stand calm, friend stand happy
early: "You can give it back," said {friend}. So {second} did. Then she felt better. {refrain still}
growing: "Then give it back," said {friend}. "It can't hurt." So {second} ran next door with the egg cup, and came back without it, and stood up straighter than before. {refrain still}
confident: "Could you not give it back?" asked {friend}. This had not struck {second} at all. She was next door and back before they had sharpened the pencil. "She never even noticed," she said, and laughed out loud for the first time since March. {refrain still}
/
@ behind: hero look_up curious, friend look_up curious
early: "It was not the egg cup," said {hero}. {They} looked for the next one.
growing: "So it was not because of the egg cup," said {hero}. {They} drew a line through it. "Next, please."
confident: They looked. It was just the same as before. "So it wasn't the egg cup," said {hero}, and crossed it out. "Next, please."

== first 1
@ garden day medium: first stand sad, hero stand curious holding pencil, fence
early: Then {first} came. {refrain fault} he said. "I shouted at the children, and they had done nothing." {refrain list}
growing: Behind the fence stood {first}, and he did not look so tall. {refrain fault} he said. "I shouted at the children on Monday. It was not their ball at all." {refrain list}
confident: Behind the garden fence stood {first}, who had asked so loudly whose fault it was. He looked to the left and to the right. {refrain fault} he said. "On Monday I shouted at some children about a ball. It was my own ball. I had left it there." {refrain list}
/
@ close_up: first hug happy, friend stand happy
early: He went and said sorry. They all played ball. {refrain still}
growing: So {first} went and said that he was sorry. It took him three tries. After that they all had a game. {refrain still}
confident: It is not easy for somebody of that size to say sorry, but he had three goes at it, and the third one was quite good. The children asked if he wanted to be in goal. {refrain still}

== third 2
@ forest day medium: third sit sad, hero stand curious holding pencil, tree
early: {third} sat under his tree. {refrain fault} he said. "I have not sung to my tree this year." {refrain list}
growing: {third} sat under a tree with his hat over his eyes. {refrain fault} he said. "I always sing to this tree on its birthday. This year I forgot." {refrain list}
confident: {third} sat under an oak and would not look up. {refrain fault} he said. "I planted this tree. I sing to it on its birthday. Every year, for sixty years, and this year I sat inside because of the rain." {refrain list}
/
@ wide: third stand happy, hero dance happy, friend dance happy, tree
early: So they all sang to the tree. {refrain still}
growing: So they sang to it then and there, all three verses. The tree did not say anything. {refrain still}
confident: They sang to it on the spot, in three parts, one of which was right. A few leaves came down, which was as good as clapping. {refrain still}

== queue 2
@ street day wide: second stand calm, first stand calm, hero stand surprised holding pencil, friend stand surprised
early: Soon there was a long line of people. "It was me!" they all said. "It was me!"
growing: By noon there was a queue all along the street. "It was me," said one. "No, it was me," said the next. Each of them had done something, a little one, long ago.
confident: By noon they stood in a queue right round the corner. It turned out that the whole street had done it, each by himself. One had told on a brother, one had trodden on a bed of pansies and blamed the cat, and one had simply never answered a letter.
/
@ close_up: hero sit sleepy holding pencil, scroll
early: {hero} wrote and wrote. The list went down to the ground.
growing: {hero} wrote until the pencil was short. The list reached to the ground and a little way along it. Why {event}, it did not say.
confident: {hero} wrote until the pencil was no longer than a tooth. It was a very long list by now, and it said everything but why {event}.

== mend 3
@ street day wide: first run happy, second run happy, hero stand surprised
early: All of them ran to put it right. They gave things back. They said sorry. They had never been so busy.
growing: And all of them ran off to put it right. Up and down the street things were given back and letters were written. Nobody had time to be cross any more.
confident: And then they all went to put it right. There was a coming and going in the street as if it were moving day. Rakes went home. A spoon crossed the road that had not been seen since the wedding.
/
@ medium: friend stand happy, hero hold calm holding scroll
early: {hero} crossed out one after the other.
growing: {hero} went along with the list and crossed out one line after another. {refrain still}
confident: {hero} walked along behind with the list and crossed them out. There is hardly anything nicer than crossing things out. But what had happened had still happened.

== cat 4
@ home day close_up: friend stand worried, hero sit curious, table
early: "Perhaps it was me," said {friend}. "I ate the last plum. It had your name on it."
growing: {friend} had been quiet for some time. "Perhaps it was me," {friend.they} said. "The last plum had your name on it. I ate it, and the name as well."
confident: {friend} had grown more and more quiet. "I'd better tell you," {friend.they} said. "You remember the plum. You thought that it was a wasp. It was not a wasp."
/
@ medium: hero hug happy, friend hug happy
early: "I knew that," said {hero}. They both laughed.
growing: "I knew that all along," said {hero}. "There was plum on your ear."
confident: "I never thought that it was a wasp," said {hero}. "Wasps don't put the stone back in the bowl."

== own
@ hill sunset medium: hero sit sad holding scroll, friend sit calm
early: In the evening the list was empty. No, there was one thing left. {hero} had not told it yet. {refrain fault} {they} said, very quietly.
growing: In the evening every line was crossed out. But {hero} did not get up. {refrain fault} {they} said, so quietly that {friend} had to come nearer. "When they all asked who did it, I was only glad that nobody asked me."
confident: In the evening everything on the list was crossed out, and there was room for one more line. {hero} had kept it free since the morning. {refrain fault} {they} said into {their} collar. "I've had it here all day. I looked for everybody else's, so that nobody would look for mine."
/
@ close_up: hero sit sad, friend hug calm
early: "Somebody asked to play with us," said {hero}. "I said no. I will say sorry in the morning." "Say it now," said {friend}.
growing: "Somebody asked me if they could play with us on Sunday," said {hero}, "and I said that there was no room. There was lots of room." "Is it too late now?" asked {friend}. {hero} thought about it. Then {they} got up and ran.
confident: {They} took a breath. "There is a new child in the street," {they} said. "On Sunday that child asked to play, and I said that we were full. We were two." {friend} did not say that it was nothing. "It isn't quite dark," said {friend!}. And {hero} got up, and ran as {they} had never run all day.

== door 1
@ street sunset medium: hero stand worried, small stand surprised, door
early: {hero} knocked on a door. {small} opened it. "I am sorry," said {hero}. "Will you play with us now?"
growing: {hero} knocked on the last door of the street, and {small} opened it. "There was room," said {hero}. "I am sorry. There is room now, if you like."
confident: It was the last door of the street. {hero} knocked before {they} could think about it, and {small} put out a nose. "There was room," said {hero}. "I said that there wasn't. It has bothered me all day, and then {event} as well. Would you come out?"
/
@ wide: hero run happy, small run happy, friend run happy
early: {small!} came out at once. They ran up the hill, all three of them.
growing: {small!} had both shoes on already. They ran up the hill, and there was room for three on it, and for a good many more.
confident: {small!} was out before the sentence was. It seemed that {small.they} had been sitting behind the door since Sunday, with both shoes on.

== over
@ hill dawn wide: hero look_up surprised, friend look_up happy, small look_up happy, first stand surprised, second stand happy
early: And then it was over. It was all as it had been before. "It is mended!" cried {friend}. Everyone ran out to see.
growing: And the next time that they looked, it was over. Everything was as it had always been, only that all of them stood and looked at it. "Which of us was it?" asked {first}.
confident: Nobody saw the moment when it stopped. But when they looked up it was over, and everything was just as it had always been. The whole street stood on the hill and could not look at it enough. "So which one of us was it?" said {first}. "It must have been the last thing," said {second}. "Or the first."
/
@ medium: third stand calm, hero stand curious holding scroll
early: "Why was it, now?" they asked {third}. "It just happened," said {third}. "Nobody did it."
growing: "I remember now," said {third}. "It was like that once before, when I was small. The {when} {event}. It was nobody's fault. It goes by itself." They were all silent for a moment.
confident: "Now that I think of it," said {third} slowly, "it was like this once before. I was as small as that one there. It came, and it went. It was nobody's fault at all." One could have heard a pansy drop.

== keep 2
@ street day medium: second stand happy, first stand happy, hero stand happy, friend stand happy
early: "Then I gave it back for nothing!" said {second}. And she laughed. She did not want the egg cup any more.
growing: "Then we did all that for nothing!" said {first}. He looked along the street, at the rakes and the letters and the children. "We'd better not tell anybody," he said.
confident: "Do you mean to say," said {first}, "that I stood in goal for nothing?" He thought about the game. He thought about Sunday, when there was to be another one. "Let us leave it as it is," he said.
/
@ wide: hero dance happy, small dance happy, friend dance happy
early: Nobody in the street was cross that day. It was very odd.
growing: Nobody in the street had anything on their mind that day. They noticed it because they all whistled.
confident: It was the lightest day that anybody could remember. Nobody had anything behind their back.

== frame 3
@ home day close_up: hero hold happy holding scroll, friend stand calm
early: {hero} kept the list. It was all crossed out.
growing: {hero} hung the list on the wall. Every line of it was crossed out. Only the top one was not. "Why {event}," it said.
confident: {hero} hung up the list, although one could not read it any more, apart from the top. "Why {event}," it said, and below that came a long row of things that were no longer so.
/
@ wide: hero stand happy, small stand curious, scroll
early: "What is that?" asked {small}. "That was a very good day," said {hero}.
growing: "What does it say?" asked {small}. "It doesn't say," said {hero}. "That is what's good about it."
confident: "But why did it happen, then?" asked {small}, who had read it twice. "That's the only thing that we never found out," said {hero}.

== close
@ street day wide: hero look_up happy, small look_up happy, friend look_up happy
early: They still talk of the {when} {event}. And once a year they all stand in the street and wait. Perhaps it will come again.
growing: People still talk of the {when} {event}. Once a year, on the same date, they give back what they have borrowed, to be on the safe side.
confident: They still speak of the {when} {event}. And once a year, when the date comes round, there is a good deal of coming and going with rakes, to be on the safe side.
/
@ close_up: friend stand worried, hero stand happy
early: "I ate a plum again," said {friend}. {hero} looked up. "Not yet," {they} said. "But soon!"
growing: "I have eaten another plum," said {friend}, and looked up carefully. "Nothing yet," said {hero}. "But you never know."
confident: "About that plum on the table," said {friend}, and looked up, to see if anything was beginning. "Give it time," said {hero}.
