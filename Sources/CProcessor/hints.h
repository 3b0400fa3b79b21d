// Hints to the processor that Swift has no words for. They change speed only, never a result.
#ifndef FIREDRILL_PROCESSOR_HINTS_H
#define FIREDRILL_PROCESSOR_HINTS_H

// Begins to read a line of memory that will be needed soon; waits for nothing, and never faults.
static inline __attribute__((always_inline)) void prefetch_line(const void *_Nonnull address) {
  __builtin_prefetch(address);
}

#endif
