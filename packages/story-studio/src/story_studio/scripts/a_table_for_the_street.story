# For the feast the table is made longer with borrowed doors, and who lends a door has to come along to look after it.
script: a_table_for_the_street
themes: feast
idea: Diwali lights for our street
title: A Table for {feast} | {hero} and the Doors of {feast}
words: feast, eid, diwali, hanukkah, christmas, tet, year, street, cousin, guest, light
slot feast: feast, "Feast Day" -
role hero:
role cousin: kin, nouns cousin brother sister friend, introduced "{hero's} cousin {name}"
role mama: kin, she, adult, name "Mama", nouns mother mum mama mom
role gran: kin, she, old, name "Gran", nouns grandmother grandma granny gran
role grump: kin, he, old, introduced "old {name} from number nine"
refrain long: And the table grew.
refrain shut: His door was shut. It was always shut.
cover @ street night wide: hero stand happy holding lantern lit, cousin stand happy, door, table big, pot_of_food

== small
@ kitchen day wide: hero stand proud, mama stand worried, table small, 4 chair
early: It was the day before {feast}. Everybody was coming to {hero's} house! But the table was small. It had four chairs.
growing: This year {feast} was going to be at {hero's} house, for the first time ever. "Who is coming?" asked {hero}. "Everybody," said Mama. They both looked at the table, which had room for four.
confident: Every year somebody in the family had {feast}, and this year it was {hero's} house that had it. Mama had written to everybody, because you can't leave anybody out, and everybody had written back that they would love to come. Now she stood in the kitchen with nineteen letters and a table for four.
/
@ close_up: hero look_up determined, mama sit sleepy
early: "I will make the table big," said {hero}. Mama had to cook, so she said yes.
growing: "I'll see to the table," said {hero}. Mama had three pots on the stove and only two hands. "Please do," she said.
confident: "Leave the table to me," said {hero}. Mama had a pot that was boiling over and another that ought to have been boiling, and she said yes without asking for the plan, which was lucky, because there was no plan yet.

== under 3
@ kitchen day medium: hero reach determined, cousin stand curious, table small
early: First came {cousin}. They pulled at the table. It did not get long.
growing: The first to arrive was {cousin}, with a sleeping bag. They each took an end of the table and pulled. Some tables get longer when you do that. This one only squeaked.
confident: The first guest was {cousin}, who always came a day early so as not to miss the biscuits. "Our table pulls out," said {cousin!}, so they took an end each and pulled, and the table followed whoever was stronger, first to the window and then to the stove.
/
@ above: cousin sit happy, hero sit worried, table small
early: "We can sit under it too," said {cousin!}. But who can eat under a table?
growing: "Half of them could sit on top and half underneath," said {cousin}. {hero} thought of Gran underneath, and shook {their} head.
confident: "Nine at the top and ten underneath," said {cousin}, and crawled in to try it. It was quite comfortable. But {hero} tried to picture somebody passing the soup down to Gran, and gave it up.

== first
@ home day wide: hero point happy, cousin stand surprised, door big, table small
early: {hero} leaned on the kitchen door. It was long and flat. "A door is a table that stands up!" {they} said. So they took it down and put it by the table. {refrain long}
growing: {hero} leaned on the kitchen door to think. It was as long as a bed and as flat as a plate. "A door is only a table that is standing up," said {hero}. Together with {cousin} {they} lifted it off its hinges and laid it next to the table. {refrain long}
confident: {hero} leaned on the kitchen door, where {they} did most of {their} thinking. It was smooth, and flat, and longer than two grown-ups lying down. "What is a door," said {hero} slowly, "but a table that happens to be standing up?" With {cousin} at the bottom and {hero} at the top it came off its hinges, and it lay down beside the table as though it had been tired for years. {refrain long}
/
@ medium: hero stand proud, mama stand surprised, door
early: "Where is my door?" asked Mama. "You are going to eat on it," said {hero}.
growing: "Where is the kitchen door?" asked Mama. "Under the forks," said {hero}. Mama opened her mouth, counted the places, and closed it again.
confident: "There used to be a door here," said Mama, who had come through without having to open anything. "It's having a rest," said {hero}. "It seats six." Mama looked at it, and counted, and went to find the long tablecloth.

== all 1
@ home day wide: hero walk happy, cousin walk happy, door, table
early: They took the next door and the next. {refrain long} Soon the house had no doors left.
growing: Then they fetched the bedroom door, and the bathroom door, and last of all the front door. {refrain long} Now twenty could sit down, and there was a good deal of wind.
confident: After that it was easy to stop seeing doors and to see only tables. The bedroom door came down, and the cupboard door, and, after some talk about towels, the bathroom door. When the front door had been laid on top of two flowerpots, the table ran out of the house and down the step.
/
@ street day medium: hero stand happy, cousin stand curious, door
early: Now the table was out in the street. All the neighbours came to look.
growing: The end of the table stuck out into the street. That is hard to hide, and soon the neighbours were standing around it, asking what it was for.
confident: It is not possible to have a table sticking out of your house without somebody asking about it. By four o'clock half the street had asked. "It's for {feast}," said {hero} to each of them, and then, because it would have been rude not to, "Would you like to come?"

== more 1
@ street day wide: hero stand worried, cousin point happy, table big
early: All of them wanted to come. So the table was too small again!
growing: They all said yes. {cousin} counted them on both hands and then on {hero's}. "The table is too small again," said {cousin!}.
confident: Nobody said no. {cousin} wrote down the names, and turned the page, and went on writing. "Do you remember the trouble that we had this morning?" asked {cousin!}. "We have it again, only bigger."
/
@ close_up: hero look_up determined, door
early: {hero} looked up the street. There were doors on all sides.
growing: {hero} looked up the street and down the street. There was a house, and a house, and a house, and each of them had a door in the front.
confident: {hero} looked up the street, and saw eleven houses, and on the front of every one of them something long and flat that was standing up for no good reason.

== lend/slot 2
@ street day medium: hero walk happy, cousin walk happy, door
early: The first door came from number two. It had a slot for letters. {refrain long} A bun rolled over it and was gone!
growing: Number two lent a brown door with a slot for letters. {refrain long} {cousin} put down a bun on it. The slot went clack, and the bun was gone.
confident: Number two lent a brown door with a brass slot for letters, "but I had better come with it," said its owner, "I can't very well stay in a house that is open." {refrain long} {cousin} rolled a bun along it, and the slot went clack, and swallowed it.
/
@ close_up: cousin sit happy, hero sit surprised, bread
early: {cousin} sat down under it with an open mouth.
growing: After that {cousin} lay down underneath with an open mouth, and {hero} posted buns. It was the best place at the whole table.
confident: It turned out that anybody who was lying underneath at the right moment could have their bun delivered. There was a queue for it until supper.
=>
@ home day close_up: hero stand surprised holding letter, door
early: The door at home had a slot now. A letter fell in. It was for number two!
growing: A little later a letter fell through the slot in {hero's} door. {hero's} door had never had a slot. The letter was for number two, so {they} took it over, and was given breakfast.
confident: Five minutes later something went clack, and a letter dropped on {hero's} mat. It was a surprise, since {hero's} door had never had a slot. The letter was for number two, and whoever brings a letter to number two is asked in for pancakes.

== lend/cat 2
@ street day medium: hero stand happy, cousin stand happy, door, cat
early: The next door was from number four. It had a small door in it for the cat. {refrain long} The cat came too.
growing: Number four lent a white door that had a little door in it, for the cat. {refrain long} The cat came along, because it had not been asked about any of this.
confident: Number four lent a white door with a second, very small door in the bottom of it, which belonged to the cat. {refrain long} Nobody had asked the cat. It walked behind the door all the way down the street, saying so.
/
@ close_up: hero sit surprised, cat, fish
early: Flap! Up came a head. Flap! The fish was gone.
growing: They put a dish of fish on it. Flap, went the little door, and up came two ears. Flap, it went again, and there was a little less fish.
confident: {hero} put down a dish of fish just there, which was a mistake. Flap, said the small door, and in the middle of the table there appeared two ears, and two eyes, and a paw that knew what it wanted. Flap. After that they called it the bread end.
=>
@ home day close_up: hero sit happy, cat
early: Flap! The cat came into {hero's} house. It stayed for lunch.
growing: Before breakfast it went flap, and the cat from number four walked into {hero's} kitchen and sat down on the best chair. It had found its door, and that was enough for a cat.
confident: Flap, it went before breakfast, and the cat from number four came in and looked around. It was the wrong house, but it was the right door, and a cat goes by the door.

== lend/bell 2
@ street day medium: hero stand happy, cousin jump happy, door, bell
early: The next door was from number six. It had a loud bell. {refrain long} Ding! "Come in!" they all said.
growing: Number six lent a red door with a bell on it. {refrain long} Each time somebody put an elbow on it, it rang, and everybody at the table called, "Come in!"
confident: Number six lent a red door that still had its bell on. {refrain long} "Mind your elbow there," said its owner, but nobody can mind an elbow all day. It rang when the plates came, and it rang when they were moved, and each time the whole table called, "Come in!"
/
@ close_up: cousin sit happy, hero sit happy, bell
early: And each time somebody did come in. So they needed more chairs.
growing: The odd thing was that somebody nearly always did. A man who was only looking for the post office stayed till ten.
confident: What was odd was that somebody always came. There was a man who had wanted to know the way to the post office, and a lady with a ladder, and both of them were still there when it got dark.
=>
@ home day close_up: hero stand happy, bell, door
early: Ding! went the door. "Come in!" said {hero} and Mama, and it was only the wind.
growing: Now it was {hero's} door that went ding. "Come in!" called {hero} and Mama both together. They had got used to it.
confident: Around noon {hero's} own door said ding, although it had never had a bell in its life. "Come in!" shouted everybody in the house, including two people in the bath.

== nine 1
@ street sunset medium: hero stand worried, cousin stand worried, door closed
early: Now just one house had a door. It was number nine. {grump} lived in there. {refrain shut}
growing: Now only one house in the street still had a door. In it lived {grump}. {refrain shut} He took in his milk through the window.
confident: By sunset there was one door left that was standing up, and nobody had gone near it. Behind it lived {grump}. {refrain shut} It had three locks and a chain, and a sign that said NOT TODAY, and the sign was so old that it must have meant a great many days by now.
/
@ close_up: cousin stand scared, hero stand calm
early: "We do not need that door," said {cousin}. {hero} was glad.
growing: "We have enough doors without that one," said {cousin} quickly. {hero} counted, and hoped that it was true.
confident: "I'm sure that we can do without it," said {cousin}, walking on tiptoe. {hero} was sure too. They were both so sure that they walked past it on the other side of the street.

== lights 2
@ street night wide: hero stand happy holding lantern lit, cousin stand happy, table big, 3 lantern lit
early: It got dark. They put lights on the table, one by one.
growing: When it got dark they put a light on each of the doors. From the far end it looked like a small road for somebody to land on.
confident: When it got dark they put a light on every door, and sat everybody down, and for a moment nobody spoke. The table ran from the stove in {hero's} kitchen, through the hall, over the step, and down the whole of the street.
/
@ behind: hero look_up happy, mama stand happy, table big
early: "I asked you for a table," said Mama. "It is a long one," said {hero}.
growing: Mama came out and looked along it. "I only wanted a table," she said. "It is one," said {hero}. "It is just not a short one."
confident: Mama came out, wiping her hands, and looked to the left, and went on looking. "I thought that you might borrow a chair," she said.

== pot
@ street night medium: gran stand worried holding pot_of_food, hero stand worried, table big, 2 lantern lit
early: By night all the doors of the street were in one long table. Then Gran came with the big pot. It was the best food of {feast}. But there was no room for it, and no room for Gran! Just one door was left in the street. It was at number nine. NOT TODAY, said a sign. {hero} knocked.
growing: By night the table ran out of the house and down the street, one door after another. The last to come was Gran, with the big pot, which she had carried on three trains. Without that pot it was not {feast}. And on the whole long table there was no room for it, and none for Gran either. They were one door short. {hero} swallowed. Then {they} walked up to number nine, where a sign said NOT TODAY, and knocked.
confident: By night the table ran out of the house and down the street, door after door, with everybody sitting at it. Last of all came Gran, who had been on three trains with the big pot on her knees, and what was in that pot was {feast}; the rest was only supper. She looked for a place to put it down. They pushed the plates together, and they breathed in, but there was not a hand's width left from one end of the street to the other. It was short by exactly one door. {hero} looked at {cousin}, and {cousin} looked at {cousin.their} shoes. So {hero} walked up to number nine alone, read the sign that said NOT TODAY, and knocked.
/
@ close_up: grump stand cross, hero look_up worried, door open
early: "What do you want?" asked {grump}. "We need your door," said {hero}. "I need it too!" he said. "I keep it shut." "You can come and look after it," said {hero}.
growing: Three locks turned. "What do you want?" asked {grump}. "Your door, please," said {hero}. "My door? I use it to keep people out!" "There is nobody left to keep out," said {hero}. "They are all at the table. But you could come too, and keep an eye on it."
confident: Three locks turned, and a chain fell. "Well?" said {grump}. "Please, may we have your door?" said {hero}. "My door?" said {grump!}. "I need that door. I keep it shut, so that people don't come in." {hero} thought about it honestly. "There aren't any people to come in," {they} said. "They are all out there. It would only be guarding you from an empty street. If you brought it, though, you could sit right behind it, and nobody would get past."

== carry 1
@ street night wide: grump walk cross, hero walk happy, cousin walk surprised, door, 2 lantern lit
early: {grump} looked out. He saw the lights. He took the door down and carried it on his own back.
growing: {grump} looked past {them} at the lights, and sniffed, and sniffed again. "It smells like my mother's kitchen," he said. Then he lifted the door off and carried it himself. He would not let anybody help.
confident: {grump} looked over {their} head. He saw eleven doors with lights on them, and then the smell from Gran's pot came up the street and found him, and his face did something that it had not done for a long time. "Nobody touches it but me," he said, and came down the steps with the door on his back, like a tortoise moving house.
/
@ medium: gran sit happy, grump sit calm, pot_of_food, door
early: Gran put the pot on it. "You first," she said. {grump} ate three bowls.
growing: Gran put the big pot down in the very middle of it, and filled the first bowl for {grump}. He ate it with one hand on the door. For the second bowl he took both hands.
confident: Gran set the pot on it, right over the sign, and the first bowl went to {grump}, because it was his door. He ate that one with a hand on the handle, from habit. For the second he needed both hands, and by the third he was telling Gran about his mother.

== song 3
@ street night wide: hero dance happy, cousin dance happy, grump sit happy, 3 lantern lit
early: They ate and sang. {grump} knew all the songs.
growing: Later they sang. There was one song of which nobody knew the third verse, until it came from behind the door of number nine.
confident: Later on they sang. Everyone knew two verses, as always, and was about to hum the rest, when an old rusty voice at the end of the table went on alone. {grump} knew all seven.
/
@ close_up: hero sleep happy, mama sit happy
early: {hero} fell asleep on a door.
growing: Some time after the seventh song {hero} put {their} head down on the bathroom door and fell asleep.
confident: Somewhere in the sixth {hero} laid {their} cheek on the bathroom door, only to listen better, and that was the last that {they} heard.

== back 2
@ street night wide: mama walk sleepy, cousin walk sleepy, door
early: It was very late. They took all the doors home in the dark.
growing: It was long past midnight when they carried the doors home. It was dark, and everybody was full, and in the dark one door feels much like another.
confident: It was nearly morning when the table was taken apart. Everybody helped, and everybody was tired and full of soup, and each of them picked up a door and carried it to a house. In the dark that looked quite correct.
/
@ close_up: grump walk sleepy, cousin walk sleepy, door
early: "Is this one mine?" asked {grump}. "I think so," said {cousin}.
growing: "Is this one mine?" asked {grump}. "It has a handle," said {cousin}, so they hung it up.
confident: "Is this one mine, do you think?" asked {grump}. {cousin} felt for it. "It's got a handle," said {cousin!}, and that seemed good enough.

== wrong
@ street day wide: hero stand surprised, cousin stand happy, grump stand happy, door open
early: In the morning all the doors were in the wrong place! {hero's} door was at number nine. "Shall we put them back?" asked {hero}. "Not today," said {grump}, and held it open.
growing: In the morning the whole street came out and laughed. Every door was on the wrong house. {hero's} front door hung at number nine, and it had no locks at all. "Shall we change them back?" asked {hero}. {grump} looked at it and opened it wide. "Not today," he said. "Come in."
confident: In the morning the sun came up on a street where not one door was on its own house. {hero's} front door was hanging at number nine, and as it had never had a lock that worked, it stood open. "We could change them back," said {hero}. {grump} swung it to and fro a few times, to see how that felt. The sign hung upside down in somebody's bathroom by now, but he still knew it by heart. "Not today," he said, and went to put the kettle on.

== payoffs

== tea 1
@ street day wide: hero walk happy, cousin walk happy, grump wave happy, door open
early: So it has stayed like that. When {hero} wants to see {their} own door, {they goes} in for tea.
growing: They never did change the doors back. When {hero} wants to go through {their} own front door, {they has} to visit number nine. {They does} it most days.
confident: They have been meaning to change the doors back ever since. But if {hero} wants to use {their} own front door, {they has} to go to number nine, and there is cake there, and so far it has never been the right day.
