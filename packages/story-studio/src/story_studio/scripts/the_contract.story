# Somebody refuses; so the two sides write a contract, clause by clause, and it takes longer than the thing itself.
script: the_contract
themes: does_not_want, visit_doctor, doctor, haircut, eating
idea: I do not want to go to the dentist
title: {hero} Will Not Sign | The Contract
needs: deed
words: want, not, dentist, doctor, wash, brush, hair, teeth, bath, eat, peas, hate
role hero:
role mama: kin, she, adult, name "Mama", nouns mother mum mama mom
role sib: kin, baby, nouns brother sister baby, introduced "{hero's} little {sib.relation} {name}"
role cat: kinds cat, name "Otto", introduced "Otto the cat"
refrain no: "I will not {deed}," said {hero}.
refrain clause: Mama wrote it down.
refrain three: "The next clause," said {hero}.
refrain sign: "Do you sign now?" asked Mama.
cover @ kitchen day medium: hero stand cross holding pencil, mama sit calm, paper, table

== no
@ home dawn medium: hero sit cross, mama stand calm
early: {hero} sat on the floor. {They} did not get up. {refrain no}
growing: {hero} sat down on the floor in the hall and crossed {their} arms. {refrain no} {They} had said it at breakfast, and {they} had said it after breakfast.
confident: {hero} sat in the middle of the hall, where nobody could get past. {refrain no} {They} had said so at breakfast, and once with {their} mouth full. It did not seem to have been understood.
/
@ close_up: hero stand cross, mama sit sleepy
early: "But you must," said Mama. "Why?" asked {hero}. "Because," said Mama. It was not a good answer.
growing: "But you have to," said Mama. "Why?" "Because it's Tuesday. Because I say so." Mama stopped. Even she could hear that those were not good reasons.
confident: "You do have to, though," said Mama. "Why?" "Because it's on the calendar. Because everybody does. Because." Mama listened to herself. She had not slept much, and it was the third because.

== hide 2
@ bedroom day medium: hero hide determined, bed
early: {hero} hid under the bed. "I am not here," {they} said.
growing: So {hero} hid under the bed. "I am not here," {they} called, to make it easier.
confident: {hero} moved under the bed for the rest of {their} life. "I'm not here," {they} called out, when {they} had waited for some time and nobody had looked.
/
@ close_up: mama sit calm, hero hide surprised
early: Mama lay down too. "It is nice here," she said. "I do not want to go shopping."
growing: Then Mama lay down on the floor and looked in. "Is there room for two?" she asked. "I do not want to wash up."
confident: A face came in sideways at floor level. It was Mama's. "Is there space for one more?" she said. "There are forty plates in that kitchen, and I have decided against it."

== contract
@ kitchen day medium: mama sit calm holding pencil, hero stand curious, paper, table
early: "Then we will make a contract," said Mama. "What is that?" asked {hero}. "I write down what I want, and you write down what you want. Then we both sign."
growing: Mama sat down at the table with paper and a pencil. "When two people do not want the same, they make a contract," she said. "Each says what they need, and we write it down. Then both of us sign, and both of us have to keep it."
confident: Mama thought about it. Then she sat down at the kitchen table and wrote CONTRACT at the top of a sheet of paper. "What's that?" asked {hero}. "It's what people do who can't agree," said Mama. "I put in what I need, and you put in what you need. Then both of us sign it, and after that neither of us can get out."
/
@ close_up: hero stand determined, paper, mama sit calm
early: "One," wrote Mama. "You will {deed}." "Two," said {hero}. "You hold my hand." {refrain clause}
growing: "Clause one," wrote Mama. "You will {deed}." {hero} thought hard. "Clause two," {they} said. "You hold my hand, the whole time, and do not look at your phone." {refrain clause}
confident: "Clause one," wrote Mama. "You will {deed}." "That's only yours," said {hero}. "Naturally. Now it's you." {hero} had not expected to be asked. {They} walked around the table once. "Clause two. You hold my hand the whole time, with both of yours, so that you can't do anything else with them." {refrain clause}

