# The marks on a door frame cannot be packed; a ribbon with knots carries them to the new house.
script: the_ribbon_and_the_door
themes: moving_house
idea: we are moving to a new house and I want to stay
title: The Ribbon and the Door | How {hero} Moved a Door | A Door for the New House
words: move, house, home, town, pack, box, new
role hero:
role papa: kin, he, adult, name "Papa", nouns father dad papa daddy
role mama: kin, she, adult, name "Mama", nouns mother mum mama mom
role friend: open, introduced "{their} friend {name} from next door"
role new: kin, introduced "a {new.noun} called {name}"
refrain box: "That does not fit in a box."
refrain stay: "I am staying here," said {hero}.
cover @ home day medium: hero stand sad, door open, 3 box, ribbon

== marks
@ home day medium: hero stand happy, papa stand happy holding pencil, door
early: There were marks on the door. Each mark was a birthday. They showed how {hero} had grown.
growing: On the frame of the kitchen door there were pencil marks. Every birthday Papa made one, over {hero's} head. The lowest was no higher than a chair.
confident: The frame of the kitchen door was covered with pencil marks. Papa made one on every birthday, with a book on {hero's} head to get it straight. The lowest mark was no higher than a chair, and the highest was where {hero} was now.
/
@ wide: mama stand worried, hero stand surprised, papa stand calm, 3 box
early: "We are moving to a new house," said Mama. {refrain stay}
growing: Then one day there were boxes in the hall. "We are moving," said Mama. "To a new house, in another town." {refrain stay}
confident: Then one day the hall was full of boxes that had nothing in them yet. "We are moving," said Mama, "to a new house, in another town. It is a good house." {hero} did not want to hear how good it was. {refrain stay}

== why 3
@ home sunset close_up: mama sit calm, hero sit cross
early: "Papa has new work there," said Mama. "So we all go." {hero} said nothing.
growing: "Papa's new work is there," said Mama, "and it is too far to drive every day." {hero} knew that. Knowing it did not help.
confident: Mama explained it. There was Papa's work, and there was the road, and the road was too long for every day. It was all true, and it did not help. One can understand a thing completely and still not want it.
/
@ medium: hero walk sad, door, stair
early: {hero} walked through the house. {They} said goodbye to every door.
growing: {hero} went through the house and put a hand on everything, the stairs, the handles, the cold spot on the wall.
confident: {hero} went from room to room and put a hand on everything: the third stair, the loose handle, the place on the wall that was always cold. Nobody had asked the house either.

== door 1
@ home day medium: hero stand determined, papa stand surprised, door, box open
early: "Then I want to take this door," said {hero}. Papa looked at the box. {refrain box}
growing: "If we have to go, I am taking this door," said {hero}. Papa looked at the door, and then he looked at the box. {refrain box}
confident: "If we really must," said {hero} on the second day, "then I am taking one thing." "Of course," said Papa. "Which?" {hero} pointed to the kitchen door. Papa looked at the door, and at the largest box that he had. {refrain box}
/
@ close_up: hero stand sad, door
early: "But it knows how big I was," said {hero}.
growing: "But all my birthdays are on it," said {hero}. "If we leave it here, they will be somebody else's."
confident: "It has all my birthdays on it," said {hero}. "The people who come will not even know whose they are. They will paint over me."

== try/hide 2
@ bedroom day medium: hero hide determined, bed
early: {hero} hid under the bed. They could not move without {them}!
growing: Nobody moves house without {their} child. So {hero} hid under the bed and waited.
confident: {hero} thought about it carefully. A family that is one short cannot leave. So {they} lay down under the bed, at the back, beside a lost sock, and waited to be missed.
/
@ close_up: hero hide surprised, papa reach happy
early: Then the bed went up. Papa was carrying it out. "Hello," he said.
growing: But then the bed rose into the air. Papa and Mama were carrying it to the door. "There you are," said Papa. "I was just packing the floor."
confident: It worked for almost an hour. Then, quite slowly, the bed rose into the air and walked away on four legs, two of them Papa's. {hero} lay on the bare floor with the sock. "There you are," said Papa.
=>
@ bedroom night medium: hero sit happy, bed, box
early: {hero} looked under the bed in the new room. There was space for hiding.
growing: That night {hero} looked under the bed. It was the same bed, and under it there was the same good dark.
confident: That night {hero} lay down on the new floor to check. It was another floor, but it was the same underside of the bed, with the same knot in the wood that looked like an owl.

== try/next_door 2
@ street day wide: hero stand determined, friend stand happy
early: "I can live with you," {hero} told {friend}. "Yes!" said {friend!}.
growing: {hero} went to see {friend}. "I could live with you," {they} said. "Yes!" said {friend!}. "You can have half of everything."
confident: {hero} went to {friend} with a bag. "I could live with you," {they} said. {friend!} did not have to think. "Half my bed and half my supper," said {friend!}, "and you may have the whole of my piano lesson."
/
@ sunset close_up: hero sit sad, friend sit calm
early: But then it was evening. {hero} thought of Mama and Papa.
growing: It was a wonderful plan until it got dark. Then {hero} thought of three plates on a table, and of only two of them being used.
confident: It was a wonderful plan, and it lasted until the lamps were lit. Then {hero} thought of Mama laying the table in another town, and taking three plates out of the cupboard, and putting one of them back.
=>
@ home day medium: hero sit happy holding letter
early: A letter came. It was from {friend}. "I am coming on Sunday," it said.
growing: On Thursday a letter came from {friend}. "I am coming on Sunday," it said, "and I will bring half of everything."
confident: On Thursday the first letter came to the new door, and it was from {friend}. "I am coming on Sunday," it said. "I am bringing half my cake. Tell your house."

== try/door_off 2
@ home day medium: hero reach determined holding screwdriver, door
early: {hero} took a screwdriver. {They} wanted to take the door off.
growing: {hero} found a screwdriver in one of the boxes. Perhaps the door did not need a box. Perhaps it only needed to come off.
confident: A thing that does not fit in a box, thought {hero}, may still fit on a roof. {They} found a screwdriver and began with the lowest screw, because it was the one that {they} could reach.
/
@ close_up: hero sit surprised holding screwdriver, mama stand calm
early: One screw came out. "The marks are on the wall," said Mama, "and the wall has to stay."
growing: One screw came out. Then Mama came. "Look," she said. "The marks are not on the door. They are on the frame, and the frame holds up the wall."
confident: {They} had one screw in {their} hand when Mama came by. She did not scold. "The marks aren't on the door," she said. "They are on the frame around it. And the frame is part of the house. It stays when everything else goes."
=>
@ home day close_up: hero hold proud holding screw, door
early: {hero} still had the old screw. {They} put it on the new shelf.
growing: In {their} pocket {hero} found the old screw. {They} kept it. Now the new house had at least one piece of the old one.
confident: In {their} pocket {hero} found a screw, the lowest one of an old door. {They} put it on the window sill. Somewhere in another town a door was hanging just a little bit crooked, and knew why.

== boxes 2
@ home day wide: mama stand sleepy, papa stand sleepy, hero sit calm, 5 box, ribbon
early: They put all things in boxes. {hero} tied each box with ribbon.
growing: Every day more of the house went into boxes. Mama packed, and {hero} tied each box with a piece of red ribbon. There was a whole big roll of it.
confident: Every day there was more in the boxes and less in the house. Mama packed and Papa carried. {hero}, who was good at knots, tied up every box with red ribbon from a roll that seemed to have no end.
/
@ close_up: hero sit curious holding ribbon
early: {hero} made very good knots. They never came open.
growing: {hero} made a special knot, with two turns. It never came open, not even when Papa dropped a box down the stairs.
confident: It was a special knot, with two turns and a tuck, and it did not come open even when Papa met the stairs in the dark with a box of pans. "That," said Papa from the bottom, "is a good knot."

== echo 4
@ home day wide: hero stand surprised, friend stand surprised, door
early: The room was empty now. "Hello!" called {hero}. "Hello!" called the room.
growing: {friend} came to help. When the carpet was gone, the room had an echo. "Hello!" they called, and the room called back.
confident: {friend} came to help. Without its carpet the room had turned out to have an echo. They called all the words they knew into it, and the room said each of them once more, as if it wanted to remember.
/
@ medium: hero dance happy, friend dance happy
early: They danced in it. It was the last time.
growing: They danced in the empty room until they were dizzy. It had never been so large.
confident: Then they danced, because there had never been so much room to do it in. It was the best and the saddest dance in the world, and Mama let them keep their shoes on.

== last_night 3
@ home night medium: hero sit sad, door, box
early: On the last night {hero} sat by the door. {They} touched every mark.
growing: On the last night {hero} could not sleep. {They} sat down by the kitchen door and put a finger on each mark, from the lowest to the highest.
confident: On the last night {hero} went down in the dark and sat by the kitchen door. {They} did not need a light. {They} went up the marks with one finger, one, two, three, like climbing a small stair.
/
@ close_up: papa sit calm, hero sit sad
early: Papa came and sat down too. They did not talk.
growing: Papa could not sleep either. He sat down on the other side. "I was standing here," he said, "when you were that big," and he put his hand on the lowest one.
confident: After a while Papa came and sat down on the other side. "I held you up for that one," he said, and touched the lowest mark. "You would not stand still. It is a bit too high, if we are honest."

== stay
@ home day wide: hero stand cross, papa stand worried, mama stand worried, door, 3 box
early: The truck came. {hero} held on to the door. {refrain stay} "I cannot leave my marks."
growing: Then the truck stood in front of the house. {hero} held on to the door frame with both hands. {refrain stay} "I can't leave my marks."
confident: On the last morning the truck came, and the boxes went out one after the other, until there was only {hero} left, holding on to the frame of the kitchen door with both hands. {refrain stay} "You can't pack a mark."
/
@ close_up: friend reach happy holding ribbon, hero stand surprised
early: {friend} came with the red ribbon. "Stand still," said {friend!}. "I have an idea."
growing: Everybody was silent. Then {friend}, who had come to wave, picked up what was left of the red ribbon. "Maybe not the door," said {friend!}. "But how long is it?"
confident: Nobody knew what to say to that. Then {friend}, who had come to wave, picked up from the floor what was left of the red ribbon, and held one end of it to the ground. "You can't pack the door," said {friend!} slowly. "But can you pack how high it is?"

== knots
@ home day medium: hero reach determined holding ribbon, friend reach happy, door
early: They held the ribbon up to the door. {hero} made a knot at each mark. Each birthday got one knot.
growing: They stretched the ribbon along the frame from the floor to the top. At every mark {hero} made a knot, with two turns. Each birthday got one knot. These would not come open.
confident: They stretched the ribbon along the frame, {friend} at the bottom and {hero} on a box at the top. At every pencil mark {hero} tied a knot, with two turns and a tuck. When {they} had finished, the whole of {their} life so far hung from {their} hand, and it was red.
/
@ close_up: hero stand happy holding ribbon, papa stand surprised
early: Then {hero} rolled up the ribbon. It went into {their} pocket. "That fits," said Papa.
growing: Then {hero} rolled it up, from the first knot to the last. It was as big as an egg. "Well," said Papa, "that fits in a box." It did not need a box. It fitted in a pocket.
confident: Then {they} rolled it up, from the first birthday to the last, until it was as small as an egg. "That," said Papa, "would fit in a box." But {hero} had already put it in {their} pocket, and kept {their} hand on it.

== goodbye 2
@ street day wide: hero wave sad, friend wave sad, house
early: {hero} waved, and {friend} waved. The house got smaller and smaller.
growing: {hero} waved from the back window, and {friend} stood in the road and waved with both arms until the corner came.
confident: {hero} waved from the back window. {friend} stood in the middle of the road and waved with both arms, and behind {friend.them} stood the house with its mouth open. Then the corner came.
/
@ close_up: hero sit sad holding ribbon
early: {hero} held on to the ribbon. {They} felt the knots one by one.
growing: All the long way {hero} felt the knots in {their} pocket, one after the other, up and down.
confident: It was a long way. {hero} spent it with one hand in {their} pocket, going up the knots and down again, and at every one of them {they} knew exactly where {they was}.

== new_house 1
@ home day wide: hero stand worried, mama stand happy, papa stand happy, 5 box, door
early: The new house smelled of paint. All its doors were white and clean.
growing: The new house smelled of paint. It was light and large, and all its doors were white. There was not a single mark on any of them.
confident: The new house smelled of paint. It was light, and large, and there was nothing wrong with it. But all its doors were as white as paper, and {hero} walked past them quietly, like a guest.
/
@ close_up: hero stand sad, door
early: "It does not know me," said {hero}.
growing: "It does not know who I am," said {hero}.
confident: "It has no idea who I am," {hero} told Mama. "No," said Mama, "how could it? Nobody has told it yet."

== payoffs

== visitor 3
@ garden day medium: new stand curious, hero stand curious
early: {new} looked over the fence. "Are you the new one?" asked {new!}. "You are new too," said {hero}.
growing: Over the garden fence came a face. It was {new}. "Are you the new one?" asked {new!}. "To me you are the new one," said {hero}, and {new!} had never seen it that way.
confident: A face came up over the fence. It belonged to {new}. "Are you the new one?" asked {new!}. {hero} considered it. "I have always been me," {they} said. "You are the new one." {new!} laughed and climbed over.
/
@ close_up: new stand happy, hero stand happy, door
early: "Come in," said {hero}. "You can help me."
growing: "Can you hold something straight?" asked {hero}. "I am good at straight," said {new!}.
confident: "Can you hold a thing straight?" asked {hero}. "I can hold it straight for as long as you like," said {new!}, which was just what was needed.

== hang
@ home day medium: hero reach determined holding ribbon, papa reach happy, door
early: {hero} hung the ribbon on the new door. Papa took the pencil. He made a mark at each knot.
growing: Then {hero} took the ribbon out of {their} pocket and held it against a white door, from the floor up. Papa took his pencil. At every knot he made a mark, until all the birthdays were there.
confident: Then {hero} chose a door. {They} let the ribbon down beside it until its end touched the floor, and it hung there, red on white, with all its knots. Papa took the pencil from behind his ear. He did not say anything. He made a mark at every knot, from the first to the last, even at the one that was a bit too high.
/
@ close_up: hero stand proud, papa stand happy holding pencil, mama stand happy, door
early: Then he made one more mark. It was for today. "Now it knows me," said {hero}.
growing: "And one more," said {hero}, and stood against the frame, very straight. The new mark was a tiny bit higher than all the others. "There," {they} said. "Now it knows me."
confident: "One more," said {hero}. {They} put {their} back against the frame and a book on {their} head. It was nobody's birthday. The new mark was only a hair higher than the last. "There," said {hero} to the house. "That is me. You can go on from here."
