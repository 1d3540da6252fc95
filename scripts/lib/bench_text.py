"""Prose for benchmarks: sentences alike in length and kind, no two the same."""

import random

WHO = [
    "the old keeper", "the harbour master", "a tired clerk", "my neighbour", "the committee",
    "the youngest sailor", "an engineer from the city", "the baker on the corner", "her brother", "the night watch",
]
DID = [
    "wrote about", "walked past", "measured", "painted", "forgot",
    "counted", "described", "mended", "borrowed", "complained about",
]
WHAT = [
    "the lighthouse", "the broken bridge", "eleven letters", "the winter storm", "a wooden boat",
    "the long report", "the market square", "three lanterns", "the empty station", "a map of the coast",
]
WHEN = [
    "on a quiet morning", "before the rain began", "after the second bell", "without telling anyone",
    "in the autumn of that year", "while the others slept", "and nobody asked why", "as the tide went out",
    "for the third time", "with great care",
]
SECONDS_A_SENTENCE = 9.3


def article(path, minutes):
    """Writes an article of some minutes of speech, in paragraphs and chapters, and gives its path."""
    chance = random.Random(5)

    def clause():
        return " ".join(chance.choice(words) for words in (WHO, DID, WHAT, WHEN))

    lines, paragraph = ["# A Long Account", ""], []
    for number in range(1, round(minutes * 60 / SECONDS_A_SENTENCE) + 1):
        first = clause()
        paragraph.append(f"{first[0].upper()}{first[1:]}, and entry {number} says that {clause()}.")
        if number % 4 == 0:
            lines += [" ".join(paragraph), ""]
            paragraph = []
        if number % 80 == 0:
            lines += [f"## Part {number // 80 + 1}", ""]
    lines.append(" ".join(paragraph))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n")
    return path
