// Hints to the processor and to its memory that Swift has no words for. They change speed only,
// never a result.
#ifndef FIREDRILL_PROCESSOR_HINTS_H
#define FIREDRILL_PROCESSOR_HINTS_H

#include <sys/mman.h>

// Begins to read a line of memory that will be needed soon; waits for nothing, and never faults.
static inline __attribute__((always_inline)) void prefetch_line(const void *_Nonnull address) {
  __builtin_prefetch(address);
}

// Asks for large pages of memory under what will be filled from end to end; may be refused.
static inline void prefer_large_pages(void *_Nonnull address, unsigned long length) {
#ifdef MADV_HUGEPAGE
  const unsigned long page = 2ul << 20;
  const unsigned long first = ((unsigned long)address + page - 1) & ~(page - 1);
  const unsigned long end = ((unsigned long)address + length) & ~(page - 1);
  if (first < end) (void)madvise((void *)first, end - first, MADV_HUGEPAGE);
#endif
}

#endif
