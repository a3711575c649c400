"""Programs that parity asks both models about: ordinary slow Python, taken from no benchmark."""

from __future__ import annotations

PROGRAMS = (
    """\
def shared_tags(left, right):
    shared = []
    for tag in left:
        if tag in right and tag not in shared:
            shared.append(tag)
    return shared
""",
    """\
def running_totals(amounts):
    totals = []
    for i in range(len(amounts)):
        totals.append(sum(amounts[: i + 1]))
    return totals
""",
    """\
def longest_word(path):
    best = ""
    for line in open(path):
        for word in line.split():
            if len(word) > len(best):
                best = word
    return best
""",
    """\
class Inventory:
    def value(self):
        total = 0
        for name in self.prices.keys():
            for item in self.items:
                if item == name:
                    total = total + self.prices[name]
        return total
""",
    """\
n, k = map(int, input().split())
a = list(map(int, input().split()))
count = 0
for i in range(n):
    for j in range(i + 1, n):
        if a[i] + a[j] == k:
            count += 1
print(count)
""",
    """\
def csv_row(fields, separator=","):
    # quotes are doubled, as RFC 4180 says
    text = ""
    for index in range(len(fields)):
        text += '"' + str(fields[index]).replace('"', '""') + '"'
        if index != len(fields) - 1:
            text += separator
    return text
""",
)
