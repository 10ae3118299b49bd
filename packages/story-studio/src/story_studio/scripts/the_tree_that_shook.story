# Whoever is afraid on the stage shakes; and a tree whose leaves shake is the best tree that a play could have.
script: the_tree_that_shook
themes: school_play, stage_fright
idea: I have to be a tree in the school play
title: {hero} Is Scared of the Stage | {hero} in the School Play | {hero}, the Play and the Paper Leaves
words: stage, fright, play, school, tree, part, theatre, scared, nervous, line, speak, people, audience
role hero:
role teacher: she, adult, kinds owl goat badger, name "Miss Finch", introduced "Miss Finch", nouns teacher
role king: open, child, kinds rabbit mouse duck, introduced "{name}"
role papa: kin, he, adult, name "Papa", nouns father dad daddy papa mother mum mummy mama
refrain rustle: Rustle, rustle, went the leaves.
cover @ stage night wide: hero stand scared holding fallen_leaf, king stand proud, stage_curtain

== part 0
@ classroom day medium: teacher stand happy holding book, king jump happy, hero sit worried
early: There was going to be a school play. {king} was the king. And {hero} was the tree. "I do not want to stand on the stage," said {hero}. "All the people will look at me."
growing: The school was going to put on a play. {king} was to be the king, because {king.their} voice was so loud. "And {hero} is the tree," said {teacher}. {hero} felt cold all over. A tree has nothing to say, but it has to stand on the stage, and all the people look at it.
confident: The school was putting on a play. {king} got the part of the king, since nobody could be heard so well, and {teacher} ran her finger down the list. "{hero}: the tree." It was a part without a word in it. Everyone else would have called it easy. But a tree is on the stage from the first minute to the last, in the middle, in the light, and it cannot run away.
/
@ home sunset close_up: hero sit scared, papa sit calm
early: At home {they} told Papa. "Just to think of it makes me shake," said {hero}.
growing: "I shake when I only think of the stage," {they} told Papa at home. {They} held out a hand, and it was true.
confident: "I shake if I so much as think about that stage," {they} told Papa, and held out a hand to show him. It trembled like a spoon in a saucer on a train.

== leaves 0
@ classroom day medium: hero stand curious holding fallen_leaf, teacher stand happy, king sit happy
early: They made leaves out of paper. The class sewed them on a green coat. There were a hundred leaves. {hero} put it on. {refrain rustle}
growing: In class they cut a hundred leaves out of green paper and sewed them on an old coat. {hero} had to try it on. {They} only thought of the stage for a moment, and {refrain rustle}
confident: All week they cut leaves out of green paper, a hundred of them, and sewed them to an old coat. On Friday {hero} had to try it on. {They} thought of the stage, not even for long. {refrain rustle} There were a hundred leaves, and now everybody could hear how scared {they was}.
/
@ close_up: hero stand scared, king stand surprised
early: {king} looked round. "Is there a wind?" {king.they} asked.
growing: {king} looked over at the window. "Did somebody leave it open?" asked {king!}. "I can hear the wind."
confident: {king} raised {king.their} head. "Is there a window open?" asked {king!}. "There's a wind in here." {hero} did not say what sort of wind it was.

== still 1
@ bedroom night medium: hero stand determined, bed, mirror
early: {hero} tried to stand still. {They} held {their} breath. {They} thought of a stone. {refrain rustle} It did not work.
growing: At home {hero} practised standing still in front of the mirror. {They} held {their} breath and thought of stones. But then {they} thought of the people on the chairs. {refrain rustle}
confident: At home {they} practised not shaking. {They} stood before the mirror, thought of stones, and held {their} breath until there were dots. For eleven seconds {they was} a perfect stone. Then the thought of all those chairs slipped in. {refrain rustle}
/
@ close_up: hero sit sad, bed
early: "A tree must be still," said {hero}. "I am a bad tree."
growing: "A tree has to stand still," {they} said to {their} pillow. "I'm no good even as a tree."
confident: "It's the only thing a tree has to do," {they} told {their} pillow. "It must stand still. And I can't even do that."

