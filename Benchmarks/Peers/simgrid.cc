// SimGrid S4U: b_simgrid <actor|timer> <w1|w2|w3|w4> <n> <steps> [--cfg=...]
#include <deque>
#include <simgrid/kernel/Timer.hpp>
#include <simgrid/s4u.hpp>
#include <string>

#include "../Baseline/Common.hpp"
namespace sg4 = simgrid::s4u;
static Xoshiro g(42);
static uint64_t cnt = 0, maxc = 0, hb = 0, del = 0, c64[64];
static double t0;
static std::string w;
static uint32_t n;
static const char* mode;
static void finish(const char* x = "") {
  double dt = now_s() - t0;
  printf("RESULT simgrid-%s %s n=%u events=%llu sec=%.6f rate=%.0f rss_kb=%ld %s\n", mode,
         w.c_str(), n, (unsigned long long)cnt, dt, cnt / dt, rss_kb(), x);
  fflush(stdout);
  _exit(0);
}
using simgrid::kernel::timer::Timer;
static double clk() {
  return sg4::Engine::get_clock();
}
struct Hold {
  void operator()() const {
    if (++cnt >= maxc) finish();
    Timer::set(clk() + g.exp1(), Hold{});
  }
};
struct Del {
  uint32_t d;
  void operator()() const {
    c64[d]++;
    if (++cnt >= maxc) finish();
    Timer::set(clk() + 1 + g.exp1(), Del{g.below(64)});
  }
};
struct Rc {
  uint32_t a;
  void operator()() const { del++; }
};
struct Bt {
  uint32_t a;
  void operator()() const {
    hb++;
    Timer::set(clk() + 300.0, Bt{a});
    Timer::set(clk() + 0.040, Rc{a});
  }
};
static double wait_ = 0;
static uint64_t served = 0;
int main(int c, char** v) {
  sg4::Engine e(&c, v);
  mode = v[1];
  w = v[2];
  n = atoi(v[3]);
  maxc = atoll(v[4]);
  bool timer = std::string(mode) == "timer";
  auto* zone = sg4::create_full_zone("z");
  auto* host = zone->create_host("h", 1e9)->seal();
  zone->seal();
  if (timer) {
    if (w == "w1")
      for (uint32_t i = 0; i < n; i++) Timer::set(g.exp1(), Hold{});
    if (w == "w2")
      for (int i = 0; i < 1024; i++) Timer::set(1 + g.exp1(), Del{g.below(64)});
    if (w == "w4") {
      t0 = now_s();
      for (uint32_t i = 0; i < n; i++) Timer::set(g.u() * 300, Bt{i});
      Timer::set(3600.0, [] {
        cnt = hb + del;
        finish();
      });
    }
    sg4::Actor::create("main", host, [] { sg4::this_actor::sleep_for(1e9); });
  } else {
    if (w == "w1")
      for (uint32_t i = 0; i < n; i++)
        sg4::Actor::create("a", host, [] {
          for (;;) {
            sg4::this_actor::sleep_for(g.exp1());
            if (++cnt >= maxc) finish();
          }
        });
    if (w == "w2")
      for (int i = 0; i < 1024; i++)
        sg4::Actor::create("m", host, [] {
          for (;;) {
            uint32_t d = g.below(64);
            sg4::this_actor::sleep_for(1 + g.exp1());
            c64[d]++;
            if (++cnt >= maxc) finish();
          }
        });
    if (w == "w3") {
      auto sem = sg4::Semaphore::create(1);
      sg4::Actor::create("src", host, [host, sem] {
        for (uint64_t i = 0; i < maxc; i++) {
          sg4::this_actor::sleep_for(g.exp1() / 0.9);
          sg4::Actor::create("c", host, [sem] {
            double t = clk();
            sem->acquire();
            wait_ += clk() - t;
            sg4::this_actor::sleep_for(g.exp1());
            sem->release();
            served++;
            cnt += 2;
            if (served == maxc) {
              char b[64];
              snprintf(b, 64, "wait=%.4f theory=9", wait_ / served);
              finish(b);
            }
          });
        }
      });
    }
    if (w == "w4") {
      sg4::Actor::create("main", host, [] {
        sg4::this_actor::sleep_for(3600.0);
        cnt = hb + del;
        finish();
      });
      for (uint32_t i = 0; i < n; i++)
        sg4::Actor::create("a", host, [i] {
          sg4::this_actor::sleep_for(g.u() * 300);
          for (;;) {
            hb++;
            Timer::set(clk() + 0.040, Rc{i});
            sg4::this_actor::sleep_for(300);
          }
        });
      t0 = now_s();
    }
  }
  if (w != "w4") t0 = now_s();
  e.run();
  return 0;
}
