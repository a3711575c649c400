_DOUBLED = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)


def valid_cards(numbers):
    """The card numbers (digits with blanks or dashes) whose Luhn check sum is right."""
    valid = []
    for number in numbers:
        digits = list(map(int, number.replace(" ", "").replace("-", "")))
        if (sum(digits[-1::-2]) + sum([_DOUBLED[d] for d in digits[-2::-2]])) % 10 == 0:
            valid.append(number)
    return valid
