"""Families of several steps in which one or two are slow: lists of contacts and of teams."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def merged_contacts(rows: list[str]) -> list[str]:",
        doc="One line per mail address with the first name given and all phones, sorted; rows are like"
        " Ann;ann@home;123, those without an @ are dropped.",
        slow=(
            """
            merged = []
            for row in rows:
                name, mail, phone = [part.strip() for part in row.split(";")]
                mail = mail.lower()
                if "@" not in mail:
                    continue
                for contact in merged:
                    if contact["mail"] == mail:
                        break
                else:
                    contact = {"name": name.title(), "mail": mail, "phones": []}
                    merged.append(contact)
                phone = phone.replace("-", "")
                if phone and phone not in contact["phones"]:
                    contact["phones"].append(phone)
            lines = [f"{c['name']} <{c['mail']}> {' '.join(c['phones'])}".rstrip() for c in merged]
            return sorted(lines)
            """,
            """
            cleaned = []
            for row in rows:
                parts = row.split(";")
                name, mail, phone = parts[0].strip(), parts[1].strip().lower(), parts[2].strip()
                if "@" in mail:
                    cleaned.append((name.title(), mail, phone.replace("-", "")))

            lines = []
            for mail in {entry[1] for entry in cleaned}:
                group = [entry for entry in cleaned if entry[1] == mail]
                phones = []
                for entry in group:
                    if entry[2] and entry[2] not in phones:
                        phones.append(entry[2])
                lines.append(f"{group[0][0]} <{mail}> {' '.join(phones)}".rstrip())
            lines.sort()
            return lines
            """,
            """
            mails = []
            names = []
            phones = []
            for row in rows:
                name, mail, phone = [part.strip() for part in row.split(";")]
                mail = mail.lower()
                if mail.find("@") == -1:
                    continue
                if mail not in mails:
                    mails.append(mail)
                    names.append(name.title())
                    phones.append([])
                number = phone.replace("-", "")
                if number != "" and number not in phones[mails.index(mail)]:
                    phones[mails.index(mail)].append(number)
            lines = []
            for i in range(len(mails)):
                line = names[i] + " <" + mails[i] + ">"
                for number in phones[i]:
                    line += " " + number
                lines.append(line)
            return sorted(lines)
            """,
        ),
        fast=(
            """
            merged = {}
            for row in rows:
                name, mail, phone = [part.strip() for part in row.split(";")]
                mail = mail.lower()
                if "@" not in mail:
                    continue
                contact = merged.get(mail)
                if contact is None:
                    contact = {"name": name.title(), "mail": mail, "phones": []}
                    merged[mail] = contact
                phone = phone.replace("-", "")
                if phone and phone not in contact["phones"]:
                    contact["phones"].append(phone)
            lines = [f"{c['name']} <{c['mail']}> {' '.join(c['phones'])}".rstrip() for c in merged.values()]
            return sorted(lines)
            """,
            """
            names = {}
            phones = {}
            for row in rows:
                name, mail, phone = [part.strip() for part in row.split(";")]
                mail = mail.lower()
                if "@" in mail:
                    names.setdefault(mail, name.title())
                    numbers = phones.setdefault(mail, {})
                    number = phone.replace("-", "")
                    if number:
                        numbers[number] = True
            lines = [f"{names[mail]} <{mail}> {' '.join(phones[mail])}".rstrip() for mail in names]
            return sorted(lines)
            """,
        ),
        inputs="""
            rows = []
            for _ in range(size):
                who = rng.choice(("ann", "Bob lee", " eve"))
                where = f"{rng.choice('aA')}{rng.randint(0, size // 2)}{rng.choice(('@x.org', '@X.org', ''))}"
                rows.append(f"{who}; {where};{rng.choice(('', '55-1', '551', '70'))}")
        """,
        size=2500,
        themes=(
            "merged_contacts rows row contact merged",
            "member_list entries signup member joined",
            "guest_book answers answer guest gathered",
        ),
    ),
    Pattern(
        head="def season_table(results: list[str]) -> list[str]:",
        doc="Teams with points and goal difference, best first, then by name; results are like ants 3 bees 1,"
        " three points for a win, one each for a draw; teams that only played themselves are not listed.",
        slow=(
            """
            games = []
            for result in results:
                home, scored, away, conceded = result.split()
                if home != away:
                    games.append((home, int(scored), away, int(conceded)))

            table = []
            for team in {game[0] for game in games} | {game[2] for game in games}:
                points = 0
                difference = 0
                for home, scored, away, conceded in games:
                    if team not in (home, away):
                        continue
                    margin = scored - conceded if team == home else conceded - scored
                    difference += margin
                    points += 3 if margin > 0 else 1 if margin == 0 else 0
                table.append((-points, -difference, team))
            table.sort()
            return [f"{team} {-points} {-difference}" for points, difference, team in table]
            """,
            """
            standings = {}
            for result in results:
                home, scored, away, conceded = result.split()
                if home == away:
                    continue
                margin = int(scored) - int(conceded)
                for team, gained in ((home, margin), (away, -margin)):
                    row = standings.setdefault(team, [0, 0])
                    row[0] += 3 if gained > 0 else 1 if gained == 0 else 0
                    row[1] += gained

            table = [(-row[0], -row[1], team) for team, row in standings.items()]
            for end in range(len(table) - 1, 0, -1):
                for i in range(end):
                    if table[i] > table[i + 1]:
                        table[i], table[i + 1] = table[i + 1], table[i]
            return [f"{team} {-points} {-difference}" for points, difference, team in table]
            """,
            """
            def row_of(team, table):
                for row in table:
                    if row[2] == team:
                        return row
                table.append([0, 0, team])
                return table[-1]

            table = []
            for result in results:
                home, scored, away, conceded = result.split()
                margin = int(scored) - int(conceded)
                if home == away:
                    continue
                winner, loser = row_of(home, table), row_of(away, table)
                if margin < 0:
                    winner, loser = loser, winner
                winner[0] -= 3 if margin else 1
                loser[0] -= 0 if margin else 1
                winner[1] -= abs(margin)
                loser[1] += abs(margin)
            lines = []
            while table:
                best = min(table)
                table.remove(best)
                lines.append("%s %d %d" % (best[2], -best[0], -best[1]))
            return lines
            """,
        ),
        fast=(
            """
            standings = {}
            for result in results:
                home, scored, away, conceded = result.split()
                if home == away:
                    continue
                margin = int(scored) - int(conceded)
                for team, gained in ((home, margin), (away, -margin)):
                    row = standings.setdefault(team, [0, 0])
                    row[0] += 3 if gained > 0 else 1 if gained == 0 else 0
                    row[1] += gained

            table = sorted((-row[0], -row[1], team) for team, row in standings.items())
            return [f"{team} {-points} {-difference}" for points, difference, team in table]
            """,
            """
            from collections import defaultdict

            points = defaultdict(int)
            difference = defaultdict(int)
            for result in results:
                home, scored, away, conceded = result.split()
                if home != away:
                    margin = int(scored) - int(conceded)
                    points[home] += 3 if margin > 0 else 1 if margin == 0 else 0
                    points[away] += 3 if margin < 0 else 1 if margin == 0 else 0
                    difference[home] += margin
                    difference[away] -= margin
            order = sorted(points, key=lambda team: (-points[team], -difference[team], team))
            return [f"{team} {points[team]} {difference[team]}" for team in order]
            """,
        ),
        inputs="""
            results = []
            for _ in range(size):
                home, away = rng.randint(0, size // 3), rng.randint(0, size // 3)
                results.append(f"c{home} {rng.randint(0, 4)} c{away} {rng.randint(0, 4)}")
        """,
        size=1800,
        themes=(
            "season_table results result team table",
            "duel_ladder duels duel player ladder",
            "debate_ranking debates debate school ranking",
        ),
    ),
)
