# Everybody asks somebody the same question about how they look; the questions go into a jar, until they are asked back.
script: the_jar_of_questions
themes: being_different, new_glasses, disability
idea: my hair is different from everyone's
needs: person
title: {hero} Is Different | {hero} and the Questions about {the thing} | Different, Said the Jar
words: different, hair, glasses, skin, name, freckle, hearing, aid, scar, accent, patch, everyone, others, same, like, new, only
role hero:
role friend: open, child, kinds rabbit mouse duck
role gran: kin, she, old, name "Gran", nouns grandma granny gran grandmother
role small: child, kinds mouse duckling
role boy: child, he, kinds goat squirrel
slot thing: thing, "hair" -
refrain why: "Why is it like that?"
refrain jar: {hero} wrote it down and put it in the jar.
cover @ school_yard day wide: hero stand calm holding jar, friend stand curious, boy stand curious

== ask 0
@ school_yard day wide: hero stand worried, friend stand curious, boy point curious
early: {hero} was different from the others. You could see it. It was {their} {thing}. "Can I touch it?" asked {boy}. {refrain why} asked {friend}.
growing: {hero} was different from the others, and everyone could see it at once. It was {their} {thing}. "Can I touch it?" asked {boy}, and already had. {refrain why} asked {friend}. "Does it hurt? Do you have it at night too?"
confident: Most people have something about them that is different. With {hero} it was just that one could see it from across the yard. It was {their} {thing}. By the first break eleven people had asked about it. "Can I touch it?" said {boy}, and already had. {refrain why} asked {friend}. "Is it always like that? Even in the bath?"
/
@ home sunset close_up: hero sit sad, gran sit calm
early: "I want to be like the others," {hero} told Gran. "They ask and ask. I am tired of it."
growing: "I want to be the same as everyone else," {they} said to Gran. "They don't mean it badly. But they ask all day, and it's always the same questions. My mouth is tired."
confident: "I want to be like everyone else," {hero} said to Gran, "for just one day. They aren't even nasty. It's only that everybody asks, and each one thinks that nobody has asked before."

== jar 0
@ kitchen night medium: gran reach calm holding jar, hero sit curious, table, paper
early: Gran got a jar. "Each time someone asks, write it down and put it in here," said Gran. "Then the question is in the jar, and not in you." And so, the next day, {refrain jar}
growing: Gran rinsed out a jam jar. "Whenever somebody asks you something, write it down and put it in here," she said. "You needn't answer it. Then it's sitting in the jar, and not in your tummy." The next day somebody asked before the bell had even rung. {refrain jar}
confident: Gran took an empty jar from the shelf and polished it. "When you're asked something, write it on a slip of paper," she said, "and in it goes. You don't owe anybody an answer. But a question has to sit somewhere, and better in there than in you." The first was asked next morning, before the bell, by someone who was still chewing. {refrain jar}
/
@ classroom day close_up: hero sit determined holding pencil, jar, paper, desk
early: "What are you writing?" asked {boy}. That was a question too. In it went.
growing: "What are you doing there?" asked {boy}. {hero} wrote that down as well. By noon the bottom of the jar was covered.
confident: "What's that for?" asked {boy}. "Thank you," said {hero}, and wrote it down. By noon one could no longer see the bottom of the jar.

== hide/hat 2
@ street day medium: hero walk worried, woolly_hat
early: One day {hero} put on a hat. It went down to {their} chin. Now no one could see it. But {hero} could not see a thing.
growing: One day {hero} pulled a woolly hat right down over everything. Nobody asked a single question. But {they} walked past {their} own school, because {they} could see nothing but wool.
confident: On Wednesday {they} tried it under a woolly hat, which came down to the chin. It worked perfectly. Nobody saw what was different about {them}, and nobody asked. {hero} walked into the wrong school, into the wrong class, and sat there for some time.
/
@ close_up: hero stand cross, woolly_hat
early: "It is hot in here," said {hero}. {They} took it off.
growing: It was hot under there, and it was dull. {They} took it off again at the corner.
confident: It was hot and dark in there, and it itched. {hero} had not thought that not being looked at would be so boring.
=>
@ school_yard sunset close_up: hero stand happy, woolly_hat
early: {hero} gave the hat to Gran. {They} did not need it.
growing: The woolly hat went back to Gran, who was always cold.
confident: The woolly hat was given back to Gran, who wore it as hats are meant to be worn, with her face outside.

