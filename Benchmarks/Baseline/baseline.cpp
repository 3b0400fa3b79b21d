// The workloads in C++: baseline SET w1|w2|w3|w4|day SIZE [STEPS]. heap4 is what others are
// compared with.
#include <memory>
#include <string>

#include "CalendarQueue.hpp"
#include "Heaps.hpp"
#include "LadderQueue.hpp"
#include "Wheels.hpp"

template <class Q, class E>
void w1(Q& q, size_t n, uint64_t steps, const char* nm) {
  Xoshiro g(42);
  uint64_t seq = 0;
  for (size_t i = 0; i < n; i++) q.push(mk<E>(g.exp1(), seq++, 0, uint32_t(i)));
  double t0 = now_s();
  double now = 0;
  uint64_t chk = 0;
  for (uint64_t k = 0; k < steps; k++) {
    E e = q.pop();
    if (e.t < now) {
      puts("ORDER!");
      exit(1);
    }
    now = e.t;
    chk += argOf(e);
    q.push(mk<E>(now + g.exp1(), seq++, 0, argOf(e)));
  }
  double dt = now_s() - t0;
  printf("RESULT %s w1 n=%zu events=%llu sec=%.6f rate=%.0f rss_kb=%ld t=%.9f chk=%llu\n", nm, n,
         (unsigned long long)steps, dt, steps / dt, rss_kb(), now, (unsigned long long)chk);
}

template <class Q, class E>
void w2(Q& q, uint64_t steps, const char* nm) {
  Xoshiro g(42);
  uint64_t seq = 0, cnt[64] = {};
  for (int i = 0; i < 1024; i++) q.push(mk<E>(1 + g.exp1(), seq++, 0, g.below(64)));
  double t0 = now_s(), now = 0;
  for (uint64_t k = 0; k < steps; k++) {
    E e = q.pop();
    now = e.t;
    cnt[argOf(e)]++;
    uint32_t d = g.below(64);
    q.push(mk<E>(now + 1 + g.exp1(), seq++, 0, d));
  }
  double dt = now_s() - t0;
  uint64_t c = 0;
  for (auto x : cnt) c += x;
  printf("RESULT %s w2 n=1024 events=%llu sec=%.6f rate=%.0f rss_kb=%ld t=%.6f chk=%llu\n", nm,
         (unsigned long long)steps, dt, steps / dt, rss_kb(), now, (unsigned long long)c);
}

template <class Q, class E>
void w3(Q& q, uint64_t cust, const char* nm) {
  Xoshiro g(42);
  uint64_t seq = 0, arr = 0, served = 0, ev = 0;
  std::vector<double> fifo(1 << 16);
  size_t hd = 0, tl = 0, mask = fifo.size() - 1;
  double wait = 0, now = 0;
  bool busy = false;
  double t0 = now_s();
  q.push(mk<E>(g.exp1() / 0.9, seq++, 0, 0));
  while (!q.empty()) {
    E e = q.pop();
    now = e.t;
    ev++;
    if (kindOf(e) == 0) {
      arr++;
      if (!busy) {
        busy = true;
        q.push(mk<E>(now + g.exp1(), seq++, 1, 0));
      } else
        fifo[tl++ & mask] = now;
      if (arr < cust) q.push(mk<E>(now + g.exp1() / 0.9, seq++, 0, 0));
    } else {
      served++;
      if (hd != tl) {
        wait += now - fifo[hd++ & mask];
        q.push(mk<E>(now + g.exp1(), seq++, 1, 0));
      } else
        busy = false;
    }
  }
  double dt = now_s() - t0;
  printf("RESULT %s w3 n=1 events=%llu sec=%.6f rate=%.0f rss_kb=%ld wait=%.4f theory=9\n", nm,
         (unsigned long long)ev, dt, ev / dt, rss_kb(), wait / served);
}

template <class Q, class E>
void w4(Q& q, uint32_t agents, const char* nm) {
  Xoshiro g(42);
  uint64_t seq = 0, hb = 0, del = 0;
  double now = 0;
  std::vector<uint32_t> sent(agents);
  double t0 = now_s();
  for (uint32_t i = 0; i < agents; i++) q.push(mk<E>(g.u() * 300.0, seq++, 0, i));
  for (;;) {
    E e = q.pop();
    now = e.t;
    if (now > 3600.0) break;
    if (kindOf(e) == 0) {
      uint32_t a = argOf(e);
      hb++;
      sent[a]++;
      q.push(mk<E>(now + 300.0, seq++, 0, a));
      q.push(mk<E>(now + 0.040, seq++, 1, a));
    } else
      del++;
  }
  double dt = now_s() - t0;
  printf("RESULT %s w4 n=%u events=%llu sec=%.6f rate=%.0f rss_kb=%ld beats=%llu arrivals=%llu\n",
         nm, agents, (unsigned long long)(hb + del), dt, (hb + del) / dt, rss_kb(),
         (unsigned long long)hb, (unsigned long long)del);
}

