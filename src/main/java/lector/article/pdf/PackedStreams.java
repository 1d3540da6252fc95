package lector.article.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Finds streams in a PDF that are small in the file and huge when they are unpacked. PDFBox unpacks
 * a stream whole, so these are looked for before it may.
 */
final class PackedStreams {

  /** Deflate makes nothing smaller than by this factor. */
  private static final int MOST_DEFLATED = 1032;

  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final byte[] END = {'e', 'n', 'd', 's', 't', 'r', 'e', 'a', 'm'};

  private PackedStreams() {}

  /** Whether a deflated stream in the file becomes larger than a limit, in bytes. */
  static boolean exceed(byte[] pdf, long limit) {
    byte[] out = new byte[1 << 16];
    int start = indexOf(STREAM, pdf, 0);
    while (start >= 0) {
      int data = start + STREAM.length;
      while (data < pdf.length && (pdf[data] == '\r' || pdf[data] == '\n')) {
        data++;
      }
      int end = indexOf(END, pdf, data);
      int stop = end < 0 ? pdf.length : end;
      if ((long) (stop - data) * MOST_DEFLATED > limit
          && size(pdf, data, stop, out, limit) > limit) {
        return true;
      }
      start = end < 0 ? -1 : indexOf(STREAM, pdf, end + END.length);
    }
    return false;
  }

  private static long size(byte[] pdf, int start, int end, byte[] out, long limit) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(pdf, start, end - start);
      long size = 0;
      while (!inflater.finished() && size <= limit) {
        int count = inflater.inflate(out);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          break;
        }
        size += count;
      }
      return size;
    } catch (DataFormatException e) {
      return 0; // not deflated, or damaged: PDFBox will say so
    } finally {
      inflater.end();
    }
  }

  private static int indexOf(byte[] word, byte[] pdf, int from) {
    for (int i = from; i <= pdf.length - word.length; i++) {
      int k = 0;
      while (k < word.length && pdf[i + k] == word[k]) {
        k++;
      }
      if (k == word.length) {
        return i;
      }
    }
    return -1;
  }
}
