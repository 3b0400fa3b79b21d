// Events, random numbers, clock and memory of the programs that firedrill is compared with.
#pragma once
#include <time.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <queue>
#include <string>
#include <vector>

struct Xoshiro {  // xoshiro256++
  uint64_t s[4];
  explicit Xoshiro(uint64_t seed) {
    for (auto& x : s) {
      seed += 0x9e3779b97f4a7c15ull;
      uint64_t z = seed;
      z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
      z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
      x = z ^ (z >> 31);
    }
  }
  static inline uint64_t rotl(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }
  inline uint64_t next() {
    uint64_t r = rotl(s[0] + s[3], 23) + s[0], t = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotl(s[3], 45);
    return r;
  }
  inline double u() { return double((next() >> 11) + 1) * 0x1p-53; }  // (0,1]
  inline double exp1() { return -std::log(u()); }
  inline uint32_t below(uint32_t n) { return uint32_t(((next() >> 32) * n) >> 32); }
};

struct Ev24 {
  double t;
  uint64_t seq;
  uint32_t a, kind;
};
struct Ev16 {
  double t;
  uint32_t seq;
  uint32_t ak;
};  // kind in the top two bits
template <class E>
inline E mk(double t, uint64_t seq, uint32_t kind, uint32_t a);
template <>
inline Ev24 mk<Ev24>(double t, uint64_t s, uint32_t k, uint32_t a) {
  return {t, s, a, k};
}
template <>
inline Ev16 mk<Ev16>(double t, uint64_t s, uint32_t k, uint32_t a) {
  return {t, uint32_t(s), (k << 30) | a};
}
inline uint32_t kindOf(const Ev24& e) {
  return e.kind;
}
inline uint32_t kindOf(const Ev16& e) {
  return e.ak >> 30;
}
inline uint32_t argOf(const Ev24& e) {
  return e.a;
}
inline uint32_t argOf(const Ev16& e) {
  return e.ak & 0x3fffffffu;
}
// times are >= 0, so the IEEE bits order like the value; (bits, seq) as one wide integer compares
// without branches
inline uint64_t bits(double t) {
  uint64_t b;
  memcpy(&b, &t, 8);
  return b;
}
inline bool lt(const Ev24& x, const Ev24& y) {
  return (((unsigned __int128)bits(x.t) << 64) | x.seq) <
         (((unsigned __int128)bits(y.t) << 64) | y.seq);
}
inline bool lt(const Ev16& x, const Ev16& y) {
  return (((unsigned __int128)bits(x.t) << 64) | x.seq) <
         (((unsigned __int128)bits(y.t) << 64) | y.seq);
}

inline double now_s() {
  timespec ts;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &ts);
  return double(ts.tv_sec) + 1e-9 * double(ts.tv_nsec);
}

/// Peak memory of this program alone, in kB: getrusage would count the program that started it.
inline long rss_kb() {
  long kb = 0;
  if (FILE* f = fopen("/proc/self/status", "r")) {
    for (char line[256]; fgets(line, sizeof line, f);) sscanf(line, "VmHWM: %ld", &kb);
    fclose(f);
  }
  return kb;
}
