# There is somebody under the bed, who is just as afraid of the foot that comes down from above; a pair of socks settles it.
script: the_foot_above_the_bed
themes: monster_under_bed
idea: there is a monster under my bed
title: The Monster under the Bed | {hero} and the Monster under the Bed | Scared of a Monster, Scared of a Foot
words: monster, bed, under, scared, afraid, night, dark, ghost, noise
role hero:
role monster: kinds monster, introduced "the monster", nouns monster ghost troll creature
role papa: kin, he, adult, name "Papa", nouns father dad daddy papa mother mum mummy mama mom
refrain there: There was a monster under the bed.
refrain foot: "There is a foot over my bed!"
cover @ bedroom night wide: hero sit scared, bed, monster hide scared

== under 0
@ bedroom night wide: hero sit scared, bed, lamp lit
early: {refrain there} {hero} was quite sure of it. Each night something went scratch, scratch. {hero} was scared. {They} pulled up {their} feet.
growing: {refrain there} {hero} had never seen it, but {they was} sure of it. As soon as the lamp was out, something went scratch, scratch, and breathed. So {hero} lay in the middle of the bed and pulled up {their} feet.
confident: {refrain there} {hero} had not seen it, since {they was} not mad enough to look. But each night, as soon as the lamp was out, something scratched twice down there and breathed, and it was not {hero}. {They} slept in the very middle of the mattress, rolled up like a snail, because everybody knows that it is the feet that they want.
/
@ medium: papa look_up calm holding flashlight lit, bed, hero sit worried
early: Papa looked under the bed. "There is no monster," he said. "Just dust and a sock." But a monster can hide when a Papa comes.
growing: Papa knelt down with the torch and looked under the bed. "No monster here," he said. "Only dust, and one sock." Of course not, thought {hero}. It was not going to wait there for a grown-up with a torch.
confident: Papa got down on his knees with a torch. "I can see dust," he reported, "and one sock, and a spoon, so that's where it is. There's no monster." {hero} thanked him. {They} did not want to hurt his feelings. But no monster worth the name would sit there and wait for a man with a torch.

== foot 0
@ bedroom night close_up: hero sleep calm, bed
early: One night it was hot. {hero} was asleep. And one foot came out from under the blanket. It hung down over the edge. "Help!" cried a small voice. {refrain foot}
growing: One night it was so hot that {hero} turned over in {their} sleep. One foot came out of the blanket and hung down over the edge, in the dark, with all its toes. Then there was a scream. "Help!" cried somebody. {refrain foot}
confident: One night it was too hot to be a snail. {hero} turned over in {their} sleep, and one foot slid out, and over the edge, and hung down into the dark, where it wiggled its toes. There was a dreadful scream. {hero} sat up. It had not been {hero} who screamed. "Help!" cried a thin voice from below. {refrain foot}
/
@ medium: hero sit surprised, bed, monster hide scared
early: {hero} looked down over the edge. And there sat {monster}, right at the back. It had put a sock on its head. It shook all over.
growing: {hero} leaned over the edge and looked. Right at the back by the wall sat {monster}. It had pulled the sock over its head down to the nose, and it was trembling so much that the dust rose.
confident: Very slowly {hero} bent over the edge until {they} saw everything upside down. At the back against the wall sat {monster}. It was about as large as a cushion. It had pulled the lost sock down over both its eyes and was trembling so hard that the dust came up in puffs.

