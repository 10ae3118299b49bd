# A new shop has a bell over the door that will not ring; it rings when the one behind the counter starts to listen.
script: the_bell_over_the_door
themes: opens_shop, bakery_or_shop, keeps_a_shop
idea: a fox who opens a hotel
title: The Bell over the Door | {hero} Opens {a full shop}
words: shop, bakery, hotel, cafe, store, sell, open
role hero:
role friend: open, kinds duck hedgehog mole, cheerful, introduced "{name} the {friend.noun}"
role passer: kinds goat goose cow, adult, she
role tired: kinds bear badger tortoise, old, he
role small: kinds mouse bee snail, child, she, introduced "a tiny {small.noun} called {name}"
slot shop: shop, "shop" shop
refrain need: "What do you need?"
refrain still: And the bell did not ring.
cover @ shop day wide: hero stand proud, friend stand happy, bell above, door open

== open
@ street dawn wide: hero stand proud, shop, door, bell above
early: {hero} was {a hero}. {They} had something new. It was {a full shop}, with a bell over the door.
growing: {hero} was {a trait hero} with a plan, and today the plan was ready. It was {a full shop} of {their} own. There was a counter and a window, and over the door there was a bell.
confident: For years {hero} had been {a hero} with a plan. This morning {they was} {a hero} with {a full shop}. It had a window and a counter. It had a bell over the door, which would ring when somebody came in, and {hero} had polished it until {they} could see {their} own face in it.
/
@ shop day medium: hero stand happy, bell above, door closed
early: {hero} stood there and waited. Nobody came. {refrain still}
growing: {hero} tied on an apron, stood behind the counter and smiled at the door. It got to be noon. Nobody came. {refrain still}
confident: {hero} opened on the stroke of eight, took up a place behind the counter, and smiled at the door. At ten {they was} still smiling. At twelve {their} cheeks hurt. {refrain still}

== look 2
@ street day wide: passer walk calm, tired walk calm, hero look_up worried, shop
early: Everyone walked by. They all had somewhere to go.
growing: Outside, people went past. They were in a hurry, and they looked straight ahead.
confident: There were people outside, any number of them. They went past from left to right, and later they went past from right to left. None of them turned their heads.
/
@ medium: friend stand happy, hero stand worried
early: Only {friend} came, and {friend.they} used the window. "Is it going well?" {friend.they} asked.
growing: Only {friend} looked in, through the window, so that did not count. "Is it going well?" {friend.they} asked. "It is going quietly," said {hero}.
confident: Only {friend} looked in, and {friend.they} did it through the window. "How is business?" asked {friend!}. "Peaceful," said {hero}.

== try/sign 1
@ street day medium: hero stand determined holding paintbrush, friend stand curious, sign
early: "They do not see it," said {hero}. So {they} painted a big, big sign.
growing: "They cannot see it," said {hero}. So {they} painted a sign. When it was not big enough, {they} painted a bigger one.
confident: "They have simply not seen it," said {hero}, and painted a sign. {friend} said that it was a bit small. The second one was so large that it had to stand in the street.
/
@ above: passer walk cross, sign big, hero stand worried
early: Everyone walked around the sign. {refrain still}
growing: Now everyone had to walk around it. They were rather cross. {refrain still}
confident: Now everybody saw it. They could not do anything else. They walked around it, and {passer}, who had walked into it, said something about signs. {refrain still}
=>
@ street rain medium: hero stand happy, small stand happy, passer stand calm, sign big
early: It rained. They all stood under the big sign. There it was dry.
growing: When it rained, those at the end of the queue stood under the big sign and stayed dry.
confident: On wet days the end of the queue stood under the sign. {passer} said that it was the first sensible sign that she had ever met.

== try/shout 1
@ street day medium: hero jump determined, passer hide surprised, tired stand cross
early: "Then I will shout," said {hero}. "COME IN! COME IN!" Everyone ran away.
growing: "Then I will call them," said {hero}, and stood on the step. "COME IN! COME IN!" {they} shouted. Three people crossed the road.
confident: "One has to ask people," said {hero}, and went out on the step. "COME IN!" {they} shouted. "IT IS OPEN!" All the people who had been on that side of the street were now on the other.
/
@ close_up: tired stand cross, hero stand sad
early: "That hurts my ears," said {tired}. {refrain still}
growing: "I was asleep on that bench," said {tired}, who was old and had a bad leg. "I was having such a good dream." {refrain still}
confident: "I was asleep on that bench," said {tired}, who was old and had to sit down a great deal. "I shall never know now how it ends." {refrain still}
=>
@ shop day medium: hero point calm, tired sit sleepy, chair
early: {tired} got the best chair, and {hero} spoke very softly. "Ssh," {they} said. "He is in the middle of a dream."
growing: {tired} had a chair by the window now. When he slept there, {hero} served everyone in a whisper.
confident: {tired} had a chair by the window. When he slept, {hero} did business in a whisper, until he woke up and told them how it ended.

== try/free 2
@ street day medium: friend stand worried, hero stand determined, basket full
early: "I will give it away," said {hero}. {They} gave something to everyone. "Thank you," they said, and walked on.
growing: "Then it will cost nothing," said {hero}, and stood outside with a full basket. "Thank you," they all said. They took it, and they walked on.
confident: "Then it will cost nothing at all," said {hero}, and went out with a full basket. In ten minutes the basket was empty. They had all said thank you. Not one of them had come in.
/
@ close_up: hero sit sad, basket empty
early: The basket was empty. {refrain still}
growing: {hero} looked into the empty basket. {refrain still}
confident: "That is good business," said {friend}, "in the sense that it is over quickly." {refrain still}
=>
@ shop day close_up: passer stand happy holding basket, hero stand surprised
early: {passer} came with the basket. It was full of apples. "You gave me something," she said. "So now I bring you something."
growing: {passer} came in and put the basket on the counter. It was full of apples. "I never said what it was like," she said. "It was very good."
confident: {passer} came in with the basket, and in the basket were apples. "You gave me something on Tuesday," she said. "I was halfway home before I tasted it. I have been meaning to come back ever since."

