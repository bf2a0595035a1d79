using Conformance.Fixtures;
using Conformance.Reports.Records;
using Conformance.Steps.Scenario;

namespace Conformance.Steps.Recording;

/// <summary>Sends records to the runner, who alone writes the journal; returns when a record is safe there.</summary>
public static class JournalClient
{
    /// <returns>False when the runner does not want the test case begun that the record announces: the bench has to be renewed first.</returns>
    /// <exception cref="RigException">The runner does not take the record within 10 seconds.</exception>
    public static bool Send(JournalRecord record)
    {
        try
        {
            return RunnerLine.Ask(JsonLine.Write(record)) is "ok";
        }
        catch (IOException cause)
        {
            throw new RigException($"The runner did not take a record within {RunnerLine.AnswerLimit.TotalSeconds:0} s: {cause.Message} Is it still there?", cause);
        }
    }
}
