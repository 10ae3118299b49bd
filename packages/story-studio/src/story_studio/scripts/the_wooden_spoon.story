# Whoever loses gets the wooden spoon and paints a mark on it; nobody has as fine a spoon as the one who always loses.
script: the_wooden_spoon
themes: losing_a_game, always_loses
idea: I want to win but I always lose
title: {hero} Always Loses | {hero} Wants to Win | {hero} Wins the Wooden Spoon
words: lose, lost, win, game, always, never, play, loser, board, cheat, last
role hero:
role sib: open, child, nouns brother sister friend cousin twin, kinds mouse rabbit duck
role papa: kin, he, adult, name "Papa", nouns father dad daddy papa
role gran: kin, she, old, name "Gran", nouns grandma granny gran grandmother grandpa grandfather
refrain lost: {hero} had lost.
refrain again: "I always lose!"
cover @ kitchen night wide: hero stand cross holding wooden_spoon, sib jump happy, gran sit calm, game_die, table

== lose 0
@ kitchen night wide: hero sit sad, sib jump happy, papa sit calm, game_die, table
early: On Friday they played a game. {hero} wanted to win so much. But {sib} won. {refrain lost} {refrain again} said {hero}.
growing: On Fridays they all played a game at the kitchen table, and {hero} wanted to win so much that {their} ears got hot. But {sib} won, and then Papa, and then {sib!} once more. {refrain lost} {refrain again} said {hero}.
confident: On Fridays, after supper, the lamp was pulled down over the kitchen table and they played a game. {hero} wanted to win. {They} wanted it so much that {their} ears grew hot and {they} could not sit on the chair properly. And every Friday it was {sib} who won, or Papa, or the person who had not even been listening. {refrain lost} {refrain again} said {hero}.
/
@ close_up: hero jump cross, game_die
early: {They} hit the table. Bang! The dice flew into the soup.
growing: {They} hit the table with both hands, so that the dice jumped into the soup. After that nobody wanted to play any more.
confident: {They} brought both hands down on the table. The counters leapt, the board slid off, and the dice went into the soup, where it showed a six, now of all times. And nobody felt like another game.

== spoon 0
@ kitchen night medium: gran reach calm holding wooden_spoon, hero stand cross
early: Gran took a spoon made of wood. "In my family the one who loses wins this," she said. "You paint a mark on it. And you get to stir the pudding, and lick the spoon." {hero} was still cross. But it was very good pudding.
growing: Then Gran went to the drawer and came back with an old wooden spoon. "When I was small, there was a rule," she said. "Whoever loses gets the spoon until next Friday. They paint a mark on it, so that one can see it was a proper game. And they stir the ~pudding, and lick the spoon." {hero} did not want a spoon for losing. {They} wanted to win. But it was chocolate.
confident: Gran fished the dice out of the soup, dried it, and went to the drawer. She came back with a wooden spoon as long as an arm. "At home there were seven of us," she said, "so every game had one who won, and six who howled. Until my mother brought in this. The loser gets it for a week. Whoever has it paints a mark on the handle, stirs the ~pudding, and licks the spoon." "I don't want a spoon for losing," said {hero}. "Nobody does," said Gran. "That's why there is pudding."
/
@ close_up: hero sit calm holding wooden_spoon
early: {hero} painted a red dot on it. That was one.
growing: {hero} painted one red dot on the handle. It looked rather lonely there.
confident: Before bed {hero} painted a dot on it, a small cross red one, quite at the end of the handle, so that there would not have to be many more.

== again 1
@ kitchen night wide: hero sit worried, sib jump happy, papa sit happy, table, game_die
early: On the next Friday {hero} lost, and on the next. {They} painted a blue dot and a green dot. The spoon got full of dots.
growing: The next Friday {they} lost again, and {they} lost the one after that. There was a blue dot, and a yellow one, and a fish. By the end of the month {hero} was painting stripes in between.
confident: {They} lost the next Friday, by one. {They} lost the Friday after that, by so much that it was nearly interesting. There was a blue dot now, and a yellow one, and after the game with the bad cards a small thunderstorm. It was becoming quite a handle.
/
@ close_up: hero sit cross holding wooden_spoon, paintbrush
early: It still was not nice to lose. But {hero} did not hit the table. {Their} hands had the spoon.
growing: Losing was as horrid as ever. It began in the stomach and wanted to come out through the hands. But there was a spoon in {their} hands now, and something to do with it.
confident: It was no nicer than before. It started in the stomach and climbed up to the ears, and it wanted to hit something. But by then {hero} was already holding a spoon, and one can't very well slam a table with a paintbrush in one's fist.