== talk 1
@ bedroom night close_up: hero look_up curious, monster sit scared
early: "What is it?" asked {hero}. "A foot!" said {monster}. "It comes each night. It has five ends. It wants to get me." "That is my foot," said {hero}. "It does not want a thing."
growing: "What's the matter with you?" asked {hero}. "There is a foot up there," whispered {monster}. "My father says that there isn't. But I've seen it. It has five ends, and they move." "It's mine," said {hero}. "It's only asleep."
confident: "What is it?" asked {hero}, too surprised to be scared. "There's a foot," {monster} whispered out of the sock. "It lives up there. My father looked, and he says that it's only the edge of a blanket. But I have seen it. It has five ends, and each of them moves by itself." "That's my foot," said {hero}. There was a pause. "Does it bite?" asked the monster. "It hasn't got a mouth," said {hero}. "You're only saying that," said the monster.
/
@ medium: hero sit calm, monster sit curious, bed
early: "And you?" asked {hero}. "What do you scratch for?" "I am making my bed," said {monster}. "I do it twice."
growing: "And why do you scratch?" asked {hero}. "I don't scratch," said {monster}, offended. "I'm making my bed. One has to smooth the dust." "And the breathing?" "What breathing?" asked the monster. "I have to breathe."
confident: "Then why do you scratch?" asked {hero}. "Scratch? I'm making my bed. Dust has to be smoothed out, left and right." "And that terrible breathing?" The monster thought about it for a while. "I'm breathing," it said. "Don't you?" {hero} listened. One of them was breathing up here, and one down there, and apart from the height there was no difference.

== rules/light 2
@ bedroom night medium: hero reach calm holding flashlight lit, monster hide scared, bed
early: {hero} put on the torch. "Too bright!" cried {monster}. "I am scared of the light." "And I am scared of the dark," said {hero}. So they turned it down a bit.
growing: {hero} switched on the torch. "Put it out!" cried {monster}. "It's so terribly light! One can see everything!" "In the dark I can't see you," said {hero}. In the end they put the sock over the torch, and then it was just right for both of them.
confident: {hero} reached for the torch and switched it on. "Not the light!" wailed {monster}. "Anything might come out of it!" {hero} had never looked at it from that side. They tried the torch behind the curtain and they tried it under the pillow. With a handkerchief over it, the room turned dark enough for one of them and light enough for the other.
/
@ close_up: monster sit curious, hero sit curious
early: In that light they both looked small.
growing: In that light they looked at each other for the first time. Neither was as big as the other had thought.
confident: In that sort of light they could have a proper look at each other. "I thought you'd be bigger," they both said.
=>
@ bedroom night close_up: flashlight lit, hero sit calm
early: The torch was on, but just a bit. It was not too dark and not too bright.
growing: The torch stood in the corner with a cloth over it, for the two of them.
confident: In the corner the torch glowed under its handkerchief. Papa took it for a mistake and switched it off, and two voices said, "No!"

== rules/knock 2
@ bedroom night medium: hero sit calm, monster reach curious, bed
early: "When I am scared, I will knock," said {hero}. "One knock." "And I will knock back," said {monster}. "Two knocks. That means: it is just me."
growing: They made a rule. Whoever got scared was to knock once on the bed. Then the other one had to knock twice, and that meant, "It's only me."
confident: Then they agreed on a rule. Whoever was frightened in the night was to knock on the wood, once. The other would knock twice, which meant, "It is only me." It was {monster} who thought of it. It had needed something like that for years.
/
@ close_up: hero sleep calm, bed
early: Knock, went {hero}. Knock, knock, went the bed.
growing: They tried it eleven times, just for practice. Knock. Knock, knock.
confident: They practised until Papa called up the stairs to ask who was hammering. Knock, went the bed. Knock, knock.
=>
@ bedroom night close_up: hero sleep happy, bed
early: Knock, said {hero} in {their} sleep. Knock, knock, said the bed.
growing: In the middle of the night there was one knock, and then two. Then it was quiet again.
confident: Somewhere about three there was a single knock. It was answered at once, and neither of them even woke up.

