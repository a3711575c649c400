#!/usr/bin/env bash
# The default bundle: Qwen2.5-Coder-0.5B-Instruct, fine-tuned on made pairs, rounded with error feedback,
# and taught by the judge's ranking which of its answers to give first (RRHF). Two processor cores, some six
# hours; run it again after a stop, it goes on.
#
# The first stage puts adapters on every layer and makes a whole bundle. The second goes on from what the device
# runs: the bundle's own rounded weights below stay as they are, adapters on the uppermost layers learn on top of
# them, and only the last of the three weight files changes. The third is RRHF of the same layers on PROMPTS new
# programs. BUNDLE names a bundle to go on from instead of a first stage, so the model that is in the tree can be
# trained further for 50 MB of history. The one there now came by the second stage three times, from pairs of 130,
# 130 and 208 families, after the first with EPOCHS=1 RATE=1.5e-4 INTERPOLATE=1 and over half of the pairs; then
# by RRHF on 75 prompts.
#
#   MODEL=the base: checkpoint folder, Hub name or .gguf file      RUNS=where everything goes
#   CONTESTS=contests.jsonl.gz      EXCLUDE=rows that the model will be evaluated on
#   PYTHON=an interpreter with numpy and pytest that loads nothing else at its start: imports are part of the lesson
set -euo pipefail
: "${MODEL:?the base model}" "${CONTESTS:?contest records}" "${EXCLUDE:?rows kept apart for evaluation}"
RUNS=${RUNS:-runs/default_model}
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
vocabulary=$root/export/qwen2.5-coder-python.tokens.json
pairs=$RUNS/data/synthetic.jsonl.gz validation=$RUNS/data/validation.jsonl.gz
prompts=$RUNS/prompts/synthetic.jsonl.gz
last_file='model\.layers\.(18\.mlp|19|2[0-3])\..*_proj' # whose matrices weights.2.bin holds
# Threads that wait must not spin: beside other work they would take the time that it needs.
export OMP_WAIT_POLICY=passive
mkdir -p "$RUNS"

synthesized() { # FOLDER OPTION...
    local folder=$1
    shift
    [ -e "$folder/synthetic.jsonl.gz" ] || perfrl-train data synthesize --sieve --workers 2 \
        --contests "$CONTESTS" ${PYTHON:+--python "$PYTHON"} --exclude "$EXCLUDE" \
        --exclude "$root/benchmarks/slow_functions" --work "$folder/work" "$@" \
        --output "$folder/synthetic.jsonl.gz" --validation "$folder/validation.jsonl.gz"
}
synthesized "$RUNS/data" --count 2800
synthesized "$RUNS/prompts" --count "${PROMPTS:-160}" --seed 1 --abstain-share 0

trained() { # train, or go on with it: FOLDER COMMAND OPTION...
    local folder=$1 resume=()
    shift
    [ -e "$folder/training/settings.json" ] && resume=(--resume)
    [ -e "$folder/config.json" ] || perfrl-train "$@" --output "$folder" "${resume[@]}"
}
pairs_learnt=(finetune --data "$pairs" --batch-size 16 --max-tokens 420 --tokens-per-pass 2048 --checkpoint-every 20)
on_last_file=(--lora-rank 32 --lora-modules "$last_file")

if [ -z "${BUNDLE:-}" ]; then
    BUNDLE=$RUNS/first
    trained "$RUNS/all_layers" "${pairs_learnt[@]}" --model "$MODEL" --lora-rank 16 --epochs 1 \
        --learning-rate 2e-4 --validation "$validation" --evaluate-every 40
    [ -e "$BUNDLE/manifest.json" ] || perfrl-export onnx "$RUNS/all_layers" "$BUNDLE" \
        --vocabulary "$vocabulary" --calibrate "$pairs" --samples 96
fi

[ -e "$RUNS/start/config.json" ] || perfrl-export unpack "$BUNDLE" "$MODEL" "$RUNS/start" --vocabulary "$vocabulary"
# Held-out loss is least early in the first epoch, but halfway back from the end of the second more is proved.
trained "$RUNS/upper_layers" "${pairs_learnt[@]}" --model "$RUNS/start" "${on_last_file[@]}" \
    --epochs "${EPOCHS:-2}" --learning-rate "${RATE:-2e-4}" --interpolate "${INTERPOLATE:-0.5}"

# Four-bit answers of what was just trained are the candidates: the ranking is of what the device would say.
trained "$RUNS/reinforced" rrhf --model "$RUNS/upper_layers" "${on_last_file[@]}" --data "$prompts" \
    --tests "$RUNS/prompts/synthetic.tests.jsonl.gz" ${PYTHON:+--python "$PYTHON"} --rl-steps 1 --epochs 2 \
    --samples 5 --batch-size 4 --learning-rate 1e-4 --budget 4 --max-new-tokens 256 --sampler onnx \
    --bundle "$BUNDLE" --checkpoint-every 5

perfrl-export refresh "$RUNS/reinforced" "$BUNDLE" "$RUNS/bundle" --force --calibrate "$pairs" --samples 48 \
    --compare --origin "$root/export/perfrl-edge-0.5b.json" --card "$root/export/perfrl-edge-0.5b.card.md"
