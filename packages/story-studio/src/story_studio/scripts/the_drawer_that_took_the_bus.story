# A child with two homes takes one whole drawer along on the bus; in each home a hole of just its size is kept free for it.
script: the_drawer_that_took_the_bus
themes: parents_apart
idea: Mummy and Daddy don't live together any more
title: The Drawer That Took the Bus | {hero}, Two Homes and a Drawer
words: mummy, daddy, mum, dad, mother, father, parent, live, together, home, divorce, separate, apart
role hero:
role mama: kin, she, adult, name "Mama", nouns mother mum mama mom mummy
role papa: kin, he, adult, name "Papa", nouns father dad papa daddy
role driver: adult, kinds badger goat, she, introduced "{name} the driver"
refrain other: But it was in the other home.
refrain fit: It went in with a bump, and it fitted.
cover @ street day wide: hero sit happy holding bear_toy, driver stand happy, chest_of_drawers small, bus

== apart
@ kitchen day medium: mama sit sad, papa sit sad, hero sit worried, table
early: Mama and Papa sat at the table. "We will not live together any more," they said. "You will have two homes." {hero} did not want two homes.
growing: One day Mama and Papa both sat down at the table at the same time, which they had not done for a while. "We are not going to live together any more," said Mama. "But you will live with both of us," said Papa. "You will have two homes." {hero} had been quite content with one.
confident: One evening Mama and Papa sat down at the same side of the table, and {hero} knew that it was something big. "We don't want to live together any more," said Mama. "It's nothing that you did, and it's nothing that you can repair." "You'll have two homes," said Papa. He said it as if it were one more than other people had. To {hero} it sounded like half of one, twice.
/
@ bedroom day close_up: hero sit sad holding bear_toy, chest_of_drawers
early: "Where will my things be?" asked {hero}. {They} had one drawer. All {their} best things were in it.
growing: "And where is my drawer going to live?" asked {hero}. It was the bottom drawer of the big chest, and everything that {they} loved was in it, down to the string. Nobody had an answer to that.
confident: "And my drawer?" asked {hero}. It was the lowest one in the big chest of drawers. In it were the bear, eleven marbles, a torch, a book with no cover, and a string that might come in useful. Mama looked at Papa, and Papa looked at Mama. They had thought of nearly everything.

== case 1
@ home day medium: hero walk sad holding suitcase, papa stand happy, bed
early: On Friday {hero} went to Papa's new home with a case. At night {they} looked for the bear. {refrain other}
growing: On Friday {hero} packed a suitcase and went to Papa's new flat. It had an echo and a good view. At night {hero} looked in the suitcase for the bear. {refrain other}
confident: On the first Friday {hero} packed a suitcase for Papa's new flat, which had an echo, and a view of the station, and two forks. {They} had packed with care. There were socks for a week. At bedtime {they} felt for the bear, and felt again, and took out all the socks. {refrain other}
/
@ kitchen day medium: mama stand calm, hero stand cross holding bear_toy
early: On Monday {hero} was with Mama. {They} wanted {their} book. {refrain other}
growing: On Monday {hero} was with Mama again, and there was the bear. Then {they} looked for the book. {refrain other}
confident: On Monday there sat the bear at Mama's, looking as if it had not slept either. {hero} wanted to read to it. {They} looked for the book. {refrain other} It went on in this way for three weeks, and whatever {they was} looking for, it had always just moved out.

== two 2
@ shop day medium: papa stand happy holding bear_toy, hero stand worried
early: "We will buy two of all things," said Papa. He got a new bear. But it did not smell like the bear.
growing: "Then you need two of everything," said Papa, and bought a second bear. It was very clean, and very friendly. It just did not know anything.
confident: "The answer is to have two of everything," said Papa, and bought a second bear. {hero} tried it for one night, to be polite. It had both its ears. You could tell it a secret, but you had to start from the very beginning.
/
@ bedroom night close_up: hero sit sad, bear_toy, bed
early: "You cannot have two of the best one," said {hero}.
growing: "You can't have two of a best thing," {hero} explained to it, and the new bear did not mind.
confident: "It's not your fault," {hero} told it. "But there can't be two of a best thing, or it would say so."

