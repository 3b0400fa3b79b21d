"""M/M/1 in Ciw, which plays networks of queues only: ciw_workloads.py w3 SIZE CUSTOMERS"""
import sys
import time

import ciw

from report import result

customers = int(sys.argv[3])
ciw.seed(42)
network = ciw.create_network(
    arrival_distributions=[ciw.dists.Exponential(0.9)],
    service_distributions=[ciw.dists.Exponential(1.0)],
    number_of_servers=[1],
)
simulation = ciw.Simulation(network)
start = time.process_time()
simulation.simulate_until_max_customers(customers, method="Finish")
span = time.process_time() - start
records = simulation.get_all_records()
wait = sum(record.waiting_time for record in records) / len(records)
result("ciw-" + ciw.__version__, "w3", 1, 2 * customers, span, f"wait={wait:.3f}")
