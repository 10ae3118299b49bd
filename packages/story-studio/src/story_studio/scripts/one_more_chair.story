# Somebody lays the table for one; every evening one more knocks, and the table has to grow.
script: one_more_chair
themes: hero, anything, place, three_words, lonely, unlikely_friends
idea: a ghost in a castle
title: One More Chair | {hero} and One More Chair
needs: subject, quiet
role hero:
role friend: open, kinds hedgehog mole mouse, shy, introduced "{name} the {friend.noun}"
role loud: kinds goose donkey frog, funny, he
role large: kinds bear cow elephant, gentle, she
role small: kinds snail ladybird mouse, child, she, introduced "a tiny {small.noun} called {name}"
slot where: place, "hill" hill
slot thing: small, "lantern" lantern
refrain room: "There is always room for one more chair."
cover @ kitchen night medium: hero stand happy, friend sit happy, loud sit happy, table, chair, thing

== one
@ where day wide: hero stand calm, house
early: {hero} was {a hero}. {They} lived all alone.
growing: {hero} was {a trait hero} who lived in a house by {themself}. It was a nice house, and very quiet.
confident: {hero} was {a trait hero} and lived in a house by {themself}. It was so quiet there that you could hear the clock think.
/
@ kitchen night medium: hero sit sad, table, chair, bowl full, thing on table
early: {They} had one table, one bowl and one chair. On the table was {a full thing}. That was all.
growing: {They} had one table and one bowl and one chair. In the middle of the table {they} had put {a full thing}, to have something to look at.
confident: There was one table in it, with one bowl, in front of one chair. In the middle of the table stood {a full thing}, so that there was something on the other side. Every evening {hero} said "good evening" to it. It was polite of {them}, but it was not a conversation.

== knock
@ kitchen rain night medium: friend stand worried, hero stand surprised, door open, table
early: One night it rained. Knock, knock! There was {friend}, all wet. "May I come in?" asked {friend!}.
growing: One rainy evening there was a knock at the door. Nobody had ever knocked before. Outside stood {friend}, with water running off {friend.their} nose. "I saw a light," said {friend!}.
confident: One evening, in the middle of the rain, somebody knocked. {hero} looked at the clock, but it had not been the clock. On the step stood {friend}, dripping from every corner. "I saw {the thing}," said {friend!} in a very low voice. "I thought that where there is something like that on the table, there is somebody."
/
@ close_up: hero stand happy holding chair, friend sit happy
early: {hero} had only one chair. So {they} fetched a box. {refrain room} {they} said.
growing: {hero} looked at {their} one chair. Then {they} ran and fetched a box to sit on. {refrain room} {they} said, although it was a box.
confident: {hero} had one chair. {They} looked at it, gave it to {friend!}, and turned a box over for {themself}. {refrain room} {they} said. It was not a chair, and there never had been one more. But it sounded right.

== soup 2
@ kitchen night close_up: hero sit happy, friend sit happy, 2 bowl full, table
early: There was one bowl of soup. They put in some water. Then there were two.
growing: There was soup for one. So they added some water and a carrot that {friend} had in {friend.their} pocket, and then there was soup for two.
confident: There was soup for one. {hero} added water, and {friend} found a carrot at the bottom of a pocket and added that. It made two bowls. It also, for some reason, tasted better.
/
@ medium: friend sit happy, hero sit happy, thing on table
early: "Good evening," said {hero} to {the thing}. "Good evening," said {friend}. They both laughed.
growing: "Good evening," said {hero} to {the thing}, as always. "Good evening," said {friend}. It was the first time that anybody had answered.
confident: "Good evening," said {hero} to {the thing}, out of habit. "Good evening," said {friend}, and blushed. It was the first time in that house that anybody had answered.

== stay 3
@ kitchen dawn medium: friend stand calm, hero stand worried, door open
early: In the morning the rain was over. "Will you come again?" asked {hero}. "Tonight," said {friend}.
growing: In the morning it had stopped raining. {hero} held the door and did not know how to ask. "Tonight?" said {friend}.
confident: In the morning it had stopped raining. That was a pity. {hero} held the door open, very slowly, and looked for the words. "Soup tonight?" asked {friend}. Those were the words.
/
@ workshop day medium: hero stand determined holding hammer, chair, friend stand happy
early: That day {hero} made a chair. It was a bit wobbly.
growing: So that day {hero} built a second chair. It had four legs of four lengths, and {friend} said that it was very comfortable.
confident: That day {hero} built a chair. {They} had never built one. It had four legs, all of them different, and it rocked like a boat. {friend} said that {friend.they} had always wanted one that did that.

== guest/large 1
@ kitchen night medium: large stand worried, hero stand surprised, door open, chair broken
early: Then {large} came. She was very big. She sat down. Crack! That was the chair.
growing: Then {large} came. She had to come in sideways. She sat down on the new chair as gently as she could, and then there was no new chair.
confident: Then came {large}. She came in sideways, and took a while. "I had better stand," she said. "Nonsense," said {hero}. So {large!} sat down on the new chair as lightly as anybody could. After that there were the parts of a chair.
/
@ close_up: large sit sad, hero sit happy
early: "I am so sorry," said {large}. "Then we will all sit on the floor," said {hero}. {refrain room}
growing: "I am sorry," said {large}. "I always break something." "Then we will sit on the floor," said {hero}. "You cannot break a floor." And then {they} said it again. {refrain room}
confident: "It is always me," said {large}, and tried to be smaller. {hero} sat down on the floor beside her. So did {friend}. "It is much better down here," said {hero}. "I do not know why I ever wanted legs under me." And {they} said it once more: {refrain room}
=>
@ where day wide: large stand proud, table, hero stand happy
early: {large} was strong. She carried the table out of the door.
growing: The table did not fit through the door. {large} looked at it, lifted it over the house and put it down outside.
confident: The table did not fit through the door with {large} on one side of it. "Allow me," she said. She took it by the middle, lifted it over the roof and set it down in the grass without spilling the salt.

