// Heaps: the 4-ary one is what every rate is compared with.
#pragma once
#include "Common.hpp"

template <class E>
struct StdPQ {
  struct Gt {
    bool operator()(const E& a, const E& b) const { return lt(b, a); }
  };
  std::priority_queue<E, std::vector<E>, Gt> q;
  bool empty() const { return q.empty(); }
  inline E pop() {
    E e = q.top();
    q.pop();
    return e;
  }
  inline void push(const E& e) { q.push(e); }
};

// implicit d-ary heap, bottom-up deletion, children groups placed on cache lines for 16-byte events
template <class E, int D>
struct DHeap {
  E *mem = nullptr, *h = nullptr;
  size_t n = 0, cap = 0;
  DHeap() { grow(1024); }
  void grow(size_t c) {
    size_t bytes = (c + 2 * D) * sizeof(E);
    bytes = (bytes + 63) & ~size_t(63);
    E* m = (E*)std::aligned_alloc(64, bytes);
    E* nh = m + (D - 1);
    if (n) memcpy(nh, h, n * sizeof(E));
    std::free(mem);
    mem = m;
    h = nh;
    cap = c;
  }
  ~DHeap() { std::free(mem); }
  bool empty() const { return n == 0; }
  inline size_t minChild(size_t c) const {  // full group
    if constexpr (D == 4) {
      size_t a = c + (lt(h[c + 1], h[c]) ? 1 : 0), b = c + 2 + (lt(h[c + 3], h[c + 2]) ? 1 : 0);
      return lt(h[b], h[a]) ? b : a;
    } else {
      size_t m = c;
      for (int k = 1; k < D; k++) m = lt(h[c + k], h[m]) ? c + k : m;
      return m;
    }
  }
  inline void up(size_t i, const E& e) {
    while (i) {
      size_t p = (i - 1) / D;
      if (!lt(e, h[p])) break;
      h[i] = h[p];
      i = p;
    }
    h[i] = e;
  }
  inline void push(const E& e) {
    if (n == cap) grow(cap * 2);
    up(n++, e);
  }
  inline E pop() {
    E r = h[0];
    E last = h[--n];
    if (!n) return r;
    size_t i = 0;
    for (;;) {
      size_t c = D * i + 1;
      size_t m;
      if (c + D <= n)
        m = minChild(c);
      else {
        if (c >= n) break;
        m = c;
        for (size_t k = c + 1; k < n; k++)
          if (lt(h[k], h[m])) m = k;
      }
      h[i] = h[m];
      i = m;
    }
    up(i, last);
    return r;
  }
  inline void replaceTop(const E& e) {
    size_t i = 0;
    for (;;) {
      size_t c = D * i + 1;
      size_t m;
      if (c + D <= n)
        m = minChild(c);
      else {
        if (c >= n) break;
        m = c;
        for (size_t k = c + 1; k < n; k++)
          if (lt(h[k], h[m])) m = k;
      }
      if (!lt(h[m], e)) break;
      h[i] = h[m];
      i = m;
    }
    h[i] = e;
  }
};
// the popped root stays as a hole until the handler's first push fills it (one sift instead of two)
template <class E, int D>
struct HoleHeap : DHeap<E, D> {
  using B = DHeap<E, D>;
  bool hole = false;
  bool empty() { return B::n == (hole ? 1u : 0u); }
  inline E pop() {
    if (hole) {
      B::pop();
    }
    hole = true;
    return B::h[0];
  }
  inline void push(const E& e) {
    if (hole) {
      hole = false;
      B::replaceTop(e);
    } else
      B::push(e);
  }
};
