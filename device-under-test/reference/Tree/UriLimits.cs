using System.Globalization;

namespace ReferenceDevice.Tree;

/// <summary>How long a node's URI may be; 0 stands for no limit.</summary>
/// <param name="Depth">Names from the root to the node, the root not counted.</param>
/// <param name="TotalLength">Characters of the URI, "./" included.</param>
/// <param name="SegmentLength">Characters of one name.</param>
/// <remarks>Source: ./DevDetail/URI, OMA-TS-DM_StdObj-V1_2, 5.3.3.</remarks>
internal sealed record UriLimits(int Depth, int TotalLength, int SegmentLength)
{
    /// <summary>The limits that the device publishes.</summary>
    public static UriLimits Of(ManagementTree tree) => new(Number(tree, "MaxDepth"), Number(tree, "MaxTotLen"), Number(tree, "MaxSegLen"));

    public bool Hold(string path) =>
        IsWithin(path.Length, TotalLength)
        && IsWithin(path.AsSpan().Count('/'), Depth)
        && Array.TrueForAll(path.Split('/'), name => IsWithin(name.Length, SegmentLength));

    private static bool IsWithin(int length, int limit) => limit is 0 || length <= limit;

    private static int Number(ManagementTree tree, string name) =>
        int.TryParse(tree.Find($"./DevDetail/URI/{name}")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
