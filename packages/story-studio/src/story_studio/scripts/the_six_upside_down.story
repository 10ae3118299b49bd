# A six that hangs by its hole turns round and is a nine: nobody comes to the party on the sixth.
script: the_six_upside_down
themes: birthday, growing_up
idea: nobody came to my birthday party
title: The Six That Stood on Its Head | {hero} Is Six
words: birthday, party, cake, candle, invite, nobody, present
role hero:
role mama: kin, she, adult, name "Mama", nouns mother mum mama mom
role friend: open, kinds mouse frog squirrel mole, cheerful, introduced "{name} the {friend.noun}"
role knit: adult, kinds goose sheep goat, she, introduced "{name} the {knit.noun}"
role build: adult, kinds bear badger beaver, he, introduced "{name} the {build.noun}"
role read: old, kinds owl heron tortoise, he, introduced "{name} the {read.noun}"
refrain not: "Not today!" a voice called.
cover @ kitchen day wide: hero sit surprised, friend sit happy, birthday_cake, table

== invite
@ village day medium: hero reach happy holding paper, tree, bucket
early: {hero} made a big sign. "I will be 6! Come to my party on the 6th!" The 6 was cut out of gold paper. It had a hole in it, so {hero} hung it by the hole.
growing: {hero} was going to be six, and six is important. {They} painted a big sign all alone. "I will be 6. Come on the 6th!" The two sixes were cut out of gold paper. {They} nailed the sign to a tree, and hung each six on a nail by its hole, because there was one already.
confident: {hero} was going to be six on the sixth, and that only happens once. {They} painted the invitation without any help. "I WILL BE 6. COME ON THE 6," it said, and the sixes were cut out of gold paper, so that nobody could miss them. {They} climbed on a bucket, held on to the tree with one arm, and hung each of them on a nail by its hole, since there was a hole in it anyway. It is not easy to see what you are doing from so close.
/
@ kitchen day wide: hero sit happy, mama stand happy, birthday_cake, table, 8 chair
early: On the 6th there was a cake. It had six lights. There were eight chairs. {hero} sat down and waited.
growing: On the morning of the sixth there was a cake with six candles and a big 6 on it in sugar. Around the table stood eight chairs. {hero} sat on the first of them, and waited for the others to fill up.
confident: On the morning of the sixth everything was ready. There were eight chairs and eight cups. In the middle stood the cake with six candles, and on top of it Mama had written a 6 in sugar, as big as a plate. {hero} sat where {they} could see the door.

== wait
@ kitchen day medium: hero sit sad, birthday_cake, table, 7 chair empty
early: Nobody came. {hero} waited and waited. Still nobody came. So {hero} went out to ask.
growing: At three o'clock nobody had come. At four o'clock nobody had come, and {hero} had counted the candles so often that they began to look like more. "I will go and fetch them," {they} said.
confident: At three o'clock nobody came. At half past three they still did not, and the longer they did not come, the louder they did it. {hero} moved the chairs a little. At four {they} stood up. "Perhaps they can't find the way," {they} said, although it was a very small village.
/
@ village day medium: hero stand sad, house
early: {hero} knocked at a door. {refrain not} {They} knocked at the next one. {refrain not} They all had no time.
growing: {hero} knocked at one door after the other. Behind each of them somebody was busy, and something was pushed under a table. {refrain not} Nobody even opened.
confident: {hero} knocked at the first house. Inside somebody ran to and fro, and something heavy was pushed behind something else. {refrain not} It was the same at the second, and at the third. They were all at home, and they sounded cheerful, and not one of them opened the door.

== door/knit 2
@ village day close_up: hero look_up curious, knit sit surprised, ball_of_wool, window
early: {knit} was knitting something. {Knit.they} hid it fast. {refrain not}
growing: Through the window {hero} saw {knit}, who was knitting something red. It was long. When {knit!} saw {them}, {knit.they} sat down on it. {refrain not}
confident: Through her window {hero} could see {knit}, who was knitting so fast that it smoked. It was red, it had one sleeve, and the sleeve went out of the room. When {knit!} noticed {them}, {knit.they} sat down on the whole of it. {refrain not}
/
@ village day medium: hero walk sad
early: "{knit!} would rather knit," said {hero}.
growing: "{Knit.they} would sooner knit than come to my party," thought {hero}.
confident: "Somebody is getting a very big jumper," thought {hero}, "and it is somebody that {knit.they likes} better than me."
=>
@ kitchen day medium: hero stand happy, knit stand surprised, red_scarf
early: {knit} gave {them} a red jumper. It was for a big child of nine, and it went down to the floor. "It is a tent," said {hero}.
growing: {knit} had made a red jumper, in the size for nine. On {hero} it went down to the floor, with some left over. "There is room for a friend in it," said {hero}, and tried that out at once.
confident: The red jumper had been made to fit somebody of nine. {hero} went in at the bottom and was not seen for some time. "It's lovely in here," {they} called. "You could put up a stove." There was room in it for two, and for the next three years.

