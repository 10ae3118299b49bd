# A grandmother forgets names; labels do not help, but her hands still know how to plait bread.
script: the_hands_remember
themes: someone_forgets, grandparent
idea: my grandma forgets everything
title: The Hands Remember | {gran} and the Plait
words: forget, forgets, grandma, grandmother, grandpa, remember, old, memory, dementia
role hero:
role gran: kin, she, old, name "Gran", nouns grandmother grandma gran granny nana oma grandfather grandpa grandad opa
role mama: kin, she, adult, name "Mama", nouns mother mum mama mom
refrain what: "What was I going to do?" asked {gran}.
refrain you: "And who are you?"
refrain dear: "And who are you, my dear?"
refrain over: Over, under, and pull.
cover @ kitchen day medium: gran sit happy, hero sit happy, bread, table

== bread
@ kitchen day medium: gran stand happy, hero stand happy, bread, table
early: Every Friday {hero} went to {gran}. {gran} made bread. It was a plait with three long arms. {refrain over}
growing: Every Friday {hero} was at {gran}'s, and {gran} made a plait of bread. {Gran.they} rolled three long ropes of dough and laid one across the other so fast that nobody could see how. {refrain over}
confident: Friday was {gran}'s day, and it smelled of yeast. {Gran.they} rolled three long ropes of dough and plaited them, and {gran.their} hands went so fast that one could not see which was which. {refrain over} Meanwhile {gran.they} talked of other things.
/
@ close_up: gran stand worried, hero stand surprised
early: But one Friday {gran} stopped. {refrain what} "The bread, {gran}," said {hero}.
growing: But one Friday {gran.they} stood at the table and looked at the flour. {refrain what} "The bread," said {hero}. "Of course," said {gran}, and laughed. But {hero} did not like that laugh.
confident: But one Friday {gran.they} stood at the table with {gran.their} sleeves up and looked at the flour as if somebody had left it there. {refrain what} "The bread," said {hero}. "Of course, the bread," said {gran}, and laughed. It was not {gran.their} own laugh. It sounded borrowed.

== small 2
@ home day medium: gran reach worried, hero stand curious, glasses, coat
early: {gran} lost {gran.their} glasses. {hero} found them in a shoe.
growing: After that {gran} lost {gran.their} glasses, which were in a shoe, and the shoe, which was in the oven. {hero} found them both. At first it was like a game.
confident: After that things began to move about. The glasses were in a shoe. The shoe was in the oven. {hero} found everything, and was given a point each time, and at first it was a game.
/
@ close_up: gran sit sad, hero sit worried
early: Then {gran} forgot what day it was. That was not a game any more.
growing: Then {gran} asked three times what day it was, and then once more. That was not a game.
confident: Then {gran.they} asked what day it was. "Friday," said {hero}. {Gran.they} nodded, and folded {gran.their} napkin, and asked what day it was. That was when the game was over.

== mama 1
@ home sunset medium: mama sit calm, hero sit worried
early: "{gran} has an illness," said {mama}. "It takes away words and names. It will not go away."
growing: "{gran} is ill," said {mama} on the way home. "It is in {gran.their} memory. First it takes what happened today, and then words, and names. It does not hurt {gran.them}, but it won't get better."
confident: "It's an illness," said {mama} on the way home, and did not hurry. "It is in the part that remembers. It takes the newest things first, today, and yesterday, and then words and names. It doesn't hurt. But it doesn't get better either."
/
@ close_up: hero stand determined, mama sit sad
early: "Then I will remember for {gran.them}," said {hero}.
growing: {hero} thought until they were home. "Then I will remember for {gran.them}," {they} said. "I have a lot of room."
confident: {hero} was silent as far as the bridge. "I've got room in mine," {they} said then. "I could remember for {gran.their}."

== labels
@ kitchen day wide: hero reach determined holding pencil, gran sit curious, paper, door, table
early: {hero} wrote on bits of paper. "Door," said one. "Cup," said one. Soon each thing had its name on it.
growing: The next Friday {hero} came with paper and a pencil and wrote labels. DOOR. CUP. SALT, NOT SUGAR. By noon every thing in the kitchen had its name on it.
confident: The next Friday {hero} brought a block of paper and a pencil and set to work. DOOR, {they} wrote. CUP. SALT, NOT SUGAR. THIS IS THE OVEN, NO SHOES. By noon there was nothing in that kitchen that could still be forgotten.
/
@ medium: gran stand worried holding paper, hero stand happy
early: {gran} looked at them all. {Gran.they} read each one. But it did not help. {refrain what}
growing: {gran} went around and read them all, and {gran.they} nodded at each. Then {gran.they} stood in the middle of all those names. {refrain what}
confident: {gran} walked from one to the next and read them aloud, very politely, as one reads in a museum. Then {gran.they} came to the middle of the room, with all the words around {gran.their}. {refrain what}

