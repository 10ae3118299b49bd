# A list of rules for a baby that nobody asked for; read aloud, the list is the one thing that calms it.
script: rules_for_the_baby
themes: new_baby
idea: A new baby is coming and I do not want it
title: Rules for the Baby | {hero} and the Ten Rules
words: baby, newborn, brother, sister, sibling, tummy, born
role hero:
role baby: kin, baby, nouns baby newborn brother sister, introduced "{hero's} new {baby.relation} {name}"
role mama: kin, she, adult, name "Mama", nouns mother mum mama mom
role gran: kin, she, old, name "Gran", nouns grandmother grandma gran granny
refrain ask: "No, thank you," said {hero}.
refrain bear: Two. Do not touch my ~bear.
refrain one: Do not cry at night.
refrain crying: No crying at night.
refrain back: "Can we give it back?"
cover @ bedroom day medium: hero stand determined holding paper, baby sit happy, cot

== news
@ kitchen day wide: mama sit happy, hero sit surprised holding spoon, table
early: "I have news," said Mama. "Soon we will have a ~baby." {refrain ask}
growing: "I have news," said Mama, and she put a hand on her tummy. "In spring we are going to have a ~baby." {hero} put down {their} spoon. {refrain ask}
confident: "I have news," said Mama one morning, and she smiled down at her own tummy. "There is a ~baby in here. It will be with us by spring." {hero} stopped with the spoon in the air and thought it over. {refrain ask} But it was not that sort of question.
/
@ close_up: hero sit determined holding pencil, paper, table
early: So {hero} took a pencil and wrote a list. It was a list of rules for the ~baby.
growing: If it was coming all the same, it needed rules. So {hero} took a pencil and the biggest sheet of paper in the house and wrote: Rules for the ~Baby.
confident: If it was coming all the same, then somebody had to tell it how things were done here. {hero} took a pencil and the biggest sheet of paper in the house. RULES FOR THE ~BABY, {they} wrote across the top, and {they} did not have to think for long about the first one.

== wall 2
@ bedroom day medium: hero reach proud holding paper, shelf, bear_toy, bed
early: {hero} hung the paper over {their} bed. There were ten rules.
growing: There were ten rules in the end. {hero} hung the paper on the wall over {their} bed, where nobody could miss it.
confident: There were ten rules when {they} stopped. There could have been more, but the paper was full. {hero} hung it on the wall over the bed, at the height of somebody very small.
/
@ above: hero sit calm holding bear_toy, bed
early: Then {they} sat down with the toy bear. Rule two was about the bear.
growing: Then {they} sat on the bed with the toy bear on {their} knees. "You are safe," {they} told the bear. "You are rule two."
confident: Then {they} sat down with the toy bear and read it the part that concerned it. "You are rule two," said {hero}. "Right after crying." The bear had one eye and no opinion.

