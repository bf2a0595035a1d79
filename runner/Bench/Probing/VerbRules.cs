using System.Net;
using Conformance.Fixtures.Device;
using Conformance.Reports.Records;
using Conformance.Runner.Configuration;

namespace Conformance.Runner.Bench.Probing;

/// <summary>The verbs that a device lists, as it answers for them, and what they say of its options.</summary>
internal static class VerbRules
{
    /// <summary>Options that a bench cannot use without a verb. Where the verb is for nothing else, offering it claims the option.</summary>
    private static readonly IReadOnlyList<(string Option, string Verb, bool IsForNothingElse)> Needed =
        [("UserInterface", Verb.Prompts, true), ("UserAlerts", Verb.Prompts, false), ("CorporateLock", Verb.Lock, true)];

    /// <summary>What the verbs tell of options: option to yes or no.</summary>
    public static IReadOnlyDictionary<string, string> Options(ProbeReading reading) =>
        Needed.Where(one => one.IsForNothingElse || !Offers(reading, one.Verb)).ToDictionary(one => one.Option, one => Offers(reading, one.Verb) ? "yes" : "no");

    /// <summary>What it answers against what it lists.</summary>
    public static IEnumerable<ProbeFinding> Findings(ProbeReading reading)
    {
        foreach (var (verb, status) in reading.Verbs)
        {
            var isThere = status is not (int)HttpStatusCode.NotImplemented;
            if (isThere && !Offers(reading, verb))
                yield return new(
                    ProbeSubject.Verb, verb, "not offered", $"answered {status}", $"The device does not list the verb '{verb}', and answers {status} to it instead of 501.",
                    "List it in the verbs of GET /v1/device, or answer 501.");
            if (!isThere && Offers(reading, verb))
                yield return new(
                    ProbeSubject.Verb, verb, "offered", $"answered {status}", $"The device lists the verb '{verb}', and answers 501 to it: test cases that need it will fail.",
                    "Implement it, or take it out of the verbs of GET /v1/device.");
        }
    }

    /// <summary>What it offers against its statement.</summary>
    public static IEnumerable<ProbeFinding> Findings(ProbeReading reading, Statement statement) =>
        from told in Options(reading)
        join needed in Needed on told.Key equals needed.Option
        let stated = statement.Ics.GetValueOrDefault(told.Key)
        where stated is not null && stated != told.Value
        select stated is "yes"
            ? new ProbeFinding(
                ProbeSubject.Option, told.Key, stated, $"verb {needed.Verb} not offered", $"The statement says yes to {told.Key}, and the device does not offer the verb '{needed.Verb}', without which nobody can put it to the test.",
                $"Offer the verb, or answer no in the statement.")
            : new ProbeFinding(
                ProbeSubject.Option, told.Key, stated, $"verb {needed.Verb} offered", $"The statement says no to {told.Key}, and the device offers the verb '{needed.Verb}', which is for nothing else.",
                $"Answer yes in the statement, or take the verb out of the verbs of GET /v1/device.");

    private static bool Offers(ProbeReading reading, string verb) => reading.Device.Verbs.Contains(verb);
}