== list 3
@ kitchen day close_up: mama stand happy holding paper, hero stand calm
early: Mama made a list. "Bear, book, light," it said. But where was the list? {refrain other}
growing: Mama wrote a list of all that had to come along. It was a very good list. On Friday {hero} wanted to look at it. {refrain other}
confident: Mama, who liked to have things on paper, wrote a list. It had a column for going and a column for coming back. On Sunday evening {hero} wanted to tick them off. The bear was there, and the book was there. Only the list was missing. {refrain other}

== drawer
@ bedroom day medium: hero reach determined, chest_of_drawers open, mama stand surprised
early: So on Friday {hero} took the drawer. {They} took all of it! {They} pulled it right out. "If I go, it goes," {they} said.
growing: On the next Friday {hero} did not pack. {They} went to the big chest, took hold of the bottom drawer, and pulled, and went on pulling until it came out. "What are you doing?" asked Mama. "If I go, my drawer goes too," said {hero}. "Then nothing can be in the wrong home."
confident: On the fourth Friday {hero} looked at the suitcase, and at the chest of drawers, and thought that {they} had been doing it the wrong way round. You should not move things out of a drawer. They were all right where they were. {They} took hold of the handles and pulled, and when other people would have stopped pulling, {they} went on, until the whole drawer was out and on {their} knees. "It comes with me," {they} said. "All of it. Then we're both always at home."
/
@ street day wide: hero walk determined, driver stand surprised, chest_of_drawers small, bus
early: {hero} got on the bus with it. "What is that?" asked {driver}. "It is where I live," said {hero}.
growing: It was a wide drawer for a bus. "What have you got there?" asked {driver}. "It's the part of my home that is mine," said {hero}. {driver!} thought about it. "Mind the step with it," {driver.they} said.
confident: A drawer is wider than the door of a bus, unless you carry it on its side, and then the marbles come out. "Is that furniture?" asked {driver}, who was not allowed to take furniture. "It's only a part of some," said {hero}. "The rest of it stays in one place. I'm the one who doesn't." {driver!} looked in, and saw the bear, who had a window seat. "One and a half, then," said {driver!}, and gave {them} two tickets.

