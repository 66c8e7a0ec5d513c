"""Spreads the reading of texts over the cores of a cluster: Apache Spark pipes them through `gongwen extract --stdin`.

Every text goes as one line of JSON to a reader of its partition, and comes back as records, one line each, which the reader wrote;
Spark keeps them as files, that `gongwen load --records` and `gongwen export --records` take. See README.md beside this file.
"""

import argparse
import base64
import json
import os
import shlex
import sys
from pathlib import Path

from pyspark import SparkConf, SparkContext

ROOT = Path(__file__).resolve().parents[2]
# A text that holds no document fails alone: the reader says so, goes on, and ends with 1. Any other end fails the job.
TOLERANT = 'cd "$0" && { "$@" || [ $? -eq 1 ]; }'
# The first record of each text says so.
FIRST = '"ordinal":0'
# Java finds files with Chinese names only where the locale says UTF-8; under the plain C it passes over them in silence.
UTF8 = "C.UTF-8"
GZIP = "org.apache.hadoop.io.compress.GzipCodec"


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Reads texts with Spark and writes their records.")
    parser.add_argument("texts", nargs="+", help="files, folders or globs, as Spark takes them: /data/texts, hdfs://…, s3a://…")
    parser.add_argument("--out", required=True, help="the folder for the records; it must not be there yet")
    parser.add_argument("--partitions", type=int, help="how many readers are started in all (default: three a core)")
    parser.add_argument("--times", type=int, default=1, help="reads every text so many times, each time under another path (to measure)")
    parser.add_argument("--home", default=str(ROOT), help="the checkout of gongwen-graph on every machine, after npm ci")
    parser.add_argument("--reader", default="node --import tsx gongwen.ts extract --stdin", help="the command that reads, run in that folder")
    return parser.parse_args()


def path_of(uri: str) -> str:
    """The path of a text without its file system: file:/data/a.txt is /data/a.txt."""
    return uri.split(":", 1)[-1]


def line_of(path: str, text: bytes) -> str:
    """A text as the reader takes it: its bytes as they are, for it knows the encodings."""
    return json.dumps({"file": path, "base64": base64.b64encode(text).decode("ascii")}, ensure_ascii=False)


def main() -> int:
    args = arguments()
    if sys.platform == "linux":
        os.environ["LC_ALL"] = UTF8
    context = SparkContext(appName="gongwen extract", conf=SparkConf().set("spark.executorEnv.LC_ALL", UTF8))
    texts = context.binaryFiles(",".join(args.texts))
    roots = [f"/{n + 1}" for n in range(args.times)] if args.times > 1 else [""]
    lines = texts.flatMap(lambda text: [line_of(root + path_of(text[0]), text[1]) for root in roots])
    spread = lines.repartition(args.partitions or 3 * context.defaultParallelism)
    command = " ".join(["sh", "-c", shlex.quote(TOLERANT), shlex.quote(args.home), args.reader])
    spread.pipe(command, env=dict(os.environ), checkCode=True).saveAsTextFile(args.out, compressionCodecClass=GZIP)

    given = texts.count() * args.times
    records = context.textFile(args.out)
    read = records.filter(lambda record: FIRST in record).count()
    print(f"{given} texts, {read} of them read: {records.count()} records in {args.out}")
    context.stop()
    return 0 if read == given and given > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
