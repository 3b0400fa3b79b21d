#pragma once
#include "Common.hpp"

// Tang, Goh & Thng (2005) ladder queue: unsorted top, rungs of unsorted buckets, sorted bottom
template <class E>
struct Ladder {
  struct Node {
    E e;
    uint32_t next;
  };
  static constexpr uint32_t NIL = ~0u;
  static constexpr int MAXR = 8;
  static constexpr size_t THRES = 50;
  struct Rung {
    double start, width, inv;
    size_t cur, nb, n;
    std::vector<uint32_t> head;
    std::vector<uint32_t> cnt;
  };
  std::vector<Node> pool;
  uint32_t freeL = NIL;
  uint32_t topH = NIL;
  size_t topN = 0, n = 0;
  double topStart = 0, tmin = 1e300, tmax = -1;
  Rung r[MAXR];
  int nr = 0;
  std::vector<E> bot;  // descending, back() is the earliest
  bool empty() const { return n == 0; }
  inline uint32_t alloc() {
    if (freeL != NIL) {
      uint32_t x = freeL;
      freeL = pool[x].next;
      return x;
    }
    pool.push_back({});
    return pool.size() - 1;
  }
  inline void put(Rung& g, uint32_t x) {
    size_t i = size_t((pool[x].e.t - g.start) * g.inv);
    if (i >= g.nb) i = g.nb - 1;
    if (i < g.cur) i = g.cur;
    pool[x].next = g.head[i];
    g.head[i] = x;
    g.cnt[i]++;
    g.n++;
  }
  inline double curT(const Rung& g) const { return g.start + double(g.cur) * g.width; }
  void open(double start, double width, size_t nb) {
    Rung& g = r[nr++];
    g.start = start;
    g.width = width;
    g.inv = 1 / width;
    g.cur = 0;
    g.n = 0;
    g.nb = nb;
    g.head.assign(nb, NIL);
    g.cnt.assign(nb, 0);
  }
  inline void push(const E& e) {
    n++;
    if (e.t >= topStart) {
      uint32_t x = alloc();
      pool[x].e = e;
      pool[x].next = topH;
      topH = x;
      topN++;
      if (e.t < tmin) tmin = e.t;
      if (e.t > tmax) tmax = e.t;
      return;
    }
    for (int k = 0; k < nr; k++)
      if (e.t >= curT(r[k])) {
        uint32_t x = alloc();
        pool[x].e = e;
        put(r[k], x);
        return;
      }
    insBot(e);
    if (bot.size() > 4 * THRES && nr < MAXR) {
      double lo = bot.back().t, hi = nr ? curT(r[nr - 1]) : topStart;
      if (hi > lo) {
        size_t m = bot.size();
        open(lo, (hi - lo) / double(m), m);
        for (auto& b : bot) {
          uint32_t x = alloc();
          pool[x].e = b;
          put(r[nr - 1], x);
        }
        bot.clear();
      }
    }
  }
  inline void insBot(const E& e) {
    size_t i = bot.size();
    bot.push_back(e);
    while (i && lt(bot[i - 1], e)) {
      bot[i] = bot[i - 1];
      i--;
    }
    bot[i] = e;
  }
  inline E pop() {
    if (bot.empty()) refill();
    E e = bot.back();
    bot.pop_back();
    n--;
    return e;
  }
  void toBot(uint32_t x) {
    while (x != NIL) {
      bot.push_back(pool[x].e);
      uint32_t nx = pool[x].next;
      pool[x].next = freeL;
      freeL = x;
      x = nx;
    }
    if (bot.size() <= 16) {
      for (size_t i = 1; i < bot.size(); i++) {
        E e = bot[i];
        size_t j = i;
        while (j && lt(bot[j - 1], e)) {
          bot[j] = bot[j - 1];
          j--;
        }
        bot[j] = e;
      }
    } else
      std::sort(bot.begin(), bot.end(), [](const E& a, const E& b) { return lt(b, a); });
  }
  __attribute__((noinline)) void refill() {
    for (;;) {
      if (!nr) {
        uint32_t x = topH;
        size_t m = topN;
        double lo = tmin, hi = tmax;
        topH = NIL;
        topN = 0;
        tmin = 1e300;
        tmax = -1;
        if (!(hi > lo) || m <= THRES / 4) {
          topStart = std::nextafter(hi, 1e300);
          toBot(x);
          return;
        }
        double w = (hi - lo) / double(m);
        open(lo, w, m + 1);
        topStart = lo + double(m + 1) * w;
        if (topStart <= hi) topStart = std::nextafter(hi, 1e300);
        while (x != NIL) {
          uint32_t nx = pool[x].next;
          put(r[0], x);
          x = nx;
        }
      }
      while (nr && r[nr - 1].n == 0) nr--;
      if (!nr) continue;
      Rung& g = r[nr - 1];
      while (!g.cnt[g.cur]) g.cur++;
      uint32_t x = g.head[g.cur];
      size_t c = g.cnt[g.cur];
      double bs = curT(g), w = g.width;
      g.head[g.cur] = NIL;
      g.cnt[g.cur] = 0;
      g.n -= c;
      g.cur++;
      if (c > THRES && nr < MAXR && w / double(c) > bs * 1e-15) {
        open(bs, w / double(c), c);
        while (x != NIL) {
          uint32_t nx = pool[x].next;
          put(r[nr - 1], x);
          x = nx;
        }
        continue;
      }
      toBot(x);
      return;
    }
  }
};
