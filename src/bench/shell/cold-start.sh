#!/usr/bin/env bash
# How long a person waits from the call to the window, and until it has come to rest. Needs Xvfb and xwininfo.
# Arguments: the program (target/alidade/bin/alidade), a workspace folder, how many times (5).
set -euo pipefail
program=$1 workspace=$2 times=${3:-5}
export DISPLAY=:77
Xvfb :77 -screen 0 1600x1000x24 >/dev/null 2>&1 &
screen=$!
trap 'kill $screen' EXIT
sleep 1
for _ in $(seq "$times"); do
  begun=$(date +%s%N)
  "$program" open --workspace "$workspace" >/dev/null 2>&1 &
  process=$!
  until xwininfo -root -tree 2>/dev/null | grep -q '"Alidade"'; do sleep 0.02; done
  shown=$(date +%s%N)
  # at rest: four times 50 ms in which the process did next to nothing
  before=-9 still=0
  while [ $still -lt 4 ]; do
    now=$(awk '{print $14 + $15}' "/proc/$process/stat")
    if [ "$now" -le $((before + 1)) ]; then still=$((still + 1)); else still=0; fi
    before=$now
    sleep 0.05
  done
  rest=$(($(date +%s%N) - 200000000))
  printf 'window after %d ms, at rest after %d ms, %d ms of processors\n' \
    $(((shown - begun) / 1000000)) $(((rest - begun) / 1000000)) $((before * 10))
  kill $process
  wait $process 2>/dev/null || true
done