== hide/draw 2
@ classroom day medium: hero sit sad holding crayon, paper, desk
early: They all drew themselves. {hero} drew a child who looked like all the rest. "Who is that?" asked {friend}. It was nobody.
growing: In class they all drew themselves. {hero} drew {themself} just the same as the others. It was not difficult. But when the pictures hung on the wall, {they} could not find {their} own.
confident: In class they drew themselves, and {hero} drew a child who was like everyone else. It turned out very well. Only, when all of them were hanging on the wall, {they} looked for it from the left to the right, and could not tell which one it was.
/
@ close_up: friend stand curious, hero stand sad
early: "You are not up there," said {friend}.
growing: "You're missing," said {friend}. "Were you away that day?"
confident: "You aren't on it," said {friend}. "That's a pity. I looked for you first."
=>
@ classroom day close_up: hero stand happy, friend stand happy, paper
early: {hero} drew a new one. Now it looked just like {them}.
growing: On the wall there hung a new picture. One found it at once, even from the door.
confident: There was another picture on the wall now. One could find it from the door, and even from the street.

== full 1
@ bedroom night medium: hero sit cross, jar full, bed
early: On Friday the jar was full. {hero} took out the slips. They all said the same. Why? Why? Why? "It is like that because it is like that," said {hero}.
growing: By Friday the jar was so full that the lid would not close. {hero} tipped it out on the bed and read them all. There were sixty of them, and it was really only one. Why are you different? "Different from whom?" said {hero} to the slips.
confident: By Friday the lid would not go on. {hero} emptied the jar over the bed and sorted the slips. There were sixty-three, and in the end they made two heaps. One heap said, {refrain why} And the other heap said the same, with mistakes. "Different from what?" {hero} asked the heaps. It was a good question. It was the first one that was {theirs}.
/
@ close_up: hero sit curious holding paper
early: Then {they} had an idea. {They} put a slip back.
growing: And because it was such a good one, {they} wrote it down too, and put it into the jar.
confident: {They} wrote that one down as well. Then {they} looked at it, and a smile began at one corner.

== first 0
@ school_yard day medium: boy stand curious, hero stand determined holding jar
early: "Why is it like that?" asked {boy} again. {hero} held out the jar. "Take one," {they} said. "Today you must answer." The boy took one. "Why are you different?" it said. "Me?" he said. "I am not. Well, my toes are. Look!"
growing: On Monday {boy} came straight up to {them}. {refrain why} he asked again. {hero} held out the jar to him. "Take one," {they} said. "It's your turn to answer." He pulled out a slip. "What is different about you?" he read aloud. "About me? Nothing." He thought. He looked round, and then he took off his shoe. "Well, two of my toes are grown together. I've never shown that to anyone."
confident: On Monday {boy} was waiting at the gate. {refrain why} he began. {hero} unscrewed the lid. "They're all in here," {they} said, "and I have finished with them. Now it's your turn. Take one." He drew a slip and unfolded it. "What is different about you?" he read. "That's easy. Nothing is." {hero} waited. It is remarkable what people will say when one waits. He looked to the left and to the right. Then he sat down, untied his shoe, and pulled off the sock. "Two of them are joined," he said. "Like a duck's. You're the first one I've shown."
/
@ close_up: hero sit surprised, boy sit proud
early: {hero} looked at the toes. "Why is it like that?" {they} asked. Then they both had to laugh.
growing: {hero} bent down. They really were. "Why is it like that?" {they} asked before {they} could stop {themself}. And then both of them laughed so loud that others came.
confident: {hero} looked closely. They were splendid. "Can I touch them?" {they} said, and clapped a hand over {their} mouth. They stared at each other. Then they laughed until the whole yard wanted to know what it was about.

