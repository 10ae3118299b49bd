# Everybody knows one thing about somebody and asks for nothing else, until a child with one thing of its own asks, "And what else?"
script: and_what_else
themes: hero, somebody_title, thing_title, living_thing, does_something, being_different, is_unusual, anything
idea: the girl with a river in her hair
title: {called} | {hero} and What Else
needs: epithet
role hero: alive
role friend: open, kinds mouse frog squirrel duck, child, introduced "a {friend.noun} called {name}"
role first: kinds goat goose badger, adult, she, introduced "{name} the {first.noun}"
role second: kinds pig bear beaver, adult, he, introduced "{name} the {second.noun}"
role tall: kinds giraffe heron horse, adult, introduced "{name} the {tall.noun}"
refrain you: "You must be {called}!"
refrain else: "And what else?"
cover @ meadow day medium: hero stand happy, friend stand curious, placard

== known
@ village day wide: hero stand calm, first point happy, second stand happy
early: Everybody knew {hero}. {refrain you} they all said. And that was true.
growing: Wherever {hero} went, people stopped and pointed. {refrain you} they said. "Yes," said {hero}, for it was true.
confident: There was nobody in the village who did not know {hero}, although not many knew the name. {refrain you} they said, when {they} went to buy bread. "Yes," said {hero}. What else could one say? It was true.
/
@ medium: first stand happy, hero stand sad, placard
early: There was even a sign at the door. "Here lives {called}," it said. Nobody asked {them} anything more.
growing: There was even a sign beside the door. "Here lives {called}," it said. People read it, looked, and went home content. Nobody ever asked {hero} anything more.
confident: Somebody had put a sign beside the door. "Here lives {called}," it said. People came on Sundays to look. They looked, they said that it was so, and they went home to tea. In all those years not one of them had asked {hero} a second question.

== proud 1
@ village day medium: hero stand proud, second stand happy, first stand happy
early: At first {hero} liked it. It is nice to be {called}. There is only one.
growing: At first {hero} had liked it. There were many people in the village, but there was only one who was {called}. It was like having a hat that nobody else has.
confident: For a long time {hero} had been proud of it. There were three bakers and eleven people called Tom, and there was only one of this. When visitors came, {they was} what they were taken to see, straight after the church clock.
/
@ close_up: hero sit calm
early: But it was always the same. Every day was the same.
growing: But a hat that one may never take off gets heavy.
confident: But it is with such a thing as with a hat. It is splendid to put on. After some years one would like to know what the head is doing underneath.

== party 2
@ garden day wide: hero stand sad, first stand happy, second stand happy, cake
early: At the party they all stood around {hero}. {refrain you} they said. Then they went to eat cake.
growing: At a garden party everybody came to shake hands. {refrain you} said one after the other. Then they went to talk to each other, and {hero} stood by the cake.
confident: At the summer party {hero} shook forty-one hands. {refrain you} said the forty-one. Then, as they could think of nothing more to say about it, they went off to talk about the weather, and {hero} was left with the cake.
/
@ close_up: hero stand sad holding cake
early: {hero} liked plum cake best. But nobody knew that.
growing: It was plum cake, and {hero} was very fond of plums. There was nobody to tell.
confident: It happened to be plum. {hero} thought more of plums than of anything. {They} would have liked to mention it.

== paint 1
@ home day medium: hero hold determined holding paintbrush, placard
early: {hero} painted over the sign. Now it said nothing. "Good," said {hero}.
growing: One day {hero} took a brush and painted the sign white. "Today I am nobody special," {they} said.
confident: One Monday {hero} took down the sign and painted it white, from one edge to the other. "Today I'm not {called}," {they} said. "Today I am just anybody. Let us see how that is."
/
@ street day wide: hero walk happy, second point happy
early: {They} went out. {refrain you} said {second}.
growing: It lasted as far as the corner. {refrain you} said {second} there, and took off his hat.
confident: It was very nice, and it lasted as far as the corner. {refrain you} said {second}. One can paint a sign, but one can't paint {second}.

== hide 2
@ forest day medium: hero hide sad, tree
early: So {hero} hid in the wood. Nobody came there.
growing: So {hero} went and hid in the wood, where there were no people and so no fingers to point.
confident: So {hero} went into the wood, as far as one can go in. (After that one is on the way out.) Nobody pointed. A beetle looked up and went on with its work.
/
@ close_up: hero sit calm, tree
early: It was quiet. It was a bit too quiet.
growing: For an hour it was lovely. In the second hour {hero} began to miss somebody, and did not know whom.
confident: For the first hour it was heaven. In the second {hero} noticed that {they was} trying to catch the beetle's eye.

