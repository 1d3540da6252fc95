<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" alphabet="ipa" xml:lang="en-US" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon">
<lexeme><grapheme>weir</grapheme><phoneme>wɪɹ</phoneme></lexeme></lexicon>
