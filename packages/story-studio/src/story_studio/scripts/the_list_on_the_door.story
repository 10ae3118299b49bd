# A wish hangs on the door; everybody adds a reason why not, and the reasons become a list of things to do.
script: the_list_on_the_door
themes: wants_to_do, wants_to_be, makes_something, wants_to_have, cannot_do, journey, learning_to, obstacle
idea: a hen who wants to be an astronaut
title: {hero} Wants to {deed} | The List on the Door
needs: want
role hero: alive
role friend: open, kinds frog mouse duck, cheerful, introduced "{their} friend {name} the {friend.noun}"
role doubter: kinds goat goose badger, old, he
role busy: kinds beaver squirrel hen, adult, she
role small: kinds snail rabbit ladybird, child, he, introduced "a little {small.noun} called {name}"
slot object: object, thing, "" -
slot where: place, "village" village
refrain start: When do we start?
refrain slowly: {friend.they} read it slowly, with one finger under the words.
refrain slow: {they} read it slowly, with one finger under the words.
refrain note: I want to {deed}.
cover @ where day medium: hero stand determined, friend stand happy, door, letter, object

== wish
@ home day medium: hero sit happy holding pencil, letter, door
early: {hero} was {a hero}. {They} had one big wish. {They} wrote it on a piece of paper.
growing: {hero} was {a trait hero} with a wish that was too big to keep inside. So one morning {they} took a pencil and wrote it on a piece of paper.
confident: {hero} was {a trait hero} with a wish, and the wish had grown. It had begun as a small one that fitted behind an ear. Now it kept {them} awake. So one morning {they} took a pencil and wrote it down.
/
@ where day wide: hero stand proud, letter, door, house
early: It said, "{refrain note}" {hero} hung it on the door.
growing: "{refrain note}" it said. {hero} hung it on the front door, where everyone could see it.
confident: "{refrain note}" That was all. It looked very short for something so big. {hero} hung it on the outside of the front door, because a wish is no use in a drawer.

== friend 2
@ where day medium: friend stand happy, hero stand happy, door, letter
early: {friend} read it first. "Oh good!" said {friend!}. "When do we start?"
growing: {friend} was the first to read it. "Good," said {friend!}. "When do we start?" That is what friends are for.
confident: {friend} was the first who came by. {Friend.they} read it slowly, with one finger under the words. "Good," said {friend!}. "When do we start?" {hero} had not known until then that it would be we.
/
@ close_up: hero stand worried, friend stand happy
early: "I do not know how," said {hero}. "I only know that I want to."
growing: "I have no idea how," said {hero}. "I only know that I want to." "Then that is number one," said {friend!}.
confident: "That is the trouble," said {hero}. "I know what, and I know why. I do not know how." "Then you know two out of three," said {friend!}, who liked sums that came out well.

== doubts
@ where day wide: doubter stand cross, busy stand calm, hero stand sad, door, letter
early: Then {doubter} came. He took a pencil and wrote on the paper. "You are too small." Then {busy} came. She wrote, "You have nothing to do it with."
growing: Then {doubter} came by. He read it, shook his head, took out a pencil and wrote under it, "You are too small for that." {busy} came next. "You do not have what you need for it," she wrote.
confident: Then {doubter} came by. He read it twice, shook his head, and took out a pencil. "You are too small for that," he wrote under it, in very neat letters. {busy} was next, in a hurry, as she always was. "You do not have what you need for it," she wrote, and ran.
/
@ medium: hero stand sad, letter, door
early: Somebody else wrote, "It has never been done." {hero} read it all and felt very small.
growing: By evening the paper was full. "It has never been done," said the last line. {hero} read it from top to bottom and felt smaller with each line.
confident: By evening there was hardly any white left. Nobody had been unkind. They had only been sure. "It has never been done," said the last line, and whoever had written it had underlined never.

