# A parent leaves before morning and comes home at night; each puts a bit of the day into the other's shoe.
script: something_in_the_shoe
themes: parent_works
idea: my mum is always at work
title: {mama} Is Always at Work | {mama's} Work and {hero's} Shoe | Work, and Something in the Shoe
words: work, job, busy, late, away, phone, office, shift, time, home
role hero:
role mama: kin, she, adult, name "Mama", nouns mother mum mummy mama mom father dad daddy papa
role gran: kin, she, old, name "Gran", nouns grandma granny gran
refrain shoes: Two big shoes stood by the door.
refrain gone: {mama} was at work.
cover @ home night wide: hero reach happy holding orange_leaf, mama walk sleepy, 2 black_shoe

== early 0
@ home dawn wide: hero stand sad, gran sit calm, door closed
early: {hero} got up. {refrain gone} {hero} went to bed. {refrain gone} "I never see {mama}," said {hero}.
growing: When {hero} got up in the morning, {refrain gone} When {hero} went to bed at night, {mama} was still at work. "I never see {mama.them}," said {hero} to Gran, who stayed with {them}.
confident: {mama} left the house when it was still dark, and came home when it was dark again. In between lay {hero's} whole day, and {mama} was not in it. "I might as well be a neighbour," {hero} told Gran. "I only know {mama.them} from the noise in the hall."
/
@ night medium: 2 black_shoe, hero stand calm
early: But at night {hero} saw the shoes. {refrain shoes} So {mama} was home!
growing: There was only one way to know that {mama} had been home at all. {refrain shoes} At night they were there, and in the morning they were gone.
confident: The only proof was the shoes. {refrain shoes} They were there when {hero} got up at night for a drink, still warm, and before it was light they had gone to work again, with {mama} in them.

== wait 1
@ home night medium: hero sit sleepy, gran sit calm, lamp lit, door closed
early: {hero} sat by the door. {They} wanted to wait for {mama}. {They} waited and waited. Then {they} fell asleep.
growing: One evening {hero} sat down in front of the door to wait for {mama}. {They was} not going to sleep. {They} counted to a hundred, and then further, and somewhere after two hundred {they} fell asleep.
confident: One evening {hero} sat down against the front door, where {mama} could not possibly come home without noticing. {They} had decided to stay awake. {They} counted as far as two hundred and six, and two hundred and seven was already a dream.
/
@ bedroom dawn close_up: hero sit surprised, bed
early: In the morning {they was} in {their} bed. {refrain gone}
growing: In the morning {they} woke up in {their} own bed. Somebody had carried {them} there. And again {refrain gone}
confident: In the morning {they} lay in {their} own bed, tucked in on both sides, as only one person did it. The shoes had left an hour ago.

== phone 1 if says_phone
@ home sunset medium: mama sit calm holding mobile_phone, hero stand sad
early: At home {mama} had {mama.their} phone. "One minute," said {mama}. It was not one minute. It was ten.
growing: Even when {mama} was home, the work was inside the phone. "One minute," said {mama}, and looked at it. {hero} watched the clock. It was eleven of them.
confident: And when {mama} did sit down at home, the work came along in {mama.their} phone. "One minute," {mama.they} said without looking up. {hero} had timed it. The longest minute so far had been nineteen minutes.
/
@ close_up: hero stand cross, mobile_phone
early: "I do not like that phone," said {hero}. "It eats the time."
growing: {hero} could not bear the phone. It ate up all the time that was left over.
confident: {hero} eyed the phone. It was flat and quiet, and it ate all the time that work had left on the plate.

== leaf 0
@ home night medium: hero reach happy holding orange_leaf, 2 black_shoe
early: In the park {hero} had found a leaf. It was so red! {They} wanted to show it to {mama}. But {mama} was at work. So {they} put the leaf in {mama's} shoe.
growing: In the park {hero} had found a leaf as red as a fire engine. {They} wanted to show it to {mama}, but the day was over before {mama} was there. So at night, when the shoes stood in the hall, {hero} put the leaf in the left one. There {mama.they} would have to find it, with the toes if not with the eyes.
confident: In the park {hero} found a leaf that was red on one side and gold on the other, and there was nobody there to whom {they} could say "Look." {They} kept it all day. At night {they} got up for a drink, and there in the hall stood the shoes, warm and tired and empty. {hero} laid the leaf in the left one. Even somebody who is always at work has to put on shoes.
/
@ dawn close_up: hero stand surprised holding ticket, running_shoe
early: In the morning {hero} put on {their} own shoe. Ow! There was a thing in it. It was a ticket from {mama's} tram. "Thank you for the leaf," it said.
growing: When it was light, {hero} put on {their} own shoe, and something crackled. It was a tram ticket, and there was writing on the back. "I had a red leaf with me all day," it said. "Everybody at work asked where I got it."
confident: Next morning the big shoes were gone as usual. But when {hero} stepped into {their} own, something crackled under {their} heel. It was a tram ticket, written all over in small letters. "I showed your leaf to nine people and one cat," it said. "This is what the tram looks like from underneath. With love, your neighbour."

== more 1
@ home night medium: hero reach happy holding shell, 2 black_shoe, gran stand happy
early: Each night {hero} put a thing in the shoe. It was a shell, or a pea, or some string from the kite. They were bits of {their} day.
growing: From then on {hero} put a piece of {their} day into the shoe each night. It was a ~pea that had rolled the furthest, or a shell from the sandpit, or a ~drawing of a fall with the real plaster on it.
confident: After that there was something in the left shoe every night. {hero} chose it with care, because a whole day had to fit in above the toes: the ~pea that had rolled the furthest, a shell, or the plaster from a knee, with a ~map of where it had happened.
/
@ dawn medium: hero sit happy holding paperclip, gran sit happy
early: And in {hero's} shoe there was a bit of {mama's} day. It was a clip, or a button, or a spoon from the soup at work.
growing: And each morning in {hero's} shoe there was a piece from {mama's} work: a bent paperclip in the form of a ~cat, the paper from a roll, a pencil as short as a tooth.
confident: And every morning {hero's} own shoe had something to tell. There was a paperclip that had been bent into a ~cat during a long talk. There was a sugar bag with HELP written on it. Little by little {hero} began to know people at work whom {they} had never met.

== kind/note 2
@ classroom day medium: hero sit happy holding paperclip, desk
early: At school {hero} had the clip in {their} pocket. {They} felt it in sums. Then {mama} was not so far away.
growing: At school {hero} kept the paperclip in {their} pocket. Whenever sums were hard, {they} held on to it. Somewhere {mama} was doing sums as well.
confident: {hero} carried the paperclip in {their} pocket. When it was time for sums, {they} took hold of it. It came from a place where somebody was stuck in sums as well, and had thought of {them} in the middle.
/
@ close_up: hero sit calm
early: "I am at work too," said {hero}.
growing: "I'm at work," {they} told the boy beside {them}, and bent over {their} book.
confident: "Can't talk now," {they} told {their} neighbour. "I'm at work."
=>
@ home day close_up: mama sit happy holding paperclip, hero sit happy
early: They bent clips all day. They made a cat, a bus and a nose.
growing: They bent a whole box of paperclips that day, and made the tram and everybody in it.
confident: They bent a whole box of paperclips, and built the tram, the nine people and the cat.

== kind/stone 2
@ home night medium: hero reach determined holding pebble, 2 black_shoe
early: One day {hero} was cross. {They} put a pebble in the shoe. It was that sort of day.
growing: One day {hero} was cross with {mama}, because it had been the day of the summer fair. So {they} put a pebble into the shoe. That was {their} day, and it was meant to hurt a bit.
confident: There was one day when {hero} had sung at the summer fair, and everybody's people had been there but one. That night a pebble went into the shoe. It was quite a sharp one. It was an honest piece of the day.
/
@ dawn close_up: hero stand surprised holding letter
early: "Ow," said a note in the morning. "You are right. I am sorry."
growing: In the morning there was a note. "I walked on it as far as the tram," it said, "and you are right. I'm sorry that I was not there. I missed you too."
confident: In the morning there was a letter in {their} shoe. "I left it in," it said, "all the way to the tram and up the stairs. It said what you meant it to say. I am so sorry about the song. Will you sing it for me?"
=>
@ home day medium: hero dance happy, mama sit happy
early: Then {hero} sang the song from the fair. {mama} clapped and clapped.
growing: Then {hero} stood on a chair and sang the song from the summer fair, for an audience of one.
confident: Then {hero} sang the whole song from the summer fair, with all its verses. {mama} had put the pebble on the table, in the best seat.

== gran 3
@ kitchen day medium: gran sit happy, hero sit curious, table
early: "When {mama} was small, I had a job too," said Gran. "I went to work at night."
growing: "I was always at work as well when your {mama} was small," said Gran. "I wish that I had thought of the shoes."
confident: "I was away all day too, when {mama} was your size," said Gran. "In a factory, with buttons. We had no phone. And it never came to us that we had shoes."
/
@ close_up: gran reach calm, hero stand happy
early: "Was {mama} sad?" asked {hero}. "Yes," said Gran. "And then I came home."
growing: "Did {mama} miss you?" asked {hero}. "Every day until six," said Gran.
confident: "Did {mama} mind?" asked {hero}. Gran thought. "Every day till six," she said, "and then we danced."

== empty 1
@ home dawn medium: hero stand scared, running_shoe empty, gran stand worried
early: One morning {hero's} shoe was empty. There was nothing in it, not even in the toe. Did {mama} forget?
growing: But one morning {hero's} shoe was empty. {They} shook it and felt in the toe, and there was nothing there. Had {mama} had too much work, and forgotten {them}?
confident: And then, one morning, {hero} put on {their} shoe, and there was nothing in it but {their} foot. {They} took it off again and shook it. {They} looked in the other one. It had finally happened. There had been so much work that {mama} had forgotten.
/
@ close_up: hero sit sad, running_shoe
early: {hero} sat down on the floor. {They} did not want to go to school at all.
growing: {hero} sat down on the floor of the hall with the shoe in {their} lap. For the first time in weeks it was just a shoe.
confident: {hero} sat on the floor with {their} empty shoe. All these weeks the mornings had not been so bad. Now {they} noticed how bad they were.

== stay 0
@ home day medium: hero look_up surprised, 2 black_shoe, mama stand happy
early: Then {they} looked up. {refrain shoes} It was morning, and they were still there! And behind them stood {mama}. "I did not put a thing in your shoe," said {mama}. "Today I am here myself. No work! I asked for a day."
growing: Then {hero} looked up. {refrain shoes} It was broad daylight, and they had not gone. In the kitchen door stood {mama} in socks. "There was nothing that would fit into your shoe," {mama.they} said. "I asked them for a whole day off, and they gave it to me. Nine people helped me ask."
confident: It took a moment until {hero} saw what was wrong with the hall. {refrain shoes} The sun was shining on them. They should have been at the tram by now. And in the kitchen door, in socks, with a pan in one hand, stood {mama}. "I did look for something," {mama.they} said, "but it would not fit in a shoe. It's a whole day. I asked for it at work. Nine people came along to ask with me. I'm told the cat came too."
/
@ kitchen wide: mama stand happy, hero jump happy, gran sit happy, table, pancakes
early: "What shall we do?" asked {mama}. "All of it," said {hero}. They began with pancakes.
growing: "What would you like to do?" asked {mama}. "Everything," said {hero}, "and slowly." They began with pancakes, and put on no shoes until noon.
confident: "How would you like to spend it?" asked {mama}. "Slowly," said {hero}. So first there were pancakes, one after the other, and until noon nobody in that house put on a shoe.

== payoffs

== deal 2
@ park day wide: mama walk happy, hero jump happy, leaf_pile
early: In the park {mama} asked, "Where is that leaf from?" {hero} showed {mama.them} the tree.
growing: Then they went to see where it had all come from. {hero} showed {mama} the tree with the red leaves, the sandpit, and the spot where {they} had fallen.
confident: In the afternoon they went to look at it all in its full size: the red tree, the sandpit with the shells, the kerb from the ~map. {mama} knew every piece. It was only that {mama.they} had not known how they hung together.
/
@ medium: mama sit calm, hero sit calm, bench
early: "I must go to work again tomorrow," said {mama}. "I know," said {hero}. "But one day each month is ours."
growing: "Tomorrow I have to go to work again," said {mama} on the bench. "I know," said {hero}. "But I asked for one day each month," said {mama}, "and it's going to be written down."
confident: "Tomorrow I'm at work again," said {mama} on the bench, because it had to be said. "I know." "I can't change that just yet. But there will be one day a month, and I've got it in writing." {hero} read it through. It was signed by nine people, and there was a paw.

== close 0
@ home night wide: hero sleep happy, mama stand happy, 2 black_shoe, 2 running_shoe
early: At night {hero} looked in the hall. {refrain shoes} Two small shoes stood next to them. They were all empty. {hero} had told {mama} the whole day, and so there was nothing left to put in.
growing: That evening {hero} went into the hall, out of habit. {refrain shoes} Next to them stood two small ones, toe to toe. There was nothing in any of them. {They} thought about what to put in for {mama}. But {mama} had been there the whole day, and knew it all.
confident: Late that evening {hero} went into the hall once more, because {they was} used to it. {refrain shoes} Beside them stood two small ones, with sand in them, all four empty. {They} wondered what to put in. But there was nothing of that day that {mama} did not have already. So in the end {they} only turned the small shoes round, so that they pointed the same way as the big ones, and went to bed.
