using Conformance.Benchmarks.Figures;

namespace Conformance.Benchmarks.Micro;

/// <summary>Single pieces of work, by BenchmarkDotNet: microseconds a call.</summary>
internal static class MicroFigures
{
    public static async Task<Findings> MeasureAsync(Workbench workbench)
    {
        BenchWork.Folder = workbench.Folder;
        var times = QuickRun.Of<BenchWork>(workbench.Folder);
        Series Of(string name, string method) => Microseconds(name, times[method]);

        var messages = Of("its 30 messages in libwbxml alone", nameof(BenchWork.MessagesOfImage));
        var image = Of("card image of 30 objects", nameof(BenchWork.Image));
        var library = Of("WBXML message, by libwbxml", nameof(BenchWork.DecodeByLibrary));
        var device = Microseconds("WBXML message, by the device's codec", await DeviceWork.DecodeAsync(BenchWork.Message, workbench.Folder));
        var flush = Of("256 bytes written to a file and flushed", nameof(BenchWork.WriteAndFlush));
        var append = Of("journal record, until it is on the disk", nameof(BenchWork.JournalAppend));
        return Findings.Of(
        [
            Of("MILENAGE f1 to f5", nameof(BenchWork.MilenageF1ToF5)),
            image, messages, image.OverAll(messages), Of("the same image again", nameof(BenchWork.ImageAgain)),
            library, device, device.OverAll(library), Of("WBXML message, by a process of its own as the bench does it", nameof(BenchWork.DecodeByProgram)),
            append, flush, append.OverAll(flush),
        ]);
    }

    private static Series Microseconds(string name, IReadOnlyList<double> nanoseconds) => new(name, "us", [.. nanoseconds.Select(time => time / 1000)]);
}
