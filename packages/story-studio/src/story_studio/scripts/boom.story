# A little brother breaks every tower, until somebody is walled in by one and needs the only person who knows how towers fall.
script: boom
themes: sibling_quarrel
idea: my little brother always breaks my towers
title: The Tower Without a Door | {hero} and the Towers
words: brother, sister, tower, break, block, build, castle
role hero:
role sib: kin, child, nouns brother sister twin cousin, introduced "{hero's} little {sib.relation} {name}"
role papa: kin, he, adult, name "Papa", nouns father dad papa
refrain boom: "Boom!" said {sib!}.
refrain again: So {hero} built it again.
cover @ bedroom day wide: hero stand cross, sib jump happy, 6 block

== tower
@ bedroom day wide: hero sit proud, 6 block
early: {hero} made towers. They were big and fine. But {sib} always came in. {refrain boom} And down they fell.
growing: {hero} built the best towers in the house. They had windows and stairs, and a flag on the top. But each time that one was finished, the door opened and in came {sib}. {refrain boom} And it was only blocks again.
confident: {hero} built towers. They had stairs that went all the way up, and balconies, and a small window at the back for looking out of when you had had enough of the front. What they did not have was a long life. As soon as the flag was on, the door opened and in came {sib}, with one finger out. {refrain boom} It always worked.
/
@ medium: sib jump happy, hero stand cross, 4 block
early: "You always break my towers!" said {hero}. "Yes," said {sib}, and was happy.
growing: "You always break my towers!" shouted {hero}. "Yes," said {sib} proudly, because {sib.they} thought that it was praise. "I want one that stays," said {hero}.
confident: "You break every single one of my towers!" said {hero}. "Every one," said {sib}, who was glad that somebody had noticed. "I want one that is still there tomorrow," said {hero}. {sib!} looked at {them} with sympathy. {Sib.they} had never thought of a tower as something that you keep.

== papa 1
@ kitchen day medium: hero stand cross, papa stand calm, sib sit happy
early: {hero} ran to Papa. "{Sib.they is} still small," said Papa. "Then {sib.they} must be small over there," said {hero}.
growing: {hero} went to Papa. "{Sib.they is} still little," said Papa. "{Sib.they wants} to play with you." "That is not playing," said {hero}. "That is an earthquake."
confident: {hero} complained to Papa, who was peeling carrots. "{Sib.they} only wants to play with you," said Papa. "I play the builder," said {hero}. "What does {sib.they} play?" Papa thought about it for a whole carrot. "Weather," he said.
/
@ close_up: sib sit curious, hero stand determined
early: {sib} looked and looked. {refrain again}
growing: "You could ask {sib.them} to watch," said Papa. {sib} was good at that. {Sib.they} lay on {sib.their} tummy and watched every block. {refrain again} {refrain boom}
confident: "Let {sib.them} watch you," said Papa. So {sib} lay down on {sib.their} tummy and watched. {Sib.they} watched where each block went, and which one stood on which, with {sib.their} chin on the floor and one eye shut, like somebody reading. {refrain again} It took an hour. {refrain boom} It took a moment.

== hide/table 2
@ kitchen day medium: hero reach determined, table, 5 block
early: {hero} made one on the table. {sib} could not get up there. So {sib.they} pulled the ~cloth. {refrain boom}
growing: Next {hero} built on the table, where nobody of that size could reach. {sib} looked up at it for a while. Then {sib.they} took hold of the tablecloth. {refrain boom}
confident: The next one was built on the kitchen table, which was twice as high as {sib}. {hero} put on the flag and folded {their} arms. {sib!} walked around the table once. {Sib.they} did not jump and did not climb. {Sib.they} just took a corner of the tablecloth between two fingers, and went away with it. {refrain boom}
/
@ close_up: sib sit happy, hero stand surprised, 3 block
early: "The ~cloth is the floor," said {sib}.
growing: "How did you know that it would do that?" asked {hero}. "It was standing on it," said {sib}.
confident: "That was the table's fault," said {sib!}, from under the cloth. "It was only standing on a towel, really." When {hero} thought about it, that was so.
=>
@ kitchen day medium: hero stand happy, sib reach determined, table, 2 bowl
early: Now {sib} can do a trick. {Sib.they pulls} the ~cloth, and the bowls stay! Most of them do.
growing: {sib} practised with the tablecloth. By now {sib.they} can pull it away so fast that the bowls stay on the table. Papa holds on to the milk all the same.
confident: {hero} and {sib} have worked on the tablecloth since. If it is pulled fast enough, everything stays where it is. They can do it with bowls, and with bread, and, once, with Papa's elbow.