== help/photo 2
@ home day medium: hero sit happy holding picture_frame, gran sit curious
early: {hero} showed {gran} a picture. "This is me, and this is you." "Who is the little one?" asked {gran}.
growing: Perhaps pictures were better than words. {hero} fetched the one in the frame. "That is you, and that is me on your lap." "What a sweet child," said {gran}. "Whose is it?"
confident: It might be, thought {hero}, that words wear out more quickly than pictures. {They} took the frame from the wall. "That's you. And that is me." {gran} looked at it tenderly. "What a dear little thing," {gran.they} said. "Do its people know that it is here?"
/
@ close_up: hero stand sad, gran sit calm
early: {hero} put the picture back. {They} did not say anything.
growing: {hero} hung it up again, and had to do it twice, because {they} could not see the nail.
confident: {hero} hung it back on its nail. It took a while. The nail had gone blurred.
=>
@ kitchen day close_up: gran sit happy holding picture_frame, hero sit happy
early: {gran} saw the picture again. "That one can plait," {gran.they} said.
growing: Later {gran} pointed at the picture. "I know that one," {gran.they} said. "That one can plait bread."
confident: On the way past, {gran} stopped in front of the frame. "I know who that is," {gran.they} said. "That is somebody who can plait."

== help/song 2
@ home day medium: hero dance happy, gran sit happy
early: {hero} sang {gran}'s old song. {gran} sang it too, to the end! {Gran.they} knew each word.
growing: {hero} began to sing the song about the goat. And {gran} sang along. {Gran.they} knew all nine verses, and {hero} knew only four.
confident: {hero} hummed, for lack of anything else, the song about the goat. Behind {them} somebody joined in. {gran} knew all nine verses. {Gran.they} who could not find the word for spoon sang all about that goat, and the bridge, and the priest's hat.
/
@ close_up: gran sit calm, hero sit surprised
early: "Some things are still there," thought {hero}. "They only lie deep down."
growing: So it was not all gone. Some of it lay deeper, that was all, where the illness had not been yet.
confident: So not everything was lost. It must be like a lake, thought {hero}: what lies on top gets blown away. But there is a lot of water in a lake.
=>
@ kitchen day wide: gran dance happy, hero dance happy
early: They sang the old song while the bread was in the oven.
growing: While the bread was baking, they sang about the goat, all nine verses. {hero} knew five of them now.
confident: While it baked, they sang about the goat. {hero} had got as far as verse six. One had to hurry a little and learn the rest.

== help/walk 2
@ garden day medium: gran walk calm, hero walk calm, tree, flower
early: They went for a walk. {gran} knew each flower by its smell.
growing: They walked in the garden. {gran} could not say what a single flower was called. But {gran.they} bent down to each and breathed in. "This is the one for June," {gran.they} said.
confident: They walked in the garden, and {hero} left the labels in {their} pocket. {gran} did not know one of the names. But {gran.they} put {gran.their} nose into each flower and shut {gran.their} eyes. "That is June," {gran.they} said, "and a bicycle."
/
@ close_up: gran sit happy holding flower, hero sit curious
early: "Whose garden is this?" {gran.they} asked. "It is yours," said {hero}. "How lovely!" said {gran}.
growing: "Whose garden is it?" {gran.they} asked. "It's yours," said {hero}. "How lovely," said {gran}. {Gran.they was} so glad that {hero} told {gran.them} again later.
confident: "Who does all this belong to?" asked {gran}. "To you." "To me? How lovely." It was good news, and the nice thing was that one could bring it to {gran.them} again at the next bush.
=>
@ kitchen day close_up: flower, hero stand calm, table
early: {hero} put a flower on the table. It smelled of June.
growing: {hero} put a flower into a glass, next to {gran}'s chair. It was the one for June.
confident: {hero} put the flower for June in a glass where {gran} could reach it with {gran.their} nose. It did not need a label.