== cheat 2
@ kitchen night medium: hero reach worried, game_die, sib sit calm, table
early: One time {hero} turned the dice a bit. Now it was a six. {hero} won! But it did not feel like a win at all.
growing: Once, when {sib} was looking out of the window, {hero} gave the dice a little push, and it was a six. {They} won. Everybody clapped. It was the strangest thing, because it did not feel like winning at all.
confident: One Friday {sib} turned to the window, and {hero} helped the dice over on to its six with one finger. {They} won. Papa clapped. {hero} waited for it to feel as {they} had always thought it would, and it did not come. It was like biting into an apple made of wax.
/
@ close_up: hero stand sad, gran sit calm
early: "I turned it," said {hero}. So {they} took the spoon after all.
growing: "It was a four," said {hero} in the middle of the clapping, and went to fetch the spoon {themself}.
confident: "It was a four," {they} said into the clapping. It got quiet. Then {they} went to the drawer for the spoon, of {their} own accord, and painted a four on it.

== stir 1
@ kitchen night close_up: hero reach happy holding wooden_spoon, papa sit curious, pot_of_food
early: {hero} was so good at pudding now. {They} stirred it slow and then fast. "Can I lick the spoon too?" asked {sib}. "No," said {hero}. "You won."
growing: Somebody who loses every Friday gets a lot of practice with ~pudding. {hero} knew by now when one has to stir slowly and when fast. "May I lick it as well?" asked {sib}. "No," said {hero} kindly. "You've won."
confident: Whoever loses every week stirs every week, and {hero} had become very good at it. {They} could tell by the sound when it was about to go thick. {sib} came and stood beside {them} with a gold paper crown on. "Could I just lick the end?" "I'm afraid not," said {hero}. "You won."
/
@ medium: sib sit sad, hero sit happy holding wooden_spoon
early: {sib} looked at the spoon for a long time.
growing: {sib} sat under {sib.their} crown and looked at the spoon. It had eleven marks on it. {sib!} had none.
confident: {sib} took the crown off and turned it round. It was only paper. The spoon had eleven marks on it by now, and one of them was a whale.

== tries/slow 2
@ bedroom day medium: hero sit curious, game_die, paper, bed
early: {hero} played by {themself}. The left hand won. The right hand lost. {They} could see why. It was always in a hurry.
growing: On a wet day {hero} played against {themself}, left hand against right. The right one always lost, because it was in such a hurry. {They} had never noticed that about it.
confident: On a wet afternoon {hero} played the left hand against the right. It is a good way to find things out. The right hand lost and lost, and by the third game {they} could see why. It wanted it so much that it never looked.
/
@ close_up: hero sit calm, game_die
early: So {they} let it wait a bit. That was better.
growing: So {they} made the right hand wait, and count to three before each move.
confident: {They} made it count to three each time. "You can still want it," {they} told the hand. "Only look first."
=>
@ kitchen night close_up: hero sit calm, game_die
early: Each time {hero} waited. One, two, three. And then {they} played.
growing: Before each move {hero} looked, and counted to three. {Their} ears stayed quite cool.
confident: All through it {they} counted to three before each move, and {their} ears stayed as cool as two leaves.

== tries/gran 2
@ home day medium: gran sit calm, hero sit curious, armchair
early: "Did you ever win, Gran?" asked {hero}. "I had six big sisters," said Gran. "I lost for nine years. And I liked the games."
growing: "How often did you win?" {hero} asked Gran. "In nine years? Twice," said Gran. "I was the youngest of seven." "And you went on playing?" "What else should I have done," said Gran, "on a Friday?"
confident: "And how often did you win, with seven of you?" {hero} asked. Gran counted on her fingers and did not need the second hand. "I was the youngest. In nine years, twice." "Then why did you play?" Gran looked at {them} in surprise. "Because it was Friday," she said, "and they were all there."
/
@ close_up: gran sit happy, hero sit calm
early: {hero} thought about the games. Most of a game is not the end.
growing: {hero} thought about it. The winning only takes a moment. All the rest is the game.
confident: {hero} thought that over. When one came to look at it, winning takes about as long as a sneeze. All the rest of the evening was the game.
=>
@ kitchen night close_up: gran sit happy, hero sit happy
early: Gran lost too that night. "Oh, good," she said. "It has been so long."
growing: Gran came next to last, and was a bit annoyed about it, for the sake of the pudding.
confident: Gran came in next to last, by a hair. One could tell from her face that she had been hoping for the spoon.