== clause/stop 2
@ kitchen day close_up: hero point determined, mama sit calm holding pencil, table
early: "And this," said {hero}. "When I put up my hand, it stops." "At once," said Mama. {refrain clause}
growing: {refrain three} "If I put my hand up, everything stops." "For how long?" "Until I put it down." That seemed fair. {refrain clause}
confident: "And then: when I put up my hand, everything stops." "Everything?" "Everything. And it goes on only when I take it down." Mama could see nothing wrong with that. She even wished that she had had it herself, at times. {refrain clause}
/
@ medium: hero reach curious, mama stand calm
early: They tried it. {hero} put up {their} hand, and Mama stood still with one leg in the air.
growing: They tested it. {hero} put {their} hand up, and Mama froze on one leg, with the pencil behind her ear, until {they} took it down.
confident: They tested it in the kitchen. Up went the hand. Mama stopped on one leg with her mouth open, and stayed like that, until a pan began to smell. It worked.
=>
@ home day close_up: hero reach determined, mama stand calm
early: One time {hero} put up {their} hand. It all stopped at once. {hero} took a breath. Then {they} took it down.
growing: Once {hero} put {their} hand up, only to see. It stopped at once. {They} breathed in and out, and took it down again by {themself}.
confident: In the middle of it {hero} put up {their} hand. Everything stopped, that very second, as it said in the contract. {They} did not really need anything. It was just good to know. {They} took the hand down.

== clause/song 2
@ kitchen day close_up: hero dance happy, mama sit surprised, table
early: "You have to sing," said {hero}. "And it must be a silly song." {refrain clause}
growing: {refrain three} "You have to sing. And it must be the one with the sausage." "Out loud?" asked Mama. "Out loud." {refrain clause}
confident: "Next clause. You sing. And not just anything, it has to be the one with the sausage." "In front of people?" "It's a contract," said {hero}. Mama swallowed. {refrain clause}
/
@ medium: mama dance happy, hero sit happy
early: Mama tried it in the kitchen. It was very silly.
growing: She had to practise it first. It had a part where one barks.
confident: She had forgotten most of it, so it had to be rehearsed, with the barking. By the third verse {hero} had stopped being cross without noticing.
=>
@ home day medium: mama dance happy, hero sit happy
early: Mama sang the silly song, out loud. All the people looked. {hero} laughed.
growing: And Mama sang the one with the sausage, out loud, although there were people. She even barked.
confident: And there Mama stood, with people looking, and sang all of the one with the sausage, because it was in writing. At the barking she turned red to the hair, but she barked.

== clause/look 2
@ kitchen day close_up: hero stand curious, mama sit calm holding pencil, table
early: "And first I want to see it," said {hero}. "All of it." {refrain clause}
growing: {refrain three} "First I want to look at everything and ask what it is for. As long as I like." {refrain clause}
confident: "And I get to look at it all first, and ask what it's for, and nobody says come along now." "That could take hours." "It takes as long as it takes," said {hero}, which was a thing that Mama said. {refrain clause}
/
@ medium: hero sit calm, mama sit calm
early: {hero} had ten questions. {They} counted them.
growing: {hero} already had ten questions. {They} kept them in {their} head, in the right order.
confident: {hero} prepared the questions at once, so that none would be missing. There were ten, and the last one was whether it had a name.
=>
@ home day close_up: hero stand curious, mama stand calm
early: {hero} looked at it all. {They} asked ten questions. After that it did not look so big.
growing: {hero} asked all ten of {their} questions, and got ten answers. When one knows what a thing is for, it gets smaller.
confident: {hero} looked at everything from the front and from behind and asked {their} ten questions. "You are the first who ever wanted to know its name," somebody said. It had none. {hero} gave it one.