== door/build 2
@ village day close_up: hero look_up curious, build stand surprised, hammer, window
early: {build} hit something with a hammer. Bang, bang! Then {build.they} shut the door. {refrain not}
growing: Behind the shed {build} was hammering. It had wheels. When {build.they} heard {hero}, {build.they} threw a blanket over it. {refrain not}
confident: From the shed came hammering. Through a crack {hero} saw {build}, and behind {build.them} there were two wheels and a bell. The bell was covered with a blanket in a great hurry, and rang underneath it. {refrain not}
/
@ village day medium: hero stand sad
early: "{Build.they has} no time for me," said {hero}.
growing: "{Build.they has} time for wheels," thought {hero}, "but not for me."
confident: "They've all got something better to do," thought {hero}. "One of them even has a bell on it."
=>
@ village day medium: hero sit happy, build stand happy, bicycle
early: {build} had made a bike. It was a bike for a nine-year-old. {hero} could not reach the ground. {build!} held on and ran.
growing: {build} had built a bicycle, for legs of nine. {hero} sat high up on it like a king and could not reach the pedals. So {build!} pushed, and {hero} rang the bell.
confident: The bicycle was for somebody of nine, and {hero's} feet hung in the air half way down to the pedals. "I'll saw a bit off," said {build}. "No," said {hero}, "I'll put a bit on." Until then {they sits} at the top and rings, and {build!} does the part with the legs.

== door/read 2
@ village day close_up: hero look_up curious, read sit surprised, book, window
early: {read} was wrapping a thick book. {Read.they} shut the curtain. {refrain not}
growing: {read} was wrapping something thick and square, and had got {read.their} beard stuck in the tape. When {hero} looked in, the curtain was closed. {refrain not}
confident: {read} was wrapping up something thick and square, with far more string than it needed, and one finger was tied in with it. When {hero} looked in, the light went out. {refrain not} Then there was the sound of somebody falling over a parcel in the dark.
/
@ village day medium: hero walk sad
early: "Nobody wants to come," said {hero}.
growing: "Everybody has somebody," thought {hero}, "and I am not the one."
confident: It was clear that somebody in this village was very much loved. {hero} would have liked to know who it was.
=>
@ home night medium: hero sit happy, read sit happy, book open
early: {read} gave {them} a thick book for a nine-year-old. It had no pictures. "I will read it to you," said {read!}.
growing: {read} gave {them} a book with six hundred pages and not one picture, for a reader of nine. "Then you must read it to me," said {hero}, and {read!} liked nothing better.
confident: The book had six hundred pages, no pictures, and a shipwreck in small print on page four. It was meant for somebody who was nine. So now {read} comes on Sundays and reads it aloud, a chapter at a time, and {hero} draws the pictures in.

== friend_comes 1
@ kitchen sunset medium: friend stand happy, hero sit sad, birthday_cake
early: Then {friend} came by. "I lost my ball," said {friend!}. "Is it here? Oh! A cake!"
growing: In the evening there was a knock after all. It was {friend}, but {friend.they} had only come for {friend.their} ball, which was under the hedge. Then {friend.they} saw the table. "Oh," said {friend!}. "Are you practising?"
confident: Just as it was getting dark, somebody knocked. It was {friend}, who had not come for the party at all. {Friend.their} ball had gone under the hedge. Then {friend.they} saw the eight chairs, and the cake, and {hero}. "Are you having a practice?" asked {friend!}. That is a sensible thing to have.
/
@ close_up: hero sit cross, mama stand calm
early: "Nobody came," said {hero}. "Sit down, {friend!}," said Mama.
growing: "Nobody came," said {hero}, and {their} voice wobbled. "Sit down, {friend!}," said Mama. "There is a chair free."
confident: "This is the party," said {hero}. "This is all of it." "Then do sit down, {friend!}," said Mama. "We have one or two chairs left."

== nine
@ kitchen sunset wide: hero sit sad, friend sit surprised, birthday_cake lit, table
early: {friend} sat down on the other side of the cake. "Why does it say 9?" {friend.they} asked. "It says 6," said {hero}. "Here it says 9," said {friend!}. They looked at the cake. {hero} ran around the table. It was a 9! "My sign!" said {hero}.
growing: {friend} sat down across the table, on the far side of the cake. "That's a fine nine," {friend.they} said. "It's a six," said {hero}. "From here it's a nine." {hero} walked around the table. From {friend's} chair it was a nine, as plain as anything. {hero} stood still. Then {they} thought of the tree, and of the nails, and of the hole in a six.
confident: {friend} took the chair on the far side, so that the cake stood between the two of them. "Nicely written, that nine," {friend.they} said, to be friendly. "It's a six," said {hero}. "It's a nine," said {friend!}, who could see it quite well. "I am six," said {hero}, "and I was there." Then {they} got up and walked round the table, slowly, and with every chair that {they} passed the six leaned over a little more. By the seventh chair it was standing on its head, and it was a nine. {hero} thought of a tree, and of two nails, and of what a six does when it is hung up by its hole.
/
@ village night medium: hero run happy holding lantern lit, friend run happy, paper, tree
early: They ran to the tree. Each 6 had turned round on its nail. "I will be 9," said the sign. "On the 9th!" So that was why nobody came. They were going to come on the 9th. "They did not forget me!" said {hero}.
growing: They ran to the tree with a lantern. The two sixes were hanging by their holes, and they had both turned round on their nails, so that they were nines. "Come on the 9th," read {friend}. "I was going to!" So nobody had stayed away. They had just not come yet. "I have a party in three days," said {hero}. "Do you know how good that is?"
confident: They took a lantern and ran. There hung the sign, very straight, and on its two nails, with their tails down, hung two golden nines, turning a little in the wind. So the whole village had read the same. There was to be a party on the ninth, for somebody who would be nine. "I was going to come," said {friend}. "I've got it in my calendar." {hero} sat down on the bucket. Nobody had stayed away. It was only that none of them had come yet. "Then all that knitting and hammering," {they} said, and did not finish, because {they} had to laugh.

== two 3
@ kitchen night medium: hero sit happy, friend sit happy, birthday_cake, table
early: They ate half of the cake. It was a party for two. It was a good one.
growing: So they had the practice after all. They ate half of the cake, exactly up to the middle of the number, and played all the games that two can play.
confident: And because it was still the sixth, they went back and held the practice properly. {friend} sat on four of the chairs, one after another, to be more people. They ate half of the cake, and what was left of the number was a small round hole.

== ninth
@ kitchen day wide: hero stand proud, friend stand happy, knit stand happy, build stand happy, read stand happy, birthday_cake, table
early: On the 9th they all came. "You are nine!" they said. "I am six," said {hero}. "But I will be nine. You are just a bit early." And they lit six lights, and three more.
growing: On the ninth they all came, at three o'clock exactly, and every chair was taken. "All the best for being nine!" they shouted. "I am six," said {hero}, and told them about the sign. There was a silence, and they looked at their presents. "It does not matter," said {hero}. "I will be nine. You are just very early." And they lit six candles, and three to practise.
confident: On the ninth they came, all of them, at three o'clock, and had to fetch a ninth chair. "Many happy returns!" they called. "How tall you've got for nine!" "I am six," said {hero}. It went rather quiet. They looked at {hero}, and then at what they had brought, and then at their shoes. "It's all right," said {hero}. "I'm going to be nine. Nobody has ever had their presents ready so early." And they lit six candles, and then three more, for practice.

== payoffs

== seven 1
@ village day medium: hero reach happy holding paper, friend hold happy, bucket, tree
early: Next year {hero} made a new sign. This time {friend} held the bucket, and {hero} put in two nails. Now it cannot turn.
growing: The next year {hero} painted a new sign, and {friend} held the bucket, and there were two nails in every number. You can't do much wrong with a seven.
confident: The year after that {hero} was seven, which is a safe number. All the same {friend} holds the bucket now, and every number gets two nails. They are both looking forward to eight, which you can hang up any way you like.
