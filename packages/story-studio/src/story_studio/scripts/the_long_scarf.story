# A scarf goes back and forth by post, and each knits a piece, until it is as long as the way between them seems.
script: the_long_scarf
themes: someone_far_away, far_away_relative, friend_moved
idea: my grandpa lives far away
title: A Scarf for {far} | The Long Scarf
words: far, away, miss, letter, post, visit, grandpa, grandma, moved, phone
role hero:
role far: kin, he, old, name "Grandpa", nouns grandfather grandpa grandad grandmother grandma gran aunt uncle father dad mother mum brother sister cousin friend
role mama: kin, she, adult, name "Mama", nouns mother mum mama mom
role post: kin, he, adult, name "Mr Quill", introduced "{name} the postman"
refrain far: It was too far to walk, and too far to shout.
refrain knit: In, around, through, and off.
refrain piece: And {they} knitted on from where it ended.
cover @ home day medium: hero sit happy holding scarf, box, window

== call
@ home day medium: hero sit sad holding phone, mama stand calm
early: {far} lived far away. {refrain far} They talked on the phone. "I see you," said {hero}. "But I cannot touch you."
growing: {far} lived on the other side of the world. {refrain far} On Sundays they talked on the phone. "I can see you," said {hero}, "but you are as flat as a plate."
confident: {far} lived so far away that it was night there when it was day here. {refrain far} On Sundays they spoke on the phone. The picture stood still when it was funny, and the voice came late. "You're flat," said {hero}. "I want you thick."
/
@ close_up: hero sit curious, box
early: Then a box came. In it was a bit of a scarf, no longer than a hand. It was not done!
growing: Then a box came in the post. In it were two needles, and a piece of red scarf, no longer than a hand. It was not finished. "Now you," said the note beside it.
confident: The week after that a box came by post, with eleven stamps on it. Inside were two needles, a ball of wool, and a piece of red scarf about as long as a hand. It simply stopped in the middle. "I got this far," said the note. "Now it is your turn."

== learn 1
@ home day medium: mama sit calm, hero sit cross, wool
early: {mama} showed {hero} how. {refrain knit} It was hard. {hero} made a hole.
growing: {hero} could not knit. {mama} showed {them}. {refrain knit} After an hour there were four rows and one large hole.
confident: {hero} could not knit, and said so. "Neither could {far.they}, at first," said {mama}, and sat down behind {them} and took hold of {their} hands. {refrain knit} It took a whole afternoon. There were four rows in it, and a hole that one could put a thumb through.
/
@ close_up: hero sit calm holding scarf, wool
early: But {they} did not stop. {refrain knit}
growing: {hero} did not undo the hole. It had taken so long.
confident: {They} did not undo the hole. It had been so much work, and besides it was the first thing that {they} had made.

== send
@ street day medium: hero reach happy holding box, post stand happy
early: {hero} made it as long as an arm. It was blue now. Then {they} sent it back. "Now you!"
growing: {hero} knitted a piece in blue, until the scarf was as long as {their} arm. Then {they} put it back into the box. "Now you," {they} wrote, and gave it to {post}, who brought the post.
confident: {hero} used blue wool, since that was what there was. When the scarf was as long as {their} arm, {they} packed it up again. "Now you," {they} wrote, and carried it out to {post}, who had the post. "It's warm," said {post}, and he meant the parcel.
/
@ home day wide: hero jump happy, box, mama stand happy
early: After a time it came back. It was longer! {far} had made a green bit. {hero} put it on {their} face. It smelled of {far}.
growing: Three weeks later it was back. It had got longer by a green piece. {hero} pressed it to {their} face. It smelled of peppermint and wood. It smelled of {far}. One can't send that by phone.
confident: Three weeks went by, and then it was back, and green had been added to the blue. {hero} held it to {their} face. It smelled of peppermint and sawdust, of just one person in the whole world. A telephone can't do that.

== in/hole 2
@ home day close_up: hero sit surprised holding scarf
early: {far} had put a small flower in the hole. "I like that hole," {far.they} wrote.
growing: {far} had found the hole. {Far.they} had sewn a small flower around it. "That is my favourite place," {far.they} wrote. "I put my thumb through it, and think that yours was there."
confident: {far} had come upon the hole, of course. A border had been stitched around it, like a window. "This is the part that I like best," said the note. "I put my thumb in it in the evening. Yours has been in there too."
/
@ medium: hero reach happy holding scarf
early: {hero} put {their} thumb in it. It was a bit like holding hands.
growing: {hero} put {their} thumb into the hole. It was a little like holding hands.
confident: {hero} stuck {their} thumb through. It fitted. It was nearly like being held by the hand, from the inside.
=>
@ home day close_up: far sit happy holding scarf, hero sit happy
early: They both put a thumb in the hole. There was room for two.
growing: Then they tried the hole. There was just enough room in it for two thumbs.
confident: They tried it out, as soon as they had sat down. Into that hole went two thumbs, one old and one not. It had been made for that.

== in/pocket 2
@ home day close_up: hero sit curious holding letter, scarf
early: There was a pocket in the scarf. In it was a very small letter. "What do you like to eat?" it said.
growing: This time there was a pocket knitted into it, and in the pocket there was a tiny letter. "What did you have for supper?" it said.
confident: In the fourth piece there was a pocket, and in the pocket a letter the size of a stamp. "What did you have for supper?" it said. It is the sort of thing that nobody asks from the other side of the world.
/
@ medium: hero sit happy holding pencil, letter, table
early: {hero} wrote one back. "Pasta," it said.
growing: "Pasta," {hero} wrote back, and put in a noodle as well, so that {far.they} could see.
confident: "Pasta," {hero} wrote, and enclosed one noodle, as evidence.
=>
@ kitchen sunset medium: far sit happy, hero sit happy, pasta, table
early: They had pasta. {far} ate it all.
growing: For supper there was pasta. "I know this one," said {far}, and held up a noodle. "We have met."
confident: For supper there was pasta. {far} lifted one noodle on a fork. "We've met," {far.they} told it, "by post."

