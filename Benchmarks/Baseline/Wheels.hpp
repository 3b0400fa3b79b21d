#pragma once
#include "Heaps.hpp"

// self-tuning timing wheel with exact (t, seq) order: up to 32 events a sorted array; above that a
// ring of unsorted buckets with an occupancy bitmap, the current bucket sorted, far events in a
// 4-ary heap; bucket width retuned from the observed gap between pops
template <class E>
struct AutoWheel {
  struct Node {
    E e;
    uint32_t next;
  };
  static constexpr uint32_t NIL = ~0u;
  std::vector<Node> pool;
  uint32_t freeL = NIL;
  std::vector<uint32_t> bk;
  std::vector<uint64_t> bm;
  std::vector<E> bot;
  DHeap<E, 4> far;
  size_t n = 0, nb = 64, inRing = 0, pops = 0, limit = 64, big = 256;
  double width = 1, inv = 1, tMark = 0, last = 0;
  uint64_t day = 0;
  bool small = true;
  AutoWheel() {
    bk.assign(nb, NIL);
    bm.assign(nb / 64, 0);
  }
  bool empty() const { return n == 0; }
  inline void insBot(const E& e) {
    size_t i = bot.size();
    bot.push_back(e);
    while (i && lt(bot[i - 1], e)) {
      bot[i] = bot[i - 1];
      i--;
    }
    bot[i] = e;
  }
  static void sortDesc(std::vector<E>& v) {
    if (v.size() <= 16) {
      for (size_t i = 1; i < v.size(); i++) {
        E e = v[i];
        size_t j = i;
        while (j && lt(v[j - 1], e)) {
          v[j] = v[j - 1];
          j--;
        }
        v[j] = e;
      }
    } else
      std::sort(v.begin(), v.end(), [](const E& a, const E& b) { return lt(b, a); });
  }
  inline void push(const E& e) {
    n++;
    if (small) {
      if (n <= 32) {
        insBot(e);
        return;
      }
      leaveSmall();
    }
    place(e);
    if (bot.size() > big) spill();
  }
  inline void place(const E& e) {
    double x = e.t * inv;
    if (x >= double(day + nb)) {
      far.push(e);
      return;
    }
    uint64_t d = uint64_t(x);
    if (d <= day) {
      insBot(e);
      return;
    }
    uint32_t k;
    if (freeL != NIL) {
      k = freeL;
      freeL = pool[k].next;
    } else {
      k = pool.size();
      pool.push_back({});
    }
    size_t b = d & (nb - 1);
    pool[k].e = e;
    pool[k].next = bk[b];
    bk[b] = k;
    bm[b >> 6] |= 1ull << (b & 63);
    inRing++;
  }
  inline E pop() {
    if (bot.empty()) advance();
    E e = bot.back();
    bot.pop_back();
    n--;
    pops++;
    last = e.t;
    return e;
  }
  size_t wantNb() const {
    size_t w = 64;
    while (w < 2 * n) w *= 2;
    return w;
  }
  void rebuild(double w, size_t want) {
    std::vector<E> all;
    all.swap(bot);
    for (size_t b = 0; b < nb; b++)
      for (uint32_t k = bk[b]; k != NIL; k = pool[k].next) all.push_back(pool[k].e);
    for (size_t i = 0; i < far.n; i++) all.push_back(far.h[i]);
    far.n = 0;
    pool.clear();
    freeL = NIL;
    inRing = 0;
    nb = want;
    width = w;
    inv = 1 / w;
    bk.assign(nb, NIL);
    bm.assign(nb / 64, 0);
    day = uint64_t(last * inv);
    big = 256;
    size_t c = 0;
    for (auto& e : all)
      if (e.t * inv < double(day + 1)) {
        bot.push_back(e);
        c++;
      } else
        place(e);
    sortDesc(bot);
  }
  __attribute__((noinline)) void leaveSmall() {
    small = false;
    pops = 0;
    tMark = last;
    limit = 64;
    double sp = bot.front().t - bot.back().t;
    rebuild(sp > 0 ? 3 * sp / double(bot.size()) : width, wantNb());
  }
  __attribute__((noinline)) void spill() {
    double sp = bot.front().t - bot.back().t, w = 3 * sp / double(bot.size());
    big = 2 * bot.size();
    if (w > 0 && w < width / 2) rebuild(w, wantNb());
  }
  __attribute__((noinline)) void retune() {
    double gap = (last - tMark) / double(pops);
    size_t want = wantNb();
    pops = 0;
    tMark = last;
    limit = std::max<size_t>(64, 2 * n);
    if (n < 16) {
      std::vector<E> all;
      for (size_t b = 0; b < nb; b++)
        for (uint32_t k = bk[b]; k != NIL; k = pool[k].next) bot.push_back(pool[k].e);
      for (size_t i = 0; i < far.n; i++) bot.push_back(far.h[i]);
      far.n = 0;
      pool.clear();
      freeL = NIL;
      inRing = 0;
      bk.assign(nb, NIL);
      bm.assign(nb / 64, 0);
      sortDesc(bot);
      small = true;
      return;
    }
    double w = gap > 0 ? 3 * gap : width;
    if (w < width * 2 && w > width / 2 && nb <= want * 2 && nb >= want / 2) return;
    rebuild(w, want);
  }
  __attribute__((noinline)) void advance() {
    if (pops >= limit) {
      retune();
      if (!bot.empty()) return;
    }
    for (;;) {
      if (inRing) {
        size_t s = (day + 1) & (nb - 1), wi = s >> 6, nw = nb >> 6;
        uint64_t w = bm[wi] & (~0ull << (s & 63));
        while (!w) {
          wi = (wi + 1) & (nw - 1);
          w = bm[wi];
        }
        size_t b = (wi << 6) | size_t(__builtin_ctzll(w));
        day += 1 + ((b - s) & (nb - 1));
      } else
        day = uint64_t(far.h[0].t * inv);
      while (far.n && far.h[0].t * inv < double(day + nb)) place(far.pop());
      size_t b = day & (nb - 1);
      uint32_t k = bk[b];
      bk[b] = NIL;
      bm[b >> 6] &= ~(1ull << (b & 63));
      while (k != NIL) {
        bot.push_back(pool[k].e);
        inRing--;
        uint32_t nx = pool[k].next;
        pool[k].next = freeL;
        freeL = k;
        k = nx;
      }
      sortDesc(bot);
      if (!bot.empty()) return;
    }
  }
};