== hide/night 2
@ bedroom night medium: hero reach determined, 5 block, lamp lit
early: {hero} made one at night. {sib} was asleep. But {sib.they} got up for a ~drink. {refrain boom}
growing: Next {hero} built at night, when {sib} was asleep. It went up without a sound. It was the finest one so far. Then {sib} got up, in the dark, to have a drink. {refrain boom}
confident: Then {hero} built at night. {They} put on socks and set each block down as gently as an egg. At midnight the tower was up, and it shone in the lamplight, and nobody had touched it. At five past, somebody got up for a glass of water. {refrain boom} {Sib.they} had not even been awake.
/
@ close_up: sib sleep happy, hero sit sleepy, 3 block
early: {Sib.they} did not even wake up.
growing: {hero} took {sib.them} back to bed. "Which one fell first?" asked {sib} without opening {sib.their} eyes.
confident: {hero} led {sib.them} back to bed by the sleeve. "The yellow one," murmured {sib} in {sib.their} sleep. "It was the yellow one that held it."
=>
@ bedroom night medium: hero sit happy, sib sit happy, lamp lit, 5 block
early: Once they made one at night, the two of them. They broke it very softly. Papa did not hear it.
growing: Once they were allowed to stay up, and built one at night by the light of the lamp, and knocked it down into a pillow. "Boom," they both whispered.
confident: Once they built one at midnight, both of them, in socks. It fell onto two pillows and a blanket. "Boom," they whispered, and nobody in the house woke up, although it was one of the big ones.

== hide/small 2
@ bedroom day medium: hero point happy, sib run happy, 3 block
early: {hero} made a small one. "That is for you," {they} said. {refrain boom} Then {sib} saw the big one. {refrain boom}
growing: {hero} had an idea, and built a small tower in front, for breaking, and a big one behind the curtain, for keeping. {sib} broke the small one. Then {sib.they} looked at what was left in the box. "There are forty missing," {sib.they} said, and went to the curtain. {refrain boom}
confident: Then {hero} was clever. {They} built a little tower at the front, for {sib} to break, and the real one behind the curtain. {sib!} broke the little one, politely. Then {sib.they} went to the box and looked in. {Sib.they} could not count yet, but {sib.they} knew what a box looks like when there is a tower somewhere. {refrain boom}
/
@ close_up: hero sit sad, sib stand happy
early: "You find them all," said {hero}.
growing: "You would find one on the moon," said {hero}. "What's it like there?" asked {sib}.
confident: "You'd find one on the moon," said {hero}, not without respect. {sib} asked how high they were there.
=>
@ bedroom day medium: hero hide happy, sib walk curious, 3 block
early: Now they play hide the tower. {sib} finds it each time!
growing: Now they sometimes play hide-the-tower. {hero} has put one in the wardrobe, and one in the bath. It has never taken {sib} longer than a minute.
confident: Hide-the-tower is a proper game by now, with points. There has been one in the wardrobe, one in a boot, and one in the bread bin, and {sib} leads by thirty to nothing.

== wall
@ bedroom day wide: hero stand determined, 8 block big
early: So {hero} took all the blocks. {They} made a tower all around {themself}. It went up and up to the very top. "Now you cannot get in!" said {hero}. That was true. But {hero} could not get out!
growing: So {hero} took every block in the house, and books and boxes as well, and sat down in the middle of the room. {They} built the tower all around {themself}, higher and higher, until it was taller than Papa. "Now you can't get in!" called {hero} through the small window. It was perfectly true. It was some time before {they} saw what else was true. {hero} could not get out.
confident: In the end {hero} took every block that there was, and the shoe boxes, and all nine volumes of the encyclopedia. {They} sat down in the middle of the room and built the tower round {themself}, ring upon ring, until it was higher than the wardrobe, and leaned in at the top like a bottle. It had one small window. "Now come and break it!" called {hero}. "You can't get in!" It was the best tower that anybody had ever built, and there was nothing wrong with it at all. There was just one thing that {they} had left out, and {they} looked for it on all sides. It was the door.
/
@ close_up: hero stand scared, 6 block
early: If {they} pushed it, it would fall on {their} head. "Help!" said {hero}.
growing: {They} pushed a little. High above, the encyclopedia moved. If it came down, it would come down inside. "Help," said {hero}, but not loudly, because of the books.
confident: {They} gave the wall a very small push. High up something heavy shifted its weight and looked down at {them}. It was volume six. Whatever fell from here would fall on the person who lived here. "Help," said {hero}, as quietly as that can be said.

== papa_tries 1
@ bedroom day medium: papa reach worried, hero stand scared, 6 block
early: Papa came. He took out one block. The tower shook! "I dare not do it," said Papa.
growing: Papa came, and took hold of a block, and the whole tower trembled. He let go again at once. "If I take the wrong one, it all falls on you," he said.
confident: Papa came with flour on his hands. He chose a block and pulled, and the tower gave a groan from top to bottom. He pushed it back in with one finger. "I build bridges for a living," he said, "and I haven't the least idea which one of these is holding up the rest."
/
@ close_up: sib stand calm, papa stand surprised, 5 block
early: "I know how," said {sib}. Papa looked at {sib.them}.
growing: "I know which one," said a voice by his knee. {sib} was standing there with {sib.their} finger out.
confident: "It's that one," said somebody by his knee. {sib} had been lying on {sib.their} tummy for some time, with one eye shut, reading.