== in/cold 2
@ street snow medium: hero stand sad, mama stand calm, scarf
early: In winter it was cold. {hero} wore the scarf for one day. Then {they} sent it on.
growing: In winter the scarf came just when it was coldest. {hero} was allowed to wear it for one week before it had to go back. It went around {them} three times.
confident: In January it arrived on the coldest day. "One week," said {hero} strictly, and wound it around {themself} three times. There was not a bit of {them} to be seen but the eyes. Then it went back, although it was still snowing. A turn is a turn.
/
@ close_up: hero stand calm
early: "It is summer there," said {hero}. "{Far.they does} not need it." But {far} was so glad.
growing: "It is summer where {far} lives," said {mama}. "{Far.they has} worn it all the same. Look, here is a photo."
confident: With {far} it was summer, and there came a photograph: {far} in bathing trunks, on a beach, in a scarf.
=>
@ street day medium: far walk happy, hero walk happy, scarf
early: They both wore the scarf. It was not cold. They did not care.
growing: They walked down the street in it, both of them at once, although it was May.
confident: They walked to the shop in it, one at each end. It was May, and people looked. It is very hard to go around a lamp post like that.

== long 1
@ home day wide: hero sit happy, mama stand surprised, scarf
early: To and fro it went, all year. It got so long! It went from the bed to the door.
growing: So it went to and fro, a whole year long. It became striped. It reached from the bed to the door, and then down the stairs.
confident: To and fro it went, for more than a year, and at each end a stripe was added. Soon it reached from the bed to the door. Then it reached down the stairs and around the umbrella stand. {post} needed both arms.
/
@ close_up: mama sit calm, hero sit curious, scarf
early: "How long must it be?" asked {mama}. "As far as {far}," said {hero}.
growing: "How long is it going to be?" asked {mama}. "Until it reaches," said {hero}.
confident: "And when is it finished?" asked {mama}, who had fallen over it. "When it reaches," said {hero}.

== lost 3
@ street day medium: post stand worried, hero stand scared
early: One time it did not come. They waited and waited. {hero} did not eat.
growing: Then, once, the box did not come. Three weeks went by, and four, and five. "It happens," said {post}, and could not look at {hero}.
confident: Then there was the time when it did not come. Three weeks passed, four, five. "They do get lost," said {post}, and studied his shoes. More than a year of evenings was in that box.
/
@ home sunset close_up: hero sit sad, mama hug calm
early: "If it is lost, we will begin a new one," said {hero}. But {they} cried.
growing: "Then we will begin again," said {hero} in the end. "We both know how, now." {They} cried all the same.
confident: "We could begin a new one," said {hero}, when a whole week had gone by without anybody saying anything. "We both know how now." It was true, and {they} cried all the same.

== box
@ street day wide: post stand happy, hero stand surprised, box
early: {hero} waited a long time for the scarf. Then came a very, very big box. "It is so heavy!" said {post}. "And it moves!"
growing: Once it took longer than ever. {hero} was waiting on the steps when {post} came around the corner. Behind him was a box as big as a cupboard, on a cart. "This one I could not carry," he said. "It sneezed."
confident: One time it took longer than it had ever taken. {hero} sat on the steps and waited, week upon week. Then {post} came round the corner, with a cart, and on the cart stood a box as big as a cupboard. "I'd open it soon," said {post}. "It has sneezed twice."
/
@ medium: far jump happy, hero jump surprised, scarf, box open
early: {hero} pulled the string. Out came the scarf, and out came … {far}! "I was the next bit," {far.they} said.
growing: {hero} untied the string. Out came the end of the scarf, and more of it, and more. And at the other end, with the needles still in {far.their} hands, was {far}. "I could not find where it stopped," {far.they} said. "So I came along."
confident: {hero} pulled at the string. The end of the scarf came out, and {they} pulled at that, hand over hand, red, blue, green, blue, a whole year of it. It went tight. There was somebody on the other end. "I was just going to finish my row," said {far}, and climbed out with the needles in one hand. "And then I thought, I'm only sending half."

== payoffs

== thick
@ home day medium: far hug happy, hero hug happy, scarf
early: {hero} held {far} so tight. On the phone {far} was flat. Here {far.they was} thick and warm, and smelled like the scarf. They stayed like that.
growing: {hero} hugged {far.them} so hard that it cracked. {far} was not flat at all. {Far.they} went all the way around. {mama} wound the scarf around them both, three times, and there was still some left over.
confident: {hero} took hold of {far.them} with both arms, to check. {far} had a back and sides and was warm all the way through. "Thick enough?" asked {far}. {mama} took the scarf by one end and walked around the two of them with it, five times. There was still a piece left over.
/
@ wide: hero sit happy holding scarf, far sit happy, wool
early: On the last day {far} had to go home. "Is the scarf done now?" {far.they} asked. {hero} put a new bit of wool on. "No," {they} said. "Now you."
growing: After four weeks {far} had to go back. "Is it long enough now?" {far.they} asked at the door. {hero} looked at it. Then {they} put it into {far.their} bag, with the needles and a ball of yellow wool. "Not yet," {they} said. "Now you."
confident: Four weeks are soon over. "I suppose that it reaches now," said {far} at the door, a little hoarse. {hero} had thought about that. {They} put the scarf in {far.their} bag, with both needles and a new ball of wool, in yellow. "Only there," {they} said. "It still has to get back. Now you."