== guest/loud 1
@ kitchen night medium: loud stand happy, hero stand surprised, door open, table
early: The next night {loud} came. He was very loud. "IS THERE ANY SOUP?" he asked.
growing: The next evening it was {loud}. You could hear him before he knocked. "IS THERE ANY SOUP?" he asked through the door.
confident: The next to come was {loud}. They heard him when he was still at the bottom of the road. He did not knock, he only asked. "IS THERE ANY SOUP?" he called, and two cups fell off the shelf.
/
@ close_up: loud dance happy, friend hide worried, hero stand happy
early: {friend} hid under the table. But {loud} could sing. {refrain room} said {hero}.
growing: {friend} went under the table at once. Then {loud} began to sing, and {friend!} came out again to hear it better. {refrain room} said {hero}.
confident: {friend} was under the table before the second cup had landed. But after the soup {loud} sang. He sang about the sea, so that you felt it moving, and in the third verse {friend!} came out and hummed. {refrain room} said {hero}.
=>
@ where sunset medium: loud jump happy, friend stand happy
early: "SOUP!" called {loud} from the hill. He called so loud that everyone came.
growing: {loud} stood on the step and called that the soup was ready. They heard it in the next village.
confident: {loud} was sent out on the step to call everybody in. For the first time in his life he was told to do it as loud as he could.

== guest/small 2
@ kitchen night close_up: small stand happy, hero sit surprised, table, thing on table
early: {small} had been there all the time. She sat on the table, next to {the thing}. "Hello," she said. "I like it here."
growing: Then they found {small}. She was sitting on the table, in the shade of {the thing}. "I have been here since Thursday," she said. "Nobody asked."
confident: It was {friend} who discovered {small}. She was leaning on {the thing} with a crumb in her arms. "How long have you been here?" asked {hero}. "Since before the soup," she said. "You told me good evening every night. I always said it back."
/
@ medium: hero stand happy, small sit proud, chair tiny
early: {hero} made a very, very small chair. {refrain room} {they} said.
growing: {hero} made her a chair out of a cork. {refrain room} {they} said, and put it in the best place.
confident: So somebody had answered after all. {hero} cut a chair out of a cork and put it in the best place, beside {the thing}. {refrain room} {they} said.
=>
@ where sunset close_up: small stand proud, thing on table
early: {small} put {the thing} in the middle of the long table. It was her job.
growing: {small} saw to it that {the thing} stood exactly in the middle, where everyone could say good evening to it.
confident: {small} measured the table with her own feet, forty-one steps one way and forty-one the other, and had {the thing} put down where she stopped.

== full 1
@ kitchen night wide: hero stand worried, friend sit happy, loud sit happy, large sit happy, table
early: One night {hero} looked around. The house was full. There was no room left at all.
growing: Then one evening {hero} looked around and there was no room. Somebody was sitting on the stove, and somebody on the stairs. And there was another knock.
confident: Then one evening there was no room. They sat on the stairs. They sat on the stove, which was luckily cold. {hero} was eating standing up, with one foot in the hall. And somebody knocked.
/
@ close_up: hero stand sad, door closed
early: Knock, knock! {hero} could not say it this time. There was no room for one more chair.
growing: {hero} looked at the door and opened {their} mouth. But it was not true any more. There was no room for one more chair.
confident: {hero} opened {their} mouth to say what {they} always said. {They} looked around, and shut it again. It was not true any more. The kitchen ended where it ended.

== out
@ where night wide: hero stand happy, friend stand happy, table, moon above
early: Then {hero} saw the door. Outside there was a lot of room. "We will eat outside!" {they} said.
growing: {hero} looked at the door, and then {they} thought of what was behind it. "The house is full," {they} said. "But the world is not. We will eat outside."
confident: {hero} looked at the door, and it came to {them} slowly. On this side of it was a kitchen. On the other side was everything else. "How silly," {they} said. "We have been eating in the smallest part. Bring the table."

== payoffs

== long
@ where night medium: hero point happy, friend walk happy holding chair, small stand happy
early: They carried it all out on the grass. They put a board on the end of the table. Now it was very long.
growing: They carried everything out on the grass. When the table was too short, they put a board on the end, and then another.
confident: They carried it all out into the grass. When the table came to its end, somebody laid a board against it, and when the board came to its end, somebody had a door.
/
@ where night wide: hero sit happy, friend sit happy, table, chair, thing on table, star above
early: Everyone sat down. {hero} looked along the table. {They} could not see the end.
growing: When everyone was sitting, {hero} looked down the table. It went over the grass and around the tree, and {they} could not see the end of it.
confident: When everyone had sat down, {hero} looked along the table. It went across the grass and around the tree and up the slope a little, and where it ended you could only tell by the singing.
/
@ close_up: hero sit happy, friend sit happy, thing on table
early: "Good evening," {hero} said. "Good evening!" said everyone. {refrain room} said {friend}.
growing: "Good evening," said {hero} to {the thing}, as {they} did every night. And the whole table answered. {friend} pulled up a chair for somebody who was late. {refrain room} {friend.they} said.
confident: "Good evening," said {hero} to {the thing}, as {they} had done every night of {their} life. "Good evening," said the whole table, all the way up the slope. Down at the dark end somebody was just arriving, and looked shy. It was {friend} who stood up first. {refrain room} {friend.they} said.
