using System.Text.Json.Serialization;
using ReferenceDevice.Applications;

namespace FaultyDevices;

/// <summary>How notes and what is in them are written; known to the compiler, as a program in machine code cannot find it out.</summary>
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(Account))]
[JsonSerializable(typeof(IEnumerable<Account>))]
[JsonSerializable(typeof(List<Account>))]
internal sealed partial class NotedJson : JsonSerializerContext;
