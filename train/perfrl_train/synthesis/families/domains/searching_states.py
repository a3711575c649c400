"""Families about groups that join and states that recur."""

from perfrl_train.synthesis.families.pattern import Pattern

FAMILIES = (
    Pattern(
        head="def network_ready(machines: int, cables: list[tuple[int, int]]) -> int:",
        doc="How many of the cables, in their order, it takes to join all machines, numbered from 0, or -1.",
        slow=(
            """
            group = list(range(machines))
            if machines <= 1:
                return 0
            for laid, (a, b) in enumerate(cables, start=1):
                old, kept = group[a], group[b]
                for i in range(machines):
                    if group[i] == old:
                        group[i] = kept
                if len(set(group)) == 1:
                    return laid
            return -1
            """,
            """
            if machines < 2:
                return 0
            neighbours = {machine: [] for machine in range(machines)}
            for laid in range(len(cables)):
                a, b = cables[laid]
                neighbours[a].append(b)
                neighbours[b].append(a)
                seen = {0}
                waiting = [0]
                while waiting:
                    for other in neighbours[waiting.pop()]:
                        if other not in seen:
                            seen.add(other)
                            waiting.append(other)
                if len(seen) == machines:
                    return laid + 1
            return -1
            """,
            """
            for laid in range(len(cables) + 1):
                leader = list(range(machines))
                parts = machines
                for a, b in cables[:laid]:
                    while leader[a] != a:
                        leader[a] = leader[leader[a]]
                        a = leader[a]
                    while leader[b] != b:
                        leader[b] = leader[leader[b]]
                        b = leader[b]
                    if a != b:
                        leader[a] = b
                        parts -= 1
                if parts <= 1:
                    return laid
            return -1
            """,
        ),
        fast=(
            """
            leader = list(range(machines))
            parts = machines
            if parts <= 1:
                return 0
            for laid, (a, b) in enumerate(cables, start=1):
                while leader[a] != a:
                    leader[a] = leader[leader[a]]
                    a = leader[a]
                while leader[b] != b:
                    leader[b] = leader[leader[b]]
                    b = leader[b]
                if a != b:
                    leader[a] = b
                    parts -= 1
                if parts == 1:
                    return laid
            return -1
            """,
            """
            group = list(range(machines))
            members = [[machine] for machine in range(machines)]
            if machines <= 1:
                return 0
            for laid, (a, b) in enumerate(cables, start=1):
                old, kept = group[a], group[b]
                if old == kept:
                    continue
                if len(members[old]) > len(members[kept]):
                    old, kept = kept, old
                for machine in members[old]:
                    group[machine] = kept
                members[kept] += members[old]
                if len(members[kept]) == machines:
                    return laid
            return -1
            """,
            """
            if machines < 2:
                return 0
            parents = {}

            def find(machine):
                root = machine
                while root in parents:
                    root = parents[root]
                while machine != root:
                    parents[machine], machine = root, parents[machine]
                return root

            for laid, (a, b) in enumerate(cables):
                first, second = find(a), find(b)
                if first != second:
                    parents[first] = second
                    if len(parents) == machines - 1:
                        return laid + 1
            return -1
            """,
        ),
        inputs="""
            machines = size
            count = 5 * size if rng.random() < 0.7 or size > 50 else size // 2
            cables = [(rng.randrange(machines), rng.randrange(machines)) for _ in range(count)]
            lone = rng.randrange(machines) if machines else 0
            cables = [(a, b) for a, b in cables if lone not in (a, b)]
            cables += [(lone, (lone + 1) % size)] if size and rng.random() < 0.8 else []
        """,
        size=220,
        themes=(
            "network_ready machines machine cables laid",
            "islands_united islands island bridges built",
            "rooms_connected rooms room doors opened",
        ),
    ),
    Pattern(
        head="def lamps_after(lamps: list[int], steps: int) -> list[int]:",
        doc="The ring of lamps after steps, in each of which one is on if one neighbour alone was on.",
        helpers="""
            def next_state(state):
                count = len(state)
                return [state[i - 1] ^ state[(i + 1) % count] for i in range(count)]
        """,
        slow=(
            """
            state = list(lamps)
            for _ in range(steps):
                state = next_state(state)
            return state
            """,
            """
            states = [list(lamps)]
            done = 0
            while done < steps:
                before = list(states[done])
                after = next_state(before)
                if len(after) != len(before):
                    raise ValueError("the ring must keep its length")
                states.append(after)
                done += 1
            return states[-1]
            """,
            """
            history = []
            state = list(lamps)
            while len(history) < steps:
                history.append(state)
                state = next_state(state)
                if state in history:
                    first = history.index(state)
                    return history[first + (steps - first) % (len(history) - first)]
            return state
            """,
        ),
        fast=(
            """
            state = list(lamps)
            seen = {}
            done = 0
            while done < steps:
                if tuple(state) in seen:
                    cycle = done - seen[tuple(state)]
                    for _ in range((steps - done) % cycle):
                        state = next_state(state)
                    break
                seen[tuple(state)] = done
                state = next_state(state)
                done += 1
            return state
            """,
            """
            history = []
            seen = {}
            state = list(lamps)
            while len(history) < steps:
                seen[tuple(state)] = len(history)
                history.append(state)
                state = next_state(state)
                first = seen.get(tuple(state))
                if first is not None:
                    return history[first + (steps - first) % (len(history) - first)]
            return state
            """,
        ),
        inputs="""
            count = rng.randint(0, 7) if size < 50 else 23
            lamps = [rng.randint(0, 1) for _ in range(count)]
            steps = rng.choice((size, 9 * size)) if size < 50 else size
        """,
        size=30000,
        themes=(
            "lamps_after lamps steps",
            "cells_later cells rounds",
            "switches_at switches ticks",
        ),
    ),
)