== queue 1
@ school_yard day wide: friend stand happy, boy stand happy, hero stand happy holding jar
early: Then they all wanted to take one. {friend} could not say R. One boy had a spot like a bean. One girl was scared of cheese. They were all different!
growing: After that everybody wanted a slip. {friend} had one ear that was higher than the other. Somebody had been born on a ship. One girl could not smell, and one boy had six names, and somebody was afraid of cheese. There was not one child in the whole yard to whom nothing came.
confident: After that there was a queue. {friend} had one ear a finger's width higher than the other, and had always stood with {friend.their} head on one side so that nobody should see it. One girl could not smell anything. Somebody had six names, and somebody had no middle teeth and never would. There was one, very small, who whispered that she was frightened of cheese. Nobody in the whole yard drew a slip and had nothing to say.
/
@ close_up: friend stand happy, hero stand curious
early: "I never saw your ear," said {hero}. "I hid it," said {friend}. "It is a nice ear."
growing: "I've sat beside you for a year," said {hero}, "and I never saw that." "I know," said {friend}. "I took good care." "It's a good ear," said {hero}. "It looks as if it's listening."
confident: "A whole year I've been sitting on that side of you," said {hero}. "I never noticed." "It was hard work," said {friend}, and for the first time held {friend.their} head up straight. "Why did you never hide yours?" "I tried," said {hero}. "I couldn't see anything."

== answer 2
@ park day medium: friend sit calm, hero sit calm, bench
early: "And why is yours like that?" asked {friend}. Now {hero} wanted to say it. So {they} told {friend.them} all about it.
growing: "And now tell me about yours," said {friend} on the bench. "Only if you like." It was the same question as always, and yet it was a different one. {hero} found that {they} did not mind it.
confident: "And what about yours?" {friend} asked when they were sitting in the park. "You needn't say." It was the old question. But it had come by another road, and had wiped its feet. {hero} told {friend.them} all of it, how it had always been like that, and how Gran's was the same.
/
@ close_up: gran stand happy, hero stand happy
early: Gran had it too. It looked good on Gran.
growing: "You've got it from me," said Gran, when she came to fetch them, and one could see that she was proud of it.
confident: Gran came to fetch them, and {friend} looked from one to the other, and back. "Oh," {friend.they} said. "It's a family one."

== payoffs

== new 1
@ school_yard day medium: small stand worried, hero stand happy holding jar
early: A new one came to school. It was {small}. They all looked. "Why do you," began {boy}. "Stop," said {hero}. "First you. Take a slip."
growing: In spring somebody new came. It was {small}, and everyone stared. "Why have you got," began {boy}. But {hero} was already there with the jar. "First you," {they} said to him. "You know how it goes."
confident: In the spring there was somebody new in the yard. It was {small}, who had {small.their} eyes on the ground and plainly knew what was coming. "Why have you got," began {boy}, out of habit. But a jar had been pushed between them. "You first," said {hero}.
/
@ close_up: boy sit happy, small sit surprised, hero sit happy
early: So the boy took off his shoe. {small} looked at the toes, and laughed.
growing: So he sat down and took off his shoe. It is difficult to be shy in front of such toes.
confident: So he sighed, sat down and untied his shoe. He had become quite fond of doing it. {small} looked at the toes for a long while. Then {small.they} said {small.their} first word in that school, and it was, "Why?"

== close 0
@ school_yard sunset wide: hero walk happy holding jar, friend walk happy
early: Now the jar was full again. But there was not one "why" in it. There were toes and ears and cheese. And {hero} had {their} {thing}, and {they} had the jar.
growing: In the evening {hero} carried the jar home. It was full again, but it was no longer full of questions. They had written the answers on the backs. There were toes in it, and an ear, a ship and a piece of cheese. "And are you still different?" asked {friend}. "Yes," said {hero}. "Like everyone."
confident: That evening {hero} took the jar home, and it was as full as before. Only now each slip had something on the back. There were toes in there, a ship, one high ear, six names, and a very small piece of cheese. {They} shook it, and held it up to the sun, and no two of them looked the same. "Are you still the only one who's different?" asked {friend}. {hero} thought about {their} {thing} for a moment, which had not changed at all. "I never was," {they} said. "It's just that mine doesn't wear shoes."
