"""What every Python program of the comparison prints, for the driver to read."""


def peak_kb():
    """Peak memory of this process alone."""
    with open("/proc/self/status") as status:
        for line in status:
            if line.startswith("VmHWM:"):
                return int(line.split()[1])
    return 0


def result(engine, workload, size, events, seconds, rest=""):
    print(
        f"RESULT {engine} {workload} n={size} events={events} sec={seconds:.6f} "
        f"rate={events / seconds:.0f} rss_kb={peak_kb()} {rest}",
        flush=True,
    )