== meet
@ forest day medium: hero sit surprised, friend hide curious, tree
early: But somebody was there. It was {friend}. {refrain you} said {friend!}. "Yes," said {hero}. {refrain else} asked {friend!}.
growing: But somebody was sitting behind the next tree. It was {friend}. {refrain you} said {friend!}. "Yes," said {hero} and sighed. And then {friend!} said something that nobody had ever said. {refrain else}
confident: But behind the very next tree sat somebody else. It was {friend}. {refrain you} said {friend!}. "Yes," said {hero}, and waited for the pointing. It did not come. {friend!} only looked at {them} in a friendly way, as one looks at somebody in the middle of a sentence. {refrain else} asked {friend!}.
/
@ close_up: hero stand surprised, friend stand curious
early: {hero} did not know what to say. Nobody had asked {them} that before.
growing: {hero} opened {their} mouth, and there was nothing in it. "I don't know," {they} said at last. "I have only ever been {called}." "That's a good beginning," said {friend!}.
confident: It was a simple question, and {hero} could not answer it. "I'm not sure," {they} said. "It's what I have always been. I have never looked at what there is behind it." "It is quite a good first line," said {friend!}. "I only wondered what comes next."

== why 1
@ forest day medium: friend sit sad, hero sit curious
early: "And what are you?" asked {hero}. "I am the one who cried at the play," said {friend}. "I only did it once. But they all still say it."
growing: "And why are you behind a tree?" asked {hero}. "I am the one who cried at the school play," said {friend}. "It was a year ago, and it was only one minute. But that's what I am now."
confident: "And what are you doing behind a tree?" asked {hero}. "I'm the one who cried in the school play," said {friend}. "It took a minute, and it's a year ago. There's no sign on my door, but everybody has read it." {hero} looked at {friend.them} for a while. {refrain else} {they} asked.
/
@ close_up: hero stand calm, friend stand happy
early: {refrain else} asked {hero}. {friend} smiled. "I can whistle with my nose," said {friend!}.
growing: {refrain else} asked {hero}, because it was such a good question. "I can whistle with my nose," said {friend}, and did it. It was beautiful and a little damp.
confident: It turned out that {friend} could whistle through {friend.their} nose, knew the names of nine clouds, and had once been stung by a bee and said sorry to it. None of that was ever mentioned in the village.

== list 2
@ meadow day wide: hero run happy, friend run happy, flower
early: They went to find out what else there was. {hero} could jump over a brook. {hero} was good at finding things.
growing: So they set out to find what else there was. They tried one thing after another. {hero} could not stand on {their} head. But {they} could find four-leaved clover without looking, and {they} made a very good echo.
confident: So they set out to see what else there might be. They did it properly, and tried everything once. It came out that {hero} could not stand on {their} head, nor whistle by mouth or nose, but that {they} found clover with four leaves as others find stones.
/
@ medium: friend stand happy, hero jump happy, flower
early: {refrain else} said {friend}. And each time there was something.
growing: {refrain else} said {friend} each time. And each time there was something more. They had no more fingers to count on.
confident: {refrain else} said {friend}, whenever they got to the end of something, and it was never the end.

== plum 3
@ orchard day medium: hero stand happy, friend stand happy, tree
early: "I like plums," said {hero}. It was good to say it out loud.
growing: "And I like plums," said {hero}. "More than anything." It felt as if somebody had opened a window.
confident: "I like plums," said {hero} suddenly. {They} had waited eleven years to say it. {friend} took it just as it was meant, and asked what kind.
/
@ close_up: hero sit happy, friend sit happy
early: They ate plums until it got dark.
growing: They sat under the plum tree, and neither of them was anything special, for a whole afternoon.
confident: They sat there until the wasps went to bed. It was a whole afternoon in which nobody was anything.

== scared 3
@ road sunset medium: hero walk worried, friend walk worried
early: Then they had to go home. "They will say it again," said {friend}.
growing: On the way home they both got slower. "As soon as we are there, I'm the one who cried again," said {friend}.
confident: The nearer they came to the village, the smaller their steps grew. "At the first house I'll be the one who cried," said {friend}. "I can feel it coming on."
/
@ wide: hero stand determined, friend stand calm
early: "Then I will ask," said {hero}.
growing: "If they say it," said {hero}, "then I shall ask them something."
confident: "Let them say it," said {hero}. "It's true, after all. It is just that they have stopped reading too early."