== low 1
@ shop sunset wide: hero sit sad, bell above, door closed
early: In the evening {hero} sat down on the floor. "Nobody wants {a full shop}," {they} said.
growing: In the evening {hero} sat down on the floor behind the counter, where nobody could see {them}. "Nobody needs {a shop}," {they} said to the bell.
confident: In the evening {hero} sat down behind the counter, on the floor, where it did not matter what {their} face did. "Perhaps nobody needs {a shop}," {they} said to the bell. The bell, as always, said nothing.
/
@ close_up: hero sit sad, friend sit calm
early: {friend} sat down with {them}. They were very quiet.
growing: {friend} climbed in by the window and sat down too. For a while they were quiet together. It was the first time that day that {hero} had not been smiling or shouting.
confident: {friend} climbed in by the window and sat down on the floor as well, and for once {friend.they} said nothing. It was the first time all day that {hero} had been neither smiling nor shouting. It was really very quiet.

== hear
@ shop night medium: hero look_up surprised, small stand sad, door closed
early: One evening it was so quiet that {hero} heard something. It was a tiny knock, low down on the door. It was {small}. "I cannot reach the bell," she said.
growing: Then, one evening, it was so quiet that {hero} heard something. It was a scratching, very low down on the door. {hero} opened it and looked down. It was {small}. "I have been here all week," she said. "I cannot make the bell ring. The door is too heavy."
confident: And then, one evening when it was quiet enough, {hero} heard something that {they} had never heard for all the noise. It was a scratching, quite low down on the door. {They} opened it and looked at nobody, and then looked down. It was {small}. "I have come every day," she said. "But the door is too heavy for me, so the bell does not ring, so you do not look."
/
@ close_up: hero sit happy to small, small stand happy
early: {hero} knelt down. "What do you need?" {they} asked. And then {they} listened.
growing: {hero} got down on {their} knees, so that they were nearly the same size. "What do you need?" {they} asked. It was the first time that {they} had asked anybody. Then {they} listened to the answer.
confident: {hero} got down on {their} knees, so that their eyes were level. {They} had told the whole street what {they} had. It came to {them} now that {they} had never asked. "What do you need?" {they} said, and then {they} did the other half of it, which is to listen to the end.

== make 1
@ shop night medium: hero stand determined, small sit happy, friend stand happy
early: "I need something very, very small," said {small}. So {hero} made it, just for her.
growing: What she needed was small and quite special, and it was not on any list. {hero} made it for her then and there.
confident: It was a small thing that she needed, and it had to be just so, and it was in no catalogue. {hero} rolled up {their} sleeves and made it, there and then, while she sat on the counter and said "a bit less" and "a bit more".
/
@ close_up: small stand happy, hero stand happy
early: "That is just right," said {small}. She paid with a button.
growing: "That is just right," said {small}, and she paid with a button, and it was a good one.
confident: "That is exactly right," said {small}. "How did you know?" "You told me," said {hero}. She paid with a button, and it was a very good one.

== string
@ shop dawn medium: hero reach determined holding rope, friend stand curious, bell above, door open
early: Then {hero} tied a long string to the bell. It went all the way down to the floor. Now everyone could reach it. Ring, ring, said the bell.
growing: As soon as she had gone, {hero} tied a string to the bell. It hung down on the outside, all the way to the ground, so that anybody could reach it. In the morning it moved. Ring, said the bell. It was {small}, and she had brought four friends.
confident: When she had gone, {hero} took down the bell and tied a string to it, and led the string out through a hole and down the door to the very ground. "Now it begins where people do," {they} said. And in the morning, before eight, the string twitched. Ring, said the bell. It was {small}, and behind her stood everybody that she knew.
/
@ street day wide: small stand happy, tired stand happy, passer stand happy, hero stand happy, shop
early: "What do you need?" {hero} asked each of them. And {they} listened.
growing: "What do you need?" asked {hero}. {They} asked each of them, and waited for the answer, and so it got about.
confident: "What do you need?" {hero} asked, one after another, and waited for each answer as if it were the only one. News of that sort does not need a sign. By Friday the queue went around the corner.

== payoffs

== close
@ shop sunset wide: hero stand happy, friend stand happy, small stand proud, bell above
early: Now the bell of the {full shop} rang all day long. Ring, ring, ring! {hero} had never heard anything so nice.
growing: From then on the bell of the {full shop} rang from morning to evening. {hero} knew everyone by their ring. The big ones pulled hard and the small ones pulled often.
confident: From then on the bell of the {full shop} rang from eight to six. {hero} soon knew them all by their ring. The large ones pulled hard. The small ones pulled twice, to be sure. {tired} hung on to it a little, because of his leg.
/
@ night close_up: hero sit sleepy, bell above, small stand happy
early: At night {hero} turned the sign around. Then it rang once more. "I do not need anything," said {small}. "I just like to ring it."
growing: One night, when {hero} had closed, it rang once more. It was {small}. "I do not need anything today," she said. "I only wanted to ask what you need." {hero} had to think for quite a long time.
confident: One night, long after six, it rang again, twice. "Do you need something?" asked {hero}. "No," said {small} from down by the floor. "I have come to ask you." And she sat down on the step and waited, as one does, to the end.
