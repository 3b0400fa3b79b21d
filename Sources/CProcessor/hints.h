// Hints to the processor and to its memory that Swift has no words for. They change speed only,
// never a result.
#ifndef FIREDRILL_PROCESSOR_HINTS_H
#define FIREDRILL_PROCESSOR_HINTS_H

#include <stdlib.h>
#include <sys/mman.h>
#ifdef __GLIBC__
#include <malloc.h>
#include <unistd.h>
#endif

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

// Lays the heap on large pages, one for all threads, before there are any.
//
// The first touch of a page of 4 KiB takes 1.4 us in a virtual machine, a fifth of it to clear it.
// Left alone, each thread of glibc has a heap of its own that grows by one page at a time.
static inline void lay_heap_on_large_pages(void) {
#if defined(__GLIBC__) && defined(MADV_HUGEPAGE)
  const unsigned long page = 2ul << 20, more_than_is_free = 1ul << 18, reserve = 64ul << 20;
  (void)mallopt(M_ARENA_MAX, 1);
  (void)mallopt(M_MMAP_THRESHOLD, 32 << 20);
  (void)mallopt(M_TOP_PAD, (int)reserve);
  const unsigned long first = (unsigned long)sbrk(0);
  const unsigned long large = (first + more_than_is_free + page - 1) & ~(page - 1);
  // What lies before the first large page is kept and never touched. The heap goes on behind it,
  // and has its reserve now.
  static void *_Nullable volatile before;
  before = malloc(large - first);
  const unsigned long end = (unsigned long)sbrk(0);
  if (end > large) prefer_large_pages((void *)large, end - large);
#endif
}

#endif
