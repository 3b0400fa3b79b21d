"""The workloads in SimPy: simpy_workloads.py w1|w2|w3|w4|day SIZE STEPS

Timeouts with callbacks where that is natural, which is SimPy's fastest way; processes in W3 and W4.
"""
import random
import sys
import time
from random import expovariate, randrange

import simpy

from report import result

workload, size, steps = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
random.seed(42)
env = simpy.Environment()
ENGINE = "simpy-" + simpy.__version__


def timeout(delay, callback, value=None):
    event = simpy.events.Timeout(env, delay, value)
    event.callbacks.append(callback)


def play(count):
    """Plays a number of events and tells how long that took."""
    start = time.process_time()
    step = env.step
    for _ in range(count):
        step()
    return time.process_time() - start


def hold():
    def fire(_):
        timeout(expovariate(1.0), fire)

    for _ in range(size):
        timeout(expovariate(1.0), fire)
    result(ENGINE, "w1", size, steps, play(steps))


def message_passing():
    received = [0] * 64

    def deliver(event):
        received[event._value] += 1
        timeout(1.0 + expovariate(1.0), deliver, randrange(64))

    for _ in range(1024):
        timeout(1.0 + expovariate(1.0), deliver, randrange(64))
    result(ENGINE, "w2", 1024, steps, play(steps))


def queue_with_one_server():
    server = simpy.Resource(env, 1)
    waits = [0.0]

    def customer():
        arrival = env.now
        with server.request() as request:
            yield request
            waits[0] += env.now - arrival
            yield env.timeout(expovariate(1.0))

    def source():
        for _ in range(steps):
            yield env.timeout(expovariate(0.9))
            env.process(customer())

    env.process(source())
    start = time.process_time()
    env.run()
    span = time.process_time() - start
    result(ENGINE, "w3", 1, 2 * steps, span, f"wait={waits[0] / steps:.3f}")


def timers():
    counts = [0, 0]

    def arrive(_):
        counts[1] += 1

    def agent():
        yield env.timeout(random.random() * 300.0)
        while True:
            counts[0] += 1
            timeout(0.040, arrive)
            yield env.timeout(300.0)

    start = time.process_time()
    for _ in range(size):
        env.process(agent())
    env.run(until=3600.0)
    span = time.process_time() - start
    result(ENGINE, "w4", size, sum(counts), span, f"beats={counts[0]}")


def day():
    """A slice of the reference day with every message played; see PlayedDay.swift."""
    failures = [0] * size
    counts = {"received": 0, "failed": 0, "degraded": 0, "beats": 0}
    state = {"down": False}

    def arrive(event):
        ven = event._value
        if state["down"] and ven < size // 8:
            counts["failed"] += 1
            failures[ven] += 1
            if failures[ven] == 3:
                counts["degraded"] += 1
        else:
            counts["received"] += 1
            if failures[ven] >= 3:
                counts["degraded"] -= 1
            failures[ven] = 0

    def agent(ven, first, interval):
        yield env.timeout(first)
        while True:
            counts["beats"] += 1
            timeout(0.040, arrive, ven)
            yield env.timeout(interval)

    def outage():
        yield env.timeout(steps / 4)
        state["down"] = True
        yield env.timeout(steps / 2)
        state["down"] = False

    start = time.process_time()
    for ven in range(size):
        phase = random.random()
        env.process(agent(ven, phase * 300.0, 300.0))
        env.process(agent(ven, phase * 600.0, 600.0))
    env.process(outage())
    env.run(until=float(steps))
    span = time.process_time() - start
    messages = counts["received"] + counts["failed"]
    result(ENGINE, "day", size, counts["beats"] + messages, span, f"failed={counts['failed']}")


WORKLOADS = {"w1": hold, "w2": message_passing, "w3": queue_with_one_server, "w4": timers, "day": day}
WORKLOADS[workload]()
