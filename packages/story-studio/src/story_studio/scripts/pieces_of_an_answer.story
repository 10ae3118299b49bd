# A question is asked of three who should know; each knows one true piece, and the hero puts them together.
script: pieces_of_an_answer
themes: question, why_question, where_question, how_question, what_question, who_question, when_question, do_question, is_question, can_question
idea: why do leaves fall
title: {question}
needs: question, answered
role hero: child
role friend: open, kinds snail mouse rabbit, funny, introduced "{their} friend {name} the {friend.noun}"
role first: kinds owl crow, old, he
role second: kinds duck goose hen, she
role third: kinds bear badger goat, old, she
slot subject: about, thing, "" -
refrain ask: "{question}"
cover @ hill day behind: hero look_up curious, friend sit curious, subject

== ask
@ garden day wide: hero look_up curious, tree, subject
early: {hero} had a question. {refrain ask}
growing: {hero} woke up one morning with a question, and it would not go away. {refrain ask}
confident: Most questions go away if you have breakfast. {hero} had breakfast, and the question was still there. {refrain ask}
/
@ medium: hero stand curious, friend stand curious, subject
early: {They} asked {friend}. "I do not know," said {friend!}. "But I will come with you."
growing: {They} asked {friend}. "I have no idea," said {friend!}. "But I know people who know things. I will come with you."
confident: {They} asked {friend}, who thought so hard that {friend.their} ears moved. "I do not know," said {friend!}. "But I know where people live who know things. I had better come with you."

== think 2 if why
@ garden day close_up: hero sit curious, friend sit curious, subject
early: First they looked very hard. They looked and looked.
growing: First they looked for themselves. They looked from the front and from below, for as long as they could keep still.
confident: But first they looked for themselves, because {hero} thought that it was only polite. They looked from the front, and from underneath, and once with their eyes almost shut.
/
@ above: hero point curious, friend sit curious, subject
early: "I can see it," said {hero}. "But I cannot see why."
growing: "I can see that it is so," said {hero}, "but looking does not say why."
confident: "I can see that it is so," said {hero} at last. "I can see it beautifully. I cannot see what it is for."

== first 1
@ library day wide: first sit proud holding book, hero stand curious, friend stand curious, 5 book
early: They went to {first}. He had a lot of books. {refrain ask} asked {hero}.
growing: They went to {first}, who had read every book in the library. {refrain ask} asked {hero}.
confident: The first who should know was {first}. He had read every book in the library, and some of them had been about things. {refrain ask} asked {hero}.
/
@ close_up: first stand calm holding book, hero stand worried
early: {first} found it in a book. "{clue_one}" he read. That was all that he knew.
growing: "I have that in a book," said {first}, and read it out. "{clue_one}" He turned the page. "There is no more about it," he said.
confident: "I have that somewhere," said {first}, and ran along the shelf. "Here. {clue_one}" He turned the page, and turned it back. "That is all that it says," he said, a little hurt. "Somebody else must know the rest."

== second 1
@ pond day wide: second stand happy, hero stand curious, friend stand curious, subject
early: They went to {second}. She was never still. {refrain ask}
growing: Then they went to {second}, who noticed everything that went on at the pond. {refrain ask} asked {hero}.
confident: The second who should know was {second}. She knew everything that happened at the pond, often before it did. {refrain ask} asked {hero}.
/
@ medium: second dance happy, hero stand surprised
early: "I know one thing," said {second}. "{clue_two}" And off she went.
growing: "All I know is what I see," said {second}. "{clue_two}" And off she went, because it was time for lunch.
confident: "I do not read," said {second}, "but I notice. {clue_two} That is all that I have noticed so far." Then she noticed that it was time for lunch, and was gone.

== silly 2 if why
@ road day medium: friend stand proud, hero sit happy
early: "I have an answer," said {friend}. "It is just for fun." They both laughed.
growing: "I have thought of an answer too," said {friend}, while they were walking. "It is so because it would be boring if it were not." They laughed so much that they had to sit down.
confident: "I have got one too now," said {friend}, when they had walked for a while. "It would be very boring otherwise." They laughed until they had to sit down, and then {hero} stopped. "That one at least sounds like you," {they} said.
/
@ close_up: hero stand curious, friend stand curious
early: "That is not it," said {hero}. "But I like it."
growing: "It is not right," said {hero}, "but it is a good one to keep until we have a better one."
confident: "It is not right, I think," said {hero}. "But you looked at it when you said it. The others looked at something else."