// W4 with constant-delay FIFO lanes: one ring for the +300 s timers, one for the +40 ms messages,
// merged by comparing two heads
void w4lanes(uint32_t agents, const char* nm) {
  Xoshiro g(42);
  uint64_t seq = 0, hb = 0, del = 0;
  std::vector<uint32_t> sent(agents);
  double t0 = now_s();
  std::vector<Ev24> init(agents);
  for (uint32_t i = 0; i < agents; i++) init[i] = mk<Ev24>(g.u() * 300.0, seq++, 0, i);
  std::sort(init.begin(), init.end(), [](const Ev24& a, const Ev24& b) { return lt(a, b); });
  std::vector<Ev24> A(262144), B(65536);
  size_t ah = 0, at = 0, bh = 0, bt = 0;
  for (auto& e : init) A[at++] = e;
  double now = 0;
  for (;;) {
    bool useB = bh != bt && (ah == at || lt(B[bh & 65535], A[ah & 262143]));
    Ev24 e = useB ? B[bh++ & 65535] : A[ah++ & 262143];
    now = e.t;
    if (now > 3600.0) break;
    if (e.kind == 0) {
      hb++;
      sent[e.a]++;
      A[at++ & 262143] = mk<Ev24>(now + 300.0, seq++, 0, e.a);
      B[bt++ & 65535] = mk<Ev24>(now + 0.040, seq++, 1, e.a);
    } else
      del++;
  }
  double dt = now_s() - t0;
  printf("RESULT %s w4 n=%u events=%llu sec=%.6f rate=%.0f rss_kb=%ld beats=%llu arrivals=%llu\n",
         nm, agents, (unsigned long long)(hb + del), dt, (hb + del) / dt, rss_kb(),
         (unsigned long long)hb, (unsigned long long)del);
}

// A slice of the reference day with every message played; see PlayedDay.swift.
template <class Q, class E>
void day(Q& q, uint32_t vens, double seconds, const char* name) {
  enum { beat, report, arrival, outage, recovery };
  struct Ven {
    uint8_t failures = 0;
  };
  double t0 = now_s(), now = 0;
  Xoshiro g(42);
  std::vector<Ven> all(vens);
  uint64_t seq = 0, events = 0, received = 0, failed = 0;
  int64_t degraded = 0;
  bool down = false;
  for (uint32_t i = 0; i < vens; i++) {
    double phase = g.u();
    q.push(mk<E>(phase * 300, seq++, beat, i));
    q.push(mk<E>(phase * 600, seq++, report, i));
  }
  q.push(mk<E>(seconds / 4, seq++, outage, 0));
  q.push(mk<E>(seconds * 3 / 4, seq++, recovery, 0));
  for (;;) {
    E e = q.pop();
    if (e.t > seconds) break;
    now = e.t;
    events++;
    uint32_t kind = kindOf(e), i = argOf(e);
    if (kind == beat || kind == report) {
      q.push(mk<E>(now + (kind == beat ? 300.0 : 600.0), seq++, kind, i));
      q.push(mk<E>(now + 0.040, seq++, arrival, i));
    } else if (kind == arrival) {
      if (down && i < vens / 8) {
        failed++;
        if (++all[i].failures == 3) degraded++;
      } else {
        received++;
        if (all[i].failures >= 3) degraded--;
        all[i].failures = 0;
      }
    } else {
      down = kind == outage;
    }
  }
  double dt = now_s() - t0;
  printf(
      "RESULT %s day n=%u events=%llu sec=%.6f rate=%.0f rss_kb=%ld beats=%llu failed=%llu "
      "degraded=%lld\n",
      name, vens, (unsigned long long)events, dt, events / dt, rss_kb(),
      (unsigned long long)received, (unsigned long long)failed, (long long)degraded);
}

template <class Q, class E>
void go(Q& q, const std::string& w, size_t n, uint64_t steps, const char* nm) {
  if (w == "w1")
    w1<Q, E>(q, n, steps, nm);
  else if (w == "w2")
    w2<Q, E>(q, steps, nm);
  else if (w == "w3")
    w3<Q, E>(q, steps, nm);
  else if (w == "w4")
    w4<Q, E>(q, uint32_t(n), nm);
  else
    day<Q, E>(q, uint32_t(n), double(steps), nm);
}

template <class Q, class E>
int with(const std::string& w, size_t n, uint64_t steps, const char* name) {
  Q q;
  go<Q, E>(q, w, n, steps, name);
  return 0;
}

int main(int c, char** v) {
  if (c < 4) return fprintf(stderr, "usage: baseline SET w1|w2|w3|w4|day SIZE [STEPS]\n"), 2;
  std::string k = v[1], w = v[2];
  size_t n = atoll(v[3]);
  uint64_t steps = c > 4 ? atoll(v[4]) : 0;
  if (k == "heap4") return with<DHeap<Ev24, 4>, Ev24>(w, n, steps, v[1]);
  if (k == "heap2") return with<DHeap<Ev24, 2>, Ev24>(w, n, steps, v[1]);
  if (k == "heap8") return with<DHeap<Ev24, 8>, Ev24>(w, n, steps, v[1]);
  if (k == "stdpq") return with<StdPQ<Ev24>, Ev24>(w, n, steps, v[1]);
  if (k == "hole4") return with<HoleHeap<Ev24, 4>, Ev24>(w, n, steps, v[1]);
  if (k == "calendar") return with<Calendar<Ev24>, Ev24>(w, n, steps, v[1]);
  if (k == "ladder") return with<Ladder<Ev24>, Ev24>(w, n, steps, v[1]);
  if (k == "autowheel") return with<AutoWheel<Ev24>, Ev24>(w, n, steps, v[1]);
  if (k == "lanes") return w4lanes(uint32_t(n), v[1]), 0;
  return fprintf(stderr, "no such event set: %s\n", v[1]), 2;
}
