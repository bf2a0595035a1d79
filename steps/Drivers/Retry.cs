using Conformance.Fixtures;
using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.Evidence;

namespace Conformance.Steps.Drivers;

/// <summary>What the server's record says of the time before a retry; one-sided: the device has waited for at most as long as it was until its next message came.</summary>
public static class Retry
{
    // a device's clock may be quicker than the bench's by one in a hundred
    private const double ClockError = 0.01;

    // what the bench does is stamped before; that a device has gone is only seen, and the kernel's word on when it was is a rounded one
    private static readonly TimeSpan SeenLate = TimeSpan.FromMilliseconds(50);

    /// <param name="before">The last that was seen of the attempt before.</param>
    /// <param name="next">First message of the next.</param>
    public static TimeSpan Waited(EvidenceEntry before, EvidenceEntry next) => next.At - before.At + DmFront.GoneFor(before);

    /// <summary>Whether it came sooner than the device states, or the server has asked for.</summary>
    /// <param name="before">As above.</param>
    /// <param name="next">As above.</param>
    /// <param name="due">What is stated.</param>
    public static bool IsEarly(EvidenceEntry before, EvidenceEntry next, TimeSpan due) =>
        Waited(before, next) < (due * (1 - ClockError)) - (DmFront.IsGone(before) ? SeenLate : TimeSpan.Zero);

    /// <param name="seen">Messages of the device, and what became of them.</param>
    /// <param name="sessionAnswer">How long the device waits for an answer, in milliseconds; null: nobody knows, and nothing is asked.</param>
    /// <param name="isMeant">Answers that are to be late.</param>
    /// <exception cref="RigException">The bench itself was so slow with an answer that the device may have given up.</exception>
    public static void RequireSwift(IReadOnlyList<EvidenceEntry> seen, int? sessionAnswer, Predicate<EvidenceEntry> isMeant)
    {
        foreach (var answer in seen.Where(entry => entry.Fields.ContainsKey("answers") && !isMeant(entry)))
        {
            var took = answer.At - seen.Single(entry => $"{entry.Number}" == answer.Fields["answers"]).At;
            if (2 * took.TotalMilliseconds > sessionAnswer)
            {
                throw new RigException(
                    $"The DM server needed {took.TotalMilliseconds:0} ms for an answer, and the device waits {sessionAnswer} ms for one (sessionAnswer): what it did then is not judged. Put less on the machine of the bench.",
                    part: BenchPart.Server);
            }
        }
    }
}
