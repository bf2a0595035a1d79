using System.Xml.Linq;
using BenchmarkDotNet.Attributes;
using ReferenceDevice.SyncMl;

namespace DeviceBenchmarks;

/// <summary>The codec by which the reference device reads what is on a card.</summary>
public class DeviceCodec
{
    internal static byte[] Message { get; set; } = [];

    [Benchmark]
    public XDocument Decode() => Wbxml.Decode(Message);
}
