using System.Text.Json;
using Conformance.Benchmarks.Micro;
using DeviceBenchmarks;

if (args is not [var file])
{
    await Console.Error.WriteLineAsync($"'{string.Join(' ', args)}' was given, and the path of a file with one WBXML message was expected. './run-hil.sh benchmark micro' makes one.");
    return 4;
}

DeviceCodec.Message = await File.ReadAllBytesAsync(file);
Console.WriteLine(JsonSerializer.Serialize(QuickRun.Of<DeviceCodec>(Path.GetDirectoryName(file)!)[nameof(DeviceCodec.Decode)]));
return 0;
