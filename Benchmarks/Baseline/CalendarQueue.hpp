#pragma once
#include "Common.hpp"

// Brown (1988) calendar queue: sorted singly linked day lists, nodes from one pool,
// doubling/halving with sampled width
template <class E>
struct Calendar {
  struct Node {
    E e;
    uint32_t next;
  };
  static constexpr uint32_t NIL = ~0u;
  std::vector<Node> pool;
  uint32_t freeL = NIL;
  std::vector<uint32_t> bk;
  size_t nb = 2, n = 0;
  uint64_t cd = 0;
  double width = 1, inv = 1, last = 0;
  bool resizing = true;
  Calendar() { bk.assign(2, NIL); }
  bool empty() const { return n == 0; }
  inline uint64_t day(double t) const { return (uint64_t)(t * inv); }
  inline void link(uint32_t x) {
    Node& nd = pool[x];
    uint32_t* p = &bk[day(nd.e.t) & (nb - 1)];
    while (*p != NIL && lt(pool[*p].e, nd.e)) p = &pool[*p].next;
    nd.next = *p;
    *p = x;
  }
  inline void push(const E& e) {
    uint32_t x;
    if (freeL != NIL) {
      x = freeL;
      freeL = pool[x].next;
    } else {
      x = pool.size();
      pool.push_back({});
    }
    pool[x].e = e;
    link(x);
    n++;
    uint64_t d = day(e.t);
    if (d < cd) cd = d;
    if (n > 2 * nb && resizing) resize(nb * 2);
  }
  inline E pop() {
    for (;;) {
      for (size_t k = 0; k < nb; k++) {
        uint32_t x = bk[(cd + k) & (nb - 1)];
        if (x != NIL && day(pool[x].e.t) <= cd + k) {
          cd += k;
          return take(cd & (nb - 1));
        }
      }
      const E* m = nullptr;
      for (auto x : bk)
        if (x != NIL && (!m || lt(pool[x].e, *m))) m = &pool[x].e;  // direct search
      cd = day(m->t);
    }
  }
  inline E take(size_t i) {
    uint32_t x = bk[i];
    E e = pool[x].e;
    bk[i] = pool[x].next;
    pool[x].next = freeL;
    freeL = x;
    n--;
    last = e.t;
    if (nb > 2 && n < nb / 2 && resizing) resize(nb / 2);
    return e;
  }
  void resize(size_t nnb) {
    resizing = false;
    size_t ns = n <= 5 ? n : std::min<size_t>(25, 5 + n / 10);
    double w = width;
    if (ns > 1) {
      std::vector<E> s;
      double sl = last;
      for (size_t i = 0; i < ns; i++) s.push_back(pop());
      for (auto& e : s) push(e);
      last = sl;
      double avg = (s.back().t - s.front().t) / double(ns - 1), sum = 0;
      int c = 0;
      for (size_t i = 1; i < ns; i++) {
        double g = s[i].t - s[i - 1].t;
        if (g <= 2 * avg) {
          sum += g;
          c++;
        }
      }
      if (c && sum > 0) w = 3 * sum / c;
    }
    std::vector<uint32_t> old;
    old.swap(bk);
    nb = nnb;
    width = w;
    inv = 1 / w;
    bk.assign(nb, NIL);
    for (uint32_t x : old)
      while (x != NIL) {
        uint32_t nx = pool[x].next;
        link(x);
        x = nx;
      }
    cd = day(last);
    resizing = true;
  }
};