== turn
@ village sunset wide: first point happy, second stand happy, hero stand determined, friend hide worried
early: {refrain you} said {first}, when they came back. "Yes, I am," said {hero}. "And who are you? You are the one who fell in the well." {first!} went red. {refrain else}
growing: {refrain you} said {first}, as soon as they came round the corner. "Yes," said {hero}, "and you are the one who fell in the well." {first!} turned red. "That was long ago," she said. "There's more to me than a well!" "I thought so," said {hero} kindly. {refrain else}
confident: They had hardly turned the corner. {refrain you} said {first}. "So I must," said {hero}. "And you're the one who fell into the well in her Sunday hat." It was what everyone said of {first!}, when she was not there. She went red to the tips of her ears. "I have done one or two other things since," she said. "I am sure of it," said {hero}, and {they} meant it. {refrain else}
/
@ medium: first stand surprised, hero stand curious, friend stand curious
early: Nobody had ever asked {first}. "I dance," she said. "At night. In the kitchen."
growing: Now it was {first} who opened her mouth and found nothing in it. "I dance," she said at last. "In the kitchen, when nobody is looking." "Do you?" said {second}. "I never knew that."
confident: {first} had to think for so long that the lamps were lit. "I dance," she said then. "In my kitchen, with the curtains shut. I have done it for thirty years." "You?" said {second}, who had lived next door for all thirty.

== round 1
@ village night wide: second stand happy, first dance happy, tall stand surprised, hero stand happy, lantern lit
early: Then {second} told them what he could do. And so did {tall}. {refrain else} they all asked. Nobody went to bed.
growing: After that there was no stopping it. {refrain else} they asked each other, from door to door. It came out that {tall} was afraid of ladders, and that {second} wrote poems about soup.
confident: After that nobody went in to supper. {refrain else} it went from door to door. {tall}, whom they had only ever asked to reach things down, could not bear heights. {second} wrote poems. They were all about soup, and some of them were sad.
/
@ close_up: friend stand proud, second stand surprised, hero stand happy
early: "I cried at the play," said {friend}. "And I can whistle with my nose." They all wanted to hear it.
growing: "I'm the one who cried at the school play," said {friend}, quite loudly, "and I can whistle with my nose." Of the first nobody said a word. They all wanted to hear the second.
confident: "I am the one who cried in the play," said {friend}, before anybody else could say it, "and I can whistle through my nose." There was a silence, and then they made {friend.them} do it four times.

== sign 2
@ home day medium: hero hold happy holding pencil, friend stand happy, placard
early: The next day {hero} wrote a new sign. First {they} wrote, "{Called}." Then there was a lot more.
growing: The next morning {hero} took the white sign and wrote on it again. At the top {they} put, "Here lives {called}," for it was true, and {they was} rather proud of it. But there was a lot of room below.
confident: In the morning {hero} took the sign that {they} had painted white. "Here lives {called}," {they} wrote at the top. It looked well. {They} found that {they} had missed it. Then {they} went on writing, in small letters, to save space.
/
@ close_up: placard, friend stand curious, hero stand proud
early: "Who likes plums. Who can find clover. Who has a friend."
growing: "Who likes plums," it said. "Who finds clover. Who cannot stand on {their} head. Who has a friend with a whistling nose."
confident: "Who likes plums (the yellow ones). Who finds clover, and loses gloves. Who makes a good echo. Friend of {friend}." At the bottom it said, "Continued on the back."

== others 4
@ street day wide: first stand happy, second stand happy, tall stand happy, 3 placard
early: Now there were signs at all the doors. They were long signs.
growing: Soon there was a sign at every door, and it took an hour to walk down the street, since one had to read them all.
confident: By autumn every house had one. A walk along the street now took an hour and a half, and one came home well informed.
/
@ medium: tall stand happy, hero stand curious
early: "I did not know that," they said, all day long.
growing: "I never knew that," people said, up and down the street.
confident: "I had no idea," one heard, outside houses that had stood side by side for forty years.

== visitors 4
@ village day medium: hero stand happy, friend stand happy
early: Visitors came. {refrain you} they said. "Yes!" said {hero}. "Sit down. Have a plum."
growing: When visitors came and said {refrain you} {hero} was glad. "Yes," {they} said. "Do sit down, and I'll tell you the rest."
confident: Visitors still came on Sundays. {refrain you} they said. "I am," said {hero}, and was glad of it again. "Have you a little time?"
/
@ wide: hero sit happy, friend sit happy, tree
early: They came for a look. They stayed for tea.
growing: They had come for a look, and they stayed until the evening.
confident: They had come for five minutes. Most of them missed the last bus.

== close
@ meadow sunset wide: hero sit happy, friend sit happy, flower
early: {hero} was still {called}. {They} always would be. But now that was only line one.
growing: So {hero} was still {called}, and glad to be. It was only that this was now the first line, and no longer the last.
confident: So {hero} is still {called}, and would not care to be anything else. It is a very good first line. There are people who have bought the book for it.
/
@ close_up: hero stand curious, friend stand curious
early: A beetle came by. "You must be the beetle," said {hero}. The beetle stopped. {refrain else} asked {hero}.
growing: In the grass {hero} saw the beetle from the wood. "Good evening, beetle," {they} said, and bent down low. {refrain else}
confident: The beetle from the wood came by on its way home. {hero} lay down on {their} stomach, so as to be on a level with it. "You must be the beetle," {they} said. {refrain else}
