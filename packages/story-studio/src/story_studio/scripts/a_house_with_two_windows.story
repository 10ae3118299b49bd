# Every child gets the same paper house with one window for a mother and one for a father; the windows are cut anew.
script: a_house_with_two_windows
themes: two_mothers_or_fathers
idea: a child who has two mums draws her family
title: The Paper House | {hero} and the Paper House
words: two, mum, mummy, mom, mother, dad, daddy, father, family, draw, live, have
role hero:
role one: kin, adult, she, name "Mama", nouns mother mum mummy mama mom mothers mums father dad daddy papa fathers dads
role two: second one, kin, adult, name "Mummy", introduced "{name}"
role teacher: adult, she, kinds owl goat badger, name "Miss Finch", introduced "Miss Finch the teacher", nouns teacher
role friend: open, kin, child, introduced "a {friend.noun} called {name}"
role quiet: kin, child, introduced "a quiet {quiet.noun} called {name}"
refrain windows: One window for a mother, and one for a father.
cover @ classroom day medium: hero stand happy holding scissors, friend stand curious, house small on table, table, paper

== house
@ classroom day medium: teacher stand happy, hero sit curious, table, paper
early: {teacher} had a paper house for each child. "Draw your family in it," she said. It had two windows. {refrain windows}
growing: "Today we draw our families," said {teacher}, and gave everyone a paper house. Each house had a door, a roof, and two windows. {refrain windows}
confident: It was the week of families, and {teacher} had been up late with her copying machine. Each of them got a paper house, with a door and a roof and a chimney, and all of the houses were the same. They had two windows. {refrain windows}
/
@ close_up: hero sit worried holding pencil, paper, table
early: {hero} looked at the house. {They} had {one} and {two}. Which one had no window?
growing: {hero} took a pencil and put it down again. At home there were {one} and {two}. It said so on the letter box. But which of them was to stay outside?
confident: {hero} took {their} pencil, and held it over the left window, and over the right. At home there were {one} and {two}, and had been for as long as {they} could think. One of them had a window. The other would have to stand in the garden.

== try/curtain 1
@ classroom day medium: hero sit determined holding pencil, paper, table
early: {hero} drew {one} in the first window. Then {they} drew {two} on the roof. {two} looked cold.
growing: First {hero} drew {one} in one window, and {two} on the roof, because there was room on it. It rained a lot in that week. {two!} looked cold up there.
confident: {hero} tried the roof. {one} was in the window, and {two} sat beside the chimney, with an umbrella against the weather. It could have been worse. But nobody has a mother or a father on the roof for a whole year.
/
@ close_up: hero sit sad, paper
early: {hero} rubbed {two} out. That did not feel nice.
growing: So {hero} rubbed {two.them} out again, and that was worse. Now there was a grey place where {two.they} had been.
confident: So {hero} rubbed {two.them} out, beginning at the feet, and stopped at the face. It is not a pleasant thing to do to somebody who has made one's breakfast.

== try/squeeze 2
@ classroom day medium: hero sit determined holding pencil, paper, table
early: Then {hero} drew them both in one window. There was no room! They had no arms.
growing: Next {hero} drew both of them in one window. It was so narrow that they had to share an ear. And the other window was empty.
confident: Next {they} put both of them in the same window. It was only as wide as a stamp. They had to breathe in turns, and one ear had to do for two. And beside them was a whole window with nobody in it.
/
@ medium: teacher stand curious, hero sit worried
early: "Who lives in the empty one?" asked {teacher}. "Nobody," said {hero}. "It is just there."
growing: "And who lives in the other window?" asked {teacher}. "Nobody does," said {hero}. "It came with the house."
confident: "And this window?" asked {teacher}. "There's nobody in it," said {hero}. "It was there when we moved in."

