# A place that nobody believes in must close if no new name is in its book; those who come to prove that it is not there have to sign.
script: the_book_by_the_door
themes: place, place_title, thing_title, living_thing, anything
idea: the library at the bottom of the sea
title: {called} | The Book by the Door
needs: site
words: library, museum, school, village, house, garden, castle, hotel, shop, bakery, island, forest, town, city, world
role hero:
role friend: open, kinds mouse frog duck hedgehog, cheerful, introduced "{name} the {friend.noun}"
role keeper: kinds owl tortoise heron, old, she, introduced "an old {keeper.noun} called {name}"
role doubter: kinds goat badger goose, adult, he, introduced "{name} the {doubter.noun}"
role second: kinds hen pig cow, adult, she, introduced "{name} the {second.noun}"
slot site: site, "museum" hall
slot around: around, "hill" hill
refrain no: "There is no such place as {called},"
refrain name: Now {doubter's} name was in the book.
cover @ around day wide: hero look_up happy, friend point surprised, book

== heard
@ street day medium: doubter stand proud, hero stand curious, friend stand curious
early: {hero} had heard of {called}. {refrain no} said {doubter}. "But I want to see it," said {hero}.
growing: {hero} had heard of {called}, and could not stop thinking about it. {refrain no} said {doubter}. "Have you looked?" asked {hero}. "Why should I look for what is not there?" said {doubter!}.
confident: Ever since {hero} had heard of {called}, {they} had thought of little else. {refrain no} said {doubter}, who knew most things. "Have you looked?" asked {hero}. "One does not look for what is not there," said {doubter!}, and that seemed to settle it for everybody but {hero}.
/
@ medium: hero walk determined, friend walk happy
early: "We can go and look," said {friend}. So off they went.
growing: "I have never not been somewhere," said {friend}. "Let us go and look." So they set out for {the site} that was not there.
confident: "I should like to see a place that isn't there," said {friend}. "One so seldom does." So they packed an apple each and set out.

== map 2
@ library day medium: hero point curious, friend stand curious, map, table
early: They looked at a map. There was a white spot. "It must be there," said {hero}.
growing: They looked for {the site} on the big map. It was not on it. But right in the middle of the map was a white spot, and nothing was written there at all. "It must be there," said {hero}.
confident: The big map had every well and every bend of the road, and no {site}. But {hero} found a white spot on it, no bigger than a thumb. "They drew everything that they had seen," said {hero}. "So it has to be where they have not been."
/
@ close_up: hero hold happy holding map, friend stand happy
early: {hero} put {their} thumb on the spot. "We are going to {the site}!"
growing: {hero} laid {their} thumb on the white spot, and it fitted. "Then that is where {the site} is," said {friend}.
confident: {hero} laid {their} thumb on it, and the white spot was gone. "There," said {friend}. "Now there is something on it."

== ask 3
@ market day wide: second stand calm, hero stand curious, friend stand calm, basket
early: On the way they met {second}. "Where is {called}?" asked {hero}. {second!} laughed. "Nowhere!"
growing: At the market they asked {second} the way to {called}. "To what?" she said, and laughed until her basket shook. "If there were such {a site}, I would sell apples there."
confident: At the market they asked {second} for the way. She had them say it twice. "{Called}!" she said, and wiped her eyes. "If there were one, I should have a stall at the door of it."
/
@ medium: friend stand curious, hero walk determined
early: "Then it is not here," said {hero}. "Good. One place less to look."
growing: "So it is not at the market," said {hero}. "That's one place less to look in."
confident: {hero} thanked her, and meant it. "Now we know that it isn't here," {they} said. "There can't be so many places left."

== arrive
@ around day wide: hero look_up surprised, friend look_up surprised, keeper stand surprised, door
early: And there it was! It was {called}. At the door sat {keeper}. "Visitors!" she said. "At last!"
growing: They went as far as the white spot, and a little further. And there it was, {called}, as large as life. Beside the door sat {keeper}. She stood up so fast that her chair fell over. "Visitors!" she said.
confident: They went as far as anybody goes, and then a little further, and there it was. There could be no doubt about it. It was {called}, and it was even better than its name. By the door sat {keeper}, who dropped her knitting. "Visitors," she said. "I had almost forgotten what they look like."
/
@ site medium: keeper point calm, hero hold curious holding pencil, book, table
early: By the door lay a book. {hero} wrote {their} name in it. It was the only name on the page. "I need ten names by tomorrow night," said {keeper!}. "If not, I must shut {the site}."
growing: By the door lay a big book with a pencil on a string. "Please write your names," said {keeper!}. The page was empty. "Nobody believes in {the site}," she said. "And if there are not ten names in the book by tomorrow night, I have to shut it for ever."
confident: By the door lay a big book with a pencil on a string. "Names, please," said {keeper!}. {hero} turned back a page, and another one. They were all white. "That is the rule," said {keeper!}. "Ten new names in a year, or {the site} is shut for good. The year ends tomorrow night." {hero} wrote {their} name as large as {they} could, but it was still only one.

== wonder 1
@ site day wide: keeper walk happy, hero look_up happy, friend look_up surprised
early: {keeper} showed them all of {the site}. {hero} ran from one end to the other. {They} had never seen such a thing!
growing: {keeper} showed them round {the site}, from one end to the other. There was something new behind every corner. {friend} forgot to shut {friend.their} mouth.
confident: {keeper} took them round, and she had kept it all beautifully, though nobody came. {hero} had to touch things to believe them. {friend} said nothing for a quarter of an hour, which had not happened before.
/
@ close_up: hero stand happy, keeper stand calm
early: "It is the best {site} in the world," said {hero}. "Nobody knows that but you," said {keeper!}.
growing: "It is the best {site} in the whole world," said {hero}. "Yes," said {keeper!}, "but a thing that nobody sees goes pale in the end."
confident: "How can anybody not know about this?" said {hero}. "They know about it," said {keeper!}. "They know that there is no such thing. It is hard to get in at a door when somebody has made up his mind that it is a wall."

== polish 3
@ site day medium: hero reach happy, friend reach happy, keeper sit calm, bucket, window
early: They washed the windows. They wanted {the site} to shine.
growing: First they helped {keeper} to wash the windows, so that {the site} could be seen from far off.
confident: They could not write ten names, so they did what they could, and washed the windows of {the site} until the light came in with a bump.
/
@ around medium: hero stand proud, friend sit sleepy, bucket
early: It shone! But nobody came to see it.
growing: In the evening {the site} shone like a spoon. But there was nobody on the road to see it shine.
confident: By evening it shone so that one had to squint. A bird squinted. It could not write.

== invite 1
@ street day wide: hero wave happy, friend wave happy, doubter stand cross, second stand calm
early: They ran home. "Come to {called}!" they called. But nobody came. {refrain no} they all said.
growing: The next morning they ran home and knocked on every door. "Please come and see {called}!" said {hero}. {refrain no} said {doubter}, and went back to his breakfast.
confident: At first light they were back in the street and knocked at every door. "It is there," said {hero}. "It is wonderful. Do come!" {refrain no} said {doubter} kindly, and shut the door, as one does for a draught.
/
@ medium: hero stand sad, friend stand sad
early: "They do not want to see it," said {friend}.
growing: "The more I say that it is wonderful, the less they believe it," said {hero}.
confident: "I told them the truth, and it was no use," said {hero}. "Perhaps it was too good," said {friend}. "Nobody goes to look at a thing that sounds too good."

== letters 4
@ home day medium: hero sit determined holding pencil, friend sit happy, 3 letter, table
early: They wrote letters too. "Come to {the site}!" said every letter.
growing: They tried it with letters as well. "You are invited to {called}," they wrote, nine times over.
confident: They tried it in writing. "You are invited to {called}," wrote {hero}, nine times, in {their} best hand, while {friend} licked the stamps.
/
@ street medium: hero run happy, friend run happy, letter
early: They put one in at each door. They waited. No one came.
growing: They put one through each door and waited at the corner. All that came was {doubter}, to give his letter back.
confident: They put one through each door and waited at the corner. After a while {doubter} came out and handed his back. He had put the commas right.

== low 2
@ around sunset wide: hero sit sad, friend sit sad, keeper stand sad holding key, door
early: The sun went down. There were only two names in the book. {keeper} took out her key.
growing: In the evening they sat in front of {the site}. There were two names in the book, and there was one hour left. {keeper} had the key in her hand already.
confident: Toward evening they sat on the step of {the site} and did the sum again. Two names, and {keeper} did not count. It came to two each time. {keeper!} had taken the key from its nail, and was looking at it as if she hoped that it would not fit.
/
@ close_up: keeper sit sad holding key, hero sit sad
early: "It was a good {site}," said {keeper!}.
growing: "You came to see it," said {keeper!}. "That was worth keeping it clean for."
confident: "It has been seen," said {keeper!}. "By two, and properly. There are {sites} that have had worse years."

== turn
@ street sunset medium: hero point determined, doubter stand cross, second stand curious, friend stand curious
early: Then {hero} had an idea. "You are right," {they} told {doubter}. "There is no such place. Come and show me!" And {doubter!} came at once.
growing: Then {hero} jumped up and ran. "{doubter!}," {they} said, out of breath, "you say that there is no {site}. I do not believe you. Come along and prove it!" {doubter!} put on his hat at once. "With pleasure," he said. "I can prove it to anybody."
confident: And there it was that {hero} had the idea. {They} ran all the way to the street. "You were right," {they} told {doubter}. "Nobody can see a place that is not there. But I am slow, and you will have to show me. Would you come and prove that it isn't there?" Nobody had ever asked {doubter!} for anything so nice. "All of you may come," he told the street. "It won't take long."
/
@ around sunset wide: doubter stand surprised, second stand surprised, hero stand happy, friend jump happy, door
early: They all came to see nothing. And there stood {called}. {doubter!} walked into the door. "Ow!" he said.
growing: The whole street came along to see nothing at all. "Here, for example," said {doubter!}, and walked straight into the door. It was quite hard. He felt it with both hands. Nobody said a word.
confident: The whole street came, to see what nothing looks like. "Here, for instance," said {doubter!}, walking backwards, "there would have to be a door." He bumped into it. He turned round, and felt it from top to bottom with both hands, as he was a thorough person. "Hm," said {doubter!}.

== sign 1
@ site night medium: doubter hold surprised holding pencil, keeper stand happy, hero stand happy, book, table
early: "Please write in the book," said {keeper}. {doubter} wrote, "I was not here." {refrain name}
growing: "I was never here," said {doubter}. "Then please write that down," said {keeper}, and gave him the pencil. "I was not at {called}," he wrote, and put his name under it. {refrain name}
confident: "I shall want that in writing," said {keeper}, and held out the pencil. {doubter} wrote that on this evening he had not been at {called}, as there was none, and signed it with a long tail. {hero} read it over his shoulder. It was a beautiful name. That made three.
/
@ close_up: second hold happy holding pencil, friend stand happy, book
early: Then {second} wrote her name, and then everybody else. Four, five, six!
growing: After him came {second}, who only wanted to make sure, and after her the whole street. They all wanted to have not been there. Five, six, seven, eight.
confident: Then {second} signed, and then the rest of the street, since nobody wished to be the only one who had been there. They made a queue for it. {friend} counted on {friend.their} fingers, and ran out of them.

== ten 2
@ site night wide: keeper hold surprised holding book, hero stand worried, friend stand worried
early: {keeper} counted the names. Eight, nine. And ten! "{The site} stays open!" she said.
growing: {keeper} counted with her finger. Eight. Nine. She turned the page. In the corner, very small, somebody had signed who had come in without being noticed. It was a snail. "Ten!" said {keeper!}.
confident: {keeper} went down the page with one finger, and everybody breathed along with her. Eight. Nine. There it stopped. "There's one on the back," said {friend}. And so there was, in silver, and rather wet. It had taken the snail all evening. "Ten," said {keeper!}.
/
@ close_up: keeper hug happy, hero hug happy
early: {keeper} hung the key back on the wall. She hugged {hero}.
growing: {keeper} hung the key back on its nail. She had to try twice, because she could not see very well just then.
confident: {keeper} hung the key on its nail. It took her two tries, since there was something in her eye. It was in both of them.

== stay 2
@ site night medium: doubter walk curious, second sit happy, hero stand happy
early: Nobody went home. {doubter} looked at every corner of {the site}. "Not bad," he said, "for a place that is not there."
growing: And then nobody went home. {doubter} walked through {the site} with his hands behind his back. "For something that is not there," he said, "it is very well done."
confident: Strangely, nobody went home. {second} had found a place to sit and {doubter} a place to stand. "One has to admit," he said, with his nose very close to it, "that as things go which do not exist, this is among the best."
/
@ wide: friend dance happy, hero dance happy, keeper sit happy
early: They stayed until the stars came out.
growing: It got late, and {the site} was as full of voices as it had once been, before anybody could remember.
confident: It grew late. {The site} was full of feet and voices, and it seemed to {hero} that the whole of it had moved a little closer together, to hear.

== rumour 3
@ street day wide: second point happy, hero walk happy, friend walk happy
early: Soon all the world heard of it. "Is this the way to {called}?" people asked. {second} showed them.
growing: After that people came from other streets, who did not believe a word of it. "To {called}?" said {second}. "It's straight on, and then a little further."
confident: It got about. Every day somebody came through the street who had heard of {called} and knew that there was no such thing. {second}, who now had her stall on the corner, sent them straight on, and a little further.
/
@ medium: doubter stand proud, hero stand happy
early: {doubter} led the way. "I found it," he said. {hero} let him.
growing: {doubter} often went along. "It was I who found the door," he used to say. And that was true, in a way.
confident: On Sundays {doubter} did the tour. "I came upon the door quite by myself," he would say, and rub his forehead. {hero} never put it right. It was all true.

== close
@ site day medium: keeper sit happy, hero hold happy holding pencil, 2 book, table
early: Now there is a new book by the door. The old one is full. On the first page is {hero's} name.
growing: By the winter the book was full, and {keeper} had to buy a new one. {hero} was there when it was put on the table, with the pencil on its string. "You first," said {keeper!}.
confident: Before the year was out the book was full, and a second one lay beside the door of {the site}. {keeper} asked {hero} to be the first in it. {They} wrote it small this time, to leave room.
/
@ around day wide: hero stand happy, friend wave happy, doubter stand calm, door
early: A little bird came by. "Is this {called}?" it asked. "There is no such place," said {hero}. "Come in!"
growing: Outside stood somebody with a map, who was looking for {called}. {hero} smiled. "There is no such place," {they} said, and held the door open. "Come in and see."
confident: On the step stood somebody with a map and a doubtful look. "I am told that {called} is here," it said. "I must say that I don't believe it." "Quite right," said {hero}, and held the door open. "Would you put that in writing?"