== third 1
@ forest sunset wide: third sit calm, hero stand curious, friend stand sleepy
early: They went to {third}. She was very, very old. {refrain ask} asked {hero}.
growing: The last was {third}, who was older than the path to her house. {refrain ask} asked {hero}, and {they was} a bit tired of it by now.
confident: The third lived where the path stopped. {third} was so old that she had seen it all happen more than once. {refrain ask} asked {hero}, for what felt like the hundredth time.
/
@ close_up: third look_up calm, hero sit curious
early: {third} said nothing for a long time. Then she said, "{clue_three}"
growing: {third} was silent for so long that they thought she had gone to sleep. "{clue_three}" she said then. "You will have to do the rest yourselves."
confident: {third} was silent for so long that {friend} waved a hand in front of her. "{clue_three}" she said then. "It took me eighty years to find that out. You are quicker than I am. You will find the rest by Thursday."

== cross 2
@ road sunset medium: hero sit cross, friend sit calm
early: On the way home {hero} was cross. "I have three answers," {they} said. "And I do not know any more than before."
growing: On the way home {hero} sat down on a stone and was cross. "Three answers," {they} said. "Not one of them fits, and now I have one more question."
confident: On the way home {hero} sat down on a stone, because {they} could not be so cross and walk. "I went out with one question," {they} said, "and I am coming home with two. At this rate I shall have a houseful."
/
@ close_up: friend stand calm, hero sit curious
early: "Put them all together," said {friend}. "Like a puzzle."
growing: "Perhaps none of them is the whole answer," said {friend}. "Perhaps they are pieces of one."
confident: "What if they are pieces?" said {friend}, who had a biscuit in three parts in {friend.their} pocket. "Nobody would call this a biscuit. But if you hold it together, it is one."

== look
@ hill dawn wide: hero sit curious, friend sit curious, subject
early: So {hero} sat down and thought. {They} put the three answers next to each other.
growing: So the next morning {hero} climbed the hill, sat down, and put the three answers in a row. {They} said them one after another, out loud.
confident: So the next morning {hero} climbed the hill, sat down in the grass, and laid the three answers out in a row, as you do with pieces of a puzzle. {They} tried them in one order, and then in another.
/
@ medium: hero jump surprised, friend stand surprised, subject
early: "Now I know!" said {hero}. "{answer}"
growing: And all at once they fitted. "Now I know!" said {hero}. "{answer}"
confident: And then, the way it is with puzzles, it was not three pieces any more. "{friend!}," said {hero} slowly. "Listen. {answer}"

== pieces 1
@ hill day medium: hero stand happy, friend stand curious, subject
early: "They all knew one bit," said {hero}. "Nobody knew it all."
growing: "They all knew it," said {hero}. "Only each of them knew just a third, and they have never talked about it."
confident: "The strange thing is that they all knew," said {hero}. "One had read it, one had seen it, and one had waited for it. They just never sit at the same table."

== tell
@ hill sunset wide: hero stand proud, friend stand happy, third stand calm, first stand calm, second stand happy
early: {refrain ask} Now {hero} could tell everyone the answer. They all sat down and listened.
growing: {refrain ask} Now {hero} could tell the answer to the three who should have known. They all came to hear it, and it was the first time that they had sat down together.
confident: {refrain ask} Now {hero} went back and told the answer to each of the three who should have known. They came and sat in a row, with {first}, {second} and {third} side by side, and for once they all listened to the same thing.
/
@ close_up: third sit happy, hero sit happy, subject
early: "And why is that?" asked {friend}. {hero} laughed. That was the next question.
growing: "Well, well," said {third}. "And why is that so?" {hero} opened {their} mouth, and then {they} laughed. It was a very good question.
confident: "Well, well," said {third} after a while. "And why is that?" {hero} began to answer, and stopped, and felt it arrive, quite new and all {their} own. It was even better than the first one. {They} would need a big breakfast.

== bed 3
@ bedroom night close_up: hero sit sleepy, bed, moon above
early: At night {hero} could not sleep. {They} had so many new questions.
growing: That night {hero} lay in bed and counted questions in place of sheep. {They} got to eleven.
confident: That night {hero} lay in bed and counted questions, as other people count sheep. They jumped over the fence one by one. Not one of them was afraid.
/
@ wide: hero sleep happy, bed, moon above
early: {They} fell asleep with a smile. The questions could wait.
growing: The questions did not mind waiting. They would all be there for breakfast.
confident: {They} got as far as eleven. The rest lay down in the grass and waited for the morning.
