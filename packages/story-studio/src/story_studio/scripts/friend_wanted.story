# A notice with a long list of what a friend must be; the wind tears the list off, line by line.
script: friend_wanted
themes: new_friend, wants_friend, lonely
idea: a hedgehog who wants a friend
title: Friend Wanted | {hero's} Notice
words: friend, lonely, alone, play
role hero:
role friend: open, kinds mouse squirrel frog mole hedgehog, cheerful, introduced "{name} the {friend.noun}"
role loud: kinds goose rooster dog, introduced "{name} the {loud.noun}"
role neat: kinds cat heron swan, introduced "{name} the {neat.noun}"
role quick: kinds hare fox horse, introduced "{name} the {quick.noun}"
refrain knock: Knock, knock, knock.
refrain pencil: "Do you need a pencil?"
refrain wanted: "Friend wanted," it said.
refrain upper: FRIEND WANTED, it said.
refrain not: "It says so on the notice," said {hero}.
cover @ village day medium: hero stand happy holding paper, friend stand happy holding pencil, tree

== alone
@ home day wide: hero sit sad, table, 2 chair
early: {hero} lived alone in a small house. There were two chairs. {They} sat on one of them.
growing: {hero} lived in a small house with a table and two chairs. {They} sat on one of them. Nobody ever sat on the other one.
confident: {hero} had a small house, a table, and two chairs. {They} sat on one of them. On Sundays {they} sat on the other, so that it would not feel left out, and looked at the first.
/
@ close_up: hero sit determined, paper
early: "I want a friend," said {hero}. {They} found a sheet of paper. But {they} had no pencil.
growing: "What I need is a friend," said {hero}, and looked for a sheet of paper to write a notice. {They} found the paper. {They} did not find a pencil.
confident: "What I need," {they} said one morning, "is a friend," and as there was nobody to disagree, {they} fetched a sheet of paper to write a notice. The paper was easy to find. A pencil was not.

== lend 1
@ village day medium: friend stand happy holding pencil, hero stand surprised holding paper
early: {friend} came by. {refrain pencil} asked {friend!}. "Yes, please," said {hero}.
growing: {friend} was passing by with a pencil behind one ear. {refrain pencil} asked {friend!}. "Only for a minute," said {hero}. "I am writing a notice."
confident: {friend}, who lived across the road and drew snails, happened to be going by. {refrain pencil} asked {friend!}, and held one out. "Thank you," said {hero}. "It is for something important."
/
@ close_up: friend sit curious, hero sit calm holding pencil
early: {friend} sat down to wait. It took a long time.
growing: {friend} sat down on the step to wait. {hero} wrote, and wrote, and had to sharpen the pencil twice.
confident: {friend} sat down on the step, and waited, and after a while began to hum. {hero} wished that it were quieter. It is hard to think about friendship when somebody is humming.

== list
@ village day medium: hero reach proud holding paper, tree
early: {hero} hung the notice on a tree. {refrain wanted} "Must be quiet. Must be tidy. Must be just like me."
growing: {hero} hung the notice on the big tree. "FRIEND WANTED," it said. "Must be quiet. Must be tidy. Must be slow. Must like soup. Must be just like me." It was a long list.
confident: By noon the notice was finished, and {hero} hung it on the big tree. {refrain upper} And under that: must be quiet, must be tidy, must not hurry, must like soup but not slurp, must be on the whole like me. There were eleven lines, and all of them seemed reasonable.
/
@ home day wide: hero sit happy, table, 2 chair
early: Then {hero} went home. {They} sat down and waited for the friend.
growing: Then {hero} gave the pencil back, went home and waited. Nobody could miss such a clear notice.
confident: Then {hero} gave back the pencil without looking up, went home, dusted the second chair and waited. With a notice as clear as that it could not take long.

== come/loud 2
@ home day medium: loud stand happy, hero stand worried, door open
early: {refrain knock} It was {loud}. "HELLO!" said {loud!}. "Too loud," said {hero}.
growing: {refrain knock} At the door stood {loud}. "HELLO!" {loud.they} shouted. "I AM VERY QUIET!" "Quieter," said {hero}. {refrain not}
confident: {refrain knock} "HELLO!" said {loud}, and the windows rattled. "I HAVE COME ABOUT THE FRIEND! I AM AS QUIET AS A ~MOUSE!" "I am afraid," said {hero}, with both hands on {their} ears, "that you are not." {refrain not}
/
@ village day wide: loud walk sad, hero stand calm, tree
early: So {loud!} went away. It was quiet again. It was very quiet.
growing: {loud!} went away with {loud.their} head down. Then it was quiet in the house, and it stayed quiet all day.
confident: {loud!} went away on tiptoe, which was loud too. After that it was quiet in the house. {hero} had never noticed how long a quiet could be.
=>
@ village day medium: loud stand happy, hero hug happy
early: {hero} went to {loud}. "You may be loud," {they} said. "HURRAY!" said {loud!}.
growing: Then {hero} went to see {loud}. "I left something out," {they} said. "Loud is all right in the garden." "WHAT?" said {loud!}, but {loud.they} had heard.
confident: Then {they} called on {loud}. "I wish to correct a line," said {hero}. "Loud is very useful out of doors." "DO YOU MEAN THAT?" asked {loud!}, and in the next village somebody answered.

== come/neat 2
@ home day medium: neat stand calm, hero stand curious, table, 2 chair
early: {refrain knock} It was {neat}. {Neat.they was} very tidy. {Neat.they} wiped the chair before sitting down.
growing: {refrain knock} This time it was {neat}, clean from top to toe. {Neat.they} wiped the chair before {neat.they} sat down on it. "I dusted that," said {hero}.
confident: {refrain knock} It was {neat}, and {hero} was hopeful, for nobody had ever seen a spot on {neat.them}. {Neat.they} looked at the second chair, took out a cloth, and wiped it. Then {neat.they} wiped the table. Then {neat.they} looked at {hero}.
/
@ close_up: neat point calm, hero stand cross
early: "You have soup on your chin," said {neat}. "Too tidy," said {hero}.
growing: "You have soup on your chin," said {neat}. It was true, and it was too much. "One can be too tidy," said {hero}, and opened the door.
confident: "You have soup," said {neat}, "there, and there." {hero} had written "must be tidy" {themself}, and in strokes so firm that the pencil nearly broke. It had not occurred to {them} that it worked in both directions.
=>
@ village day medium: neat stand surprised, hero stand happy holding bowl_food full
early: {hero} took soup to {neat}. {neat!} got a spot. They both laughed.
growing: {hero} brought {neat} a bowl of soup. The first spoonful landed on {neat.their} chest. They looked at it, and then they both began to laugh.
confident: {hero} took a bowl of soup around to {neat}. It was thick soup and there was a wind. "You have some there," said {hero}, "and there." {neat!} looked down, and for the first time in years {neat.they} laughed.

== come/quick 2
@ home day medium: quick run happy, hero stand surprised, door open
early: {refrain knock} It was {quick}. {Quick.they} ran in and out and in. "Let us race!" said {quick!}.
growing: {refrain knock} Before {hero} could say "come in", {quick} had been in, had looked at everything, and was out again. "Shall we race?" {quick.they} called from the garden.
confident: {refrain knock} {hero} opened, and something went past {them}. It was {quick}, who had seen the kitchen and the bedroom before {hero} had let go of the handle. "Nice house," said {quick!}. "Is that all of it? Shall we race?"
/
@ village day wide: quick run happy, hero walk worried
early: {hero} walked after {quick.them}. {quick!} was gone. "Too quick," said {hero}.
growing: {hero} started to follow, but {quick!} was already over the hill. {refrain not} "It says: must not hurry."
confident: {hero} explained about line four of the list, the one about hurrying. {They} explained it to a cloud of dust. {quick!} was over the hill.
=>
@ village day wide: quick run happy, hero jump happy
early: {hero} met {quick} again. "I will count," {they} said, "and you run." It was a good race.
growing: "I do not run," {hero} told {quick} later. "But I can count." So {quick} ran to the hill and back, and {hero} counted, and it was a record.
confident: {hero} went to look for {quick}. "I don't race," {they} said, "but a race needs somebody to count." {quick!} ran to the hill and back, and {hero} counted. "Nine," {they} said. {quick!} had never known how fast {quick.they was}.

== pencil 1
@ village day medium: friend stand happy holding pencil, hero stand worried holding paper, tree
early: {hero} went to the tree. {They} wanted to write more on the notice. {refrain pencil} asked {friend}.
growing: "The list is not clear enough," said {hero}, and went back to the tree to add a line. {refrain pencil} asked {friend}, who was drawing in the shade.
confident: "The mistake," said {hero}, "is that the list is too short." {They} went out to add to it, and half way to the tree remembered what {they} did not have. {refrain pencil} asked {friend}, who was sitting there anyhow.
/
@ close_up: friend sit happy, hero stand cross holding pencil
early: {friend} hummed. "Please do not hum," said {hero}. "Sorry," said {friend!}, and stopped.
growing: {friend} watched and began to hum. "Must not hum," wrote {hero}. {friend!} read it and stopped at once.
confident: {friend} hummed while {they} wrote. "Must not hum," wrote {hero}, as it came to mind. {friend!} read it upside down, stopped in the middle of the tune, and looked at {friend.their} own feet.

== wait 3
@ home sunset wide: hero sit sad, table, 2 chair
early: {hero} waited one day. {hero} waited two days. Nobody came.
growing: After that {hero} waited all Tuesday and all Wednesday. Nobody knocked. It was a very good list, and nobody was on it.
confident: Nobody came on Tuesday. On Wednesday {hero} knocked on the inside of {their} own door, to see if it worked. It did.
/
@ close_up: hero sit calm, table
early: {They} set two bowls on the table. One stayed full.
growing: {They} cooked soup for two, so that there would be enough. There was more than enough.
confident: {They} made soup for two, in case, and ate for two, in the end. It is possible to be full and lonely at once.

== storm
@ village day wind wide: hero run worried, paper, tree
early: Then came a big wind. It tore the notice. Off went the lines, one by one!
growing: In the night a wind came up, and in the morning it was a storm. {hero} ran to the tree. The notice was tearing, from the bottom up, one line after the other. Off went "just like me". Off went "tidy".
confident: On Thursday the wind got up before anybody else. When {hero} reached the tree, the notice was coming apart from the bottom, line by line, like somebody changing their mind. "On the whole like me" was gone already. "Must not slurp" went next, and over the roofs.
/
@ medium: hero stand surprised, friend run happy holding paper, tree
early: Then {friend} came running. {friend!} jumped high and got one bit! {refrain wanted} That was all.
growing: {hero} jumped for them and caught nothing. Then {friend} came running from across the road and jumped too, and caught the last scrap of all. It said only: FRIEND WANTED. {hero} read it twice. Then {they} looked up.
confident: {hero} grabbed at "must be quiet" and missed. Then somebody came running in slippers, without being asked. It was {friend}, who leapt, fell, leapt again, and came down with the last scrap in one hand. It was the top line and nothing else. {refrain upper} {hero} read it as if somebody else had written it, and looked up.

== mud 2
@ village day wind medium: friend sit happy, hero sit surprised, paper, mud
early: {friend} was wet and loud and full of mud. {friend!} laughed.
growing: {friend} sat in the mud and laughed. {Friend.they was} loud and dirty and out of breath.
confident: {friend} sat in a puddle with mud to the eyes. {Friend.they was} not quiet. {Friend.they was} not tidy. {Friend.they} had hurried as {hero} had never seen anybody hurry.
/
@ close_up: hero sit curious, friend sit happy
early: "You have mud on your nose," said {hero}. "So have you," said {friend}.
growing: "You have mud on your nose," said {hero}. "So have you," said {friend}, and that was true as well.
confident: "There is mud on your nose," said {hero}, out of habit. "There is some on yours too," said {friend}. Nobody had ever told {them} so in such a friendly way.

== left 1
@ village day close_up: hero stand worried holding paper, friend stand happy holding pencil
early: "You came with the pencil," {hero} said. "I did not see you." "I was here all the time," said {friend}.
growing: "You lent me your pencil, and you sat with me," said {hero} slowly, "and I wrote down that you must not hum." "I was going to ask you," said {friend}, "but I slurp."
confident: "You sat with me while I wrote it," said {hero}, "the whole time, and I was waiting for somebody to come." "I did think of knocking," said {friend}. "But I slurp, you see. It was on the list."
/
@ medium: hero reach happy, friend stand happy
early: "Do you like soup?" asked {hero}. "I love it," said {friend}.
growing: {hero} looked at the scrap. There was nothing on it about slurping. "It does not say so on the notice," {they} said. "Come in."
confident: {hero} looked at the scrap, front and back. There was nothing on it about slurping any more. "It doesn't say so on the notice," said {hero}. "Would you like to come in?"

== slurp 2
@ home sunset medium: hero sit happy, friend sit happy, table, 2 bowl_food full
early: {hero} made hot soup. {friend} ate it. Slurp! {hero} laughed and slurped too.
growing: "Show me how you slurp," said {hero}, when there was hot soup on the table. {friend} slurped. It was very loud. {hero} tried it too, and it tasted better that way.
confident: "Show me," said {hero}, when the soup was on the table. {friend} showed {them}. It was the loudest soup that had ever been eaten in that house. {hero} tried it, first politely, then properly. It cools the soup. There was a reason for it all along.
/
@ close_up: friend sit happy, hero sit calm
early: Then {friend} hummed. It was a nice song.
growing: Afterwards {friend} began to hum, and stopped with a fright. "Go on," said {hero}. "I want to know how it ends."
confident: Then, without noticing, {friend} began to hum, and broke off with a fright. "You never finished that one," said {hero}. "I have been wondering how it ends." So {friend} finished it. It ended well.

== payoffs

== chair
@ home day wide: hero sit happy, friend sit happy, table, 2 chair
early: Now somebody sat on the second chair. {hero} had a new sheet of paper. {refrain pencil} asked {friend}.
growing: The next day the second chair was not empty. {hero} had fetched another sheet of paper. {refrain pencil} asked {friend}, who knew the answer. "I want to write a new notice," said {hero}.
confident: On Friday there was somebody on the second chair. {hero} laid a fresh sheet of paper on the table. {refrain pencil} asked {friend}, who had one ready. "Another notice?" "A short one," said {hero}.
/
@ village day medium: hero stand proud, friend stand happy, paper, tree
early: They hung it on the tree. "Friend found," it said. "Come to soup. Bring a chair."
growing: They hung it up together. "FRIEND FOUND," it said. Below that it said, "Everybody come to soup. Bring a chair."
confident: They hung it on the tree, a bit crooked, and left it so. "FRIEND FOUND," it said, and there was only one must on it, in {friend's} round letters: must bring a chair.

== walk 4
@ hill sunset wide: hero walk happy, friend walk happy, tree
early: They walked up the hill to see the sun go down. {hero} did not say one word. It was a good quiet.
growing: In the evening they walked up the hill, and for a long time neither of them said a word. It was another kind of quiet, a good one.
confident: In the evening they walked up the hill. Neither of them said anything for a quarter of an hour, and {hero}, who knew a great deal about quiet, noticed that this was the good kind.

== party 3
@ home sunset wide: hero sit happy, friend sit happy, loud sit happy, table, 4 bowl_food
early: Many came. It was loud. Nobody was just like {hero}, and that was good.
growing: They all came, the loud and the tidy and the quick. There was hardly room for the table. Nobody there was like anybody else.
confident: They came with stools and benches, and one with an upturned bucket. It was not quiet. It was by no means tidy. In the middle of it sat {hero}, and could not find one person there who was like {them}.
/
@ close_up: hero sit happy, friend sit happy
early: Slurp, slurp, slurp!
growing: And when the soup came, everybody slurped.
confident: And when the soup was served, there was a short, polite silence, and then everybody slurped.
