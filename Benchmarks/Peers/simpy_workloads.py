"""The workloads in SimPy: simpy_workloads.py w1|w2|w3|w4 SIZE STEPS

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


{"w1": hold, "w2": message_passing, "w3": queue_with_one_server, "w4": timers}[workload]()