== friend 2
@ school_yard day medium: friend stand curious, hero stand worried
early: At break {hero} met {friend}. "Where is your father?" asked {friend!}. "I have {one} and {two}," said {hero}. "Is that allowed?" asked {friend!}.
growing: In the yard {hero} told it to {friend}. "I can't put them in," said {hero}. "I've got {one} and {two}." "Two the same?" said {friend!}. "Can one have that?"
confident: In the yard {hero} explained the trouble to {friend}, who had finished long ago. "I have {one} and {two}," said {hero}. "Then you have the same one twice," said {friend!}. "Is that allowed?"
/
@ close_up: hero stand cross
early: "They are not the same at all," said {hero}. "{one} can whistle. {two} can't."
growing: "They are not the same at all," said {hero}. "{one} whistles and burns the toast. {two} can't whistle, and scrapes it."
confident: "They could not be less the same," said {hero}. "{one} whistles, and burns the toast. {two} scrapes it, and hums, because of not being able to whistle. You would never mix them up."

== home 1
@ kitchen day medium: one stand happy, two stand calm, hero sit sad, table, paper
early: At home {hero} put the house on the table. "We do not fit," {they} said. {one} looked at it. {two} looked at it. "No," they said. "We do not."
growing: At home {hero} laid the paper house on the kitchen table. "We don't fit into it," {they} said. {one} turned it around. {two} held it up to the light. "It is a nice house," said {two}. "But you are right. We don't."
confident: In the evening {hero} laid the house between the plates. "We don't fit," {they} said. {one} tried it from one side, and {two} from the other. "I do like the chimney," said {two} after a while. "But no. It was built for somebody else."
/
@ close_up: one sit happy, hero sit curious
early: "Are we wrong?" asked {hero}. "No," said {one}. "The windows are in the wrong place."
growing: "So are we wrong?" asked {hero}. "We?" said {one}. "We were here first. If anything is wrong, it's the windows."
confident: "Then is there something wrong with us?" asked {hero}. "When shoes don't fit," said {one}, "who cuts off a toe?" {hero} laughed. "One gets other shoes," {they} said. {They} looked at the windows.

== born 2
@ bedroom night medium: two sit calm, hero sit curious, bed, lamp lit
early: "Tell me about when I came," said {hero}. "We waited a long time," said {two}. "Then you were there. You were very loud."
growing: At bedtime {hero} wanted to hear about {their} first day. "We had wished for you for three years," said {two}. "And then you came, and you were so small, and so loud. We both cried. {one} cried more."
confident: At bedtime there had to be the story of how {hero} came. {two} knew it by heart. "We wished for three years," {two.they} said, "and we painted the room four times while we waited. And then you were there, and you shouted, and we both cried. {one} says it was the paint."
/
@ close_up: one stand happy, two sit happy, hero sleep happy, bed
early: "It was not the paint," said {one} from the door.
growing: "I had something in my eye," said {one} from the door. "Yes," said {two}. "You had {hero} in it."
confident: "It was the paint," said {one} from the door. "In both eyes?" asked {two}. "It was a large room," said {one}.

== scissors
@ classroom day medium: hero stand determined holding scissors, house small on table, table
early: The next day {hero} took the scissors. Snip, snip! {They} cut one big window. There was room for {one}, and for {two}, and for {hero}.
growing: The next day {hero} did not ask for a pencil. {They} asked for scissors. Snip, snip, snip, and where two small windows had been, there was one big one, right across the house. {one} fitted in, and {two}, with both arms, and {hero} in the middle.
confident: The next morning {hero} needed no pencil. {They} needed scissors. {They} cut along the bottom, up the sides, and straight through the wall in the middle, until the house had one window, from corner to corner. {one} went into it with room for a whistle. {two} went into it with both ears. And in the middle, with {their} elbows on the sill, went {hero}.
/
@ medium: teacher stand surprised, hero stand proud, house small on table
early: "You cut the house!" said {teacher}. "It was too small," said {hero}. "Now it is our house."
growing: "You have cut up the house," said {teacher}. "I had to," said {hero}. "It did not fit, and we are not going to change." {teacher} looked into the big window for a long time.
confident: "You have cut it to pieces," said {teacher}. "Only as much as I had to," said {hero}. "There were three of us, and it was easier to change the house." {teacher} looked through the window, and three people looked back at her.

