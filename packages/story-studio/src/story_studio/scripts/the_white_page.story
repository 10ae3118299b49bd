# A broken arm or leg gets a white plaster that nobody may touch, until it becomes the book of a whole class.
script: the_white_page
themes: broken_bone
idea: I broke my arm
title: The White Page | {hero} Breaks {a limb}
words: broke, break, broken, arm, leg, wrist, ankle, foot, hand, plaster, accident, fall
slot limb: object, "arm" -
role hero:
role mama: kin, she, adult, name "Mama", nouns mother mum mummy mama mom
role doctor: kin, adult, she, name "Doctor Fig", introduced "Doctor Fig", nouns doctor
role friend: open, kin, child, introduced "{hero's} friend {name}"
role teacher: adult, she, kinds owl goat badger, name "Miss Finch", introduced "Miss Finch the teacher", nouns teacher
refrain mine: "I will be your {limb}," said {friend!}.
cover @ classroom day medium: hero sit happy, friend stand happy holding pencil

== crack
@ playground day medium: hero sit surprised, friend stand worried, tree
early: {hero} was up in the tree. Then {they was} not. Crack! It hurt a lot. "I think that is my {limb}," said {hero}.
growing: It went very fast. First {hero} was up in the tree, and then {they was} under it. In between something had gone crack, and it had not been the tree. "I think that was my {limb}," said {hero}, and then it began to hurt.
confident: From the top branch one could see as far as the church. {hero} had just found that out when the branch changed its mind. There was a crack. The branch was whole, and looked as if nothing had happened. "Then it was my {limb}," said {hero}, and after that {they} did not say anything for some time.
/
@ hospital day medium: doctor stand calm, hero sit worried, mama stand worried, bed
early: {doctor} looked at a picture of the bone. It had a thin line in it. "It is broken," she said. "But bones can do a thing that cups can't. They grow together again." She put a white ~plaster around it.
growing: In the hospital {doctor} held a picture up to the light. One could see right into {hero}. Through the bone ran a thin line. "Broken," said {doctor}. "But a bone can do something that a cup can't. It heals itself, if one leaves it in peace." And so that it was left in peace, she put a ~plaster around it.
confident: In the hospital {doctor} held a photograph against the window. There were {hero's} bones, quite grey and tidy, and through one of them ran a line as thin as a hair. "Broken," said {doctor}. "Cups stay like that. Bones don't. Bones put themselves together, in the dark, and all that they want is for nobody to move." So that nobody would, she put a ~plaster on it.

== white 1
@ hospital day medium: doctor stand calm, hero sit sad, bed
early: The ~plaster was hard and very white. "Six weeks," said {doctor}. "That is forever!" said {hero}.
growing: The ~plaster had gone on wet and warm, and now it was as hard as a wall, and as white. "Six weeks," said {doctor}. "That is nearly always," said {hero}.
confident: It had been wet white strips, round and round, and warm at first, like a bath. Now it was a wall. "Six weeks," said {doctor}, and knocked on it. {hero} worked it out. It was all the rest of the summer.
/
@ home day close_up: hero sit cross
early: "Don't touch it!" said {hero} to everyone. It was so white and so big.
growing: At home {hero} laid it on a cushion. "Nobody touch it," {they} said. It lay there beside {them} like something that belonged to somebody else.
confident: At home it got a cushion of its own. "It's not to be touched," said {hero} to everyone who came in. It did not look as if it were {theirs}. It looked like something that {they} had been given to look after, and did not care for.

== cannot/shoe 2
@ home day medium: hero sit cross, mama stand calm, shoe, ball
early: {hero} could not play with the ball. {They} could not wash. {They} could not tie a shoe. "I can't do one thing!" {they} said.
growing: It was surprising what one needs {a limb} for. {hero} could not throw a ball. {They} could not tie {their} shoe, or wash properly, or turn over in bed. "I can't do anything," {they} said.
confident: One does not notice {a limb} until it is on holiday. {hero} could not tie a shoe. {They} could not climb, bath, skip, or scratch where it itched, and it itched. {They} made a list of what {they} could still do. It was a short one. It said "sit".
/
@ close_up: mama hug calm, hero sit sad
early: Mama tied the shoe. {hero} did not say thank you. {They} looked at the wall.
growing: Mama tied it for {them}. {hero} ought to have said thank you. But {they} looked at the wall instead.
confident: Mama tied the shoe, with a double bow. Everybody helped {hero} now, from morning till night. It was a dreadful thing, always to be the one who is helped.

== cannot/window 2
@ bedroom day behind: hero sit sad, window, friend wave happy, ball
early: Outside they played. {hero} saw it from the window. They had a lot of fun. It did not hurt at all, and still it hurt.
growing: Through the window {hero} could see the others. They had chosen sides, and they were even without {them}. That was nearly worse than the tree.
confident: From the window one had a good view of the others. They had chosen sides. {hero} had always thought that without {them} they would be one too few. They were not. They had let in somebody's cousin.
/
@ close_up: hero stand cross, curtain
early: {hero} shut the curtain.
growing: {hero} drew the curtain, as well as one can with what was left.
confident: {hero} drew the curtain. It took three goes, and it was not the same as slamming it.

== friend
@ home day medium: friend stand happy, hero sit sad, door open
early: There was a knock. It was {friend}. "What do you need?" asked {friend!}. "{a limb}," said {hero}. {refrain mine}
growing: On Monday {friend} stood at the door. "Everybody says that you're cross," said {friend!}. "What is it that you haven't got?" "I haven't got {a limb}," said {hero}. {friend!} thought for a moment. {refrain mine}
confident: On the third day there was {friend}, leaning in the door. "They say that you are unbearable," said {friend!}. "What's missing?" "{a limb}," said {hero}. {friend!} looked down, and counted. "I've got one over," {friend.they} said. {refrain mine} It was the first time since the tree that {hero} had laughed.
/
@ street day medium: friend walk happy, hero walk happy, backpack
early: {friend} took the bag. They went to school. It was slow. They had a lot of time to talk.
growing: So {friend} carried the school bag, and opened the doors, and jumped over the puddles twice, once for each of them. It was slow. They had never seen so much of the street before.
confident: So {friend} carried two bags, opened each door, and jumped over every puddle twice. "Did it go well?" asked {hero}. "You jumped very well," said {friend!}. They were late. On the way they had seen a woodpecker, a wedding, and somebody asleep on a bicycle.

== draw
@ classroom day medium: friend sit happy holding pencil, hero sit surprised, table
early: At school {friend} looked at the ~plaster. "It is so empty," said {friend!}. "May I?" {hero} thought. Then {they} held it out. {friend} drew one very small snail.
growing: In class {friend} looked at the ~plaster for a while. "It looks like paper," said {friend!}. "The sort that nobody has begun. May I?" {hero} opened {their} mouth to say that it was not to be touched. Then {they} pushed it over. {friend!} drew a snail, quite small, near the edge.
confident: During sums {friend} could not take {friend.their} eyes off the ~plaster. "Do you know what that is?" {friend!} whispered. "That's a page. Somebody has given you a whole white page, and you are carrying it about empty." {hero} had never seen it from that side. {They} laid it on the table, between the two of them. {friend!} sharpened a pencil, and drew a snail. It tickled, as far in as the bone.
/
@ close_up: hero stand happy, friend stand happy, snail
early: "It is slow," said {friend}, "like you. But it gets there."
growing: "It's on its way," said {friend}. "You can watch it. It's as slow as a bone."
confident: "He is going once around," said {friend}. "Six weeks, I should think. He's about as quick as a bone."

== class/all 1
@ classroom day wide: hero sit happy, friend stand happy holding pencil, teacher stand happy, table
early: Then they all came. One drew a tree. One drew a bed for the snail. {teacher} drew a star. {hero} said where each one went.
growing: Then everybody wanted to. There came a tree, and a house beside it, and a bridge, so that the snail could get across. {teacher} drew a star. {hero} decided what went where. One could not begin to draw without asking {them}.
confident: By the break there was a queue. A tree was put in, with a sign, "Do not climb". There was a house, and a bridge over the thumb side, and a lamp for the night. {teacher} did a star, and asked first. For it was {hero} who said what was allowed to go where. {They} had turned out to be the only one who could not get up and leave.
/
@ close_up: hero sit proud
early: Now {hero} did not want to hide it. {They} put it in the middle of the table.
growing: At home nobody needed to be careful now. {hero} laid it right in the middle of the table. "Mind the bridge," {they} said.
confident: In the evening it came off its cushion and on to the table, among the plates. "You can touch it," said {hero}. "But not near the bridge. It's wet."

== class/story 2
@ classroom day medium: hero sit happy, friend sit happy holding pencil, teacher sit curious, table
early: Each day the snail went a bit on. Each day {hero} told what it saw. All of them sat and listened.
growing: Every morning {friend} drew the snail again, a little further on, and {hero} told what it had seen in the night. They all sat around. Even {teacher} put down her chalk.
confident: Each morning {friend} drew in the next bit of the trail, and {hero} told what had happened on it. There were a flood (that was soup), an earthquake, and a stranger with no shell. Nobody went out at break any more. One had to know how it went on.
/
@ close_up: hero stand happy, snail
early: {hero} could not climb. But {they} could do this.
growing: It was not on the list of things that {hero} could do. {They} wrote it underneath. "Tell," it said now. "Sit and tell."
confident: In the evening {hero} took the list, on which there stood only "sit". {They} crossed that out and wrote it new. "Sit, and tell how it goes on." It was the same chair.

== class/itch 3
@ bedroom night medium: hero sit cross, bed, mama stand sleepy, lamp lit
early: At night it itched! {hero} could not get in there. Mama sang. It itched less with a song.
growing: At night it itched, deep inside, where nobody could get at it. Mama tried it with a song. It still itched, but one did not have to be alone with it.
confident: At night it itched, right in the middle, under the bridge. No finger reached there, nor any spoon. Mama came and knocked on the outside, in the rhythm of a song. It was like rain on a roof. Underneath somebody at last lay still.
/
@ close_up: hero sleep calm, bed
early: "That is the bone," said Mama. "It is at work."
growing: "It's the builders in there," said Mama. "They are always loudest at night."
confident: "That's only the builders," said Mama. "They don't talk. They scratch."

== class/bath 4
@ bathroom day medium: hero sit cross, mama stand happy, bathtub
early: {hero} had to have a bath. The {limb} had to stay dry. It got a bag over it. It looked like a fish with a coat.
growing: The ~plaster was not allowed to get wet, and so for a bath it got a bag over it, with a string. The {limb} hung over the edge and looked on. Everything else was allowed in.
confident: Baths were taken with one part left outside. It hung over the edge in a shopping bag, tied with a bow, and had "Fresh fish" on it. {hero} could not do anything about it, being mostly under foam.
/
@ close_up: hero sit happy, mama stand happy
early: "Fish for sale!" said Mama. {hero} had to laugh.
growing: "Fish," called Mama, "nice fresh fish!" {hero} had meant to stay cross. It did not work.
confident: "How much is the fish?" asked Mama. "It's not for sale," said {hero}. "It is broken." And then {they} laughed so much that the water came over.

== class/scar 4
@ street day medium: hero stand curious, friend stand curious, bench, house
early: On the bench a very old man showed them his knee. There was a line on it. "I fell out of a tree as well," he said. "It was seventy years ago."
growing: In front of the baker's an old man looked at the ~plaster. "A tree?" he asked. He pulled up his sleeve. There was a white line on his arm. "A pear tree," he said. "Seventy years ago. The pears were worth it."
confident: An old man on the bench read the ~plaster from end to end. Then he pushed up his sleeve, and there was a thin white line. "Pear tree," he said. "That was seventy years ago. I can tell you each pear." He had come to the fourth when the bell rang.
/
@ close_up: hero stand happy, friend stand happy
early: "And did it get better?" asked {hero}. He waved with both arms.
growing: "And did it heal?" asked {hero}. The old man stood up, took off his hat, and made a whole cartwheel. Well, it was half of one.
confident: "Did it grow together again?" asked {hero}. "Judge for yourself," said the old man, and lifted his hat with it, and his shopping, and, to be on the safe side, the dog.

== bump 1
@ school_yard day medium: hero sit sad, friend stand worried
early: Then {hero} tried to run, much too soon. Bump! It hurt. {They} sat in the sand and cried. "It will never be good again."
growing: After four weeks {hero} had had enough. {They} ran, just to see. It went well for five steps. Then {they} lay in the sand, and everything hurt as it had on the first day. "It'll never be right again," {they} said.
confident: After four weeks {hero} had been patient for long enough. Nobody was looking. {They} took a run, and for five steps it was glorious. Then {they} lay in the sand with {their} mouth full. It hurt as much as under the tree, and under the tree {they} had at least seen the church. "It is never going to be right," {they} said.
/
@ close_up: friend sit calm, hero sit sad
early: {friend} sat down in the sand too. "Look where the snail is," said {friend!}. It was past the bridge.
growing: {friend} sat down beside {them} and did not say that it would be all right. "Look at him," said {friend!}, and put a finger on the snail. He was past the house, and past the bridge. He had more behind him than in front.
confident: {friend} sat down in the sand as well, and did not say any of the things that people say. {friend!} only turned the ~plaster a little and put a finger on the snail. "When did he pass the bridge?" asked {friend!}. {hero} sniffed. {They} had not noticed. There was a good deal more trail behind him than there was white in front.

== off
@ hospital day medium: doctor stand happy, hero sit worried, mama stand happy, bed
early: Then came the day. {doctor} had a little saw. It only tickled. Out came {a limb}. It was thin and pale. But it was whole. "Hello," said {hero}.
growing: Six weeks were over after all. {doctor} came with a saw that only buzzed. The ~plaster opened like a book. Inside lay {a limb}, thin and pale, and a bit crumpled. "Well, hello," said {hero}. It took a while, and then it moved.
confident: In the end it was exactly six weeks. {doctor} had a saw that hummed, and could not have cut a hair. She went along the edge, past the lamp and the star, and the ~plaster opened like a book. In it lay {a limb}. It was thin, and very clean, and it blinked, if such a thing can. "There you are," said {hero}. Slowly, as one stretches after a long sleep, it moved.
/
@ close_up: hero stand surprised, friend stand curious
early: {doctor} wanted to throw the white thing away. "No!" cried {hero} and {friend}. "That is our book!"
growing: "And this can go in the bin," said {doctor}. "No!" cried {hero} and {friend} together. "It's not finished," said {friend!}. The snail was two steps from home.
confident: "That goes over there," said {doctor}, and meant the bin. They both cried out, so that a nurse came in. "He isn't home yet," said {hero}. {doctor} put on her glasses. She read it once all the way around, from the tree to the star. Then she held out her own pencil. There were two steps missing.

== again 2
@ street day medium: hero walk happy, friend walk happy, backpack
early: The next day {hero} took both bags. "Today I will be your {limb}," {they} said to {friend}.
growing: The next day {hero} waited in front of {friend's} house. "Give me your bag," {they} said. "You have had two for six weeks. Today it's my turn."
confident: The next morning {hero} was at {friend's} door before breakfast. "Bag," {they} said. "You've carried mine for thirty days, without Sundays." {friend} had just been going to say that it was not needed. Then {friend.they} saw {hero's} face and handed it over.
/
@ close_up: friend jump happy, hero jump happy
early: They jumped over each puddle two times. It was for fun.
growing: They jumped over every puddle twice. Nobody needed to any more.
confident: There were puddles. They jumped each of them twice, from habit, and because it had gone so well.

== tree 3
@ playground day medium: hero look_up calm, friend stand calm, tree
early: {hero} went to the tree. {They} climbed up to the first branch. It was high up. That was far enough for today.
growing: One day they went to the tree. {hero} looked at it for some time, and it looked back. Then {they} climbed up to the first branch and sat down on it. It was far enough for one day.
confident: In September they went to see the tree. Neither side mentioned it. {hero} climbed up to the first branch, tried it with one foot, and then with the other, and sat down. One could not see the church from there. One could see {friend}, and that was enough to begin with.
/
@ close_up: hero sit happy, tree
early: "Hello, tree," said {hero}. They were friends again, nearly.
growing: "I am not cross with you," {hero} said to the tree. "I just hold on tighter now."
confident: "It was my fault as well," said {hero} to the bark. "But I check first now. You understand that."

== payoffs

== shelf 1
@ bedroom night medium: hero sit happy, shelf, bed, lamp lit
early: Now the white thing stands on the shelf. It has a tree, a house, a bridge and a star. At the end there is a snail. It is at home.
growing: The ~plaster stands on {hero's} shelf now, between the books. If one turns it in one's hand, one can read it all the way around. It begins with a small snail and ends with the same one, at its door.
confident: On the shelf, between the real books, stands one that is round. One has to turn it to read it, and it has no end, only a place where one is back at the tree. Twenty-three people wrote it. {hero} was the page.
/
@ classroom day close_up: hero reach happy holding pencil, friend stand happy
early: And when someone in the class breaks {a limb}, {hero} is there first. "What have you not got?" {they asks}.
growing: And when somebody in the class comes in with something white and hard, and does not want it touched, {hero} is the first to go over. "What are you short of?" {they asks}. And {they has} a sharp pencil behind {their} back.
confident: Last week somebody came in with a ~plaster, as white as a wall, and with a face like one. "It's not to be touched," said the face. {hero} sat down beside it, and did not say anything for a while. {They} had a snail in {their} pocket, and a sharp pencil. There was no hurry. It was a long one, up to the knee.