== try/legs 2
@ hall day medium: king stand proud, hero stand scared, teacher sit calm
early: They all practised in the hall. {king} spoke. {hero} hid behind {king!}. But a tree is too big to hide.
growing: At the practice in the hall {hero} tried to stand behind {king}, where nobody would see {them}. But wherever the king went, the tree came after him, and {teacher} had to stop the play.
confident: When they practised in the hall, {hero} had the idea of standing behind {king}. It worked as long as {king!} did not move. "I do not remember," said {teacher} kindly, "that in this play the king is followed by a tree."
/
@ close_up: king stand curious, hero stand worried
early: "Are you scared?" asked {king}. "No," said {hero}. Rustle!
growing: "Are you scared of the stage?" whispered {king}. "No," said {hero}, and rustled from top to bottom.
confident: "Are you frightened?" whispered {king}. "Not at all," said {hero}. The leaves told another story.
=>
@ stage night close_up: hero stand calm, king stand happy
early: {king} stood next to the tree. {king!} did not want to go away from it.
growing: For the rest of the play the king stayed very close to his tree, and nobody thought it odd.
confident: For the rest of the evening it was the king who kept behind the tree, and not the other way round.

== try/eyes 2
@ hall day medium: hero stand scared, teacher sit calm, king stand happy
early: {hero} shut {their} eyes. Then no one could see {them}. Bump! {They} fell off the stage.
growing: In the hall {hero} tried it with {their} eyes shut. If one does not see the people, perhaps they are not there. It went well until {they} stepped off the edge of the stage.
confident: In the hall {they} tried it with closed eyes, so as not to see the chairs. For a moment it was lovely. Then the stage stopped, and {hero} did not.
/
@ close_up: teacher reach calm, hero sit sad
early: "Did you hurt yourself?" asked {teacher}. Just one leaf was torn.
growing: {teacher} picked {them} up and put a leaf back on. "Trees do not have any eyes," she said, "but I'd keep yours open."
confident: {teacher} helped {them} up and pinned a leaf back on. "It's not the looking that is so bad, is it?" she said. "It is being looked at." It was good that somebody knew.
=>
@ stage night close_up: hero stand surprised
early: {hero} kept {their} eyes open. {They} could see Papa. He waved.
growing: {hero} had {their} eyes wide open. One can see a lot from a stage, and in the second row {they} saw Papa.
confident: {hero} kept both eyes open. It turned out that one can look back from a stage. Most of the people were only mothers and fathers with their mouths open.

== wind 1
@ hall day medium: teacher stand worried, king stand calm, hero stand worried
early: "There must be a storm in the play," said {teacher}. "How do we make the wind? We have no wind." They all thought. They tried to blow. It was too quiet.
growing: There was only one thing missing. In the third act there is a storm in the forest. "And how do we make the wind?" asked {teacher}. They blew and they hissed and they fanned with books. It sounded like somebody with a cold.
confident: There was one problem left. In the third act a storm rises in the forest. "I've no idea how to do the wind," {teacher} admitted. They tried it by blowing, and by waving the register. {king} did it with {king.their} cheeks. It sounded like a bathtub.
/
@ close_up: teacher stand surprised, hero stand scared
early: Then all of them looked at {hero}. {refrain rustle} "That is it!" cried {teacher}.
growing: Then {teacher} said, "Let us ask the tree," and everybody turned and looked at {hero}. {refrain rustle} Nobody spoke. It was exactly the sound of wind in the leaves. "Do that again," said {teacher}.
confident: "And what does our tree think?" asked {teacher}. At that, twenty-two heads turned to {hero}. {refrain rustle} It began at the top and ran down to the hem. Nobody said a word. It was the wind in a wood before the rain, exactly and to the life. "How do you do that?" whispered {teacher}.

== good 1
@ hall day close_up: hero stand surprised, king stand happy, teacher stand happy
early: "I am scared," said {hero}. "Then I shake." "Do not stop!" said {teacher}. "A tree that shakes is just what we need." {hero} had to laugh. {They} could be scared. It was the part!
growing: "I don't do it," said {hero}. "I'm only scared. Then I shake." It was out. Nobody laughed. "Then please stay scared," said {teacher}. "A tree that shakes is just what this play has needed." It was odd. {hero} had fought the shaking for a week, and now it had a part.
confident: "I don't do anything," said {hero}. "I'm scared of the stage, and it makes me shake." There, it had been said, and the roof stayed on. "Then do you think that you could go on being scared," asked {teacher}, "in the third act?" {hero} thought that {they} could promise that. For a week {they} had been trying to hide it. Nobody had ever told {them} that it might be of use.
/
@ medium: king jump happy, hero dance happy
early: "Shake more!" said {king}. Rustle! "Now less!" Rustle. {hero} could do it big and small.
growing: They practised it at once. "A light wind," said {king}, and {hero} thought of the first row. "A storm!" said {king!}, and {hero} thought of all the rows.
confident: They tried it out there and then. For a breeze {hero} thought of the first row of chairs. For a real storm {they} thought of the whole hall, with the head teacher in it. {king} had to hold on to {king.their} crown.