== win 0
@ kitchen night wide: hero jump surprised, papa jump happy, gran sit happy, sib sit sad, game_die, table
early: And then one Friday it came. Six! {hero} had won! {They} could not believe it. "I won! I won!" {They} danced round the table. Then {they} looked at {sib}. {sib} had lost. {Sib.their} eyes were full of tears.
growing: And then, on a Friday like any other, {hero} needed a six, and it was a six. Nobody had pushed it. {hero} had won. {They} ran around the table twice, and it felt just the way {they} had always thought it would. Then {they} saw {sib}, who had lost. {Sib.their} hands were already lifted to hit the table.
confident: And then came a Friday on which nothing was different. It rained, Papa yawned, and {hero} needed a six. The dice rolled up to the soup, thought better of it, and stopped. It was a six. {hero} had won. {They} went round the table twice without touching the floor, and it was every bit as good as {they} had always imagined. When {they} came round for the third time, {they} saw {sib}. {sib!} had not lost for a year. {Sib.their} ears were dark red, and both {sib.their} hands were in the air above the board.
/
@ close_up: hero reach calm holding wooden_spoon, sib sit sad
early: {hero} knew how that feels. {They} got the spoon. "Here," {they} said. "You have to hold it tight. First it hurts here. Then there is pudding."
growing: Nobody in the whole house knew more about that than {hero}. {They} went and got the spoon. "Quick, take this in both hands," {they} said. "It starts in the tummy. Then it goes up to the ears. And then it's over, and there's ~pudding. I'll show you how."
confident: There was nobody in that kitchen who knew more about it. {hero} got to the drawer in two steps and put the spoon into those hands before they came down. "Hold it tight," {they} said. "It's in your stomach now, isn't it? Next it goes to the ears. That's the worst bit. After that it lets go, and then you paint the mark." {sib!} held on. It went to the ears. It was awful. And then it let go.

== payoffs

== show 1
@ kitchen night medium: sib reach calm holding wooden_spoon, hero sit happy, pot_of_food
early: {sib} stirred the pudding. {hero} showed {sib.them} how. It was slow, slow and then fast. {sib!} licked the spoon. "Oh!" said {sib!}.
growing: {hero} showed {sib} how to stir it, first slowly and then fast. Then {sib!} licked the spoon, all the way round. "Is it always this good?" {sib.they} asked. "Why do you think I've lost so often?" said {hero}.
confident: {hero} showed {sib.them} how it is done, slowly at first and quicker when it sings. Then {sib!} licked the spoon, from the front and from the back. There was a long silence. "And you've had this every Friday," said {sib!}, "for a year." "It's an art," said {hero}.
/
@ close_up: hero stand proud, sib sit happy
early: {hero} had a gold crown on. It was nice. It was just paper.
growing: {hero} wore the paper crown. It was a fine crown. But one could not lick it.
confident: {hero} had the paper crown, and wore it all evening, and would not have changed with anybody, or only for a minute, when the spoon went by.

== close 0
@ kitchen night wide: hero sit happy, sib sit happy, papa sit happy, gran sit happy, wooden_spoon, table
early: The next Friday they played again. Who won? {hero} did not know any more. But who lost? They all wanted to know that. For the spoon was full of dots, and there was just one space left.
growing: By the next winter the spoon was painted from top to bottom, with dots and fish and thunderstorms, and they hung it on the wall. It was the finest thing in the kitchen. Of all the marks on it, more than half were {hero's}. Nobody wrote down who won.
confident: By the next winter there was not a bare spot on it. It had dots and fish and thunderstorms, a four, and a whale, and one smudge by Papa. They hung it on the wall above the table, and bought a new one. Visitors always asked about it. "That one's mine," {hero} would say, "and that, and all of those." And who had won, on all those Fridays? They looked at each other. There must have been somebody. But nobody had written it down.
