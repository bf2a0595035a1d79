using Conformance.Benchmarks;
using Conformance.Fixtures;
using Conformance.Runner.Bench;

const int Rounds = 9;
var folder = Directory.CreateTempSubdirectory("hil-benchmark-");
try
{
    using var pcscd = await PcscDaemon.StartAsync(folder.FullName, ["benchmark"], CancellationToken.None);
    Console.WriteLine($"Medians of {Rounds} rounds that alternate, all on one processor; in brackets the lowest and the highest round");
    foreach (var series in RoundTrips.Measure(folder.FullName, Rounds).Concat(ImageTimes.Measure(Rounds)))
        Console.WriteLine(series);
    foreach (var series in await FrontTimes.MeasureAsync(folder.FullName, Rounds))
        Console.WriteLine(series);
    foreach (var series in await DeviceStarts.MeasureAsync(folder.FullName, pcscd, Rounds))
        Console.WriteLine(series);
    return 0;
}
catch (RigException cause)
{
    await Console.Error.WriteLineAsync(cause.Message);
    return 3;
}
finally
{
    folder.Delete(recursive: true);
}