== teacher 1
@ classroom day medium: teacher sit calm, hero stand happy, table, paper
early: "I was silly," said {teacher}. "I made them all the same." She took the scissors. "Who else needs them?"
growing: "That was not very clever of me," said {teacher}. "I made one house for twenty children." She held up the scissors. "Does anybody else need these?"
confident: "I made one house," said {teacher}, "and copied it twenty times. I was so pleased about the chimney that I did not think." She held up the scissors so that all could see. "Is there anybody else for whom it doesn't fit?"
/
@ wide: friend sit surprised, quiet sit worried, hero stand happy, table
early: It was very quiet. Then one hand went up. Then came another, and another.
growing: At first nobody moved. Then one hand went up at the back. Then there was another, and then there were so many that {teacher} had to write a list.
confident: For a moment it was so quiet that one could hear the goldfish. Then a hand went up at the back, just as far as the ear. After that it was easier. In the end there were eleven hands, and only one pair of scissors.

== hands/quiet 1
@ classroom day medium: quiet stand worried, hero stand curious holding scissors, paper, table
early: The first was {quiet}. "I live with my grandma," said {quiet!}. "I need one small window, low down." Snip!
growing: The first one was {quiet}, who never said anything. "There is only Grandma and me," said {quiet!}. "We need one window, but low, so that she can look out from her chair." {hero} cut it just so high. Snip.
confident: The first was {quiet}, of whom nobody knew very much. "It's only Grandma and me," said {quiet!}. "And she sits. If the window is up there, she'll see nothing but sky." So {hero} closed the upper one with tape, and cut another just above the ground.
/
@ close_up: quiet sit happy, paper
early: {quiet} drew Grandma in her chair. She had a good view.
growing: {quiet} drew Grandma in the window, with her cards. "She can see the whole street from there," said {quiet!}. It was the longest talk that they had ever had.
confident: {quiet} drew her there, with her cards and her sharp eyes. "From there she sees everybody who goes by," said {quiet!}. "She'll like that. She'll have something to say about all of them."

== hands/far 3
@ classroom day medium: friend stand worried, hero stand happy holding scissors, paper, table
early: Then came {friend}. "My father is on a ship," said {friend!}. "He is not in my house now." So they cut out a tiny boat.
growing: The next was {friend}, who had been finished long ago. "In my picture there is a father in the window," said {friend!}. "But he is not. He's on a ship until spring." They cut a boat out of blue paper, and tied it to the house with a thread.
confident: Then {friend} came, with the house that had been finished first. "I drew him in," said {friend!}, "but he isn't in. He's on a ship, until spring." They thought it over. Then they cut a ship from blue paper, gave it a window of its own, and tied it to the chimney with a long thread.
/
@ close_up: friend stand happy, boat on table, table
early: "Now he can come home," said {friend}, and pulled the thread.
growing: "One can pull him in," said {friend}, and tried it. The ship came over the table, right up to the door.
confident: "And when it's spring," said {friend}, and pulled the thread a little. The ship came across the table as far as the door, and was let out again, because it was only November.

== hands/many 4
@ classroom day wide: hero stand surprised holding scissors, teacher stand happy, table, paper
early: One child had two homes. One child had six brothers. They cut and cut.
growing: One needed two houses with a path in between. One had six brothers, and glued on two more floors. The paper was gone by noon, and they went on with a box.
confident: Somebody had two homes and glued them wall to wall, with a hole for the cat. Somebody had six brothers and needed two more floors. By noon there was no paper left, and the street went on in cardboard.
/
@ close_up: hero sit happy, paper
early: Snip, snip, snip! There was paper everywhere.
growing: The floor was white with bits of paper. {hero} had a blister from the scissors, and was proud of it.
confident: Nobody went out at break. The floor was white with pieces of wall. {hero} had a blister from cutting other people's windows, and showed it to everyone who asked.

