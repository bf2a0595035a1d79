namespace Conformance.SelfTests.Runs;

/// <summary>Pairs of a faulty device and a test case, shared out so that one run takes many of them: in a round each test case meets one device.</summary>
internal static class FaultRounds
{
    /// <returns>For each round, the device that each of its test cases meets. There are as many as the test case in the most pairs has.</returns>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Of(IEnumerable<(string Device, string TestCase)> pairs)
    {
        var queues = pairs.GroupBy(pair => pair.TestCase, pair => pair.Device).ToDictionary(queue => queue.Key, queue => queue.Order(StringComparer.Ordinal).ToList());
        return
        [
            .. Enumerable.Range(0, queues.Values.Max(queue => queue.Count)).Select(round => queues.Where(queue => queue.Value.Count > round)
                .ToDictionary(queue => queue.Key, queue => queue.Value[round])),
        ];
    }
}
