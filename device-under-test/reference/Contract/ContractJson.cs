using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReferenceDevice.Contract;

/// <summary>How the control contract's types are written: camel case, absent members left out.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(Setup))]
[JsonSerializable(typeof(ApplicationSetup))]
[JsonSerializable(typeof(State))]
[JsonSerializable(typeof(List<Event>))]
[JsonSerializable(typeof(List<Node>))]
[JsonSerializable(typeof(List<Application>))]
[JsonSerializable(typeof(DeviceDescription))]
[JsonSerializable(typeof(PowerRequest))]
[JsonSerializable(typeof(SessionRequest))]
[JsonSerializable(typeof(UseRequest))]
[JsonSerializable(typeof(UseResult))]
[JsonSerializable(typeof(LockRequest))]
[JsonSerializable(typeof(List<Profile>))]
[JsonSerializable(typeof(List<Prompt>))]
[JsonSerializable(typeof(PromptAnswer))]
[JsonSerializable(typeof(ClockReading))]
[JsonSerializable(typeof(Problem))]
[JsonSerializable(typeof(Proper.LinkMessage))]
internal sealed partial class ContractJson : JsonSerializerContext;
