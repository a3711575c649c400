def valid_cards(numbers):
    """The card numbers (digits with blanks or dashes) whose Luhn check sum is right."""
    valid = []
    for number in numbers:
        cleaned = ""
        for character in number:
            if character not in [" ", "-"]:
                cleaned = cleaned + character
        total = 0
        reverse = list(reversed(cleaned))
        for i in range(len(reverse)):
            digit = int(reverse[i])
            if i % 2 == 1:
                doubled = str(digit * 2)
                total += sum([int(d) for d in doubled])
            else:
                total += digit
        if total % 10 == 0:
            valid.append(number)
    return valid
