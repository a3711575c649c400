"""Families of several steps in which one or two are slow: digests of sales and requests."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def region_digest(lines: list[str]) -> list[str]:",
        doc="For each region, from the one that took most, its takings and best product; lines are like"
        " north;tea;3;250 (region, product, count, price), others are skipped.",
        slow=(
            """
            rows = []
            for line in lines:
                parts = line.split(";")
                if len(parts) != 4 or not parts[2].isdigit() or not parts[3].isdigit():
                    continue
                rows.append((parts[0].strip().lower(), parts[1], int(parts[2]) * int(parts[3])))
            digest = []
            for region in sorted({row[0] for row in rows}):
                total = sum(row[2] for row in rows if row[0] == region)
                takings = {}
                for row in rows:
                    if row[0] == region:
                        takings[row[1]] = takings.get(row[1], 0) + row[2]
                best = min(takings, key=lambda product: (-takings[product], product))
                digest.append((-total, region, best))
            return [f"{region}: {-total} ({best})" for total, region, best in sorted(digest)]
            """,
            """
            pairs = []
            amounts = []
            for line in lines:
                try:
                    region, product, count, price = line.split(";")
                    amount = int(count) * int(price)
                except ValueError:
                    continue
                pair = (region.strip().lower(), product)
                if pair not in pairs:
                    pairs.append(pair)
                    amounts.append(0)
                amounts[pairs.index(pair)] += amount

            totals = {}
            best = {}
            for (region, product), amount in zip(pairs, amounts):
                totals[region] = totals.get(region, 0) + amount
                if region not in best or (-amount, product) < best[region]:
                    best[region] = (-amount, product)
            order = sorted(totals, key=lambda region: (-totals[region], region))
            return [f"{region}: {totals[region]} ({best[region][1]})" for region in order]
            """,
            """
            def parse(line):
                region, product, count, price = line.split(";")
                return region.strip().lower(), product, int(count) * int(price)

            rows = []
            for line in lines:
                try:
                    rows.append(parse(line))
                except ValueError:
                    pass
            digest = []
            while rows:
                region = rows[0][0]
                mine = [row for row in rows if row[0] == region]
                rows = [row for row in rows if row[0] != region]
                sold = {}
                for row in mine:
                    sold[row[1]] = sold.get(row[1], 0) + row[2]
                best = sorted(sold.items(), key=lambda item: (-item[1], item[0]))[0][0]
                digest.append([sum(sold.values()), region, best])
            digest.sort(key=lambda entry: (-entry[0], entry[1]))
            return ["%s: %d (%s)" % (region, total, best) for total, region, best in digest]
            """,
        ),
        fast=(
            """
            grouped = {}
            for line in lines:
                parts = line.split(";")
                if len(parts) != 4 or not parts[2].isdigit() or not parts[3].isdigit():
                    continue
                takings = grouped.setdefault(parts[0].strip().lower(), {})
                takings[parts[1]] = takings.get(parts[1], 0) + int(parts[2]) * int(parts[3])
            digest = []
            for region, takings in grouped.items():
                best = min(takings, key=lambda product: (-takings[product], product))
                digest.append((-sum(takings.values()), region, best))
            return [f"{region}: {-total} ({best})" for total, region, best in sorted(digest)]
            """,
            """
            amounts = {}
            for line in lines:
                try:
                    region, product, count, price = line.split(";")
                    amount = int(count) * int(price)
                except ValueError:
                    continue
                pair = (region.strip().lower(), product)
                amounts[pair] = amounts.get(pair, 0) + amount

            totals = {}
            best = {}
            for (region, product), amount in amounts.items():
                totals[region] = totals.get(region, 0) + amount
                if region not in best or (-amount, product) < best[region]:
                    best[region] = (-amount, product)
            order = sorted(totals, key=lambda region: (-totals[region], region))
            return [f"{region}: {totals[region]} ({best[region][1]})" for region in order]
            """,
        ),
        inputs="""
            lines = []
            for _ in range(size):
                place = f"{rng.choice('nNsS')}{rng.randint(0, size // 20)}{rng.choice(('', ' '))}"
                sold = f"{rng.choice(('tea', 'rice', 'oats', 'salt', 'corn', 'figs'))};{rng.randint(0, 9)}"
                lines.append(f"{place};{sold};{rng.choice(('50', '70', '120', '300', 'free', '9;9'))}")
        """,
        size=3000,
        themes=(
            "region_digest lines line region product",
            "genre_digest records record genre title",
            "station_digest tickets ticket station route",
        ),
    ),
    Pattern(
        head="def page_audience(requests: list[str], robots: list[str], least: int) -> list[str]:",
        doc="Each path that at least so many different addresses asked for, most asked for first; lines are"
        " address, path and status, those of robots and failed ones (400 and more) do not count.",
        slow=(
            """
            audience = {}
            for request in requests:
                address, path, status = request.split()
                if address in robots or int(status) >= 400:
                    continue
                path = path.split("?")[0].rstrip("/")
                if path not in audience:
                    audience[path] = []
                if address not in audience[path]:
                    audience[path].append(address)
            rows = []
            for path, addresses in audience.items():
                if len(addresses) >= least:
                    rows.append((-len(addresses), path))
            rows.sort()
            return [f"{path} {-count}" for count, path in rows]
            """,
            """
            seen = []
            counts = {}
            for request in requests:
                address, path, status = request.split()
                if address in robots:
                    continue
                if int(status) >= 400:
                    continue
                path = path.partition("?")[0].rstrip("/")
                if (address, path) in seen:
                    continue
                seen.append((address, path))
                counts[path] = counts.get(path, 0) + 1
            ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
            return [f"{path} {count}" for path, count in ordered if count >= least]
            """,
            """
            split = [request.split() for request in requests]
            human = [parts for parts in split if robots.count(parts[0]) == 0]
            good = [parts for parts in human if int(parts[2]) < 400]
            cleaned = [(parts[0], parts[1].split("?")[0].rstrip("/")) for parts in good]
            report = []
            for path in sorted({pair[1] for pair in cleaned}):
                addresses = {pair[0] for pair in cleaned if pair[1] == path}
                if len(addresses) >= least:
                    report.append((len(addresses), path))
            report.sort(key=lambda row: row[0], reverse=True)
            return [f"{path} {count}" for count, path in report]
            """,
        ),
        fast=(
            """
            blocked = set(robots)
            audience = {}
            for request in requests:
                address, path, status = request.split()
                if address in blocked or int(status) >= 400:
                    continue
                path = path.split("?")[0].rstrip("/")
                if path not in audience:
                    audience[path] = set()
                audience[path].add(address)
            rows = []
            for path, addresses in audience.items():
                if len(addresses) >= least:
                    rows.append((-len(addresses), path))
            rows.sort()
            return [f"{path} {-count}" for count, path in rows]
            """,
            """
            from collections import Counter

            blocked = set(robots)
            pairs = set()
            for request in requests:
                address, path, status = request.split()
                if address not in blocked and int(status) < 400:
                    pairs.add((address, path.partition("?")[0].rstrip("/")))
            counts = Counter(path for _, path in pairs)
            ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
            return [f"{path} {count}" for path, count in ordered if count >= least]
            """,
        ),
        inputs="""
            robots = [f"10.0.0.{i}" for i in range(0, size // 2, 2)]
            requests = []
            for _ in range(size):
                asked = f"/p{rng.randint(0, int(size**0.5))}{rng.choice(('', '', '/', '?q=1'))}"
                requests.append(f"10.0.0.{rng.randint(0, size // 2)} {asked} {rng.choice((200, 301, 404))}")
            least = rng.randint(0, 2) + size // 100
        """,
        size=3000,
        themes=(
            "page_audience requests request robots path",
            "song_listeners plays play testers song",
            "file_readers downloads download bots file",
        ),
    ),
)
