# A button from Mama's coat helps on a first day, until somebody else needs it more.
script: the_button
themes: first_day, shy
idea: my first day at school
title: The Big Brown Button | {hero} and the Button
words: school, first, day, nursery, kindergarten, class, teacher, start
role hero:
role mama: kin, she, adult, name "Mama", nouns mother mum mama mom
role teacher: kin, she, adult, name "Miss Plum", nouns teacher
role other: kin, introduced "a {other.noun} called {name}"
role third: kin, introduced "a tall {third.noun} called {name}"
refrain there: The button was still there.
refrain felt: {hero} felt in {their} pocket.
refrain back: "Mama comes back after the bell."
cover @ classroom day medium: hero stand worried holding button, teacher stand happy, table

== coat
@ home dawn medium: mama stand calm, hero stand worried, backpack
early: It was {hero's} first day at school. {They} did not want to go. {Their} tummy felt full of frogs.
growing: Today was {hero's} first day at school. The bag was packed and the shoes were new. Only {hero} was not ready. {Their} tummy felt as if it were full of frogs.
confident: It was the first day of school, and everything was ready but {hero}. The bag was ready. The shoes were so ready that they squeaked. But {hero} stood in the hall with a tummy full of frogs, and all of them were jumping.
/
@ close_up: mama reach calm holding button, hero stand curious
early: Mama took a big brown button from her coat. "Keep this in your pocket," she said. {refrain back}
growing: Then Mama pulled a big brown button off her coat and put it into {hero's} pocket. "If you need me, hold on to it," she said. {refrain back}
confident: Mama looked at {them} for a moment. Then she took hold of the big brown button on her coat, the top one, and pulled it off, just like that. "Hold on to this when you need me," she said, and put it into {hero's} pocket. {refrain back}

== road 2
@ street day wide: mama walk calm, hero walk worried, tree
early: They walked to school. Mama's coat flapped open in the wind.
growing: They walked down the street. The wind blew Mama's coat open at the top, because there was a button missing.
confident: They walked down the street, {hero} with one hand in Mama's and the other in {their} pocket. Where the button was missing, the wind got into Mama's coat and made it flap. She did not seem to mind.
/
@ close_up: hero walk worried
early: {refrain felt} {refrain there}
growing: At every corner {refrain felt} {refrain there}
confident: At the baker's corner {hero} checked {their} pocket, and again at the bridge. {refrain there} It was round and smooth and had four small holes.

== gate 1
@ schoolyard day wide: mama wave happy, hero stand sad, house
early: Then Mama had to go. She waved. {hero} was all alone with {their} button.
growing: At the gate Mama had to let go. She waved until she was small. Now there were a hundred people in the school yard, and {hero} knew none of them.
confident: At the gate Mama gave {them} a kiss and let go, and it was the letting go that {hero} felt. Then she was waving, and then she was small, and then she was only a coat at the end of the street. The yard was full of people who all seemed to know where they were going.
/
@ medium: hero stand worried holding button
early: {They} held it very tight.
growing: {They} closed {their} hand around the button until the edge of it left a ring.
confident: {hero} put {their} hand around the button and held it so tight that {they} could feel all four holes.

== class
@ classroom day wide: teacher stand happy, hero stand worried, table, chair
early: "I am Miss Plum," said the teacher. "Come in." There were many chairs. {hero} took the one at the back.
growing: "Good morning, I am Miss Plum," said the teacher. She had a kind face and chalk on her nose. {hero} sat down on the chair in the corner, where {they} could see the door.
confident: The teacher was called Miss Plum, and she had a kind face with chalk on the nose. "Sit where you like," she said. {hero} liked the chair in the corner best, because from there one could see the door the whole time.
/
@ close_up: hero sit worried
early: {refrain felt} {refrain there} {refrain back}
growing: {refrain felt} {refrain there} {refrain back} {they} told the frogs.
confident: {refrain felt} {refrain there} {refrain back} {they} told the frogs, one after the other.

== day/paint 2
@ classroom day medium: hero stand curious holding paintbrush, teacher stand calm, paper, paint
early: They painted. {hero} had only one hand to paint with. The other hand held the button.
growing: First they painted. Miss Plum gave everybody a brush. It is not easy to paint with one hand in your pocket, and {hero's} sun came out square.
confident: First there was painting. {hero} did it with one hand, as the other was needed in the pocket. It is surprising how often one wants to hold the paper still. {hero's} sun came out with corners.
/
@ close_up: hero stand happy, paper, teacher stand surprised
early: "A square sun!" said Miss Plum. "I have never seen one before." {hero} smiled a little.
growing: "A square sun," said Miss Plum, and she looked at it for a long time. "It must shine right into the corners." {hero} had not thought of that, but it was true.
confident: Miss Plum came by and stopped. "A square sun," she said. "Does it shine into corners?" {hero} thought of {their} own chair. "That is what it is for," {they} said.
=>
@ classroom day medium: hero stand happy holding paintbrush, other stand happy, paper
early: They painted again. Now {hero} had two hands. The sun came out round.
growing: They painted again, and {hero} used both hands. The sun was nearly round now. {They} gave it one corner, for old times' sake.
confident: When the paint came out again, {hero} noticed that {they} had a second hand and that it was free. It was a great help. The sun came out round, with just one corner, so that it was still {theirs}.

== day/count 2
@ classroom day medium: teacher stand calm, hero sit worried, 5 apple
early: Then they counted apples. "Who can tell me?" asked Miss Plum. {hero} knew it. But {they} did not say it.
growing: Then they counted apples. "How many?" asked Miss Plum. {hero} knew the answer. It stood right behind {their} teeth, but it did not come out.
confident: After that they counted apples. "How many are there, if I eat one?" asked Miss Plum. {hero} knew. The answer came all the way up to {their} teeth, saw how many people were there, and went back down to the frogs.
/
@ close_up: hero sit calm, button
early: So {hero} told it to the button. "Four," {they} whispered.
growing: So {hero} told it to the button, very quietly. "Four."
confident: "Four," {hero} told the button, in a whisper. The button had four holes and seemed to agree.
=>
@ classroom day medium: hero reach proud, teacher stand happy, 3 apple
early: "How many apples?" asked Miss Plum. {hero} put up {their} hand. "Three!"
growing: "How many apples are left?" asked Miss Plum. The answer came up to {hero's} teeth, and this time it just walked out. "Three," {they} said.
confident: "How many apples are left now?" asked Miss Plum, who had been eating again. The answer came up and did not even stop. "Three," said {hero}, so loudly that {they} looked around to see who it had been.

== day/song 2
@ classroom day wide: teacher dance happy, hero stand worried
early: Then they sang a song with clapping. You need two hands to clap.
growing: Then they sang a song where one had to clap. You need two hands for that. {hero} clapped on {their} leg with one.
confident: Then they sang, and the song had clapping in it. One hand alone makes no noise, as {hero} found out. So {they} clapped it against {their} knee, half a beat after everybody else.
/
@ close_up: hero sit calm
early: {refrain there} It could not sing, but it was there.
growing: After each verse {they} checked {their} pocket. {refrain there}
confident: There were eleven verses. After each of them {hero} checked {their} pocket. {refrain there}
=>
@ classroom day wide: hero dance happy, other dance happy, teacher dance happy
early: They sang the clapping song again. {hero} clapped with both hands. Clap, clap!
growing: They sang the clapping song again, and {hero} clapped with both hands, right on the beat.
confident: When the clapping song came around again, {hero} had both hands free and was exactly on time. It is a much better song that way.

== hooks 3
@ classroom day medium: hero stand worried, teacher stand happy, coat, backpack
early: There was a hook for each coat. Under one of them {hero} saw {their} own name.
growing: In the hall there was a row of hooks with a name under each. {hero} read them all. Under the last one stood {their} own.
confident: Outside the classroom there was a long row of hooks, and under each of them a name. {hero} went along it, sure that they had forgotten one. Under the very last hook stood {their} own name, spelled right.
/
@ close_up: hero stand curious, coat
early: Somebody had known that {they was} coming.
growing: {hero} hung up {their} coat. So somebody had known that {they was} coming.
confident: {hero} hung {their} coat on it and stood there for a moment. Somebody had known that {they was} coming, and had got out a pen.

== lunch 3
@ schoolyard day wide: hero sit calm, third stand happy, sandwich
early: At lunch {third} came. "Is that cheese?" asked {third!}. "Yes," said {hero}. It was {their} first word.
growing: At lunch {hero} unpacked {their} sandwich. {third} stopped in front of {them}. "Is that cheese?" "Yes," said {hero}. It was the first word that {they} had said all morning.
confident: At lunch {hero} sat on the steps with {their} sandwich. {third} stopped and looked down from a great height. "Is that cheese?" "Yes," said {hero}. It was the first word that {they} had said at school, and it had gone rather well.
/
@ close_up: third sit happy, hero sit curious
early: "I like cheese," said {third!}, and sat down.
growing: "I come here every year," said {third!}, and sat down. "On the first day I always have frogs." {hero} stopped chewing. "You have frogs too?"
confident: {third!} sat down too, folding up like a ladder. "I had frogs this morning," {third.they} said. "Here," and pointed to {third.their} tummy. {hero} stopped chewing. {They} had thought that {they was} the only one.

/
@ schoolyard day behind: third stand happy, hero stand calm, tree
early: They ate it all. Then they ran to the tree and back.
growing: They shared the sandwich, and then they ran to the tree and back, to keep the frogs awake.
confident: They shared the sandwich, and then they raced to the tree and back, because, said {third!}, frogs get tired of running before people do.

== drop 1
@ classroom day medium: hero sit scared, table, chair
early: Then {refrain felt} It was empty! There was only a hole.
growing: After lunch {hero} felt in {their} pocket, and there was no button. There was only a hole, just big enough for a finger.
confident: After lunch {hero} put {their} hand in {their} pocket, and the hand kept going. There was a hole at the bottom, and where the button should have been there was nothing but the end of {their} own finger.
/
@ above: hero hide worried, table, button
early: {hero} looked under the table. There it was! It had rolled into a corner.
growing: {They} crawled under the table. There were a great many shoes down there, and behind the last of them lay something big and brown.
confident: {They} slid under the table. It was another country down there, with shoes for trees. {hero} crawled through all of it, and in the farthest corner, behind a chair leg, something round and brown was waiting.

== cry
@ classroom day medium: other sit sad, hero sit curious holding button
early: Under the table sat {other}. {other!} was crying. "I want my ~dad," said {other!}.
growing: But somebody else was under the table. It was {other}, with wet cheeks. "I want my ~dad," said {other!}. "What if he forgets me?"
confident: {They} had just picked it up when {they} noticed that {they was} not alone. {other} was sitting under the next table with {other.their} face against {other.their} knees. "What if my ~dad forgets to come?" asked {other!}, without looking up.
/
@ close_up: hero reach worried holding button, other sit surprised
early: {hero} looked at the button. {They} needed it. But {other} needed it more. "You can have it until the bell," {they} said.
growing: {hero} knew about frogs. {They} looked at {their} button, and at {other}, and at the button again. "You can have this until the bell," {they} said at last. "It is from my ~mama, but I think it works for ~dads."
confident: {hero} could tell that those were frogs, and big ones. {They} looked at the button. It was warm from {their} hand, and it was the only one there was. Then {they} held it out. "You can have it until the bell," said {hero}. "It comes from my ~mama. But I think that it works for ~dads too."

== hold 2
@ classroom day close_up: other hold calm holding button, hero sit calm
early: {other} held the button. "It has four holes," said {other!}. "Put a finger on each one," said {hero}.
growing: "What do I have to do?" asked {other}. "Hold it tight," said {hero}, "and say that he comes back after the bell. Then check if it is still there. You can check as often as you like."
confident: "How does it work?" asked {other}. {hero} was an expert by now. "You hold it tight," {they} said, "and you say: he comes back after the bell. Then you check whether it is still there. You may check as often as you want. I checked a hundred times."
/
@ medium: hero stand happy, other stand calm, table
early: They came out from under the table. {refrain felt} It was empty, and the frogs were asleep.
growing: Together they came out from under the table. {hero} put {their} hand into {their} pocket, from habit. There was nothing in it. And the frogs had gone to sleep.
confident: They came out together with dust on their knees. From habit {hero} put {their} hand into {their} pocket. It was quite empty, and {they} waited for the frogs to jump. But the frogs were asleep. They had been listening to the explanation.

== payoffs

== bell
@ schoolyard sunset wide: mama stand happy, hero run happy, other stand happy
early: Then the bell rang, and school was over. Mama came back. She was there, with her coat wide open.
growing: Then the bell rang, and school was over. And there at the gate stood Mama, with her coat open at the top, just as she had said.
confident: Then the bell rang, and school was over for everybody. At the gate stood a row of people, and one of them had a coat that flapped open at the top. She had come back. {hero} was surprised how little {they was} surprised.
/
@ close_up: mama hug happy, hero stand proud, other stand happy holding button
early: "Do you have my button?" asked Mama. "No," said {hero}. "{other} needs it tomorrow." Mama's coat flapped all the way home.
growing: "And my button?" asked Mama. "I lent it to {other}," said {hero}. "{Other.they needs} it tomorrow as well." So Mama held her coat shut with one hand, and {hero} took the other.
confident: "Where is my button?" asked Mama. "{other} has it," said {hero}. "{Other.they} will need it for one more day, I think. Perhaps two." Mama looked at {other}, who was holding {other.their} dad with one hand and something round with the other. "Then I shall be cold," she said, "a little while longer." And she did not look cold at all.

== evening 3
@ bedroom night medium: hero sit happy, mama sit happy, bed, lamp lit
early: At bedtime {hero} looked at Mama's coat. "There are five more ~buttons," {they} said. "For the others," said Mama.
growing: That evening {hero} counted. "There are five ~buttons left on your coat," {they} said. "Good," said Mama, "in case somebody new comes."
confident: That evening {hero} counted what was left of the coat. "You have five more ~buttons," {they} said, half asleep. "Is that enough?" "For how many?" asked Mama. "For everybody who is new," said {hero}.
/
@ close_up: hero sleep calm, bed
early: Then {hero} fell asleep. The frogs slept too.
growing: Then {they} slept, and all the frogs slept too.
confident: Then {they} fell asleep, and the frogs, who had had a long day, lay quietly side by side.