== night 2
@ bedroom night close_up: hero sit sad, bed, letter
early: {hero} took the paper to bed. {They} read it again and again.
growing: {hero} took the paper down and took it to bed, which was a mistake. It did not get any better from being read.
confident: {hero} took the paper down and read it in bed, which is the worst place for such things. The wish was still at the top. But there was so much underneath it now.
/
@ wide: hero sit curious, bed, moon above
early: "Too small. Nothing to do it with. Never been done." {They} could not sleep.
growing: {They} counted. There was one line for the wish and there were three against it.
confident: One line for it, {they} counted, and three against. That was no longer a wish with some remarks. It was some remarks with a wish.

== turn 1
@ home dawn medium: hero stand surprised holding pencil, friend stand curious, letter
early: In the morning {friend} came. "That is a good list," {friend.they} said. "Now we know what to do."
growing: In the morning {friend} looked at the paper. "That is very useful," {friend.they} said. "They have told us exactly what we have to do." {hero} looked again.
confident: In the morning {friend} came to breakfast and read the paper from the top to the bottom. "That was kind of them," {friend.they} said. "It must have taken all day." "What was kind?" asked {hero}. "They made us a list," said {friend!}.
/
@ close_up: hero stand determined holding pencil, letter
early: So {hero} took the pencil. {They} put a little box in front of each line.
growing: "Too small" was not the end of something. It was a thing to take care of. {hero} took the pencil and drew a little box in front of each line.
confident: {hero} read it again, and it was true. It was not three reasons. It was three jobs. {They} took the pencil and drew a small square box in front of each one, the kind that you can tick.

== job/small 1
@ where day medium: hero stand determined, friend jump happy, small stand curious
early: The first line said that {hero} was too small. "Then we will be more," said {friend}. So they asked {small} to help. Now they were three. Tick!
growing: The first line was "too small". "One is small," said {friend}. "Three are bigger." They asked {small}, who had never been asked for anything and said yes before he knew what it was. Tick.
confident: The first box stood in front of "too small". "For one," said {friend}, "that is true." So they went and asked {small}, whom nobody had ever asked for anything. He said yes before he knew what it was about. Then there were three of them, and the three of them were quite a size. Tick.
/
@ above: hero stand proud holding pencil, friend stand happy, small stand proud
early: "I am not small any more," said {small}.
growing: "I have never been big before," said {small}, and walked in the middle.
confident: "So that is what it is like," said {small}, who was walking in the middle. "To be part of something large."