== cot 3
@ bedroom day wide: mama stand happy, hero stand cross, cot, bed
early: Mama brought in a little cot. It had once been {hero's} cot.
growing: Mama carried a small white cot into the bedroom. {hero} knew it at once. "That is mine," {they} said. "You have not slept in it for years," said Mama.
confident: Mama carried a small white cot into the bedroom and wiped the dust from it. {hero} knew the tooth marks on the rail. They were {their} own. "That is mine," {they} said. "You sleep in a bed," said Mama. "I might have wanted it," said {hero}, "for something."
/
@ close_up: hero sit surprised, cot
early: {hero} tried to get in. {Their} legs were too long.
growing: When Mama had gone, {hero} climbed into the cot. {Their} legs stuck out on one side and {their} head on the other. It was really very small.
confident: When Mama was gone, {hero} climbed in, only to see. {Their} knees met {their} chin. It was hard to believe that anybody had ever fitted into it, and harder to believe that it had been {hero}.

== kick
@ home sunset medium: mama sit calm, hero stand determined holding paper, lamp lit
early: {hero} read the rules to Mama's tummy. "One. {refrain one} {refrain bear}"
growing: Every evening {hero} read the paper aloud to Mama's tummy, so that nobody could say later that they had not known. "One. {refrain crying} {refrain bear} Three. After supper Mama's lap is taken."
confident: Every evening after supper {hero} took the paper and read it aloud to Mama's tummy, loud and clear, so that nobody could say later that they had not been told. "One. {refrain crying} {refrain bear} Three. After supper Mama's lap is taken."
/
@ close_up: hero reach surprised holding paper, mama sit happy
early: Bump! Something kicked. "It likes your voice," said Mama.
growing: Bump! Something kicked, right against the paper. "It knows your voice," said Mama. "It only does that when you read."
confident: Bump. Something kicked, so hard that the paper jumped. "That is for you," said Mama. "It never does that when I read. It knows your voice." {hero} thought it more likely that somebody did not agree with rule three.

== granny 4
@ home day medium: gran sit happy, hero stand cross, lamp
early: Gran came to help. "You will love it," said Gran. "I will not," said {hero}.
growing: Gran came with a big bag to help. "You will love it," she said. "I do not think so," said {hero}. "I have seen one before. They can't do anything."
confident: Gran arrived with a big bag and stayed. "You will love it," she said. "I have seen one before," said {hero}. "They can't walk and they can't talk and they have no hair." "Neither could you," said Gran, "and neither had you."
/
@ close_up: gran sit happy holding picture_frame, hero stand surprised
early: Gran had an old picture. "This was you," she said. {hero} had no hair at all.
growing: She took an old picture out of her bag. There was a round red face in it, with the mouth wide open. "Who is that?" asked {hero}. "That is you," said Gran, "on a Tuesday. You cried until Friday."
confident: She took an old picture in a frame out of her bag. There was a round red face in it that was nearly all mouth. "What is wrong with it?" asked {hero}. "Nothing at all," said Gran. "That is you, on a Tuesday. You stopped on Friday."

== born 1
@ home dawn wide: mama stand happy, baby sleep calm, gran stand happy, hero stand curious, cot
early: Then Mama came home, and the cot was not empty. {baby} was asleep in it.
growing: One morning in spring Mama came home, and there was somebody in the cot. It was {baby}. {hero} looked for a long time. It was so much fuss, and so little to see.
confident: One morning in spring Mama came home again, slowly, and laid a bundle in the cot. It was {baby}. Everybody stood around and whispered. {hero} looked as well. There had been so much talk about it for so long, and it was about the size of a loaf.
/
@ close_up: hero sit curious to baby, baby sleep calm, cot
early: {baby} had very small fingers. {refrain back} asked {hero}. "No," said Mama.
growing: {baby} had ten fingers, each as small as a bean, and could do nothing with any of them. {refrain back} asked {hero}. "No," said Mama. "This one is ours."
confident: {baby} had ten fingers, each no bigger than a bean, and did not know how to use a single one. {refrain back} asked {hero}, quite politely. "No," said Mama. "This one is ours." "I only wondered," said {hero}.

== visitors 4
@ home day wide: gran stand happy, mama sit sleepy, baby sleep calm, hero stand sad, gift, flower, cot
early: Many people came with presents. The presents were not for {hero}.
growing: All week people came through the door with flowers and presents. They stepped around {hero} to look into the cot. "So small!" they said. "I was small too," said {hero}, but nobody heard.
confident: All week people came through the door with flowers in one hand and a present in the other. They walked around {hero} as one walks around a chair, and bent over the cot. "So small!" they whispered. "I can read," said {hero}, to the backs of their coats. "I can read ten rules."
/
@ close_up: hero sit sad holding bear_toy
early: {hero} sat under the table with {their} bear. It was quiet there.
growing: {hero} sat down with {their} bear in the corner behind the coats, and counted shoes until the people went home.
confident: {hero} sat in the corner behind the coats with the bear, and waited to be looked for. It took until supper.

== rule/bear 2
@ bedroom day medium: baby sit happy holding bear_toy, hero stand cross, cot
early: {baby} got hold of the toy bear. That was against rule two!
growing: On Monday {hero} left the toy bear too close to the cot. When {they} came back, {baby} had the bear by the ear and was sucking on its only eye. That was against rule two.
confident: On Monday {hero} put the toy bear down beside the cot, only for a moment. In that moment {baby} took it by the ear and put as much of it as possible into {baby.their} mouth. It was the first thing that {baby!} had ever done on purpose, and it was against rule two.
/
@ close_up: hero reach determined, baby sit happy holding bear_toy
early: {hero} pulled. But {baby} was strong. The bear got a long wet ear.
growing: {hero} pulled, and {baby} held on. For somebody with fingers like beans {baby.they was} very strong. When the bear was free again, one of its ears was longer than the other.
confident: {hero} pulled. {baby} held on. For somebody with fingers like beans, {baby.they} held on remarkably well, and {hero} could not help admiring it a little. When the bear was free, it had one long wet ear and looked surprised.
=>
@ bedroom day close_up: hero reach happy, baby sit happy holding bear_toy
early: Then {hero} gave {baby} the toy bear. {baby!} liked the long ear best.
growing: "Rule two," said {hero}, and crossed it out, and gave {baby} the toy bear. "You may have the long ear. It is yours anyway."
confident: "Rule two," said {hero}, and looked at the bear. It had one ear that was right for holding and one that was right for chewing. {They} put the chewed one into {baby's} hand and crossed rule two out.

== rule/lap 2
@ home sunset medium: mama sit sleepy, baby sleep calm, hero stand sad
early: After supper {hero} wanted to sit with Mama. But {baby} was there. That was against rule three!
growing: After supper {hero} came for Mama's lap. It was full. {baby} was lying there fast asleep, all over rule three.
confident: After supper {hero} went to sit on Mama's lap, as {they} had done on every evening of {their} life. It was taken. {baby} lay across the whole of it, asleep, as if there were no rule three.
/
@ close_up: mama hug calm, hero sit calm
early: "There is room here," said Mama. She lifted one arm.
growing: "There is a place left," said Mama, and she lifted one arm. It was a narrow place, but it was warm, and one could hear Mama's heart from there.
confident: "It isn't full," said Mama. "It is only arranged differently." And she lifted one arm. The place underneath was narrow, but it was warm, and it was the only place in the house from which one could look {baby} right in the face.
=>
@ home sunset medium: mama sit happy, hero sit happy, baby sleep calm
early: They all sat with Mama. It was a bit tight and very warm.
growing: Rule three was changed. It said now: After supper Mama's lap is for everybody, but {hero} sits on the left.
confident: Rule three was not crossed out, only mended with a pencil. It said now that after supper Mama's lap was for everybody, and that {hero} sat on the left, next to the heart.

== rule/tower 2
@ home day medium: hero sit proud, baby sit curious, 5 block
early: {hero} built a tower of blocks. Rule four was about towers.
growing: {hero} built a tower of blocks, the tallest of the week. "Rule four," {they} said to {baby}. "Look, and do not touch."
confident: {hero} was building a tower of blocks, a serious one. {baby} lay next to it on a blanket. "Rule four," said {hero} over {their} shoulder. "Towers are for looking at." {baby} looked.
/
@ close_up: baby sit happy, hero sit surprised, 3 block
early: Crash! {baby} kicked, and the tower fell. {baby} laughed for the first time.
growing: Then {baby} kicked with both feet, as {baby.they} had once kicked from inside. Crash! went the tower. And {baby} laughed. {baby.they} had never laughed before.
confident: Then out shot a foot, the same foot, {hero} was sure, that had once kicked a sheet of paper. The tower came down with a noise like applause. There was a short silence. And {baby}, who until now had only known how to cry, laughed.
=>
@ home day wide: hero sit happy, baby sit happy, 5 block
early: {hero} built a new tower. {baby} was allowed to kick it.
growing: "Rule four," read {hero}, and crossed it out. Then {they} built a new tower, close enough for a foot.
confident: Rule four went next, because a tower that nobody laughs at is only a heap that is standing up. {hero} built the new one within reach of a certain foot.

== busy 3
@ kitchen day medium: mama stand sleepy holding baby_bottle, gran stand sleepy, hero sit sad, table
early: Mama was tired. Gran was tired. "Later," they said to {hero}.
growing: Everybody was tired now, and everything was later. "Later," said Mama, when {hero} wanted a story. "Later," said Gran, when {hero} wanted to go out.
confident: Everybody in the house was tired now, and everything was going to be later. The story was later. The walk was later. Once Mama said "later" before {hero} had asked for anything.
/
@ behind: hero stand cross holding pencil, paper
early: {hero} wrote one more rule. "Rule eleven. Go away."
growing: So {hero} took the pencil and wrote one more rule at the bottom, very small. "Rule eleven. Go away."
confident: So {hero} took the pencil and found a free corner at the very bottom of the paper. Rule eleven, {they} wrote, in small letters, because it was not a nice one. Go away.

== low 1
@ bedroom night medium: hero sit cross, baby sit sad, cot, bed
early: At night {baby} cried. It was against rule one! "Stop it," said {hero}. But {baby} cried more.
growing: And every night {baby} broke rule one. "Stop," said {hero} from {their} bed. "It says so on the wall." But {baby} could not read, and cried and cried.
confident: And every night, at the darkest hour, {baby} broke rule one. It was the first rule and the most important, and {baby} broke it from midnight until three. "It says so on the wall," said {hero} from under the blanket. But {baby} could not read.
/
@ close_up: hero hide sad, bed, bear_toy
early: {hero} put {their} head under the blanket. "Nobody thinks of me," {they} told the bear.
growing: {hero} pulled the blanket over {their} head. "Everybody runs when {baby!} cries," {they} told the bear. "When I am sad, I do it so quietly that nobody comes."
confident: {hero} pulled the blanket over {their} head and took the bear with {them}. "When {baby!} is sad, the whole house gets up," {they} whispered. "When I am sad, I do it quietly, and nobody knows." The bear listened with its whole face.

== tries 3
@ bedroom night wide: mama stand sleepy, gran stand sleepy holding rattle, baby sit sad, cot
early: Mama sang. Gran shook the rattle. {baby} cried and cried.
growing: One night it was worse than ever. Mama sang every song she knew. Gran shook the rattle. {baby} looked at the rattle and cried at it.
confident: One night it was worse than it had ever been. Mama sang all the songs she knew, and then the first one again. Gran danced with the rattle, which was a thing to see. {baby} watched her to the end, took a breath, and went on.
/
@ medium: mama sit sad, gran sit sleepy, baby sit sad, cot
early: Mama sat on the floor. She did not know any more songs.
growing: Then Mama sat down on the floor beside the cot. "I do not know what else to do," she said.
confident: In the end Mama sat down on the floor, with her back to the cot. "I have no more songs," she said to nobody, and {hero} had never heard her say that there was no more of anything.

== read
@ bedroom night medium: hero stand curious, mama sit sleepy, baby sit sad, cot
early: {baby} cried all night. Mama could not help. So {hero} got up and took the paper from the wall.
growing: {baby} cried and could not be calmed, not by Mama and not by milk. So {hero} got up. {They} did not know any songs for babies. But {they} took the paper from the wall and went to the cot.
confident: {baby} would not be calmed, not by milk and not by Mama. {hero} got out of bed. {They} did not know any songs for babies. There was only one thing that {they} had ever read to this one, and {they} took it down from the wall.
/
@ close_up: hero stand calm holding paper, baby sit surprised, cot
early: "One," read {hero}. "{refrain one}" {baby} was quiet. {Baby.they} knew that voice!
growing: "Rules for the ~Baby," read {hero}. "One. {refrain crying}" {baby} stopped with {baby.their} mouth open. {Baby.they} knew that voice. {Baby.they} had listened to it every evening, from the inside.
confident: "Rules for the ~Baby," read {hero}, loud and clear. {baby} stopped in the middle of a scream. "One. {refrain crying}" Two round eyes looked up at {them}. That voice had come through the wall every evening, when {baby!} had been nobody yet. It was the oldest voice that {baby.they} knew.

== again 2
@ bedroom night wide: hero stand proud holding paper, baby sit happy, mama sit surprised, cot
early: {hero} read all ten rules. Then {they} read them again. Bump! {baby} kicked.
growing: {hero} read all ten. When {they} came to rule three, {baby} kicked against the cot. Bump! It was just the right place.
confident: {hero} read on, and nobody dared to move. At rule three there was a bump against the cot. It came at exactly the old place, and {hero} laughed so much that {they} had to begin the rule again.
/
@ close_up: baby sleep calm, hero stand happy holding paper, cot
early: Then {baby} fell asleep. Mama did too.
growing: At rule nine {baby's} eyes fell shut. At rule ten Mama was asleep too, sitting up, on the floor.
confident: At rule eight {baby's} eyes grew small. At rule nine they closed. {hero} read rule ten in a whisper, to be on the safe side, and then saw that Mama had fallen asleep as well, with her head against the cot.

== payoffs

== last_rule
@ bedroom day medium: hero sit happy holding pencil, baby sit happy, paper, bed
early: The next day {hero} took the pencil. {They} crossed out rule one. "You may cry," {they} said. "Then I will come."
growing: The next day {hero} sat down with the paper and crossed out rule one. "You may cry at night," {they} told {baby}, "if you really have to. Then I will come and read."
confident: The next day {hero} sat down on the bed with the paper and the pencil, and with {baby} for a witness. {They} crossed out rule one. "If you have to, you have to," said {hero}. "You cry, and I read. That is how we do things here."
/
@ close_up: hero hug happy, baby sit happy, mama stand happy
early: Then {they} wrote a new rule. "Stay with us." {refrain back} asked Mama. {refrain ask}
growing: At the bottom there was still a bit of room. {hero} wrote: Stay. Mama read it over {their} shoulder. {refrain back} she asked. {refrain ask}
confident: There was one small place left at the very bottom. {hero} thought about it, and wrote one word there: Stay. Mama read it over {their} shoulder and was quiet for a moment. {refrain back} she asked then. {refrain ask}
