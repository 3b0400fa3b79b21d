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
  const unsigned long reserve = 64ul << 20;
  (void)mallopt(M_ARENA_MAX, 1);
  (void)mallopt(M_MMAP_THRESHOLD, 32 << 20);
  (void)mallopt(M_TOP_PAD, (int)reserve);
  // More than is free: the heap grows, and by the reserve besides.
  const unsigned long growth = 1ul << 20;
  char *volatile first = malloc(growth);
  free(first);
  char *const end = sbrk(0);
  const unsigned long page = 2ul << 20;
  const unsigned long start = ((unsigned long)first + growth + page) & ~(page - 1);
  if ((unsigned long)end <= start) return;
  prefer_large_pages((void *)start, (unsigned long)end - start);
  // What lies before is left unused, as it would be touched in small pages.
  void *volatile unused = malloc(start - (unsigned long)first);
  (void)unused;
#endif
}

#endif