== job/need 1
@ workshop day medium: busy stand calm, hero stand curious, object, box
early: The next line said that {they} had nothing to do it with. So {hero} asked {busy}. "What do I need?" {they} said. {busy!} gave {them} a box.
growing: The second line was {busy's}. So they went to her. "You know what we need," said {hero}, "so you must know where it is." {busy!} stopped, for once, and pulled a box from under her bench.
confident: The second line was in {busy's} writing. So they went and asked her. "If you know what I do not have," said {hero}, "you are the very person who can tell me what it is." {busy!} put down her hammer. Nobody had looked at it in that way. Then she pulled a box out from under the bench.
/
@ close_up: busy stand happy, hero stand happy, box full
early: "I wanted to do that too, once," said {busy}. In the box was all that {they} needed. Tick!
growing: "I meant to do it myself one day," said {busy}. "I never had the time." In the box was everything that they needed. Tick.
confident: "I have been collecting it for years," said {busy}, and went a little pink. "I meant to do it myself, when I had the time." It was all there, sorted, with labels. Tick.

== job/plan 3
@ home night medium: hero sit determined holding pencil, friend sit curious, small sit sleepy, table, paper
early: At night they made a plan. First they would do the easy bit.
growing: In the evening they sat around the table and made a plan. They put the easy part first, so as to have something behind them.
confident: In the evening they sat around the kitchen table and made a plan. {friend} wanted to begin with the hard part, to be rid of it. {small} wanted to begin with a biscuit. In the end they put the easy part first and the biscuit before that.
/
@ close_up: small sit proud, hero sit happy, paper
early: {small} drew a picture of it. In the picture it was done.
growing: {small} drew what it would look like when it was done. They hung that on the inside of the door.
confident: {small} drew a picture of how it would look when it was done. It had four suns in it. They hung it on the inside of the door, where there was nothing against it.

== try 1
@ where day wide: hero run determined, friend run happy, small run happy, object
early: Then {hero} tried. It went wrong. {They} tried again. It went a bit less wrong.
growing: Then the day came, and {hero} tried it. It went wrong at once. {They} tried again, and it went wrong much later.
confident: Then came the first try. It went wrong almost before it had begun. The second went wrong a good deal later, and the third went wrong in a place where nothing had gone wrong before. "We are getting further," said {friend}.
/
@ medium: doubter stand calm, hero sit sad
early: {doubter} came to look. "I told you so," he said.
growing: {doubter} had come to look. "I wrote it down for you," he said, not unkindly. "It has never been done."
confident: {doubter} had brought a chair. "I did write it down for you," he said, not unkindly. "It has never been done."

== never
@ where sunset medium: hero stand curious, doubter stand surprised, letter
early: The last line said, "Never been done." {hero} thought about it. "Have you ever tried?" {they} asked {doubter}. "No," he said.
growing: The last line said that it had never been done. {hero} looked at it for a long time. "Has anybody ever tried?" {they} asked. {doubter} opened his mouth. "Not that I know of," he said.
confident: The last line of all said that it had never been done. {hero} looked at it for a long time. "How often has it been tried?" {they} asked. {doubter} began to count on his fingers. He looked at his hand. He had not put up a single one.
/
@ wide: hero stand determined, friend stand happy, small stand happy, doubter stand curious, object
early: "Then I will be the first," said {hero}. {They} took a deep breath. And {they} {did}!
growing: "Then it has not been done because nobody has done it," said {hero}. "That is something I can change." {They} went back to the start and took {their} time. And this time {hero} {did}.
confident: "Then that is not a reason," said {hero}. "It is only news that nobody has made yet." {They} went back to the beginning. {They} did the easy part, and the part after that, and came to the place where it always went wrong, and went on. And {hero} {did}.

== tick 1
@ where sunset close_up: hero stand proud holding pencil, doubter stand happy, letter
early: {hero} gave the pencil to {doubter}. He ticked the last box.
growing: {hero} held out the pencil, and {doubter} ticked the last box himself. He did it very neatly.
confident: {hero} held the pencil out to {doubter}. He looked at the paper, and at the line that he had underlined. Then he ticked the box himself, very neatly, and blew on it.
/
@ medium: doubter stand happy, hero jump happy, friend dance happy
early: "I was wrong," he said. He did not look sad about it.
growing: "I was wrong," he said, and he seemed to be rather pleased about it.
confident: "I have been wrong," he told everybody he met on the way home. "From beginning to end. You should have seen it."

== empty
@ where dawn wide: doubter stand worried, hero stand surprised, door, letter, house
early: The next day there was a new paper in the street. It hung on {doubter's} door. It said, "I want to learn to dance."
growing: The next morning a new paper was hanging in the street. It was on {doubter's} door. "I want to learn to dance," it said.
confident: The next morning there was a new sheet of paper in the street. It hung on {doubter's} own front door, and the letters were very neat. "I want to learn to dance," it said. There was a good deal of white underneath.
/
@ close_up: hero sit happy holding pencil, friend stand happy, letter
early: {hero} took a pencil. {They} wrote on it, "Good. When do we start?"
growing: {hero} read it, and took the pencil from behind {their} ear. "Good," {they} wrote. "When do we start?"
confident: {hero} was the first who came by. {They} read it slowly, with one finger under the words. Then {they} took the pencil from behind {their} ear and wrote underneath. "Good. When do we start?"