== night 1
@ stage night wide: hero stand surprised, king stand worried, stage_curtain
early: Then came the night of the play. The hall was full. The curtain went up. {hero} stood on the stage. But {they was} not scared now! The leaves were still.
growing: Then came the evening, and the hall was full up to the door. The curtain opened. {hero} stood in the middle of the stage and waited for the shaking. It did not come. {They} had been scared so often, and so well, that it seemed to be used up.
confident: And then it was the evening. Every chair was taken, and some of them twice. The curtain went up, the light went on, and {hero} stood in the middle of it and waited for {their} knees. Nothing happened. {They} had looked forward to being scared for so many days that there was hardly any left.
/
@ close_up: hero stand worried
early: "Oh no," said {hero} softly. "How do I make the wind?"
growing: "Oh dear," thought {hero}. "The storm is coming, and I'm not scared enough."
confident: "What a time to stop," thought {hero}. There was a storm in the third act, and {they was} as calm as a cupboard.

== king 0
@ stage night medium: king stand scared, hero stand curious, crown
early: Then {hero} saw the king. {king} had to speak. But no word came. {King.their} hands shook. {king!} was scared too! {hero} knew what that was like. "Stand by me," {they} said, very low. "I will do the wind." And {hero} shook {their} leaves. {refrain rustle}
growing: Then the king was to speak, and nothing came. {king} stood there with {king.their} mouth open and {king.their} crown trembling. {king!}, who was never afraid of anything, had seen all the people. {hero} knew that feeling from the roots up. "Come under the tree," {they} whispered. Then {they} lifted {their} arms and shook them, and this time {they} did it on purpose. {refrain rustle}
confident: Then it was the king's turn to speak, and it stayed quiet. {king} had walked to the front, had seen the people, and stopped. The crown was trembling. {king!}, whose voice could be heard in the next street, had lost it. Nobody in the hall knew what was happening to {king.them}, but the tree did. "Come under my leaves," whispered {hero}, "they can't see you here. I'll do the wind until you've got it back." And {they} raised both arms, and shook, not because {they} had to, but because somebody needed it. {refrain rustle}
/
@ wide: hero dance determined, king stand calm, papa sit happy
early: It was a big, big wind. All the people held their hats. "It is a storm!" said the king. There it was again, the loud voice. And the play went on.
growing: It was the best storm that there had ever been in that hall. In the second row Papa did up his coat. It lasted exactly as long as {king} needed. "What a wind!" said the king at last, loud and clear, and the play went on.
confident: It became the best storm that hall had ever known. It went on a good while longer than it says in the book. In the second row Papa turned up his collar. And under the leaves, somebody breathed in and out, and in. "What a night!" cried the king at last, so that they heard it in the next street. And the play went on.

== payoffs

== bow 1
@ stage night wide: hero stand happy, king stand happy, teacher stand happy
early: At the end they all stood on the stage. The people clapped. It sounded like wind in the leaves.
growing: At the end they all held hands and bowed. The people clapped and clapped. From the stage it sounded like a wind in very big trees.
confident: At the end they stood in a row and bowed, the leaves as well. The hall clapped. If one closed one's eyes, it sounded exactly like wind in a great many trees.
/
@ close_up: king stand happy, hero stand happy
early: "Thank you, tree," said {king}. "Thank you, king," said {hero}.
growing: "I was so scared," whispered {king}. "I know," {hero} whispered back. "I heard your crown."
confident: "Could you see that I was scared?" {king} asked out of the corner of {king.their} mouth. "I could hear it," said {hero}. "You need leaves. Then people think that it's the weather."

== close 0
@ bedroom night medium: hero sit sleepy, papa sit calm, bed, fallen_leaf
early: At home one leaf still hung on {hero}. "Were you scared on the stage?" asked Papa. "Yes," said {hero}. "I was very good at it."
growing: At bedtime Papa found a paper leaf in {hero's} hair. "Weren't you scared up there on the stage?" he asked. "Of course," said {hero}. "I'm the best at it in the whole school."
confident: When {they was} in bed, Papa picked one last paper leaf out of {hero's} hair. "You stood up there for a whole hour," he said. "Were you not scared at all?" "I was," said {hero}, and yawned, "but I only used it in the third act." Papa opened the window a crack, and outside somebody who had never been in a school play went rustle, rustle, rustle.