== after 1
@ kitchen day medium: hero sit determined, mama sit calm, pancake, table
early: "And one more," said {hero}. "After that, pancakes." {refrain clause} {refrain sign}
growing: "And the last one," said {hero}. "Afterwards there are pancakes." {refrain clause} Now it was all there. {refrain sign}
confident: "And finally," said {hero}, "afterwards there are ~pancakes. I decide how many." They agreed on five, after some discussion. {refrain clause} {refrain sign}
/
@ close_up: hero stand worried holding pencil, paper
early: {hero} held the pencil. It was hard. But it was all on the paper.
growing: {hero} held the pencil for a long time. {They} still did not want to. But it was all there on the paper, and most of it was {theirs}.
confident: {hero} held the pencil over the dotted line and did not put it down. {They} had not changed {their} mind. But {they} read it again, from top to bottom, and it struck {them} that all but one part of it was {theirs}.

== witness 3
@ kitchen day wide: sib sit happy, cat sit calm, hero stand proud, mama sit happy, table
early: {sib} signed too. {cat} signed with a paw.
growing: "We need witnesses," said Mama. So {sib} made a cross, and {cat} made a paw with ink.
confident: A contract needs witnesses. {sib} made a large cross, mostly on the paper. {cat} was put on the ink pad and then on the sheet, and signed with dignity.
/
@ close_up: paper, hero stand calm, cat sit calm
early: Now it was a real contract.
growing: Now it was a real contract, with clauses, two names, a cross and a paw.
confident: Now it would have held up anywhere. There were clauses, a cross, a paw, and a ring from Mama's coffee cup.

== signed
@ home day medium: hero stand determined, mama stand calm holding paper
early: Then {hero} signed. And {they} {did}. Mama held {their} hand, just as it said on the paper.
growing: Then {hero} signed. And a contract is a contract. {hero} {did}, and Mama held {their} hand with both of hers, the whole time.
confident: {hero} signed. After that there was no way back for either of them, and somehow that made it easier. {They} {did}, and Mama held on with both hands, as it said in clause two, until her nose itched.

== payoffs

== over
@ home day close_up: hero stand surprised, mama stand happy
early: One, two, three, and it was over! "Was that all?" asked {hero}.
growing: {hero} had just begun to count when it was over. "Was that all?" asked {hero}.
confident: It was not nice. It was not so very bad either. It was, above all, short. "Was that all of it?" asked {hero}. "The contract took longer."
/
@ kitchen sunset wide: hero sit happy, mama sit happy, pancake, table
early: After that there were pancakes. {hero} ate five. {They} hung the contract on the wall.
growing: In the evening there were pancakes, five of them, as agreed. {hero} hung the contract on the wall. It was good to have won nearly all of it.
confident: In the evening there were pancakes, five, and nobody could say a word against it. {hero} hung the contract on the kitchen wall, next to the calendar. "Next time," {they} said with a full mouth, "I want a clause about the waiting."

== cat 1
@ home sunset medium: cat hide cross, hero sit calm holding pencil, paper
early: Then {cat} had to go to the vet. {cat!} hid under the bed. {hero} lay down and looked in. "Let us make a contract," {they} said.
growing: The next week it was {cat} who did not want to. {cat!} was going to be brushed, and sat under the bed. {hero} lay down on the floor with paper and a pencil. "Clause one," {they} said kindly. "Now you."
confident: The week after that it was {cat} who refused. {cat!} had seen the brush, and had moved under the bed for the rest of {cat.their} life. Mama looked for {hero}, and found four feet sticking out. "Clause one is mine," a voice was saying. "Now tell me what you need."
/
@ close_up: cat sit calm, hero sit happy holding fish
early: {hero} waited. Then {they} wrote down a fish. {cat} came out.
growing: It was quiet for a while. "A fish," wrote {hero}, and {cat} put out one paw, to sign.
confident: There was a silence. "A fish," said the voice. "Yes. I'll put that in." And out from under the bed came a paw.
