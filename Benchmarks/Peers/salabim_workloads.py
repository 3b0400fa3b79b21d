"""The workloads in salabim: salabim_workloads.py w1|w2|w3|w4 SIZE STEPS"""
import random
import sys
import time
from random import expovariate, randrange

import salabim as sim

from report import result

workload, size, steps = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
sim.yieldless(False)
random.seed(42)
env = sim.Environment(trace=False, random_seed=42)
ENGINE = "salabim-" + sim.__version__
counts = [0, 0]
received = [0] * 64


def play(**limit):
    start = time.process_time()
    env.run(**limit)
    return time.process_time() - start


class Process(sim.Component):
    def process(self):
        while True:
            yield self.hold(expovariate(1.0))
            counts[0] += 1


class Message(sim.Component):
    def process(self):
        while True:
            yield self.hold(1.0 + expovariate(1.0))
            received[randrange(64)] += 1


class Customer(sim.Component):
    def process(self):
        arrival = env._now
        yield self.request(server)
        counts[1] += env._now - arrival
        yield self.hold(expovariate(1.0))
        self.release(server)
        counts[0] += 1


class Source(sim.Component):
    def process(self):
        for _ in range(steps):
            yield self.hold(expovariate(0.9))
            Customer()


class Beat(sim.Component):
    def process(self):
        yield self.hold(0.040)
        counts[1] += 1


class Agent(sim.Component):
    def process(self):
        yield self.hold(random.random() * 300.0)
        while True:
            counts[0] += 1
            Beat()
            yield self.hold(300.0)


if workload == "w1":
    for _ in range(size):
        Process()
    env.run(till=1e-12)
    span = play(duration=steps / size)
    result(ENGINE, workload, size, counts[0], span)
elif workload == "w2":
    for _ in range(1024):
        Message()
    env.run(till=1e-12)
    span = play(duration=steps / 512.0)
    result(ENGINE, workload, 1024, sum(received), span)
elif workload == "w3":
    server = sim.Resource("server", 1)
    Source()
    span = play()
    result(ENGINE, workload, 1, 2 * counts[0], span, f"wait={counts[1] / counts[0]:.3f}")
elif workload == "w4":
    start = time.process_time()
    for _ in range(size):
        Agent()
    env.run(till=3600.0)
    result(ENGINE, workload, size, sum(counts), time.process_time() - start, f"beats={counts[0]}")