== socks 0
@ bedroom night medium: hero reach happy holding odd_sock, monster sit curious, bed
early: "Give me the sock," said {hero}. {They} put it on the foot. Now it had no toes. It was soft and blue. "Is that better?" "Much better," said {monster}. "Now it looks like me." And {hero} had one more sock. {They} gave it to {monster}.
growing: "I think I know what to do," said {hero}. {They} took the other blue sock out of the drawer and pulled it over the foot. At once there were no more ends to it. It was soft and round and a bit woolly. {monster} came nearer and touched it with one finger. "Oh," it said. "Now it looks like my little brother." It kept the first sock itself, so that each of them had one.
confident: "Wait," said {hero}. The drawer still had the other one in it, which had been alone for a year. {They} pulled it on over {their} toes and let the foot down again. There were no ends now. It was blue and round and slightly woolly. {monster} crept out of the corner and held up one finger. It touched the foot, jumped back, and touched it once more. "But it's nice," it said. "It looks just like my little brother. Why didn't you say that it was shy?" It wanted to give back the first sock. "Keep it on," said {hero}. "You look less like a monster in it."
/
@ close_up: hero sleep happy, bed, monster sleep happy
early: So {hero} left {their} foot where it was. Below it sat {monster}, and was not scared.
growing: From then on {hero} let {their} foot hang down on purpose, so that the monster could see where it was. It is the things that one can't see that are so large.
confident: Now {hero} could stretch out at last, and lay right across the bed, with one foot hanging down, so that somebody could keep an eye on it. It had been a very long time since {they} had slept with straight legs.

== day 3
@ bedroom day medium: hero sit curious, bed, papa stand surprised
early: "Did you sleep well?" asked Papa. "Yes," said {hero}. "It was my foot." Papa did not get it.
growing: "You slept so well," said Papa in the morning. "No monster?" "Oh yes," said {hero}. "But it was only scared of my foot." Papa looked at {them} for some time.
confident: "Nobody called me last night," said Papa at breakfast. "Has it gone, your monster?" "No," said {hero}. "It was the foot. We've put a sock on it." Papa opened his mouth, and then he spread his toast.
/
@ close_up: papa stand curious, hero stand calm
early: "Can you buy more socks?" asked {hero}. "Big ones?"
growing: "We need another pair of socks," said {hero}. "It has a brother."
confident: "Could we get another pair?" {hero} asked. "It has a brother, and he saw my hand."

== papa 1
@ bedroom night wide: papa stand scared, hero sit surprised, bed, monster hide curious
early: One night Papa came in with no light. His foot came down by the bed. It was bare! "A foot!" cried {monster}. "A voice!" cried Papa. He jumped on the bed.
growing: One night Papa came in quietly, in the dark, with bare feet, to close the window. He stopped right beside the bed. {refrain foot} cried somebody under it. With one leap Papa was up beside {hero}, and pulled in his feet. "There's something down there," he whispered.
confident: One night Papa crept in to close the window. He did not want to wake anyone, and so he had no light and no shoes. He came to a halt beside the bed. {refrain foot} somebody screamed. "And it's ENORMOUS!" Papa did not stop to think. He was on the bed in one leap, with his feet pulled up, rolled together like a snail. "There's something under there," he whispered.
/
@ close_up: hero sit calm, papa sit scared
early: "I know," said {hero}. "It is just as scared as you. Put on a sock."
growing: "I know," said {hero}, and patted him. "You needn't be scared. It's only your foot that is so terrible." And {they} knocked on the bed for him. Knock, knock, it answered.
confident: "I know," said {hero}, and made room. It was good to see somebody do it exactly as {they} had always done it. "It's not so bad, when you know who it is. But for somebody down there your foot is really very large." And {they} knocked on the wood, once, on Papa's behalf. There was a silence. Then, rather shakily, it answered. Knock, knock.

== payoffs

== close 0
@ bedroom night wide: hero sleep happy, monster sleep happy, bed, odd_sock
early: {refrain there} {hero} was quite sure of it now. Scratch, scratch, it went. It made its bed. "Good night, monster," said {hero}. "Good night, foot," said the monster. 
growing: {refrain there} Now {hero} knew it for certain. Each night it went scratch, scratch, left and right, until the dust was smooth. Then somebody breathed up above, and somebody breathed down below. "Good night, monster," said {hero}. "Good night, foot," said the monster under the bed.
confident: {refrain there} {hero} was no longer merely sure of it, {they} knew. When the lamp was out, it scratched twice, left and right, and smoothed the dust. Then two of them lay in the dark, one above and one below, and breathed. "Are you still scared?" {hero} asked over the edge. "A bit," said the monster under the bed. "And you?" "A bit." Something woolly brushed against {their} sock, very lightly, to see if it was there. "Good night," it said. "And good night to the foot."
