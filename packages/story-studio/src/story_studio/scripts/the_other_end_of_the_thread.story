# A thread is tied to a loose tooth, and everybody has an idea for its other end, until the one with the tooth holds both.
script: the_other_end_of_the_thread
themes: loose_tooth
idea: my first tooth is loose and I am scared
title: {hero} and the Loose Tooth | {hero's} First Tooth | The Wobbly Tooth and the Thread
words: tooth, teeth, loose, wobbly, wobble, first, lose, fall, fairy, gap, scared
role hero:
role papa: kin, he, adult, name "Papa", nouns father dad daddy papa
role gran: kin, she, old, name "Gran", nouns grandma granny gran grandmother
role friend: open, child, kinds mouse rabbit hedgehog
role sib: kin, baby, nouns brother sister, introduced "{hero's} little {sib.relation} {name}"
refrain yet: "Not yet," said {hero}.
refrain wobble: Wobble, wobble, went the tooth.
cover @ home day medium: hero stand worried holding thread, papa stand curious, door closed

== loose 0
@ kitchen day close_up: hero sit surprised holding apple, papa sit calm, table
early: {hero} bit into an apple. {refrain wobble} It was loose! It was {hero's} very first loose tooth.
growing: {hero} bit into an apple, and something moved that had never moved before. {refrain wobble} It was the first loose tooth of {their} life.
confident: It happened in the middle of an apple. Something in {hero's} mouth moved that had always stood still. {They} put down the apple and felt with {their} tongue. {refrain wobble} It was the first loose tooth of {their} whole life, and nobody had asked {them} whether it was a good time.
/
@ medium: papa stand happy, hero stand scared
early: "How nice!" said Papa. "It will fall out soon." Fall out? {hero} was scared. {They} liked that tooth.
growing: "How wonderful!" said Papa. "It's going to fall out soon." {hero} clapped both hands over {their} mouth. Nothing had ever fallen out of {them} before. {They was} scared, and {they} liked that tooth.
confident: "But that's wonderful!" said Papa. "Then it will soon fall out!" He said it as if it were a birthday. {hero} put both hands over {their} mouth. As far as {they} knew, nothing had ever fallen out of {them}, and {they} did not want to begin with a tooth.

== soup 1
@ kitchen sunset medium: hero sit sad holding spoon, bowl, papa sit calm, table
early: {hero} ate soup. {They} ate soup the next day too. {They} did not laugh, and {they} did not sing, so the tooth stayed in.
growing: From then on {hero} took no chances. {They} ate only soup, on the left side. {They} did not laugh and did not shout, and {they} said only words without an s.
confident: From then on {hero} looked after it like an egg. {They} ate nothing but soup, on the left. {They} did not laugh, in case it jumped out, and spoke only in words without an s, so that nobody was quite sure what {they} wanted for breakfast.
/
@ close_up: hero stand worried
early: {refrain wobble} It did not help at all.
growing: It was no use. Each morning it was a little looser. {refrain wobble}
confident: None of it made the slightest difference. Each morning the tooth had a little more room to itself. {refrain wobble}

== thread 0
@ home day medium: papa hold happy holding thread, hero stand worried, door open
early: "I know a trick," said Papa. He tied a thread to the tooth. He tied the other end to the door. "Now I shut the door!" {refrain yet} And {they} undid the knot.
growing: "When I was small, we did it like this," said Papa. He tied a thread around the loose tooth and tied the other end of it to the door. "I shut the door, and out it comes." He put his hand on the handle. {refrain yet} And {they} untied the knot again.
confident: "There's an old trick," said Papa, who could not leave a loose thing alone. He looped a thread round the tooth, and fastened the other end to the door. "Now I simply shut it. You won't feel a thing." He took hold of the handle. {hero} looked along the thread, from {their} end to his. {refrain yet} And {they} undid the knot at the door.
/
@ close_up: hero stand calm holding thread, papa stand surprised
early: {hero} kept the thread. One end was on {their} tooth. The other end was free.
growing: {hero} kept the thread, though. One end hung on {their} tooth, and the other end hung down to {their} belt, and belonged to no one.
confident: But {they} left the thread where it was. One end was on the tooth. The other hung down as far as {their} belt, and was there for anybody who had a better idea. It turned out that everybody had.

== end/kite 2
@ garden wind medium: friend hold happy holding kite, hero stand scared
early: "Tie it to my kite!" said {friend}. The kite was tied to the tooth. The wind blew. {refrain yet}
growing: "Give me the other end," said {friend}, and tied it to a kite. "When the wind comes, it pulls so gently that you don't even notice." Already the kite lifted its nose. {refrain yet} And {they} untied it just in time.
confident: "Let me have the other end," said {friend}, and tied it to a kite. "It's the gentlest way. The tooth goes up, and you can wave to it." The grass bent over, and the kite raised its nose and looked at the sky. {refrain yet} {They} only just got the knot open.
/
@ wide: kite above, friend run happy, hero stand calm
early: Up went the kite. It was gone, and it had no tooth.
growing: The kite shot up until it was no bigger than a stamp. {hero} was glad that a piece of {them} was not up there.
confident: A moment later it was no larger than a stamp. {hero} watched it with {their} mouth shut, and was very glad to be all in one place.
=>
@ garden day close_up: friend stand happy, hero stand proud
early: {hero} showed {friend} the gap. "You can whistle with it!" said {friend!}.
growing: {friend} wanted to look through the gap. Then they found out that one can whistle through it, and the kite came down by itself to listen.
confident: {friend} inspected the gap from all sides. Then they discovered that it whistled, on one note, which was more than {hero} had ever been able to do.

== end/car 2
@ home day medium: sib run happy holding toy_car, hero stand scared
early: {sib} took the other end. {sib!} tied it to a toy car. Brrm! {refrain yet}
growing: Nobody had asked {sib}, but {sib.they} had a toy car, and suddenly the other end of the thread was fast to it. "Brrm!" said {sib!}, and set it at the top of the stairs. {refrain yet}
confident: Nobody had asked {sib}. But {sib.they} had got a toy car, and {sib.they} had got hold of the thread, and {hero} noticed only when {they} felt a small tug. "Brrm?" said {sib!} hopefully, at the top of the stairs. {refrain yet}
/
@ close_up: sib sit sad holding toy_car, hero sit calm
early: "I want a loose one too," said {sib}. But {sib.they} had only two.
growing: {sib!} wiggled {sib.their} own teeth. There were only four of them, and all of them were tight.
confident: {sib!} felt in {sib.their} own mouth for something loose. {Sib.they} had four teeth in all, and could not spare any.
=>
@ home day close_up: sib sit happy holding toy_car, hero sit happy
early: {sib} got the tooth for a ride in the toy car. Brrm!
growing: {sib} was allowed to drive the tooth once around the rug in the toy car, as slowly as a queen.
confident: The tooth was driven once round the rug in the toy car, at a walking pace, by {sib}, who bowed to it.

== gran 1
@ garden day medium: gran sit calm holding ball_of_wool, hero stand curious, chair
early: Gran sat and knitted. "Do you want the other end too?" asked {hero}. "No," said Gran. "It is your tooth. It knows when."
growing: Gran sat in the garden and knitted. {hero} held out the other end of the thread to her. "What would you tie it to?" "To nothing," said Gran. "It's your tooth. I have enough thread of my own."
confident: Gran was knitting in the garden. {hero} waited for her to have an idea too, and when she did not, {they} held out the other end to her. "What would you tie it to?" "I?" said Gran. "To nothing at all. It isn't my tooth."
/
@ close_up: gran sit happy, hero sit curious
early: "Did it hurt?" asked {hero}. "I was scared for a week," said Gran. "And then it was one second."
growing: "Were you scared too?" asked {hero}. "For a whole week," said Gran. "And then it took one second. What a waste of a week." "And where does it go?" "It makes room," said Gran. "There is one behind it, who has been waiting."
confident: "Were you scared, with yours?" "For a week," said Gran. "Then it was over in a second, and I was quite annoyed about the week." She counted her stitches. "You know that there's one behind it? That is who is doing all the pushing. It has been waiting for years to see out." {hero} had not thought of it as somebody who was waiting.

== night 3
@ bedroom night medium: hero sit worried, bed, lamp lit
early: At night {hero} could not sleep. What if it fell out in the night? {They} held on to it.
growing: At night {hero} lay on {their} back and held the tooth with two fingers. What if it fell out while {they was} asleep and nobody was there?
confident: At night {hero} lay on {their} back with two fingers in {their} mouth. It would be dreadful to be asleep, and for it to happen without {them}.
/
@ close_up: hero sleep calm, bed
early: In the morning it was still there. It hung by a bit.
growing: In the morning it was still there. It hung on by so little that {they} could turn it round.
confident: In the morning it was there. It could be laid down flat now, like a chair in a ship.

== mirror 2
@ bathroom day medium: hero stand curious, mirror
early: {hero} looked in the mirror. Under the loose tooth was a white dot. "Hello in there," said {hero}.
growing: {hero} looked in the mirror and bent the tooth forward. Behind it, deep down, there was something white. "Hello," said {hero}. "Have you been there long?"
confident: {hero} stood at the mirror and laid the tooth carefully to one side. Behind it, in the pink, there was a white edge with little points like a crown. "Oh," said {hero}. "It's you. I thought that somebody was pushing."
/
@ close_up: hero stand calm
early: {They was} not so scared now. The two of them just had to swap.
growing: It is different when one knows who is coming. {hero} was only half as scared.
confident: It is easier to let somebody go when somebody else is already at the door. {hero} found that {they was} about half as scared as before.

== row 1
@ home day wide: papa stand happy, friend stand happy, sib sit happy, gran sit calm, hero stand cross holding thread
early: They all stood around {hero}. "The door!" "The kite!" "The toy car!" They all wanted the other end. {refrain yet} {They} said it very loud.
growing: On Saturday they all stood around {them}. "Take the door," said Papa. "The kite!" said {friend}. "Brrm," said {sib}. Three hands were reaching for the other end of the thread. {refrain yet} It was so loud that everybody let go.
confident: On Saturday they were all there, and all of them had been thinking. "A quick door," said Papa. "A higher kite," said {friend}. "Brrm," said {sib}. Three hands reached out for the other end. It is a strange feeling to stand at one end of a thread, with your whole family at the other. {refrain yet} It came out so loud that they let go, all three of them.
/
@ close_up: hero stand determined holding thread
early: "It is my tooth," said {hero}. "I want both ends."
growing: "It's my tooth," said {hero}. "So both ends are mine."
confident: "It's my tooth," said {hero}, "and a thread has two ends. I would like to have both of them."

== now 0
@ garden day close_up: hero sit determined holding thread
early: {hero} sat down in the grass. {They} held the one end. {They} held the other end. No one said a word. {They was} a bit scared. {They} took a breath. "Now," said {hero}. Pop!
growing: {hero} sat down in the grass all by {themself}. One end of the thread was on the tooth, and the other end {they} wound around {their} own finger. {They was} still a bit scared, but nobody was pulling. {They} waited until it felt right. "Now," said {hero}. Pop!
confident: {hero} went out and sat down in the grass. The one end hung from the tooth, as before. The other {they} wound round {their} own finger, twice. It was very quiet. Nobody counted and nobody pulled, and there was all the time in the world. {They was} a bit scared, and {they} let that be. It was going to be one second, and {they} wanted to be there for it. "Now," said {hero}. Pop!
/
@ medium: hero jump surprised holding tooth, papa jump happy, gran sit happy
early: There it was! The tooth hung on the thread. It did not hurt. It was so small! "I did it!" said {hero}. It whistled.
growing: There it hung on the thread, white and very small. It had not hurt at all. "I did that," said {hero}, and because of the gap it came out with a whistle. "I did that mysself!"
confident: There it hung and turned in the sun. It was so small! In {their} mouth it had felt like a door. "I did that mysself," said {hero}, and the s, which had not been used for a week, whistled like a kettle.

== payoffs

== place 2
@ bedroom night medium: hero sit happy holding tooth, gran sit calm, bed
early: "What do I do with it now?" asked {hero}. "Some put it under the bed," said Gran. "Some throw it on the roof."
growing: "And what does one do with it?" asked {hero}. "Some put it under the pillow," said Gran. "Some give it to a mouse, and where I was born, one throws it on the roof."
confident: "And where does it go now?" asked {hero}. "That depends on where you are," said Gran. "Some put it under a pillow and some give it to a mouse. In one country you throw it at the sun. Mine is on a roof."
/
@ close_up: hero sleep happy, bed
early: {hero} put it under the pillow, with the thread on. It was easy to find.
growing: {hero} laid it under the pillow and let the thread hang out, so that whoever came for it should not have to search.
confident: {hero} put it under the pillow and left the thread hanging out, so that nobody would need to feel around in the dark.

== close 0
@ garden sunset wide: friend stand scared, hero stand happy holding thread, papa stand curious
early: Then {friend} had a loose tooth. "Tie it to the door!" said Papa. "No," said {hero}. "Here is my thread. It has two ends. They are both for you." {friend} felt {friend.their} tooth. Wobble, wobble.
growing: In the autumn {friend} came with a hand in front of {friend.their} mouth. A tooth was loose. "I'd take the door," Papa began. But {hero} had already fetched the thread. "It has two ends," {they} said, "and they are both yours. You'll know when."
confident: In the autumn {friend} came through the gate with one hand over {friend.their} mouth, and said nothing with an s in it. "Aha!" cried Papa, and looked about for a door. But {hero} had already gone to get {their} thread. "It's got two ends," {they} said, and laid both of them in {friend's} hand. "You keep them. I'm only here to watch." And in {their} own mouth, where the gap was, something with little points looked out to see who was there.
