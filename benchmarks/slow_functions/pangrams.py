def is_pangram(sentence):
    for letter in "abcdefghijklmnopqrstuvwxyz":
        found = False
        for character in sentence:
            if character.lower() == letter:
                found = True
        if not found:
            return False
    return True
