using System.Text.Json.Serialization;

namespace Conformance.Reports.Records;

/// <summary>How a requirement binds, strictest first. M and O decide conformance; Q and X are reported apart.</summary>
/// <remarks>Shape in text: the letter M, O, Q or X.</remarks>
public enum Level
{
    /// <summary>M: the text says SHALL.</summary>
    [JsonStringEnumMemberName("M")]
    Mandatory,

    /// <summary>O: the text says MAY; applies where the conformance statement claims it.</summary>
    [JsonStringEnumMemberName("O")]
    Optional,

    /// <summary>Q: quality.</summary>
    [JsonStringEnumMemberName("Q")]
    Quality,

    /// <summary>X: beyond the text.</summary>
    [JsonStringEnumMemberName("X")]
    Extension,
}
