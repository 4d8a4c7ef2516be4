import subprocess
import sys

from plyocal.vocabulary.index import rows, written
from plyocal.vocabulary.meanings import tells_of_training


def run(code, seed):
    environment = {"PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8", "PYTHONPATH": ":".join(sys.path)}
    return subprocess.run(
        [sys.executable, "-c", code], env=environment, check=True, capture_output=True
    ).stdout.decode()


def test_what_is_written_for_a_wheel_reads_as_what_is_gathered():
    module = {}
    exec(written(), module)  # noqa: S102 - our own source

    gathered = rows()
    assert module["ROWS"] == tuple(gathered)


def test_every_telling_word_is_found_and_no_part_of_one():
    telling = [word for _, words in rows().telling for word in words.strip(",").split(",")]

    assert len(telling) > 5_000
    assert all(map(tells_of_training, telling))
    assert not any(tells_of_training(word[:-1]) for word in telling if word[:-1] not in telling)


def test_it_is_written_the_same_by_every_process():
    written_by = [
        run("from plyocal.vocabulary.index import written; print(written())", seed) for seed in "12"
    ]

    assert written_by[0] == written_by[1]


def test_with_a_written_module_no_language_is_gathered_anew():
    code = """
import sys, types
made = types.ModuleType("plyocal.vocabulary.prebuilt")
exec(sys.stdin.read(), made.__dict__)
sys.modules[made.__name__] = made
import plyocal
print(plyocal.recognise("Dauerlauf 8 km").kind.value, plyocal.recognise("恢复慢跑 5公里").distance_km)
print("plyocal.vocabulary.index" in sys.modules, "plyocal.vocabulary.german" in sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code],
        input=written(),
        check=True,
        capture_output=True,
        encoding="utf-8",
    )

    assert done.stdout.split() == ["easy", "5.0", "False", "False"]
