# Somebody is stuck because they hold their breath, and they hold it to hear the end of a song that is never sung to the end.
script: the_last_line_of_the_song
themes: somebody_title, is_unusual, hero, paradox
idea: a whale in the bathtub
title: {The hero} {in spot} | {hero} {in spot}
needs: hero, spot
words: inside, stuck, bathtub, bath, lift, elevator, cupboard, wardrobe, fridge, teapot, oven, bucket, bed, suitcase, basket, chimney, washing, sink, letterbox, hat, boot
role hero:
role kid: open, child, kinds mouse frog duck squirrel, cheerful, introduced "{name} the {kid.noun}"
role strong: adult, kinds bear horse badger, he, introduced "{name} the {strong.noun}"
role clever: adult, kinds heron owl goose, she, introduced "{name} the {clever.noun}"
slot spot: spot, "bathtub" bathtub
refrain mm: "Mm," said {hero}.
refrain six: "And six is for you and for me."
refrain stuck: But {hero} stayed {in spot}.
cover @ home day medium: spot, hero look_up curious, kid stand surprised

== found
@ home dawn medium: kid stand surprised, spot, hero sit worried
early: One day there was {a hero} {in spot}. It was {hero}. "How did you get in there?" asked {kid}. {refrain mm}
growing: One morning there was {a hero} {in spot}. It was {hero}, and {they} filled it right up to the edges. "How did you get in there?" asked {kid}, who lived in the house. {hero} looked at {kid.them} with round eyes. {refrain mm}
confident: One morning there was {a hero} {in spot}. It had not been there the evening before. It was {hero}, and there was not the width of a hair between {them} and the sides, so that nobody could say where {the spot} ended and {hero} began. "How ever did you get in?" asked {kid}, who had only come to brush {kid.their} teeth. {hero} looked at {kid.them} with round, bright eyes, and pressed {their} lips together. {refrain mm}
/
@ close_up: kid point curious, hero sit worried, spot
early: "Can you get out?" {refrain mm} {They was} stuck. "I will help you out," said {kid}.
growing: "And can you get out again?" {hero} wiggled a little. Nothing moved but {the spot}. {refrain mm} "Then I will help you," said {kid}.
confident: "Can you get out, then?" {hero} gave a wriggle, and {the spot} wriggled too. It fitted like a boot. {refrain mm} It is not easy to know what "mm" means, but {kid} thought that it had sounded like "please". "I'll get you out," {kid.they} said. "I promise."

== song 1
@ home night medium: kid sit happy, spot
early: {kid} liked {the spot}. {Kid.they} sat by it and sang each night. In there the song got so loud!
growing: {kid} knew {the spot} well. Every evening {kid.they} sat down next to it and sang, because it made every note sound big and round. But each time the bell rang for bed before the song was over.
confident: Nobody knew {the spot} better than {kid} did. {Kid.they} had found out that a song sounds twice as grand beside it, and so {kid.they} sang there every evening, always the same one, until the bell rang eight and it was time for bed. It always rang in the same place, just before the last line.
/
@ close_up: kid sit happy, bell
early: "Four for the door, and five for the key," sang {kid}. Ding, dong! That was the bell for bed. So nobody ever sang the end.
growing: "Four for the door, and five for the key," sang {kid} each evening, "and six..." Ding, dong. "Bedtime," said {kid}, and stopped.
confident: "Four for the door, and five for the key," {kid.they} sang, as loud as a band, "and six..." Ding, dong, went the bell. So {kid.they} went to bed, and the six was left hanging in the air. It must have been there for weeks by now.

