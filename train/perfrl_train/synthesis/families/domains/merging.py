"""Families about many collections that become one."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def overlay_settings(defaults: dict, layers: list[dict]) -> dict:",
        doc="The defaults with every layer laid over them in turn, dicts inside being merged, too.",
        slow=(
            """
            import copy

            def merge(base, extra):
                result = copy.deepcopy(base)
                for option, value in extra.items():
                    if isinstance(value, dict) and isinstance(result.get(option), dict):
                        result[option] = merge(result[option], value)
                    else:
                        result[option] = copy.deepcopy(value)
                return result

            merged = copy.deepcopy(defaults)
            for layer in layers:
                merged = merge(merged, layer)
            return merged
            """,
            """
            import copy

            def merge(base, extra):
                options = list(base)
                for option in extra:
                    if option not in options:
                        options.append(option)
                result = {}
                for option in options:
                    old, new = base.get(option), extra.get(option)
                    if isinstance(old, dict) and isinstance(new, dict):
                        result[option] = merge(old, new)
                    else:
                        result[option] = new if option in extra else old
                return result

            merged = defaults
            for layer in layers:
                merged = merge(merged, layer)
            return copy.deepcopy(merged)
            """,
            """
            import copy

            merged = copy.deepcopy(defaults)
            for layer in layers:
                merged = copy.deepcopy(merged)
                pending = [(merged, layer)]
                while pending:
                    target, values = pending.pop()
                    for option in values:
                        if isinstance(values[option], dict) and isinstance(target.get(option), dict):
                            pending.append((target[option], values[option]))
                        else:
                            target[option] = copy.deepcopy(values[option])
            return merged
            """,
        ),
        fast=(
            """
            import copy

            def merge(target, extra):
                for option, value in extra.items():
                    if isinstance(value, dict) and isinstance(target.get(option), dict):
                        merge(target[option], value)
                    else:
                        target[option] = copy.deepcopy(value)

            merged = copy.deepcopy(defaults)
            for layer in layers:
                merge(merged, layer)
            return merged
            """,
            """
            import copy

            merged = copy.deepcopy(defaults)
            for layer in layers:
                pending = [(merged, layer)]
                while pending:
                    target, values = pending.pop()
                    for option in values:
                        if isinstance(values[option], dict) and isinstance(target.get(option), dict):
                            pending.append((target[option], values[option]))
                        else:
                            target[option] = copy.deepcopy(values[option])
            return merged
            """,
        ),
        inputs="""
            areas = [f"s{i}" for i in range(1 + size // 3)]
            defaults = {area: {f"k{i}": rng.randint(0, 9) for i in range(4)} for area in areas}
            defaults["debug"] = False
            layers = []
            for _ in range(size):
                area, number = rng.choice(areas), rng.randint(0, 6)
                inner = {"limits": {f"m{number}": [number, size]}, f"k{number}": rng.randint(10, 99)}
                layers.append({area: rng.choice((inner, inner, inner, None)), f"extra{number}": True})
        """,
        size=250,
        themes=(
            "overlay_settings defaults layers layer option",
            "apply_patches document patches patch field",
            "layered_theme basic_theme overrides override property_name",
        ),
    ),
    Pattern(
        head="def fold_contacts(contacts: list[dict]) -> list[dict]:",
        doc="A contact for each address, with the first of its longest names and each phone once, in order.",
        slow=(
            """
            folded = []
            for contact in contacts:
                address = clean_address(contact["address"])
                for known in folded:
                    if known["address"] == address:
                        break
                else:
                    known = {"address": address, "name": "", "phones": []}
                    folded.append(known)
                if len(contact["name"]) > len(known["name"]):
                    known["name"] = contact["name"]
                for phone in contact["phones"]:
                    if phone not in known["phones"]:
                        known["phones"].append(phone)
            return folded
            """,
            """
            addresses = []
            for contact in contacts:
                if clean_address(contact["address"]) not in addresses:
                    addresses.append(clean_address(contact["address"]))
            folded = []
            for address in addresses:
                same = [each for each in contacts if clean_address(each["address"]) == address]
                longest = ""
                phones = []
                for contact in same:
                    if len(contact["name"]) > len(longest):
                        longest = contact["name"]
                    phones.extend(contact["phones"])
                phones = [phone for i, phone in enumerate(phones) if phone not in phones[:i]]
                folded.append({"address": address, "name": longest, "phones": phones})
            return folded
            """,
            """
            addresses, names, phones = [], [], []
            for contact in contacts:
                address = clean_address(contact["address"])
                if address not in addresses:
                    addresses.append(address)
                    names.append([])
                    phones.append([])
                names[addresses.index(address)].append(contact["name"])
                for phone in contact["phones"]:
                    if phones[addresses.index(address)].count(phone) == 0:
                        phones[addresses.index(address)].append(phone)
            folded = []
            for i in range(len(addresses)):
                longest = max(names[i], key=len)
                folded.append({"address": addresses[i], "name": longest, "phones": phones[i]})
            return folded
            """,
        ),
        fast=(
            """
            folded = {}
            for contact in contacts:
                address = clean_address(contact["address"])
                known = folded.get(address)
                if known is None:
                    known = {"address": address, "name": "", "phones": []}
                    folded[address] = known
                if len(contact["name"]) > len(known["name"]):
                    known["name"] = contact["name"]
                for phone in contact["phones"]:
                    if phone not in known["phones"]:
                        known["phones"].append(phone)
            return list(folded.values())
            """,
            """
            groups = {}
            for contact in contacts:
                groups.setdefault(clean_address(contact["address"]), []).append(contact)
            folded = []
            for address, same in groups.items():
                longest = max((contact["name"] for contact in same), key=len)
                phones = dict.fromkeys(phone for contact in same for phone in contact["phones"])
                folded.append({"address": address, "name": longest, "phones": list(phones)})
            return folded
            """,
        ),
        helpers="""
            def clean_address(text: str) -> str:
                return text.strip().lower()
        """,
        inputs="""
            contacts = []
            for _ in range(size):
                address = rng.choice(("Ann", " bob", "CY ")) + f"{rng.randint(0, size // 6)}@x.org"
                phones = [str(rng.randint(100, 140)) for _ in range(rng.randint(0, 3))]
                name = rng.choice(("", "Ann", "Ben", "Ann Lee", "Benedict"))
                contacts.append({"address": address, "name": name, "phones": phones})
        """,
        size=1000,
        themes=(
            "fold_contacts contacts contact phones phone",
            "merge_suppliers suppliers supplier items_sold article",
            "join_profiles profiles profile hobbies hobby",
        ),
    ),
    Pattern(
        head="def serve_in_turns(queues: list[list[int]]) -> list[int]:",
        doc="The first of every queue, then the second of every queue that has one, and so on.",
        slow=(
            """
            served = []
            longest = max([len(queue) for queue in queues], default=0)
            for turn in range(longest):
                for queue in queues:
                    if turn < len(queue):
                        served.append(queue[turn])
            return served
            """,
            """
            waiting = [list(queue) for queue in queues]
            served = []
            while any(waiting):
                for i in range(len(waiting)):
                    if len(waiting[i]) > 0:
                        served.append(waiting[i][0])
                        waiting[i] = waiting[i][1:]
            return served
            """,
            """
            served = []
            turn = 0
            found = True
            while found:
                found = False
                for queue in queues:
                    try:
                        served.append(queue[turn])
                    except IndexError:
                        continue
                    found = True
                turn += 1
            return served
            """,
        ),
        fast=(
            """
            served = []
            turn = 0
            waiting = [queue for queue in queues if queue]
            while waiting:
                for queue in waiting:
                    served.append(queue[turn])
                turn += 1
                waiting = [queue for queue in waiting if turn < len(queue)]
            return served
            """,
            """
            turns = []
            for queue in queues:
                for turn, job in enumerate(queue):
                    if turn == len(turns):
                        turns.append([])
                    turns[turn].append(job)
            return [job for jobs in turns for job in jobs]
            """,
            """
            tagged = [(turn, i, job) for i, queue in enumerate(queues) for turn, job in enumerate(queue)]
            tagged.sort()
            return [job for turn, i, job in tagged]
            """,
        ),
        inputs="""
            lengths = [rng.randint(0, 3) for _ in range(size)]
            if lengths:
                lengths[rng.randrange(size)] = size
            queues = [[rng.randint(0, 99) for _ in range(length)] for length in lengths]
        """,
        size=600,
        themes=(
            "serve_in_turns queues queue served",
            "deal_from_piles piles pile dealt",
            "alternate_tracks tracks track mixed",
        ),
    ),
)