== wreck
@ bedroom day medium: sib reach determined, hero stand worried, 6 block
early: {sib} came up to the tower. {Sib.they} looked at each block. {Sib.they} did not say boom. "Sit down, and put up your arms," {sib.they} said. "Now!" {Sib.they} took out one. The tower fell down, out and out, to all sides. No block hit {hero}.
growing: {sib} walked around the tower and looked at it, as {sib.they} had looked at every tower before. "Get down small," {sib.they} said through the window, "and keep in the middle." {Sib.they} did not take the first one or the second. Then {sib.they} put {sib.their} finger on a flat blue block and pulled. The tower opened like a flower. The books fell outwards, and the boxes fell outwards, and in the middle sat {hero} with not a scratch.
confident: {sib} walked around it twice. Nobody had looked at {hero's} towers as often as {sib.they} had, or as closely, because you have to understand a thing very well to break it with one finger. "Make yourself small," {sib.they} said through the window, "and stay in the middle, that's where it never goes." {Sib.they} passed by the red one. {Sib.they} thought about the yellow one and shook {sib.their} head. Then {sib.they} laid {sib.their} finger on a flat blue block near the floor, and pulled it out as you pull a plug. For a moment nothing happened. Then the tower opened, all around, like a big slow flower, and lay down on the floor with its top to the walls. In the middle sat {hero}, with volume six beside {them} and not one hair bent.
/
@ close_up: hero hug happy, sib hug happy
early: It was still for a bit. Then {hero} said it. "Boom!"
growing: It was very quiet. Everyone looked at {sib}, but this time it was {hero} who said it. "Boom," said {hero}.
confident: It was so quiet that they could hear the dust. For the first time {sib} had forgotten to say it. So {hero} did. "Boom," said {hero}, and then {they} could not stop laughing, and neither could Papa.

== how 2
@ bedroom day medium: hero sit curious, sib sit proud, 4 block
early: "How did you know?" asked {hero}. "I look at them all," said {sib}. "I like them. They are so good."
growing: "How did you know which one?" asked {hero}. "I always look for it first," said {sib}. "In yours it is hard to find. In Papa's it's easy." {hero} had never heard anything so nice about {their} towers.
confident: "How do you know which one it is?" asked {hero}. "There's always one," said {sib}. "In Papa's it's any of them. In yours I have to look for ages. You build so well." {hero} had waited for a long time for somebody to notice that.
/
@ close_up: sib point happy, hero sit surprised, block
early: "This block holds that one," said {sib}. {hero} looked too.
growing: {sib} held out the flat blue one. "If you put two of these there," {sib.they} said, "then not even I can do it." "Really?" said {hero}.
confident: "If you had put two flat ones here," said {sib}, "across, I couldn't have done it at all." {hero} looked at the place. It was the first advice that {they} had ever had from somebody in the trade.

== deal 3
@ bedroom day medium: hero stand determined, sib stand happy, 6 block
early: "You may break it," said {hero}. "But first we count." "One, two, ten!" said {sib}.
growing: So they made a rule. A tower may be broken, but not before the flag is on, and not before both of them have counted. "One, two, ten," counted {sib}. They were working on that.
confident: They agreed on rules. Nothing falls before the flag is up. Everybody has to look at it for as long as it takes to eat a biscuit. Then they count down together, "Three, two, ten," as {sib} puts it, and not till then is there one finger.

== payoffs

== last
@ bedroom day wide: sib sit proud, hero stand surprised, 3 block
early: Then {sib} made a tower. It was the first one that {sib.they} had made. It had three blocks. "It is for you," {sib.they} said to {hero}. "You can do it." {hero} put out one finger. "Boom!"
growing: One day {hero} came in, and there was a tower that {they} had not built. It was three blocks high and rather crooked. "I made it for you," said {sib}, and took a step back. "You do it." {hero} looked for the right block for a long time. Then {they} put out one finger. "Boom," {they} said.
confident: One afternoon {hero} opened the door, and there stood a tower that {they} had not built. It was three blocks high, and it leaned, and on the top was a sock for a flag. "I made it for you," said {sib}. "I haven't touched it. It's all yours." {hero} lay down on {their} tummy and shut one eye. {They} looked at it for as long as it takes to eat a biscuit, because that is the rule, and because it was really quite good. Then {they} put out one finger. "Boom," said {hero}, very gently.
/
@ close_up: sib jump happy, hero sit happy, 3 block
early: "Again!" said {sib}. So {sib.they} built it again.
growing: "Again!" said {sib}. And this time it was {sib} who built it again.
confident: "Was it hard to find?" asked {sib}. "Very," said {hero}. And {sib} built it again.
