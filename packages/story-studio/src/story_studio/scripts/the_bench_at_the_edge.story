# Somebody who is left out builds a bench at the edge to wait on; it fills up, and then the edge is the middle.
script: the_bench_at_the_edge
themes: left_out, lonely, bullied, newcomer
idea: nobody lets me play with them
title: The Bench at the Edge | {hero's} Bench
words: left, out, play, alone, nobody, game, team, lonely, join
role hero:
role leader: kin, introduced "a {leader.noun} called {name}"
role first: kin, shy, introduced "a {first.noun} called {name}"
role second: kin, introduced "a {second.noun} called {name}"
role keeper: kin, old, he, adult, name "Mr Bell"
refrain full: "We are full," said {leader}.
refrain sit: "You can sit here," said {hero}.
refrain plank: So {hero} put on one more board.
cover @ playground day wide: hero sit calm, first sit calm, bench, ball

== edge
@ playground day wide: leader run happy, hero stand sad, ball
early: Everyone played ball in the yard. "Can I play?" asked {hero}. {refrain full}
growing: Every day after school they played ball in the yard. Every day {hero} went up to {leader}, who made the teams. "May I play?" {refrain full} And then they all ran off.
confident: Every day they played ball in the yard, and every day {leader} made the teams. One could see how much fun it was, since one had nothing else to do. "May I play?" asked {hero}. {refrain full} It was said quite politely. It is only hard to understand how a game that runs all over a yard can be full.
/
@ close_up: hero stand sad
early: So {hero} stood at the edge. {Their} legs got tired.
growing: So {hero} stood at the edge and watched. Standing is tiring, if one does it every day.
confident: So {hero} stood at the edge of the yard and watched. One would not think so, but nothing makes one's legs so tired as other people's running.

== tries 2
@ playground day medium: hero stand happy holding ball, leader stand calm
early: {hero} brought {their} own ball. "We have a ball," said {leader}.
growing: {hero} tried it with a ball of {their} own, a new one. "We have one already," said {leader}.
confident: On Monday {hero} brought {their} own ball, in case that was it. "Nice," said {leader}. "But we've got one."
/
@ wide: hero run happy, leader stand surprised, ball
early: {hero} just ran in. They all stopped. So {hero} went back to the edge.
growing: Then {hero} simply ran in and played. One after the other they stopped running. It was very quiet. {hero} went back to the edge by {themself}.
confident: On Tuesday {hero} simply ran onto the field and joined in. Nobody said a thing. They only stopped, one after the other, until the ball lay there and everybody looked at it. {hero} walked back to the edge. It had never been so far.

== boards
@ playground day medium: hero stand curious, keeper stand calm, wood
early: Behind the shed lay some old boards. "May I have them?" asked {hero}. "What for?" asked Mr Bell. "To sit on."
growing: Behind the shed there lay a pile of old boards. Mr Bell, who looked after the yard, was about to throw them away. "May I have two?" asked {hero}. "I want something to sit on, while I wait."
confident: Behind the shed leaned a pile of boards that Mr Bell, who looked after the yard, was going to burn. "Could I have two of those?" asked {hero}. "What for?" "To sit on. I have to wait." "For what?" asked Mr Bell. {hero} nodded towards the ball. Mr Bell looked at {them}, and at the ball. He went to fetch nails.
/
@ close_up: hero reach determined holding hammer, bench
early: Knock, knock, knock! {hero} made a bench. It was just big enough for one. Then {they} sat down.
growing: Knock, knock, knock. In one afternoon {hero} built a bench, right at the edge of the yard. It was a little crooked and just wide enough for one. {They} sat down on it.
confident: {hero} built it right at the edge, so as not to be in the way. It leaned to the left. It was exactly as wide as one person. But it was the first thing in that yard that was {theirs}, and {they} sat down on it and felt that the waiting had become something that one does.

== nail 3
@ playground day medium: keeper reach calm holding hammer, hero stand curious, bench
early: "Hit it like this," said Mr Bell. "Not fast. Right on its head."
growing: Mr Bell showed {them} how to hold the nail. "Not hard," he said. "Just straight. It wants to go in."
confident: "You hit it as if you were angry with it," said Mr Bell. "It has done nothing. Hit it straight, and let the hammer do the rest." After that only every third nail was bent.
/
@ close_up: hero stand proud holding hammer
early: Soon {hero} could do it without him.
growing: By the evening {hero} could do it alone.
confident: By the evening Mr Bell was allowed to go home. {hero} did not need him any more, and he seemed to be pleased about it.

== first 1
@ playground day medium: hero sit calm, first stand sad, bench
early: The next day {first} stood at the edge too. {first!} did not talk. {refrain sit} But there was room for only one. {refrain plank}
growing: The next day somebody else was at the edge. It was {first}, who looked at {first.their} shoes. {refrain sit} But the bench was only wide enough for one. {refrain plank}
confident: The next day there was somebody else at the edge, a little way off. It was {first}, who studied {first.their} shoes as if there were something written on them. {refrain sit} That was kind, but it was not possible. The bench was one person wide. {refrain plank}
/
@ close_up: first sit calm, hero sit happy, bench
early: They sat side by side. They did not say much. It was nice.
growing: Then they sat side by side and looked at the game. After a while {first} said, "The goalkeeper ties his left shoe first, every time." {hero} had not noticed. It was true.
confident: Then they sat and watched together. For an hour {first} said nothing, and it was a comfortable nothing. "The goalkeeper always ties his left shoe first," {first.they} said then. {hero} had looked at that game for weeks and had never seen it.

== more/arm 2
@ playground day medium: second stand cross, hero sit calm, first sit calm, bench
early: Then {second} came. {Second.they} had a broken arm in a sling. "I cannot play for six weeks," {second.they} said. {refrain sit} {refrain plank}
growing: Then came {second}, who usually played and was good. But now {second.they} had {second.their} arm in a sling. "Six weeks," {second.they} said crossly. {refrain sit} {refrain plank}
confident: On Thursday came {second}, who was one of the best and had never once looked at the edge. Now {second.their} arm was in a sling. "Six weeks!" said {second!}, and kicked the wall, and that was not a good idea either. {refrain sit} {refrain plank}
/
@ close_up: second sit happy, hero sit happy, bench
early: {second} knew good jokes. The bench shook.
growing: {second} turned out to know two hundred jokes. They laughed so hard that a nail came out.
confident: It turned out that {second} knew two hundred jokes, and had never had time to tell one, because of the running. By the fortieth a nail had come out.
=>
@ playground day medium: second jump happy, bench
early: After six weeks {second's} arm was well. But {second.they} stayed.
growing: After six weeks the sling came off. {second} looked at the field, and at the bench. "I will play tomorrow," {second.they} said. "I am in the middle of a joke."
confident: After six weeks the arm was as good as new. {second} stood up, stretched it, looked over to the field, and sat down again. "Later," {second.they} said. "I have just started one."

== more/draw 2
@ playground day medium: second sit calm holding pencil, hero sit curious, bench, paper
early: Then {second} came. {Second.they} did not like ball. {Second.they} liked to draw. {refrain sit} {refrain plank}
growing: Then came {second}, with paper and a pencil. {Second.they} had never wanted to play ball, but {second.they} had always wanted to draw it, and there was nowhere to sit. {refrain sit} {refrain plank}
confident: On Thursday came {second}, with a drawing block. "I don't like ball," {second.they} said. "I like how it looks. But one can't draw standing up." {refrain sit} {refrain plank}
/
@ close_up: paper, hero stand surprised, first stand happy
early: {second} drew the game. Then {second.they} drew {hero}. {hero} looked nice.
growing: {second} drew the goalkeeper and his left shoe. Then {second.they} drew {hero}. {hero} had not known that {they} looked like that, so calm.
confident: {second} drew the goalkeeper with his left shoe. Then {second.they} turned the page and drew the bench, with {hero} on it. It did not look like somebody who was waiting.
=>
@ playground day medium: second sit happy holding pencil, paper, bench
early: {second} hung the pictures on the fence. Everyone came to look.
growing: {second} hung {second.their} drawings on the fence behind the bench. Everybody wanted to see if they were there.
confident: {second} pinned up {second.their} drawings on the fence behind the bench. One after the other the players came over, only to see if they had been got right.

== more/snail 2
@ playground day rain medium: second sit curious, hero stand curious, snail, bench
early: Then {second} came. {Second.they} had a snail in {second.their} hand. "It wants to watch too," {second.they} said. {refrain sit} {refrain plank}
growing: It had rained, and {second} came along the fence with a snail on {second.their} hand. "It would like to see something," {second.they} said, "but everything is too fast for it." {refrain sit} {refrain plank}
confident: After the rain {second} came along the fence, slowly, because there was a snail on {second.their} hand. "People step on them," {second.they} said. "I carry them across. It takes all of the break." {refrain sit} {refrain plank}
/
@ close_up: snail, hero sit happy, bench
early: The snail went along the bench. It took one hour. They all cheered.
growing: They let the snail walk from one end of the bench to the other. It was the slowest race in the world, and at the end they all cheered.
confident: They let the snail go from one end of the bench to the other. It was the longest race that had ever been held there. Nobody looked at the ball for an hour, and when the horns came over the edge, they were all on their feet.
=>
@ playground day above: snail, second sit happy, bench
early: The snail was in the game too. It was the finish line.
growing: In every game there was a place for the snail. It was the judge, since nobody could hurry it.
confident: The snail was made referee. It saw everything, it could not be bribed, and no decision of it was ever hasty.

== long 3
@ playground day wide: hero sit happy, first sit happy, second sit happy, bench
early: Each day someone came. {refrain plank} Now the bench was very long.
growing: More and more came, somebody who was too slow, and somebody who was too new. For each of them there was one more board. Now the bench was as long as the fence.
confident: There turned out to be a good many of them: the slow one, the one who had to go home at four, the one who was new and did not know the words. {refrain plank} In May the bench went around the corner.
/
@ close_up: hero stand surprised, bench, wood
early: "How long will it get?" asked Mr Bell. "As long as it needs to," said {hero}.
growing: "How long is it going to be?" asked Mr Bell, with the last of the nails. "I don't know yet," said {hero}. "It depends who comes."
confident: "And where is that going to end?" asked Mr Bell, who had bought nails again. "I don't think it has one," said {hero}.

== game 1
@ playground day wide: hero jump happy, first jump happy, second jump happy, bench
early: They made up a game on the bench. You had to pass a hat along and not laugh. All could play it.
growing: One day they invented a game. It was called Hat. A hat went along the bench from head to head, and nobody was allowed to laugh. One could play it with a sling, and with two people or with twenty.
confident: One day somebody passed a hat along, and somebody else made a rule about it, and by the end of break it was a game. It was called Hat. Nobody was allowed to laugh. One could play it with one arm, or slowly, or without knowing the words, and it could never be full, because one only needed a longer bench.
/
@ medium: leader stand curious, hero stand happy, ball
early: {leader} looked over. The ball rolled away, and no one ran after it.
growing: It was so loud at the edge that the players looked around. The ball rolled away, and nobody went after it.
confident: There was so much noise from the edge that one player stopped to listen, and then another. The ball rolled into a corner by itself, and for once nobody minded where it went.

== leader
@ playground day medium: leader stand worried, hero sit surprised, bench
early: Then {leader} came to the bench. By now the bench was long, and it was full from end to end. "Can I play?" asked {leader!}. Everyone looked at {hero}.
growing: The bench had become so long that one could not see the end, and there was always laughing. One day {leader} stood in front of it. "Can I play too?" asked {leader!}. It became very quiet. Everybody looked at {hero}.
confident: By summer the bench ran along the whole fence, and it was full from one end to the other, and it laughed. And one day {leader} was standing in front of it, with {leader.their} hands in {leader.their} pockets. "May I play?" asked {leader!}. The hat stopped where it was. Everybody looked at {hero}, since everybody knew what one could say now. It was three words long.
/
@ close_up: hero stand calm, leader stand surprised
early: {hero} knew how it felt at the edge. {They} did not say that they were full. {refrain plank} {refrain sit}
growing: {hero} knew those three words. {They} had heard them every day. {They} looked at {leader}, and saw how {leader.they} stood there at the edge, on tired legs. {refrain plank} {refrain sit}
confident: {hero} had them on {their} tongue. Then {they} saw how {leader} stood there, first on one leg and then on the other. {They} knew exactly how that felt in the knees. {refrain plank} {refrain sit}

== payoffs

== all
@ playground day wide: hero run happy, leader run happy, first sit happy, ball, bench
early: Now they play Hat, and they play ball too. Some run and some sit. "Are we full?" asks Mr Bell. "Never," says {hero}.
growing: After that they played Hat on some days and ball on others, and some ran and some sat, and one could change. "I never knew that it was such hard work to stand here," said {leader}. {hero} held out the hat. "That is why there is a bench," {they} said.
confident: From then on there were two games, and one could go from one to the other, as there was only a bench in between. {leader} still made the teams, but {leader.they} made them differently. "I did not know how tired one gets, standing here," {leader.they} said once. "Nobody does," said {hero}, and moved up, "until they do."
/
@ sunset medium: hero sit happy, keeper sit calm, bench
early: In the evening {hero} sat there with Mr Bell. There was one free place on the bench. They left it free.
growing: In the evening {hero} sat on the very first board beside Mr Bell. Next to them there was a place left. They left it free, in case somebody came.
confident: In the evening, when all the others had gone, {hero} and Mr Bell sat on the first board, the crooked one. To the left of them there was a bit of room. Neither of them moved over. One never knows who is coming.