== pull
@ home day wide: strong reach determined holding rope, kid reach determined, hero sit scared, spot
early: {strong} came with a rope. They pulled and pulled. They pulled so hard! {hero} held on tight. {refrain stuck}
growing: {kid} fetched {strong}, who was the strongest in the street. They tied a rope around {hero} and pulled, and then all the neighbours came and pulled too. "One, two, three!" they shouted. The louder they shouted, the tighter {hero} seemed to sit. {refrain stuck}
confident: {kid} ran for {strong}, who could lift a piano and did so at parties. He tied a rope around {hero} and pulled. Then {kid} pulled {strong!}, and the neighbours pulled {kid}, until there were eleven of them in a line that went out of the door. "All together!" they roared. "One! Two! THREE!" At each number {hero's} eyes got rounder, and {they} sat a little tighter than before. The rope broke, and eleven people sat down in the road. {refrain stuck}
/
@ medium: clever stand calm, strong stand sleepy, kid stand worried, spot, hero sit scared
early: {clever} came too. "{hero} is too big to be in there," she said. "So it is not possible." {refrain mm}
growing: Next came {clever}, who measured everything. She measured {hero}, and she measured {the spot}. "{The hero} is bigger than {the spot}," she said. "So {they} can't be in there." {refrain mm}
confident: Then {clever} came, with a measuring tape. She measured {the spot} on the inside, and she measured {hero} on the outside, and wrote down both. "As I thought," she said. "{They doesn't} fit in. We need not worry, because this cannot have happened." {refrain mm} It sounded rather sorry.

== try/soap 2
@ home day medium: strong reach happy holding soap, hero sit surprised, spot
early: "Soap!" said {strong}. They rubbed soap all over. {hero} got very clean. {refrain stuck}
growing: "Soap," said {strong}. "It works with rings." They soaped {hero} from top to toe. {They} had never been so clean, and {strong!} slid out of the room three times. {refrain stuck}
confident: "Soap," said {strong}, "is what you use for a ring on a finger." They used eleven bars. {strong!} slid down the passage twice on his back, and once, more gracefully, on his front. {hero} shone like a wet plum. {refrain stuck}
/
@ close_up: hero sit curious, bubbles
early: A big ~bubble came out of {them}. It did not pop. It stayed on {their} nose.
growing: A soap bubble sat on the tip of {hero's} nose. It did not move. "That is odd," said {kid}. "{They doesn't} breathe, it seems."
confident: One bubble sat down on the tip of {hero's} nose and stayed there, perfectly still. {kid} watched it for a whole minute. A bubble on a nose ought to tremble, and {kid.they} wondered about that.
=>
@ home night close_up: hero stand happy, kid stand happy, bubbles
early: Pop! All the bubbles flew up.
growing: The breath blew all the soap off {them} as well. Bubbles flew up to the ceiling and out of the window.
confident: There was still a good deal of soap on {hero}, and all of that breath blew through it at once. In the street people looked up. Bubbles as big as cushions were coming out of the window.

== try/boo 2
@ home day medium: clever jump determined, hero sit scared, spot
early: "I will scare {them} out," said {clever}. "BOO!" {hero} took a big gulp of air. Now {they was} more stuck!
growing: "A fright will do it," said {clever}, and hid behind the door. "BOO!" {hero} gasped, and became bigger all over. Now {they was} stuck even more.
confident: "People jump when they get a fright," said {clever}, "and out is the only way to jump." She hid behind the door. "BOO!" she said. {hero} gasped so hard that the curtains moved, and swelled up, and {the spot} creaked. Now {they was} in it up to the ears.
/
@ close_up: kid stand curious, clever stand surprised
early: "That made {them} big," said {kid}.
growing: "{They} got bigger," said {kid} slowly. "What did {they} do just then?" But nobody was listening.
confident: "{They} got bigger," said {kid}. "{They} took something in." But everybody was busy telling {clever} what they thought of it.
=>
@ home night close_up: clever stand surprised, hero stand happy
early: {clever} came to look. "Boo," said {hero}, very softly. She jumped right up!
growing: {clever} came running to see what the noise was. "Boo," said {hero} softly, from behind the door. It was only fair.
confident: {clever} came in to see what had made the noise. "Boo," said a friendly voice behind the door. She did jump. And out, as she had always said, is the way that people do it.

== try/cake 2
@ home day medium: strong stand happy holding cake, hero sit curious, spot
early: They put a cake by the door. "Come and get it," said {strong}. {hero} looked. But {they} did not open {their} mouth.
growing: They baked a cake and put it just out of reach. "If you want it, you must come out," said {strong}. {hero} wanted it. Anyone could see that. But {they} kept {their} mouth shut tight.
confident: They baked a cake with cherries on it, and stood it one step away from {the spot}. Everybody waited. {hero} looked at the cherries in such a way that it was hard to watch. {They} leaned. {They} quivered. But {they} never once opened {their} mouth.
/
@ close_up: kid sit curious, cake
early: "{They} will not even lick {their} lips," said {kid}.
growing: "Why is {their} mouth shut?" asked {kid}. "Good manners," said {strong}, and ate the cake, so that it should not get dry.
confident: "What is {they} keeping in there?" asked {kid}. "Good manners," said {strong}, who had taken a slice only to see whether it was good, and was now making sure.
=>
@ home night close_up: hero sit happy, kid sit happy, cake
early: There was one slice left. {hero} ate it, and smiled.
growing: There was one slice of cake left. {hero} ate it in one bite, and then said thank you for a long time. There were so many words that {they} had not been able to use.
confident: There was still one slice of the cake. {hero} ate it, and then {they} talked for an hour without a stop. {They} had been saving it up since breakfast.

== saw 1
@ home sunset medium: clever stand determined, strong stand sleepy, hero sit scared, spot
early: "We must saw {the spot} in two," said {clever}. "No!" said {kid}. "Tomorrow," said {clever!}.
growing: "There is only one thing left," said {clever}. "Tomorrow we will saw {the spot} in half." "But it is the best place to sing," said {kid}. {clever!} had already written it down.
confident: By evening they had tried everything in the street that was pointed, or slippery, or loud. "Then {the spot} will have to be sawn in half," said {clever}, "along the dotted line." She drew the line herself. {kid} looked at it, and at {hero}, and did not know for which of the two {kid.they was} sorrier.
/
@ close_up: kid sit sad, hero sit sad, spot
early: They all went home. {kid} sat down by {the spot}. {Kid.they was} sad, and {hero} was sad too.
growing: Everybody went home to look for a saw. Only {kid} stayed. "I promised," {kid.they} said, and did not know what to do.
confident: Then they went home to sharpen things. It got dark, and it got quiet, and {kid} sat down where {kid.they} always sat. "I did promise," {kid.they} said. {refrain mm}

== sing
@ home night medium: kid sit calm, hero sit curious, spot
early: That night {kid} sat by {the spot} and sang, as {kid.they} did each night. "Four for the door, and five for the key, and six..." Ding, dong! It was time for bed. So {kid} stopped. {hero} looked so sad! "Oh," said {kid}. "You want to hear the end!"
growing: That night {kid} sat beside {the spot} and sang a bit, as {kid.they} did every night, because it helps. "Four for the door, and five for the key, and six..." Ding, dong, went the bell for bedtime, and {kid.they} stopped. {hero's} eyes filled with tears. "Mm?" said {hero}. "Mm?" And all at once {kid} understood. "You came in to hear how it ends! And you have been holding your breath!"
confident: Because it was evening, and because {kid.they} could think of nothing better, {kid} sang {kid.their} song beside {the spot}, as on every other night, but softly. "Four for the door, and five for the key, and six..." Ding, dong, went the bell for bedtime, and from habit {kid.they} stopped. "Mm?" said {hero}. It was the smallest sound of the whole day, and it went up at the end. {kid} turned round. {hero} was leaning forward as far as somebody can who is stuck, with {their} eyes wide open and {their} lips pressed shut, like a person who does not want to miss one note. "You heard it from outside," said {kid}. "Every night, and never the end. So you came in to be nearer. And you have been holding your breath ever since."
/
@ close_up: kid sit happy, hero jump happy, spot empty
early: So {kid} sang the end. {refrain six} "Aaaah," said {hero}, and all the air came out. {They} got thin. Plop! {hero} was out.
growing: The bell had rung, but {kid} took a deep breath. "And six is for you and for me," {kid.they} sang. "Aaaaah," said {hero}. All the air came out of {them}, and with every bit of it {they} grew a little thinner. Plop! {hero} was out of {the spot} and stood in the room.
confident: It was past bedtime. {kid} did not care. "And six," {kid.they} sang, "is for you and for me." There was a silence. "Aaaaaah," said {hero}. It was a whole day's breath, and it went on and on, and as it went out, there came to be a gap between {hero} and {the spot}, as wide as a hair, and a finger, and a hand. Plop. "So that's how it goes," said {hero}, standing on the mat. "I thought that it might be something with 'sea'."

== ask 3
@ home night medium: hero sit happy, kid sit happy, spot empty
early: "Why did you not tell us?" asked {kid}. "Nobody let me breathe out," said {hero}. "They were all so loud."
growing: "Why didn't you say so?" asked {kid}. "I could not talk without breathing out," said {hero}, "and they shouted all day. I was afraid to miss it."
confident: "Why did you never say anything?" asked {kid}. "You can't hold your breath and talk," said {hero}. "And they asked me how I had got in, and how I would get out. Nobody asked me why."

== payoffs

== evening
@ home night wide: kid sit happy, hero sit happy, spot empty, window open
early: Now {hero} comes each night. {They sits} by {the spot}, not in it. {kid} sings, and at the end they both sing. {refrain six} Then the bell rings.
growing: Now {hero} comes to visit every evening, and sits next to {the spot}, where there is plenty of room. {kid} begins the song five minutes earlier. The last line they sing together, and only then does the bell ring.
confident: Since then {hero} has come by every evening at half past seven, and sits beside {the spot}, and breathes in and out like anybody else. They start five minutes early now. {kid} sings it, and {hero} comes in with the "mm", which {they does} better than anyone, and the last line they sing together. The bell has to wait.
/
@ close_up: clever stand curious, strong stand happy, window
early: And who is that at the window? It is {clever} and {strong}. They want to hear it too.
growing: Some nights there are two more under the window. {clever} says that she is only measuring something.
confident: Under the window there are usually a few people who have just dropped something. {clever} has been looking for her measuring tape there since March. And lately {strong} has begun to hold his breath, so somebody ought to keep an eye on that.
