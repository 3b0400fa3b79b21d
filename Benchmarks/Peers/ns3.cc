// ns-3 core: b_ns3 <Map|Heap|Calendar|PriorityQueue> <w1|w2|w3|w4> <n> <steps>
#include <unistd.h>

#include <deque>
#include <string>

#include "../Baseline/Common.hpp"
#include "ns3/core-module.h"
using namespace ns3;
static Xoshiro g(42);
static uint64_t cnt = 0, maxc = 0, hb = 0, del = 0, c64[64];
static inline Time S(double s) {
  return NanoSeconds(int64_t(s * 1e9));
}
static void hold(uint32_t id) {
  if (++cnt >= maxc) {
    Simulator::Stop();
    return;
  }
  Simulator::Schedule(S(g.exp1()), &hold, id);
}
static void deliver(uint32_t d) {
  c64[d]++;
  if (++cnt >= maxc) {
    Simulator::Stop();
    return;
  }
  Simulator::Schedule(S(1 + g.exp1()), &deliver, g.below(64));
}
static std::deque<int64_t> q;
static bool busy;
static uint64_t arr, served;
static double wait_;
static void depart() {
  cnt++;
  served++;
  if (!q.empty()) {
    wait_ += double(Simulator::Now().GetNanoSeconds() - q.front()) * 1e-9;
    q.pop_front();
    Simulator::Schedule(S(g.exp1()), &depart);
  } else
    busy = false;
}
static void arrive() {
  cnt++;
  arr++;
  if (!busy) {
    busy = true;
    Simulator::Schedule(S(g.exp1()), &depart);
  } else
    q.push_back(Simulator::Now().GetNanoSeconds());
  if (arr < maxc) Simulator::Schedule(S(g.exp1() / 0.9), &arrive);
}
static void recv(uint32_t) {
  del++;
}
static Time T300 = Seconds(300), T40 = MilliSeconds(40);
static void beat(uint32_t a) {
  hb++;
  Simulator::Schedule(T300, &beat, a);
  Simulator::Schedule(T40, &recv, a);
}
int main(int c, char** v) {
  std::string k = v[1], w = v[2];
  uint32_t n = atoi(v[3]);
  maxc = atoll(v[4]);
  ObjectFactory f;
  f.SetTypeId("ns3::" + k + "Scheduler");
  Simulator::SetScheduler(f);
  double t0;
  if (w == "w1") {
    for (uint32_t i = 0; i < n; i++) Simulator::Schedule(S(g.exp1()), &hold, i);
    t0 = now_s();
    Simulator::Run();
  } else if (w == "w2") {
    for (int i = 0; i < 1024; i++) Simulator::Schedule(S(1 + g.exp1()), &deliver, g.below(64));
    t0 = now_s();
    Simulator::Run();
  } else if (w == "w3") {
    t0 = now_s();
    Simulator::Schedule(S(g.exp1() / 0.9), &arrive);
    Simulator::Run();
  } else {
    t0 = now_s();
    for (uint32_t i = 0; i < n; i++) Simulator::Schedule(S(g.u() * 300), &beat, i);
    Simulator::Stop(Seconds(3600));
    Simulator::Run();
    cnt = hb + del;
  }
  double dt = now_s() - t0;
  printf("RESULT ns3-%s %s n=%u events=%llu sec=%.6f rate=%.0f rss_kb=%ld", v[1], v[2], n,
         (unsigned long long)cnt, dt, cnt / dt, rss_kb());
  if (w == "w3") printf(" wait=%.4f theory=9", wait_ / served);
  if (w == "w4") printf(" beats=%llu arrivals=%llu", (unsigned long long)hb, (unsigned long long)del);
  puts("");
  fflush(stdout);
  _exit(0);
}
