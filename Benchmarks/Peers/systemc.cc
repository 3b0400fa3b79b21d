// SystemC 2.3.4: b_systemc <w1|w2|w3|w4> <n> <steps>  (thread processes only for w1t)
#define SC_INCLUDE_DYNAMIC_PROCESSES
#include <unistd.h>

#include <deque>
#include <string>
#include <systemc>

#include "../Baseline/Common.hpp"
using namespace sc_core;
static Xoshiro g(42);
static uint64_t cnt, maxc, hb, del, c64[64];
static std::string w;
static uint32_t n;
static sc_time ST(double s) {
  return sc_time::from_value((sc_dt::uint64)(s * 1e9));
}  // 1 ns resolution
struct One : sc_module {
  sc_event e;
  uint32_t d = 0;
  SC_HAS_PROCESS(One);
  One(sc_module_name nm, bool w2) : sc_module(nm) {
    if (w2) {
      SC_METHOD(m2);
    } else {
      SC_METHOD(m1);
    }
    sensitive << e;
    dont_initialize();
  }
  void m1() {
    if (++cnt >= maxc) sc_stop();
    e.notify(ST(g.exp1()));
  }
  void m2() {
    c64[d]++;
    if (++cnt >= maxc) sc_stop();
    d = g.below(64);
    e.notify(ST(1 + g.exp1()));
  }
};
struct Agent : sc_module {
  sc_event e, m;
  SC_HAS_PROCESS(Agent);
  Agent(sc_module_name nm) : sc_module(nm) {
    SC_METHOD(beat);
    sensitive << e;
    dont_initialize();
    SC_METHOD(recv);
    sensitive << m;
    dont_initialize();
  }
  void beat() {
    hb++;
    e.notify(sc_time(300, SC_SEC));
    m.notify(sc_time(40, SC_MS));
  }
  void recv() { del++; }
};
struct Thr : sc_module {
  SC_HAS_PROCESS(Thr);
  Thr(sc_module_name nm) : sc_module(nm) {
    SC_THREAD(run);
    set_stack_size(16384);
  }
  void run() {
    for (;;) {
      wait(ST(g.exp1()));
      if (++cnt >= maxc) {
        sc_stop();
      }
    }
  }
};
int sc_main(int c, char** v) {
  w = v[1];
  n = atoi(v[2]);
  maxc = atoll(v[3]);
  sc_set_time_resolution(1, SC_NS);
  double t0;
  if (w == "w1" || w == "w2") {
    uint32_t k = w == "w1" ? n : 1024;
    for (uint32_t i = 0; i < k; i++) {
      auto* o = new One(sc_gen_unique_name("o"), w == "w2");
      o->e.notify(ST(g.exp1() + (w == "w2")));
    }
  } else if (w == "w1t") {
    for (uint32_t i = 0; i < n; i++) new Thr(sc_gen_unique_name("t"));
  }
  double tb = now_s();
  if (w == "w4") {
    for (uint32_t i = 0; i < n; i++) {
      auto* o = new Agent(sc_gen_unique_name("a"));
      o->e.notify(ST(g.u() * 300));
    }
  }
  sc_start(sc_time(1, SC_NS));
  t0 = now_s();
  if (w == "w4") {
    t0 = tb;
    sc_start(sc_time(3600, SC_SEC));
    cnt = hb + del;
  } else
    sc_start(sc_time(9e6, SC_SEC));
  double dt = now_s() - t0;
  printf("RESULT systemc %s n=%u events=%llu sec=%.6f rate=%.0f rss_kb=%ld beats=%llu arrivals=%llu\n",
         v[1], n, (unsigned long long)cnt, dt, cnt / dt, rss_kb(), (unsigned long long)hb,
         (unsigned long long)del);
  fflush(stdout);
  _exit(0);
}