== ride/marbles 2
@ bus day medium: hero reach surprised, driver stand surprised, 5 marble
early: The bus went around a bend. All the marbles ran out! All the people helped to look.
growing: In the second bend the marbles ran out of the drawer, all eleven, and all the way to the back. Everybody on the bus lifted their feet. A man with a hat found the last one in it.
confident: In the bend by the church the marbles got away. They ran the whole length of the bus, and then, as it stopped at the lights, they all ran back. Every passenger got down to look for them, and it was a quarter of an hour before anyone noticed that the lights had been green for some time.
/
@ close_up: hero sit happy, 3 marble
early: "I have ten," said {hero}. One was gone.
growing: {hero} counted them. There were ten. "It will turn up," said {driver}.
confident: There were ten of them in the end. "The eleventh's on board somewhere," said {driver}. "It can't get off without ringing the bell."
=>
@ bus day close_up: driver reach happy, hero sit happy, marble
early: "Look what I found," said {driver}. It was the last marble!
growing: One Friday {driver} held something up. It was the eleventh marble. It had been to the last stop and back four hundred times.
confident: One Friday the eleventh marble rolled out from under a seat and stopped at {hero's} shoe. It had been going to and fro on that bus since March, and it did not seem any the worse for that. {hero} put it into the drawer with the others.

== ride/rain 2
@ street day rain wide: hero walk calm, papa walk happy, chest_of_drawers small
early: It rained. Papa came to the bus. They put the drawer over their heads. It was a good roof!
growing: It was pouring when {hero} got off. Papa had come to meet the bus, but without an umbrella. So they put the marbles in their pockets, turned the drawer over, and walked home underneath it.
confident: It was pouring at Papa's stop, and Papa, who thought of most things and always the wrong ones, had brought a cake instead of an umbrella. They took everything out of the drawer, put it in their sleeves and pockets, and walked home under it, four legs and a roof, with the rain drumming on the bottom.
/
@ close_up: papa stand happy, hero stand happy
early: "Now this is a home," said Papa.
growing: "It's a bit small," said Papa, "but it has a good roof." They both laughed, and it was the first time at that address.
confident: "It's not large," said Papa under there, "but it's dry, and it's close to the station." {hero} laughed so much that the torch fell out of {their} sleeve.
=>
@ street day rain wide: hero walk happy, mama walk happy, chest_of_drawers small
early: Once it rained at Mama's stop too. {hero} showed her how to do it.
growing: When it rained at Mama's stop, {hero} said, "I know how to do this," and showed her how you walk home under a drawer.
confident: Mama had an umbrella, of course. But one wet Sunday it turned inside out, and {hero} said, "Never mind, I've brought the roof." Mama had to bend her knees the whole way. She said that it was nicely kept.

== ride/sleep 2
@ bus night medium: hero sleep calm, chest_of_drawers small, driver sit calm
early: Once {hero} fell asleep in the drawer. The bus went on and on.
growing: Once {hero} was so tired that {they} climbed into the drawer beside the bear, and fell asleep. The bus drove on to the last stop, and there {driver} found {them}.
confident: It had been a long day, and the drawer was soft with jumpers. {hero} only lay down in it to see what the bear saw. When {they} woke up, it was dark, and the bus was standing at the end of its road with nobody in it but {driver}, who was eating a sandwich very quietly.
/
@ close_up: driver sit happy, hero sit sleepy
early: "Which home is it today?" asked {driver}. "Papa's," said {hero}.
growing: "Which home is it today?" asked {driver}. "Papa's," said {hero}. So the bus turned around and went there, without stopping anywhere.
confident: "Which way today?" asked {driver}. "Papa's," said {hero}. "I have two homes as well," said {driver}. "One's got wheels." And the bus turned around, and went to Papa's, and stopped for nobody.
=>
@ bus night close_up: hero sit happy, driver sit happy
early: {driver} put a note on one seat. "For a drawer," it said.
growing: Now there is a note on the double seat at the front of the bus. It says: "Reserved on Fridays for a drawer."
confident: There is a small sign now on the double seat behind the driver. It says that on Fridays from four o'clock this seat is reserved for a drawer, and so far nobody has asked why.

== no_place 1
@ home night medium: hero sit sad, bear_toy, papa stand worried
early: Papa had no place for the drawer. It stood on the floor. Papa fell over it. Bump!
growing: But at Papa's there was no place for the drawer. It stood on the floor, like somebody who is only visiting. Papa fell over it twice on the way to the kitchen.
confident: But a drawer without a chest is only a box with a knob on. At Papa's it stood in the middle of the floor, like a guest who has not been asked to sit down, and everybody walked round it except for Papa, who walked into it.
/
@ bedroom day close_up: mama stand worried, hero stand cross, chest_of_drawers open
early: And at Mama's there was a big hole. Mama put ~towels in it. "No!" said {hero}. "That is my hole!"
growing: And at Mama's there was a hole in the chest, like a gap where a tooth has been. Mama did not like to see it, and filled it up with towels. "Take them out!" cried {hero}. "That's my hole!"
confident: And at Mama's the big chest had a hole at the bottom, and all week long it looked at her like a gap in a row of teeth. In the end she stuffed it with towels. "Take them out," said {hero} on Monday, standing there with {their} drawer, and {their} chin shook. "That isn't nothing. That's my hole."

== build
@ workshop day medium: hero stand determined holding rope, papa stand curious, 3 plank
early: "You need a hole too," {hero} told Papa. So they made one. {hero} took the string from the drawer. "This long, and this high," {they} said. They put wood all around the hole.
growing: {hero} thought about that hole. "You need one too," {they} told Papa. "A hole?" "One of the right size." {They} took the string out of the drawer and made knots in it, for how wide, how deep and how high. Then they built a frame out of planks. "Most people begin with the wood," said Papa. "We begin with the hole," said {hero}.
confident: {hero} thought about it all the way on the bus. What made it a home at Mama's was not the chest, it was the place in it that nothing else would fit. "You haven't got a hole," {they} told Papa. "That's what is wrong here." They measured the drawer with the string that might come in useful, one knot for the width, and one for the height, and one for how far back it went. Then they sawed planks and put them around that. "As a rule you begin with the wood," said Papa with a nail in his mouth. "We've got the hole already," said {hero}. "It only needs somewhere to be."
/
@ home day close_up: hero reach proud, papa stand happy, chest_of_drawers
early: Then {hero} pushed the drawer in. {refrain fit}
growing: It was a bit crooked, and it had more nails than it needed. {hero} lifted the drawer and pushed. {refrain fit}
confident: It was no beauty. It leaned to the left, and you could see where the planks had been a fence. Papa held his breath, and {hero} lifted the drawer and pushed. {refrain fit} It was the same bump as at Mama's, exactly the same, and {they} did it four more times in order to hear it.

== know 2
@ bedroom day medium: mama sit calm, hero sit happy, chest_of_drawers open
early: Mama took the ~towels out. "When I see the hole, I know where you are," she said.
growing: At Mama's the towels were gone. "I keep it free now," she said. "When I see the hole, I know that you are at Papa's. And when it's shut, you are here."
confident: At Mama's the towels had been moved up to the top. "I have got used to it," she said. "I look at it in the morning. When it's a hole, I know where you are, and when it's a drawer, I can hear where you are."
/
@ close_up: hero sit surprised holding letter
early: One day there was a note in the hole. "Hello, you," it said.
growing: One Monday {hero} found something in the hole, right at the back. It was a note. "Hello," it said. "It is Thursday here."
confident: Once, on a Monday, {hero} found a note at the very back. "It is Thursday here," it said, "and quiet. The soup was good. I saved you the story about the neighbour." From then on there was always one, on both sides.

== payoffs

== hole
@ bedroom night wide: hero sit happy holding bear_toy, mama stand happy, chest_of_drawers, bed
early: Now {hero} has two homes and one drawer. On Friday it goes out. On Monday it comes back. It goes in with a bump, and it fits. "Are you home?" asks Mama. "Yes," says {hero}, and gives the bear a hug.
growing: So now {hero} has two homes, and one drawer that takes the bus. On Friday it goes out, and on Monday it comes in again. It goes in with a bump, and it fits. "Is that you?" calls Mama from the kitchen. "Both of us," says {hero}.
confident: So there are two homes now, with a bus between them. They are not the same. One has an echo, and one has towels. But in both of them, at the bottom, there is a hole that is kept free, in which nobody puts anything but a note, and it is exactly as wide as {hero's} drawer. On Monday {they comes} in at the door, gets down on {their} knees, and pushes. It goes in with a bump, and it fits. "Is that you?" calls Mama. "Nearly," says {hero}, and puts the bear on top. "Now it is."
/
@ home night close_up: papa sit calm, chest_of_drawers open, hero wave happy
early: And what is in Papa's home now? There is a hole. {hero} will be back on Friday.
growing: And on the other side of the town Papa looks at a hole, and puts a note in it. It will be full again on Friday.
confident: At the other end of the bus line Papa is falling over nothing at all. He looks at the hole. Then he takes a pencil, and writes: "It is Monday here."