== name 1
@ home day close_up: gran sit worried, hero stand happy
early: One Friday {gran} looked at {hero}. "Who are you, dear?" {gran.they} asked.
growing: And then, one Friday, {hero} came in at the door, and {gran} looked up with a friendly face. "Good morning," {gran.they} said. {refrain you}
confident: And then there was the Friday when {hero} came in as always, and {gran} looked up, smiling, as one smiles at somebody who has come about the gas. "Good morning," {gran.they} said. {refrain dear}
/
@ kitchen day medium: hero sit sad, gran stand worried, flour, table
early: {hero} had a label for the door. {They} had no label for this. {They} sat down and cried.
growing: {hero} could have written it on a paper and pinned it on. But {they} did not want to be a label. {They} sat down at the table and put {their} face in {their} arms.
confident: There was still some paper left. {hero} could have written it down and pinned it to {their} jumper. But {they} did not want to be something that one has to read. {They} sat down at the table, laid {their} head on {their} arms, and cried into the flour.

== dough
@ kitchen day medium: hero sit sad, gran stand calm, flour, table
early: {gran} saw that {hero} was sad. {Gran.they} did not know why. But the flour was on the table. {Gran.their} hands took the dough.
growing: {gran} saw that somebody was sad, and did not know what one says. But there was flour on the table, and it was Friday. {Gran.their} hands went and fetched the dough by themselves.
confident: {gran} stood there. Somebody was sad at {gran.their} table; {gran.they} did not know who, and the right words had gone. But there was flour, and a cloth, and the light of a Friday. And while the rest of {gran.their} was still looking for what to say, {gran.their} hands went off and fetched the dough.
/
@ close_up: gran stand happy, hero sit surprised, bread
early: {refrain over} The hands did not forget. They went fast, so fast! And {gran.they} put {hero's} hands right on the dough.
growing: There were three long ropes. {refrain over} {hero} looked up. The hands went as quickly as ever, and they did not have to think. Then they took hold of {hero's} hands and laid them on the dough.
confident: There were three ropes. {refrain over} {hero} raised {their} head. They were as quick as they had ever been. They had no label on them and needed none. And then, without asking who it was, they reached across the table, took {hero's} hands, which were wet, and laid them on the dough.

== learn 1
@ kitchen day close_up: gran stand calm, hero stand determined, bread
early: {hero} tried it. It was too fast. "Slow," said {hero}. {gran}'s hands went slow.
growing: "Slower," said {hero}, "please." And the hands went slower. {refrain over} {hero's} plait looked like a fight. The hands undid it, and began again.
confident: "Slower, please," said {hero}. The hands slowed down. {refrain over} {hero's} plait looked like three snakes in a lift. The hands took it apart without a word, and laid the ropes straight again, as they had done for somebody else, once, and somebody before that.
/
@ medium: hero stand proud, gran stand happy, bread
early: {refrain over} {refrain over} Now {hero} could do it too.
growing: {refrain over} And suddenly it went. {hero} did not have to think. {refrain over}
confident: At the fourth time it went. {hero} noticed it only when {they} caught {themself} thinking of other things. {refrain over}

== payoffs

== friday
@ kitchen day medium: gran sit happy, hero sit happy, bread, table
early: The bread came out of the oven. It was gold and warm. {gran} ate a big bit. "Who made this?" {gran.they} asked. "We did," said {hero}.
growing: They ate it while it was still too hot, with butter. "This is good bread," said {gran}. "Who made it?" "We did," said {hero}. "You and me."
confident: They ate it too hot, with too much butter. "This is very good," said {gran}. "Whoever made it knew what they were doing." "We made it," said {hero}. "The two of us." {gran} looked at {gran.their} hands, first one side and then the other, and seemed pleased with them.
/
@ close_up: gran hug happy, hero hug happy
early: Next Friday {gran} asked again, "Who are you?" "I am the one who makes the bread with you," said {hero}. "Oh, good," said {gran}. "Then come in."
growing: And the next Friday {gran} looked up with {gran.their} friendly face. {refrain you} "I am the one you make the bread with," said {hero}. "Oh, good," said {gran}, and moved over. "I was waiting for you."
confident: The next Friday the door opened, and {gran} looked up. {refrain dear} {hero} did not cry this time. {They} held up {their} hands. "I'm the one who makes the bread with you," {they} said. "Oh, good," said {gran}, and rolled up {gran.their} sleeves. "I thought that you would never come."