== low 2
@ school_yard day medium: hero sit sad, bench
early: But then {hero} heard someone say, "It is still a funny house." It was like a stone in the tummy.
growing: But at home time somebody said behind {them}, not even quietly, "It's still a funny house." {hero} pretended not to hear it. It went with {them} all the way home, like a stone in a shoe.
confident: But in the cloakroom {hero} heard a voice behind the coats. "It's a funny house, all the same," it said, and somebody giggled. {hero} tied {their} shoe for a long time. Then {they} went home, and the voice came too.
/
@ home day medium: one hug calm, hero hug sad, two stand calm
early: "Some people will say that," said {one}. "You can be sad. Then come and eat."
growing: "Somebody always finds it funny," said {one}, and held {them}. "They said it to us as well." "And what did you do?" asked {hero}. "We went on having breakfast," said {two}.
confident: "Yes," said {one}, and held on to {them}. "They said that to us too." "And what did you do?" asked {hero}. {one} and {two} looked at each other. "We were cross for an evening," said {two}. "And then we went on having breakfast. We've had four thousand so far."

== street
@ classroom day wide: hero stand proud, friend stand happy, teacher stand happy, house, table
early: Then all the houses stood in a row. No two were the same. It was a long street. In the middle was the house with the big window.
growing: On Friday they set them all up along the wall. It was a street of twenty houses, and no two of them were the same. Right in the middle stood one with a single window from corner to corner. {teacher} lit it with a lamp, and it shone the furthest.
confident: On Friday {teacher} cleared the long shelf, and they set them up. There stood twenty houses, and no two of them had the same windows. It looked the way that streets do look. In the middle was the one that had been cut from corner to corner. When {teacher} put a lamp behind them all, it was that one which let the most light out.
/
@ medium: one stand happy, two stand happy, hero stand happy
early: {one} and {two} came to look. "That is us!" they said. "You can see my arms," said {two}.
growing: In the afternoon {one} and {two} came to look. They found it at once. "I've got both my arms," said {two}. "And I have got my whistle," said {one}, and showed it. The goldfish got a fright.
confident: In the afternoon the families came, and bent down, and looked in at their own windows. {one} and {two} found theirs from the door. "I have both arms," said {two}. "And both ears," said {one}. "And there's {hero}, with {their} elbows on the sill. How often have I told {them}?"

== voice 3
@ classroom day medium: quiet stand calm, hero stand surprised, house
early: Someone stood at {hero's} house. "It is a funny house," said {quiet}. "It is the best one."
growing: Somebody was standing in front of it. It was {quiet}. "It's a funny house," {quiet.they} said, and {hero} knew the voice from the cloakroom. "I mean it well. I should have said so."
confident: One child had stood in front of it for a good while. It was {quiet}. "It's a funny house," said {quiet!}, and {hero} knew that voice from behind the coats. "I didn't mean it badly. I only never saw one. I would look out of it all day."
/
@ close_up: quiet stand happy, hero stand happy
early: "You can come and look out of it," said {hero}.
growing: "Then come and see the real one," said {hero}. "It's not so tidy. But there's toast."
confident: "You can come and look out of the real one," said {hero}. "It has a crack in it, and the toast is always burnt. But somebody scrapes it."

== payoffs

== next
@ kitchen day medium: hero sit happy, one stand happy, two stand happy, table, window
early: Now the paper house hangs at home. {one} whistles a song, and {two} hums it too. And {hero} looks out of the big window.
growing: Now the paper house hangs in the kitchen at home. It has a bit of jam on it. {one} whistles and burns the toast, and {two} hums and scrapes it. There are three people in the big window, and none of them is cold.
confident: The paper house hangs in the kitchen now, over the toaster, and the roof has gone brown at one side. {one} whistles a song, and {two} hums along. Nobody sits on the chimney. If one holds a finger behind the window, it lights up, and all three of them are in.
/
@ close_up: hero sit curious holding pencil, paper
early: "There is still some room in it," said {hero}. "Maybe for a cat."
growing: "There is a bit of room left at the side," said {hero} one morning, with a pencil in {their} hand. "It's about as wide as a cat."
confident: "There's a space left at the side," said {hero} at breakfast. {They} measured it with {their} thumb. "I am only saying so. It is exactly as wide as a cat."
