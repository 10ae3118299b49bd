# A lie about a cat needs milk, a name and a basket, and grows until only the truth is smaller.
script: the_cat_that_was_not_there
themes: told_a_lie
idea: a girl who broke a vase and told a lie
title: The Cat That Was Not There | {hero's} Cat
words: lie, lied, fib, truth, broke, break, broken, vase, secret, sorry
role hero:
role mama: kin, she, adult, name "Mama", nouns mother mum mama mom
role gran: kin, she, old, name "Gran", nouns grandmother grandma gran granny
role friend: open, introduced "{hero's} friend {name}"
refrain cat: "It was the ~cat," said {hero}.
refrain none: There was no ~cat.
refrain bigger: And the ~cat got a bit bigger.
cover @ home day medium: hero stand worried, vase broken, basket empty

== crash
@ home day medium: hero run happy, ball, vase
early: {hero} kicked the ball in the house. You must not do that. Crash! It hit the blue vase.
growing: {hero} was not allowed to play with the ball in the house. It was raining, so {they} played very softly. But the ball was not soft. It hit the blue vase. Crash!
confident: There was a rule about the ball and the house. But it was raining, and {hero} was only going to kick it once, and not hard. It was the ball that was hard. It rolled along the shelf, looked at Mama's blue vase, and took it along. Crash!
/
@ close_up: mama stand surprised, hero stand scared, vase broken
early: Mama came. "Who did that?" she asked. {refrain cat} {refrain none}
growing: Mama came running. "Who did this?" she asked. {hero} opened {their} mouth to say it, and something else came out. {refrain cat} {refrain none} They had never had one.
confident: Mama stood in the door. "Who did this?" she asked. {hero} opened {their} mouth, and the truth was right there on {their} tongue. But something smaller and quicker got out first. {refrain cat} {refrain none} There had never been one in that house.

== what_cat
@ home day medium: mama stand curious, hero stand worried
early: "What ~cat?" asked Mama. "A black ~cat," said {hero}. "It came in at the window." {refrain bigger}
growing: "What ~cat?" asked Mama. {hero} had to think fast. "A black one," {they} said. "It came in at the window, and it was hungry." {refrain bigger}
confident: "What ~cat?" asked Mama. It was a good question. "A black one," said {hero}, who had not known it until then. "With a white foot. It came through the window because it was so hungry." {refrain bigger}
/
@ close_up: mama sit sad holding bowl_food full, hero stand worried
early: "Poor thing!" said Mama. She put a bowl of milk by the window.
growing: "The poor thing!" said Mama, and she was not cross at all. She put a bowl of milk under the window. That made it worse.
confident: {hero} had expected Mama to be angry. "The poor thing," said Mama instead, "out in this rain," and she put a bowl of milk under the window. It would have been much easier if she had been angry.

== milk 1
@ home night medium: hero stand worried, bowl_food full, window
early: At night the bowl was still full. So {hero} had to drink the milk. Yuck!
growing: In the evening the bowl was still full. If nobody drank it, Mama would know. So {hero} crept out of bed and drank it {themself}, and it tasted of bowl.
confident: By bedtime the bowl was as full as ever, which was to be expected. {hero} lay in bed and thought of Mama finding it in the morning. Then {they} crept down and drank the milk {themself}, on {their} knees, without hands, to be on the safe side.
/
@ dawn medium: mama stand happy, hero stand sleepy, bowl_food empty
early: "Look, it was thirsty!" said Mama. {refrain bigger}
growing: "It must have been so thirsty," said Mama in the morning, and filled the bowl again. {refrain bigger}
confident: "Empty to the last drop!" said Mama in the morning. "I will put out two tonight." {refrain bigger}

== grow/name 2
@ home day medium: friend stand happy, hero stand worried
early: {friend} came. "You have a ~cat? What is its name?" asked {friend!}. "Its name is Muff," said {hero}.
growing: The next day {friend} came by. "I hear you have a ~cat," said {friend!}. "What is its name?" "Muff," said {hero}. It was the first word that {they} saw on the shelf, and it belonged to the muffins.
confident: News of that kind travels. "You have a ~cat," said {friend}, before the door was open. "What is it called?" {hero} looked around for help. There was a bag of muffins on the table. "Muff," said {hero}.
/
@ close_up: friend jump happy, hero sit sad
early: "When can I stroke it?" asked {friend}. "It is asleep," said {hero}. {refrain bigger}
growing: "When may I stroke Muff?" asked {friend}. "It is asleep," said {hero}. "Then I will wait," said {friend!}, and sat down. {friend!} waited until supper. {refrain bigger}
confident: "May I stroke it?" "It's asleep just now." "I can wait," said {friend}, and sat down on the floor with {friend.their} hands in {friend.their} lap, and waited until it was dark, and was not even annoyed. {refrain bigger}
=>
@ street day medium: hero stand worried, friend stand calm
early: {hero} told {friend}. "There was no Muff." {friend} thought. "I would have stroked it," {friend.they} said. Then they went to play.
growing: {hero} told {friend} as well. {friend!} was quiet for a bit. "I waited for it until supper," {friend.they} said. "I know," said {hero}. "Next time I will wait for you."
confident: {friend} had to be told as well, and that was nearly as hard. "I waited till it got dark," said {friend!}. "I know," said {hero}. {friend!} thought about it. "You should have said that it was a fish," said {friend!} at last. "Nobody wants to stroke a fish."

== grow/basket 2
@ home day medium: gran stand happy holding basket empty, hero stand scared
early: Gran came with a basket. "I made it for the ~cat," she said. It had a soft red pillow.
growing: On Wednesday Gran arrived with a basket. She had made a red cushion for it, and had sewn for two evenings. "For your poor ~cat," she said.
confident: On Wednesday Gran came up the path with a basket on her arm. There was a red cushion in it, sewn by hand, with a border. "My eyes are not what they were," said Gran, "but one likes to think of it lying soft."
/
@ close_up: hero sit sad, basket empty
early: {hero} looked at the basket. It was so empty. {refrain bigger}
growing: {hero} put the basket by the window and looked at it. It was the emptiest basket that {they} had ever seen. {refrain bigger}
confident: {hero} thanked her, and carried it to the window. There are baskets that have nothing in them, and there are empty baskets. This was the emptiest in the world. {refrain bigger}
=>
@ home sunset medium: gran sit calm, hero sit calm, basket
early: Gran put the bits of the vase in the basket. "They lie soft," she said.
growing: "And my basket?" asked Gran, when she knew. She thought for a while. Then she laid the pieces of the vase on the red cushion, so that none would be lost.
confident: "Well," said Gran, when she had been told everything, "it would be a pity about the cushion." And she took the pieces of the vase, one after the other, and laid them on it, blue on red.

== grow/search 2
@ street day rain medium: mama walk worried, hero walk sad, umbrella
early: It rained and rained. "The ~cat is out in the rain!" said Mama. So they went to look for it.
growing: It rained all Thursday. "We can't leave it outside," said Mama, and took her coat. So they went through the rain, up one street and down the other, and called a ~cat that was not there.
confident: On Thursday it poured. "We can't sit here in the dry," said Mama, and put on her coat. For an hour they went up and down the streets and called. {hero} called too. It was the longest hour of {their} life, and nothing answered.
/
@ close_up: mama stand sad, hero stand sad
early: Mama's shoes got wet. "Poor ~cat," she said. {refrain bigger}
growing: Mama looked behind every bin. Her shoes were full of water, and she sneezed. {refrain bigger}
confident: Mama looked under every car. Her good shoes made a noise at each step. Twice she sneezed. "It'll be so frightened," she said. {refrain bigger}
=>
@ home night medium: mama sit calm, hero sit calm holding cup full, blanket
early: Mama still had a cold. {hero} brought her hot tea with honey.
growing: Mama sneezed. So {hero} made her tea, and brought the blanket, and sat by her until she was warm.
confident: Mama sneezed seven times. {hero} knew where that cold came from. {They} brought her tea, and the blanket, and {their} own pillow, and did not have to be asked.

== list 3
@ bedroom night medium: hero sit worried, bed
early: {hero} lay in bed. The ~cat had milk, and a name. It had everything, and it was nowhere.
growing: At night {hero} lay awake. By now the ~cat had a colour, a name, and a bowl. It was almost as big as the house, and there was nothing of it.
confident: At night {hero} went over it all, for with something like that one must not forget anything: black, one white foot, two bowls a day. It had become a lot of work, for nothing.
/
@ close_up: hero hide scared, bed
early: "Meow," said the dark. It was only the door.
growing: The stairs creaked. "Meow," it sounded like. {hero} pulled up the blanket. {They was} afraid of a ~cat that {they} had made up {themself}.
confident: Something squeaked on the stairs. {hero} knew better than anyone that it could not be a ~cat. {They} pulled the blanket over {their} head all the same.

== found 1
@ home day medium: mama stand happy, hero stand surprised, black_cat
early: Then Mama came in with a big smile. "I found it!" she said. In her arms was a black cat. It was not {theirs}!
growing: On Friday Mama came in, wet and beaming. "I have found it!" she said. In her arms sat a black cat. It had a collar and a very cross face, and it belonged to somebody.
confident: And on Friday the door opened, and Mama stood there, wet and beaming. "Here is your Muff!" In her arms, as stiff as a board, sat a cat. It was black. It wore a collar with a number, and an expression of great surprise.
/
@ close_up: black_cat, hero stand scared
early: The cat looked at {hero}. It knew. "Somebody is looking for this cat," {hero} thought.
growing: The cat looked at {hero}. On the collar was a name, and it was Otto. Somewhere somebody was calling Otto in the rain.
confident: OTTO, it said on the collar. {hero} thought of a street somewhere, in the rain, and of somebody looking under the cars, whose cat was really gone.

== truth
@ home day medium: hero stand sad, mama stand calm
early: The lie was too big now. {hero's} tummy hurt. "It was not the ~cat," {they} said. "It was me, with the ball."
growing: {hero} felt that it could not get any bigger. There was no room left inside. {They} took a breath. "It was not the ~cat," {they} said. "There was never any ~cat. It was me, with the ball."
confident: There was no room left. The thing filled the whole house and sat on {hero's} chest. {They} looked for a way around it, and there was only one way, straight through. "It was not the ~cat," {they} said. "It was never the ~cat. It was me and the ball."
/
@ close_up: mama sit calm, hero sit surprised
early: It was very quiet. Then Mama sat down on the floor. "Thank you," she said. "That was hard." The lie was gone, all at once.
growing: It was very quiet. {hero} waited for the shouting. But Mama sat down on the floor. "I liked that vase very much," she said. "And I like it better that you tell me." And all at once {hero} could breathe.
confident: It was so quiet that one could hear the rain being wet. {hero} waited. Mama sat down on the floor, the way she did for difficult things. "I was fond of that vase," she said, "and I am cross about my shoes. But I would rather have you than a ~cat that is never there." The truth was quite small. It had taken eight words, and there was room in the house again.

== otto 2
@ street day medium: hero stand worried, mama stand calm, black_cat, house
early: First they took the cat home. A boy ran out. He was so happy!
growing: First they took Otto back. {hero} rang the bell and explained everything. It was the second time, and it was a little easier.
confident: First of all they carried Otto back to the address on the collar. {hero} had to ring, and {hero} had to explain. It was the second time that {they} had told it, and it went better, as one knows where it ends.
/
@ close_up: hero stand happy, mama stand happy
early: "You found him!" he said. {hero} turned red.
growing: "You found him!" they all said at that house, and gave {hero} a muffin. {They} turned red up to the ears.
confident: "And you brought him all the way back!" they said there, and gave {hero} a bag of muffins. {They} took it, and felt that {they} did not quite deserve it, and that was probably right.

== payoffs

== glue
@ home day medium: hero sit calm, mama sit calm, vase broken, glue
early: Then they took the bits of the vase and some glue. It took all day.
growing: Then they sat down with the pieces of the vase and a tube of glue. It was like a puzzle, and it took the whole afternoon.
confident: Then they got out the glue. There were thirty-one pieces, and every one of them went with exactly two others. It took the whole afternoon, and nobody said much, and it was rather nice.
/
@ wide: hero stand proud, mama stand happy, vase, flower
early: There was one hole left in it. A bit was gone. "Who took it?" asked Mama. "Not the ~cat," said {hero}. It was no lie. They both laughed.
growing: In the end one piece was missing. There was a hole in the vase, just over the foot. "Who can have taken that?" asked Mama. {hero} thought about it. "Not the ~cat," {they} said, and that was no lie.
confident: When it stood again, there was one small hole in it, low down, where a piece had never been found. "Now who," said Mama, and looked at {hero}, "can have got hold of that?" "I don't know," said {hero}, and it was so pleasant not to tell a lie. "But it was not the ~cat."
